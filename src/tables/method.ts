/** How value added comes about in a table, and which of its columns that takes. */

import type { Measured, Role } from "./roles";
import { type Column, columnsOf, type Understanding } from "./understanding";
import { differingHeadings, isSetOff, type UnlikeUnits, unlikeUnits } from "./unlike-units";

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

export const valueAddedMethod = (table: Understanding): Method | null =>
  unlikeIn(table) ? null : methodByColumns(table);

/** The same by the columns alone, whatever units their figures are in. */
export function methodByColumns(table: Understanding): Method | null {
  const has = (role: Role) => columnsOf(table, role).length > 0;
  if (has("output") || table.isPriceTimesVolume) return "sales";
  // Where what each pays for the product stands there, nothing is to be taken from the step before.
  if (has("price")) return has("conversion") || !has("inputs") ? "steps" : "sales";
  if (has("valueAdded")) return "value";
  return has("share") ? "shares" : null;
}

/** The column used as the sales of a link. */
export const salesRole = (table: Understanding): "output" | "price" =>
  columnsOf(table, "output").length > 0 || table.isPriceTimesVolume ? "output" : "price";

/** Figures that the way of working value added out takes from each record. */
export function rolesUsed(table: Understanding): Measured[] {
  const way = methodByColumns(table);
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

/** Asked of one table by every view. */
const known = new WeakMap<Understanding, UnlikeUnits | null>();

/** What is set off in units that only a rate or a weight can bring together; null where nothing is. */
export function unlikeIn(table: Understanding): UnlikeUnits | null {
  let found = known.get(table);
  if (found === undefined) known.set(table, (found = unlikeUnits(table, setOff(table))));
  return found;
}

/** The first two columns whose figures are set off against each other and whose headings name different units. */
export const differingColumns = (table: Understanding): readonly [number, number] | null =>
  differingHeadings(setOff(table));

/** The columns whose figures are set off against one another. */
function setOff(table: Understanding): readonly Column[] {
  const used: readonly Role[] = rolesUsed(table).filter(
    (role) => isSetOff(role) && !(role === "price" && table.isPriceTimesVolume),
  );
  return table.columns.filter(({ role }) => used.includes(role));
}
