/**
 * How far each seller depends on its largest buyer, from a list of sales; several of one pair add up.
 *
 *     share of sales                 s = sales to the largest buyer / all sales of the seller
 *     HHI by buyer                   10000 x sum of squared shares: low if the buyers not named are many, high if they are one
 *     share of the buyer's purchases p = the same sales / all that this buyer buys
 *     asymmetry                      s - p: above 0 the seller depends more on the buyer than the buyer on it
 *
 * "other", "others" and no text are not an actor. As a buyer they are those not named: part of the sales, never the largest
 * buyer. As a seller they are what a buyer buys elsewhere, and have no row. What a buyer buys in all is known only if the
 * table has a line from others to it, of 0 if it buys nothing elsewhere. Ties go to the buyer that comes first in the table.
 * Values are 0 or more, and every one is needed; sales of 0 have no shares.
 *
 * Sources: Humphrey & Schmitz (2002) and UNIDO (2001), section 5.3, on dependence and its asymmetry; Hirschman (1964), index.
 */
import { filledPlaces, newPlaces, placesOf } from "../../core/numbers/columns";
import { listOf } from "../../core/data/list";
import { type Decimal, quotientOf, ZERO } from "../../core/numbers/decimal";
import { type Arithmetic, DoubleDouble } from "../../core/numbers/double-double";
import { type Figure, needed } from "../../core/numbers/figure";
import { type Labels, occupied, Register, sameName } from "../../core/data/labels";
import { Refusal, refuse } from "../../core/refusal";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";

/** Buyers who are not named, or sellers who are not; and lines that are not there. */
export const OTHERS = -1;

const OTHER_NAMES = ["other", "others"];

/** The sales of a table by line. */
export interface Sales {
  readonly sellers: readonly string[];
  readonly buyers: readonly string[];
  /** By line, as positions among these, or OTHERS. */
  readonly sellerOf: Int32Array;
  readonly buyerOf: Int32Array;
  readonly value: Vector;
  /** Whether it is known, of each buyer, what it buys in all. */
  readonly isWhole: Uint8Array;
}

export function salesOf(seller: Labels, buyer: Labels, value: Vector): Sales {
  const paid = value.notNegative();
  const actors = new Register();
  const [sellingActor, buyingActor] = [seller.enter(actors, "others"), buyer.enter(actors, "others")];
  const sellers = new Positions(actors);
  const buyers = new Positions(actors);
  const sellerOf = filledPlaces(seller.length, OTHERS);
  const buyerOf = filledPlaces(seller.length, OTHERS);
  const lines = occupied([seller, buyer], [value]);
  if (lines.length === 0) refuse({ why: "no records", place: { argument: seller.argument } });
  for (const line of lines) {
    const [from, to] = [sellingActor(line), buyingActor(line)];
    sellerOf[line] = sellers.of(from);
    buyerOf[line] = buyers.of(to);
    if (sellerOf[line] === OTHERS && buyerOf[line] === OTHERS)
      refuse({ why: "no actor", place: seller.place(line), other: buyer.argument });
    if (from === to) refuse({ why: "sells to itself", place: seller.place(line), actor: seller.at(line) });
    const refusal = paid.refusal(line);
    if (refusal) needed(refusal);
  }
  if (sellers.names.length === 0) refuse({ why: "no seller", place: { argument: seller.argument } });
  const isWhole = new Uint8Array(buyers.names.length);
  for (const line of lines) if (sellerOf[line] === OTHERS) isWhole[buyerOf[line]!] = 1;
  return { sellers: sellers.names, buyers: buyers.names, sellerOf, buyerOf, value: paid, isWhole };
}

/** Actors who sell, or who buy, in order of first appearance as such. */
class Positions {
  readonly names: string[] = [];
  private readonly positions: number[] = [];

  constructor(private readonly actors: Register) {}

  of(actor: number): number {
    return (this.positions[actor] ??= this.next(this.actors.names[actor]!));
  }

  private next(name: string): number {
    return OTHER_NAMES.includes(sameName(name)) ? OTHERS : this.names.push(name) - 1;
  }
}

export const ALL_SELLERS = "All sellers";

export function dependence(seller: Labels, buyer: Labels, value: Vector): Table {
  const sales = salesOf(seller, buyer, value);
  return [
    [
      "Seller",
      "Sales",
      "Largest buyer",
      "Share of sales",
      "HHI low",
      "HHI high",
      "Share of buyer's purchases",
      "Asymmetry",
    ],
    ...rows(sales),
    ...(sales.sellers.length > 1 ? rows(asOneSeller(sales)) : []),
  ];
}

const asOneSeller = (sales: Sales): Sales => ({
  ...sales,
  sellers: [ALL_SELLERS],
  sellerOf: placesOf(sales.sellerOf.length, (line) => (sales.sellerOf[line] === OTHERS ? OTHERS : 0)),
});

function rows({ sellers, buyers, sellerOf, buyerOf, value, isWhole }: Sales): Entry[][] {
  const pairs = pairsIn(sellerOf, buyerOf, buyers.length);
  const paid = value.totals(pairs.ofLine, pairs.seller.length);
  const total = value.totals(sellerOf, sellers.length);
  const bought = value.totals(buyerOf, buyers.length);

  const hhi = concentrationOf(pairs, paid, sellers.length);
  const largest = largestOf(pairs, paid, sellers.length);
  // The sellers that have one, and where each of them is among these.
  const having = sellers.map((_, seller) => seller).filter((seller) => largest[seller]! >= 0);
  const positions = newPlaces(sellers.length);
  having.forEach((seller, position) => (positions[seller] = position));
  const sold = paid.pick(having.map((seller) => largest[seller]!));
  const ofSeller = total.pick(having);
  const ofBuyer = bought.pick(having.map((seller) => pairs.buyer[largest[seller]!]!));
  const share = sold.over(ofSeller);
  const shareOfPurchases = sold.over(ofBuyer);
  // Over one denominator, so that it is 0 where both shares are the same.
  const asymmetry = sold.times(ofBuyer.minus(ofSeller)).over(ofSeller.times(ofBuyer));

  return sellers.map((name, seller) => {
    if (total.isZero(seller)) {
      const refusal = new Refusal({ why: "nothing sold by", actor: name });
      return [name, 0, refusal, refusal, refusal, refusal, refusal, refusal];
    }
    const [low, high] = hhi(seller);
    if (largest[seller]! < 0) {
      const refusal = new Refusal({ why: "no named buyer", actor: name });
      return [name, total.entry(seller), refusal, refusal, low, high, refusal, refusal];
    }
    const buyer = pairs.buyer[largest[seller]!]!;
    const position = positions[seller]!;
    const unknown = isWhole[buyer] ? null : new Refusal({ why: "purchases not known", actor: buyers[buyer]! });
    return [
      name,
      total.entry(seller),
      buyers[buyer]!,
      share.entry(position),
      low,
      high,
      unknown ?? shareOfPurchases.entry(position),
      unknown ?? asymmetry.entry(position),
    ];
  });
}

/** Each seller with each of its buyers, those not named as one. */
interface Pairs {
  readonly ofLine: Int32Array;
  readonly seller: Int32Array;
  readonly buyer: Int32Array;
}

function pairsIn(sellerOf: Int32Array, buyerOf: Int32Array, buyerCount: number): Pairs {
  const known = new Map<number, number>();
  const [sellers, buyers]: [number[], number[]] = [[], []];
  const ofLine = placesOf(sellerOf.length, (line) => {
    const seller = sellerOf[line]!;
    if (seller === OTHERS) return OTHERS;
    const key = seller * (buyerCount + 1) + buyerOf[line]! + 1;
    let pair = known.get(key);
    if (pair === undefined) {
      pair = sellers.push(seller) - 1;
      buyers.push(buyerOf[line]!);
      known.set(key, pair);
    }
    return pair;
  });
  return {
    ofLine,
    seller: placesOf(sellers.length, (pair) => sellers[pair]!),
    buyer: placesOf(buyers.length, (pair) => buyers[pair]!),
  };
}

/**
 * The HHI of the buyers of a seller whose sales are above 0: with those not named as so many that they add nothing, and as
 * one. In double-doubles, and in decimals where these do not determine the nearest double.
 */
function concentrationOf(
  { seller, buyer }: Pairs,
  paid: Vector,
  sellerCount: number,
): (seller: number) => readonly [low: Figure | number, high: Figure | number] {
  const pairsOf = listOf(sellerCount, (): number[] => []);
  seller.forEach((each, pair) => pairsOf[each]!.push(pair));
  const numerators = paid.wholes?.numerators;
  return (each) => {
    const own = pairsOf[each]!;
    const isNamed = (pair: number): boolean => buyer[pair] !== OTHERS;
    // In whole units, which cancel.
    const inDoubles = numerators && bounds(own, isNamed, (pair) => DoubleDouble.sum(numerators[pair]!, 0), NOTHING);
    const [low, high] = inDoubles?.map(([squares, base]) => squares.times(SCALE).div(base).nearest) ?? [];
    if (typeof low === "number" && typeof high === "number") return [low, high];
    const [least, most] = bounds<Decimal>(own, isNamed, (pair) => needed(paid.at(pair)), ZERO);
    return [quotientOf(least[0].times(10_000), least[1]), quotientOf(most[0].times(10_000), most[1])];
  };
}

const NOTHING = DoubleDouble.sum(0, 0);
const SCALE = DoubleDouble.sum(10_000, 0);

/** The sum of squares, of named buyers alone and of all, each with the square of the sum. */
function bounds<N extends Arithmetic<N>>(
  own: readonly number[],
  isNamed: (pair: number) => boolean,
  sold: (pair: number) => N,
  nothing: N,
): readonly [low: readonly [N, N], high: readonly [N, N]] {
  let [total, named, all] = [nothing, nothing, nothing];
  for (const pair of own) {
    const amount = sold(pair);
    const square = amount.times(amount);
    total = total.plus(amount);
    if (isNamed(pair)) named = named.plus(square);
    all = all.plus(square);
  }
  const base = total.times(total);
  return [
    [named, base],
    [all, base],
  ];
}

/** The pair of each seller with its largest named buyer; -1 where it sells nothing to any. */
function largestOf({ seller, buyer }: Pairs, paid: Vector, sellerCount: number): Int32Array {
  const largest = filledPlaces(sellerCount, -1);
  const { order } = paid;
  for (let pair = 0; pair < seller.length; pair++) {
    if (buyer[pair] === OTHERS || paid.isZero(pair)) continue;
    const before = largest[seller[pair]!]!;
    const larger = before < 0 ? 1 : order(pair, before);
    if (larger > 0 || (larger === 0 && buyer[pair]! < buyer[before]!)) largest[seller[pair]!] = pair;
  }
  return largest;
}
