/** The last analyses of a workbook, kept in the workbook itself: what was put where. */

import { formatAddress, parseAddress } from "../sheet/address";
import type { Setting, Workbook } from "../workbook/port";

/** What a report is of, and how it was made. */
export interface ReportOf {
  /** The key of the table. */
  readonly table: string;
  readonly leaveOutMissing: boolean;
  /** The normal return on capital, as typed. */
  readonly rate: string;
  /** The cell with room for the source of the figures; left out where none was kept. */
  readonly sourceAt?: string;
}

export interface Analysis {
  title: string;
  /** Where it is. */
  address: string;
  /** Left out for what is no report on a table. */
  of?: ReportOf;
}

const SETTING = "analyses";
const MAX_KEPT = 6;
/** Reports are kept further back: a source reaches all that were made of a table. */
const MAX_REPORTS = 60;

const isAnalysis = (
  kept: Setting,
): kept is { readonly title: string; readonly address: string; readonly of?: Setting } =>
  typeof kept === "object" &&
  kept !== null &&
  "title" in kept &&
  "address" in kept &&
  typeof kept.title === "string" &&
  typeof kept.address === "string";

function analysis(title: string, address: string, of: Setting | undefined): Analysis {
  if (typeof of !== "object" || of === null || Array.isArray(of)) return { title, address };
  const { table, leaveOutMissing, rate, sourceAt } = of as Readonly<Record<string, Setting>>;
  const isReport = typeof table === "string" && typeof leaveOutMissing === "boolean" && typeof rate === "string";
  if (!isReport) return { title, address };
  return { title, address, of: { table, leaveOutMissing, rate, ...(typeof sourceAt === "string" && { sourceAt }) } };
}

/** Latest first, without those whose sheet is gone. */
export async function recentAnalyses(workbook: Workbook): Promise<Analysis[]> {
  const kept = await workbook.setting(SETTING);
  const analyses = (Array.isArray(kept) ? (kept as readonly Setting[]) : [])
    .filter(isAnalysis)
    .map(({ title, address, of }) => analysis(title, address, of));
  if (analyses.length === 0) return [];
  const names = new Set((await workbook.sheets()).map((sheet) => sheet.name));
  return analyses.filter(({ address }) => names.has(parseAddress(address)?.sheet ?? ""));
}

export async function rememberAnalysis(workbook: Workbook, analysis: Analysis): Promise<void> {
  const others = (await recentAnalyses(workbook)).filter(({ address }) => address !== analysis.address);
  await workbook.saveSetting(
    SETTING,
    [analysis, ...others]
      .filter(({ of }, index) => index < (of ? MAX_REPORTS : MAX_KEPT))
      .map(({ title, address, of }) => ({ title, address, ...(of && { of: { ...of } }) })),
  );
}

/** The sheet of an analysis has another name now. */
export async function renamedAnalysis(workbook: Workbook, from: string, to: string): Promise<void> {
  const kept = await workbook.setting(SETTING);
  if (!Array.isArray(kept)) return;
  const renamed = (kept as readonly Setting[]).map((each): Setting => {
    if (!isAnalysis(each)) return each;
    const area = parseAddress(each.address);
    return area?.sheet === from ? { ...each, title: to, address: formatAddress({ ...area, sheet: to }) } : each;
  });
  await workbook.saveSetting(SETTING, renamed);
}
