/**
 * What a row has besides the inputs that it buys from rows of the table, per unit of its output:
 *
 *     t = u (I - A)    all primary inputs: output less flows
 *     v                value added
 *     τ = t - v        the rest: taxes less subsidies on products, imports of a table of one country, rounding
 *
 * A table alone says t; value added is all of it then. With value added in a row of its own, as statistical offices
 * publish it at basic prices, v is that row's, and the rest is told apart and never called value added. Output, A and its
 * inverse stay what they are.
 *
 * Source: OECD (2021), Guide to OECD TiVA Indicators.
 */
import type { Matrix } from "../numbers/matrix";
import { Sums } from "../numbers/sums";
import { type ArgumentPosition, refuse } from "../refusal";
import type { InterCountryTable } from "./inter-country-table";

/** What the rest is called in answers. */
export const TAXES_AND_OTHER = "Taxes and other";

interface Account {
  /** By row, per unit of its output; 0 where there is none. */
  readonly perUnit: Float64Array;
  /** In money. */
  readonly byCountry: Float64Array;
  readonly total: number;
}

export interface ValueAdded extends Account {
  /** What else primary inputs are; null where value added is all of them. */
  readonly rest: Account | null;
}

/** Value added where the table alone says what it is. */
export function allPrimaryInputs(
  output: Float64Array,
  primary: Sums,
  countryOf: Int32Array,
  count: number,
): ValueAdded {
  return { ...accountOf(output, primary, countryOf, count), rest: null };
}

/** The same table seen with value added of its own. */
export function withValueAdded(table: InterCountryTable, figures: Matrix): InterCountryTable {
  const {
    n,
    count,
    data: { output, primary, countryOf },
  } = table;
  const own = ownFigures(table, figures);
  const rest = new Sums(n);
  for (let row = 0; row < n; row++) {
    rest.addSum(row, primary, row);
    rest.addSum(row, own, row, -1);
  }
  return table.seenWith({
    ...accountOf(output, own, countryOf, count),
    rest: accountOf(output, rest, countryOf, count),
  });
}

function accountOf(output: Float64Array, money: Sums, countryOf: Int32Array, count: number): Account {
  const byCountry = new Sums(count);
  const total = new Sums(1);
  countryOf.forEach((country, row) => {
    byCountry.addSum(country, money, row);
    total.addSum(0, money, row);
  });
  return {
    perUnit: money.values().map((figure, row) => (output[row] === 0 ? 0 : figure / output[row]!)),
    byCountry: byCountry.values(),
    total: total.at(0),
  };
}

/** Figures as they lie under the flows, one row or several, or in columns beside them: summed, by row of the table. */
function ownFigures(table: InterCountryTable, figures: Matrix): Sums {
  const { size, rowAt, output } = table.data;
  const { argument, rows, columns } = figures;
  const isUnder = columns === size;
  if (!isUnder && rows !== size) refuse({ why: "not one per row", place: { argument }, rows, columns, needed: size });
  const [each, step, next] = isUnder ? [rows, columns, 1] : [columns, 1, columns];
  const own = new Sums(table.n);
  const insideAt = new Int32Array(size).fill(-1);
  rowAt.forEach((at, row) => (insideAt[at] = row));
  for (let at = 0; at < size; at++) {
    const row = insideAt[at]!;
    for (let part = 0; part < each; part++) {
      const cell = at * next + part * step;
      const value = figures.values[cell]!;
      if (value === 0) continue;
      const place: ArgumentPosition = isUnder
        ? { argument, row: part + 1, column: at + 1 }
        : { argument, row: at + 1, column: part + 1 };
      if (row === -1 || output[row] === 0) {
        const name = row === -1 ? `row ${at + 1}` : table.rowWords(row);
        refuse({ why: "adds without output", place, name, figure: String(value) });
      }
      own.add(row, value, figures.rests[cell]!);
    }
    if (row !== -1 && !Number.isFinite(own.at(row)))
      refuse({ why: "beyond a double", figure: `more than ${Number.MAX_VALUE.toPrecision(2)}` });
  }
  return own;
}
