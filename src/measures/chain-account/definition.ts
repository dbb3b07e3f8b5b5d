/**
 * The account of a whole chain from lines of items: what each actor makes, buys and pays, the chain as one producer, and
 * what it brings about at suppliers outside it.
 *
 *     O = sales + own use + stock change
 *     V = O - C - D - M                     C chain purchases, D domestic purchases, M imports
 *     net operating profit = V + subsidies - wages - taxes - interest - land rent - depreciation
 *     production = sum of O - sum of C      purchases within the chain cancel against sales
 *     indirect value added = sum of (1 - m) D,   imports through suppliers = sum of m D
 *     rate of integration = (sum of V + indirect value added) / production
 *
 * so that direct and indirect value added and all imports sum to production. m is the import content of domestic purchases,
 * from 0 to 1; where it is not known, what rests on it is missing and the rest is given. Values are in one currency unit and
 * of one period, 0 or more but for stock changes and profits. A profit is compared with the one calculated, and never used.
 * Lines of the same actor and item are added up; empty lines are left out. Every value is needed.
 *
 * Sources: the effects method of CIRAD (Chervel & Le Gall 1976; Fabre 1994); direct and indirect value added, the rate of
 * integration and its receivers as VCA4D reports them.
 */
import { filledPlaces, newPlaces, placesOf } from "../../core/numbers/columns";
import { type Decimal, ZERO } from "../../core/numbers/decimal";
import { type Figure, combine, isMissing, needed } from "../../core/numbers/figure";
import { nearestQuotient } from "../../core/numbers/quotient";
import { fromZeroToOne } from "../../core/data/fraction";
import { type Labels, Register, UNSPECIFIED } from "../../core/data/labels";
import type { OptionColumn } from "../../core/data/option-column";
import { Records } from "../../core/data/records";
import { Refusal, refuse } from "../../core/refusal";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { type Item, ITEMS, SIGNED, isIncome } from "./items";

export const SHARE = "Share of direct value added";
export const SHARE_OF_PRODUCTION = "Share of production";
export const ACCOUNT = ["Output", "Chain purchases", "Domestic purchases", "Imports", "Value added"] as const;
export const INCOMES = [
  "Wages",
  "Taxes less subsidies",
  "Interest",
  "Land rent",
  "Depreciation",
  "Net operating profit",
] as const;

export function chainAccount(
  actors: Labels,
  items: OptionColumn<Item>,
  value: Vector,
  importContent: Vector | undefined,
): Table {
  const { names, of, used, domesticLines, withProfit } = totalsOf(actors, items, value);
  const output = of("sales").plus(of("own use")).plus(of("stock change"));
  const [chain, domestic, imports] = [of("chain purchases"), of("domestic purchases"), of("imports")];
  const added = output.minus(chain).minus(domestic).minus(imports);
  const incomes = incomesOf(of, added);
  const residual = incomes.at(-1)!.minus(of("profit"));
  const received = incomes.map((column) => column.total());

  const production = productionOf(output.total(), chain.total());
  const [supplied, imported, direct] = [domestic.total(), imports.total(), added.total()];
  const induced = importsOfSuppliers(domesticLines, value, importContent);
  const indirect = combine([induced], (by) => supplied.minus(by));
  const all = combine([indirect], (part) => direct.plus(part));
  const ofDirect = direct.gt(ZERO)
    ? { each: added.over(direct), share: (part: Decimal) => nearestQuotient(part, direct) }
    : {
        each: null,
        share: () => new Refusal({ ...NO_SHARES, place: { argument: value.argument }, figure: direct.toString() }),
      };
  const ofProduction = (figure: Figure): Entry => combine([figure], (part) => nearestQuotient(part, production));
  const eachOfProduction = added.over(production);

  const showsIncomes = [...used].some(isIncome);
  const showsResidual = used.has("profit");
  const row = (
    name: string,
    account: readonly Entry[],
    shares: readonly [Entry, Entry],
    paid: readonly Entry[] = INCOMES.map(() => ""),
    rest: Entry = "",
  ): Entry[] => [name, ...account, ...shares, ...(showsIncomes ? paid : []), ...(showsResidual ? [rest] : [])];

  return [
    row("Actor", ACCOUNT, [SHARE, SHARE_OF_PRODUCTION], INCOMES, "Residual"),
    ...names.map((name, actor) =>
      row(
        name,
        [output, chain, domestic, imports, added].map((column) => column.entry(actor)),
        [ofDirect.each?.entry(actor) ?? ofDirect.share(ZERO), eachOfProduction.entry(actor)],
        incomes.map((column) => column.entry(actor)),
        withProfit.has(actor) ? residual.entry(actor) : "",
      ),
    ),
    row(
      "Direct",
      [production, ZERO, supplied, imported, direct],
      [ofDirect.share(direct), ofProduction(direct)],
      received,
      residual.pick([...withProfit]).total(),
    ),
    row("Indirect", [supplied, ZERO, ZERO, induced, indirect], ["", ofProduction(indirect)]),
    row("Total", [production, ZERO, ZERO, combine([induced], (by) => imported.plus(by)), all], ["", ofProduction(all)]),
    ...(showsIncomes
      ? [
          row(
            SHARE,
            ["", "", "", "", ofDirect.share(direct)],
            ["", ""],
            received.map((income) => ofDirect.share(income)),
          ),
        ]
      : []),
  ];
}

const NO_SHARES = { why: "total not positive", what: "direct value added" } as const;

/** What the lines add up to. */
interface Totals {
  readonly names: readonly string[];
  /** A figure per actor. */
  readonly of: (item: Item) => Vector;
  readonly used: ReadonlySet<Item>;
  readonly domesticLines: readonly number[];
  /** The actors whose profit is given. */
  readonly withProfit: ReadonlySet<number>;
}

export function totalsOf(actors: Labels, items: OptionColumn<Item>, value: Vector): Totals {
  const register = new Register();
  const actorOf = actors.enter(register, UNSPECIFIED);
  const actorAt = newPlaces(value.length);
  const itemAt = filledPlaces(value.length, NO_LINE);
  const used = new Set<Item>();
  const domesticLines: number[] = [];
  const withProfit = new Set<number>();
  items.forEachUsed(
    [value],
    (item, line) => {
      actorAt[line] = actorOf(line);
      itemAt[line] = ITEMS.indexOf(item);
      used.add(item);
      if (item === "domestic purchases") domesticLines.push(line);
      if (item === "profit") withProfit.add(actorAt[line]);
    },
    [actors],
  );
  if (used.size === 0) refuse({ why: "no records", place: { argument: actors.argument } });
  const count = register.names.length;
  const groups = placesOf(value.length, (line) => {
    const item = itemAt[line]!;
    if (item === NO_LINE) return NO_LINE;
    needed(value.refusal(line) ?? ZERO);
    if (value.sign(line) < 0 && !SIGNED.has(ITEMS[item]!))
      refuse({ why: "negative", place: value.place(line), figure: needed(value.at(line)).toString() });
    return item * count + actorAt[line]!;
  });
  const totals = value.totals(groups, ITEMS.length * count);
  const placeOf = (item: number, actor: number) => totals.place(item * count + actor);
  const ofItems = new Records(value.argument, ITEMS.length, count, value.layout, totals.held, placeOf).each();
  return {
    names: register.names,
    of: (item) => ofItems[ITEMS.indexOf(item)]!,
    used,
    domesticLines,
    withProfit,
  };
}

/** Of an empty line. */
const NO_LINE = -1;

function productionOf(output: Decimal, bought: Decimal): Decimal {
  const production = output.minus(bought);
  if (production.lte(ZERO))
    refuse({
      why: "no production",
      bought: bought.toString(),
      output: output.toString(),
      isEqual: production.isZero(),
    });
  return production;
}

/** The imports in domestic purchases: a refusal where they are not known. */
function importsOfSuppliers(lines: readonly number[], value: Vector, importContent: Vector | undefined): Figure {
  const bought = value.pick(lines);
  const isNeeded = lines.map((_, line) => !bought.isZero(line));
  if (!importContent)
    return isNeeded.includes(true)
      ? new Refusal({ why: "missing", place: { argument: "importContent" }, isText: false })
      : ZERO;
  const contents = fromZeroToOne(importContent.pick(lines));
  let missing: Refusal | undefined;
  const known: number[] = [];
  for (let line = 0; line < lines.length; line++) {
    const refusal = contents.refusal(line);
    if (refusal === undefined) known.push(line);
    else if (!isMissing(refusal)) needed(refusal);
    else if (isNeeded[line]) missing ??= refusal;
  }
  return missing ?? bought.pick(known).dot(contents.pick(known));
}

/** Who receives the value added, in the order of their headers: the last is what is left, as profit. */
function incomesOf(of: Totals["of"], added: Vector): Vector[] {
  const paid = [of("wages"), of("taxes").minus(of("subsidies")), of("interest"), of("land rent"), of("depreciation")];
  return [...paid, paid.reduce((rest, income) => rest.minus(income), added)];
}
