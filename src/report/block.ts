/**
 * The first block of a report: the records of the table with the value added of each and its share, rounded so that the
 * shares sum to 100 %. All other parts of the report refer to it.
 */

import { sameName } from "../core/data/labels";
import type { Sliced } from "../core/sliced";
import { type Cell, type Content, formula, type Look, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import { type Method, rolesUsed, salesRole, valueAddedMethod } from "../tables/method";
import type { Period } from "../tables/periods";
import { unitTextIn } from "../tables/reader/unit-words";
import { type Entry, recordsOf } from "../tables/records";
import type { Measured, Naming } from "../tables/roles";
import { columnOf, type Understanding, wordsOf } from "../tables/understanding";
import { nameFrom, type Taken } from "./content";
import { gather, type Gathered, isRoundable, largestAmount, smallestBought } from "./gathered";
import { type Layout, layOut } from "./layout";
import { liveRecords, type LiveRecords, type PeriodRecords } from "./live-records";
import { areaOf, besideOneAnother, listOf, ROOM, type Slice, spareOf } from "./slice";
import { report } from "./texts";
import { FIRST, type Writer } from "./writer";
import { largest } from "../core/numbers/largest";

const { headers } = report;

export interface Block extends Pick<Layout, "labelRole" | "period" | "places" | "names" | "value" | "share" | "width"> {
  readonly method: Method;
  /** Whether it is one link over time: then there are changes in place of shares. */
  readonly isSeries: boolean;
  readonly labelColumn: number;
  readonly from: number;
  /** Its formulas over the whole table; null where it refers to the sheet cell by cell. */
  readonly live: LiveRecords | null;
  readonly slices: readonly Slice[];
  readonly periods: readonly Period[];
  /** No link's mark-up on what it buys is larger, in percent. */
  readonly largestMarkUp: number;
  readonly cleaned: number;
  readonly missing: number;
  /** Rows left out because a figure is missing. */
  readonly leftOut: readonly number[];
  /** Records that lack a figure. */
  readonly lacking: ReadonlySet<Entry>;
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
  readonly live: LiveRecords | null;
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
  const live = isSeries ? null : liveRecords(table, gathered, layout);
  const page: Page = { writer, table, method: valueAddedMethod(table)!, gathered, layout, isSeries, live };

  writeHeader(page);
  const from = writer.row;
  const slices = slicesOf(page, from);
  const { cleaned, missing } = yield* writeRecords(page, slices);
  yield* writeValues(page, slices);
  for (const slice of slices) if (hasTotals(slices, slice)) writeTotals(page, slice);

  writer.largest = largestAmount(gathered);
  setWidths(
    page,
    slices.flatMap(({ labels }) => labels),
  );
  return {
    method: page.method,
    isSeries,
    labelColumn: FIRST,
    from,
    live,
    slices,
    periods,
    labelRole: layout.labelRole,
    period: layout.period,
    places: layout.places,
    names: layout.names,
    value: layout.value,
    share: layout.share,
    width: layout.width,
    largestMarkUp: (100 * writer.largest) / smallestBought(gathered),
    cleaned,
    missing,
    leftOut: gathered.leftOut,
    lacking: new Set(gathered.records.filter((record) => isLacking(gathered.figures.get(record)!))),
  };
}

/** The records of each period, one below the other. */
function slicesOf(page: Page, from: number): Slice[] {
  const { table, method, gathered, live } = page;
  const { records, figures } = gathered;
  const slices: Slice[] = [];
  let row = from;
  for (const period of new Set(records.map((record) => record.period))) {
    const its = records.filter((record) => record.period === period);
    const taken = its.map((record) => figures.get(record)!);
    const to = row + its.length - 1;
    slices.push({
      period,
      from: row,
      to,
      end: live ? to + ROOM : to,
      records: its,
      labels: its.map((record) => labelOf(page, record)),
      isRoundable: isRoundable(method, table, taken),
      isComplete: !taken.some(isLacking),
      source: live && live.of(period),
    });
    row = slices[slices.length - 1]!.end + (live ? 2 : 1);
  }
  return slices;
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
      const unit = role === "conversion" ? "" : unitTextIn(own).unit;
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
  return unitTextIn(columnOf(table, method === "sales" ? salesRole(table) : "price")?.name ?? "").unit;
}

const formatOf = (role: Measured): string =>
  role === "share" ? PERCENT_FORMAT : role === "conversion" ? "0.0##" : MONEY_FORMAT;

/** The records, each in a row of its own. */
function* writeRecords(page: Page, slices: readonly Slice[]): Sliced<Pick<Block, "cleaned" | "missing">> {
  let [cleaned, missing] = [0, 0];
  for (const slice of slices) {
    if (slice.source) writeLists(page, slice, slice.source);
    else
      for (const [index, record] of slice.records.entries()) {
        yield;
        const its = writeRecord(page, record, slice.labels[index]!);
        cleaned += its.cleaned;
        missing += its.missing;
      }
    page.writer.row = hasTotals(slices, slice) ? slice.end + 2 : slice.end + 1;
  }
  return { cleaned, missing };
}

/** A record in the next row, cell by cell. */
function writeRecord(page: Page, record: Entry, label: string): Pick<Block, "cleaned" | "missing"> {
  const { writer, table, gathered, layout } = page;
  let missing = 0;
  writeNames(page, record, label);
  const notes: string[] = [];
  const absent: string[] = [];
  for (const [role, figures] of gathered.figures.get(record)!) {
    const { first } = layout.places.get(role)!;
    for (const [index, { content, cleaned: note, instead, missing: isMissing }] of figures.entries()) {
      writer.add({
        at: writer.at(first + index),
        content,
        look: "formula" in content ? "derived" : "input",
        format: formatOf(role),
      });
      if (note) notes.push(note);
      if (instead) absent.push(instead);
      if (isMissing) missing += 1;
    }
  }
  if (table.isPriceTimesVolume) {
    const [price, volume, output] = (["price", "volume", "output"] as const).map((role) =>
      writer.at(layout.places.get(role)!.first),
    );
    writer.add(formula(output!, `=${price!}*${volume!}`, "derived", { format: MONEY_FORMAT }));
  }
  if (layout.cleaned !== null) writer.add(...textNotes(writer.at(layout.cleaned), notes, absent));
  writer.row += 1;
  return { cleaned: notes.length, missing };
}

/** The text in place of figures: of a figure that was converted, and, as long as there is none, of a missing one. */
function textNotes(at: string, notes: readonly string[], absent: readonly string[]): Cell[] {
  const words = notes.join("; ");
  if (absent.length === 0) return words === "" ? [] : [text(at, words, "label")];
  const parts = [...(words === "" ? [] : [`"${words.replaceAll('"', '""')}"`]), ...absent];
  const [only] = parts;
  return [formula(at, parts.length === 1 ? `=${only!}` : `=TEXTJOIN("; ",TRUE,${parts.join(",")})`, "label")];
}

/** All records of a period, a formula for each column. */
function writeLists(page: Page, slice: Slice, { names, figures }: PeriodRecords): void {
  const { writer, table, layout } = page;
  const list = (column: number, words: string, look: Look, format?: string, last = column) =>
    writer.add(
      formula(writer.at(column, slice.from), `=${words}`, look, {
        ...(format !== undefined && { format }),
        fills: {
          range: areaOf(writer, slice, column, last),
          ...spareOf(slice),
          ...(format !== undefined && { formats: Array.from({ length: last - column + 1 }, () => format) }),
        },
      }),
    );
  for (const [role, column] of layout.names) list(column, names(role), "label");
  if (layout.period !== null) {
    const label = (slice.period?.label ?? "").replaceAll('"', '""');
    list(layout.period, `IF(SEQUENCE(ROWS(${listOf(writer, slice, FIRST)}))>0,"${label}")`, "label");
  }
  for (const [role, { first, last }] of layout.places)
    if (slice.records[0]!.columns.has(role) && !(role === "output" && table.isPriceTimesVolume))
      list(first, figures([role]), "derived", formatOf(role), last);
  if (table.isPriceTimesVolume) {
    const [price, volume] = (["price", "volume"] as const).map((role) =>
      listOf(writer, slice, layout.places.get(role)!.first),
    );
    list(layout.places.get("output")!.first, `${price!}*${volume!}`, "derived", MONEY_FORMAT);
  }
}

function labelOf({ table, layout: { labelRole } }: Page, record: Entry): string {
  const column = labelRole && columnOf(table, labelRole)!.index;
  return (
    wordsOf(table, record.row, column) || (labelRole ? "" : report.rowNumber({ row: table.grid.row + record.row + 1 }))
  );
}

/** The names of a record and its period. */
function writeNames({ writer, table, layout }: Page, record: Entry, label: string): void {
  const { labelRole } = layout;
  const column = labelRole && columnOf(table, labelRole)!.index;
  const put = (at: number, content: Content) => writer.add({ at: writer.at(at), content, look: "label" });
  put(FIRST, column === undefined ? { text: label } : nameFrom(table, record.row, column));
  for (const role of layout.naming)
    put(layout.names.get(role)!, nameFrom(table, record.row, columnOf(table, role)!.index));
  if (layout.period !== null) put(layout.period, { text: record.period?.label ?? "" });
}

/** Value added and shares, period by period. */
function* writeValues(page: Page, slices: readonly Slice[]): Sliced<void> {
  for (const slice of slices) {
    yield;
    writeValueAdded(page, slice);
    if (page.isSeries) writeChange(page, slice, slices[0]!.from);
    else writeShares(page, slice);
  }
}

/** Whether a figure is missing that value added needs: wages and capital are no part of it. */
const isLacking = (figures: ReadonlyMap<Measured, readonly Taken[]>): boolean =>
  [...figures].some(([role, its]) => role !== "wages" && role !== "capital" && its.some(({ missing }) => missing));

/** One formula for the value added of a period, where the table does not have it. */
function writeValueAdded(page: Page, slice: Slice): void {
  const { writer, table, method, layout } = page;
  const { places, value } = layout;
  const list = (role: Measured): string | undefined => {
    const place = places.get(role);
    return place && listOf(writer, slice, place.first, place.last);
  };
  const write = (words: string) =>
    writer.add(
      formula(writer.at(value, slice.from), words, "result", {
        format: MONEY_FORMAT,
        fills: { range: areaOf(writer, slice, value), ...spareOf(slice) },
      }),
    );
  if (method === "sales") {
    const sold = list(salesRole(table))!;
    const bought = besideOneAnother(writer, layout, slice, ["inputs", "otherInputs"]);
    write(bought ? `=VC.VALUEADDED(${sold},${bought})` : `=${sold}`);
  } else if (method === "steps") {
    const rest = [list("otherInputs") ?? "", list("conversion") ?? ""].join(",").replace(/,+$/, "");
    write(`=VC.STAGEVALUEADDED(${list("price")!}${rest === "" ? "" : `,${rest}`})`);
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
function writeShares({ writer, layout }: Page, slice: Slice): void {
  const { from, to, source, isRoundable: rounds } = slice;
  const { value, share } = layout;
  const values = listOf(writer, slice, value);
  if (rounds || source) {
    const words = rounds ? `=VC.ROUNDSHARES(${values},1)` : `=IF(SUM(${values})>0,${values}/SUM(${values}),NA())`;
    writer.add(
      formula(writer.at(share, from), words, "result", {
        format: PERCENT_FORMAT,
        fills: { range: areaOf(writer, slice, share), ...spareOf(slice) },
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

/** Under a list that grows totals bound its room: a longer one is an error, and so is all that is made of it. */
const hasTotals = (slices: readonly Slice[], { source }: Slice): boolean => source !== null || slices.length === 1;

/** The sums of value added and of shares, under the records of a period. */
function writeTotals({ writer, method, layout }: Page, slice: Slice): void {
  const { value, share } = layout;
  const row = slice.end + 1;
  const sum = (column: number, format: string) =>
    writer.add(formula(writer.at(column, row), `=SUM(${listOf(writer, slice, column)})`, "total", { format }));
  writer.add(text(writer.at(FIRST, row), report.total, "total"));
  for (let column = FIRST + 1; column < share; column++) {
    if (column === value) sum(column, method === "shares" ? PERCENT_FORMAT : MONEY_FORMAT);
    else writer.add(text(writer.at(column, row), "", "total"));
  }
  sum(share, PERCENT_FORMAT);
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
