/** An answer as a sheet of plain values, with a line that says where they come from. */

import { columnName } from "../sheet/address";
import { type Cell, number, type Sheet, text } from "../sheet/sheet";
import type { AnswerCell } from "./ask";
import { sources } from "./texts";

export interface AnswerSource {
  readonly files: readonly { readonly file: string; readonly size: number; readonly sha256: string }[];
  /** What the table is. */
  readonly source: string;
  readonly unit: string | null;
  readonly year: string;
  /** What the answer is called. */
  readonly title: string;
  readonly measure: string;
  /** "" where there is no choice. */
  readonly of: string;
  /** Economies and industries that were asked for; "" for all. */
  readonly country: string;
  readonly industry: string;
  /** The rows that value added is of, [] where it is output less flows; null where the measure has none. */
  readonly valueAdded: readonly string[] | null;
  /** As in VC.TABLE. */
  readonly options: string;
  readonly day: Date;
}

const LABEL_WIDTH = 130;
const WIDTH = 110;
/** The table begins below title and source. */
const HEAD_ROW = 4;
/** The source runs across so many columns, in lines of about so many letters and pixels. */
const SOURCE = { columns: 8, letters: 130, line: 16 } as const;

export function answerSheet(cells: readonly (readonly AnswerCell[])[], source: AnswerSource): Sheet {
  const width = Math.max(...cells.map((row) => row.length));
  const words = sourceLine(source);
  const made: Cell[] = [text("A1", source.title, "title"), text("A2", words, "source", { across: SOURCE.columns })];
  const isNumber = Array.from({ length: width }, (_, column) => cells.some((row) => typeof row[column] === "number"));
  const formats = Array.from({ length: width }, (_, column) => formatOf(cells.slice(1).map((row) => row[column])));
  cells.forEach((row, line) => {
    const isTotal = line > 0 && row[0] === "Total";
    row.forEach((cell, column) => {
      const at = `${columnName(column)}${HEAD_ROW + line}`;
      // Years are headings too.
      if (typeof cell === "number" && line === 0) made.push(number(at, cell, "numberHead", "0"));
      else if (typeof cell === "number") made.push(number(at, cell, isTotal ? "total" : "derived", formats[column]));
      else if (typeof cell === "object") made.push(text(at, cell.code, "label"));
      else if (cell !== "")
        made.push(text(at, cell, isTotal ? "total" : line > 0 ? "label" : isNumber[column] ? "numberHead" : "head"));
    });
  });
  const columns = Object.fromEntries(
    Array.from({ length: Math.max(width, SOURCE.columns) }, (_, column) => [
      columnName(column),
      column === 0 ? LABEL_WIDTH : WIDTH,
    ]),
  );
  return {
    name: "VC published",
    columns,
    rows: { 2: SOURCE.line * (Math.ceil(words.length / SOURCE.letters) + 1) },
    cells: made,
    opensOn: "A1",
  };
}

/** As many places as mean something beside the largest figure of a column; the cell has them all. */
function formatOf(figures: readonly (AnswerCell | undefined)[]): string {
  const numbers = figures.filter((cell) => typeof cell === "number");
  const largest = numbers.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0);
  if (numbers.every(Number.isInteger)) return "#,##0";
  return largest >= 1000 ? "#,##0.0" : largest >= 10 ? "#,##0.00" : "0.0000";
}

export function sourceLine({
  files,
  source,
  unit,
  year,
  measure,
  of,
  country,
  industry,
  options,
  valueAdded,
  day,
}: AnswerSource): string {
  const listed = files.map(({ file, size, sha256 }) => sources.file({ file, bytes: size, sha256 })).join("; ");
  return sources
    .line({
      files: listed,
      source,
      year: year || "none",
      unit: unit ?? "none",
      measure,
      of: of || "none",
      country: country || "none",
      industry: industry || "none",
      options: options || "none",
      definition: definitionOf(measure, of),
      valueAdded:
        valueAdded === null
          ? ""
          : valueAdded.length === 0
            ? sources.lessFlows
            : sources.ownValueAdded({ rows: valueAdded.join(", ") }),
      day: day.toISOString().slice(0, 10),
    })
    .replaceAll(/ {2,}/g, " ");
}

/** What is shown, in a sentence. */
const DEFINITIONS: Readonly<Record<string, (args: { readonly of: string }) => string>> = {
  countries: () => sources.list,
  industries: () => sources.list,
  accounts: () => sources.list,
  output: () => sources.output,
  TIVA: sources.tiva,
  "export decomposition": sources.decomposition,
  "bilateral decomposition": sources.bilateral,
  participation: () => sources.participation,
  upstreamness: () => sources.upstreamness,
  downstreamness: () => sources.downstreamness,
  linkages: sources.linkages,
  "value added RCA": () => sources.valueAddedRca,
  "production length": sources.productionLength,
  tripartite: sources.tripartite,
  embodied: sources.embodied,
  rounds: () => sources.rounds,
  origin: sources.origin,
  "smile curve": sources.smileCurve,
  "factor income": sources.factorIncome,
  "GVC income": () => sources.gvcIncome,
  extraction: () => sources.extraction,
};

const definitionOf = (measure: string, of: string): string => DEFINITIONS[measure]?.({ of }) ?? "";
