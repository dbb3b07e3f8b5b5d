/** How a figure comes about, as lines: each with its place, its sign and its figure. */

import { linesOf, type Line } from "../../explain/lines";
import { figure as written } from "../../explain/format";
import { Decimal } from "../../core/numbers/decimal";
import { hasSteps, stepsOf } from "../../measures/explain";
import { type Call, callsIn } from "../../formula/calls";
import type { Area } from "../../sheet/address";
import type { Formula, Workbook } from "../../workbook/port";
import { argumentOf, type Handed, readArguments } from "../help/arguments";
import type { FunctionHelp } from "../help/function-help";
import { cellsTaken } from "./cells-taken";
import { goneSheets } from "./gone-sheets";
import { cellAt } from "./places";
import { withoutSpills } from "./spills";

export interface AccountLine extends Line {
  /** Where the figure is. */
  readonly at?: Area;
  /** Whether the formula itself has it as a value. */
  readonly isConstant?: true;
}

export interface Account {
  readonly lines: readonly AccountLine[];
  /** Whether the formula is more than one call, whose steps could be shown. */
  readonly isWithin: boolean;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Help = ReadonlyMap<string, FunctionHelp>;

/** Of one of our functions its steps; of any other formula the cells that it takes. */
export async function accountOf(workbook: Workbook, help: Help, asked: Formula, place: Place): Promise<Account> {
  const formula = await withoutSpills(workbook, asked, place.sheet);
  const gone = await goneSheets(workbook, formula);
  const calls = callsIn(formula.text);
  const call = calls.find(({ name }) => help.has(name));
  if (!call || gone.length > 0) return { lines: await cellsTaken(workbook, formula, place, gone), isWithin: false };
  if (!hasSteps(call.name)) return { lines: [], isWithin: false };
  // A call within another formula is not what the cell shows.
  if (calls.length !== 1 || !isWhole(formula.text, call.name)) return { lines: [], isWithin: true };
  const read = await readArguments(workbook, call.arguments, place.sheet);
  if (!read) return { lines: [], isWithin: true };
  const at = { row: place.row - formula.row, column: place.column - formula.column };
  const lines = linesOf(stepsOf(call.name, read, at) ?? []);
  const parameters = help.get(call.name)!.parameters.map(({ name }) => name);
  return { lines: lines.map((line) => withPlace(line, call, parameters, read, at, place.sheet)), isWithin: false };
}

/** The argument of that name: its cell at the same place as in the answer if that is the figure, else all of it. */
function withPlace(
  line: Line,
  call: Call,
  parameters: readonly string[],
  read: readonly (Handed | null)[],
  at: { row: number; column: number },
  sheet: string,
): AccountLine {
  if (line.is !== "operand") return line;
  const index = parameters.findIndex((name) => inWords(name) === line.words.toLowerCase());
  const argument = argumentOf(call.arguments[index] ?? "");
  if (argument.kind === "constant" && argument.rows.flat().some((value) => isShownAs(value, line.figure)))
    return { ...line, isConstant: true };
  if (argument.kind !== "range") return line;
  const area = { ...argument.area, sheet: argument.area.sheet || sheet };
  const cells = read[index] ?? [];
  const isOne = area.rows * area.columns === 1;
  const [row, column] = isOne ? [0, 0] : [at.row, at.column];
  const own = cells[row]?.[column];
  if (!isShownAs(own, line.figure)) return { ...line, at: area };
  return { ...line, at: cellAt(area.sheet, area.row + row, area.column + column) };
}

const isShownAs = (value: unknown, figure: string): boolean =>
  typeof value === "number" && written(new Decimal(value)) === figure;

/** `marginalCost` as the steps have it: `marginal cost`. */
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Whether the formula is this call and nothing else. */
export function isWhole(formula: string, name: string): boolean {
  return new RegExp(`^=\\s*VC\\.${name}\\s*\\(`, "i").test(formula) && closesAtEnd(formula);
}

/** Whether the first bracket of the formula is closed by its last sign. */
function closesAtEnd(formula: string): boolean {
  const plain = formula.trim().replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  let depth = 0;
  for (const [index, sign] of [...plain].entries()) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === ")" && depth === 0) return index === plain.length - 1;
  }
  return false;
}
