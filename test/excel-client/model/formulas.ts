/**
 * Computes a formula as far as the tests need it: references, arithmetic, a few of Excel's functions, and calls of custom
 * functions, which `call` makes. Undefined for any other: then the model knows only that it is a formula.
 */

import { parseAddress } from "../../../src/sheet/address";
import { type Token, tokenize } from "../../../src/formula/tokens";
import type { Book } from "./book";
import type { Answer } from "./cells";
import { MOST, type Place } from "./places";
import type { Sheet } from "./sheet";

export type Value = Answer[number][number];
type Matrix = Value[][];

/** An argument of a custom function, with the address that it came from where it is a range. */
export interface Argument {
  values: Matrix;
  address?: string;
}

export type CallFunction = (name: string, args: readonly (Argument | null)[]) => Promise<Matrix>;

class Unknown extends Error {}

const isError = (value: Value): value is { error: string } => typeof value === "object";
const numberOf = (value: Value): number => (value === "" ? 0 : Number(value));

/** Number by number, one of which may stand for all. */
function pairwise(one: Matrix, other: Matrix, act: (a: Value, b: Value) => Value): Matrix {
  const rows = Math.max(one.length, other.length);
  const columns = Math.max(one[0]!.length, other[0]!.length);
  const of = (all: Matrix, row: number, column: number) =>
    all[all.length === 1 ? 0 : row]?.[all[0]!.length === 1 ? 0 : column] ?? { error: "#N/A" };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const [a, b] = [of(one, row, column), of(other, row, column)];
      return isError(a) ? a : isError(b) ? b : act(a, b);
    }),
  );
}

const arithmetic = (act: (a: number, b: number) => number) => (a: Value, b: Value) => {
  const result = act(numberOf(a), numberOf(b));
  if (Number.isNaN(result)) return { error: "#VALUE!" };
  return Number.isFinite(result) ? result : { error: "#DIV/0!" };
};

const OPERATORS: Readonly<Record<string, { strength: number; act: (a: Value, b: Value) => Value }>> = {
  "=": { strength: 1, act: (a, b) => a === b },
  "<": { strength: 1, act: (a, b) => a < b },
  ">": { strength: 1, act: (a, b) => a > b },
  "&": { strength: 2, act: (a, b) => String(a as string) + String(b as string) },
  "+": { strength: 3, act: arithmetic((a, b) => a + b) },
  "-": { strength: 3, act: arithmetic((a, b) => a - b) },
  "*": { strength: 4, act: arithmetic((a, b) => a * b) },
  "/": { strength: 4, act: arithmetic((a, b) => a / b) },
  "^": { strength: 5, act: arithmetic((a, b) => a ** b) },
};

const numbersIn = (args: readonly (Argument | null)[]): number[] =>
  args.flatMap((arg) => arg?.values.flat() ?? []).filter((value) => typeof value === "number");

const FUNCTIONS: Readonly<Record<string, (args: readonly (Argument | null)[]) => Matrix>> = {
  SUM: (args) => [
    [args.flatMap((arg) => arg?.values.flat() ?? []).find(isError) ?? numbersIn(args).reduce((a, b) => a + b, 0)],
  ],
  MAX: (args) => [[Math.max(...numbersIn(args))]],
  MIN: (args) => [[Math.min(...numbersIn(args))]],
  COUNT: (args) => [[numbersIn(args).length]],
  ROUND: (args) => {
    const [figure = 0, digits = 0] = numbersIn(args);
    return [[Math.round(figure * 10 ** digits) / 10 ** digits]];
  },
  NA: () => [[{ error: "#N/A" }]],
  SEQUENCE: (args) => Array.from({ length: numbersIn(args)[0] ?? 0 }, (_, index) => [index + 1]),
  IF: ([condition, then, otherwise]) =>
    condition?.values[0]?.[0] ? (then?.values ?? [[0]]) : (otherwise?.values ?? [[false]]),
};

/** Whole columns, with the rows that they have. */
const withRows = (address: string): string =>
  address.replace(/^((?:.*!)?)(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/i, `$1$21:$3${MOST.rows}`);

/** Of a million rows most are empty, and those are one row. */
function valuesOf(sheet: Sheet, area: Place): Matrix {
  const used = sheet.used(area);
  const end = used ? used.row + used.rows - area.row : 0;
  const empty = new Array<Value>(area.columns).fill("");
  return Array.from({ length: area.rows }, (_, down) =>
    down >= end
      ? empty
      : Array.from({ length: area.columns }, (__, right): Value => {
          const { value, type } = sheet.peek(area.row + down, area.column + right);
          return type === "Error" ? { error: String(value) } : value;
        }),
  );
}

class Evaluation {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly call: CallFunction,
  ) {}

  private text(): string | undefined {
    return this.tokens[this.at]?.text;
  }

  async whole(): Promise<Matrix> {
    const { values } = await this.expression(0);
    if (this.at < this.tokens.length) throw new Unknown();
    return values;
  }

  private async expression(strength: number): Promise<Argument> {
    let left = await this.operand();
    for (
      let operator = OPERATORS[this.text() ?? ""];
      operator && operator.strength > strength;
      operator = OPERATORS[this.text() ?? ""]
    ) {
      this.at += 1;
      const right = await this.expression(operator.strength);
      left = { values: pairwise(left.values, right.values, operator.act) };
    }
    while (this.text() === "%") {
      this.at += 1;
      left = { values: pairwise(left.values, [[100]], OPERATORS["/"]!.act) };
    }
    return left;
  }

  private async operand(): Promise<Argument> {
    const token = this.tokens[this.at];
    if (!token) throw new Unknown();
    this.at += 1;
    const { kind, text } = token;
    if (text === "-") return { values: pairwise([[0]], (await this.expression(5)).values, OPERATORS["-"]!.act) };
    if (text === "(") return this.closed(await this.expression(0), ")");
    if (text === "{") return this.array();
    if (kind === "number") return { values: [[Number(text)]] };
    if (kind === "text") return { values: [[text.slice(1, -1).replaceAll('""', '"')]] };
    if (kind === "error") return { values: [[{ error: text }]] };
    if (kind === "name" && /^(true|false)$/i.test(text)) return { values: [[/^true$/i.test(text)]] };
    if (kind === "sheet" || kind === "cell" || kind === "columns")
      return this.reference(kind === "sheet" ? text + this.tokens[this.at++]!.text : text);
    if (kind === "function") return this.called(text);
    throw new Unknown();
  }

  private closed(value: Argument, sign: string): Argument {
    if (this.text() !== sign) throw new Unknown();
    this.at += 1;
    return value;
  }

  private async array(): Promise<Argument> {
    const values: Matrix = [[]];
    for (;;) {
      const { values: each } = await this.expression(0);
      values.at(-1)!.push(each[0]![0]!);
      const sign = this.text();
      this.at += 1;
      if (sign === "}") return { values };
      if (sign === ";") values.push([]);
      else if (sign !== ",") throw new Unknown();
    }
  }

  private reference(first: string): Argument {
    let address = first;
    if (this.text() === ":") {
      address += `:${this.tokens[this.at + 1]!.text}`;
      this.at += 2;
    }
    const area = parseAddress(withRows(address));
    if (!area) throw new Unknown();
    const sheet = area.sheet === "" ? this.sheet : this.book.named(area.sheet);
    if (!sheet) return { values: [[{ error: "#REF!" }]] };
    let { rows, columns } = area;
    if (this.text() === "#") {
      this.at += 1;
      ({ rows, columns } = sheet.peek(area.row, area.column).spill ?? area);
    }
    return { values: valuesOf(sheet, { ...area, rows, columns }), address };
  }

  private async called(name: string): Promise<Argument> {
    if (this.text() !== "(") throw new Unknown();
    this.at += 1;
    const args: (Argument | null)[] = [];
    while (this.text() !== ")") {
      if (this.text() === undefined) throw new Unknown();
      if (this.text() === ",") args.push(null);
      else args.push(await this.expression(0));
      if (this.text() === ",") this.at += 1;
    }
    this.at += 1;
    const own = FUNCTIONS[name.toUpperCase()];
    if (own) return { values: own(args) };
    if (/^VC\./i.test(name)) return { values: await this.call(name, args) };
    throw new Unknown();
  }
}

/** What a formula on a sheet gives; undefined where it is none of those that are known here. */
export async function computed(
  formula: string,
  book: Book,
  sheet: Sheet,
  call: CallFunction,
): Promise<Answer | undefined> {
  const tokens = tokenize(formula.slice(1)).filter(({ kind }) => kind !== "space");
  try {
    return await new Evaluation(tokens, book, sheet, call).whole();
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}
