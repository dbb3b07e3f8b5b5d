/**
 * Where an inter-country input-output table has its parts: flows (rows by rows), final demand beside them, the country of
 * each row, and the totals and value added around them, which are left out.
 *
 * The flows are square, so the number of rows tells where they end. Rows of totals and value added are known by their
 * names, or, where no names stand, because their figures are the sums. All places are those of the sheet, from 0.
 */

import type { CellRange } from "../../sheet/address";
import type { CellContent } from "../../sheet/cells";
import { isCountry, learnCountries } from "../countries";
import { type Grid, isBlank } from "../grid";
import type { Sliced } from "../../core/sliced";
import { plainWords } from "../header-vocabulary";
import { FROM_CELLS, type CountriesFrom, countryNames, isNamedOnce, joinedNames } from "./country-names";
import { isTotal, longest, type BorderRow, marginName, marginOf } from "./border-rows";
import { apart, type Headings, headingsRead, namedPart, usersOf } from "./users";

/** How the rows were counted. */
export type SplitBy = "rows" | "names" | "figures" | "headings";
/** Where the countries come from, or why there are none. */
export type CountriesBy =
  "repeated" | "known" | "each" | "heading row" | "filled" | "joined" | "one" | "blocks" | "none";

export interface NetworkLayout {
  readonly sheet: string;
  readonly flows: CellRange;
  readonly finalDemand: CellRange;
  readonly countries: CellRange | null;
  /** How the country of each row is had from these cells. */
  readonly countriesFrom: CountriesFrom;
  /** Where they are not as they stand: the countries that are had so. */
  readonly countriesNamed: readonly string[];
  /** The columns of names beside the rows that name every row. */
  readonly names: readonly CellRange[];
  readonly rows: readonly BorderRow[];
  readonly columns: readonly BorderRow[];
  readonly splitBy: SplitBy;
  readonly countriesBy: CountriesBy;
}

export type NotANetwork =
  | { readonly problem: "no figures" }
  | { readonly problem: "not square"; readonly rows: number; readonly columns: number }
  | { readonly problem: "no final demand"; readonly rows: number }
  | { readonly problem: "users in another order"; readonly rows: readonly string[]; readonly users: readonly string[] }
  /** Final demand has columns for countries that no row is of, or none for those of some rows. */
  | { readonly problem: "countries differ"; readonly users: readonly string[]; readonly rows: readonly string[] };

/** Sums of published figures stray by their rounding; what looks like a sum to six digits is taken for one. */
const LOOKS_LIKE = 1e-6;
/** So many rows without names may stand below the flows. */
const MAX_UNNAMED = 3;

const isFigure = (value: CellContent | undefined): boolean =>
  typeof value === "number" || (typeof value === "object" && value !== null);
const isWords = (value: CellContent | undefined): value is string => typeof value === "string" && value.trim() !== "";
const figureOf = (value: CellContent | undefined): number => (typeof value === "number" ? value : 0);

export function* networkIn(grid: Grid): Sliced<NetworkLayout | NotANetwork> {
  const parts = yield* partsOf(grid);
  if (parts.rows.length < 2 || parts.columns.length < 2) return { problem: "no figures" };
  const names = (row: number): string[] =>
    parts.labels
      .map((column) => grid.at(row, column))
      .filter(isWords)
      .map((words) => words.trim());
  const headings = (column: number): string[] =>
    parts.heads
      .map((row) => grid.at(row, column))
      .filter(isWords)
      .map((words) => words.trim());

  const split = yield* splitOf(grid, parts, names, headings);
  if (!split) {
    const { length: rows } = parts.rows;
    return parts.columns.length === rows
      ? { problem: "no final demand", rows }
      : { problem: "not square", rows, columns: parts.columns.length };
  }
  const { n, splitBy, margins } = split;
  const rows = parts.rows.slice(0, n);
  const flows = parts.columns.slice(0, n);
  if (!isUnbroken(flows) || !isUnbroken(rows)) return { problem: "not square", rows: n, columns: parts.columns.length };
  const columns = yield* totalColumns(grid, rows, flows, parts.columns.slice(n), headings);
  const totals = new Set(columns.map(({ at }) => at));
  const finals = longestRun(parts.columns.slice(n).filter((column) => !totals.has(column)));
  if (finals.length === 0) return { problem: "no final demand", rows: n };

  const place = (row: number, column: number, height: number, width: number): CellRange => ({
    row: grid.row + row,
    column: grid.column + column,
    rows: height,
    columns: width,
  });
  const inRow = (row: number) => place(row, flows[0]!, 1, n);
  const inColumn = (column: number) => place(rows[0]!, column, n, 1);
  yield* learnCountries();
  const named = parts.labels.filter((column) => rows.every((row) => isNamed(grid.at(row, column))));
  const lists = [
    ...named.map((column): NameList => ({
      at: inColumn(column),
      texts: rows.map((row) => nameIn(grid.at(row, column))),
      heading: headings(column).join(" "),
      isRow: false,
    })),
    ...parts.labels
      .filter((column) => !named.includes(column))
      .map((column): NameList => ({
        at: inColumn(column),
        texts: rows.map((row) => nameIn(grid.at(row, column))),
        heading: headings(column).join(" "),
        isRow: false,
      }))
      .filter(({ texts }) => isNamedOnce(texts))
      .map((list) => derived(list, { how: "filled" })),
    ...parts.heads
      .filter((row) => flows.every((column) => isNamed(grid.at(row, column))))
      .map((row): NameList => ({
        at: inRow(row),
        texts: flows.map((column) => nameIn(grid.at(row, column))),
        heading: "",
        isRow: true,
      })),
  ];
  const heads = headingsRead(parts.heads.map((row) => finals.map((column) => nameIn(grid.at(row, column)))));
  yield;
  const countries = countriesOf(lists, n, finals.length, heads);
  if ("problem" in countries) return countries;
  return {
    sheet: grid.sheet,
    flows: place(rows[0]!, flows[0]!, n, n),
    finalDemand: place(rows[0]!, finals[0]!, n, finals.length),
    ...countries,
    names: named
      .filter((column) => named.length === 1 || !isNumbering(rows.map((row) => nameIn(grid.at(row, column)))))
      .map(inColumn),
    rows: margins.map((margin) => ({ ...margin, at: margin.at + grid.row })),
    columns: columns.map((margin) => ({ ...margin, at: margin.at + grid.column })),
    splitBy,
  };
}

/** Rows and columns with figures, and the labels beside and above them. */
interface Parts {
  readonly labels: readonly number[];
  readonly heads: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function* partsOf(grid: Grid): Sliced<Parts> {
  const { values } = grid;
  const width = grid.width;
  const figures = new Int32Array(width);
  const words = new Int32Array(width);
  const firstFigures = values.findIndex((row) => row.some(isFigure));
  for (const row of values.slice(Math.max(firstFigures, 0))) {
    yield;
    row.forEach((value, column) => {
      if (isFigure(value)) figures[column]! += 1;
      else if (isWords(value)) words[column]! += 1;
    });
  }
  const all = Array.from({ length: width }, (_, column) => column);
  // A column of empty cells under a heading holds zeros.
  const isEmptyUnderHeading = (column: number) =>
    figures[column] === 0 && words[column] === 0 && firstFigures > 0 && isWords(grid.at(firstFigures - 1, column));
  const firstBody =
    all.find(
      (column) =>
        figures[column]! > words[column]! ||
        (isEmptyUnderHeading(column) && all.some((other) => other < column && words[other]! > 0)),
    ) ?? width;
  const labels = all.slice(0, firstBody).filter((column) => words[column]! > 0);
  let columns = all.slice(firstBody).filter((column) => figures[column]! > 0 || isEmptyUnderHeading(column));

  const hasFigures = (row: number) => columns.some((column) => isFigure(grid.at(row, column)));
  let first = values.findIndex((_, row) => hasFigures(row));
  if (first < 0) return { labels, heads: [], rows: [], columns };
  // Numbers that count 1, 2, 3 over the columns or beside the rows are names.
  if (
    counts(
      columns
        .slice(labels.length === 0 && !isFigure(grid.at(first, columns[0]!)) ? 1 : 0)
        .map((column) => grid.at(first, column)),
    )
  )
    first += 1;
  if (columns.length > 2 && counts(values.slice(first).map((row) => row[columns[0]!]))) {
    labels.push(columns[0]!);
    columns = columns.slice(1);
  }
  let last = values.length - 1;
  while (last >= first && !hasFigures(last)) last -= 1;
  const rows: number[] = [];
  for (let row = first; row <= last; row += 1)
    if (hasFigures(row) || labels.some((column) => isWords(grid.at(row, column)))) rows.push(row);
  // Below the last figures stand notes, or rows of zeros whose names the headings repeat.
  const isHeadOf = (row: number, column: number | undefined) =>
    column !== undefined &&
    labels.some(
      (label) =>
        isWords(grid.at(row, label)) &&
        values
          .slice(0, first)
          .some(
            (head) => isWords(head[column]) && plainWords(head[column]) === plainWords(grid.at(row, label) as string),
          ),
    );
  for (let row = last + 1; row < values.length && isHeadOf(row, columns[rows.length]); row += 1) rows.push(row);
  return { labels, heads: Array.from({ length: first }, (_, row) => row), rows, columns };
}

/** 1, 2, 3 ... and nothing else, three or more of them; they may begin again, as over final demand. */
function counts(cells: readonly (CellContent | undefined)[]): boolean {
  const numbers = cells.filter((cell) => !isBlank(cell));
  return (
    numbers.length >= 3 &&
    numbers[0] === 1 &&
    numbers.every(
      (cell, index) => index === 0 || cell === (numbers[index - 1] as number) + 1 || (cell === 1 && index >= 3),
    )
  );
}

interface Split {
  readonly n: number;
  readonly splitBy: SplitBy;
  readonly margins: readonly BorderRow[];
}

function* splitOf(
  grid: Grid,
  { rows, columns }: Parts,
  names: (row: number) => string[],
  headings: (column: number) => string[],
): Sliced<Split | null> {
  const kindOf = (row: number) => marginOf(names(row));
  /** Whether the heading of the column at its place repeats a name of the row: an industry, such as one of imports. */
  const isRepeated = (row: number, index: number) => {
    const over = index < columns.length ? headings(columns[index]!).map(plainWords) : [];
    return names(row).some((name) => over.includes(plainWords(name)));
  };
  const marginsFrom = (n: number, by: BorderRow["by"]): BorderRow[] =>
    rows.slice(n).map((row) => ({ is: kindOf(row) ?? "other", at: row, name: marginName(names(row)), by }));
  const named = rows.findIndex((row, index) => {
    const kind = index < 2 ? null : kindOf(row);
    return kind !== null && (kind === "total" || !isRepeated(row, index));
  });
  if (named >= 2 && columns.length > named) return { n: named, splitBy: "names", margins: marginsFrom(named, "name") };

  for (let below = MAX_UNNAMED; below >= 1; below -= 1) {
    const n = rows.length - below;
    if (n < 2 || columns.length <= n) continue;
    const margins: BorderRow[] = [];
    for (const row of rows.slice(n)) {
      yield;
      const is = byFigures(
        grid,
        rows.slice(0, n),
        columns,
        row,
        margins.map(({ at }) => at),
      );
      if (is) margins.push({ is, at: row, name: marginName(names(row)), by: "figures" });
    }
    if (margins.length === below) return { n, splitBy: "figures", margins };
  }
  if (columns.length > rows.length) return { n: rows.length, splitBy: "rows", margins: [] };

  // Too many rows for the columns: as many as the headings repeat.
  const repeats = rows.findIndex((row, index) => !isRepeated(row, index));
  if (repeats >= 2 && columns.length > repeats)
    return { n: repeats, splitBy: "headings", margins: marginsFrom(repeats, "name") };
  return null;
}

/** Whether the figures of a row below the flows are the columns' sums, or what those lack of the sales. */
function byFigures(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  row: number,
  before: readonly number[],
): "total" | "value added" | null {
  const n = rows.length;
  const over = (column: number, of: readonly number[]) =>
    of.reduce((sum, each) => sum + figureOf(grid.at(each, column)), 0);
  const all = columns.slice(0, n);
  if (all.every((column) => grid.at(row, column) === "")) return null;
  const isNear = (one: number, other: number, size: number) => Math.abs(one - other) <= LOOKS_LIKE * size;
  const sums = all.map((column) => over(column, rows));
  if (all.every((column, index) => isNear(figureOf(grid.at(row, column)), sums[index]!, Math.abs(sums[index]!))))
    return "total";
  const withBefore = all.map((column) => over(column, [...rows, ...before]));
  if (
    before.length > 0 &&
    all.every((column, index) =>
      isNear(figureOf(grid.at(row, column)), withBefore[index]!, Math.abs(withBefore[index]!)),
    )
  )
    return "total";
  // Sales to as many columns as make it fit: totals beside them are not known yet.
  for (let end = n + 1; end <= columns.length; end += 1) {
    const sold = rows.map((each) =>
      columns.slice(0, end).reduce((sum, column) => sum + figureOf(grid.at(each, column)), 0),
    );
    if (
      all.every((column, index) =>
        isNear(figureOf(grid.at(row, column)) + sums[index]!, sold[index]!, Math.abs(sold[index]!)),
      )
    )
      return "value added";
  }
  return null;
}

/** A number of a column, as tables count them: c62, F1. */
const COUNTED = /^[a-z]{1,2}\d{1,4}$/i;

/** r1, r2, r3 beside the rows: no name where there is another. */
const isNumbering = (texts: readonly string[]) =>
  texts.every((words, row) => COUNTED.test(words) && words.replace(/^\D+/, "") === String(row + 1));

/** Columns after the flows that sum others up. One column alone is final demand, whatever it comes to. */
function* totalColumns(
  grid: Grid,
  rows: readonly number[],
  flows: readonly number[],
  rest: readonly number[],
  headings: (column: number) => string[],
): Sliced<BorderRow[]> {
  const totals: BorderRow[] = [];
  const finals: number[] = [];
  const sum = (row: number, columns: readonly number[]) =>
    columns.reduce((total, column) => total + figureOf(grid.at(row, column)), 0);
  const isSum = (column: number, of: readonly number[]) =>
    rows.every(
      (row) => Math.abs(figureOf(grid.at(row, column)) - sum(row, of)) <= LOOKS_LIKE * Math.abs(sum(row, of)),
    ) && rows.some((row) => grid.at(row, column) !== 0);
  for (const [index, column] of rest.entries()) {
    yield;
    const over = headings(column).filter((words) => !COUNTED.test(words));
    const [last, name] = [over.at(-1) ?? "", over.some(isTotal) ? longest(over.filter(isTotal)) : (over.at(-1) ?? "")];
    const isLast = finals.length === 0 && index === rest.length - 1;
    if (!isLast && isTotal(last)) totals.push({ is: "total", at: column, name, by: "name" });
    else if (
      !isLast &&
      (isSum(column, flows) ||
        (finals.length > 1 && isSum(column, finals)) ||
        (finals.length > 0 && isSum(column, [...flows, ...finals])))
    )
      totals.push({ is: "total", at: column, name, by: "figures" });
    else finals.push(column);
  }
  return totals;
}

const isUnbroken = (list: readonly number[]) =>
  list.every((each, index) => index === 0 || each === list[index - 1]! + 1);

function longestRun(list: readonly number[]): number[] {
  let [best, run]: [number[], number[]] = [[], []];
  for (const each of list) {
    run = run.length > 0 && each === run.at(-1)! + 1 ? [...run, each] : [each];
    if (run.length > best.length) best = run;
  }
  return best;
}

interface NameList {
  readonly at: CellRange;
  readonly texts: readonly string[];
  readonly heading: string;
  readonly isRow: boolean;
  /** Where the cells do not name a country for each row: how it is had from them. */
  readonly from?: CountriesFrom;
}

const derived = (list: NameList, from: CountriesFrom): NameList => ({
  ...list,
  texts: countryNames(list.texts, from),
  from,
});

const nameIn = (value: CellContent | undefined): string =>
  isWords(value) ? value.trim() : typeof value === "number" ? String(value) : "";
const isNamed = (value: CellContent | undefined): boolean => isWords(value) || typeof value === "number";

type Countries = Pick<NetworkLayout, "countries" | "countriesBy" | "countriesFrom" | "countriesNamed">;

/**
 * The list whose names are most likely countries, of those that final demand has columns for; `heads` are the headings over
 * these. Of equals the first: columns of countries come before those that they are had from, and before headings.
 */
function countriesOf(lists: readonly NameList[], n: number, columns: number, heads: Headings): Countries | NotANetwork {
  const joined = lists
    .filter(({ from }) => !from)
    .flatMap((list) => joinedNames(list.texts).map((from) => derived(list, from)));
  const all = [...lists, ...joined].map((list) => ({ list, named: namedPart(heads, namesOf(list)) }));
  // Where the headings over final demand name the countries of a list, it is that list.
  const most = Math.max(0, ...all.map(({ named }) => named));
  const likely = all.filter(({ named }) => named === most).map(({ list }) => list);
  const rated = likely.flatMap((list) => {
    const keys = list.texts.map(plainWords);
    const distinct = new Set(keys);
    if (distinct.size < 2 || columns % distinct.size !== 0) return [];
    const isInBlocks = keys.filter((key, index) => index === 0 || key !== keys[index - 1]).length === distinct.size;
    const areKnown = [...distinct].filter(isCountry).length * 2 > distinct.size;
    const isRepeated = distinct.size < n;
    const rating =
      (/\b(?:countr(?:y|ies)|land|lander|pays|pais|paese|region|economy)\b/.test(plainWords(list.heading)) ? 8 : 0) +
      (areKnown ? 4 : 0) +
      (isInBlocks && isRepeated ? 2 : 0) +
      (isRepeated ? 1 : 0);
    const countriesBy: CountriesBy = list.from
      ? list.from.how === "filled"
        ? "filled"
        : "joined"
      : list.isRow
        ? "heading row"
        : isRepeated
          ? "repeated"
          : areKnown
            ? "known"
            : "each";
    return [{ rating, list, countriesBy }];
  });
  const best = rated.reduce<(typeof rated)[number] | null>(
    (first, each) => (first === null || each.rating > first.rating ? each : first),
    null,
  );
  if (!best && most > 0) return { problem: "countries differ", ...apart(heads, namesOf(likely[0]!)) };
  const names = best ? namesOf(best.list) : [];
  const users = usersOf(heads, names);
  if (users.are === "in another order") return { problem: "users in another order", rows: names, users: users.names };
  const [first] = lists;
  if (users.are === "kinds of use" && first && (!best || best.countriesBy === "each")) {
    const one = derived(first, { how: "one" });
    return { countries: one.at, countriesBy: "one", countriesFrom: one.from!, countriesNamed: namesOf(one) };
  }
  if (best) {
    const {
      list: { at, from },
      countriesBy,
    } = best;
    return { countries: at, countriesBy, countriesFrom: from ?? FROM_CELLS, countriesNamed: from ? names : [] };
  }
  return {
    countries: null,
    countriesFrom: FROM_CELLS,
    countriesNamed: [],
    countriesBy: n % columns === 0 ? "blocks" : "none",
  };
}

/** The countries of a list, each once. */
function namesOf({ texts }: NameList): string[] {
  const keys = texts.map(plainWords);
  return texts.filter((_, row) => keys.indexOf(keys[row]!) === row);
}
