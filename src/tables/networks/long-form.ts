/**
 * The long form of an input-output table: a row for each pair, from, to and value. It is one where the pairs fill a square:
 * every name that sells buys as well, but for final users, who only buy, and for what is paid besides, which only sells.
 */

import type { CellContent } from "../../sheet/cells";
import type { Sliced } from "../../core/sliced";
import { Grid, isBlank } from "../grid";
import { plainWords } from "../header-vocabulary";
import { isFigure, isWords, nameIn } from "./cell-content";
import type { Pivoted } from "./reading";

const FROM = /^(?:from|row|rows|rowi|row(?:pi|ii)|rowlabels|seller|selling|origin|input|source|von|de|da|di)\b/;
const TO = /^(?:to|col|cols|column|columns|colj|buyer|buying|destination|use|target|nach|an|a|vers|para)\b/;

/** Less than this may be payments between a few. */
const MIN_FILLED = 0.5;

export function* longFormIn(grid: Grid): Sliced<Pivoted | null> {
  const head = grid.values.findIndex((cells) => cells.filter((cell) => !isBlank(cell)).length >= 3);
  if (head < 0 || grid.height - head < 5) return null;
  const body = grid.values.slice(head + 1);
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  const filled = columns.filter((column) => body.some((cells) => !isBlank(cells[column])));
  const ofWords: number[] = [];
  const ofFigures: number[] = [];
  for (const column of filled) {
    if (yield* every(body, (cells) => isWords(cells[column]) && !isFigure(cells[column]))) ofWords.push(column);
    else if (yield* every(body, (cells) => isFigure(cells[column]))) ofFigures.push(column);
  }
  if (ofWords.length < 2) return null;
  const name = (column: number) => plainWords(nameIn(grid.at(head, column)));
  const from = ofWords.find((column) => FROM.test(name(column)));
  const to = ofWords.find((column) => column !== from && TO.test(name(column)));
  if (from === undefined || to === undefined) return null;
  const values = ofFigures.filter((column) => !/\b(?:year|jahr|annee|ano|anno|time)\b/.test(name(column)));
  const [value] = values;
  if (value === undefined || values.length > 1) return null;

  const sellers = yield* distinct(body.map((cells) => nameIn(cells[from])));
  const buyers = yield* distinct(body.map((cells) => nameIn(cells[to])));
  const sells = new Set(sellers.map(plainWords));
  const buys = new Set(buyers.map(plainWords));
  const industries = sellers.filter((each) => buys.has(plainWords(each)));
  if (industries.length < 2 || buyers.length === industries.length) return null;
  const [rows, across] = [
    [...industries, ...sellers.filter((each) => !buys.has(plainWords(each)))],
    [...industries, ...buyers.filter((each) => !sells.has(plainWords(each)))],
  ];
  const rowAt = new Map(rows.map((each, index) => [plainWords(each), index]));
  const columnAt = new Map(across.map((each, index) => [plainWords(each), index]));
  const cells: CellContent[][] = rows.map((each) => [each, ...across.map((): CellContent => "")]);
  let [pairs, own] = [0, 0];
  for (const [index, line] of body.entries()) {
    if (index % STEP === 0) yield;
    const [row, column] = [rowAt.get(plainWords(nameIn(line[from])))!, columnAt.get(plainWords(nameIn(line[to])))!];
    // A pair twice is of two years, or of two measures.
    if (cells[row]![column + 1] !== "") return null;
    cells[row]![column + 1] = line[value]!;
    if (row < industries.length && column < industries.length) pairs += 1;
    if (row === column && row < industries.length) own += 1;
  }
  // Nobody pays themselves; industries buy of their own.
  if (own === 0 || pairs < MIN_FILLED * industries.length ** 2) return null;
  return {
    grid: new Grid({ sheet: grid.sheet, row: 0, column: 0, values: [["", ...across], ...cells] }),
    from: grid.column + from,
    to: grid.column + to,
    value: grid.column + value,
    firstRow: grid.row + head + 1,
    rows: body.length,
    fromName: nameIn(grid.at(head, from)),
    toName: nameIn(grid.at(head, to)),
  };
}

/** Rows at a time. */
const STEP = 500;

function* every<Each>(all: readonly Each[], test: (each: Each) => boolean): Sliced<boolean> {
  for (const [index, each] of all.entries()) {
    if (index % STEP === 0) yield;
    if (!test(each)) return false;
  }
  return true;
}

function* distinct(names: readonly string[]): Sliced<string[]> {
  const found = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    if (index % STEP === 0) yield;
    const key = plainWords(name);
    if (!found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}
