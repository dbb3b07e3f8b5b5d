/**
 * Where the grid's operators and text functions answer otherwise than Excel's, they answer as Excel's do: what an empty text
 * is as a number, what numbers read like as text, what is greater than what, and powers that there are not.
 */

import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from "@odoo/o-spreadsheet";
import { texts } from "./function-texts";

type Compute = AddFunctionDescription["compute"];
type Scalar = FunctionResultObject | undefined;
type Plain = string | number | boolean | null | undefined;

const listOf = (list: string) => list.split(" ");

/** They work numbers out. */
const ARITHMETIC = new Set(listOf("ADD MINUS MULTIPLY DIVIDE POW UMINUS UNARY.PERCENT VALUE"));
/** An argument of a kind that is worked with as a number. */
const NUMERIC = new Set(["NUMBER", "DATE"]);
/** They take numbers for texts. */
const TEXTUAL = listOf(
  "CONCAT CONCATENATE TEXTJOIN LEN LEFT RIGHT MID FIND SEARCH SUBSTITUTE REPLACE TRIM CLEAN UPPER LOWER PROPER EXACT REPT",
);

const refused = (value: string, message: string): FunctionResultObject => ({ value, message });
const isMatrix = (argument: Arg | undefined): argument is Exclude<Arg, FunctionResultObject | undefined> =>
  Array.isArray(argument);
const isError = (value: unknown): value is string =>
  typeof value === "string" && o_spreadsheet.registries.errorTypes.has(value);

/** An empty text is no number. */
const withoutEmptyTexts = (compute: Compute): Compute =>
  function work(this: EvalContext, ...args) {
    if (args.some((argument) => !isMatrix(argument) && argument?.value === ""))
      return refused("#VALUE!", texts.emptyText);
    return compute.apply(this, args);
  };

/** Powers that there are not, as Excel calls them. */
const withExcelsPowers = (compute: Compute): Compute =>
  function raise(this: EvalContext, ...args) {
    const [base, exponent] = args.map((argument) => (isMatrix(argument) ? undefined : (argument?.value ?? 0)));
    if (base === 0 && exponent === 0) return refused("#NUM!", texts.zeroToZero);
    if (base === 0 && typeof exponent === "number" && exponent < 0) return refused("#DIV/0!", texts.zeroToNegative);
    if (typeof base === "number" && base < 0 && typeof exponent === "number" && !Number.isInteger(exponent))
      return refused("#NUM!", texts.rootOfNegative);
    return compute.apply(this, args);
  };

const withTexts = (compute: Compute): Compute =>
  function read(this: EvalContext, ...args) {
    return compute.apply(
      this,
      args.map((argument) =>
        isMatrix(argument) ? argument.map((column) => column.map((cell) => asText(cell)!)) : asText(argument),
      ),
    );
  };

const asText = (cell: Scalar): Scalar =>
  typeof cell?.value === "number" && !(Number.isInteger(cell.value) && Math.abs(cell.value) < 1e15)
    ? { ...cell, value: textOfNumber(cell.value) }
    : cell;

const MAX_DIGITS = 15;
const MAX_CHARACTERS = 20;

/** A number as Excel converts it to text: 15 digits, and an exponent where it would be longer than 20 letters. */
export function textOfNumber(number: number): string {
  const [, sign = "", first = "", others = "", exponent = "0"] =
    /^(-?)(\d)\.?(\d*)e([+-]\d+)$/.exec(number.toExponential(MAX_DIGITS - 1)) ?? [];
  const digits = (first + others).replace(/0+$/, "") || "0";
  const power = Number(exponent);
  const isLong = power < 0 ? 1 - power + digits.length > MAX_CHARACTERS : power >= MAX_CHARACTERS;
  if (isLong)
    return `${sign}${digits[0]!}${digits.length > 1 ? `.${digits.slice(1)}` : ""}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, "0");
  return sign + whole + (digits.length > power + 1 ? `.${digits.slice(power + 1)}` : "");
}

/** Excel compares 15 digits. */
const areEqualNumbers = (one: number, other: number): boolean =>
  one === other ||
  (Math.abs(one - other) <= 1e-14 * Math.max(Math.abs(one), Math.abs(other)) &&
    one.toPrecision(MAX_DIGITS) === other.toPrecision(MAX_DIGITS));

const collator = new Intl.Collator("en", { sensitivity: "accent" });
const RANKS = ["number", "string", "boolean"];

/** Below 0 where one is less than the other: numbers before texts before truth values. An empty cell is whatever is like it. */
function compared(one: Plain, other: Plain): number {
  const [left, right] = [one ?? neutralTo(other), other ?? neutralTo(one)];
  if (typeof left === "number" && typeof right === "number") return areEqualNumbers(left, right) ? 0 : left - right;
  if (typeof left === "string" && typeof right === "string")
    return left.toUpperCase() === right.toUpperCase() ? 0 : collator.compare(left, right) || 1;
  return typeof left === typeof right
    ? Number(left) - Number(right)
    : RANKS.indexOf(typeof left) - RANKS.indexOf(typeof right);
}

const neutralTo = (other: Plain) => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);

const comparing = (holds: (order: number) => boolean): Compute =>
  function compare(this: EvalContext, ...args) {
    const [one, other] = args.map((argument) => (isMatrix(argument) ? undefined : argument?.value)) as [Plain, Plain];
    return isError(one)
      ? (args[0] as FunctionResultObject)
      : isError(other)
        ? (args[1] as FunctionResultObject)
        : { value: holds(compared(one, other)) };
  };

const COMPARISONS: Readonly<Record<string, Compute>> = {
  EQ: comparing((order) => order === 0),
  NE: comparing((order) => order !== 0),
  GT: comparing((order) => order > 0),
  GTE: comparing((order) => order >= 0),
  LT: comparing((order) => order < 0),
  LTE: comparing((order) => order <= 0),
};

interface Description {
  compute: Compute;
  isExported?: boolean;
  args: { type: string[] }[];
}

let isDone = false;

/** Once for the page, before the first model. */
export function answerAsExcel(): void {
  if (isDone) return;
  isDone = true;
  const registry = o_spreadsheet.registries.functionRegistry as unknown as {
    content: Record<string, Description | undefined>;
    replace: (name: string, description: Description) => void;
  };
  const { content } = registry;
  const change = (name: string, into: (compute: Compute) => Compute) => {
    const description = content[name];
    // The grid asks its descriptions whenever it works something out.
    if (description) description.compute = into(description.compute);
  };
  for (const [name, description] of Object.entries(content)) {
    const isNumeric =
      description!.isExported &&
      description!.args.length > 0 &&
      description!.args.every(({ type }) => type.every((each) => NUMERIC.has(each)));
    if (isNumeric || ARITHMETIC.has(name)) change(name, withoutEmptyTexts);
  }
  for (const name of ["POW", "POWER"]) change(name, withExcelsPowers);
  // The grid's own takes two texts and no more; it says so to whoever types it, too.
  if (content["CONCATENATE"]) registry.replace("CONCAT", { ...content["CONCATENATE"] });
  for (const name of TEXTUAL) change(name, withTexts);
  for (const [name, compare] of Object.entries(COMPARISONS)) change(name, () => compare);
}
