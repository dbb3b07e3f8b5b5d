/** A report on coded cases: prevalence of tags and association of their numbers, or counts by category beside that of all. */

import { accounts as said } from "../../findings/kinds/accounts-texts";
import { countAt, headingOf, thingsOf } from "../../findings/kinds/coded-cases";
import { labels } from "../../cells/read";
import type { Sliced } from "../../core/sliced";
import { prevalence } from "../../measures/prevalence/definition";
import type { PlacedChart } from "../../sheet/figures";
import { formula, PERCENT_FORMAT, text } from "../../sheet/sheet";
import { addressAt } from "../../tables/grid";
import type { ReadingOf } from "../../tables/reader/table-reading";
import type { Report } from "../report";
import { placeChart } from "../sections";
import { textFormula } from "../texts";
import { FIRST, Writer } from "../writer";
import { accountReport as texts } from "./accounts/texts";
import { TEXT_COLUMNS, widthOf, writeLead, writeLiveLine, writeReading } from "./series/page";

type Reading = ReadingOf<"coded cases">;

const COUNT = "#,##0";
const MAX_DRAWN = 30;
/** So many columns of tags are compared with each other. */
const MAX_COMPARED = 6;

export function* reportCodedCases(reading: Reading): Sliced<Report> {
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const titleRow = writer.row;
  writer.row += 1;
  writeLead(writer, reading);
  const { cases, columns } = reading.coded;
  const count = cases.length;
  const run = { isDown: true, row: cases[0]!.row, column: columns[0]!, count: cases.at(-1)!.row - cases[0]!.row + 1 };
  writeLiveLine(writer, reading, { run, built: run.count, reported: String(run.count), what: "rows" });
  yield;
  const title =
    reading.coded.form === "tags"
      ? yield* tagSections(writer, reading, charts, count)
      : countSection(writer, reading, charts);
  writer.add(formula(writer.at(FIRST, titleRow), title, "title"));
  writeReading(writer, reading, 0, texts.coded.sources);
  const width = reading.coded.form === "tags" ? columns.length + 1 : 2 * columns.length + 1;
  return { sheet: writer.sheet("VC report", Math.max(TEXT_COLUMNS, width), writer.at(FIRST, titleRow)), charts };
}

/** The cells of all cases in a column, header row not included; null where rows of no case are among them. */
function rangeOf({ grid, coded: { cases } }: Reading, column: number): string | null {
  const first = cases[0]!.row;
  const rows = cases.at(-1)!.row - first + 1;
  return rows === cases.length ? addressAt(grid, { row: first, column, rows, columns: 1 }) : null;
}

/** References to the tags case by case, below a line that says so. An empty cell stays one. */
function writeTags(writer: Writer, { grid, coded }: Reading, column: number): string {
  writer.line(texts.coded.seen, "note", TEXT_COLUMNS);
  const from = writer.row;
  for (const { row } of coded.cases) {
    const cell = addressAt(grid, { row, column, rows: 1, columns: 1 });
    writer.add(formula(writer.at(FIRST), `=${cell}&""`, "label"));
    writer.row += 1;
  }
  const range = writer.range(FIRST, from, writer.row - 1);
  writer.row += 1;
  return range;
}

function* tagSections(writer: Writer, reading: Reading, charts: PlacedChart[], count: number): Sliced<string> {
  const { grid, coded } = reading;
  let best: { most: number; from: number; to: number } | null = null;
  for (const column of coded.columns) {
    yield;
    const heading = headingOf(reading, column);
    const cells = coded.cases.map(({ row }) => [grid.at(row, column)]);
    const table = prevalence(labels("tags", cells));
    const rows = table.length - 1;
    writer.line(texts.coded.prevalence({ heading }), "heading");
    const call = `VC.PREVALENCE(${rangeOf(reading, column) ?? writeTags(writer, reading, column)})`;
    writer.line(texts.coded.note({ call }), "note", TEXT_COLUMNS);
    const top = writer.row;
    writer.add(
      formula(writer.at(FIRST, top), `=${call}`, "result", {
        fills: { range: writer.range(FIRST, top, top + rows, FIRST + 1), formats: ["", COUNT], head: true },
      }),
    );
    writer.atLeast(FIRST, 230);
    writer.row = top + rows + 2;
    const most = Math.max(0, ...[...coded.tags.get(column)!.values()].map((its) => its.length));
    if (!best || most > best.most) best = { most, from: top + 1, to: top + rows };
    if (rows <= MAX_DRAWN)
      placeChart(writer, charts, {
        kind: "bar",
        title: texts.coded.chart({ heading }),
        labels: writer.range(FIRST, top, top + rows),
        values: [writer.range(FIRST + 1, top, top + rows)],
      });
  }
  associationSection(writer, reading);
  const { from, to } = best!;
  const [tags, counts] = [writer.range(FIRST, from, to), writer.range(FIRST + 1, from, to)];
  // Cases without a tag are no tag.
  const tagged = `IF(${tags}="(none)",0,${counts})`;
  const tag = `INDEX(${tags},MATCH(MAX(${tagged}),${tagged},0))`;
  const words = textFormula(
    { tags: `UPPER(LEFT(${tag},1))&MID(${tag},2,200)`, count: `MAX(${tagged})` },
    ({ tags: name, count: its }) => said.coded.title({ tags: name, count: its, cases: count }),
  );
  return `=IFERROR(${words},"${texts.noFinding}")`;
}

/** Numbers of tags by case, and how those of two columns go together. */
function associationSection(writer: Writer, reading: Reading): void {
  const { grid, coded } = reading;
  const columns = coded.columns.slice(0, MAX_COMPARED);
  const numbers = (column: number): number[] =>
    coded.cases.map(({ row }) => [...coded.tags.get(column)!.values()].filter((rows) => rows.includes(row)).length);
  const varying = columns.filter((column) => new Set(numbers(column)).size > 1);
  if (varying.length < 2) return;
  writer.line(texts.coded.association, "heading");
  writer.line(texts.coded.noteAssociation, "note", TEXT_COLUMNS);
  const pairs = varying.flatMap((first, index) => varying.slice(index + 1).map((second) => [first, second] as const));
  const top = writer.row;
  const from = top + pairs.length + 5;
  const to = from + coded.cases.length - 1;
  const at = (column: number) => FIRST + 1 + varying.indexOf(column);
  const labelsOf = [texts.coded.first, texts.coded.second, "Tau-b", "n", "p-value", "Method", "Reading"];
  writer.heads(
    labelsOf.map((words, index) => ({
      words,
      over: index > 1 && index < 5 ? ("figures" as const) : ("text" as const),
    })),
  );
  for (const [first, second] of pairs) {
    const call = `VC.ASSOCIATION(${writer.range(at(first), from, to)},${writer.range(at(second), from, to)})`;
    writer.add(
      text(writer.at(FIRST), headingOf(reading, first)),
      text(writer.at(FIRST + 1), headingOf(reading, second)),
      ...[1, 2, 3, 4, 5].map((part) =>
        formula(writer.at(FIRST + 1 + part), `=INDEX(${call},2,${part})`, part < 4 ? "result" : "textResult", {
          format: part === 2 ? COUNT : part < 4 ? "0.000" : "",
        }),
      ),
    );
    writer.row += 1;
  }
  writer.atLeast(FIRST + 1, 160);
  writer.row = from - 2;
  writer.line(texts.coded.tags, "heading");
  writer.row = from - 1;
  writer.heads([
    { words: texts.coded.cases, over: "text" },
    ...varying.map((column) => ({ words: headingOf(reading, column), over: "figures" as const })),
  ]);
  const nameColumn = reading.columns.find(({ role }) => role === "case")!.index;
  for (const { row } of coded.cases) {
    const one = (column: number) => addressAt(grid, { row, column, rows: 1, columns: 1 });
    writer.add(
      formula(writer.at(FIRST), `=${one(nameColumn)}`, "label"),
      ...varying.map((column) => {
        const cell = one(column);
        const tags = `LEN(${cell})-LEN(SUBSTITUTE(${cell},",",""))+1`;
        return formula(
          writer.at(at(column)),
          `=IF(OR(TRIM(${cell})="",LOWER(TRIM(${cell}))="none"),0,${tags})`,
          "derived",
          { format: COUNT },
        );
      }),
    );
    writer.row += 1;
  }
  writer.row += 1;
}

function countSection(writer: Writer, reading: Reading, charts: PlacedChart[]): string {
  const { grid, coded } = reading;
  const { all, cases } = coded;
  const others = coded.columns.filter((column) => column !== all);
  const columns = all === null ? coded.columns : [all, ...others];
  const parts = all === null ? [] : others;
  writer.line(texts.coded.counts, "heading");
  const head = writer.row;
  const nameColumn = reading.columns.find(({ role }) => role === "tag")!;
  const allWords = all === null ? "" : headingOf(reading, all);
  const heads = [
    ...columns.map((column) => headingOf(reading, column)),
    ...parts.map((column) => texts.coded.partOf({ heading: headingOf(reading, column), all: allWords })),
  ];
  writer.heads([
    { words: nameColumn.heading || nameColumn.banner || texts.member, over: "text" },
    ...heads.map((words) => ({ words, over: "figures" as const })),
  ]);
  heads.forEach((words, index) => writer.atLeast(FIRST + 1 + index, widthOf(words)));
  writer.atLeast(FIRST, 230);
  const from = writer.row;
  for (const { row } of cases) {
    const one = (column: number) => addressAt(grid, { row, column, rows: 1, columns: 1 });
    const own = (column: number) => writer.at(FIRST + 1 + columns.indexOf(column));
    writer.add(
      formula(writer.at(FIRST), `=${one(nameColumn.index)}`, "label"),
      ...columns.map((column) =>
        formula(own(column), countAt(reading, row, column) === null ? "=NA()" : `=${one(column)}`, "derived", {
          format: COUNT,
        }),
      ),
      ...parts.map((column, index) =>
        formula(writer.at(FIRST + 1 + columns.length + index), `=${own(column)}/${own(all!)}`, "derived", {
          format: PERCENT_FORMAT,
        }),
      ),
    );
    writer.row += 1;
  }
  const to = writer.row - 1;
  writer.row += 1;
  writer.line(texts.coded.noteCounts, "note", TEXT_COLUMNS);
  if (cases.length <= MAX_DRAWN)
    placeChart(writer, charts, {
      kind: "bar",
      title: texts.coded.chartCounts,
      labels: writer.range(FIRST, head, to),
      values: columns.map((_, index) => writer.range(FIRST + 1 + index, head, to)),
    });
  const counts = writer.range(FIRST + 1, from, to);
  const place = `MATCH(MAX(${counts}),${counts},0)`;
  const name = `INDEX(${writer.range(FIRST, from, to)},${place})`;
  const things = thingsOf(reading);
  const [other] = others;
  const words =
    other !== undefined && all !== null
      ? textFormula(
          { tag: name, count: `INDEX(${writer.range(FIRST + 2, from, to)},${place})`, all: `MAX(${counts})` },
          (args) => said.coded.within({ ...args, heading: headingOf(reading, other), things }),
        )
      : textFormula({ tags: name, count: `MAX(${counts})` }, (args) => said.coded.counted({ ...args, things }));
  return `=IFERROR(${words},"${texts.noFinding}")`;
}
