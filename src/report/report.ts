/**
 * A report on a table, as a sheet: what each link adds, who gets what, what became of it over time, rents, and how the table
 * was read. Live formulas throughout; the person's own sheet is only referred to.
 */

import { formula, type Sheet, text } from "../sheet/sheet";
import type { PlacedChart } from "../sheet/figures";
import { addressAt, cellAt } from "../tables/grid";
import type { Naming } from "../tables/roles";
import { salesRole } from "../tables/method";
import { sameName } from "../core/data/labels";
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
  wagesSection,
} from "./sections";
import { oneRecordChain, oneRecordReport } from "./kinds/one-record-chain";
import { trajectorySection } from "./trajectory";
import { FIRST, Writer } from "./writer";
import { excluded, report as texts } from "./texts";
import { chainCount, type Charted, type Counted, writeCounted } from "./chain-count";
import { chainTitle, seriesChart } from "./chain-title";
import { writeEqualShares } from "./equal-shares";
import { finalPriceSection } from "./final-price";

export interface ReportOptions {
  /** The normal return on capital, as a fraction; null where none was given. */
  readonly rate: number | null;
  /** Whether rows with a missing figure are left out; otherwise their figures are #N/A. */
  readonly leaveOutMissing: boolean;
  /** What was answered about the table, and what its reader decided: a line each. */
  readonly decisions?: readonly string[];
  /** Further parts of the page, before it is told how the table was read. */
  readonly parts?: readonly ReportPart[];
}

/** Writes a part of the page from the next row on. */
export type ReportPart = (writer: Writer, charts: PlacedChart[]) => void;

export interface Report {
  readonly sheet: Sheet;
  readonly charts: readonly PlacedChart[];
}

/** The page is at least so many columns wide: texts run across them. */
const TEXT_COLUMNS = 7;

export function* reportOn(table: Understanding, options: ReportOptions): Sliced<Report> {
  const inTime = oneRecordChain(table);
  if (inTime) return yield* oneRecordReport(table, inTime, options.decisions);
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const titleRow = writer.row;
  writer.row += 1;
  const leadRow = writer.row;
  writer.row += 1;
  writer.line(texts.adds, "heading");

  const block = yield* writeBlock(writer, table, options);
  const sales = block.places.get(block.method === "sales" ? salesRole(table) : "price");
  for (const note of blockNotes(table, block)) writer.line(note, "note", TEXT_COLUMNS);
  writeEqualShares(writer, block);
  yield;

  const slice = lastOf(block);
  const links = slice.records.length;
  if (links > 1 && links <= 30 && block.method !== "shares") {
    writer.row += 1;
    const head = block.from - 1;
    // The header of the block is directly above the records only if there is one period.
    if (block.slices.length === 1) {
      placeChart(writer, charts, {
        kind: "waterfall",
        title: texts.alongChain,
        labels: writer.range(block.labelColumn, head, slice.end),
        values: [writer.range(block.value, head, slice.end)],
      });
    }
  }
  if (sales && !block.isSeries) finalPriceSection(writer, table, block, sales);
  if (block.isSeries) seriesChart(writer, block, charts);
  if (block.method === "sales" && sales && !block.isSeries) breakdownSection(writer, block, sales);
  for (const by of ["country", "actor", "activity"] as const satisfies readonly Naming[]) {
    const column = columnOf(table, by);
    const at = block.names.get(by);
    if (!column || at === undefined || block.isSeries) continue;
    const names = slice.records.map(({ row }) => wordsOf(table, row, column.index));
    // The labels themselves, each once, would be the same table again.
    if (at === block.labelColumn && groupsIn(names) === names.length) continue;
    distributionSection(writer, block, charts, by, names);
    yield;
  }
  wagesSection(writer, block);
  const charted = block.isSeries ? null : trajectorySection(writer, table, block, charts);
  yield;
  if (sales) rentSection(writer, block, options.rate, sales);
  for (const part of options.parts ?? []) part(writer, charts);
  const counted = readingSection(writer, table, block, options.decisions);
  writeTop(writer, table, block, { titleRow, leadRow, charted, counted });

  const columns = Math.max(TEXT_COLUMNS, block.width - FIRST, block.periods.length >= 2 ? block.periods.length + 1 : 0);
  return { sheet: writer.sheet("VC report", columns, writer.at(block.value, block.from)), charts };
}

/** The title and the lead, which say what they say only of the whole chain. */
function writeTop(
  writer: Writer,
  table: Understanding,
  block: Block,
  at: { titleRow: number; leadRow: number; charted: Charted | null; counted: Counted | null },
): void {
  const { titleRow, leadRow } = at;
  const across = { across: TEXT_COLUMNS };
  const count = chainCount(writer, table, block, { lead: lead(table), ...at });
  writer.add(
    formula(
      writer.at(FIRST, titleRow),
      chainTitle(writer, block, count && count.isWhole, leftOutOf(table, block)),
      "title",
    ),
    count === null
      ? text(writer.at(FIRST, leadRow), lead(table), "lead", across)
      : formula(writer.at(FIRST, leadRow), count.line, "lead", across),
  );
}

/** The links that the person has left out, or that lack a figure: the finding is not of them. */
function leftOutOf(table: Understanding, block: Block): string[] {
  const link = columnOf(table, "link");
  if (!link || block.isSeries) return [];
  const rows = [...table.totals.filter(({ by }) => by === "answer").map(({ row }) => row), ...block.leftOut];
  const names = new Map(rows.map((row) => wordsOf(table, row, link.index)).map((name) => [sameName(name), name]));
  return [...names.values()].filter((name) => name !== "");
}

function lead(table: Understanding): string {
  const { grid } = table;
  const whole = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
  return texts.lead({ range: whole });
}

/** Rows that are excluded for the same reason are named together. */
const EXCLUDED_TOGETHER: readonly (readonly Total["by"][])[] = [
  ["words", "figures"],
  ["below"],
  ["part"],
  ["statistic"],
  ["answer"],
  ["no figures"],
];

function blockNotes(table: Understanding, block: Block): string[] {
  const rows = (list: readonly number[]): string => listed(list.map((row) => String(table.grid.row + row + 1)));
  const notes: string[] = [];
  for (const kinds of EXCLUDED_TOGETHER) {
    const its = table.totals.filter(({ by }) => kinds.includes(by));
    if (its.length > 0) notes.push(excluded[kinds[0]!]({ count: its.length, rows: rows(its.map(({ row }) => row)) }));
  }
  if (block.leftOut.length > 0)
    notes.push(texts.notes.lacking({ count: block.leftOut.length, rows: rows(block.leftOut) }));
  if (block.cleaned > 0) notes.push(texts.notes.cleaned({ count: block.cleaned }));
  if (block.missing > 0) notes.push(texts.notes.missing);
  if (block.method === "steps") notes.push(texts.notes.steps);
  if (!block.isSeries && block.slices.some(({ isRoundable }) => !isRoundable)) notes.push(texts.notes.negative);
  return notes;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12);
  const rest = names.length - shown.length;
  return rest > 0
    ? texts.more({ names: shown.join(", "), count: rest })
    : shown.length > 1
      ? texts.two({ names: shown.slice(0, -1).join(", "), last: shown[shown.length - 1]! })
      : (shown[0] ?? "");
}

/** How the table was read, so that a reader can follow every figure to its cell; and the sources. */
function readingSection(
  writer: Writer,
  table: Understanding,
  block: Block,
  decisions: readonly string[] = [],
): Counted | null {
  const { grid } = table;
  writer.row += 1;
  writer.line(texts.reading.heading, "heading");
  for (const [role, words] of Object.entries(texts.reading.roles)) {
    const columns = columnsOf(table, role as keyof typeof texts.reading.roles);
    if (columns.length === 0) continue;
    const places = listed(
      columns.map(({ index, name }) => {
        const letter = columnName(grid.column + index);
        const short = name.length > 40 ? `${name.slice(0, 39)}…` : name;
        return name === "" ? letter : texts.reading.namedColumn({ letter, name: short });
      }),
    );
    const marks = [...new Set(columns.flatMap(({ mark, counts }) => (counts.figuresAsText > 0 && mark ? [mark] : [])))];
    const { separator, inPercent, isNegated, fillsDown } = texts.reading;
    const details = [
      words,
      ...(marks.length === 1 ? [separator({ mark: marks[0] === "." ? "point" : "comma" })] : []),
      ...(columns.some((column) => column.inPercent) ? [inPercent] : []),
      ...(columns.some((column) => column.isNegated) ? [isNegated] : []),
      ...(columns.some((column) => column.fillsDown) ? [fillsDown] : []),
    ];
    writer.line(
      texts.reading.columns({ count: columns.length, columns: places, role: details.join("; ") }),
      "note",
      TEXT_COLUMNS,
    );
  }
  const unused = unusedFigures(table);
  if (unused.length > 0)
    writer.line(
      texts.reading.unused({
        columns: listed(
          unused.map(({ index, name }) => texts.reading.namedColumn({ letter: columnName(grid.column + index), name })),
        ),
      }),
      "note",
      TEXT_COLUMNS,
    );
  if (table.isPriceTimesVolume) writer.line(texts.reading.priceTimesVolume, "note", TEXT_COLUMNS);
  for (const words of decisions) writer.line(words, "note", TEXT_COLUMNS);
  const first = table.records[0];
  const last = table.records[table.records.length - 1];
  if (first !== undefined && last !== undefined)
    writer.line(
      texts.reading.records({
        first: cellAt(grid, first, 0),
        last: cellAt(grid, last, grid.width - 1),
        count: table.records.length,
      }),
      "note",
      TEXT_COLUMNS,
    );
  const counted = writeCounted(writer, table, block);
  for (const note of [...table.titles, ...table.notes])
    writer.line(texts.reading.onSheet({ note }), "note", TEXT_COLUMNS);
  const sources = [
    "Kaplinsky & Morris (2001), A Handbook for Value Chain Research, for value added, shares and rents",
    ...(block.periods.length >= 2
      ? ["Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, for thinning and thickening"]
      : []),
    "Balinski & Young (1982), Fair Representation, for shares that sum to 100 %",
  ];
  writer.line(texts.sources({ sources: sources.join("; ") }), "source", TEXT_COLUMNS);
  return counted;
}
