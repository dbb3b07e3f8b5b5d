/** Which formulas of the sheet take a cell. */

import { tokenize } from "../../formula/tokens";
import { type Area, intersection, requireArea } from "../../sheet/address";
import { areaOfReference, referencesIn } from "../../share/references";
import type { Formula, Workbook } from "../../workbook/port";

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

/** Whether the formula passes over text in these cells: a range of one of those functions has them in it. */
export function passesOverText(formula: string, sheet: string, area: Area): boolean {
  const within: string[] = [];
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  return tokens.some(({ kind, text }, index) => {
    if (text === "(") within.push(tokens[index - 1]?.kind === "function" ? tokens[index - 1]!.text.toUpperCase() : "");
    if (text === ")") within.pop();
    if (kind !== "cell" || tokens[index + 1]?.text !== ":" || !PASSING.includes(within.at(-1) ?? "")) return false;
    const before = tokens[index - 1];
    const range = `${before?.kind === "sheet" ? before.text : ""}${text}:${tokens[index + 2]?.text ?? ""}`;
    const [reference] = referencesIn(range, sheet);
    const its = reference && areaOfReference(reference);
    return (
      its !== undefined && its.sheet.toLowerCase() === area.sheet.toLowerCase() && intersection(its, area) !== null
    );
  });
}
