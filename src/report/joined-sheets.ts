/**
 * The same table of several periods as one: a sheet with the rows of all, one after another, and a column that says the
 * period. Live references, or where they would be too many the figures as they are.
 */

import type { Sliced } from "../core/sliced";
import { cellName, columnName } from "../sheet/address";
import type { CellContent } from "../sheet/cells";
import { type Cell, formula, type Look, type Sheet, text } from "../sheet/sheet";
import { addressAt, type Grid, isBlank } from "../tables/grid";
import { type Period, periodWithin } from "../tables/periods";
import { readVisible } from "../tables/reader/visible";
import { findHeader, type TableHeader } from "../tables/table-header";
import { joinedSheets as texts } from "./joined-sheets-texts";

export interface SheetOfPeriod {
  readonly grid: Grid;
  readonly period: Period;
}

export interface JoinedSheet {
  readonly sheet: Sheet;
  /** Whether it follows the sheets; otherwise it holds their figures as they are. */
  readonly isLive: boolean;
  readonly rows: number;
}

/** A spreadsheet is slow with more references. */
const MOST_REFERENCES = 50_000;
const WIDTH = 110;
/** Of a sheet's name, with room for a number behind it. */
const LONGEST_NAME = 27;

/** `name`: what the tables have in common, "" where that is not known. */
export function* joinedSheet(parts: readonly SheetOfPeriod[], name: string): Sliced<JoinedSheet> {
  const [first] = parts as [SheetOfPeriod, ...SheetOfPeriod[]];
  const headers = parts.map(({ grid }) => findHeader(grid));
  const records: { grid: Grid; row: number; period: Period }[] = [];
  for (const { grid, period } of parts) {
    yield;
    for (const row of yield* rowsOf(grid)) records.push({ grid, row, period });
  }
  const isLive = records.length * first.grid.width <= MOST_REFERENCES;
  const cells: Cell[] = commonTitles(parts, headers).map((words, row) => text(cellName(row, 0), words, "label"));
  const top = cells.length;
  const headRows = headers[0]!.rows;
  headRows.forEach((row, at) => {
    first.grid.cells(row).forEach((value, column) => {
      const words =
        typeof value === "string" || typeof value === "number" ? headingOf(String(value), first.period) : "";
      if (words !== "") cells.push(text(cellName(top + at, column + 1), words, "head"));
    });
  });
  const areYears = parts.every(({ period }) => isYear(period));
  cells.push(text(cellName(top + headRows.length - 1, 0), areYears ? texts.year : texts.period, "head"));
  const from = top + headRows.length;
  for (const [index, { grid, row, period }] of records.entries()) {
    if (index % 100 === 0) yield;
    const at = from + index;
    cells.push(
      areYears
        ? { at: cellName(at, 0), content: { number: period.order }, look: "label", format: "0" }
        : text(cellName(at, 0), period.label),
    );
    grid.cells(row).forEach((value, column) => {
      if (!isBlank(value)) cells.push(cellFor(grid, row, column, cellName(at, column + 1), isLive));
    });
  }
  const last = parts[parts.length - 1]!;
  const periods = texts.name({ name, first: first.period.label, last: last.period.label }).trim();
  return {
    sheet: {
      name: periods.length <= LONGEST_NAME && !/[[\]:*?/\\]/.test(periods) ? periods : texts.sheet,
      columns: Object.fromEntries(
        Array.from({ length: first.grid.width + 1 }, (_, column) => [columnName(column), WIDTH]),
      ),
      rows: {},
      cells,
      opensOn: cellName(from, 0),
    },
    isLive,
    rows: records.length,
  };
}

/** The rows that are seen and are neither headings nor notes. */
function* rowsOf(grid: Grid): Sliced<number[]> {
  const { rows } = yield* readVisible(grid, {});
  const hidden = new Set(grid.hiddenRows);
  const isRow = new Set(["member", "section", "total", "part", "statistic"]);
  return rows
    .flatMap(({ row, role }) => (isRow.has(role) && !hidden.has(row) ? [row] : []))
    .sort((one, other) => one - other);
}

function cellFor(grid: Grid, row: number, column: number, at: string, isLive: boolean): Cell {
  const written = grid.formats?.[row]?.[column];
  const format = written && written !== "General" ? { format: written } : {};
  const value = grid.at(row, column);
  const look: Look = typeof value === "number" ? "derived" : "label";
  if (isLive) return formula(at, `=${addressAt(grid, { row, column, rows: 1, columns: 1 })}`, look, format);
  return { at, content: contentOf(value), look, ...format };
}

function contentOf(value: CellContent): Cell["content"] {
  if (typeof value === "number") return { number: value };
  if (typeof value === "string") return { text: value };
  if (typeof value === "boolean") return { formula: value ? "=TRUE" : "=FALSE" };
  return { formula: "=NA()" };
}

/** `2019`, `2019.0`. */
const isYear = ({ label, order }: Period): boolean => Number(label) === order;

/** `Value 2019` is the `Value` of each period. */
function headingOf(heading: string, period: Period): string {
  const within = periodWithin(heading);
  return within?.period.order === period.order ? withoutPeriod(heading, within) : heading;
}

function withoutPeriod(words: string, { period, rest }: { period: Period; rest: string }): string {
  const at = words.indexOf(period.label);
  // The words as they are written, where only the period has to go.
  if (at < 0) return rest;
  const [before, behind] = [words.slice(0, at), words.slice(at + period.label.length)];
  const opened = /[\s,;:(–-]*$/.exec(before)![0].includes("(");
  const joinedWords = before.replace(/[\s,;:(–-]*$/, "") + (opened ? behind.replace(/^\s*\)/, "") : behind);
  return joinedWords.replace(/^[\s,;:)–-]+/, "").trim();
}

/** Lines above the headings that all have, but for the period. */
function commonTitles(parts: readonly SheetOfPeriod[], headers: readonly TableHeader[]): string[] {
  const lines = parts.map(({ period }, index) => headers[index]!.titles.map((words) => headingOf(words, period)));
  return lines[0]!.filter((words) => words !== "" && lines.every((each) => each.includes(words)));
}
