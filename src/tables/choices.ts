/** What the person decides about a table. */

import type { DecimalSeparator } from "./numeral";
import type { Role } from "./roles";
import type { Column, Total, Understanding } from "./understanding";

/** How the cells of a column are read. */
export type ColumnOption = "inPercent" | "isNegated" | "fillsDown";

export interface Choices {
  /** By the column's index. */
  readonly roles: ReadonlyMap<number, Role>;
  readonly marks: ReadonlyMap<number, DecimalSeparator>;
  readonly manners: ReadonlyMap<number, Readonly<Partial<Record<ColumnOption, boolean>>>>;
  /** Rows taken for totals after all, or for records after all. */
  readonly totals: ReadonlyMap<number, boolean>;
  /** Whether sales are price times volume; left out: as guessed. */
  readonly isPriceTimesVolume?: boolean;
}

export const NO_CHOICES: Choices = { roles: new Map(), marks: new Map(), manners: new Map(), totals: new Map() };

/** The table as the person wants it understood. */
export function applyChoices(
  table: Understanding,
  { roles, marks, manners, totals, isPriceTimesVolume = table.isPriceTimesVolume }: Choices,
): Understanding {
  // A mark that was chosen for one column is most likely that of the others.
  const [chosen, ...others] = new Set(marks.values());
  const columns = table.columns.map((column): Column => {
    const role = roles.get(column.index);
    const mark = marks.get(column.index);
    return {
      ...column,
      ...(role !== undefined && role !== column.role && { role, why: { kind: "you" } as const }),
      ...(mark !== undefined
        ? { mark, markBy: "you" as const }
        : column.mark === null && chosen !== undefined && others.length === 0
          ? { mark: chosen, markBy: "others" as const }
          : {}),
      ...manners.get(column.index),
    };
  });
  const isTotal = (row: number, byGuess: boolean) => totals.get(row) ?? byGuess;
  const records = [
    ...table.records.map((row) => ({ row, total: null as Total | null })),
    ...table.totals.map((total) => ({ row: total.row, total })),
  ].sort((a, b) => a.row - b.row);
  return {
    ...table,
    columns,
    records: records.filter(({ row, total }) => !isTotal(row, total !== null)).map(({ row }) => row),
    totals: records
      .filter(({ row, total }) => isTotal(row, total !== null))
      .map(({ row, total }): Total => total ?? { row, by: "words" }),
    isPriceTimesVolume: isPriceTimesVolume && mayMultiply(columns),
  };
}

/** Whether sales may be the price times the volume: each record has both, and no column of sales or of units that go into the next. */
export function mayMultiply(columns: readonly Column[]): boolean {
  const of = (role: Role) => columns.filter((column) => column.role === role);
  const isIn = (role: Role) => of(role).length > 0;
  const periods = (role: Role) =>
    of(role)
      .map(({ period }) => period?.order ?? "all")
      .sort()
      .join(" ");
  return (
    isIn("price") &&
    periods("price") === periods("volume") &&
    (isIn("inputs") || isIn("otherInputs")) &&
    !isIn("output") &&
    !isIn("conversion") &&
    !isIn("valueAdded")
  );
}
