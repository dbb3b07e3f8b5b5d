/**
 * The frame of a table: title, headings (banner, heading, unit line), which columns hold names, codes, periods or figures, and
 * which rows are records, sections or notes. It says what stands where, not yet what kind of table it is.
 */

import { ROWS_PER_STEP, type Sliced } from "../../core/sliced";
import { observeColumn, type ColumnEvidence } from "../column-evidence";
import { withDates } from "../dates";
import { type Grid, isBlank } from "../grid";
import { isStatisticName } from "../header-vocabulary";
import type { DecimalSeparator } from "../numeral";
import { type Period, periodIn, periodWithin } from "../periods";
import { findHeader, isHeadingStill, textOf, yearsWithUnits } from "../table-header";
import { isUnit, unitIn } from "../units";
import { arePercentTexts, haveUnitsOfTheirOwn, inDaysOrSeconds, unitOfCells } from "./cell-units";
import { type Content, contentOf } from "./column-content";
import { type Marks, marksOf } from "./marks";
import { isMeasureAlone, measureIn, tradedVolumeIn } from "./measures";
import { rowName } from "./tree-names";
import { withStatisticsApart } from "./statistic-columns";
import { measureOfUnit, unitTextIn, withPer } from "./unit-words";
import type { Measure } from "./table-reading";

export interface FrameColumn {
  readonly index: number;
  /** All of its headings, as they are written. */
  readonly words: string;
  /** Own heading without unit and period. */
  readonly heading: string;
  /** The heading over a group of columns; "" where there is none. */
  readonly banner: string;
  readonly unit: string;
  /** Whether its cells say units of their own, which differ: €10 above $30. */
  readonly isOfUnits?: true;
  readonly period: Period | null;
  /** By its heading, else by its banner; null where neither says it. */
  readonly measure: Measure | null;
  /** Whether its heading names a member, for the title says what all figures are. */
  readonly isMember?: true;
  /** Where other columns have the same words and period: what tells it apart; or that it has the same cells as one before it. */
  readonly twin?: { readonly words: string } | "repeat";
  /** Of years that another column has the months or quarters of: the period of each row. */
  readonly within?: ReadonlyMap<number, Period>;
  /** Whether it is of a year whose quarters or months stand beside it. */
  readonly isOfParts?: true;
  /** Whether amounts beside it are made of it: quantities, their units, the prices of one. */
  readonly isFactor?: true;
  readonly content: Content;
  readonly seen: ColumnEvidence;
  readonly mark: DecimalSeparator | null;
}

export interface FrameRow {
  readonly row: number;
  /** `year`: one whose quarters or months stand in other rows. */
  readonly kind: "record" | "section" | "statistic" | "year";
  /** Its name in the first column of names. */
  readonly name: string;
  readonly section: string;
  /** How far its name is set in. */
  readonly indent: number;
  /** Named `of which:` alone: its figures are those of the row or section above, and what follows are its parts. */
  readonly isOfWhich: boolean;
}

export interface Frame {
  readonly grid: Grid;
  readonly titles: readonly string[];
  /** A line below the headings that says as much as one above them. */
  readonly captions: readonly string[];
  readonly headRows: readonly number[];
  readonly notes: readonly string[];
  /** The unit that the title or a line under it names; "" where none does. */
  readonly titleUnit: string;
  readonly titleMeasure: Measure | null;
  readonly columns: readonly FrameColumn[];
  readonly rows: readonly FrameRow[];
  /** Told: points that mark thousands. */
  readonly thousandsBy: DecimalSeparator | null;
  /** Whether an empty row stands between headings and records. */
  readonly isApart: boolean;
}

/** `areRecords`: what stands where headings do is records. */
export function* frameOf(cells: Grid, areRecords = false): Sliced<Frame> {
  const grid = withDates(cells);
  yield;
  const found = findHeader(grid);
  const header = areRecords ? { ...found, rows: [], names: [], first: found.rows[0] ?? found.first } : found;
  const below: number[] = [];
  for (let row = header.first; row <= header.last; row++) {
    yield;
    if (!grid.cells(row).every(isBlank) && !isHeadingStill(grid, header.rows, row)) below.push(row);
  }
  const seen: ColumnEvidence[] = [];
  for (let index = 0; index < grid.width; index++)
    seen.push(yield* observeColumn(grid, below, index, header.names[index] ?? ""));
  const parts = headingParts(grid, header.rows);
  const marks = marksOf(seen);
  const read: FrameColumn[] = [];
  for (const column of seen) {
    yield;
    read.push(columnOf(column, parts, marks, grid, below));
  }
  const own = inDaysOrSeconds(read, grid, below);
  const captions = captionOf(grid, below);
  const title = titleOf([...header.titles, ...captions], own, parts);
  const titled = own.map((column) => underTitle(column, title, own));
  const columns = withStatisticsApart(ofTheirWhole(besidePrices(titled)));
  const names = columns.filter(({ content }) => content === "names").map(({ index }) => index);
  const rows = yield* rowsOf(grid, below, columns, names);
  return {
    grid,
    titles: header.titles,
    captions,
    headRows: header.rows,
    notes: header.notes,
    titleUnit: title.unit,
    titleMeasure: title.measure,
    columns,
    rows,
    thousandsBy: marks.thousandsBy,
    isApart: header.rows.length > 0 && below.length > 0 && below[0]! > header.rows[header.rows.length - 1]! + 1,
  };
}

/** A line alone between headings and records that has a unit is of all of them, as one above the headings is. */
function captionOf(grid: Grid, below: readonly number[]): string[] {
  const [first, ...others] = below.map((row) => grid.cells(row).filter((cell) => !isBlank(cell)));
  if (first?.length !== 1 || typeof first[0] !== "string" || unitTextIn(first[0]).unit === "") return [];
  return others.some((cells) => cells.length === 1) ? [] : [textOf(first[0]).replace(/^\((.*)\)$/, "$1")];
}

/** The last that is named; (1993-1999) is none. */
const unitOfTitles = (units: readonly string[]): string =>
  units.filter((unit) => !/^\d{4}\s*(?:$|[-–/])/.test(unit)).pop() ?? "";

interface Title {
  readonly unit: string;
  readonly measure: Measure | null;
}

/** What stands above the table, or in the corner over its names: `Price (US$/kg)` before the years, `EUR thousand`. */
function titleOf(
  lines: readonly string[],
  columns: readonly FrameColumn[],
  parts: readonly (readonly string[])[],
): Title {
  const words = lines.join(" ");
  const corner = cornerOf(columns, parts);
  const cornerUnit = unitTextIn(corner);
  const isOfPeriods = columns.some(({ period }) => period !== null);
  const isMeasure = isOfPeriods ? isMeasureAlone(corner) : isMeasureAlone(cornerUnit.rest);
  const saysUnit = isOfPeriods
    ? measureOfUnit(cornerUnit.unit) !== null
    : unitIn(cornerUnit.unit).currency !== undefined;
  const isOfFigures =
    (saysUnit || isMeasure) &&
    (isOfPeriods || cornerUnit.rest === "" || isMeasure) &&
    columns.every(({ content, measure }) => content !== "figures" || measure === null);
  const titleUnit = unitOfTitles(
    [...lines.map((line) => unitTextIn(line).unit), unitOverNames(columns, parts)].filter((unit) => unit !== ""),
  );
  const measure = words.length <= MAX_TITLE_LENGTH ? measureIn(words, "title") : null;
  const moneyUnit = unitIn(cornerUnit.unit).currency === undefined ? "" : cornerUnit.unit;
  if (!isOfFigures) return { unit: titleUnit || moneyUnit, measure };
  return { unit: cornerUnit.unit || titleUnit, measure: measureIn(corner) ?? measure };
}

/** Of the headings of the first column of names, or of periods alone, the one that says what figures are: `Exports (US$ m)` over `Country`; else its own. */
function cornerOf(columns: readonly FrameColumn[], parts: readonly (readonly string[])[]): string {
  const of = (sought: FrameColumn["content"]) => columns.find(({ content }) => content === sought);
  const names = of("names") ?? of("periods");
  if (!names) return "";
  const says = (part: string) => measureOfUnit(unitTextIn(part).unit) !== null || isMeasureAlone(part);
  const above = parts[names.index]!.slice(0, -1);
  return says(names.heading) ? names.heading : (above.find(says) ?? names.heading);
}

/** A unit alone over the heading of names, or money in its place: names of pieces or persons are headed so. */
function unitOverNames(columns: readonly FrameColumn[], parts: readonly (readonly string[])[]): string {
  const unit = columns
    .filter(({ content }) => content === "names" || content === "codes" || content === "periods")
    .flatMap(({ index }) => parts[index]!.map((part, level) => ({ part, isBanner: level < parts[index]!.length - 1 })))
    .find(({ part, isBanner }) => isUnit(part) && (isBanner || unitIn(part).currency !== undefined));
  return unit === undefined ? "" : unitTextIn(unit.part).unit;
}

const LARGEST_SHARE = 1.5;

/** What the title says of a column that does not say it itself. */
function underTitle(column: FrameColumn, { unit, measure }: Title, all: readonly FrameColumn[]): FrameColumn {
  if (column.content !== "figures" || column.unit !== "") return column;
  const figures = all.filter(({ content }) => content === "figures");
  // Headings are the names of members where the title says what all of them are: shares of a price, prices by step.
  const isAllInTitle = figures.every((each) => each.unit === "");
  // Energy and transport are bought by firms, but under a title of prices or exports they are names.
  if (isNamedByTitle(column, measure, figures)) return underTitle({ ...column, measure: null }, { unit, measure }, all);
  const isShare =
    column.measure === "share" ||
    (measure === "share" && (column.measure === null || (isAllInTitle && unit === "%" && column.measure !== "count")));
  const { range } = column.seen;
  // Small firms and large firms under a title in money are no counts, but whose money it is.
  const isOfMoney = unitIn(unit).currency !== undefined && isAllInTitle;
  if (isOfMoney && figures.every((each) => each.measure === "count")) return { ...column, unit, measure: null };
  // No share is above the whole: 36.3 is 36.3 %.
  if (isShare && Math.max(range.most, -range.least) > LARGEST_SHARE)
    return { ...column, unit: "%", measure: "share", ...(measure === "share" && { isMember: true }) };
  // Rates by country under a title that says of what: one measure of several members.
  if (measure === "ratio" && isAllInTitle && figures.every((each) => each.measure === null))
    return { ...column, unit, measure, isMember: true };
  if (measure === "price" && isAllInTitle && (column.measure === "exports" || column.measure === "imports")) {
    const isOfBoth = figures.some((each) => each.measure === "imports");
    return {
      ...column,
      unit,
      measure: !isOfBoth ? "price" : column.measure === "exports" ? "exportPrice" : "importPrice",
    };
  }
  // A unit above the table holds for every column of money or of nothing else that has none of its own.
  const isOther = (["count", "volume", "ratio", "index", "conversion"] as (Measure | null)[]).includes(column.measure);
  return isOther ? column : { ...column, unit };
}

const NAMING: readonly (Measure | null)[] = ["price", "index", "share", "exports", "imports", "volume"];

/** Whether a heading is the name of something that links buy, and no column says itself what it counts. */
const isNamedByTitle = (column: FrameColumn, title: Measure | null, figures: readonly FrameColumn[]): boolean =>
  NAMING.includes(title) &&
  isBoughtByName(column) &&
  figures.every((each) => each.unit === "" && (each.measure === null || isBoughtByName(each)));

const isBoughtByName = ({ measure, heading }: FrameColumn): boolean =>
  measure === "purchases" && measureIn(heading, "row") !== "purchases";

/** Where the prices of exports and imports stand, an index of the volume of exports is their volume. */
function besidePrices(columns: readonly FrameColumn[]): readonly FrameColumn[] {
  const has = (measure: Measure) => columns.some((column) => column.measure === measure);
  if (!has("exportPrice") || !has("importPrice")) return columns;
  return columns.map((column) =>
    column.measure === "index" ? { ...column, measure: tradedVolumeIn(column.words) ?? column.measure } : column,
  );
}

/** `of which: cocoa` beside `Total exports (US$ m)`: the same measure in the same unit, unless it says another. */
function ofTheirWhole(columns: readonly FrameColumn[]): readonly FrameColumn[] {
  let whole: FrameColumn | null = null;
  return columns.map((column) => {
    if (column.content !== "figures") return column;
    if (rowName(column.heading).ofWhich !== "before") {
      whole = column;
      return column;
    }
    if (whole === null || (column.unit !== "" && column.unit !== whole.unit)) return column;
    return { ...column, unit: whole.unit, measure: column.measure ?? whole.measure };
  });
}

/** Paragraphs say too much to name what the figures are. */
const MAX_TITLE_LENGTH = 200;

/** The headings of each column, from top to bottom, those over a group of columns repeated over each of them. */
function headingParts(grid: Grid, rows: readonly number[]): string[][] {
  const parts = Array.from({ length: grid.width }, (): string[] => []);
  rows.forEach((row, index) => {
    const under = rows[index + 1];
    let group = "";
    grid.cells(row).forEach((cell, column) => {
      const own = textOf(cell).replaceAll(/\s+/g, " ");
      if (own !== "") group = own;
      const isGrouped = own === "" && under !== undefined && !isBlank(grid.at(under, column));
      const name = own !== "" ? own : isGrouped ? group : "";
      if (name !== "" && !parts[column]!.includes(name)) parts[column]!.push(name);
    });
  });
  for (const row of rows)
    for (const { column, year, unit } of yearsWithUnits(grid.cells(row).map(textOf)))
      parts[column] = parts[column]!.flatMap((part) => (part === `${year} ${unit}` ? [year, unit] : [part]));
  return parts;
}

function columnOf(
  seen: ColumnEvidence,
  headings: readonly (readonly string[])[],
  { byColumn }: Marks,
  grid: Grid,
  below: readonly number[],
): FrameColumn {
  const { index } = seen;
  const parts = headings[index]!;
  const content = contentOf(seen, headings, grid, below);
  const isOfFigures = content === "figures";
  const texts: string[] = [];
  let unit = "";
  let period: Period | null = null;
  for (const part of parts) {
    const within: ReturnType<typeof periodWithin> = isOfFigures && period === null ? periodWithin(part) : null;
    if (within) period = within.period;
    const named = unitTextIn(within ? within.rest : part);
    if (isOfFigures && named.unit !== "") unit = named.unit;
    const text = isOfFigures ? named.rest : part;
    if (text !== "") texts.push(text);
  }
  const heading = texts[texts.length - 1] ?? "";
  unit = withPer(unit, heading);
  const banner = texts.slice(0, -1).join(" ");
  if (isOfFigures && unit === "" && (seen.shows === "percent" || arePercentTexts(seen, grid, below))) unit = "%";
  const whole = parts.filter((part) => !periodIn(part));
  if (isOfFigures && unit === "") unit = unitOfCells(seen, grid, below);
  const measure = isOfFigures ? (measureIn(whole[whole.length - 1] ?? "") ?? measureIn(whole.join(" "))) : null;
  return {
    index,
    words: parts.join(" "),
    heading,
    banner,
    unit,
    period,
    measure,
    content,
    seen,
    mark: byColumn[index] ?? null,
    ...(isOfFigures && haveUnitsOfTheirOwn(seen, grid, below) && { isOfUnits: true as const }),
  };
}

/** A row that says how much of a whole the table lists. */
const SHARE_OF_TOTAL =
  /^\s*(?:share|%|per ?cent|percentage|anteil|part|participación|participação|quota) (?:of|in|an|am|du|del|do|da|di|de|sul) (?:the |la |le |il )?(?:world |grand )?total(?:e|s)?\s*(?:\(.*\)|, %)?\s*$/i;
/** `- Sales`, `• Sales`: a bullet indents a name and is no part of it. */
const withoutBullet = (text: string): string => text.replace(/^[–—•·*-]\s+(?=\p{L})/u, "");

const OF_WHICH_ALONE =
  /^[\s—–-]*(?:of which|thereof|davon|darunter|dont|de los cuales|de las cuales|de ellos|dos quais|das quais|di cui)\s*:?\s*$/i;

function* rowsOf(
  grid: Grid,
  below: readonly number[],
  columns: readonly FrameColumn[],
  names: readonly number[],
): Sliced<FrameRow[]> {
  const label = names[0] ?? columns.find(({ content }) => content === "periods" || content === "codes")?.index ?? 0;
  const figures = columns.filter(({ content }) => content === "figures").map(({ index }) => index);
  const rows: FrameRow[] = [];
  let section = "";
  let last = "";
  for (const [position, row] of below.entries()) {
    if (position % ROWS_PER_STEP === 0) yield;
    const cells = grid.cells(row);
    const raw = cells[label];
    const written = cells.filter((cell) => !isBlank(cell)).length;
    const text = textOf(raw);
    const indent = typeof raw === "string" ? /^[\s\u00a0—–-]*/.exec(raw)![0].length : 0;
    const isAlone =
      written === 1 &&
      typeof raw === "string" &&
      text !== "" &&
      figures.length > 0 &&
      figures.every((column) => isBlank(cells[column]));
    const next = below[position + 1];
    if (isAlone && next !== undefined && names.length > 0) {
      section = text;
      last = text;
      rows.push({ row, kind: "section", name: text, section: "", indent, isOfWhich: false });
      continue;
    }
    const isOfWhich = OF_WHICH_ALONE.test(text);
    const name = isOfWhich ? last : withoutBullet(text);
    // A row of which: alone carries the section's own figures; what follows are its parts.
    rows.push({
      row,
      kind: isStatisticName(name) || SHARE_OF_TOTAL.test(name) ? "statistic" : "record",
      name,
      section,
      indent,
      isOfWhich,
    });
    if (!isOfWhich) last = name;
  }
  return rows;
}
