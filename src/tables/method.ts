/** How value added comes about in a table, and which of its columns that takes. */

import type { Measured, Role } from "./roles";
import { columnsOf, type Understanding } from "./understanding";
import { differingUnits, unitIn } from "./units";

/** How value added comes about in this table. */
export type Method =
  /** Sales less purchases, link by link. */
  | "sales"
  /** Prices step by step, each step buying the product of the one before. */
  | "steps"
  /** The table gives value added. */
  | "value"
  /** The table gives shares. */
  | "shares";

export function valueAddedMethod(table: Understanding): Method | null {
  const has = (role: Role) => columnsOf(table, role).length > 0;
  if (has("output") || table.isPriceTimesVolume) return "sales";
  if (has("price")) return has("conversion") || has("otherInputs") || !has("inputs") ? "steps" : "sales";
  if (has("valueAdded")) return "value";
  return has("share") ? "shares" : null;
}

/** The column used as the sales of a link. */
export const salesRole = (table: Understanding): "output" | "price" =>
  columnsOf(table, "output").length > 0 || table.isPriceTimesVolume ? "output" : "price";

/** Figures that the way of working value added out takes from each record. */
export function rolesUsed(table: Understanding): Measured[] {
  const way = valueAddedMethod(table);
  const has = (role: Measured) => columnsOf(table, role).length > 0;
  const first: Measured[] =
    way === "sales"
      ? [...(table.isPriceTimesVolume ? (["price", "volume"] as const) : [salesRole(table)]), "inputs", "otherInputs"]
      : way === "steps"
        ? ["price", "otherInputs", "conversion"]
        : way === "value"
          ? ["valueAdded"]
          : ["share"];
  return [...first, "wages" as const, "capital" as const].filter(has);
}

/** Two columns that are set off against each other in two currencies, which only a rate can bring together. */
export function differingCurrencies(table: Understanding): readonly [number, number] | null {
  const differing = differingColumns(table);
  if (!differing) return null;
  const [one, other] = differing.map((index) => unitIn(table.columns[index]!.name).currency);
  return one !== undefined && other !== undefined && one !== other ? differing : null;
}

/** The first two columns whose figures are set off against each other and whose headings name different units. */
export function differingColumns(table: Understanding): readonly [number, number] | null {
  const used = rolesUsed(table).filter(
    (role) =>
      role !== "volume" &&
      role !== "conversion" &&
      role !== "capital" &&
      !(role === "price" && table.isPriceTimesVolume),
  );
  const columns = table.columns.filter(({ role }) => (used as readonly Role[]).includes(role));
  const [first] = columns;
  const other = first && columns.find(({ name }) => differingUnits(first.name, name));
  return first && other ? [first.index, other.index] : null;
}
