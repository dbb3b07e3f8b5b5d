/**
 * The frame of a table: title, headings (banner, heading, unit line), which columns hold names, codes, periods or figures, and
 * which rows are records, sections or notes. It says what stands where, not yet what kind of table it is.
 */

import type { Sliced } from "../../core/sliced";
import { observeColumn, type ColumnEvidence } from "../column-evidence";
import { withDates } from "../dates";
import { type Grid, isBlank } from "../grid";
import { isStatisticName, isTotalName, plainWords } from "../header-vocabulary";
import { type DecimalSeparator, numeralIn } from "../numeral";
import { monthCodeIn, type Period, periodIn, periodWithin } from "../periods";
import { findHeader, isSameHeading, textOf } from "../table-header";
import { figuresIn } from "../understanding";
import { type Marks, marksOf } from "./marks";
import { isPercentUnit, isUnitText, measureIn, unitsDiffer, unitTextIn } from "./measures";
import type { Measure } from "./table-reading";

export type Content = "names" | "figures" | "periods" | "codes" | "units" | "measures" | "flows" | "empty";

export interface FrameColumn {
  readonly index: number;
  /** All of its headings, as they are written. */
  readonly words: string;
  /** Own heading without unit and period. */
  readonly heading: string;
  /** The heading over a group of columns; "" where there is none. */
  readonly banner: string;
  readonly unit: string;
  readonly period: Period | null;
  /** By its heading, else by its banner; null where neither says it. */
  readonly measure: Measure | null;
  readonly content: Content;
  readonly seen: ColumnEvidence;
  readonly mark: DecimalSeparator | null;
}

export interface FrameRow {
  readonly row: number;
  readonly kind: "record" | "section" | "statistic";
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

const CODE_HEADING =
  /^(?:(?:hs|isic|sitc|nace|cn|cpc|naics|nuts|iso|prod(?:uct)?|item|industry|country|area|reporter|partner|cmd|commodity|element|year|flow|domain)\s*[.-]?\s*)?(?:code|codes|kode|id|ids|rnr|no\.?|nr\.?|number|nummer|hs ?\d?|isic|sitc|nace|nuts|cn8?|clave|codigo|codice)(?:\s*\(.*\))?$/;
const MEASURE_HEADING =
  /^(?:elements?|indicators?|measures?|variables?|series|series name|indicator name|merkmale?|indikatore?n?|kennzahl(?:en)?|indicateurs?|concepto|indicador(?:es)?|indicatore|indicatori|item type|mesure|medida|misura)$/;
const FLOW_HEADING =
  /^(?:trade )?(?:flow|flows|flow desc|flowdesc|flow code|direction|fluss|handelsrichtung|warenstrom|verkehrsrichtung|flux|sens|flujo|fluxo|flusso)$/;
const FLOW_WORD =
  /^(?:re-?)?(?:exports?|imports?|x|m|export(?:ation|acion|acao|azione)s?|import(?:ation|acion|acao|azione)s?|ausfuhr|einfuhr|exportaciones|importaciones|exportacoes|importacoes|esportazioni|importazioni)$/;
const TIME_HEADING =
  /^(?:ref(?:erence)? ?)?(?:years?|months?|quarters?|periods?|dates?|time|time period|week|jahr|monat|quartal|zeit|zeitraum|datum|annee|mois|trimestre|periode|ano|anno|mes|mese|fecha|data|periodo|t|refyear|refperiodid)$/;

export function* frameOf(cells: Grid): Sliced<Frame> {
  const grid = withDates(cells);
  yield;
  const header = findHeader(grid);
  const below: number[] = [];
  for (let row = header.first; row <= header.last; row++) {
    yield;
    if (!grid.cells(row).every(isBlank) && !isSameHeading(grid, header.rows, row)) below.push(row);
  }
  const seen: ColumnEvidence[] = [];
  for (let index = 0; index < grid.width; index++)
    seen.push(yield* observeColumn(grid, below, index, header.names[index] ?? ""));
  const titleWords = header.titles.join(" ");
  const titleUnits = header.titles.map((line) => unitTextIn(line).unit).filter((unit) => unit !== "");
  const parts = headingParts(grid, header.rows);
  const marks = marksOf(seen);
  const titleUnit = unitOfTitles(titleUnits);
  const titleMeasure = titleWords.length <= MAX_TITLE_LENGTH ? measureIn(titleWords, "title") : null;
  const columns = seen.map((column) =>
    withTitleUnit(columnOf(column, parts[column.index]!, marks, grid, below), titleUnit, titleMeasure === "share"),
  );
  const names = columns.filter(({ content }) => content === "names").map(({ index }) => index);
  const rows = rowsOf(grid, below, columns, names);
  return {
    grid,
    titles: header.titles,
    headRows: header.rows,
    notes: header.notes,
    titleUnit,
    titleMeasure,
    columns,
    rows,
    thousandsBy: marks.thousandsBy,
    isApart: header.rows.length > 0 && below.length > 0 && below[0]! > header.rows[header.rows.length - 1]! + 1,
  };
}

/** The last that is named; (1993-1999) is none. */
const unitOfTitles = (units: readonly string[]): string => units.filter((unit) => !/^\d{4}/.test(unit)).pop() ?? "";

const LARGEST_SHARE = 1.5;

/** A unit above the table holds for every column of money or of nothing else that has none of its own. */
function withTitleUnit(column: FrameColumn, unit: string, isOfShares: boolean): FrameColumn {
  const { range } = column.seen;
  // No share is above the whole: 36.3 is 36.3 %.
  const isShare = column.measure === "share" || (column.measure === null && isOfShares);
  if (
    column.content === "figures" &&
    column.unit === "" &&
    isShare &&
    Math.max(range.most, -range.least) > LARGEST_SHARE
  )
    return { ...column, unit: "%" };

  const isOther = (["count", "volume", "ratio", "index", "conversion"] as (Measure | null)[]).includes(column.measure);
  return column.content !== "figures" || column.unit !== "" || isOther ? column : { ...column, unit };
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
  return parts;
}

function columnOf(
  seen: ColumnEvidence,
  parts: readonly string[],
  { byColumn }: Marks,
  grid: Grid,
  below: readonly number[],
): FrameColumn {
  const { index } = seen;
  const content = contentOf(seen, parts, grid, below);
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
  };
}

/** The unit that stands in every cell: 0.90 US$/kg. */
function unitOfCells({ counts, index }: ColumnEvidence, grid: Grid, below: readonly number[]): string {
  if (counts.figuresAsText === 0 || counts.numbers > 0) return "";
  const units = new Set(
    below.slice(0, MAX_LOOKED_AT).flatMap((row) => {
      const cell = grid.at(row, index);
      const numeral = typeof cell === "string" ? numeralIn(cell) : null;
      return numeral ? [numeral.percent ? "%" : numeral.unit] : [];
    }),
  );
  const [first = "", ...others] = units;
  return others.every((other) => !unitsDiffer(first, other)) && !units.has("") ? first : "";
}
const MAX_LOOKED_AT = 1000;

/** Whether the figures are texts with a percent sign. */
function arePercentTexts({ counts, index }: ColumnEvidence, grid: Grid, below: readonly number[]): boolean {
  if (counts.figuresAsText === 0 || counts.numbers > counts.figuresAsText) return false;
  const signed = below.filter((row) => {
    const cell = grid.at(row, index);
    return typeof cell === "string" && /%\s*$/.test(cell);
  });
  return 2 * signed.length > counts.figuresAsText + counts.numbers;
}

function contentOf(seen: ColumnEvidence, parts: readonly string[], grid: Grid, below: readonly number[]): Content {
  const { counts, index } = seen;
  const figures = figuresIn(counts);
  const all = figures + counts.words + counts.errors + counts.missing;
  if (all === 0) return "empty";
  const heading = plainWords(parts[parts.length - 1] ?? "").trim();
  if (
    FLOW_HEADING.test(heading) ||
    (counts.words > 1 && seen.names.length > 0 && seen.names.every((name) => FLOW_WORD.test(plainWords(name).trim())))
  )
    return "flows";
  if (MEASURE_HEADING.test(heading) && counts.words >= figures) return "measures";
  const isOfTime = TIME_HEADING.test(heading);
  if (isPeriodColumn(seen, isOfTime, grid, below)) return "periods";
  if (CODE_HEADING.test(heading) && !(counts.words > figures && /\s/.test(seen.names[0] ?? ""))) return "codes";
  if (counts.words > 0 && counts.words >= figures) {
    const units = seen.names.filter(isUnitText).length;
    return units > 0 && units >= 0.8 * seen.names.length && counts.words > 0.5 * below.length ? "units" : "names";
  }
  return isCodes(index, grid, below) || isRowNumbers(index, grid, below)
    ? "codes"
    : figures === 0
      ? "empty"
      : "figures";
}

function isPeriodColumn(
  { counts, index }: ColumnEvidence,
  isOfTime: boolean,
  grid: Grid,
  below: readonly number[],
): boolean {
  // "Total" under the years is the name of a row.
  const totals = below.filter((row) => {
    const cell = grid.at(row, index);
    return typeof cell === "string" && isTotalName(cell);
  });
  const all = figuresIn(counts) + counts.words - totals.length;
  if (isOfTime && counts.periods < 0.9 * all) {
    const cells = below.map((row) => grid.at(row, index)).filter((cell) => !isBlank(cell));
    return (
      cells.length > 0 &&
      cells.every((cell) => (typeof cell === "number" || typeof cell === "string") && monthCodeIn(cell) !== null)
    );
  }
  if (counts.periods === 0 || counts.periods < 0.9 * all) return false;
  if (isOfTime || counts.numbers < all / 2) return true;
  // Numbers alone: years only where they run on or come again.
  const years = below.map((row) => grid.at(row, index)).filter((cell): cell is number => typeof cell === "number");
  const isRun = years.every((year, position) => position === 0 || year >= years[position - 1]!);
  const isBack = years.every((year, position) => position === 0 || year <= years[position - 1]!);
  return (
    years.length > 1 &&
    (isRun || isBack || new Set(years).size <= years.length / 2) &&
    index === firstWritten(grid, below, index)
  );
}

/** Years stand before the figures: behind a column of figures a number such as 1990 is one too. */
function firstWritten(grid: Grid, below: readonly number[], index: number): number {
  for (let column = 0; column < index; column++)
    if (below.some((row) => typeof grid.at(row, column) === "number" && !periodIn(grid.at(row, column) as number)))
      return column;
  return index;
}

/** Digits as text with a zero before them: no figure is written so. */
function isCodes(index: number, grid: Grid, below: readonly number[]): boolean {
  const texts = below
    .map((row) => grid.at(row, index))
    .filter((cell): cell is string => typeof cell === "string" && !isBlank(cell));
  return (
    texts.length > 0 &&
    texts.length >= below.length / 2 &&
    texts.some((text) => /^0\d/.test(text.trim())) &&
    texts.every((text) => /^[\d.]+$/.test(text.trim()))
  );
}

/** 1, 2, 3 … before a column of words. */
function isRowNumbers(index: number, grid: Grid, below: readonly number[]): boolean {
  if (below.length < 2) return false;
  const cells = below.map((row) => grid.at(row, index));
  const [first] = cells;
  return (
    (first === 0 || first === 1) &&
    cells.every((cell, position) => cell === first + position) &&
    below.some((row) =>
      Array.from({ length: grid.width - index - 1 }, (_, right) => grid.at(row, index + 1 + right)).some(
        (cell) => typeof cell === "string" && !isBlank(cell),
      ),
    ) &&
    Array.from({ length: index }, (_, column) => column).every((column) =>
      below.every((row) => isBlank(grid.at(row, column))),
    )
  );
}

/** A row that says how much of a whole the table lists. */
const SHARE_OF_TOTAL =
  /^\s*(?:share|%|per ?cent|percentage|anteil|part|participación|participação|quota) (?:of|in|an|am|du|del|do|da|di|de|sul) (?:the |la |le |il )?(?:world |grand )?total(?:e|s)?\s*(?:\(.*\)|, %)?\s*$/i;
const OF_WHICH_ALONE =
  /^[\s—–-]*(?:of which|thereof|davon|darunter|dont|de los cuales|de las cuales|de ellos|dos quais|das quais|di cui)\s*:?\s*$/i;

function rowsOf(
  grid: Grid,
  below: readonly number[],
  columns: readonly FrameColumn[],
  names: readonly number[],
): FrameRow[] {
  const label = names[0] ?? columns.find(({ content }) => content === "periods" || content === "codes")?.index ?? 0;
  const figures = columns.filter(({ content }) => content === "figures").map(({ index }) => index);
  const rows: FrameRow[] = [];
  let section = "";
  let last = "";
  below.forEach((row, position) => {
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
      return;
    }
    const isOfWhich = OF_WHICH_ALONE.test(text);
    const name = isOfWhich ? last : text;
    // A row of which: alone carries the section's own figures; what follows are its parts.
    rows.push({
      row,
      kind: isStatisticName(name) || SHARE_OF_TOTAL.test(name) ? "statistic" : "record",
      name,
      section,
      indent,
      isOfWhich,
    });
    if (!isOfWhich) last = text;
  });
  return rows;
}

export const isPercent = ({ unit }: Pick<FrameColumn, "unit">): boolean => isPercentUnit(unit);
