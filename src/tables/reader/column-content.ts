/** What a column holds, by its heading and its cells: names, figures, periods, codes, units, the names of measures, flows, marks. */

import type { ColumnEvidence } from "../column-evidence";
import { type Grid, isBlank } from "../grid";
import { isStatisticName, isTotalName, plainWords } from "../header-vocabulary";
import { countedPeriodIn, isCountedBy, monthCodeIn, monthNameIn, periodIn } from "../periods";
import { figuresIn } from "../understanding";
import { kindOf } from "../table-header";
import { measureIn } from "./measures";
import { isPowerText, isUnitText, unitTextIn } from "./unit-words";

export type Content =
  | "names"
  | "figures"
  | "periods"
  /** The month, quarter or half of the year beside it. */
  | "partOfYear"
  | "codes"
  | "units"
  /** Powers of ten by which the units beside them are counted. */
  | "powers"
  | "measures"
  | "flows"
  | "marks"
  /** Numbers about the figures beside them: ranks, running sums. */
  | "statistics"
  | "empty";

/** Behind whatever the code is of: `HS code`, `Indicator code`, `firm id`. */
const CODE_HEADING =
  /^(?:(?:.*\s)?(?:codes?|kodes?|code \p{L}+|codigo(?: \p{L}+)?|codice(?: \p{L}+)?|clave|ids?|rnr)|(?:\p{L}+\s)?(?:no\.?|nr\.?)|(?:(?:product|item|commodity|industry|account|line|row)\s)?number|nummer|\p{L}+(?:code|nummer)|(?:hs|sitc|isic|nace|nuts|cn|cpc|naics|iso)\s?\d{0,2})(?:\s*\(.*\))?$/u;
/** Years that say since when somebody is there, and count nothing. */
const SINCE_HEADING =
  /^(?:(?:year )?(?:founded|established|opened|created|born|since)|(?:founding|foundation|opening|birth) year|year of (?:birth|foundation|establishment|entry)|gegrundet|grundungsjahr|geburtsjahr|seit|annee de (?:creation|naissance|fondation)|ano de (?:fundacion|creacion|nacimiento|fundacao|criacao|nascimento)|anno di (?:fondazione|nascita))$/;
const MEASURE_HEADING =
  /^(?:elements?|indicators?|measures?|variables?|series|merkmale?|indikator(?:en)?|kennzahl(?:en)?|indicateurs?|concepto|indicador(?:es)?|indicatore|indicatori|item type|mesure|medida|misura|table description|statistic|subject)(?: (?:names?|labels?|desc|description|descriptor))?$/;
const UNIT_HEADING =
  /^(?:per|units?|units? of measure|einheit|masseinheit|unite|unite de mesure|unidad|unidad de medida|unidade|unidade de medida|unita|unita di misura)$/;
/** `Scale` of the IMF, `PowerCode` of the OECD. */
const POWER_HEADING = /^(?:scale|power ?code|(?:unit )?multiplier)$/;
/** Remarks on the figure beside them, which name nothing. */
const MARK_HEADING =
  /^(?:(?:obs|value|observation|legacy estimation) )?(?:flags?|status|flag description|footnotes?|symbols?)$|^y(?:18|19|20)\d\d[fn]$/;
const FLOW_HEADING =
  /^(?:trade )?(?:flow|flows|flow desc|flowdesc|flow code|direction|fluss|handelsrichtung|warenstrom|verkehrsrichtung|flux|sens|flujo|fluxo|flusso)$/;
const FLOW_WORD =
  /^(?:re-?)?(?:exports?|imports?|x|m|export(?:ation|acion|acao|azione)s?|import(?:ation|acion|acao|azione)s?|ausfuhr|einfuhr|exportaciones|importaciones|exportacoes|importacoes|esportazioni|importazioni)$/;
const TIME_HEADING =
  /^(?:ref(?:erence)? ?)?(?:years?|months?|quarters?|periods?|dates?|time|time period|week|jahr|monat|quartal|zeit|zeitraum|datum|annee|mois|trimestre|periode|ano|anno|mes|mese|fecha|data|periodo|t|refyear|refperiodid)$/;

export function contentOf(
  seen: ColumnEvidence,
  headings: readonly (readonly string[])[],
  grid: Grid,
  below: readonly number[],
): Content {
  const { counts, index } = seen;
  const parts = headings[index] ?? [];
  const figures = figuresIn(counts);
  const all = figures + counts.words + counts.errors + counts.missing;
  if (all === 0) return "empty";
  const heading = plainWords(parts[parts.length - 1] ?? "")
    .replaceAll(".", " ")
    .trim();
  if (counts.words > 0 && figures === 0 && isOfMarks(seen, heading)) return "marks";
  if (
    FLOW_HEADING.test(heading) ||
    (counts.words > 1 && seen.names.length > 0 && seen.names.every((name) => FLOW_WORD.test(plainWords(name).trim())))
  )
    return "flows";
  if (MEASURE_HEADING.test(heading) && counts.words >= figures) return "measures";
  if (UNIT_HEADING.test(heading) && areUnits(seen, grid, below)) return "units";
  if (POWER_HEADING.test(heading) && counts.words > 0 && seen.names.every(isPowerText)) return "powers";
  if (SINCE_HEADING.test(heading) && counts.periods >= 0.9 * figures) return "codes";
  const isOfTime = TIME_HEADING.test(heading);
  const isOfFigures = parts.some(saysWhatIsCounted) && !isOverYears(seen, headings, grid, below);
  if (isCountedBy(heading) && areCounted(index, grid, below)) return "periods";
  if (isPeriodColumn(seen, { isOfTime, isOfFigures }, grid, below)) return "periods";
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

/** Words, or a power of ten with what it counts, `1000 US$`, which alone is a figure with its unit. */
function areUnits({ counts, index }: ColumnEvidence, grid: Grid, below: readonly number[]): boolean {
  if (counts.words > 0 && counts.words >= figuresIn(counts)) return true;
  const written = below.map((row) => grid.at(row, index)).filter((cell) => !isBlank(cell));
  return counts.numbers === 0 && written.every((cell) => typeof cell === "string" && unitTextIn(cell).unit !== "");
}

/** Flags: under their own heading, or letters under none beside figures. */
const isOfMarks = ({ names }: ColumnEvidence, heading: string): boolean =>
  MARK_HEADING.test(heading) || (heading === "" && names.every((name) => /^[a-z*†:]{1,2}$/.test(name)));

/** A measure, a unit or a period in a heading: what is below it are figures, whatever their size. */
const saysWhatIsCounted = (part: string): boolean =>
  unitTextIn(part).unit !== "" || measureIn(part) !== null || periodIn(part) !== null;

/** Years are further apart in no table. */
const LONGEST_STEP = 10;

/**
 * `Value added of a phone (US$) | Korea | Japan`: what all figures are, in the corner over the years. Years that run on in the
 * first column, where nothing else could tell the rows apart and no other heading has a unit.
 */
function isOverYears(
  { index, counts }: ColumnEvidence,
  headings: readonly (readonly string[])[],
  grid: Grid,
  below: readonly number[],
): boolean {
  const others = headings.filter((_, column) => column !== index);
  const sayUnit = others.flat().some((part) => unitTextIn(part).unit !== "");
  const isPair = others.length === 1 && others.flat().some(saysWhatIsCounted);
  if (counts.periods < 2 || counts.words > 0 || sayUnit || isPair) return false;
  const years = below.map((row) => grid.at(row, index)).filter((cell) => !isBlank(cell));
  const steps = years.slice(1).map((year, position) => Number(year) - Number(years[position]));
  const isRun = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  const isFirst = below.every((row) =>
    Array.from({ length: index }, (_, left) => left).every((left) => isBlank(grid.at(row, left))),
  );
  const hasNames = below.some((row) =>
    grid.cells(row).some((cell) => typeof cell === "string" && kindOf(cell) === "words"),
  );
  return isRun && isFirst && !hasNames && steps.every((step) => Math.abs(step) <= LONGEST_STEP);
}

function isPeriodColumn(
  { counts, index }: ColumnEvidence,
  { isOfTime, isOfFigures }: { readonly isOfTime: boolean; readonly isOfFigures: boolean },
  grid: Grid,
  below: readonly number[],
): boolean {
  // "Total" or "Average" under the years is the name of a row.
  const isTotal = (row: number) => {
    const cell = grid.at(row, index);
    return typeof cell === "string" && (isTotalName(cell) || isStatisticName(cell));
  };
  const all = figuresIn(counts) + counts.words - below.filter(isTotal).length;
  if (isOfTime && counts.periods < 0.9 * all) {
    const cells = below.map((row) => grid.at(row, index)).filter((cell) => !isBlank(cell));
    return (
      cells.length > 0 &&
      cells.every(
        (cell) =>
          (typeof cell === "number" || typeof cell === "string") &&
          (monthCodeIn(cell) !== null || monthNameIn(cell) !== null),
      )
    );
  }
  if (counts.periods === 0 || counts.periods < 0.9 * all) return false;
  if (isOfTime || counts.numbers < all / 2) return true;
  if (isOfFigures) return false;
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

/** 1, 2, 3 ..., each once or each for several names: the weeks, rounds or years of what is watched. */
function areCounted(index: number, grid: Grid, below: readonly number[]): boolean {
  const cells = below.map((row) => grid.at(row, index)).filter((cell) => !isBlank(cell));
  const counts = cells.map((cell) =>
    typeof cell === "number" || typeof cell === "string" ? (countedPeriodIn(cell, "")?.order ?? null) : null,
  );
  if (cells.length < below.length || counts.includes(null)) return false;
  const inOrder = [...new Set(counts as number[])].sort((one, other) => one - other);
  const [first = 0] = inOrder;
  return inOrder.length > 1 && inOrder.every((count, position) => count === first + position);
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
