/**
 * A chain with one record a period: no links to compare, so its value added over time, a row per period and one formula for
 * all of them.
 */

import type { Sliced } from "../../core/sliced";
import { sameName } from "../../core/data/labels";
import { fromNumeral } from "../../core/numbers/decimal";
import { behindFigure } from "../../core/numbers/unit";
import { chain as said } from "../../findings/kinds/chain-texts";
import { columnName } from "../../sheet/address";
import { formula, text } from "../../sheet/sheet";
import type { PlacedChart } from "../../sheet/figures";
import { isBlank } from "../../tables/grid";
import type { Period } from "../../tables/periods";
import { type Entry, recordsOf } from "../../tables/records";
import { salesRole, valueAddedMethod } from "../../tables/method";
import type { Measured } from "../../tables/roles";
import type { Figure, Member } from "../../tables/reader/table-reading";
import { unitTextIn } from "../../tables/reader/unit-words";
import { columnOf, columnsOf, type Understanding, wordsOf } from "../../tables/understanding";
import { figureFrom, NO_FIGURE } from "../content";
import type { Report } from "../report";
import { placeChart } from "../sections";
import { excluded, report as texts, textFormula } from "../texts";
import { FIRST, Writer } from "../writer";
import { formatOf, TEXT_COLUMNS, widthOf, writeLead, writeLiveLine } from "./series/page";
import { PeriodTable, type TableColumn } from "./series/period-table";
import { runOf, type Sources, sourcesOf } from "./series/sources";
import { seriesReport } from "./series/texts";
import { firstOf, lastOf } from "./series/trade-report";

export interface OneRecordChain {
  readonly periods: readonly Period[];
  readonly records: readonly Entry[];
}

/** Null where a period has several records, the records have names that differ, or value added comes about otherwise. */
export function oneRecordChain(table: Understanding): OneRecordChain | null {
  const { records, periods, withoutPeriod } = recordsOf(table);
  const method = valueAddedMethod(table);
  if (periods.length < 2 || records.length !== periods.length || withoutPeriod.length > 0) return null;
  if (table.isPriceTimesVolume || (method !== "sales" && method !== "value")) return null;
  const isOnce = new Set(records.map(({ period }) => period?.order)).size === records.length;
  const link = (["link", "activity", "actor", "country"] as const).flatMap((role) => columnOf(table, role) ?? [])[0];
  const names = new Set(records.map(({ row }) => (link ? sameName(wordsOf(table, row, link.index)) : "")));
  return isOnce && names.size === 1 ? { periods, records } : null;
}

/** Figures of one column of the sheet, or of one role where periods are side by side. */
function memberOf(table: Understanding, { records }: OneRecordChain, role: Measured, at: number): Member {
  const figures = new Map<number, Figure>();
  let name = "";
  for (const { row, columns, period } of records) {
    const column = columns.get(role)?.[at];
    if (column === undefined) continue;
    name ||= table.columns[column]!.name;
    const { plain } = figureFrom(table, row, column);
    // Sales that are not there are no sales of 0; costs that are not there are.
    const isMissing = plain === NO_FIGURE || (isBlank(table.grid.at(row, column)) && !isCost(role));
    if (!isMissing) figures.set(period!.order, { row, column, plain });
  }
  const words = texts.headers[role];
  return {
    name: name || words,
    section: "",
    measure: null,
    measureWords: words,
    column: "",
    unit: "",
    isSummable: true,
    isPercent: false,
    figures,
    parent: null,
    counts: true,
    isTotal: false,
    notes: new Map(),
  };
}

const isCost = (role: Measured): boolean => role === "inputs" || role === "otherInputs";

/** `decisions`: what was answered and decided of the table, a line each. */
export function* oneRecordReport(
  table: Understanding,
  chain: OneRecordChain,
  decisions: readonly string[] = [],
): Sliced<Report> {
  const above = written(table, chain, decisions, 1);
  yield;
  const { writer, charts, opensOn, columns } = written(table, chain, decisions, above.top);
  return {
    sheet: writer.sheet(seriesReport.sheet, Math.max(TEXT_COLUMNS, columns), opensOn),
    charts,
  };
}

interface Content {
  readonly columns: readonly TableColumn[];
  readonly sources: Sources;
  readonly members: readonly Member[];
  readonly unit: string;
}

function contentOf(table: Understanding, chain: OneRecordChain): Content {
  const isSales = valueAddedMethod(table) === "sales";
  const roles: readonly Measured[] = isSales ? [salesRole(table), "inputs", "otherInputs"] : ["valueAdded"];
  const { grid } = table;
  const found = roles.flatMap((role) => {
    const stated = chain.records[0]!.columns.get(role)?.length ?? 0;
    const count = isSales ? stated : Math.min(1, stated);
    return Array.from({ length: count }, (_, at) => ({ role, member: memberOf(table, chain, role, at) }));
  });
  const members = found.map(({ member }) => member);
  const periodColumns = columnsOf(table, "period").map(({ index }) => ({ index, role: "period" as const }));
  const sources = sourcesOf({ grid, table: { periods: chain.periods }, columns: periodColumns }, members);
  const key = (at: number) => `figure${at}`;
  const unit = unitTextIn(members[0]?.name ?? "").unit;
  const costs = found.flatMap(({ role }, at) => (isCost(role) ? [key(at)] : []));
  const heading =
    unit === "" ? texts.headers.valueAdded : texts.headers.withUnit({ header: texts.headers.valueAdded, unit });
  const columns: TableColumn[] = [
    {
      key: "period",
      heading: seriesReport.period,
      format: "",
      isText: true,
      width: 110,
      from: { kind: "source", source: sources.periods },
    },
    ...found.map(({ member }, at): TableColumn => ({
      key: isSales ? key(at) : "added",
      heading: member.name,
      format: formatIn(member),
      width: widthOf(member.name),
      from: { kind: "source", source: sources.of(member) },
    })),
    ...(isSales
      ? [
          {
            key: "added",
            heading,
            format: formatIn(...members),
            width: widthOf(heading),
            from: {
              kind: "formula" as const,
              formula: (of: (key: string) => string) =>
                costs.length === 0
                  ? `=${of(key(0))}`
                  : `=VC.VALUEADDED(${of(key(0))},${costs.map((each) => of(each)).join("+")})`,
            },
          },
        ]
      : []),
  ];
  return { columns, sources, members, unit };
}

const formatIn = (...members: readonly Member[]): string =>
  formatOf(
    members.flatMap(({ figures }) => [...figures.values()].flatMap(({ plain }) => fromNumeral(String(plain)) ?? [])),
  );

function written(table: Understanding, chain: OneRecordChain, decisions: readonly string[], top: number) {
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const { columns, sources, members, unit } = contentOf(table, chain);
  const count = chain.periods.length;
  const page = new PeriodTable(columns, count, top, sources.isGrowing);
  const titleRow = writer.row;
  writer.row += 1;
  writeLead(writer, table);
  const run = members[0] ? runOf(members[0], chain.periods) : null;
  if (run) {
    const reported = `ROWS(${page.ref("period", writer)})`;
    writeLiveLine(writer, table, { run, built: count, reported, what: "periods" });
  }
  writer.line(seriesReport.chain.heading, "heading");
  writer.heads([
    { words: seriesReport.trade.measure, over: "text" },
    { words: seriesReport.plain.from, over: "figures" },
    { words: seriesReport.plain.first, over: "figures" },
    { words: seriesReport.plain.to, over: "figures" },
    { words: seriesReport.plain.last, over: "figures" },
  ]);
  writer.atLeast(FIRST, 210);
  const [added, periods] = [page.ref("added", writer), page.ref("period", writer)];
  const format = formatIn(...members);
  const cells = [firstOf(added, periods), firstOf(added), lastOf(added, periods), lastOf(added)];
  writer.add(
    text(writer.at(FIRST), texts.headers.valueAdded, "label"),
    ...cells.map((words, at) =>
      formula(writer.at(FIRST + 1 + at), `=${words}`, "derived", at % 2 === 1 ? { format } : {}),
    ),
  );
  const [first, from, last, to] = [1, 2, 3, 4].map((offset) => writer.at(FIRST + offset)) as [
    string,
    string,
    string,
    string,
  ];
  writer.row += 1;
  const formulas = { first, from, last, to };
  const behind = unit === "" ? "" : ` ${behindFigure(unit)}`;
  const say = (message: typeof said.rose) =>
    textFormula(formulas, (args) => message({ ...args, from: args.from + behind, to: args.to + behind }));
  const same = textFormula(formulas, (args) => said.same({ ...args, to: args.to + behind }));
  writer.add(
    formula(
      writer.at(FIRST, titleRow),
      `=IFERROR(IF(${to}>${from},${say(said.rose)},IF(${to}<${from},${say(said.fell)},${same})),"${seriesReport.chain.noFinding}")`,
      "title",
    ),
  );
  writer.row += 1;
  placeChart(writer, charts, {
    kind: "line",
    title: columns.at(-1)!.heading,
    labels: page.charted("period", writer),
    values: [page.charted("added", writer)],
  });
  writeReading(writer, table, decisions);
  writer.row += 1;
  writer.line(seriesReport.periods, "heading");
  const below = writer.row;
  page.write(writer);
  return { writer, charts, top: below, opensOn: writer.at(FIRST, titleRow), columns: page.width };
}

/** Each column as it was read, and the rows that are none of the records. */
function writeReading(writer: Writer, table: Understanding, decisions: readonly string[]): void {
  const { grid, totals, titles, notes } = table;
  const note = (words: string) => writer.line(words, "note", TEXT_COLUMNS);
  const { reading } = texts;
  writer.row += 1;
  writer.line(reading.heading, "heading");
  for (const [role, words] of Object.entries(reading.roles)) {
    const its = columnsOf(table, role as keyof typeof reading.roles);
    if (its.length === 0) continue;
    const places = its.map(({ index, name }) => reading.namedColumn({ letter: columnName(grid.column + index), name }));
    note(reading.columns({ count: its.length, columns: places.join(", "), role: words }));
  }
  for (const kind of ["words", "below", "part", "statistic", "answer", "no figures"] as const) {
    const rows = totals.filter(({ by }) => by === kind || (kind === "words" && by === "figures"));
    if (rows.length > 0)
      note(excluded[kind]({ count: rows.length, rows: rows.map(({ row }) => String(grid.row + row + 1)).join(", ") }));
  }
  for (const words of decisions) note(words);
  for (const each of [...titles, ...notes]) note(reading.onSheet({ note: each }));
  writer.line(texts.sources({ sources: seriesReport.chain.sources }), "source", TEXT_COLUMNS);
}
