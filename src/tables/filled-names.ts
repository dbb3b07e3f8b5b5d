/** Names that are written once over several rows. */

import { type Grid, isBlank } from "./grid";
import { plainWords } from "./header-vocabulary";
import { isNaming } from "./roles";
import { type Column, figuresIn } from "./understanding";

/** Names that are written once for several rows, as merged cells leave them: of a group of links, or of a link over its periods. */
export function withNamesFilled(columns: readonly Column[], grid: Grid, records: readonly number[]): Column[] {
  const hasPeriods = columns.some(({ role }) => role === "period");
  const naming = columns.filter(({ role }) => isNaming(role));
  return columns.map((column) => {
    if (column.counts.words < figuresIn(column.counts) || column.counts.empty === 0 || records.length === 0)
      return column;
    const namedIn: number[] = [];
    const names: string[] = [];
    let last = -1;
    for (const row of records) {
      const value = grid.at(row, column.index);
      if (!isBlank(value)) {
        last = row;
        names.push(plainWords(typeof value === "object" ? value.error : String(value)));
      }
      namedIn[row] = last < 0 ? row : last;
    }
    if (names.length === records.length || isBlank(grid.at(records[0]!, column.index))) return column;
    const isNamedElsewhere =
      hasPeriods ||
      records.every(
        (row) =>
          !isBlank(grid.at(row, column.index)) ||
          naming.some((other) => other !== column && !isBlank(grid.at(row, other.index))),
      );
    // A name that is written again where it holds is not meant where nothing is written.
    return isNamedElsewhere ? { ...column, namedIn, fillsDown: new Set(names).size === names.length } : column;
  });
}
