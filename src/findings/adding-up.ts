/**
 * Figures that should add up and do not: a row of totals, shares of one period, a value added given beside its sales and
 * inputs, and a chain whose value added is more than what it is sold for in the end.
 *
 * Printed figures are rounded: with digits behind the point a difference within half a unit of the last of them for each
 * figure is none. Whole numbers are taken as they are.
 */

import { Decimal, fromDouble, fromNumeral, ONE, ZERO } from "../core/numbers/decimal";
import { isKnown } from "../core/numbers/figure";
import { valueAdded } from "../measures/value-added/definition";
import type { Measured } from "../tables/roles";
import { salesRole, valueAddedMethod } from "../tables/method";
import { SUMMED } from "../tables/totals";
import { type Understanding } from "../tables/understanding";
import { byPeriod, figuresOf, nameOf, parts, plainAt } from "./figures";
import { saysValueAdded } from "../tables/reader/shares-of-value-added";
import { isLinkHeading } from "../tables/reader/chain";
import { cell, type Check } from "./finding";

function figureAt(table: Understanding, row: number, column: number): Decimal | null {
  const plain = plainAt(table, row, column);
  return typeof plain === "number" ? fromDouble(plain) : plain === "" ? ZERO : fromNumeral(plain);
}

/** How far rounding alone can bring a sum of so many figures from its total. */
export function rounding(given: Decimal, largestPlaces: number, count: number): Decimal {
  const places = Math.max(given.decimalPlaces(), largestPlaces);
  return places === 0
    ? ZERO
    : new Decimal(10)
        .pow(-places)
        .times(count + 1)
        .div(2);
}

/** What a spreadsheet's own arithmetic leaves behind the digits that it shows, as a part of the figures. */
const NOISE = new Decimal("1e-14");

/** A running sum of a column's figures, with the most digits behind the point among them. */
class Sum {
  total: Decimal = ZERO;
  private size: Decimal = ZERO;
  places = 0;
  count = 0;
  isWhole = true;

  add(figure: Decimal | null): void {
    if (!figure) {
      this.isWhole = false;
      return;
    }
    this.total = this.total.plus(figure);
    this.size = this.size.plus(figure.abs());
    this.places = Math.max(this.places, figure.decimalPlaces());
    this.count += 1;
  }

  /** Whether a figure is this sum; null where that cannot be said. */
  is(given: Decimal): boolean | null {
    if (!this.isWhole || this.count === 0) return null;
    const difference = given.minus(this.total).abs();
    return difference.lte(rounding(given, this.places, this.count)) || difference.lte(this.size.times(NOISE));
  }
}

/** Whether a figure is the sum of the last of some figures above it, two at least: those before them are in no total. */
function isSumOfLast(given: Decimal, above: readonly (Decimal | null)[]): boolean {
  const sum = new Sum();
  for (const figure of [...above].reverse()) {
    sum.add(figure);
    if (sum.count > 1 && sum.is(given) === true) return true;
  }
  return false;
}

function sumOf(figures: readonly (Decimal | null)[]): Sum {
  const sum = new Sum();
  for (const figure of figures) sum.add(figure);
  return sum;
}

/** Of the sums that a total may have been meant as the one that it is nearest to. */
const nearest = (given: Decimal, sums: readonly Sum[]): Decimal =>
  sums
    .filter(({ count }) => count > 0)
    .map(({ total }) => total)
    .reduce((best, total) => (total.minus(given).abs().lt(best.minus(given).abs()) ? total : best));

/** A row of totals is the sum of the rows above it since the last total, of the last of these, of the totals above it, or of all rows. */
export const totals: Check = function* ({ table }) {
  // Those that their figures gave away do add up.
  const isTotal = new Set(table.totals.flatMap(({ row, by }) => (by === "words" ? [row] : [])));
  if (isTotal.size === 0) return;
  // What the person left out is in the sums of the sheet still.
  const records = [...table.records, ...table.totals.flatMap(({ row, by }) => (by === "answer" ? [row] : []))];
  const rows = [...records, ...isTotal].sort((a, b) => a - b);
  for (const { index, role, why } of table.columns) {
    // Value added and shares beside the figures from which they are computed have totals too.
    const isSummed = SUMMED.includes(role) || (why.kind === "second" && why.column === "" && SUMMED.includes(why.role));
    if (!isSummed) continue;
    const all = new Sum();
    for (const row of records) {
      yield;
      all.add(figureAt(table, row, index));
    }
    let since = new Sum();
    const above: (Decimal | null)[] = [];
    const printed: (Decimal | null)[] = [];
    for (const row of rows) {
      yield;
      const figure = figureAt(table, row, index);
      if (!isTotal.has(row)) {
        since.add(figure);
        above.push(figure);
        continue;
      }
      // Tables leave the total of a column open, as that of purchases in a chain.
      const isOpen = plainAt(table, row, index) === "";
      const isOff = figure !== null && !isOpen && since.is(figure) === false && all.is(figure) !== true;
      if (isOff && !isSumOfLast(figure, above) && !isSumOfLast(figure, printed)) {
        const sum = nearest(figure, [since, all, sumOf(printed)]);
        yield {
          kind: "not adding up",
          what: "total",
          area: cell(row, index),
          given: figure.toString(),
          sum: sum.toString(),
          difference: figure.minus(sum).toString(),
          name: nameOf(table, row),
        };
      } else if (!isOff && figure && !isOpen && since.count === 0 && all.is(figure) === false) {
        yield {
          kind: "not adding up",
          what: "total",
          area: cell(row, index),
          given: figure.toString(),
          sum: all.total.toString(),
          difference: figure.minus(all.total).toString(),
          name: nameOf(table, row),
        };
      }
      since = new Sum();
      above.push(figure);
      printed.push(figure);
    }
  }
};

/** Further from 1 they are shares of something else, or of a part. */
const NEAR = new Decimal("0.2");

/** Shares of one period that do not sum to 1, but come so near that they were meant to. */
export const shareSums: Check = function* ({ table, reading: read, records: { records } }) {
  // A list of the largest ten has no sum.
  const isOfLinks = read.columns.some(({ role, heading }) => role === "link" || isLinkHeading(heading));
  if (!isOfLinks && !read.columns.some(({ heading }) => saysValueAdded(heading))) return;
  for (const period of byPeriod(records)) {
    yield;
    const [first] = period;
    const column = first?.columns.get("share")?.[0];
    if (first === undefined || column === undefined) continue;
    const sum = new Sum();
    for (const { row } of period) {
      yield;
      sum.add(figureAt(table, row, column));
    }
    if (sum.count < 2 || sum.is(ONE) !== false || sum.total.minus(ONE).abs().gt(NEAR)) continue;
    yield {
      kind: "not adding up",
      what: "shares",
      area: { row: first.row, column, rows: period[period.length - 1]!.row - first.row + 1, columns: 1 },
      given: "1",
      sum: sum.total.toString(),
      difference: sum.total.minus(ONE).toString(),
      name: first.period?.label ?? "",
    };
  }
};

/** A value added that the table gives, beside the sales and inputs that it does not follow from. */
export const givenValueAdded: Check = function* ({ table, records: { records, periods }, given }) {
  const column = given("valueAdded");
  if (column === undefined || valueAddedMethod(table) !== "sales" || periods.length > 0) return;
  const bought: readonly Measured[] = ["inputs", "otherInputs"];
  for (const part of parts(records)) {
    yield;
    const sold = figuresOf(table, part, [salesRole(table)]);
    const inputs = figuresOf(table, part, bought);
    if (!sold || !inputs) continue;
    for (const [index, figure] of [...valueAdded(sold, inputs)].entries()) {
      const { row } = part[index]!;
      const stated = figureAt(table, row, column);
      if (
        !stated ||
        !isKnown(figure) ||
        plainAt(table, row, column) === "" ||
        stated.eq(figure.toDecimalPlaces(stated.decimalPlaces())) ||
        stated
          .minus(figure)
          .abs()
          .lte(rounding(stated, 0, 2))
      )
        continue;
      yield {
        kind: "not adding up",
        what: "value added",
        area: cell(row, column),
        given: stated.toString(),
        sum: figure.toString(),
        difference: stated.minus(figure).toString(),
        name: nameOf(table, row),
      };
    }
  }
};

/**
 * In a chain in which each link buys the product of the one before, all value added is at most what the last one sells for.
 * Where it is more, somebody's purchases are missing.
 */
export const chains: Check = function* ({ table, records: { records, periods } }) {
  if (valueAddedMethod(table) !== "sales" || periods.length > 0 || records.length < 2 || records.length > 500) return;
  const sold = figuresOf(table, records, [salesRole(table)]);
  const bought = figuresOf(table, records, ["inputs", "otherInputs"]);
  yield;
  if (!sold || !bought) return;
  const [sales, costs] = [[...sold], [...bought]];
  const known = sales.filter((figure) => isKnown(figure));
  const knownCosts = costs.filter((figure) => isKnown(figure));
  if (known.length < sales.length || knownCosts.length < costs.length) return;
  const buysTheOneBefore = (index: number) => !known[index - 1]!.isZero() && knownCosts[index]!.gte(known[index - 1]!);
  const linked = known.filter((_, index) => index > 0 && buysTheOneBefore(index)).length;
  if (linked < 0.6 * (known.length - 1) || linked === known.length - 1) return;
  const total = valueAdded(sold, bought).total();
  const last = known[known.length - 1]!;
  const difference = total.minus(last);
  if (!difference.isPositive() || difference.lte(rounding(last, 2, known.length))) return;
  const { row, columns } = records[records.length - 1]!;
  yield {
    kind: "not adding up",
    what: "chain",
    area: cell(row, columns.get(salesRole(table))![0]!),
    given: last.toString(),
    sum: total.toString(),
    difference: difference.toString(),
    name: nameOf(table, row),
  };
};
