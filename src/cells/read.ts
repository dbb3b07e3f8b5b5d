/**
 * From ranges to vectors: a reader for each kind of argument.
 *
 * What one cell may contain is in cell.ts, the shape of a range in range.ts. An optional argument that is omitted arrives as
 * null or undefined instead of a range, and has its default. For a required argument the same means an empty cell. A single
 * cell may arrive as a scalar or as a range of one by one.
 */
import { listOf } from "../core/data/list";
import { newPlaces } from "../core/numbers/columns";
import { fromNumeral } from "../core/numbers/decimal";
import { Labels } from "../core/data/labels";
import { Records, type RecordPlaces } from "../core/data/records";
import { type Layout, type Places, placesAlong } from "../core/data/place";
import { type ArgumentPosition, Refusal, refuse } from "../core/refusal";
import type { Held } from "../core/data/held";
import { remembered } from "../core/data/remembered";
import { sumOf } from "../core/data/elementwise";
import { Vector } from "../core/data/vector";
import { OptionColumn } from "../core/data/option-column";
import { figure, isBareText, text, textOrRefusal, isEmpty, described, plain } from "./cell";
import { plainValue } from "./errors";
import { exactCells } from "./exact-cells";
import {
  type Lying,
  type Range,
  type Rows,
  isLeftOut,
  rectangle,
  layoutOf,
  widthOf,
  isColumn,
  onlyCell,
  recordLayout,
} from "./range";

/** One row, one column or one cell of figures; as long as `like`, if given. */
export function vector(argument: string, range: Range, like?: Lying): Vector {
  const rows = rectangle(argument, range);
  const layout = layoutOf(argument, rows);
  checkLength(argument, layout === "column" ? rows.length : widthOf(rows), like);
  return figures(argument, layout, rows);
}

/** The vector of these cells, row after row. */
function figures(argument: string, layout: Layout, rows: Rows, places = placesAlong(argument, layout)): Vector {
  return new Vector(argument, layout, read(rows, places), places);
}

/** The figures of rows of cells, exactly in floating point where their digits allow. */
function read(rows: Rows, places: Places): Held {
  return exactCells(rows, places) ?? rows.flat().map((cell, index) => figure(cell, places(index)));
}

function checkLength(argument: string, length: number, like: Lying | undefined): void {
  if (like && length !== like.length) {
    refuse({ why: "lengths differ", place: { argument }, length, other: like.argument, otherLength: like.length });
  }
}

/** A vector that may be omitted. */
export function optionalVector(argument: string, range: Range, like?: Lying): Vector | undefined {
  return isLeftOut(range) ? undefined : vector(argument, range, like);
}

/** A vector as long as `like`, or a matrix along it: one vector for each of its periods, and the orientation of the periods. */
export function periodsAlong(argument: string, range: Range, like: Lying): { periods: Vector[]; layout: Layout } {
  const periods = categories(argument, range, like);
  const isDown = like.layout === "row" || (like.layout === "cell" && rectangle(argument, range).length > 1);
  return { periods, layout: periods.length === 1 ? "cell" : isDown ? "column" : "row" };
}

/** A vector as long as `like`, or a matrix of categories along it, summed. */
export function sums(argument: string, range: Range, like: Lying): Vector {
  const [first, ...others] = categories(argument, range, like);
  return others.length === 0 ? first! : sumOf(first!, ...others);
}

export function optionalSums(argument: string, range: Range, like: Lying): Vector | undefined {
  return isLeftOut(range) ? undefined : sums(argument, range, like);
}

/** The series of each row, first period first; a single column is one series. */
export function seriesByRow(argument: string, range: Range): { series: Records; layout: Layout } {
  const rows = rectangle(argument, range);
  if (!isColumn(rows) || rows.length === 1)
    return { series: records(argument, rows, "column"), layout: rows.length === 1 ? "cell" : "column" };
  const places = placesAlong(argument, "column");
  return {
    series: new Records(argument, 1, rows.length, "column", read(rows, places), (_, period) => places(period)),
    layout: "cell",
  };
}

/** The series of each link, along `links`: a row for each where the links are in a column, a column where they are in a row. */
export function seriesAlong(argument: string, range: Range, links: Lying): Records {
  const rows = rectangle(argument, range);
  return records(argument, rows, recordLayout(argument, rows, links));
}

export function optionalSeriesAlong(argument: string, range: Range, links: Lying): Records | undefined {
  return isLeftOut(range) ? undefined : seriesAlong(argument, range, links);
}

/** The rows of a matrix, such as periods with a figure for each product; as large as `like`, if given. */
export function matrixRows(argument: string, range: Range, like?: Records): Records {
  const rows = rectangle(argument, range);
  if (like && (rows.length !== like.count || widthOf(rows) !== like.width)) {
    refuse({
      why: "shapes differ",
      place: { argument },
      rows: rows.length,
      columns: widthOf(rows),
      other: like.argument,
      otherRows: like.count,
      otherColumns: like.width,
    });
  }
  return records(argument, rows, "column");
}

export function optionalMatrixRows(argument: string, range: Range, like?: Records): Records | undefined {
  return isLeftOut(range) ? undefined : matrixRows(argument, range, like);
}

/** One figure. */
export function number(argument: string, range: Range): Vector {
  const rows = rectangle(argument, range);
  return new Vector(argument, "cell", [figure(onlyCell(argument, rows), { argument })]);
}

export function optionalNumber(argument: string, range: Range): Vector | undefined {
  return isLeftOut(range) ? undefined : number(argument, range);
}

/** One row, one column or one cell of names; as long as `like`, if given. */
export function labels(argument: string, range: Range, like?: Lying): Labels {
  const rows = rectangle(argument, range);
  const layout = layoutOf(argument, rows);
  checkLength(argument, layout === "column" ? rows.length : widthOf(rows), like);
  return names(argument, layout, rows);
}

function names(argument: string, layout: Layout, rows: Rows): Labels {
  const places = placesAlong(argument, layout);
  const { codes, found } = coded(rows, (cell, index) => (isBareText(cell) ? cell : text(cell, places(index))));
  return new Labels(argument, layout, codes, found);
}

/** Names that may be omitted. */
export function optionalLabels(argument: string, range: Range, like?: Lying): Labels | undefined {
  return isLeftOut(range) ? undefined : labels(argument, range, like);
}

/** One row, one column or one cell of texts, element by element, of which `allowed` says what is looked for. */
export function texts(argument: string, range: Range, allowed: readonly string[]): OptionColumn {
  return words(argument, range, undefined, allowed, textOrRefusal);
}

/** One row, one column or one cell of options, in any case and with or without accents; as long as `like`, if given. */
export function choices<Option extends string>(
  argument: string,
  range: Range,
  allowed: readonly Option[],
  like?: Lying,
  alsoSpelled: Readonly<Record<string, Option>> = NONE_ELSE,
): OptionColumn<Option> {
  const { optionIn } = optionsOf(allowed, alsoSpelled);
  return words(argument, range, like, allowed, (cell, place) => {
    const known = typeof cell === "string" ? optionIn(cell) : undefined;
    if (known !== undefined) return known;
    const found = textOrRefusal(cell, place);
    if (found === "" || found instanceof Refusal) return found;
    return (
      optionIn(found) ?? new Refusal({ why: "unknown option", place, found: described(plainValue(cell)), allowed })
    );
  });
}

const NONE_ELSE = {};

/** The options of a list. */
interface Options<Option> {
  /** The other spellings that are allowed. */
  readonly also: object;
  /** The option that a text is, as options are compared, and as it was read before, in whichever call. */
  readonly optionIn: (text: string) => Option | undefined;
}

/** With the other spellings that were asked for last. */
const optionsOfLists = new WeakMap<readonly string[], Options<unknown>>();

function optionsOf<Option extends string>(
  allowed: readonly Option[],
  also: Readonly<Record<string, Option>> = NONE_ELSE,
): Options<Option> {
  const known = optionsOfLists.get(allowed);
  if (known?.also === also) return known as Options<Option>;
  const options = new Map([
    ...allowed.map((option): [string, Option] => [plain(option), option]),
    ...Object.entries(also),
  ]);
  const made = { also, optionIn: remembered((text) => options.get(plain(text))) };
  optionsOfLists.set(allowed, made);
  return made;
}

function words<Word extends string>(
  argument: string,
  range: Range,
  like: Lying | undefined,
  allowed: readonly string[],
  read: (cell: unknown, place: ArgumentPosition) => Word | "" | Refusal,
): OptionColumn<Word> {
  const rows = rectangle(argument, range);
  const layout = layoutOf(argument, rows);
  checkLength(argument, layout === "column" ? rows.length : widthOf(rows), like);
  const places = placesAlong(argument, layout);
  const { codes, found } = coded(rows, (cell, index) => read(cell, places(index)));
  return new OptionColumn(argument, layout, allowed, codes, found);
}

/** Of so many texts, where most were new, those that come are not looked for; after some more they are again. */
const MANY = 128;
const MANY_MORE = 4 * MANY;

/** What is read of each cell of a row or a column, by its position among all that were found. */
function coded<Found>(
  rows: Rows,
  read: (cell: unknown, index: number) => Found,
): { codes: Int32Array; found: Found[] } {
  const found: Found[] = [];
  const isDown = isColumn(rows);
  const codes = newPlaces(isDown ? rows.length : widthOf(rows));
  const known = new Map<string, number>();
  // The last two, as where the cells are answers: those are found without a hash.
  let [last, lastCode, other, otherCode] = ["", -1, "", -1];
  let isLookedFor = true;
  let nextCheck = MANY;
  let knownBefore = 0;
  for (let index = 0; index < codes.length; index++) {
    if (index === nextCheck) {
      isLookedFor = !isLookedFor || known.size - knownBefore <= MANY / 2;
      knownBefore = known.size;
      nextCheck += isLookedFor ? MANY : MANY_MORE;
    }
    const cell = isDown ? rows[index]![0] : rows[0]![index];
    if (isLookedFor && cell === last && lastCode >= 0) {
      codes[index] = lastCode;
      continue;
    }
    if (isLookedFor && cell === other && otherCode >= 0) {
      codes[index] = otherCode;
      continue;
    }
    // Texts that were read before are many, and the same; of anything else a cell may hold, two need not be.
    const text = isLookedFor && typeof cell === "string" ? cell : null;
    let code = text === null ? undefined : known.get(text);
    if (code === undefined) {
      const made = read(cell, index);
      code = found.push(made) - 1;
      // A refusal names its own cell.
      if (text !== null && !(made instanceof Refusal)) known.set(text, code);
    }
    if (text !== null && !(found[code] instanceof Refusal))
      [other, otherCode, last, lastCode] = [last, lastCode, text, code];
    codes[index] = code;
  }
  return { codes, found };
}

/** One name. */
export function label(argument: string, range: Range): Labels {
  return names(argument, "cell", [[onlyCell(argument, rectangle(argument, range))]]);
}

/** One of the options, in any case and with or without accents; blank is the default. */
export function option<Option extends string>(
  argument: string,
  range: Range,
  allowed: readonly Option[],
  byDefault: Option,
): Option {
  if (isLeftOut(range)) return byDefault;
  const found = onlyCell(argument, rectangle(argument, range));
  const { optionIn } = optionsOf(allowed);
  const known = typeof found === "string" ? optionIn(found) : undefined;
  if (known !== undefined) return known;
  const words = text(found, { argument });
  if (words === "") return byDefault;
  return optionIn(words) ?? refuse({ why: "unknown option", place: { argument }, found: described(found), allowed });
}

/** TRUE or FALSE, also as 1, 0 or text; blank is FALSE. */
export function truth(argument: string, range: Range): boolean {
  if (isLeftOut(range)) return false;
  const found = onlyCell(argument, rectangle(argument, range));
  const words = found === 0 ? "" : plain(text(found, { argument }));
  if (words === "" || words === "false") return false;
  if (words === "true" || words === "1") return true;
  return refuse({ why: "unknown option", place: { argument }, found: described(found), allowed: ["TRUE", "FALSE"] });
}

/** One of the options, or a vector as long as `like`. */
export function optionOrVector<Option extends string>(
  argument: string,
  range: Range,
  like: Lying,
  allowed: readonly Option[],
  byDefault: Option,
): Option | Vector {
  if (isLeftOut(range)) return byDefault;
  const rows = rectangle(argument, range);
  const isOneCell = rows.length === 1 && isColumn(rows);
  const cell = plainValue(rows[0]![0]);
  // Beside one cell, one cell may be either: a figure is a vector of one, and 0 is not text, as an empty cell is not.
  const isFigure =
    like.length === 1 && cell !== 0 && !isEmpty(cell) && (typeof cell !== "string" || fromNumeral(cell) !== null);
  const isOption = isOneCell && !isFigure;
  return isOption ? option(argument, range, allowed, byDefault) : vector(argument, range, like);
}

// Records and categories.

/** The vectors of a matrix oriented like `like`, one for each category; a vector as long as `like` is one category. */
function categories(argument: string, range: Range, like: Lying): Vector[] {
  const rows = rectangle(argument, range);
  const isVector = rows.length === 1 || isColumn(rows);
  if (isVector && like.length > 1 && rows.length * widthOf(rows) === like.length)
    return [figures(argument, layoutOf(argument, rows), rows)];
  const matrix = records(argument, rows, recordLayout(argument, rows, like));
  return listOf(matrix.width, (category) => matrix.across(category, like.layout));
}

/** Records in a column or in a row. */
function records(argument: string, rows: Rows, layout: Layout): Records {
  if (layout === "column") {
    const width = widthOf(rows);
    const places: RecordPlaces = (record, position) => ({ argument, row: record + 1, column: position + 1 });
    return new Records(
      argument,
      rows.length,
      width,
      "row",
      read(rows, (index) => places(Math.floor(index / width), index % width)),
      places,
    );
  }
  const width = rows.length;
  const turned = listOf(widthOf(rows), (column) => rows.map((row) => row[column]));
  const places: RecordPlaces = (record, position) => ({ argument, row: position + 1, column: record + 1 });
  return new Records(
    argument,
    turned.length,
    width,
    "column",
    read(turned, (index) => places(Math.floor(index / width), index % width)),
    places,
  );
}
