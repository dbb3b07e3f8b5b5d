/** The source that the reports and charts of a table name: a source that is typed later is written onto them. */

import { isSameSource, sourceIn, sourceLine, TEXT_COLUMNS } from "../../report/figures-source";
import { cellName, parseAddress } from "../../sheet/address";
import { type Grid, isBlank } from "../../tables/grid";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { recentAnalyses } from "../recent";
import { usedOf } from "../selected-table";
import { placeOfKey } from "../table-readings";

export interface SourceOnReport {
  /** The sheet of the report. */
  readonly name: string;
  /** The cell of its line, or the one where there is room for it. */
  readonly at: string;
  /** "" where it names none. */
  readonly source: string;
}

/** Column A is the margin of a report. */
const FIRST = 1;

/** Of every report and chart that was made of the table and is still there. */
export async function reportsOf(
  workbook: Workbook,
  { sheet, row, column }: Pick<Grid, "sheet" | "row" | "column">,
  watch: Watch,
): Promise<SourceOnReport[]> {
  const analyses = await recentAnalyses(workbook);
  const its = analyses.flatMap(({ address, of }) => {
    const place = of && placeOfKey(of.table);
    const name = parseAddress(address)?.sheet;
    const isOfIt = place?.sheet === sheet && place.row === row && place.column === column;
    return isOfIt && name !== undefined && of ? [{ name, sourceAt: of.sourceAt }] : [];
  });
  if (its.length === 0) return [];
  const ours = new Set(await workbook.addedSheets());
  const found: SourceOnReport[] = [];
  for (const { name, sourceAt } of its) {
    const used = ours.has(name) ? await usedOf(workbook, name, watch) : null;
    if (used) found.push({ name, ...lineOn(used, sourceAt) });
  }
  return found;
}

/** The line that is there; else the place that was kept for it, if that is still free; else below everything. */
function lineOn(used: Grid, sourceAt: string | undefined): Omit<SourceOnReport, "name"> {
  for (let row = used.height - 1; row >= 0; row -= 1)
    for (let column = 0; column < used.width; column += 1) {
      const source = sourceIn(used.at(row, column));
      if (source !== undefined) return { at: cellName(used.row + row, used.column + column), source };
    }
  const kept = sourceAt === undefined ? null : parseAddress(sourceAt);
  const isFree = kept && isBlankRow(used, kept.row);
  return { at: isFree ? cellName(kept.row, kept.column) : cellName(used.row + used.height, FIRST), source: "" };
}

const isBlankRow = (used: Grid, row: number): boolean =>
  Array.from({ length: TEXT_COLUMNS }, (_, index) => used.at(row - used.row, FIRST + index - used.column)).every(
    isBlank,
  );

/** Those that name another source, or none, or one where there is none any more. */
export const unlike = (reports: readonly SourceOnReport[], source: string): SourceOnReport[] =>
  reports.filter((each) => !isSameSource(each.source, source));

/** Writes the source onto these reports, each in one step, and names their sheets. */
export async function writeSource(
  workbook: Workbook,
  reports: readonly SourceOnReport[],
  source: string,
): Promise<string[]> {
  const isGone = source.trim() === "";
  for (const { name, at } of reports)
    await workbook.editSheet(name, isGone ? [at] : [], isGone ? [] : [sourceLine(at, source)]);
  return reports.map(({ name }) => name);
}
