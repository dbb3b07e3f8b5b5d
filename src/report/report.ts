/**
 * A report on a table, as a sheet: what each link adds, who gets what, what became of it over time, rents, and how the table
 * was read. Live formulas throughout; the person's own sheet is only referred to.
 */

import { formula, type Sheet } from "../sheet/sheet";
import type { PlacedChart } from "../sheet/figures";
import { addressAt, cellAt } from "../tables/grid";
import type { Naming } from "../tables/roles";
import { salesRole } from "../tables/method";
import type { Sliced } from "../core/sliced";
import { columnName } from "../sheet/address";
import { columnOf, columnsOf, type Total, type Understanding, unusedFigures, wordsOf } from "../tables/understanding";
import { type Block, writeBlock } from "./block";
import {
  breakdownSection,
  distributionSection,
  groupsIn,
  lastOf,
  placeChart,
  rentSection,
  trajectorySection,
  wagesSection,
} from "./sections";
import { FIRST, Writer } from "./writer";

export interface ReportOptions {
  /** The normal return on capital, as a fraction; null where none was given. */
  readonly rate: number | null;
  /** Whether rows with a missing figure are left out; else their figures stand as #N/A. */
  readonly leaveOutMissing: boolean;
}

export interface Report {
  readonly sheet: Sheet;
  readonly charts: readonly PlacedChart[];
}

/** The page is at least so many columns wide: texts run across them. */
const TEXT_COLUMNS = 7;

export function* reportOn(table: Understanding, options: ReportOptions): Sliced<Report> {
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const titleRow = writer.row;
  writer.row += 1;
  writer.line(lead(table), "lead", TEXT_COLUMNS);
  writer.line("What each link adds", "heading");

  const block = yield* writeBlock(writer, table, options);
  const sales = block.places.get(block.way === "sales" ? salesRole(table) : "price");
  writer.add(formula(writer.at(FIRST, titleRow), title(writer, block), "title"));
  for (const note of blockNotes(table, block, sales && writer.at(sales.first, lastOf(block).to)))
    writer.line(note, "note", TEXT_COLUMNS);
  yield;

  const slice = lastOf(block);
  const links = slice.to - slice.from + 1;
  if (links > 1 && links <= 30 && block.way !== "shares") {
    writer.row += 1;
    const head = block.from - 1;
    // The head of the block stands right above the records only where there is one period.
    if (block.slices.length === 1) {
      placeChart(writer, charts, {
        kind: "waterfall",
        title: "Value added along the chain",
        labels: writer.range(block.labelColumn, head, slice.to),
        values: [writer.range(block.value, head, slice.to)],
      });
    }
  }
  if (block.way === "sales" && sales) breakdownSection(writer, block, sales);
  for (const by of ["country", "actor", "activity"] as const satisfies readonly Naming[]) {
    const column = columnOf(table, by);
    const at = block.names.get(by);
    if (!column || at === undefined) continue;
    const names = block.records
      .slice(slice.from - block.from, slice.to - block.from + 1)
      .map(({ row }) => wordsOf(table, row, column.index));
    // The labels themselves, each once, would be the same table again.
    if (at === block.labelColumn && groupsIn(names) === names.length) continue;
    distributionSection(writer, block, charts, by, names);
    yield;
  }
  wagesSection(writer, block);
  const absent = trajectorySection(writer, block, charts);
  yield;
  if (sales) rentSection(writer, block, options.rate, sales);
  readingSection(writer, table, block, absent);

  const columns = Math.max(TEXT_COLUMNS, block.width - FIRST, block.periods.length >= 2 ? block.periods.length + 1 : 0);
  return { sheet: writer.sheet("VC report", columns, writer.at(block.value, block.from)), charts };
}

/** The finding, which follows the figures. */
function title(writer: Writer, block: Block): string {
  const { from, to, period } = lastOf(block);
  const shares = writer.range(block.share, from, to);
  const labels = writer.range(block.labelColumn, from, to);
  const when = period ? ` in ${period.label.replaceAll('"', '""')}` : "";
  return `=INDEX(${labels},MATCH(MAX(${shares}),${shares},0))&" has the largest share of value added${when}: "&ROUND(100*MAX(${shares}),1)&" %"`;
}

function lead(table: Understanding): string {
  const { grid } = table;
  const whole = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
  return `From ${whole}. Figures refer to that sheet, which stays as it is: change one there, and this page follows. Value added is what a link sells for less what it buys from others; wages, profit, rent, interest, depreciation and taxes are paid out of it.`;
}

/** Why rows are left out, of one and of several. */
const leftOutRows: readonly (readonly [one: string, several: string, kinds: readonly Total["by"][]])[] = [
  ["holds a total", "hold totals", ["words", "figures"]],
  ["stands below the total", "stand below the total", ["below"]],
  ["is a part of the row above", "are parts of the row above", ["part"]],
  ["holds a mean or the like", "hold means or the like", ["statistic"]],
  ["has no figure", "have no figure", ["no figures"]],
];

function blockNotes(table: Understanding, block: Block, lastPrice: string | undefined): string[] {
  const rows = (list: readonly number[]): string => listed(list.map((row) => String(table.grid.row + row + 1)));
  const notes: string[] = [];
  for (const [one, several, kinds] of leftOutRows) {
    const its = table.totals.filter(({ by }) => kinds.includes(by));
    if (its.length > 0)
      notes.push(
        `Note: ${its.length === 1 ? "row" : "rows"} ${rows(its.map(({ row }) => row))} of the sheet ${its.length === 1 ? `${one} and is` : `${several} and are`} left out.`,
      );
  }
  if (block.leftOut.length > 0)
    notes.push(
      `Note: ${block.leftOut.length === 1 ? "row" : "rows"} ${rows(block.leftOut)} of the sheet ${block.leftOut.length === 1 ? "lacks a figure and is" : "lack a figure and are"} left out. The shares are of the rest.`,
    );
  if (block.cleaned > 0)
    notes.push(
      `Note: ${block.cleaned === 1 ? "one cell holds" : `${block.cleaned} cells hold`} text where a figure belongs. The cleaned figure stands here in blue, with its cell beside it; it does not follow that cell.`,
    );
  if (block.missing > 0)
    notes.push("Note: a figure that is missing stands as #N/A, and so does every sum and share that needs it.");
  if (block.way === "steps" && lastPrice)
    notes.push(
      `Note: prices are read step by step. Value added is per unit of the final product; with the other inputs it sums to the last price, in ${lastPrice}.`,
    );
  if (block.slices.some(({ isRoundable }) => !isRoundable))
    notes.push(
      "Note: where a link’s value added is below 0 its share is below 0 too, and shares are shown as they are, not rounded to a whole.",
    );
  return notes;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12);
  const rest = names.length - shown.length;
  return rest > 0
    ? `${shown.join(", ")} and ${rest} more`
    : shown.length > 1
      ? `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]!}`
      : (shown[0] ?? "");
}

const roleWords = {
  link: "links",
  country: "countries",
  actor: "actors",
  activity: "activities",
  period: "periods",
  output: "sales of each link",
  price: "price of each step",
  inputs: "inputs bought from others",
  otherInputs: "inputs other than the product of the step before",
  conversion: "units of the product before in one unit",
  valueAdded: "value added",
  share: "shares",
  wages: "wages",
  capital: "capital",
  volume: "volumes",
} as const;

/** How the table was read, so that a reader can follow every figure to its cell; and the sources. */
function readingSection(writer: Writer, table: Understanding, block: Block, absent: number): void {
  const { grid } = table;
  writer.row += 1;
  writer.line("How the table was read", "heading");
  for (const [role, words] of Object.entries(roleWords)) {
    const columns = columnsOf(table, role as keyof typeof roleWords);
    if (columns.length === 0) continue;
    const places = listed(
      columns.map(
        ({ index, name }) =>
          `${columnName(grid.column + index)}${name === "" ? "" : ` (${name.length > 40 ? `${name.slice(0, 39)}…` : name})`}`,
      ),
    );
    const marks = [...new Set(columns.flatMap(({ mark, counts }) => (counts.figuresAsText > 0 && mark ? [mark] : [])))];
    const mark = marks.length === 1 ? `; in text the ${marks[0] === "." ? "point" : "comma"} is the decimal mark` : "";
    const per = columns.some(({ inPercent }) => inPercent) ? "; 36.3 is read as 36.3 %" : "";
    const signs = columns.some(({ isNegated }) => isNegated) ? "; figures below 0 are costs" : "";
    const filled = columns.some(({ fillsDown }) => fillsDown) ? "; an empty cell means the name above it" : "";
    writer.line(
      `${columns.length === 1 ? "Column" : "Columns"} ${places}: ${words}${mark}${per}${signs}${filled}.`,
      "note",
      TEXT_COLUMNS,
    );
  }
  const unused = unusedFigures(table);
  if (unused.length > 0)
    writer.line(
      `Not used: ${listed(unused.map(({ index, name }) => `${columnName(grid.column + index)} (${name})`))}.`,
      "note",
      TEXT_COLUMNS,
    );
  if (table.isPriceTimesVolume)
    writer.line("Sales are the price times the volume, for no column gives them.", "note", TEXT_COLUMNS);
  if (absent > 0)
    writer.line(
      `${absent === 1 ? "One link has" : `${absent} times a link has`} no row in a period: it counts as not in the chain then, with a share of 0.`,
      "note",
      TEXT_COLUMNS,
    );
  const first = table.records[0];
  const last = table.records[table.records.length - 1];
  if (first !== undefined && last !== undefined)
    writer.line(
      `Records: ${cellAt(grid, first, 0)} to ${cellAt(grid, last, grid.width - 1)}, ${table.records.length} rows.`,
      "note",
      TEXT_COLUMNS,
    );
  for (const note of [...table.titles, ...table.notes]) writer.line(`On the sheet: ${note}`, "note", TEXT_COLUMNS);
  const sources = [
    "Kaplinsky & Morris (2001), A Handbook for Value Chain Research, for value added, shares and rents",
    ...(block.periods.length >= 2
      ? ["Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, for thinning and thickening"]
      : []),
    "Balinski & Young (1982), Fair Representation, for shares that sum to 100 %",
  ];
  writer.line(`Sources of the methods: ${sources.join("; ")}.`, "source", TEXT_COLUMNS);
}
