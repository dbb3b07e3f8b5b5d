/** A report on the table of a function: its answer as a live formula, the finding where the figures show one, how it was read. */

import { sentenceOf } from "../cells/sentences";
import { Decimal } from "../core/numbers/decimal";
import { Refused } from "../core/refusal";
import type { Sliced } from "../core/sliced";
import { figureOf, type Table } from "../core/data/table";
import type { PlacedChart } from "../sheet/figures";
import { type Fill, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import { columnName } from "../sheet/address";
import { addressAt, cellAt } from "../tables/grid";
import { type FunctionTable, headingOf, parametersOf, type TabledFunction } from "../tables/function-tables";
import { compute } from "../tables/function-tables/compute";
import { occupiedFirms } from "../tables/function-tables/sales";
import { refusedCell } from "../tables/refused-on-sheet";
import { type Understanding, wordsOf } from "../tables/understanding";
import { type Arguments, argumentsOf } from "./function-arguments";
import {
  argumentNames,
  functionNames,
  functionNotes,
  functionReport as texts,
  functionSources,
} from "./function-texts";
import { type AnswerPlace, titleFormula } from "./function-titles";
import { chartOf } from "./function-charts";
import { placeChart } from "./sections";
import type { Report } from "./report";
import { excluded, report } from "./texts";
import { FIRST, Writer } from "./writer";

const TEXT_COLUMNS = 7;

const PLAIN = "#,##0.0##";
const SMALL = "0.000%";
const COUNT = "#,##0";
const POINTS = "0";

/** Formats of the answer's columns, by heading; "" is text. */
const FORMATS: Readonly<Record<TabledFunction, Readonly<Record<string, string>>>> = {
  DEPENDENCE: {
    Sales: MONEY_FORMAT,
    "Share of sales": PERCENT_FORMAT,
    "HHI low": COUNT,
    "HHI high": COUNT,
    "Share of buyer's purchases": PERCENT_FORMAT,
    Asymmetry: PERCENT_FORMAT,
  },
  COMPLIANCECOST: {
    Sales: MONEY_FORMAT,
    Cost: MONEY_FORMAT,
    "Share of sales": SMALL,
    "Times the largest firm": "#,##0.0",
  },
  PROCESSUPGRADING: {
    Before: PLAIN,
    After: PLAIN,
    Improvement: PERCENT_FORMAT,
    "Against rivals": PERCENT_FORMAT,
    Level: PERCENT_FORMAT,
  },
  BENCHMARK: {
    ...Object.fromEntries(
      ["Own", "Best", "Better quartile", "Median", "Worse quartile", "Worst"].map((column) => [column, PLAIN]),
    ),
    Rank: POINTS,
    Of: POINTS,
    "Gap to best": PERCENT_FORMAT,
  },
  SUCCESSFACTORS: Object.fromEntries(
    ["Importance", "Performance", "Gap", "Best rival", "Gap to rival"].map((column) => [column, "0.##"]),
  ),
  CHAINACCOUNT: {
    ...Object.fromEntries(
      [
        ...["Output", "Chain purchases", "Domestic purchases", "Imports", "Value added"],
        ...[
          "Wages",
          "Taxes less subsidies",
          "Interest",
          "Land rent",
          "Depreciation",
          "Net operating profit",
          "Residual",
        ],
      ].map((column) => [column, MONEY_FORMAT]),
    ),
    "Share of direct value added": PERCENT_FORMAT,
    "Share of production": PERCENT_FORMAT,
  },
  GOVERNANCEMATRIX: { "Matters held": POINTS },
  LINKAGEPATH: { Actual: "0.0##", "Market-led": "0.0##", Difference: "0.0##" },
};

/** A heading may be a name from a cell, such as “constructor”, which every object has. */
const formatOf = (of: TabledFunction, heading: string): string =>
  Object.hasOwn(FORMATS[of], heading) ? FORMATS[of][heading]! : "";

/** The rows whose figures are shares among amounts or marks: depths above times, what the last row is of the whole. */
function shareRows(of: TabledFunction, formats: readonly string[]): Pick<Fill, "rowFormats" | "total"> {
  const asShares = formats.map((format) => (format === "" ? "" : PERCENT_FORMAT));
  if (of === "LINKAGEPATH") return { rowFormats: { 1: asShares } };
  if (of === "SUCCESSFACTORS" || (of === "CHAINACCOUNT" && formats.length > 9)) return { total: asShares };
  return {};
}

/** Why no report can be made: the core refuses the table as a whole, for one cell where it names one. */
export function refusalOf(
  understood: Understanding,
  table: FunctionTable,
  scale?: string,
): { sentence: string; cell: string | null } | null {
  try {
    compute(understood, table, scale);
    return null;
  } catch (thrown) {
    if (thrown instanceof Refused)
      return { sentence: sentenceOf(thrown.refusal).sentence, cell: refusedCell(thrown.refusal) };
    throw thrown;
  }
}

export interface FunctionReportOptions {
  /** The highest mark of success factors. */
  readonly scale: string | null;
}

export function* functionReportOn(
  understood: Understanding,
  given: FunctionTable,
  { scale }: FunctionReportOptions,
): Sliced<Report> {
  const table = given.of === "COMPLIANCECOST" ? occupiedFirms(understood, given) : given;
  const answer = compute(understood, table, scale ?? undefined);
  yield;
  const args = argumentsOf(understood, table, table.of === "LINKAGEPATH");
  yield;
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  writer.largest = largestIn(answer);
  const titleRow = writer.row;
  writer.row += 1;
  writer.line(texts.lead({ range: wholeOf(understood) }), "lead", TEXT_COLUMNS);
  writer.line(functionNames[table.of], "heading");
  const scaleCell = scale === null ? null : writeScale(writer, scale);

  const names = table.named === undefined ? null : FIRST;
  const first = names === null ? FIRST : FIRST + 1;
  const head = answer[0]!.map(String);
  const top = writer.row;
  const rows = answer.length - 1;
  const sheetRow = (row: number) => top + 1 + row;
  const place: AnswerPlace = {
    head,
    rows: answer.slice(1).map((row) => row.map((entry) => (typeof entry === "string" ? entry : ""))),
    range: (column, from, to) => writer.range(first + head.indexOf(column), sheetRow(from), sheetRow(to)),
    cell: (column, row) => writer.at(first + column, sheetRow(row)),
    names: names === null ? null : writer.range(names, sheetRow(0), sheetRow(rows - 1)),
    namesWithHead: names === null ? null : writer.range(names, top, sheetRow(rows - 1)),
    lastPeriod: null,
  };
  // Right below the answer: should it grow, the sheet says so, and the title says nothing of rows that it does not know.
  writer.row = top + rows + 1;
  writer.line(functionNotes[table.of], "note", TEXT_COLUMNS);
  const chart = rows <= MAX_DRAWN ? chartOf(table, place) : null;
  if (chart) {
    writer.row += 1;
    placeChart(writer, charts, chart);
  }
  const copies = writeCopies(writer, args);
  const call = `=VC.${table.of}(${addressesOf(table.of, args, copies, scaleCell).join(",").replace(/,+$/, "")})`;
  const formats = head.map((column) => formatOf(table.of, column));
  writer.add(
    formula(writer.at(first, top), call, "result", {
      fills: {
        range: writer.range(first, top, top + rows, first + head.length - 1),
        formats,
        head: true,
        ...shareRows(table.of, formats),
      },
    }),
  );
  if (names !== null) writeNames(writer, understood, table, { copies, column: names, top, sales: first });
  const periods = copies.get("periods");
  const paths = [copies.get("share"), copies.get("marketPath")].flatMap((each) => each ?? []);
  if (periods && paths.length === 2) {
    const over = ({ column, head: from, to }: Copies) => writer.range(column, from, to);
    writer.row += 1;
    placeChart(writer, charts, {
      kind: "line",
      title: functionNames.LINKAGEPATH,
      labels: over(periods),
      values: paths.map(over),
    });
  }
  const lastPeriod = periods ? writer.at(periods.column, periods.to) : null;
  writer.add(formula(writer.at(FIRST, titleRow), titleFormula(table.of, { ...place, lastPeriod }), "title"));
  readingLines(writer, understood, table, args, call);
  setWidths(writer, answer, formats, first);
  const columns = Math.max(TEXT_COLUMNS, first - FIRST + head.length, ...[...copies.values()].map(({ last }) => last));
  return { sheet: writer.sheet("VC report", columns, writer.at(first, top)), charts };
}

/** A chart of more is unreadable. */
const MAX_DRAWN = 40;

function wholeOf({ grid }: Understanding): string {
  return addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
}

function largestIn(answer: Table): number {
  const figures = answer.flat().flatMap((entry) => figureOf(entry)?.abs() ?? []);
  return figures.reduce((most, each) => Decimal.max(most, each), new Decimal(0)).toNumber();
}

/** The person's to change: the formula refers to it. */
function writeScale(writer: Writer, scale: string): string {
  const at = writer.at(FIRST + 1);
  writer.add(text(writer.at(FIRST), texts.scale, "label"), {
    at,
    content: { number: Number(scale) },
    look: "input",
    format: "0.##",
  });
  writer.row += 2;
  return at;
}

/** Where the copies of an argument are. */
interface Copies {
  readonly column: number;
  readonly last: number;
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

function writeCopies(writer: Writer, { all }: Arguments): Map<string, Copies> {
  const found = new Map<string, Copies>();
  if (all.every(({ address }) => address !== null)) return found;
  writer.row += 1;
  writer.line(texts.asRead, "heading");
  writer.line(texts.asReadNote, "note", TEXT_COLUMNS);
  const head = writer.row;
  let column = FIRST;
  let bottom = head;
  for (const { name, copied } of all) {
    if (copied.length === 0) continue;
    const from = column;
    for (const { heading, isNames, format, cells } of copied) {
      writer.add(text(writer.at(column, head), heading, isNames ? "head" : "numberHead"));
      writer.atLeast(column, isNames ? 130 : 92);
      cells.forEach(({ content, look }, index) =>
        writer.add({ at: writer.at(column, head + 1 + index), content, look, ...(format !== "" && { format }) }),
      );
      bottom = Math.max(bottom, head + cells.length);
      column += 1;
    }
    found.set(name, { column: from, last: column - 1, head, from: head + 1, to: head + copied[0]!.cells.length });
  }
  writer.row = bottom + 1;
  return found;
}

/** In the order of the function's parameters; one that the table does not have is left out. */
function addressesOf(
  of: TabledFunction,
  { all }: Arguments,
  copies: ReadonlyMap<string, Copies>,
  scale: string | null,
): string[] {
  const its = new Map(all.map((argument) => [argument.name, argument]));
  return parametersOf(of).map(([name, { isAsked }]) => {
    if (isAsked) return scale ?? "";
    const argument = its.get(name);
    return argument ? (argument.address ?? copyRange(copies.get(name)!)) : "";
  });
}

const copyRange = ({ column, last, from, to }: Copies): string => {
  const [first, end] = [`${columnName(column)}${from}`, `${columnName(last)}${to}`];
  return first === end ? first : `${first}:${end}`;
};

/**
 * The firms beside the answer, which names none. A firm whose figures all become 0 has no row in the answer: each name is
 * shown only beside its own sales.
 */
function writeNames(
  writer: Writer,
  understood: Understanding,
  table: FunctionTable,
  { copies, column, top, sales }: { copies: ReadonlyMap<string, Copies>; column: number; top: number; sales: number },
): void {
  const { grid } = understood;
  const named = table.named!;
  const [salesColumn] = table.columns.get("sales")!;
  const copied = copies.get("sales");
  writer.add(text(writer.at(column, top), headingOf(understood, table, named) || texts.firm, "head"));
  for (const [index, row] of table.rows.entries()) {
    const one = (at: number) => addressAt(grid, { row, column: at, rows: 1, columns: 1 });
    const own = copied ? writer.at(copied.column, copied.from + index) : one(salesColumn!);
    const shown = writer.at(sales, top + 1 + index);
    const name = wordsOf(understood, row, named) === "" ? '""' : one(named);
    writer.add(
      formula(writer.at(column, top + 1 + index), `=IF(IFERROR(${shown}=${own},ISERROR(${own})),${name},"")`, "label"),
    );
  }
}

/** Each column with what it was read as, what was read otherwise than written, which rows are not in it; and the source. */
function readingLines(
  writer: Writer,
  understood: Understanding,
  table: FunctionTable,
  { notes }: Arguments,
  call: string,
): void {
  const { grid, totals, titles } = understood;
  const note = (words: string) => writer.line(words, "note", TEXT_COLUMNS);
  writer.row += 1;
  writer.line(report.reading.heading, "heading");
  note(call.slice(1).replaceAll(",", ", "));
  const named = table.named === undefined ? [] : [["named", [table.named]] as const];
  for (const [name, columns] of [...named, ...table.columns]) {
    const places = columns.map((column) => {
      const letter = columnName(grid.column + column);
      const heading = headingOf(understood, table, column);
      return heading === "" ? letter : report.reading.namedColumn({ letter, name: heading.slice(0, 60) });
    });
    note(
      report.reading.columns({
        count: columns.length,
        columns: places.join(", "),
        role: argumentNames[name as keyof typeof argumentNames],
      }),
    );
  }
  const [first, last] = [table.rows[0], table.rows.at(-1)];
  if (first !== undefined && last !== undefined)
    note(
      report.reading.records({
        first: cellAt(grid, first, 0),
        last: cellAt(grid, last, grid.width - 1),
        count: table.rows.length,
      }),
    );
  const isIn = new Set(table.rows);
  const left = totals.filter(({ row }) => !isIn.has(row) && table.headRow === undefined);
  if (left.length > 0)
    note(excluded.words({ count: left.length, rows: left.map(({ row }) => String(grid.row + row + 1)).join(", ") }));
  for (const each of notes) note(each);
  for (const each of table.headRow === undefined ? [...titles, ...understood.notes] : [])
    note(report.reading.onSheet({ note: each }));
  writer.line(report.sources({ sources: functionSources[table.of] }), "source", TEXT_COLUMNS);
}

/** Pixels of a letter of a heading, which a formula writes in one line, and around it. */
const [LETTER, AROUND] = [6.6, 18] as const;
const MAX_TEXT_WIDTH = 300;
const MAX_FIRST_WIDTH = 380;
/** Pixels that the usual finding needs in the size of a title. */
const TITLE_WIDTH = 860;

function setWidths(writer: Writer, answer: Table, formats: readonly string[], first: number): void {
  let width = 0;
  answer[0]!.forEach((heading, column) => {
    const longest =
      formats[column] === ""
        ? Math.max(...answer.map((row) => (typeof row[column] === "string" ? row[column].length : 0)))
        : nameLength(heading);
    const pixels = Math.min(MAX_TEXT_WIDTH, Math.ceil(LETTER * longest + AROUND));
    writer.atLeast(first + column, pixels);
    if (first + column > FIRST) width += Math.max(92, pixels);
  });
  // A title runs over the whole answer: its first column gives what others leave.
  writer.atLeast(FIRST, Math.min(MAX_FIRST_WIDTH, Math.max(200, TITLE_WIDTH - width)));
}

const nameLength = (entry: Table[number][number]): number => (typeof entry === "string" ? entry.length : 0);
