/** Where the figures of a report are from, under all that it says; written when the report is made, or later. */

import { messages } from "../messages/messages";
import { cellName, requireArea } from "../sheet/address";
import { page } from "../sheet/page";
import { type Cell, extent, text } from "../sheet/sheet";
import type { Report } from "./report";
import { FIRST } from "./writer";

const texts = messages("report.figuresSource", { line: "Source of the figures: {source}." });

/** As wide as the texts of a report are. */
export const TEXT_COLUMNS = 7;

/** Pixels of a row with room for two lines: a source may be written into it later. */
export const TWO_LINES = 37;

/** The line in that cell; `source` as a person has written it, and nothing of "". */
export function sourceLine(at: string, source: string): Cell {
  const words = withoutStop(source);
  return text(at, words === "" ? "" : texts.line({ source: words }), "source", { across: TEXT_COLUMNS });
}

const withoutStop = (source: string): string => source.trim().replace(/\.$/, "");

const [BEFORE = "", BEHIND = ""] = texts.line({ source: "\0" }).split("\0");

/** What such a line names, without its full stop; undefined of any other cell. */
export function sourceIn(words: unknown): string | undefined {
  if (typeof words !== "string" || !words.startsWith(BEFORE)) return undefined;
  const behind = words.slice(BEFORE.length).trim();
  return behind.endsWith(BEHIND) ? behind.slice(0, -BEHIND.length) : behind;
}

/** Whether two sources are the same but for the full stop. */
export const isSameSource = (one: string, other: string): boolean => withoutStop(one) === withoutStop(other);

/** The first cell below all that is on a report. */
export function placeOfSource({ sheet }: Pick<Report, "sheet">): string {
  const ends = sheet.cells.map((cell) => {
    const { row, rows } = extent(cell);
    return row + rows;
  });
  return cellName(Math.max(0, ...ends), FIRST);
}

/** With the line, or the room for one where nothing is known yet. */
export function withFiguresSource(report: Report, source: string): Report {
  const at = placeOfSource(report);
  const sheet = page({ ...report.sheet, cells: [...report.sheet.cells, sourceLine(at, source)] });
  const row = requireArea(at).row + 1;
  // A report knows of some of its rows that they are higher than their texts are now: names of other sheets come into them.
  const rows = { ...sheet.rows, ...report.sheet.rows, [row]: Math.max(sheet.rows[row] ?? 0, TWO_LINES) };
  return { ...report, sheet: { ...sheet, rows } };
}
