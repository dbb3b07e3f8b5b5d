/** A report on series one by one: the change of each, growth a year, shares where figures may be summed, and an index. */

import { changeOf, type Change, commonBase, isToldByDifference, sizeOf } from "../../../findings/kinds/series/changes";
import { countedMembers, figureAt } from "../../../findings/kinds/series/members";
import { measureNoun, notesOf, whatOf } from "../../../findings/kinds/series/plain";
import { type Shares, sharesOf, statesItsTotal } from "../../../findings/kinds/series/shares";
import { series as said } from "../../../findings/kinds/series/texts";
import type { Sliced } from "../../../core/sliced";
import { type Cell, formula, PERCENT_FORMAT, text } from "../../../sheet/sheet";
import type { PlacedChart } from "../../../sheet/figures";
import type { Member } from "../../../tables/reader/table-reading";
import type { Report } from "../../report";
import { placeChart } from "../../sections";
import { textFormula } from "../../texts";
import { FIRST, Writer } from "../../writer";
import {
  formatOf,
  INDEX_FORMAT,
  type Reading,
  TEXT_COLUMNS,
  widthOf,
  writeLead,
  writeLiveLine,
  writeReading,
} from "./page";
import { PeriodTable, type TableColumn } from "./period-table";
import { nameContent, periodSource, runOf, sourceOf } from "./sources";
import { seriesReport as texts } from "./texts";
import { cleanedIn, firstOf, lastOf, longLine } from "./trade-report";

/** More columns than this are no page. */
const MAX_MEMBERS = 60;
/** A chart of more lines is unreadable. */
const MAX_LINES = 8;

interface Content {
  readonly reading: Reading;
  /** Those on the page. */
  readonly members: readonly Member[];
  readonly count: number;
  readonly changes: ReadonlyMap<Member, Change>;
  readonly shares: Shares | null;
  readonly base: number | null;
  readonly noun: string;
}

export function* changesReport(reading: Reading): Sliced<Report> {
  const content = contentOf(reading);
  yield;
  const { top } = written(content, 1);
  yield;
  const { writer, charts, columns, opensOn } = written(content, top);
  return { sheet: writer.sheet(texts.sheet, Math.max(TEXT_COLUMNS + 1, columns), opensOn), charts };
}

function contentOf(reading: Reading): Content {
  const { table } = reading;
  const all = countedMembers(table);
  const shares = sharesOf(table);
  const changes = new Map(
    all.flatMap((member) => {
      const change = changeOf(member, table);
      return change ? [[member, change] as const] : [];
    }),
  );
  const last = shares?.periods.get(shares.last)?.shares;
  const size = (member: Member): number => {
    const share = last?.[shares!.members.indexOf(member)];
    const change = changes.get(member);
    return (share ?? (change ? sizeOf(change) : null))?.toNumber() ?? -1;
  };
  const kept = new Set([...all].sort((a, b) => size(b) - size(a)).slice(0, MAX_MEMBERS));
  const members = all.filter((member) => kept.has(member));
  return {
    reading,
    members,
    count: all.length,
    changes,
    // Shares of all that is listed need all of it on the page.
    shares: members.length === all.length ? shares : null,
    base: members.some(({ isPercent, measure }) => isPercent || measure === "index")
      ? null
      : commonBase(members, table),
    noun: measureNoun(reading),
  };
}

interface Written {
  readonly writer: Writer;
  readonly charts: PlacedChart[];
  readonly top: number;
  readonly columns: number;
  readonly opensOn: string;
}

function written(content: Content, top: number): Written {
  const { reading, members, count, shares } = content;
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const columns = columnsOf(content);
  const table = new PeriodTable(columns, reading.table.periods.length, top);
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
  writer.line(shares ? texts.plain.noteShares : texts.plain.note, "note", TEXT_COLUMNS);
  if (members.length < count)
    writer.line(
      texts.plain.shown({ shown: members.length, count, how: content.shares ? "shares" : "changes" }),
      "note",
      TEXT_COLUMNS,
    );
  for (const { member, period, note } of notesOf(reading.table))
    writer.line(said.ends({ member, period, note }), "note", TEXT_COLUMNS);
  writer.add(formula(writer.at(FIRST, titleRow), title(writer, content, rows), "title"));
  addCharts(writer, charts, content, table);
  writeReading(writer, reading, cleanedIn(columns), texts.plain.sources);
  writer.row += 1;
  writer.line(texts.periods, "heading");
  const below = writer.row;
  table.write(writer);
  return { writer, charts, top: below, columns: table.width, opensOn: writer.at(FIRST, titleRow) };
}

const keyOf = (kind: "figure" | "index" | "share", at: number): string => `${kind}${at}`;

function columnsOf({ reading, members, shares, base }: Content): TableColumn[] {
  const { table } = reading;
  const first = members[0]!;
  const single = table.periods.length < 2;
  const startsMissing = (member: Member) => figureAt(member, table.periods[0]!) === null;
  const columns: TableColumn[] = [
    {
      key: "period",
      heading: texts.period,
      format: "",
      isText: true,
      width: 110,
      from: { kind: "source", source: periodSource(reading, single ? null : runOf(first, table.periods)) },
    },
  ];
  members.forEach((member, at) => {
    const figures = table.periods.flatMap((period) => figureAt(member, period) ?? []);
    const heading =
      member.unit === "" || member.isPercent
        ? member.name
        : texts.withUnit({ heading: member.name, unit: member.unit });
    columns.push({
      key: keyOf("figure", at),
      heading,
      format: member.isPercent ? PERCENT_FORMAT : formatOf(figures),
      width: widthOf(heading),
      startsMissing: startsMissing(member),
      from: { kind: "source", source: sourceOf(reading, member) },
    });
  });
  if (shares) {
    columns.push({
      key: "sum",
      heading: texts.plain.sum({ count: members.length }),
      format: formatOf([...shares.periods.values()].map(({ total }) => total)),
      width: 120,
      startsMissing: !shares.periods.has(0),
      from: {
        kind: "formula",
        look: "derived",
        formula: (of) => `=${members.map((_, at) => notNegative(of(keyOf("figure", at)), members.length)).join("+")}`,
      },
    });
    members.forEach(({ name }, at) => {
      const heading = texts.plain.shareOf({ name });
      columns.push({
        key: keyOf("share", at),
        heading,
        format: PERCENT_FORMAT,
        width: widthOf(heading),
        startsMissing: !shares.periods.has(0),
        from: { kind: "formula", look: "derived", formula: (of) => `=${of(keyOf("figure", at))}/${of("sum")}` },
      });
    });
  }
  const label = base === null ? "" : table.periods[base]!.label;
  if (base !== null && !single)
    members.forEach((member, at) => {
      if (!figureAt(member, table.periods[base]!)) return;
      const heading = texts.plain.index({ name: member.name, base: label });
      columns.push({
        key: keyOf("index", at),
        heading,
        format: INDEX_FORMAT,
        width: widthOf(heading),
        startsMissing: startsMissing(member),
        from: {
          kind: "formula",
          look: "derived",
          formula: (of) => `=100*${of(keyOf("figure", at))}/INDEX(${of(keyOf("figure", at))},${base + 1})`,
        },
      });
    });
  return columns;
}

/** A figure below 0 leaves its period without shares. */
const notNegative = (values: string, count: number): string =>
  count <= 30 ? `IF(${values}<0,NA(),${values})` : values;

/** Where the changes are: rows of the page, and its columns by what they say. */
interface Rows {
  readonly from: number;
  readonly to: number;
  readonly changed: number;
  readonly share: number | null;
  readonly first: number;
  readonly last: number;
  /** Of the title's two figures. */
  readonly figures: readonly [number, number];
}

type Told = "points" | "difference" | "ratio";

const toldAs = ({ isPercent, measure }: Member): Told =>
  isPercent ? "points" : isToldByDifference(measure) ? "difference" : "ratio";

function changeRows(writer: Writer, content: Content, table: PeriodTable): Rows {
  const { reading, members, shares, changes } = content;
  const { plain } = texts;
  const isSingle = reading.table.periods.length < 2;
  const told = toldAs(members[0]!);
  // Where all are a year apart it is the change itself.
  const areYears =
    told === "ratio" &&
    members.some((member) => {
      const change = changes.get(member);
      return change?.yearly && change.last.period.order - change.first.period.order > 1;
    });
  const header = [
    { words: plain.series, over: "text" as const },
    ...(isSingle
      ? [{ words: plain.last, over: "figures" as const }]
      : [plain.from, plain.first, plain.to, plain.last, changeWords(told)].map((words) => ({
          words,
          over: "figures" as const,
        }))),
    ...(areYears ? [{ words: plain.yearly, over: "figures" as const }] : []),
    ...(shares ? [{ words: plain.share, over: "figures" as const }] : []),
  ];
  writer.heads(header);
  writer.atLeast(FIRST, 210);
  const from = writer.row;
  const periods = table.ref("period", writer);
  const end = FIRST + header.length - 1;
  members.forEach((member, at) => {
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
    if (isSingle) writer.add(cell(FIRST + 1, values, { format }));
    else
      writer.add(...changeCells(writer, { values, periods, format, told, change: changes.get(member) ?? null }, cell));
    const change = changes.get(member);
    if (areYears && change?.yearly)
      writer.add(cell(FIRST + 6, yearlyFormula(writer, change), { format: PERCENT_FORMAT }));
    if (shares) {
      const own = table.ref(keyOf("share", at), writer);
      writer.add(cell(end, isSingle ? own : lastOf(own), { format: PERCENT_FORMAT }));
    }
    writer.row += 1;
  });
  return {
    from,
    to: writer.row - 1,
    changed: FIRST + 5,
    share: shares ? end : null,
    first: FIRST + 1,
    last: FIRST + 3,
    figures: [FIRST + 2, FIRST + 4],
  };
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

/** The finding, which follows the figures. */
function title(writer: Writer, content: Content, rows: Rows): string {
  const { reading, members, shares } = content;
  const range = (column: number) => writer.range(column, rows.from, rows.to);
  const at = (column: number, position: string) => `INDEX(${range(column)},${position})`;
  if (shares && rows.share !== null) return shareTitle(content, range(rows.share), (position) => at(FIRST, position));
  if (reading.table.periods.length < 2 || content.changes.size === 0) return `="${titleWithout(reading)}"`;
  const changes = range(rows.changed);
  const most = `IF(MAX(${changes})>=-MIN(${changes}),MAX(${changes}),MIN(${changes}))`;
  const place = `MATCH(${most},${changes},0)`;
  const told = toldAs(members[0]!);
  const only = members.length === 1 ? whatOf(members[0]!, content.noun) : null;
  const formulas = {
    name: only === null ? at(FIRST, place) : "",
    by: told === "ratio" ? `ROUND(100*ABS(${most}),1)` : `ROUND(ABS(${most}),${told === "points" ? 1 : 6})`,
    first: at(rows.first, place),
    last: at(rows.last, place),
    from: at(rows.figures[0], place),
    to: at(rows.figures[1], place),
  };
  const say = (direction: "rose" | "fell"): string => {
    const marks = only === null ? formulas : withoutName(formulas);
    return textFormula<string>(marks, (args) => {
      const { by, first, last, from, to } = args as Record<"by" | "first" | "last" | "from" | "to", string>;
      const what = only ?? whatWithName(content, args["name"]!);
      if (told === "points")
        return (direction === "rose" ? said.rosePoints : said.fellPoints)({ what, by, first, last });
      if (told === "difference")
        return (direction === "rose" ? said.roseTo : said.fellTo)({ what, by, first, last, from, to });
      return said[direction]({ what, by: `${by} %`, first, last });
    });
  };
  const same = `"${titleWithout(reading)}"`;
  return `=IFERROR(IF(${most}>0,${say("rose")},IF(${most}<0,${say("fell")},${same})),${same})`;
}

const withoutName = ({ name: _name, ...others }: Record<string, string>): Record<string, string> => others;

/** As the finding says it; the measure too, unless the names of all members have it. */
function whatWithName({ members, noun }: Content, name: string): string {
  if (members.every((member) => whatOf(member, noun) === member.name)) return name;
  const words = noun || (members[0]!.measure ? said.measures[members[0]!.measure] : "");
  return words === "" ? name : said.named({ member: name, measure: words });
}

const titleWithout = ({ title: own }: Reading): string => (own || texts.plain.noFinding).replaceAll('"', '""');

function shareTitle(content: Content, shares: string, name: (position: string) => string): string {
  const { reading, members, noun } = content;
  const own = content.shares!;
  const { label } = reading.table.periods[own.last]!;
  const whole =
    noun === ""
      ? said.wholes.listed({ count: members.length })
      : statesItsTotal(reading.table, own)
        ? said.wholes.known({ measure: noun })
        : said.wholes.these({ measure: noun });
  const formulas = { names: name(`MATCH(MAX(${shares}),${shares},0)`), share: `ROUND(100*MAX(${shares}),1)` };
  const words = textFormula(formulas, ({ names, share }) =>
    said.share({ names, share: `${share} %`, whole, period: label === "" ? "none" : label }),
  );
  return `=IFERROR(${words},"${titleWithout(reading)}")`;
}

function addCharts(writer: Writer, charts: PlacedChart[], content: Content, table: PeriodTable): void {
  const { reading, members, shares, noun, base } = content;
  if (reading.table.periods.length < 2) return;
  const { charts: names, noFinding } = texts.plain;
  const shown = members.slice(0, MAX_LINES).map((_, at) => at);
  const chart = (title: string, kind: "figure" | "index" | "share", how: "line" | "stacked") => {
    writer.row += 1;
    placeChart(writer, charts, {
      kind: how,
      title,
      labels: table.charted("period", writer),
      values: shown.filter((at) => table.has(keyOf(kind, at))).map((at) => table.charted(keyOf(kind, at), writer)),
    });
  };
  chart(names.figures({ measure: noun || noFinding }), "figure", "line");
  if (shares && members.length <= MAX_LINES) chart(names.shares, "share", "stacked");
  if (base !== null && members.length > 1)
    chart(names.index({ base: reading.table.periods[base]!.label }), "index", "line");
}
