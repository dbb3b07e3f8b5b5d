/** Which formulas of the sheet take a cell. */

import { type Area, intersection, requireArea } from "../../sheet/address";
import { areaOfReference, referencesIn } from "../../share/references";
import type { Formula, Workbook } from "../../workbook/port";
import { placedReferences } from "./placed-references";

export interface Dependent {
  readonly formula: Formula;
  readonly takes: readonly Area[];
}

/** Larger sheets are not searched for what a person looks at by the way. */
const MAX_CELLS = 50_000;

/** All formulas of the sheet with what they take; none where the sheet is too large. */
export async function formulasOf(workbook: Workbook, sheet: string, signal: AbortSignal): Promise<Dependent[]> {
  const used = (await workbook.sheets()).find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.used;
  if (!used) return [];
  const { rows, columns } = requireArea(used);
  if (rows * columns > MAX_CELLS) return [];
  const found = await workbook.formulas(used, () => true, { signal });
  return found.map((formula) => ({
    formula,
    takes: referencesIn(formula.text, sheet).map(areaOfReference),
  }));
}

/** Those that take one of the cells; a formula does not depend on itself. */
export function dependentsOn(all: readonly Dependent[], area: Area): Dependent[] {
  return all.filter(
    ({ formula, takes }) =>
      !intersection(requireArea(formula.fills), area) &&
      takes.some((each) => each.sheet.toLowerCase() === area.sheet.toLowerCase() && intersection(each, area)),
  );
}

/** These pass over text within their ranges, and say nothing. */
const PASSING: readonly string[] = ["SUM", "AVERAGE", "PRODUCT", "MIN", "MAX", "COUNT", "MEDIAN"];

/** Whether the formula passes over text in these cells: a range that one of those functions takes has them in it. */
export const passesOverText = (formula: string, sheet: string, area: Area): boolean =>
  placedReferences(formula, sheet).some(
    (each) =>
      each.isRange &&
      PASSING.includes(each.within.at(-1) ?? "") &&
      each.area.sheet.toLowerCase() === area.sheet.toLowerCase() &&
      intersection(each.area, area) !== null,
  );
