/** A table as it was read, looked through: what was found in it, one finding a kind. */

import { runInSlices } from "../../cells/calls/scheduler";
import { findingsIn } from "../../findings/check";
import type { Severity } from "../../findings/finding";
import { withoutHiddenSums } from "../../findings/hidden-rows";
import { type Group, groupsOf } from "../../findings/groups";
import type { Grid } from "../../tables/grid";
import { hiddenRecords, withoutRows } from "../../tables/reader/visible";
import type { TableReading } from "../../tables/reader/table-reading";
import { type TableRead, withChoices } from "../reading/read";
import type { IgnoredFindings } from "./ignored";

export interface CheckedTable {
  readonly read: TableRead;
  /** Without what is hidden. */
  readonly grid: Grid;
  readonly reading: TableReading;
  readonly groups: readonly Group[];
}

export async function checkedTable(read: TableRead, signal: AbortSignal): Promise<CheckedTable> {
  const reading = withChoices(read);
  const grid = withoutRows(read.grid, hiddenRecords(read.grid));
  const found = await runInSlices(findingsIn(grid, reading), signal);
  const seen = withoutHiddenSums(found, read.grid, hiddenRecords(read.grid));
  return { read, grid, reading, groups: groupsOf(seen) };
}

/** Figures that must be fixed or looked at again are to fix; what the figures show is to know. */
export const isToFix = (severity: Severity): boolean => severity !== "insight";

export interface FindingCounts {
  readonly toFix: number;
  readonly toKnow: number;
  readonly ignored: number;
}

export function countsOf({ grid, groups }: CheckedTable, ignored: IgnoredFindings): FindingCounts {
  const shown = groups.filter(({ kind }) => !ignored.has(grid, kind));
  const toFix = shown.filter(({ severity }) => isToFix(severity)).length;
  return { toFix, toKnow: shown.length - toFix, ignored: groups.length - shown.length };
}
