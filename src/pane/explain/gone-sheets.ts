/** Sheets that a formula refers to and that the workbook does not have. */

import { referencesIn } from "../../share/references";
import type { Formula, Workbook } from "../../workbook/port";
import { requireArea } from "../../sheet/address";

/** Their names, each once. */
export async function goneSheets(workbook: Workbook, { text, address }: Formula): Promise<string[]> {
  const { sheet } = requireArea(address);
  const named = referencesIn(text, sheet).filter(({ isQualified }) => isQualified);
  if (named.length === 0) return [];
  const there = new Set((await workbook.sheets()).map(({ name }) => name.toLowerCase()));
  return [...new Set(named.map((each) => each.sheet))].filter((name) => !there.has(name.toLowerCase()));
}
