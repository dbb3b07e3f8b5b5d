/** A loop of formulas, each of which refers to the next. */

import { type Area, intersection, requireArea } from "../../sheet/address";
import type { Formula, Workbook } from "../../workbook/port";
import { type Dependent, formulasOf } from "./dependents";

/** So many formulas are followed. */
const FAR = 500;

/** The formulas of the first loop that this one is in or leads to, in their order; empty where none is found. */
export async function loopFrom(workbook: Workbook, first: Formula): Promise<Formula[]> {
  const sheets = new Map<string, Dependent[]>();
  const { signal } = new AbortController();
  const on = async (sheet: string): Promise<Dependent[]> => {
    const key = sheet.toLowerCase();
    if (!sheets.has(key)) sheets.set(key, await formulasOf(workbook, sheet, signal));
    return sheets.get(key)!;
  };
  const meets = (one: Area, other: Area) =>
    one.sheet.toLowerCase() === other.sheet.toLowerCase() && intersection(one, other) !== null;
  const takenBy = async (formula: Formula): Promise<Formula[]> => {
    const own = (await on(requireArea(formula.address).sheet)).find((each) => each.formula.address === formula.address);
    const found: Formula[] = [];
    for (const area of own?.takes ?? [])
      for (const other of await on(area.sheet))
        if (meets(area, requireArea(other.formula.fills))) found.push(other.formula);
    return found;
  };

  const passed = new Set([first.address]);
  const path = [{ formula: first, others: await takenBy(first) }];
  while (path.length > 0 && passed.size < FAR) {
    const next = path.at(-1)!.others.shift();
    if (!next) {
      path.pop();
      continue;
    }
    const at = path.findIndex(({ formula }) => formula.address === next.address);
    if (at >= 0) return path.slice(at).map(({ formula }) => formula);
    if (passed.has(next.address)) continue;
    passed.add(next.address);
    path.push({ formula: next, others: await takenBy(next) });
  }
  return [];
}
