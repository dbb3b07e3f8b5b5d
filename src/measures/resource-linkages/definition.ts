/**
 * Hirschman's linkages of a resource sector: what it pays the state, buys at home, sells at home, and what its wages buy at home.
 *
 *     row                        value                                  rate                                of
 *     Fiscal                     fiscal                                 fiscal / rent                       rent
 *     Consumption                wages x spend x localShare             spend x localShare                  wages
 *     Consumption, all rounds    the same / (1 - k)                     spend x localShare / (1 - k)        wages
 *     Backward                   localInputs                            localInputs / inputs                inputs
 *     Forward                    localSales                             localSales / revenue                revenue
 *
 * k = spend x localShare x again; all rounds only where `again` is given. Money is 0 or more, but for the rent; inputs and sales
 * at home are at most all of them; spend, localShare and again are fractions from 0 to 1. Cell by cell: a missing figure, a
 * divisor of 0 and a rent below 0 are in the cells that rest on them. The linkages are not summed.
 *
 * Sources: Hirschman (1981), as in Kaplinsky (2015), section 4. The multiplier is the textbook's.
 */
import { fromZeroToOne } from "../../core/data/fraction";
import { knownOrMissing } from "../../core/data/row-by-row";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { ONE } from "../../core/numbers/decimal";
import { nearestQuotient } from "../../core/numbers/quotient";
import { type Figure, combine, isKnown } from "../../core/numbers/figure";
import { Refusal, refuse } from "../../core/refusal";

/** In the order of the function. `fiscal` is the part of the rent that the state takes. */
const ARGUMENTS = [
  ...(["revenue", "rent", "fiscal", "inputs", "localInputs", "localSales"] as const),
  ...(["wages", "spend", "localShare"] as const),
];

/** One figure each. */
export type ResourceSector = Readonly<Record<(typeof ARGUMENTS)[number], Vector>>;

/** A sector, each of its figures read by name and position. */
export const sectorOf = (read: (argument: string, index: number) => Vector): ResourceSector =>
  Object.fromEntries(ARGUMENTS.map((name, index) => [name, read(name, index)])) as ResourceSector;

export function resourceLinkages(sector: ResourceSector, again?: Vector): Table {
  const money = (argument: Vector): Figure => knownOrMissing(argument.notNegative()).at(0);
  const fraction = (argument: Vector): Figure => knownOrMissing(fromZeroToOne(argument)).at(0);
  const revenue = money(sector.revenue);
  const rent = knownOrMissing(sector.rent).at(0);
  const fiscal = money(sector.fiscal);
  const inputs = money(sector.inputs);
  const localInputs = atMost(sector.localInputs, money(sector.localInputs), sector.inputs.argument, inputs);
  const localSales = atMost(sector.localSales, money(sector.localSales), sector.revenue.argument, revenue);
  const wages = money(sector.wages);
  const spend = fraction(sector.spend);
  const localShare = fraction(sector.localShare);

  const spentAtHome = combine([spend, localShare], (a, b) => a.times(b));
  const bought = combine([wages, spentAtHome], (a, b) => a.times(b));
  const over = (part: Figure, whole: Figure, argument: Vector): Entry =>
    combine([part, whole], (a, b) =>
      b.isZero() ? new Refusal({ why: "zero denominator", place: argument.place(0) }) : nearestQuotient(a, b),
    );
  const row = (linkage: string, value: Figure, rate: Entry, of: string): Entry[] => [
    linkage,
    value,
    over(value, revenue, sector.revenue),
    rate,
    of,
  ];
  return [
    ["Linkage", "Value", "Share of revenue", "Rate", "Of"],
    row("Fiscal", fiscal, over(fiscal, ofRent(sector.rent, rent), sector.rent), "rent"),
    row("Consumption", bought, spentAtHome, "wages"),
    ...(again ? [allRounds(again)] : []),
    row("Backward", localInputs, over(localInputs, inputs, sector.inputs), "inputs"),
    row("Forward", localSales, over(localSales, revenue, sector.revenue), "revenue"),
  ];

  /** What wages buy, what the income from that buys again, and so on. */
  function allRounds(argument: Vector) {
    const left = combine([spentAtHome, fraction(argument)], (a, b) => {
      const rest = ONE.minus(a.times(b));
      return rest.isZero()
        ? new Refusal({
            why: "ratio to zero",
            place: argument.place(0),
            ratio: "all rounds",
            what: "1 - spend x localShare x again",
          })
        : rest;
    });
    const share = combine([bought, left, revenue], (a, b, c) =>
      c.isZero()
        ? new Refusal({ why: "zero denominator", place: sector.revenue.place(0) })
        : nearestQuotient(a, b.times(c)),
    );
    const all = (part: Figure): Entry => combine([part, left], nearestQuotient);
    return ["Consumption, all rounds", all(bought), share, all(spentAtHome), "wages"];
  }
}

/** A part, which must not be more than its whole. */
function atMost(argument: Vector, part: Figure, other: string, whole: Figure): Figure {
  if (isKnown(part) && isKnown(whole) && part.gt(whole))
    refuse({ why: "more than", place: argument.place(0), figure: part.toString(), other, most: whole.toString() });
  return part;
}

/** No part can be taken of a loss. */
function ofRent(argument: Vector, rent: Figure): Figure {
  return isKnown(rent) && rent.isNegative() && !rent.isZero()
    ? new Refusal({ why: "negative", place: argument.place(0), figure: rent.toString() })
    : rent;
}
