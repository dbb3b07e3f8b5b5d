/** A report on series one by one: the change of each, growth a year, shares where figures may be summed, and an index. */

import type { Change } from "../../../findings/kinds/series/changes";
import { figureAt, headingOfMembers } from "../../../findings/kinds/series/members";
import { noteSentence, notesOf } from "../../../findings/kinds/series/plain";
import type { Sliced } from "../../../core/sliced";
import { type Cell, formula, PERCENT_FORMAT, text } from "../../../sheet/sheet";
import type { PlacedChart } from "../../../sheet/figures";
import type { Member } from "../../../tables/reader/table-reading";
import type { Report } from "../../report";
import { placeChart } from "../../sections";
import { FIRST, Writer } from "../../writer";
import { formatOf, type Reading, TEXT_COLUMNS, writeLead, writeLiveLine, writeReading } from "./page";
import { columnsOf, type Content, contentOf, keyOf, type Told, toldAs } from "./changes-columns";
import { capitalised, changesTitle, type Rows } from "./changes-title";
import { listReport } from "./list-report";
import { PeriodTable } from "./period-table";
import { nameContent, runOf } from "./sources";
import { seriesReport as texts } from "./texts";
import { cleanedIn, firstOf, lastOf, longLine } from "./trade-report";

/** A chart of more lines is unreadable. */
const MAX_LINES = 8;

export function* changesReport(reading: Reading): Sliced<Report> {
  const content = contentOf(reading);
  yield;
  if (reading.table.periods.length < 2) return listReport(content);
  const { top } = written(content, 1);
  yield;
  const { writer, charts, columns, opensOn } = written(content, top);
  return { sheet: writer.sheet(texts.sheet, Math.max(TEXT_COLUMNS + 1, columns), opensOn), charts };
}

interface Written {
  readonly writer: Writer;
  readonly charts: PlacedChart[];
  readonly top: number;
  readonly columns: number;
  readonly opensOn: string;
}

function written(content: Content, top: number): Written {
  const { reading, members, count } = content;
  const hasShares = content.columns.some(({ shares }) => shares);
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const columns = columnsOf(content);
  const table = new PeriodTable(columns, reading.table.periods.length, top, content.sources.isGrowing);
  const titleRow = writer.row;
  writer.row += 1;
  writeLead(writer, reading);
  const run = runOf(members[0]!, reading.table.periods);
  if (run?.isDown)
    writeLiveLine(writer, reading, {
      run,
      built: reading.table.periods.length,
      reported: `ROWS(${table.ref("period", writer)})`,
      what: "periods",
    });
  else longLine(writer, reading);
  writer.line(texts.plain.heading, "heading");
  const rows = changeRows(writer, content, table);
  for (const note of notesOn(content)) writer.line(note, "note", TEXT_COLUMNS);
  if (members.length < count)
    writer.line(
      texts.plain.shown({ shown: members.length, count, how: hasShares ? "shares" : "changes" }),
      "note",
      TEXT_COLUMNS,
    );
  for (const note of notesOf(reading.table)) writer.line(noteSentence(note), "note", TEXT_COLUMNS);
  writer.add(formula(writer.at(FIRST, titleRow), changesTitle(writer, content, rows), "title"));
  addCharts(writer, charts, content, table);
  writeReading(writer, reading, cleanedIn(columns), hasShares ? texts.plain.sourcesShares : texts.plain.sources);
  writer.row += 1;
  writer.line(texts.periods, "heading");
  const below = writer.row;
  table.write(writer);
  return { writer, charts, top: below, columns: table.width, opensOn: writer.at(FIRST, titleRow) };
}

function changeRows(writer: Writer, content: Content, table: PeriodTable): Rows {
  const { reading, members, columns, changes } = content;
  const hasShares = columns.some(({ shares }) => shares);
  const { plain } = texts;
  const told = toldAs(members[0]!);
  // Where all are a year apart it is the change itself.
  const areYears =
    told === "ratio" &&
    members.some((member) => {
      const change = changes.get(member);
      return change?.yearly && change.last.period.order - change.first.period.order > 1;
    });
  const header = [
    { words: headingOfMembers(reading.columns) || plain.series, over: "text" as const },
    ...[plain.from, plain.first, plain.to, plain.last, changeWords(told)].map((words) => ({
      words,
      over: "figures" as const,
    })),
    ...(areYears ? [{ words: plain.yearly, over: "figures" as const }] : []),
    ...(hasShares ? [{ words: plain.share, over: "figures" as const }] : []),
  ];
  writer.heads(header);
  writer.atLeast(FIRST, 210);
  const periods = table.ref("period", writer);
  const end = FIRST + header.length - 1;
  const write = (member: Member, isShared: boolean) => {
    const at = members.indexOf(member);
    const values = table.ref(keyOf("figure", at), writer);
    const format = member.isPercent
      ? PERCENT_FORMAT
      : formatOf(reading.table.periods.flatMap((period) => figureAt(member, period) ?? []));
    const cell = (column: number, words: string, more: { format?: string } = {}): Cell =>
      formula(writer.at(column), `=${words}`, "derived", more);
    writer.add({
      at: writer.at(FIRST),
      content: nameContent(reading, member, reading.table.periods),
      look: "label",
    });
    writer.add(...changeCells(writer, { values, periods, format, told, change: changes.get(member) ?? null }, cell));
    const change = changes.get(member);
    if (areYears && change?.yearly)
      writer.add(cell(FIRST + 6, yearlyFormula(writer, change), { format: PERCENT_FORMAT }));
    if (isShared) {
      const own = table.ref(keyOf("share", at), writer);
      writer.add(cell(end, lastOf(own), { format: PERCENT_FORMAT }));
    }
    writer.row += 1;
  };
  const from = columns.map(({ members: its, noun, shares }) => {
    if (columns.length > 1) writer.line(capitalised(noun) || its[0]!.column, "note", TEXT_COLUMNS);
    const first = writer.row;
    its.forEach((member) => write(member, shares !== null));
    return first;
  });
  return {
    from,
    changed: FIRST + 5,
    share: hasShares ? end : null,
    first: FIRST + 1,
    last: FIRST + 3,
    figures: [FIRST + 2, FIRST + 4],
  };
}

/** What shares are of, and that columns are wholes. */
function notesOn({ columns }: Content): string[] {
  const { note, noteShares, noteTotal, noteColumns } = texts.plain;
  const [{ shares, total }] = columns;
  return [
    !shares ? note : total ? noteTotal({ total: total.name }) : noteShares,
    ...(columns.length > 1 ? [noteColumns] : []),
  ];
}

const changeWords = (told: Told): string =>
  told === "points" ? texts.plain.points : told === "difference" ? texts.plain.difference : texts.plain.change;

interface ChangeCells {
  readonly values: string;
  readonly periods: string;
  readonly format: string;
  readonly told: Told;
  readonly change: Change | null;
}

function changeCells(
  writer: Writer,
  { values, periods, format, told, change }: ChangeCells,
  cell: (column: number, words: string, more?: { format?: string }) => Cell,
): Cell[] {
  const [first, last] = [writer.at(FIRST + 2), writer.at(FIRST + 4)];
  const changed =
    told === "points" ? `100*(${last}-${first})` : told === "difference" ? `${last}-${first}` : `${last}/${first}-1`;
  return [
    cell(FIRST + 1, firstOf(values, periods)),
    cell(FIRST + 2, firstOf(values), { format }),
    cell(FIRST + 3, lastOf(values, periods)),
    cell(FIRST + 4, lastOf(values), { format }),
    ...(change && (told !== "ratio" || change.ratio)
      ? [cell(FIRST + 5, changed, { format: told === "ratio" ? PERCENT_FORMAT : told === "points" ? "0.0" : format })]
      : [text(writer.at(FIRST + 5), "", "label")]),
  ];
}

/** Over the distance of the two periods: years of the sheet's own cells, or that of the periods as they were read. */
function yearlyFormula(writer: Writer, { first, last }: Change): string {
  const [from, to] = [writer.at(FIRST + 1), writer.at(FIRST + 3)];
  const growth = `${writer.at(FIRST + 4)}/${writer.at(FIRST + 2)}`;
  const areYears = [first, last].every(({ period }) => period.label === String(period.order));
  if (areYears) return `(${growth})^(1/(${to}-${from}))-1`;
  const months = Math.round((last.period.order - first.period.order) * 12);
  const isStill = `AND(${from}=${quoted(first.period.label)},${to}=${quoted(last.period.label)})`;
  return `IF(${isStill},(${growth})^(12/${months})-1,"")`;
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

function addCharts(writer: Writer, charts: PlacedChart[], content: Content, table: PeriodTable): void {
  const { reading, members, noun, base } = content;
  const [{ shares, members: first }] = content.columns;
  const { charts: names, noFinding } = texts.plain;
  // The first column comes first.
  const shown = first.slice(0, MAX_LINES).map((_, at) => at);
  const chart = (title: string, kind: "figure" | "index" | "share", how: "line" | "stacked") => {
    writer.row += 1;
    placeChart(writer, charts, {
      kind: how,
      title,
      labels: table.charted("period", writer),
      values: shown.map((at) =>
        table.charted(table.has(keyOf(kind, at)) ? keyOf(kind, at) : keyOf("figure", at), writer),
      ),
    });
  };
  const [{ unit, isPercent }] = members as [Member, ...Member[]];
  const heading = capitalised((content.columns.length > 1 ? content.columns[0].noun : noun) || noFinding);
  chart(unit === "" || isPercent ? heading : texts.withUnit({ heading, unit }), "figure", "line");
  if (shares && first.length <= MAX_LINES) chart(names.shares, "share", "stacked");
  if (base !== null && first.length > 1)
    chart(names.index({ base: reading.table.periods[base]!.label }), "index", "line");
}
