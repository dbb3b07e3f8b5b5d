/**
 * The first block of a report: the records of the table with the value added of each and its share, rounded so that the
 * shares sum to 100 %. All other parts of the report refer to it.
 */

import { sums, vector } from "../cells/read";
import { isKnown } from "../core/numbers/figure";
import { valueAdded } from "../measures/value-added/definition";
import { stageValueAdded } from "../measures/stage-value-added/definition";
import { type Vector } from "../core/data/vector";
import { type Cell, type Content, formula, money, percent, text } from "../sheet/sheet";
import { type Entry, recordsOf } from "../tables/records";
import { type Measured, NAMING, type Naming } from "../tables/roles";
import { rolesUsed, salesRole, type Method, valueAddedMethod } from "../tables/method";
import type { Sliced } from "../core/sliced";
import { columnOf, type Understanding, wordsOf } from "../tables/understanding";
import type { Period } from "../tables/periods";
import { figureFrom, nameFrom, type Taken } from "./content";
import { FIRST, type Writer } from "./writer";
import { report } from "./texts";

const { headers } = report;

/** The records of one period: their rows on the report. */
export interface Slice {
  readonly period: Period | null;
  readonly from: number;
  readonly to: number;
  /** Whether each value added is 0 or more, so that shares can be rounded. */
  readonly isRoundable: boolean;
}

export interface Block {
  readonly way: Method;
  readonly records: readonly Entry[];
  /** The label of each record, and where it stands. */
  readonly labels: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly slices: readonly Slice[];
  readonly periods: readonly Period[];
  /** By what a column holds: its place on the report; inputs may take several beside one another. */
  readonly places: ReadonlyMap<Measured, { readonly first: number; readonly last: number }>;
  readonly names: ReadonlyMap<Naming, number>;
  readonly labelColumn: number;
  readonly value: number;
  readonly share: number;
  /** No link's mark-up on what it buys is larger, in percent. */
  readonly largestMarkUp: number;
  /** The first column that is free. */
  readonly width: number;
  readonly cleaned: number;
  readonly missing: number;
  /** Rows left out because a figure is missing. */
  readonly leftOut: readonly number[];
}

/** The unit that a heading gives in brackets or behind a comma: `Sales (US$/kg)`. */
export function unitOf(name: string): string {
  const found =
    /[([]([^)\]]{1,20})[)\]]\s*$/.exec(name)?.[1] ??
    /,\s*([^,]{1,12})$/.exec(name)?.[1] ??
    /\s((?:US\$|€|£|\$|USD|EUR|GBP|CHF)(?:\s?\/\s?\p{L}+)?)$/u.exec(name)?.[1];
  return found?.trim() ?? "";
}

const headWithUnit = (header: string, unit: string): string =>
  unit === "" ? header : headers.withUnit({ header, unit });

export function* writeBlock(
  writer: Writer,
  table: Understanding,
  { leaveOutMissing }: { leaveOutMissing: boolean },
): Sliced<Block> {
  const way = valueAddedMethod(table)!;
  const { records: all, periods } = recordsOf(table);
  const used = rolesUsed(table);

  // Every figure, taken once.
  const taken = new Map<Entry, Map<Measured, Taken[]>>();
  const leftOut: number[] = [];
  const records: Entry[] = [];
  for (const record of all) {
    yield;
    const figures = new Map(
      used.map((role) => [
        role,
        (record.columns.get(role) ?? []).map((column) => figureFrom(table, record.row, column)),
      ]),
    );
    if (leaveOutMissing && [...figures.values()].flat().some(({ missing }) => missing)) {
      leftOut.push(record.row);
      continue;
    }
    taken.set(record, figures);
    records.push(record);
  }

  const labelRole = (["link", "activity", "actor", "country"] as const).find((role) => columnOf(table, role));
  const naming = NAMING.filter((role) => role !== labelRole && columnOf(table, role));
  const hasCleaned = [...taken.values()].some((figures) => [...figures.values()].flat().some(({ cleaned }) => cleaned));

  // Where each column goes.
  let next = FIRST + 1;
  const names = new Map<Naming, number>();
  if (labelRole) names.set(labelRole, FIRST);
  for (const role of naming) names.set(role, next++);
  const periodColumn = periods.length > 0 ? next++ : null;
  const places = new Map<Measured, { first: number; last: number }>();
  for (const role of used) {
    const count = Math.max(1, ...records.map((record) => record.columns.get(role)?.length ?? 0));
    places.set(role, { first: next, last: next + count - 1 });
    next += count;
  }
  // Sales that no column gives have one here.
  if (table.isPriceTimesVolume) {
    places.set("output", { first: next, last: next });
    next++;
  }
  const value =
    way === "value" ? places.get("valueAdded")!.first : way === "shares" ? places.get("share")!.first : next++;
  const share = next++;
  const cleanedColumn = hasCleaned ? next++ : null;

  // Heads.
  const heads: Cell[] = [];
  const head = (column: number, words: string, over: "head" | "numberHead") =>
    heads.push(text(writer.at(column), words, over));
  head(FIRST, labelRole ? headName(table, labelRole) : headers.row, "head");
  for (const role of naming) head(names.get(role)!, headName(table, role), "head");
  if (periodColumn !== null) head(periodColumn, headers.period, "head");
  for (const role of used) {
    const { first, last } = places.get(role)!;
    const columns = records.find((record) => record.columns.get(role))?.columns.get(role) ?? [];
    for (let column = first; column <= last; column++) {
      const own = table.columns[columns[column - first] ?? -1]?.name ?? "";
      head(
        column,
        last > first && own !== "" ? cut(own) : headWithUnit(headers[role], role === "conversion" ? "" : unitOf(own)),
        "numberHead",
      );
    }
  }
  if (table.isPriceTimesVolume) head(places.get("output")!.first, headers.priceTimesVolume, "numberHead");
  const salesUnit = table.isPriceTimesVolume
    ? ""
    : unitOf(
        columnOf(table, way === "sales" ? salesRole(table) : way === "steps" ? "price" : "valueAdded")?.name ?? "",
      );
  if (way === "sales" || way === "steps")
    head(value, headWithUnit(way === "steps" ? headers.perFinalUnit : headers.valueAdded, salesUnit), "numberHead");
  head(share, headers.roundedShare, "numberHead");
  if (cleanedColumn !== null) head(cleanedColumn, headers.cleaned, "head");
  writer.add(...heads);
  writer.row += 1;

  // Records.
  const from = writer.row;
  const labels: string[] = [];
  let [cleaned, missing] = [0, 0];
  for (const record of records) {
    yield;
    const label = labelRole && columnOf(table, labelRole)!.index;
    labels.push(
      wordsOf(table, record.row, label) ||
        (labelRole ? "" : report.rowNumber({ row: table.grid.row + record.row + 1 })),
    );
    put(
      writer,
      FIRST,
      label === undefined ? { text: labels[labels.length - 1]! } : nameFrom(table, record.row, label),
      "label",
    );
    for (const role of naming)
      put(writer, names.get(role)!, nameFrom(table, record.row, columnOf(table, role)!.index), "label");
    if (periodColumn !== null) writer.add(text(writer.at(periodColumn), record.period?.label ?? "", "label"));
    const notes: string[] = [];
    for (const [role, figures] of taken.get(record)!) {
      const { first } = places.get(role)!;
      figures.forEach((figure, index) => {
        const format = role === "share" ? percent : role === "conversion" ? "0.0##" : money;
        writer.add({
          at: writer.at(first + index),
          content: figure.content,
          look: "formula" in figure.content ? "derived" : "input",
          format,
        });
        if (figure.cleaned) notes.push(figure.cleaned);
        if (figure.missing) missing += 1;
      });
    }
    if (table.isPriceTimesVolume) {
      const [price, volume] = (["price", "volume"] as const).map((role) => writer.at(places.get(role)!.first)) as [
        string,
        string,
      ];
      writer.add(formula(writer.at(places.get("output")!.first), `=${price}*${volume}`, "derived", { format: money }));
    }
    cleaned += notes.length;
    if (cleanedColumn !== null && notes.length > 0)
      writer.add(text(writer.at(cleanedColumn), notes.join("; "), "label"));
    writer.row += 1;
  }
  const to = writer.row - 1;

  // Value added and shares, period by period.
  const slices: Slice[] = [];
  const ranged = (role: Measured, [first, last]: readonly [number, number]) => {
    const place = places.get(role);
    return place && writer.range(place.first, first, last, place.last);
  };
  const inputs = [
    ...(places.has("inputs") ? [places.get("inputs")!] : []),
    ...(places.has("otherInputs") ? [places.get("otherInputs")!] : []),
  ];
  for (let start = 0; start < records.length;) {
    yield;
    const period = records[start]!.period;
    let end = start;
    while (end + 1 < records.length && records[end + 1]!.period === period) end += 1;
    const rows = [from + start, from + end] as const;
    const roundable = isRoundable(
      way,
      table,
      records.slice(start, end + 1).map((record) => taken.get(record)!),
    );
    const valueRange = writer.range(value, rows[0], rows[1]);
    if (way === "sales") {
      const bought =
        inputs.length > 0 ? writer.range(inputs[0]!.first, rows[0], rows[1], inputs[inputs.length - 1]!.last) : null;
      const sold = ranged(salesRole(table), rows)!;
      writer.add(
        formula(writer.at(value, rows[0]), bought ? `=VC.VALUEADDED(${sold},${bought})` : `=${sold}`, "result", {
          format: money,
          fills: { range: valueRange },
        }),
      );
    } else if (way === "steps") {
      const conversion = ranged("conversion", rows);
      const other = ranged("otherInputs", rows);
      const rest = [other ?? "", conversion ?? ""].join(",").replace(/,+$/, "");
      writer.add(
        formula(
          writer.at(value, rows[0]),
          `=VC.STAGEVALUEADDED(${ranged("price", rows)!}${rest === "" ? "" : `,${rest}`})`,
          "result",
          { format: money, fills: { range: valueRange } },
        ),
      );
    }
    const shareRange = writer.range(share, rows[0], rows[1]);
    if (roundable) {
      writer.add(
        formula(writer.at(share, rows[0]), `=VC.ROUNDSHARES(${valueRange},1)`, "result", {
          format: percent,
          fills: { range: shareRange },
        }),
      );
    } else {
      const whole = `SUM(${writer.at(value, rows[0]).replace(/\d+/, "$$$&")}:${writer.at(value, rows[1]).replace(/\d+/, "$$$&")})`;
      for (let row = rows[0]; row <= rows[1]; row++)
        writer.add(
          formula(writer.at(share, row), `=IF(${whole}>0,${writer.at(value, row)}/${whole},NA())`, "result", {
            format: percent,
          }),
        );
    }
    slices.push({ period, from: rows[0], to: rows[1], isRoundable: roundable });
    start = end + 1;
  }

  if (slices.length === 1) {
    writer.add(text(writer.at(FIRST), report.total, "total"));
    for (let column = FIRST + 1; column < share; column++) {
      if (column === value)
        writer.add(
          formula(writer.at(column), `=SUM(${writer.range(column, from, to)})`, "total", {
            format: way === "shares" ? percent : money,
          }),
        );
      else writer.add(text(writer.at(column), "", "total"));
    }
    writer.add(formula(writer.at(share), `=SUM(${writer.range(share, from, to)})`, "total", { format: percent }));
    writer.row += 1;
  }
  writer.largest = largestAmount(records, taken);
  const largestMarkUp = (100 * writer.largest) / smallestBought(records, taken);
  writer.atLeast(
    FIRST,
    Math.min(WIDEST_NAME, Math.max(200, 16 + 7 * Math.max(0, ...labels.map(({ length }) => length)))),
  );
  for (const column of names.values()) if (column !== FIRST) writer.atLeast(column, 116);
  if (cleanedColumn !== null) writer.atLeast(cleanedColumn, 300);
  return {
    way,
    records,
    labels,
    from,
    to,
    slices,
    periods,
    places,
    names,
    labelColumn: FIRST,
    value,
    share,
    largestMarkUp,
    width: next,
    cleaned,
    missing,
    leftOut,
  };
}

/** Pixels; a longer name is cut by the grid and can be read in its cell. */
const WIDEST_NAME = 380;

const cut = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

function headName(table: Understanding, role: Naming): string {
  const { name = "" } = columnOf(table, role) ?? {};
  return name === "" ? headers[role] : cut(name);
}

function put(writer: Writer, column: number, content: Content, look: "label"): void {
  writer.add({ at: writer.at(column), content, look });
}

/** The least that a link buys for, other than for nothing. */
function smallestBought(
  records: readonly Entry[],
  taken: ReadonlyMap<Entry, ReadonlyMap<Measured, readonly Taken[]>>,
): number {
  const bought = records.map((record) =>
    (["inputs", "otherInputs"] as const)
      .flatMap((role) => taken.get(record)!.get(role) ?? [])
      .reduce((sum, { plain }) => sum + (Number(plain) || 0), 0),
  );
  return Math.min(Infinity, ...bought.filter((amount) => amount !== 0).map(Math.abs));
}

/**
 * What no amount of a period is larger than: all its figures together, where each may be a price of so many units. Figures
 * may be changed later; one more digit does no harm to a column.
 */
function largestAmount(
  records: readonly Entry[],
  taken: ReadonlyMap<Entry, ReadonlyMap<Measured, readonly Taken[]>>,
): number {
  const sumsOf = new Map<Period | null, number>();
  for (const record of records) {
    const figures = [...taken.get(record)!].map(
      ([role, its]) => [role, its.reduce((sum, { plain }) => sum + (Math.abs(Number(plain)) || 0), 0)] as const,
    );
    const units = Math.max(
      1,
      ...figures.flatMap(([role, sum]) => (role === "volume" || role === "conversion" ? [sum] : [])),
    );
    const amount = figures.reduce((sum, [role, its]) => sum + (role === "price" ? its * units : its), 0);
    sumsOf.set(record.period, (sumsOf.get(record.period) ?? 0) + amount);
  }
  return Math.max(0, ...sumsOf.values());
}

/** Whether the value added of each link is 0 or more: only such shares can be rounded to 100 %. What is not known yet does not tell against it. */
function isRoundable(
  way: Method,
  table: Understanding,
  records: readonly ReadonlyMap<Measured, readonly Taken[]>[],
): boolean {
  const columnFor = (role: Measured): (number | string)[][] | null => {
    const rows = records.map((figures) => (figures.get(role) ?? []).map(({ plain }) => plain));
    return rows[0] && rows[0].length > 0 ? rows : null;
  };
  const given = (role: Measured): Vector => vector(role, columnFor(role));
  let added: Vector;
  if (way === "sales") {
    const sold = table.isPriceTimesVolume ? given("price").times(given("volume")) : given(salesRole(table));
    const bought = records.map((figures) =>
      (["inputs", "otherInputs"] as const).flatMap((role) => (figures.get(role) ?? []).map(({ plain }) => plain)),
    );
    added = bought[0]!.length > 0 ? valueAdded(sold, sums("inputs", bought, sold)) : sold;
  } else if (way === "steps") {
    const prices = given("price");
    const other = columnFor("otherInputs");
    const conversion = columnFor("conversion");
    added = stageValueAdded(
      prices,
      other ? sums("otherInputs", other, prices) : undefined,
      conversion ? vector("conversion", conversion, prices) : undefined,
    );
  } else added = given(way === "value" ? "valueAdded" : "share");
  return [...added].every((figure) => !isKnown(figure) || !figure.isNegative() || figure.isZero());
}
