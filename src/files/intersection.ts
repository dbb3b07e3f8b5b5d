/**
 * Formulas from before dynamic arrays: where a single value is expected, a range means its one cell in the formula's own row
 * or column (implicit intersection), which newer versions of Excel show as `@`. The grid does not support this and would use
 * the whole range, so the range is replaced by the cell; only where it is certain that Excel would use one.
 */

import { type Area, columnName, parseAddress } from "../sheet/address";
import { type Token, tokenize, joinTokens } from "../formula/tokens";

const setOf = (list: string) => new Set(list.split(" "));

/** Every argument is one value. */
const SCALARS = setOf(
  "ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH BIN2DEC CEILING CHAR CLEAN CODE COMBIN COS COSH DATE DATEDIF DATEVALUE DAY DEGREES DOLLAR EVEN EXACT EXP FACT FIND FIXED FLOOR HOUR INT " +
    "LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND NOT NUMBERVALUE ODD PERMUT PMT POWER PROPER PV QUOTIENT RADIANS RATE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SINH SQRT " +
    "SUBSTITUTE TAN TANH TEXT TIME TIMEVALUE TRIM TRUNC UPPER VALUE WEEKDAY YEAR ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT N T",
);
/** These accept ranges as whole arguments, and expect one value where an argument contains a calculation. */
const AGGREGATES = setOf(
  "AND AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MEDIAN MIN MINA OR PRODUCT STDEV STDEVA STDEVP SUM SUMSQ VAR VARA VARP",
);
/** One value in these arguments, from 0; ranges in the others. */
const SCALAR_ARGUMENTS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    VLOOKUP: [0, 2, 3],
    HLOOKUP: [0, 2, 3],
    MATCH: [0, 2],
    COUNTIF: [1],
    SUMIF: [1],
    AVERAGEIF: [1],
    LARGE: [1],
    SMALL: [1],
    RANK: [0],
    IF: [0],
  }),
);
/** Functions that pass an argument on: it is one value where the call is. */
const PASSING: ReadonlyMap<string, (argument: number) => boolean> = new Map(
  Object.entries({
    IF: (argument) => argument > 0,
    CHOOSE: (argument) => argument > 0,
    IFERROR: () => true,
    IFNA: () => true,
  }),
);

const OPERATORS = setOf("+ - * / ^ & = < > %");

/** A bracket that is open, with the function before it, if any. */
interface Frame {
  name: string;
  argument: number;
  open: number;
}

interface Reference {
  from: number;
  /** Behind its last part. */
  to: number;
  area: Area;
  frames: Frame[];
}

export interface CellPosition {
  row: number;
  column: number;
}

/** The formula with the cells that it means in place of ranges; undefined where a range has no cell in that row or column. */
export function intersected(
  formula: string,
  place: CellPosition,
  names: ReadonlyMap<string, Area> = new Map(),
): string | undefined {
  // Most formulas have neither.
  if (names.size === 0 && !formula.includes(":")) return formula;
  const parts = tokenize(formula.replace(/^=/, ""));
  const made = [...parts];
  for (const { from, to, area, frames } of referencesIn(parts, names)) {
    if (area.rows * area.columns === 1 || !isOneValue(parts, frames, from, to)) continue;
    const cell = cellFor(parts.slice(from, to), area, place);
    if (cell === undefined) return undefined;
    for (let index = from; index < to; index += 1) made[index] = { kind: "cell", text: index === from ? cell : "" };
  }
  return `=${joinTokens(made)}`;
}

const EXCEL_ROWS = 1_048_576;
const EXCEL_COLUMNS = 16_384;

function* referencesIn(parts: readonly Token[], names: ReadonlyMap<string, Area>): Generator<Reference> {
  const frames: Frame[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const { kind, text } = parts[index]!;
    if (text === "(" || text === "{")
      frames.push({
        name: text === "{" ? "{" : parts[index - 1]?.kind === "function" ? parts[index - 1]!.text.toUpperCase() : "",
        argument: 0,
        open: index,
      });
    else if (text === ")" || text === "}") frames.pop();
    else if (text === "," && frames.length > 0) frames.at(-1)!.argument += 1;
    const from = parts[index - 1]?.kind === "sheet" ? index - 1 : index;
    const at = { from, frames: frames.map((frame) => ({ ...frame })) };
    if (kind === "cell" && parts[index + 1]?.text === ":" && parts[index + 2]?.kind === "cell") {
      const area = parseAddress(`${text}:${parts[index + 2]!.text}`);
      if (area) yield { ...at, to: index + 3, area };
      index += 2;
    } else if (kind === "columns" || kind === "rows") {
      const [first = "", last = ""] = text.replaceAll("$", "").split(":");
      const area =
        kind === "columns"
          ? parseAddress(`${first}1:${last}${EXCEL_ROWS}`)
          : parseAddress(`A${first}:${columnName(EXCEL_COLUMNS - 1)}${last}`);
      if (area) yield { ...at, to: index + 1, area };
    } else if (kind === "name" && from === index) {
      const area = names.get(text.toLowerCase());
      if (area) yield { ...at, to: index + 1, area };
    }
  }
}

/** Whether one value is expected where this reference is. */
function isOneValue(parts: readonly Token[], frames: readonly Frame[], from: number, to: number): boolean {
  let [before, behind, depth] = [previous(parts, from), next(parts, to), frames.length];
  // Brackets around it alone change nothing.
  const leaveBracket = () => {
    const { open } = frames[depth - 1]!;
    before = previous(parts, open - (frames[depth - 1]!.name === "" ? 0 : 1));
    behind = next(parts, behind + 1);
    depth -= 1;
  };
  for (;;) {
    while (
      depth > 0 &&
      frames[depth - 1]!.name === "" &&
      before === frames[depth - 1]!.open &&
      parts[behind]?.text === ")"
    )
      leaveBracket();
    const isOperand = OPERATORS.has(parts[before]?.text ?? "") || OPERATORS.has(parts[behind]?.text ?? "");
    const isWhole = /^[(,]?$/.test(parts[before]?.text ?? "") && /^[),]?$/.test(parts[behind]?.text ?? "");
    // Part of a larger reference, or of something that is not known here.
    if (!isOperand && !isWhole) return false;
    const frame = frames[depth - 1];
    if (!frame) return true;
    const { name, argument } = frame;
    if (!isOperand && PASSING.get(name)?.(argument)) {
      behind = closeOf(parts, frame.open);
      leaveBracket();
      continue;
    }
    return (
      (isOperand || SCALARS.has(name) || SCALAR_ARGUMENTS.get(name)?.includes(argument) === true) &&
      frames.slice(0, depth).every(asksForOne)
    );
  }
}

/** Whether the calculation in this bracket is one value, and not an array. */
function asksForOne({ name, argument }: Frame): boolean {
  return (
    name === "" ||
    SCALARS.has(name) ||
    AGGREGATES.has(name) ||
    SCALAR_ARGUMENTS.get(name)?.includes(argument) === true ||
    PASSING.get(name)?.(argument) === true
  );
}

function previous(parts: readonly Token[], from: number): number {
  let index = from - 1;
  while (parts[index]?.kind === "space") index -= 1;
  return index;
}

function next(parts: readonly Token[], to: number): number {
  let index = to;
  while (parts[index]?.kind === "space") index += 1;
  return index;
}

function closeOf(parts: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < parts.length; index += 1) {
    if (/^[({]$/.test(parts[index]!.text)) depth += 1;
    if (/^[)}]$/.test(parts[index]!.text)) depth -= 1;
    if (depth === 0) return index;
  }
  return parts.length;
}

/** The cell of a range in this row or column: moved with the formula, as the range's cell is. */
function cellFor(parts: readonly Token[], area: Area, { row, column }: CellPosition): string | undefined {
  const isColumn = area.columns === 1 && row >= area.row && row < area.row + area.rows;
  const isRow = area.rows === 1 && column >= area.column && column < area.column + area.columns;
  if (!isColumn && !isRow) return undefined;
  const sheet =
    parts[0]?.kind === "sheet" ? parts[0].text : area.sheet === "" ? "" : `'${area.sheet.replaceAll("'", "''")}'!`;
  const [, fixedColumn = "", , fixedRow = ""] =
    /^(\$?)([A-Za-z]*)(\$?)/.exec(parts.find(({ kind }) => kind !== "sheet")?.text ?? "") ?? [];
  const isName = parts.at(-1)?.kind === "name";
  if (isColumn) return `${sheet}${isName ? "$" : fixedColumn}${columnName(area.column)}${row + 1}`;
  const fixed = parts.at(-1)?.kind === "rows" ? fixedColumn : fixedRow;
  return `${sheet}${columnName(column)}${isName ? "$" : fixed}${area.row + 1}`;
}
