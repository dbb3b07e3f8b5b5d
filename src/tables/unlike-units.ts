/** Figures that a chain would set off against one another though they are in two currencies, or per different things. */

import { plainWords, speaksOf } from "./header-vocabulary";
import type { Role } from "./roles";
import { type Column, columnsOf, figuresIn, type Understanding } from "./understanding";
import { unlikeCellIn, type UnlikeCells } from "./unit-of-cell";
import { currenciesDiffer, differingUnits, unitIn } from "./units";

export type UnlikeUnits =
  /** By the headings of two columns. */
  | { readonly by: "columns"; readonly columns: readonly [number, number] }
  /** By two rows: what their cells say themselves, or a column of units beside them. */
  | ({ readonly by: "rows"; readonly column: number } & UnlikeCells);

/** The first two that do not go together; null where nothing says that any do not. `used`: the columns that are set off. */
export const unlikeUnits = (table: Understanding, used: readonly Column[]): UnlikeUnits | null =>
  unlikeCurrencies(used) ?? unlikeCells(table, used) ?? unlikeRows(table);

/** The first two columns whose headings name different units: thousands beside units too, which a person can multiply. */
export function differingHeadings(used: readonly Column[]): readonly [number, number] | null {
  const [first] = used;
  const other = first && used.find(({ name }) => differingUnits(first.name, name));
  return first && other ? [first.index, other.index] : null;
}

function unlikeCurrencies(used: readonly Column[]): UnlikeUnits | null {
  const [first] = used;
  const currencyOf = ({ name }: Column) => unitIn(name).currency;
  const other = first && used.find((column) => currenciesDiffer(currencyOf(first), currencyOf(column)));
  return first && other ? { by: "columns", columns: [first.index, other.index] } : null;
}

/** €10 above $30, by what is written around a figure or by its format. */
function unlikeCells({ grid, records }: Understanding, used: readonly Column[]): UnlikeUnits | null {
  for (const { index } of used) {
    const found = unlikeCellIn(grid, records, index, differingUnits);
    if (found) return { by: "rows", column: index, ...found };
  }
  return null;
}

/** A column of units that says euros here and dollars there; kilograms of one thing and of another, where nothing else has a weight. */
function unlikeRows(table: Understanding): UnlikeUnits | null {
  const hasVolumes = columnsOf(table, "volume").length > 0 || columnsOf(table, "price").length === 0;
  for (const { index, name, counts } of table.columns) {
    if (!(speaksOf("unit", name) || /^per$/i.test(name.trim())) || counts.words <= figuresIn(counts)) continue;
    const units = table.records.flatMap((row) => {
      const value = table.grid.at(row, index);
      const isUsed = typeof value === "string" && (!hasVolumes || unitIn(value).currency !== undefined);
      return isUsed && value.trim() !== "" ? [{ unit: value.trim(), row }] : [];
    });
    const [first] = units;
    const other = first && units.find(({ unit }) => areUnlike(first.unit, unit));
    if (first && other) return { by: "rows", column: index, row: other.row, one: first.unit, other: other.unit };
  }
  return null;
}

/** Without a currency in either nothing but their words tells. */
const areUnlike = (one: string, other: string): boolean =>
  unitIn(one).currency === undefined && unitIn(other).currency === undefined
    ? plainWords(one) !== plainWords(other)
    : differingUnits(one, other);

/** Roles whose figures are no money that is set off. */
const NOT_SET_OFF: readonly Role[] = ["volume", "conversion", "capital"];
export const isSetOff = (role: Role): boolean => !NOT_SET_OFF.includes(role);
