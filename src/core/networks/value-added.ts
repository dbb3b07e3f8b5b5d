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
import { refuse } from "../refusal";
import { type Account, accountOf, summedAccounts } from "./accounts";
import type { InterCountryTable } from "./inter-country-table";

/** What the rest is called in answers. */
export const TAXES_AND_OTHER = "Taxes and other";

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

/** Figures as they lie under the flows, one row or several, or in columns beside them: summed, by row of the table. */
function ownFigures(table: InterCountryTable, figures: Matrix): Sums {
  const { size } = table.data;
  const { argument, rows, columns } = figures;
  const isUnder = columns === size;
  if (!isUnder && rows !== size) refuse({ why: "not one per row", place: { argument }, rows, columns, needed: size });
  return summedAccounts(table, figures, isUnder, "value added");
}
