/** The report "Trade": indices with their formulas, terms of trade, volume, trading gain and flags, and a chart of each. */

import { formulaWords, priceWords } from "../../../findings/kinds/series/trade";
import type { Sold } from "../../../findings/kinds/series/trade-model";
import { notesOf } from "../../../findings/kinds/series/plain";
import { series as said } from "../../../findings/kinds/series/texts";
import type { Sliced } from "../../../core/sliced";
import { formula, PERCENT_FORMAT, text } from "../../../sheet/sheet";
import type { PlacedChart } from "../../../sheet/figures";
import type { Report } from "../../report";
import { placeChart } from "../../sections";
import { textFormula } from "../../texts";
import { FIRST, Writer } from "../../writer";
import { INDEX_FORMAT, type Reading, TEXT_COLUMNS, writeLead, writeLiveLine, writeReading } from "./page";
import { PeriodTable, type TableColumn } from "./period-table";
import { runOf } from "./sources";
import { type Computed, tradeColumns, type TradeColumns } from "./trade-columns";
import { seriesReport as texts } from "./texts";

export function* tradeReport(reading: Reading, model: Sold): Sliced<Report> {
  // Where the table begins follows from what is above it, which refers to the table.
  const above = written(reading, model, 1);
  yield;
  const { writer, charts, opensOn, columns } = written(reading, model, above.top);
  return { sheet: writer.sheet(texts.sheet, Math.max(TEXT_COLUMNS, columns), opensOn), charts };
}

interface Written {
  readonly writer: Writer;
  readonly charts: PlacedChart[];
  /** The row of the table's headings that what is above leaves. */
  readonly top: number;
  readonly opensOn: string;
  readonly columns: number;
}

function written(reading: Reading, model: Sold, top: number): Written {
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const periods = reading.table.periods.length;
  const block = (keys: readonly string[]): string => table.block(keys, writer);
  // The table is made of columns whose formulas refer to it: they are asked for when it is written.
  const content = tradeColumns(reading, model, (keys) => block(keys));
  const table: PeriodTable = new PeriodTable(content.columns, periods, top, content.isGrowing);

  const titleRow = writer.row;
  writer.row += 1;
  const isTrade = model.bought !== null;
  writer.line(formulaWords(model, reading) || texts.trade.headingPrice, "note", TEXT_COLUMNS);
  writeLead(writer, reading);
  liveLine(writer, reading, model, table);
  writer.line(isTrade ? texts.trade.heading : texts.trade.headingPrice, "heading");
  const found = findings(writer, content, table);
  for (const { period, note } of notesOf(reading.table))
    writer.line(said.endsAll({ period, note }), "note", TEXT_COLUMNS);
  if (table.has("flag"))
    writer.line((isTrade ? texts.trade.note : texts.trade.noteOwn)(baseOf(reading, model)), "note", TEXT_COLUMNS);
  if (table.has("gain")) writer.line(texts.trade.deflator, "note", TEXT_COLUMNS);
  writer.add(formula(writer.at(FIRST, titleRow), title(found, content, model), "title"));
  for (const chart of ["terms", "prices", "volumes", "gain"] as const)
    chartOf(writer, charts, content, table, chart, model);
  writeReading(writer, reading, cleanedIn(content.columns), isTrade ? texts.trade.sources : texts.trade.sourcesOwn);
  writer.row += 1;
  writer.line(texts.periods, "heading");
  const below = writer.row;
  table.write(writer);
  return { writer, charts, top: below, opensOn: writer.at(FIRST, titleRow), columns: table.width };
}

const baseOf = ({ table }: Reading, { base }: Sold) => ({ base: table.periods[base]!.label });

export const cleanedIn = (columns: readonly TableColumn[]): number =>
  columns.reduce(
    (sum, { from }) =>
      sum +
      (from.kind === "source" && from.source.kind === "cells"
        ? from.source.contents.filter(({ isCleaned }) => isCleaned).length
        : 0),
    0,
  );

function liveLine(writer: Writer, reading: Reading, { sold }: Sold, table: PeriodTable): void {
  const { periods } = reading.table;
  const run = runOf(sold.basket.prices[0]!, periods);
  if (run) {
    const reported = `ROWS(${table.ref("period", writer)})`;
    writeLiveLine(writer, reading, { run, built: periods.length, reported, what: "periods" });
    return;
  }
  longLine(writer, reading);
}

/** Of a table whose rows are no periods: how many rows it has. */
export function longLine(writer: Writer, reading: Reading): string | null {
  const rows = reading.table.members.flatMap(({ figures }) => [...figures.values()]);
  if (rows.length === 0) return null;
  const [first, last] = rows.reduce<[number, number]>(
    ([low, high], { row }) => [Math.min(low, row), Math.max(high, row)],
    [Infinity, -1],
  );
  const count = last - first + 1;
  const run = { isDown: true, row: first, column: rows[0]!.column, count };
  return writeLiveLine(writer, reading, { run, built: count, reported: String(count), what: "rows" });
}

/** Where the change of each computed column is. */
type Found = ReadonlyMap<string, { readonly from: string; readonly to: string; readonly change: string }>;

/** From the first to the last period with a figure, however many there come to be. */
export const firstOf = (values: string, of = values): string => `XLOOKUP(TRUE,ISNUMBER(${values}),${of},"",0,1)`;
export const lastOf = (values: string, of = values): string => `XLOOKUP(TRUE,ISNUMBER(${values}),${of},"",0,-1)`;

function findings(writer: Writer, { columns, computed, headline }: TradeColumns, table: PeriodTable): Found {
  const found = new Map<string, { from: string; to: string; change: string }>();
  const { measure, how, from, to, last, change } = texts.trade;
  writer.heads([
    { words: measure, over: "text" },
    { words: from, over: "figures" },
    { words: to, over: "figures" },
    { words: last, over: "figures" },
    { words: change, over: "figures" },
    { words: how, over: "text" },
  ]);
  writer.atLeast(FIRST, 230);
  const periods = table.ref("period", writer);
  const shown = computed.some(({ key }) => key === headline)
    ? computed
    : [
        {
          key: headline,
          name: columns.find(({ key }) => key === headline)!.heading,
          how: "",
          chart: "prices" as const,
        },
        ...computed,
      ];
  for (const { key, name, how: words } of shown.filter(({ chart }) => chart !== "gain")) {
    const values = table.ref(key, writer);
    const [start, end, figure, moved] = [1, 2, 3, 4].map((offset) => writer.at(FIRST + offset)) as [
      string,
      string,
      string,
      string,
    ];
    writer.add(
      text(writer.at(FIRST), name, "label"),
      formula(start, `=${firstOf(values, periods)}`, "derived"),
      formula(end, `=${lastOf(values, periods)}`, "derived"),
      formula(figure, `=${lastOf(values)}`, "derived", { format: INDEX_FORMAT }),
      formula(moved, `=${figure}/${firstOf(values)}-1`, "derived", { format: PERCENT_FORMAT }),
      text(writer.at(FIRST + 5), words, "label"),
    );
    found.set(key, { from: start, to: end, change: moved });
    writer.row += 1;
  }
  return found;
}

/** The finding, which follows the figures. */
function title(found: Found, { headline }: TradeColumns, model: Sold): string {
  const its = found.get(headline)!;
  const what = model.netBarter ? said.trade.what : priceWords(model);
  const formulas = { by: `ROUND(100*ABS(${its.change}),1)`, first: its.from, last: its.to };
  const say = (message: typeof said.rose) =>
    textFormula(formulas, ({ by, first, last }) => message({ what, by: `${by} %`, first, last }));
  const same = textFormula(formulas, ({ first, last }) => said.unchanged({ what, first, last }));
  const none = model.netBarter ? texts.trade.noFinding : texts.trade.noFindingPrice;
  return `=IF(ISNUMBER(${its.change}),IF(${its.change}>0,${say(said.rose)},IF(${its.change}<0,${say(said.fell)},${same})),"${none}")`;
}

function chartOf(
  writer: Writer,
  charts: PlacedChart[],
  { computed, columns, headline }: TradeColumns,
  table: PeriodTable,
  chart: Computed["chart"],
  { bought, sold }: Sold,
): void {
  const prices =
    chart === "prices" ? ownIndices(columns, bought !== null || sold.formula.kind !== "chained Fisher") : [];
  const keys = [
    ...prices.filter(
      (key) => !computed.some((each) => each.key.startsWith(key.slice(0, 1)) && each.chart === "prices"),
    ),
    ...computed.filter((each) => each.chart === chart).map(({ key }) => key),
  ];
  if (keys.length === 0 || (chart === "prices" && keys.length === 1 && keys[0] === headline && bought !== null)) return;
  writer.row += 1;
  const { charts: names } = texts.trade;
  placeChart(writer, charts, {
    kind: "line",
    title: chart === "prices" && bought === null ? names.price : names[chart],
    labels: table.charted("period", writer),
    values: keys.map((key) => table.charted(key, writer)),
  });
}

/** Prices of one product whose figures are an index already. */
const ownIndices = (columns: readonly TableColumn[], areWanted: boolean): string[] =>
  areWanted ? columns.filter(({ key }) => key === "xp0" || key === "mp0").map(({ key }) => key) : [];
