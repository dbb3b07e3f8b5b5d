/**
 * The first block of a report: the records of the table with the value added of each and its share, rounded so that the
 * shares sum to 100 %. All other parts of the report refer to it.
 */

import { sameName } from "../core/data/labels";
import type { Sliced } from "../core/sliced";
import { type Cell, type Content, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import { type Method, rolesUsed, salesRole, valueAddedMethod } from "../tables/method";
import type { Period } from "../tables/periods";
import { type Entry, recordsOf } from "../tables/records";
import type { Measured, Naming } from "../tables/roles";
import { columnOf, type Understanding, wordsOf } from "../tables/understanding";
import { nameFrom, type Taken } from "./content";
import { gather, type Gathered, isRoundable, largestAmount, smallestBought } from "./gathered";
import { type Layout, layOut } from "./layout";
import { report } from "./texts";
import { FIRST, type Writer } from "./writer";
import { largest } from "../core/numbers/largest";

const { headers } = report;

/** The records of one period: their rows on the report. */
export interface Slice {
  readonly period: Period | null;
  readonly from: number;
  readonly to: number;
  /** Whether each value added is 0 or more, so that shares can be rounded. */
  readonly isRoundable: boolean;
  /** Whether no figure is missing. */
  readonly isComplete: boolean;
}

export interface Block extends Pick<Layout, "places" | "names" | "value" | "share" | "width"> {
  readonly method: Method;
  /** Whether it is one link over time: then there are changes in place of shares. */
  readonly isSeries: boolean;
  readonly records: readonly Entry[];
  /** The label of each record, and the column that holds it. */
  readonly labels: readonly string[];
  readonly labelColumn: number;
  readonly from: number;
  readonly to: number;
  readonly slices: readonly Slice[];
  readonly periods: readonly Period[];
  /** No link's mark-up on what it buys is larger, in percent. */
  readonly largestMarkUp: number;
  readonly cleaned: number;
  readonly missing: number;
  /** Rows left out because a figure is missing. */
  readonly leftOut: readonly number[];
  /** Rows of the report that lack a figure. */
  readonly lacking: ReadonlySet<number>;
}

/** The unit that a heading gives in brackets or behind a comma: `Sales (US$/kg)`. */
export function unitOf(name: string): string {
  const found =
    /[([]([^)\]]{1,20})[)\]]\s*$/.exec(name)?.[1] ??
    /,\s*([^,]{1,12})$/.exec(name)?.[1] ??
    /\s((?:US\$|€|£|\$|USD|EUR|GBP|CHF)(?:\s?\/\s?\p{L}+)?)$/u.exec(name)?.[1];
  return found?.trim() ?? "";
}

const withUnit = (header: string, unit: string): string => (unit === "" ? header : headers.withUnit({ header, unit }));

/** What all parts of the block are written with. */
interface Page {
  readonly writer: Writer;
  readonly table: Understanding;
  readonly method: Method;
  readonly gathered: Gathered;
  readonly layout: Layout;
  readonly isSeries: boolean;
}

export function* writeBlock(
  writer: Writer,
  table: Understanding,
  { leaveOutMissing }: { leaveOutMissing: boolean },
): Sliced<Block> {
  const { periods } = recordsOf(table);
  const gathered = yield* gather(table, leaveOutMissing);
  const layout = layOut(table, gathered, periods.length > 0);
  const isSeries = isOneLinkOverTime(table, gathered, layout);
  const page: Page = { writer, table, method: valueAddedMethod(table)!, gathered, layout, isSeries };

  writeHeader(page);
  const from = writer.row;
  const { labels, cleaned, missing } = yield* writeRecords(page);
  const to = writer.row - 1;
  const slices = yield* writeValues(page, from);
  if (slices.length === 1) writeTotals(page, from, to);

  writer.largest = largestAmount(gathered);
  setWidths(page, labels);
  return {
    method: page.method,
    isSeries,
    records: gathered.records,
    labels,
    labelColumn: FIRST,
    from,
    to,
    slices,
    periods,
    places: layout.places,
    names: layout.names,
    value: layout.value,
    share: layout.share,
    width: layout.width,
    largestMarkUp: (100 * writer.largest) / smallestBought(gathered),
    cleaned,
    missing,
    leftOut: gathered.leftOut,
    lacking: new Set(
      gathered.records.flatMap((record, index) => (isLacking(gathered.figures.get(record)!) ? [from + index] : [])),
    ),
  };
}

/** One record a period, of one name or none. */
function isOneLinkOverTime(table: Understanding, { records }: Gathered, { labelRole }: Layout): boolean {
  const column = labelRole && columnOf(table, labelRole)!.index;
  const names = new Set(records.map(({ row }) => sameName(wordsOf(table, row, column))));
  const periods = new Set(records.map(({ period }) => period?.order));
  return records.length > 1 && names.size === 1 && periods.size === records.length;
}

function writeHeader({ isSeries, writer, table, method, gathered, layout }: Page): void {
  const cells: Cell[] = [];
  const header = (column: number, words: string, look: "head" | "numberHead") =>
    cells.push(text(writer.at(column), words, look));
  header(FIRST, layout.labelRole ? nameHeader(table, layout.labelRole) : headers.row, "head");
  for (const role of layout.naming) header(layout.names.get(role)!, nameHeader(table, role), "head");
  if (layout.period !== null) header(layout.period, headers.period, "head");
  for (const role of rolesUsed(table)) {
    const { first, last } = layout.places.get(role)!;
    const columns = gathered.records.find((record) => record.columns.get(role))?.columns.get(role) ?? [];
    for (let column = first; column <= last; column++) {
      const own = table.columns[columns[column - first] ?? -1]?.name ?? "";
      const unit = role === "conversion" ? "" : unitOf(own);
      header(column, last > first && own !== "" ? truncate(own) : withUnit(headers[role], unit), "numberHead");
    }
  }
  if (table.isPriceTimesVolume) header(layout.places.get("output")!.first, headers.priceTimesVolume, "numberHead");
  if (method === "sales" || method === "steps") {
    const words = method === "steps" ? headers.perFinalUnit : headers.valueAdded;
    header(layout.value, withUnit(words, salesUnit(table, method)), "numberHead");
  }
  header(layout.share, isSeries ? headers.change : headers.roundedShare, "numberHead");
  if (layout.cleaned !== null) header(layout.cleaned, headers.cleaned, "head");
  writer.add(...cells);
  writer.row += 1;
}

function salesUnit(table: Understanding, method: "sales" | "steps"): string {
  if (table.isPriceTimesVolume) return "";
  return unitOf(columnOf(table, method === "sales" ? salesRole(table) : "price")?.name ?? "");
}

/** The records, each in a row of its own. */
function* writeRecords(page: Page): Sliced<Pick<Block, "labels" | "cleaned" | "missing">> {
  const { writer, table, gathered, layout } = page;
  const labels: string[] = [];
  let [cleaned, missing] = [0, 0];
  for (const record of gathered.records) {
    yield;
    labels.push(writeNames(page, record));
    const notes: string[] = [];
    for (const [role, figures] of gathered.figures.get(record)!) {
      const { first } = layout.places.get(role)!;
      const format = role === "share" ? PERCENT_FORMAT : role === "conversion" ? "0.0##" : MONEY_FORMAT;
      for (const [index, { content, cleaned: note, missing: isMissing }] of figures.entries()) {
        writer.add({
          at: writer.at(first + index),
          content,
          look: "formula" in content ? "derived" : "input",
          format,
        });
        if (note) notes.push(note);
        if (isMissing) missing += 1;
      }
    }
    if (table.isPriceTimesVolume) {
      const [price, volume, output] = (["price", "volume", "output"] as const).map((role) =>
        writer.at(layout.places.get(role)!.first),
      );
      writer.add(formula(output!, `=${price!}*${volume!}`, "derived", { format: MONEY_FORMAT }));
    }
    cleaned += notes.length;
    if (layout.cleaned !== null && notes.length > 0)
      writer.add(text(writer.at(layout.cleaned), notes.join("; "), "label"));
    writer.row += 1;
  }
  return { labels, cleaned, missing };
}

/** The names of a record and its period. Returns its label. */
function writeNames({ writer, table, layout }: Page, record: Entry): string {
  const { labelRole } = layout;
  const column = labelRole && columnOf(table, labelRole)!.index;
  const label =
    wordsOf(table, record.row, column) || (labelRole ? "" : report.rowNumber({ row: table.grid.row + record.row + 1 }));
  const put = (at: number, content: Content) => writer.add({ at: writer.at(at), content, look: "label" });
  put(FIRST, column === undefined ? { text: label } : nameFrom(table, record.row, column));
  for (const role of layout.naming)
    put(layout.names.get(role)!, nameFrom(table, record.row, columnOf(table, role)!.index));
  if (layout.period !== null) put(layout.period, { text: record.period?.label ?? "" });
  return label;
}

/** Value added and shares, period by period. */
function* writeValues(page: Page, from: number): Sliced<Slice[]> {
  const { table, method, gathered } = page;
  const { records, figures } = gathered;
  const slices: Slice[] = [];
  for (let start = 0; start < records.length;) {
    yield;
    const { period } = records[start]!;
    let end = start;
    while (end + 1 < records.length && records[end + 1]!.period === period) end += 1;
    const its = records.slice(start, end + 1).map((record) => figures.get(record)!);
    const slice = {
      period,
      from: from + start,
      to: from + end,
      isRoundable: isRoundable(method, table, its),
      isComplete: !its.some(isLacking),
    };
    writeValueAdded(page, slice);
    if (page.isSeries) writeChange(page, slice, from);
    else writeShares(page, slice);
    slices.push(slice);
    start = end + 1;
  }
  return slices;
}

/** Whether a figure is missing that value added needs: wages and capital are no part of it. */
const isLacking = (figures: ReadonlyMap<Measured, readonly Taken[]>): boolean =>
  [...figures].some(([role, its]) => role !== "wages" && role !== "capital" && its.some(({ missing }) => missing));

/** One formula for the value added of a period, where the table does not have it. */
function writeValueAdded({ writer, table, method, layout }: Page, { from, to }: Slice): void {
  const { places, value } = layout;
  const range = (role: Measured): string | undefined => {
    const place = places.get(role);
    return place && writer.range(place.first, from, to, place.last);
  };
  const write = (words: string) =>
    writer.add(
      formula(writer.at(value, from), words, "result", {
        format: MONEY_FORMAT,
        fills: { range: writer.range(value, from, to) },
      }),
    );
  if (method === "sales") {
    const inputs = [places.get("inputs"), places.get("otherInputs")].filter((place) => place !== undefined);
    const sold = range(salesRole(table))!;
    const [first, last] = [inputs[0], inputs.at(-1)];
    write(first && last ? `=VC.VALUEADDED(${sold},${writer.range(first.first, from, to, last.last)})` : `=${sold}`);
  } else if (method === "steps") {
    const rest = [range("otherInputs") ?? "", range("conversion") ?? ""].join(",").replace(/,+$/, "");
    write(`=VC.STAGEVALUEADDED(${range("price")!}${rest === "" ? "" : `,${rest}`})`);
  }
}

/** Of one link over time: how its value added changed since the period before. */
function writeChange({ writer, layout }: Page, { from: row }: Slice, first: number): void {
  if (row === first) return;
  const [before, now] = [writer.at(layout.value, row - 1), writer.at(layout.value, row)];
  writer.add(
    formula(writer.at(layout.share, row), `=IF(${before}>0,${now}/${before}-1,NA())`, "result", {
      format: PERCENT_FORMAT,
    }),
  );
}

/** Shares that are rounded to sum to 100 %; where a value added is below 0, plain quotients. */
function writeShares({ writer, layout }: Page, { from, to, isRoundable: rounds }: Slice): void {
  const { value, share } = layout;
  if (rounds) {
    writer.add(
      formula(writer.at(share, from), `=VC.ROUNDSHARES(${writer.range(value, from, to)},1)`, "result", {
        format: PERCENT_FORMAT,
        fills: { range: writer.range(share, from, to) },
      }),
    );
    return;
  }
  const fixed = (row: number) => writer.at(value, row).replace(/\d+/, "$$$&");
  const whole = `SUM(${fixed(from)}:${fixed(to)})`;
  for (let row = from; row <= to; row++)
    writer.add(
      formula(writer.at(share, row), `=IF(${whole}>0,${writer.at(value, row)}/${whole},NA())`, "result", {
        format: PERCENT_FORMAT,
      }),
    );
}

/** The sums of value added and of shares, under the records of the one period. */
function writeTotals({ writer, method, layout }: Page, from: number, to: number): void {
  const { value, share } = layout;
  const sum = (column: number, format: string) =>
    writer.add(formula(writer.at(column), `=SUM(${writer.range(column, from, to)})`, "total", { format }));
  writer.add(text(writer.at(FIRST), report.total, "total"));
  for (let column = FIRST + 1; column < share; column++) {
    if (column === value) sum(column, method === "shares" ? PERCENT_FORMAT : MONEY_FORMAT);
    else writer.add(text(writer.at(column), "", "total"));
  }
  sum(share, PERCENT_FORMAT);
  writer.row += 1;
}

/** Pixels; a longer name is cut off by the grid and can be read in its cell. */
const MAX_NAME_WIDTH = 380;

function setWidths({ writer, layout }: Page, labels: readonly string[]): void {
  const longest = largest(
    labels.map(({ length }) => length),
    0,
  );
  writer.atLeast(FIRST, Math.min(MAX_NAME_WIDTH, Math.max(200, 16 + 7 * longest)));
  for (const column of layout.names.values()) if (column !== FIRST) writer.atLeast(column, 116);
  if (layout.cleaned !== null) writer.atLeast(layout.cleaned, 300);
}

const truncate = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

function nameHeader(table: Understanding, role: Naming): string {
  const { name = "" } = columnOf(table, role) ?? {};
  return name === "" ? headers[role] : truncate(name);
}
