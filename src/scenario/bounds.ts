/**
 * Figures that a table gives as ranges: a lowest and a highest column of one measure, or cells such as 40-50. Only where they may
 * be summed, each from 0 up; what is no plain range (15-20,000; <5) is no base of a bound.
 */

import { labels, vector } from "../cells/read";
import { sameName } from "../core/data/labels";
import { Decimal, fromDouble, fromNumeral } from "../core/numbers/decimal";
import { shareBounds } from "../measures/share-bounds/definition";
import type { Content } from "../sheet/sheet";
import { addressAt, cellAt, type Grid, isBlank } from "../tables/grid";
import { isTotalName } from "../tables/header-vocabulary";
import { isUndecided, numeralIn } from "../tables/numeral";
import { isSummable, measureIn } from "../tables/reader/measures";
import type { ColumnRole, TableReading } from "../tables/reader/table-reading";
import { measureOfUnit, unitTextIn } from "../tables/reader/unit-words";

export interface Bound {
  readonly figure: Decimal;
  readonly content: Content;
}

export interface Ranged {
  readonly name: string;
  readonly label: Content;
  readonly low: Bound;
  readonly high: Bound;
}

export interface Bounds {
  readonly grid: Grid;
  /** What they are of, in the table's words; its unit where it has no others. */
  readonly measure: string;
  readonly rows: readonly Ranged[];
  /** The cells that were read from text, and are not followed. */
  readonly fixed: readonly string[];
}

const MAX_ROWS = 60;
const NAMES: readonly ColumnRole[] = ["link", "actor", "member", "activity", "product", "country", "case", "label"];
const LOW = /(?:^|[\s,(–-])(?:low(?:est)?|min(?:imum)?|at least|lower(?: bound)?)(?=$|[\s,)–-])/iu;
const HIGH = /(?:^|[\s,(–-])(?:high(?:est)?|max(?:imum)?|at most|upper(?: bound)?)(?=$|[\s,)–-])/iu;
/** A known figure is a range of no width; sales along a chain count the same money twice. */
const NOT_SUMMED = ["sales", "purchases", "conversion"] as const;

export function boundsOf(reading: TableReading): Bounds | null {
  const { grid, columns } = reading;
  const names = columns.find(({ role, index }) => NAMES.includes(role) && hasWords(reading, index))?.index;
  if (names === undefined) return null;
  const found = ofColumns(reading, names) ?? ofCells(reading, names);
  if (!found || found.rows.length < 2 || found.rows.length > MAX_ROWS) return null;
  const areSound = found.rows.every(({ low, high }) => low.figure.gte(0) && low.figure.lte(high.figure));
  const isAny =
    found.rows.some(({ low }) => low.figure.gt(0)) && found.rows.some(({ low, high }) => low.figure.lt(high.figure));
  const areNamed = found.rows.every(
    ({ name }, at) => name !== "" && found.rows.findIndex((each) => sameName(each.name) === sameName(name)) === at,
  );
  const measure = unitTextIn(found.measure).rest || found.measure;
  return areSound && isAny && areNamed ? { grid, ...found, measure } : null;
}

type Found = Omit<Bounds, "grid">;

const recordsOf = ({ rows }: TableReading): number[] =>
  rows.flatMap(({ row, role, name }) => (role === "member" && !isTotalName(name) ? [row] : []));

const hasWords = (reading: TableReading, column: number): boolean =>
  recordsOf(reading).some((row) => {
    const value = reading.grid.at(row, column);
    return typeof value === "string" && numeralIn(value) === null && rangeIn(value) === null;
  });

/** Whether figures under such a heading may be summed; the table's own words say so, or its unit does. */
function mayBeSummed(heading: string): boolean {
  const { unit, rest } = unitTextIn(heading.replace(LOW, " ").replace(HIGH, " "));
  const measure = measureIn(rest);
  const ofUnit = measureOfUnit(unit);
  if ((NOT_SUMMED as readonly (string | null)[]).includes(measure)) return false;
  return isSummable(measure) && isSummable(ofUnit) && (measure !== null || ofUnit !== null);
}

const measureWords = (heading: string, mark: RegExp): string =>
  heading
    .replace(mark, "")
    .replaceAll(/\s*,\s*(?=,|$)|\(\s*\)/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s,–-]+|[\s,–-]+$/gu, "");

/** Two columns whose headings differ only in which of the two they are. */
function ofColumns(reading: TableReading, names: number): Found | null {
  const headings = reading.columns.map(({ index, banner, heading, unit }) => ({
    index,
    words: [banner, heading, unit !== "" && !heading.includes(unit) ? unit : ""]
      .filter((each) => each !== "")
      .join(", "),
  }));
  const low = headings.find(({ words }) => LOW.test(words) && !HIGH.test(words));
  if (!low) return null;
  const measure = measureWords(low.words, LOW);
  const high = headings.find(
    ({ words }) => HIGH.test(words) && !LOW.test(words) && sameName(measureWords(words, HIGH)) === sameName(measure),
  );
  if (!high || !mayBeSummed(low.words)) return null;
  const others = headings.filter(({ words }) => LOW.test(words) || HIGH.test(words));
  if (others.length !== 2) return null;
  return rowsFrom(reading, names, measure, (row) => {
    const [from, to] = [plainIn(reading.grid, row, low.index), plainIn(reading.grid, row, high.index)];
    return from && to ? { low: from, high: to } : null;
  });
}

/** A column of figures, some of which are ranges. */
function ofCells(reading: TableReading, names: number): Found | null {
  const { grid, columns } = reading;
  const records = recordsOf(reading);
  const ranged = columns.filter(
    ({ index }) => index !== names && records.some((row) => rangeIn(grid.at(row, index)) !== null),
  );
  const [column] = ranged;
  if (!column || ranged.length !== 1) return null;
  const words = [column.heading, column.unit !== "" && !column.heading.includes(column.unit) ? column.unit : ""]
    .filter((each) => each !== "")
    .join(", ");
  if (!mayBeSummed(words)) return null;
  return rowsFrom(reading, names, words, (row) => {
    const range = rangeIn(grid.at(row, column.index));
    if (range) {
      const [low, high] = range.map((figure): Bound => ({ figure, content: { number: figure.toNumber() } }));
      return { low: low!, high: high!, fixed: cellAt(grid, row, column.index) };
    }
    const known = plainIn(grid, row, column.index);
    return known && { low: known, high: known };
  });
}

/** Null where a row has none: bounds of the rest would be those of another whole. */
function rowsFrom(
  reading: TableReading,
  names: number,
  measure: string,
  take: (row: number) => { low: Bound; high: Bound; fixed?: string } | null,
): Found | null {
  const { grid } = reading;
  const rows: Ranged[] = [];
  const fixed: string[] = [];
  for (const row of recordsOf(reading)) {
    const found = take(row);
    const value = grid.at(row, names);
    if (!found || typeof value !== "string") return null;
    if (found.fixed !== undefined) fixed.push(found.fixed);
    rows.push({
      name: value.trim(),
      label: { formula: `=${addressAt(grid, { row, column: names, rows: 1, columns: 1 })}` },
      low: found.low,
      high: found.high,
    });
  }
  return { measure, rows, fixed };
}

function plainIn(grid: Grid, row: number, column: number): Bound | null {
  const value = grid.at(row, column);
  return typeof value === "number" && !isBlank(value)
    ? { figure: fromDouble(value), content: { formula: `=${addressAt(grid, { row, column, rows: 1, columns: 1 })}` } }
    : null;
}

const BETWEEN = /^(\S.*?\d)\s?[-–]\s?(\d.*)$/u;
/** In 2-3,000 the first figure may be in thousands as well: nobody says. */
const SHORTENED = 100;

/** `40-50`, `1.5–2`: the two figures; null for anything else. */
export function rangeIn(value: unknown): readonly [Decimal, Decimal] | null {
  if (typeof value !== "string") return null;
  const [, from = "", to = ""] = BETWEEN.exec(value.trim()) ?? [];
  const figures = [from, to].map((each) => {
    const numeral = /^\d[\d.,\s]*$/u.test(each) ? numeralIn(each) : null;
    return numeral && !isUndecided(numeral) ? fromNumeral(numeral.point ?? numeral.comma ?? "") : null;
  });
  const [low, high] = figures;
  if (!low || !high || low.gt(high) || (low.gt(0) && high.gt(low.times(SHORTENED)))) return null;
  return [low, high];
}

export interface SharesWithin {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The bounds of each share, as VC.SHAREBOUNDS has them. */
export function sharesWithin({ rows }: Bounds): SharesWithin[] {
  const down = <Its>(take: (row: Ranged) => Its) => rows.map((row) => [take(row)]);
  const names = labels(
    "names",
    down(({ name }) => name),
  );
  const figures = (argument: string, take: (row: Ranged) => Bound) =>
    vector(
      argument,
      down((row) => take(row).figure.toString()),
      names,
    );
  const [, ...found] = shareBounds(
    names,
    figures("low", ({ low }) => low),
    figures("high", ({ high }) => high),
  );
  return found.map(([, low, high], index) => ({ name: rows[index]!.name, low: Number(low), high: Number(high) }));
}

/** Who has the largest share whatever the true figures are; null where nobody has for certain. */
export function surelyLargest({ rows }: Bounds): number | null {
  const lows = rows.map(({ low }) => low.figure);
  const most = Decimal.max(...lows);
  const reaching = rows.filter(({ high }) => high.figure.gte(most));
  return reaching.length === 1 ? lows.findIndex((low) => low.eq(most)) : null;
}
