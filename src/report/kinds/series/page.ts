/** What all pages on series have: the title over everything, where the figures come from, and how the table was read. */

import type { Decimal } from "../../../core/numbers/decimal";
import { formula } from "../../../sheet/sheet";
import { columnName, quoteSheetName } from "../../../sheet/address";
import { addressAt } from "../../../tables/grid";
import type { FigureTable, ReadingOf, TableReading } from "../../../tables/reader/table-reading";
import { textFormula } from "../../texts";
import { FIRST, type Writer } from "../../writer";
import { countNow, type Run } from "../../live-line";
import { seriesReport as texts } from "./texts";

export type Reading = ReadingOf<"series">;

/** The page is at least so many columns wide: texts run across them. */
export const TEXT_COLUMNS = 7;

export function writeLead(writer: Writer, { grid }: Pick<Reading, "grid">): void {
  const range = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
  writer.line(texts.lead({ range }), "lead", TEXT_COLUMNS);
}

/**
 * Says how many periods (or rows) the sheet has by now, where those are others than when the report was made: rows within
 * are followed by all but the charts, rows below the last by nothing. The cell that says it.
 */
export function writeLiveLine(
  writer: Writer,
  { grid }: Pick<Reading, "grid">,
  { run, built, reported, what }: { run: Run; built: number; reported: string; what: "periods" | "rows" },
): string {
  const at = writer.at(FIRST);
  const count = countNow(grid, run);
  const say = (part: "charts" | "report") =>
    textFormula({ now: `(${count})`, has: part === "charts" ? String(built) : `(${reported})` }, ({ now, has }) =>
      texts.live({ now, built: has, sheet: quoteSheetName(grid.sheet), what, part }),
    );
  writer.add(
    formula(at, `=IF(${count}=${built},"",IF(${count}=${reported},${say("charts")},${say("report")}))`, "note"),
  );
  writer.row += 1;
  return at;
}

/** A title that is said only while the table has the rows that it was made of. */
export const whileWhole = (live: string | null, title: string, otherwise: string): string =>
  live === null ? title : `=IFERROR(IF(${live}="",${title.replace(/^=/, "")},"${otherwise}"),"${otherwise}")`;

/** Each column as it was read, what is not in it, and what the person answered. */
export function writeReading(
  writer: Writer,
  reading: Omit<TableReading, "kind" | "question" | "periods" | "tree"> & { readonly table?: FigureTable },
  cleaned: number,
  sources: string,
): void {
  const note = (words: string) => writer.line(words, "note", TEXT_COLUMNS);
  const { grid, columns, rows, leftOut } = reading;
  writer.row += 1;
  writer.line(texts.reading.heading, "heading");
  const read = columnsInWords(reading);
  if (columns.length > 0 && read !== "") note(texts.reading.columns({ columns: read }));
  const reasons = new Map<string, string[]>();
  for (const row of leftOut.rows) {
    const { why = "", role = "note" } = rows.find((each) => each.row === row) ?? {};
    if (role === "empty" || role === "title" || role === "heading") continue;
    const reason = why || role;
    reasons.set(reason, [...(reasons.get(reason) ?? []), String(grid.row + row + 1)]);
  }
  for (const [why, its] of reasons) note(texts.reading.leftOut({ count: its.length, rows: its.join(", "), why }));
  for (const words of decisionsOn(reading)) note(words);
  if (cleaned > 0) note(texts.reading.cleaned({ count: cleaned }));
  const { table } = reading;
  const isMissing = table?.members.some(({ figures }) => figures.size < table.periods.length);
  if (isMissing) note(texts.reading.missing);
  for (const words of [reading.title, ...reading.notes]) if (words !== "") note(texts.reading.note({ note: words }));
  writer.line(texts.reading.sources({ sources }), "source", TEXT_COLUMNS);
}

/** What the person answered, and what the reader decided by itself. */
export const decisionsOn = ({ answered, remarks }: Pick<TableReading, "answered" | "remarks">): string[] => [
  ...answered.map(({ question, answer }) => texts.reading.answered({ question: question.words, answer: answer.words })),
  ...remarks,
];

/** `A period, B to E export price`: neighbours of one role together. */
export function columnsInWords({ grid, columns }: Pick<TableReading, "grid" | "columns">): string {
  const runs: { from: number; to: number; role: string }[] = [];
  for (const { index, role } of columns) {
    if (role === "unused" || role === "label") continue;
    const last = runs.at(-1);
    if (last?.role === role && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index, role });
  }
  const letter = (index: number) => columnName(grid.column + index);
  return runs
    .map(({ from, to, role }) => {
      const words = role.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
      return from === to
        ? texts.reading.column({ letter: letter(from), role: words })
        : texts.reading.range({ first: letter(from), last: letter(to), role: words });
    })
    .join(", ");
}

/** From here on decimals mean nothing. */
const WHOLE_FROM = 100_000;
const MAX_DIGITS = 6;

/** A number format with as many decimals as the figures have and mean something. */
export function formatOf(figures: readonly Decimal[]): string {
  const largest = figures.reduce((most, figure) => Math.max(most, figure.abs().toNumber()), 0);
  const digits = largest < 1 ? 1 : Math.floor(Math.log10(largest)) + 1;
  const has = figures.reduce((most, figure) => Math.max(most, figure.decimalPlaces()), 0);
  const decimals = largest >= WHOLE_FROM ? 0 : Math.min(has, Math.max(0, MAX_DIGITS - digits));
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

export const INDEX_FORMAT = "#,##0.0";

/** Pixels of a column of figures: of the largest, and of its heading over three lines. */
export const widthOf = (heading: string): number => Math.min(170, Math.max(92, 30 + Math.ceil(heading.length / 3) * 8));
