/** Members down, periods across, as references to the person's cells. */

import type { Decimal } from "../../../core/numbers/decimal";
import { formula, PERCENT_FORMAT, text } from "../../../sheet/sheet";
import type { Grid } from "../../../tables/grid";
import type { FigureTable, Member, ReadColumn } from "../../../tables/reader/table-reading";
import { commonUnit, figureAt, headingOfMembers } from "../../../findings/kinds/series/members";
import { FIRST, type Writer } from "../../writer";
import { formatOf, widthOf, writeLiveLine } from "../series/page";
import { cellOf, nameContent } from "../series/sources";
import { accountReport as texts } from "./texts";

/** More columns of periods are no page: the last ones are shown. */
export const MAX_PERIODS = 40;

export interface FiguresBlock {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly firstPeriod: number;
  readonly lastPeriod: number;
  /** How many cells hold a figure in place of the sheet's text. */
  readonly cleaned: number;
}

export interface TableSource {
  readonly grid: Grid;
  readonly columns: readonly Pick<ReadColumn, "role" | "heading">[];
  readonly table: FigureTable;
}

export const shownPeriods = ({ periods }: FigureTable) => periods.slice(-MAX_PERIODS);

export function formatOfMember(member: Member, table: FigureTable): string {
  if (member.isPercent) return PERCENT_FORMAT;
  const figures: Decimal[] = table.periods.flatMap((period) => figureAt(member, period) ?? []);
  return formatOf(figures);
}

export function writeFigures(
  writer: Writer,
  source: TableSource,
  members: readonly Member[],
  more: readonly string[],
): FiguresBlock {
  const { grid, table } = source;
  const periods = shownPeriods(table);
  const head = writer.row;
  writer.heads([
    { words: headingOfMembers(source.columns) || texts.member, over: "text" },
    ...periods.map(({ label }) => ({ words: label || texts.figure, over: "figures" as const })),
    ...more.map((words) => ({ words, over: "figures" as const })),
  ]);
  more.forEach((words, index) => writer.atLeast(FIRST + 1 + periods.length + index, widthOf(words)));
  writer.atLeast(FIRST, Math.min(340, 40 + 7 * Math.max(...members.map(({ name }) => name.length))));
  let cleaned = 0;
  const from = writer.row;
  for (const member of members) {
    const format = formatOfMember(member, table);
    writer.add({ at: writer.at(FIRST), content: nameContent(source, member, table.periods), look: "label" });
    periods.forEach(({ order }, index) => {
      const { content, isCleaned } = cellOf(grid, member.figures.get(order));
      if (isCleaned) cleaned += 1;
      writer.add({ at: writer.at(FIRST + 1 + index), content, look: isCleaned ? "input" : "derived", format });
    });
    writer.row += 1;
  }
  return { head, from, to: writer.row - 1, firstPeriod: FIRST + 1, lastPeriod: FIRST + periods.length, cleaned };
}

/** A heading over figures that are all in one unit, which it then has. */
export function withUnitOf(members: readonly Member[], words: string): string {
  const unit = commonUnit(members) ?? "";
  return unit === "" || ` ${words} `.replaceAll(/[()[\],;]/g, " ").includes(` ${unit} `)
    ? words
    : texts.withUnit({ words, unit });
}

/** How a row changed from its own first figure to its own last. */
export function changeCell(writer: Writer, block: FiguresBlock, row: number, isPoints: boolean): string {
  const values = writer.range(block.firstPeriod, row, row, block.lastPeriod);
  const [first, last] = [endOf(values, values, 1), endOf(values, values, -1)];
  const changed = isPoints
    ? `ROUND(100*(${last}-${first}),10)`
    : `IF(AND(${first}>0,${last}>=0),${last}/${first}-1,"")`;
  // One figure alone did not change.
  return `=IF(COUNT(${values})<2,"",${changed})`;
}

/** The first (1) or last (-1) cell beside a figure. */
export const endOf = (values: string, of: string, direction: 1 | -1): string =>
  `XLOOKUP(TRUE,ISNUMBER(${values}),${of},"",0,${direction})`;

/** A line of sums of some rows, period by period; a row that has gone from the sheet is in none. */
export function sumRow(writer: Writer, block: FiguresBlock, rows: readonly number[], format: string): void {
  writer.add(text(writer.at(FIRST), texts.sum, "total"));
  for (let column = block.firstPeriod; column <= block.lastPeriod; column++) {
    const ranges = runsOf(rows).map(({ from, to }) =>
      from === to ? writer.at(column, from) : writer.range(column, from, to),
    );
    writer.add(formula(writer.at(column), `=SUM(${ranges.join(",")})`, "total", { format }));
  }
  writer.row += 1;
}

/** Rows that stand together. */
function runsOf(rows: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}

/** Says how many rows the sheet has by now, where those are others than when the report was made. */
export function liveRows(writer: Writer, { grid, table }: Pick<TableSource, "grid" | "table">): string | null {
  const places = table.members.flatMap(({ figures }) => [...figures.values()]);
  if (places.length === 0) return null;
  const row = Math.min(...places.map((place) => place.row));
  const count = Math.max(...places.map((place) => place.row)) - row + 1;
  const column = Math.min(...places.map((place) => place.column));
  return writeLiveLine(
    writer,
    { grid },
    { run: { isDown: true, row, column, count }, built: count, reported: String(count), what: "rows" },
  );
}
