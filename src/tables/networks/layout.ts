/**
 * Where an inter-country input-output table has its parts: flows (rows by rows), final demand beside them, the country of
 * each row, and the totals and value added around them, which are left out.
 *
 * The flows are square, so the number of rows shows where they end. Rows of totals and value added are recognised by their
 * names, or, where they have no names, because their figures are the sums. All places are those of the sheet, from 0.
 */

import type { CellRange } from "../../sheet/address";
import type { CellContent } from "../../sheet/cells";
import { learnCountries } from "../countries";
import type { Grid } from "../grid";
import type { Sliced } from "../../core/sliced";
import type { BorderRow } from "./border-rows";
import { isNamed, isWords, nameIn } from "./cell-content";
import { type Countries, type CountriesDiffer, countriesOf, derivedList, type NameList } from "./countries";
import { isNamedOnce } from "./country-names";
import { partsOf } from "./parts";
import { COUNTED, type SplitBy, splitOf, totalColumns } from "./split";
import { headingsRead } from "./users";

export interface NetworkLayout extends Countries {
  readonly sheet: string;
  readonly flows: CellRange;
  readonly finalDemand: CellRange;
  /** The columns of names beside the rows that name every row. */
  readonly names: readonly CellRange[];
  readonly rows: readonly BorderRow[];
  readonly columns: readonly BorderRow[];
  readonly splitBy: SplitBy;
}

export type NotANetwork =
  | { readonly problem: "no figures" }
  | { readonly problem: "not square"; readonly rows: number; readonly columns: number }
  | { readonly problem: "no final demand"; readonly rows: number }
  | CountriesDiffer;

export function* networkIn(grid: Grid): Sliced<NetworkLayout | NotANetwork> {
  const parts = yield* partsOf(grid);
  if (parts.rows.length < 2 || parts.columns.length < 2) return { problem: "no figures" };
  const names = (row: number) => wordsIn(parts.labels.map((column) => grid.at(row, column)));
  const headings = (column: number) => wordsIn(parts.heads.map((row) => grid.at(row, column)));

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

  yield* learnCountries();
  const named = parts.labels.filter((column) => rows.every((row) => isNamed(grid.at(row, column))));
  const beside = (column: number): NameList => ({
    at: placeIn(grid, rows[0]!, column, n, 1),
    texts: rows.map((row) => nameIn(grid.at(row, column))),
    heading: headings(column).join(" "),
    isRow: false,
  });
  const above = (row: number): NameList => ({
    at: placeIn(grid, row, flows[0]!, 1, n),
    texts: flows.map((column) => nameIn(grid.at(row, column))),
    heading: "",
    isRow: true,
  });
  const lists = [
    ...named.map(beside),
    ...parts.labels
      .filter((column) => !named.includes(column))
      .map(beside)
      .filter(({ texts }) => isNamedOnce(texts))
      .map((list) => derivedList(list, { how: "filled" })),
    ...parts.heads.filter((row) => flows.every((column) => isNamed(grid.at(row, column)))).map(above),
  ];
  const heads = headingsRead(parts.heads.map((row) => finals.map((column) => nameIn(grid.at(row, column)))));
  yield;
  const countries = countriesOf(lists, n, finals.length, heads);
  if ("problem" in countries) return countries;
  return {
    sheet: grid.sheet,
    flows: placeIn(grid, rows[0]!, flows[0]!, n, n),
    finalDemand: placeIn(grid, rows[0]!, finals[0]!, n, finals.length),
    ...countries,
    names: named
      .map(beside)
      .filter(({ texts }) => named.length === 1 || !isNumbering(texts))
      .map(({ at }) => at),
    rows: margins.map((margin) => ({ ...margin, at: margin.at + grid.row })),
    columns: columns.map((margin) => ({ ...margin, at: margin.at + grid.column })),
    splitBy,
  };
}

const wordsIn = (cells: readonly (CellContent | undefined)[]): string[] =>
  cells.filter(isWords).map((words) => words.trim());

/** A part of the grid, by its place on the sheet. */
const placeIn = (grid: Grid, row: number, column: number, rows: number, columns: number): CellRange => ({
  row: grid.row + row,
  column: grid.column + column,
  rows,
  columns,
});

/** r1, r2, r3 beside the rows: no name where there is another. */
const isNumbering = (texts: readonly string[]) =>
  texts.every((words, row) => COUNTED.test(words) && words.replace(/^\D+/, "") === String(row + 1));

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
