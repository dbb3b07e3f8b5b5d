/** The last analyses of a workbook, kept in the workbook itself: what was put where. */

import { parseAddress } from "../sheet/address";
import type { Setting, Workbook } from "../workbook/port";

export interface Analysis {
  title: string;
  /** Where it is. */
  address: string;
}

const SETTING = "analyses";
const MAX_KEPT = 6;

const isAnalysis = (kept: Setting): kept is Setting & Analysis =>
  typeof kept === "object" &&
  kept !== null &&
  "title" in kept &&
  "address" in kept &&
  typeof kept.title === "string" &&
  typeof kept.address === "string";

/** Latest first, without those whose sheet is gone. */
export async function recentAnalyses(workbook: Workbook): Promise<Analysis[]> {
  const kept = await workbook.setting(SETTING);
  const analyses = (Array.isArray(kept) ? (kept as readonly Setting[]) : [])
    .filter(isAnalysis)
    .map(({ title, address }) => ({ title, address }));
  if (analyses.length === 0) return [];
  const names = new Set((await workbook.sheets()).map((sheet) => sheet.name));
  return analyses.filter(({ address }) => names.has(parseAddress(address)?.sheet ?? ""));
}

export async function rememberAnalysis(workbook: Workbook, analysis: Analysis): Promise<void> {
  const others = (await recentAnalyses(workbook)).filter(({ address }) => address !== analysis.address);
  await workbook.saveSetting(
    SETTING,
    [analysis, ...others].slice(0, MAX_KEPT).map(({ title, address }) => ({ title, address })),
  );
}
