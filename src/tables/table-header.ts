/**
 * Where a table's heading ends and its records begin: a title above, one to three rows of headings (groups such as years
 * over columns, units below), the records, and notes and sources under them.
 */

import type { CellContent } from "../sheet/cells";
import { type Grid, isBlank } from "./grid";
import { isMissingMark, isRange, numeralIn } from "./numeral";
import { periodIn, yearsBesideTheirParts } from "./periods";
import { isUnit, isUnitPrice } from "./units";
import { roleNamed } from "./header-vocabulary";

export interface TableHeader {
  /** The name of each column, its headings joined; "" where it has none. */
  readonly names: readonly string[];
  /** Text above the headings. */
  readonly titles: readonly string[];
  /** The rows of headings. */
  readonly rows: readonly number[];
  /** The first row that may be a record. */
  readonly first: number;
  /** Rows past this one are notes. */
  readonly last: number;
  readonly notes: readonly string[];
}

const MAX_HEADER_ROWS = 3;
const MAX_ROWS_ABOVE = 8;

export type CellKind = "blank" | "words" | "period" | "figure";

export function kindOf(value: CellContent | undefined): CellKind {
  if (isBlank(value) || value === undefined) return "blank";
  if (typeof value === "object" || typeof value === "boolean") return "figure";
  if (periodIn(value)) return "period";
  if (typeof value === "number") return "figure";
  return !UNIT_OF_A_YEAR.test(value) && (isMissingMark(value) || numeralIn(value)) ? "figure" : "words";
}
/** `(2010 $/kg)`: money at the prices of a year, and no figure below zero. */
const UNIT_OF_A_YEAR = /^\s*[([](?:18|19|20)\d\d\s(?:[A-Z]{0,3}\s?\p{Sc}|[A-Z]{3}\b)/u;

export const textOf = (value: CellContent | undefined): string =>
  typeof value === "number" || typeof value === "string" ? String(value).trim() : "";

export function findHeader(grid: Grid): TableHeader {
  const width = grid.width;
  const titles: string[] = [];
  const rows: number[] = [];
  let first = 0;
  for (; first < Math.min(grid.height - 1, MAX_ROWS_ABOVE); first++) {
    const cells = grid.cells(first);
    const sorts = cells.map(kindOf);
    const written = sorts.filter((sort) => sort !== "blank").length;
    if (written === 0) continue;
    if (rows.length === 0 && isDescription(grid, first, sorts)) {
      titles.push(descriptionIn(cells));
      continue;
    }
    if (rows.length < MAX_HEADER_ROWS && yearsWithUnits(cells.map(textOf)).length > 1) {
      rows.push(first);
      continue;
    }
    if (rows.length === 0 && written === 1 && width > 1 && isCountedIn(cells) && isTitle(grid, first)) {
      titles.push(textOf(cells.find((cell) => !isBlank(cell))));
      continue;
    }
    if (sorts.includes("figure") || rows.length === MAX_HEADER_ROWS) break;
    if (rows.length === 1 && isOfWords(grid, first)) break;
    const isAlone = rows.length === 0 && written === 1 && width > 1;
    if (isAlone && (sorts.includes("words") ? isTitle(grid, first) : isPeriodOfAll(grid, first))) {
      titles.push(textOf(cells.find((cell) => !isBlank(cell))));
      continue;
    }
    if (!isHeading(grid, first, sorts, rows.length > 0) || isRecord(grid, rows, first, sorts)) break;
    rows.push(first);
  }

  const names = joined(grid, rows);
  const { last, notes } = below(grid, rows, first);
  return { names, titles, rows, first, last, notes };
}

/** Whether only words stand from a row on: then a second row of headings cannot be told from the first record. */
const isOfWords = (grid: Grid, row: number): boolean =>
  grid.values
    .slice(row, row + 30)
    .every((cells) => cells.every((cell) => kindOf(cell) === "words" || kindOf(cell) === "blank"));

/** `(1 000 tonnes)`: by how many the figures below count, though it looks like a figure with its unit. */
const isCountedIn = (cells: readonly CellContent[]): boolean =>
  cells.some((cell) => typeof cell === "string" && COUNTED_IN.test(cell));
const COUNTED_IN = /^\s*[([]?\s*(?:1[\s\u00a0\u202f.,'’]?)?(?:0{2,3}[\s\u00a0\u202f.,'’]?){1,3}\s*\p{L}[^\d]*$/u;

/** One text above rows that hold more: the table's title, or a line on its unit. */
function isTitle(grid: Grid, row: number): boolean {
  const next = grid.values.slice(row + 1, row + 5);
  return next.some((cells) => cells.filter((cell) => !isBlank(cell)).length > 1);
}

/** A year alone above headings of words: the period of the whole table. */
function isPeriodOfAll(grid: Grid, row: number): boolean {
  const next = grid.values.slice(row + 1).find((cells) => !cells.every(isBlank));
  const sorts = next?.map(kindOf).filter((sort) => sort !== "blank") ?? [];
  return sorts.length > 1 && sorts.every((sort) => sort === "words");
}

/** `Transaction | Gross value added` above the headings: what it is, and its name, with no figure in the next row. */
function isDescription(grid: Grid, row: number, sorts: readonly CellKind[]): boolean {
  const isPair =
    grid.width > 2 &&
    sorts[0] === "words" &&
    sorts[1] === "words" &&
    sorts.every((sort, column) => column < 2 || sort === "blank");
  const next = grid.cells(row + 1).map(kindOf);
  const isFuller = grid.values
    .slice(row + 1, row + MAX_ROWS_ABOVE)
    .some((cells) => cells.filter((cell) => !isBlank(cell)).length > 2);
  return isPair && isFuller && next[0] === "words" && !next.includes("figure") && next.slice(1).some(isWritten);
}

const isWritten = (sort: CellKind): boolean => sort !== "blank";

/** `Transaction: Gross value added`. */
const descriptionIn = ([name, words]: readonly CellContent[]): string =>
  `${textOf(name).replace(/\s*:$/, "")}: ${textOf(words)}`;

const YEAR_WITH_UNIT = /^((?:18|19|20)\d\d)\s+(.+)$/;

export interface YearWithUnit {
  readonly column: number;
  readonly year: string;
  readonly unit: string;
}

/** `2019 USD/t` and `2020 USD/t` side by side are years over columns, though each alone is a figure with its unit; [] for anything else. */
export function yearsWithUnits(texts: readonly string[]): readonly YearWithUnit[] {
  const found = texts.flatMap((text, column): YearWithUnit[] => {
    const [, year, unit] = YEAR_WITH_UNIT.exec(text) ?? [];
    return year !== undefined && unit !== undefined && isUnit(unit) ? [{ column, year, unit }] : [];
  });
  const isAll = texts.every(
    (text, column) => column === 0 || kindOf(text) !== "figure" || found.some((each) => each.column === column),
  );
  const years = found.map(({ year }) => year);
  return isAll && new Set(years).size === years.length ? found : [];
}

/** Whether a row without figures is the header of columns of figures, and not a record whose figures are missing. */
function isHeading(grid: Grid, row: number, sorts: readonly CellKind[], isSecond: boolean): boolean {
  const below = grid.values.slice(row + 1, row + 30);
  const overFigures = sorts.flatMap((_, column) =>
    below.some((cells) => kindOf(cells[column]) === "figure") ? [column] : [],
  );
  const written = overFigures.filter((column) => sorts[column] !== "blank");
  if (overFigures.length > 0 && written.length === 0) {
    // Names over names only, such as "Link" alone over a column of names.
    return (
      !isSecond && sorts.some((sort, column) => sort === "words" && roleNamed(textOf(grid.at(row, column))) !== null)
    );
  }
  if (written.some((column) => sorts[column] === "words")) return true;
  const periods = sorts.flatMap((sort, column) => (sort === "period" ? [column] : []));
  if (periods.length === 0) return sorts.includes("words");
  // Years over columns, or a record of figures that could be years?
  const hasKnownWord = sorts.some(
    (sort, column) => sort === "words" && roleNamed(textOf(grid.at(row, column))) !== null,
  );
  const named = periods.map((column) => periodIn(asPeriod(grid.at(row, column)))!);
  const years = yearsBesideTheirParts(named);
  const orders = named.filter((period) => !years.has(period)).map(({ order }) => order);
  // Under groups, such as sales and costs, the years start again.
  const again = orders.findIndex((order, index) => index > 0 && order === orders[0]);
  const isRepeated =
    again > 1 &&
    orders.length % again === 0 &&
    orders.every((order, index) => order === orders[index % again]) &&
    (isSecond || areYearsOfALife(orders.slice(0, again), periods, below));
  const run = isRepeated ? orders.slice(0, again) : orders;
  const overOthers = periods.some((column) => below.some((cells) => kindOf(cells[column]) === "figure"));
  return (
    overOthers &&
    (isInOrder(run) || areYearsOfALife(run, periods, below)) &&
    (periods.length > 1 || hasKnownWord || isSecond)
  );
}

const isInOrder = (orders: readonly number[]): boolean =>
  orders.every((order, index) => index === 0 || order >= orders[index - 1]!) ||
  orders.every((order, index) => index === 0 || order <= orders[index - 1]!);

/** Years apart from one another by more than this are no headings, but figures of their size. */
const LONGEST_SPAN = 60;

/** 2021, 2019, 2020 in no order: years where each stands once, none is far from the others, and what is below them is mostly none. */
function areYearsOfALife(
  orders: readonly number[],
  columns: readonly number[],
  below: readonly (readonly CellContent[])[],
): boolean {
  if (new Set(orders).size < orders.length || Math.max(...orders) - Math.min(...orders) > LONGEST_SPAN) return false;
  const sorts = below.flatMap((cells) => columns.map((column) => kindOf(cells[column])));
  const years = sorts.filter((sort) => sort === "period").length;
  return 2 * years < sorts.filter((sort) => sort === "figure").length;
}

/**
 * Whether a row of words under a heading is the first record after all, whose figures are worded: "confidential", "15-20,000".
 * A heading that has a word for every column needs no second, but for units, years and the same in another language.
 */
function isRecord(grid: Grid, rows: readonly number[], row: number, sorts: readonly CellKind[]): boolean {
  const above = rows[rows.length - 1];
  if (above === undefined) return false;
  const isWhole = sorts.every((sort, column) => sort === "blank" || !isBlank(grid.at(above, column)));
  const name = sorts.findIndex((sort) => sort !== "blank");
  if (!isWhole || name < 0 || sorts[name] !== "words" || isRange(textOf(grid.at(row, name)))) return false;
  const says = (words: string): boolean => roleNamed(words) !== null || isUnit(words);
  const others = sorts.flatMap((sort, column) => (sort === "words" && column !== name ? [column] : []));
  const areRanges = others.length > 0 && others.every((column) => isRange(textOf(grid.at(row, column))));
  return (
    areRanges ||
    areFiguresLikeYears(grid, rows, row, sorts) ||
    (roleNamed(textOf(grid.at(above, name))) !== null && others.every((column) => !says(textOf(grid.at(row, column)))))
  );
}

/** Figures from 1800 to 2199 beside a name: each stands under a year of its own, or under words that no year needs below them. */
function areFiguresLikeYears(grid: Grid, rows: readonly number[], row: number, sorts: readonly CellKind[]): boolean {
  const columns = sorts.flatMap((sort, column) => (sort === "period" ? [column] : []));
  if (columns.length === 0 || !columns.every((column) => typeof grid.at(row, column) === "number")) return false;
  const isUnderYear = (column: number) => rows.some((head) => kindOf(grid.at(head, column)) === "period");
  const saysMoney = (column: number) => rows.some((head) => isUnitPrice(textOf(grid.at(head, column))));
  return columns.every((column) => isUnderYear(column) || saysMoney(column));
}

const asPeriod = (value: CellContent | undefined): number | string =>
  typeof value === "number" || typeof value === "string" ? value : "";

/** The headings of each column, from top to bottom; a heading over a group of columns counts for each of them. */
function joined(grid: Grid, rows: readonly number[]): string[] {
  const names = Array.from({ length: grid.width }, (): string[] => []);
  rows.forEach((row, index) => {
    const under = rows[index + 1];
    let group = "";
    grid.cells(row).forEach((cell, column) => {
      const own = textOf(cell);
      if (own !== "") group = own;
      const isGrouped = own === "" && under !== undefined && !isBlank(grid.at(under, column));
      const name = own !== "" ? own : isGrouped ? group : "";
      if (name !== "" && !names[column]!.includes(name)) names[column]!.push(name);
    });
  });
  return names.map((parts) => parts.join(" ").replaceAll(/\s+/g, " "));
}

const NOTE_WORDS =
  /^(?:sources?|notes?|n\.?\s?b|quellen?|anmerkung|hinweis|fuentes?|notas?|fontes?|fonti|nota bene|remarques?|obs|\*|†|¹|\(?1\)|\[1\])/i;

/** What a mark means: `: | not available`, `p | provisional`. */
const isLegend = (written: readonly CellContent[]): boolean =>
  written.length === 2 &&
  typeof written[0] === "string" &&
  (isMissingMark(written[0]) || /^\s*\(?\p{L}\)?\s*$/u.test(written[0])) &&
  kindOf(written[1]) === "words";

/** The first row of what an empty row parts from the records, if nothing but single texts stands below it. */
function firstApart(grid: Grid, first: number): number | null {
  let apart: number | null = null;
  for (let row = grid.height - 1; row > first; row -= 1) {
    const written = grid.cells(row).filter((cell) => !isBlank(cell));
    if (written.length === 0) {
      if (row < grid.height - 1) apart = row + 1;
    } else if (!isLegend(written) && (written.length > 1 || kindOf(written[0]) !== "words")) break;
  }
  return grid.width > 1 ? apart : null;
}

/**
 * The rows under the records that contain one text and no figure: notes and sources. What is below them, or below
 * another row of headings, is a table of its own.
 */
function below(grid: Grid, heads: readonly number[], first: number): { last: number; notes: string[] } {
  const apart = firstApart(grid, first);
  const isNote = (row: number): boolean => {
    if (apart !== null && row >= apart) return !grid.cells(row).every(isBlank);
    if (grid.cells(row).some((cell) => typeof cell === "number")) return false;
    const written = grid.cells(row).filter((cell) => !isBlank(cell));
    const words = textOf(written[0]);
    return (
      written.length === 1 &&
      grid.width > 1 &&
      kindOf(written[0]) === "words" &&
      (NOTE_WORDS.test(words) || words.length > 60)
    );
  };
  const records = grid.values.slice(first, first + 30);
  const isFigures = Array.from({ length: grid.width }, (_, column) =>
    records.some((cells) => kindOf(cells[column]) === "figure"),
  );
  const end = grid.values.findIndex(
    (_, row) =>
      row > first && (isNote(row) || (isNextHeading(grid, isFigures, row) && !isHeadingStill(grid, heads, row))),
  );
  let last = end < 0 ? grid.height - 1 : end - 1;
  const notes: string[] = [];
  for (let row = last + 1; row < grid.height && (isNote(row) || grid.cells(row).every(isBlank)); row += 1) {
    if (isNote(row)) notes.push(textOf(grid.cells(row).find((cell) => !isBlank(cell))));
  }
  // A title of the table below, or nothing.
  const isAlone = (row: number) =>
    grid.cells(row).filter((cell) => !isBlank(cell)).length <= 1 &&
    !grid.cells(row).some((cell) => kindOf(cell) === "figure" || kindOf(cell) === "period");
  if (end >= 0 && notes.length === 0) while (last > first && isAlone(last)) last -= 1;
  return { last, notes };
}

/** Whether a row below the headings is one of them again, as at the top of each printed page, or numbers the columns. */
export const isHeadingStill = (grid: Grid, heads: readonly number[], row: number): boolean =>
  isSameHeading(grid, heads, row) || numbersColumns(grid, heads, row);

function isSameHeading(grid: Grid, heads: readonly number[], row: number): boolean {
  const cells = grid.cells(row);
  return (
    cells.some((cell) => !isBlank(cell)) &&
    heads.some((head) => head !== row && cells.every((cell, column) => textOf(cell) === textOf(grid.at(head, column))))
  );
}

/** `(1) | (2) | (3)` below the headings, by which formulas and notes call the columns; (1) typed into a cell becomes -1. */
function numbersColumns(grid: Grid, heads: readonly number[], row: number): boolean {
  const last = heads[heads.length - 1];
  if (last === undefined || row <= last) return false;
  for (let between = last + 1; between < row; between += 1) if (!grid.cells(between).every(isBlank)) return false;
  const cells = grid.cells(row);
  const first = cells.findIndex((cell) => !isBlank(cell));
  const written = cells.slice(Math.max(first, 0)).map(textOf);
  if (written.length < 2 || first > 1) return false;
  const isNumbered = (form: (number: number) => string): boolean =>
    written.every((text, position) => text === form(position + 1));
  if (isNumbered((number) => `(${number})`) || isNumbered((number) => `[${number}]`)) return true;
  const areNames = (column: number): boolean =>
    grid.values.slice(row + 1).some((below) => kindOf(below[column]) === "words");
  return areNames(first) && (isNumbered((number) => `${-number}`) || isNumbered(String));
}

/** A row of words over columns that hold figures above it: most of them, and no figure. Asked of every row, so what is cheap is asked first. */
function isNextHeading(grid: Grid, isFigures: readonly boolean[], row: number): boolean {
  const cells = grid.cells(row);
  const isWord = (cell: CellContent | undefined) => typeof cell === "string" && !/\d/.test(cell) && !isBlank(cell);
  const words = cells.filter((cell, column) => isFigures[column] === true && isWord(cell));
  return (
    words.length > 1 &&
    words.length > cells.length / 2 &&
    cells.every((cell) => typeof cell !== "number") &&
    !cells.some((cell) => kindOf(cell) === "figure")
  );
}
