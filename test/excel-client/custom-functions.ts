/**
 * Formulas are computed as in Excel: the host asks the page for what its custom functions give, after the request that
 * entered them is answered, and whatever depends on an answer is computed again.
 */

import { formatAddress } from "../../src/sheet/address";
import type { FunctionAnswer } from "./api/functions";
import type { Excel } from "./excel";
import type { Answer } from "./model/cells";
import { type Argument, computed, type Value } from "./model/formulas";
import type { Sheet } from "./model/sheet";

const INVOCATIONS = 1;
const INVOKE = 1000;
/** Errors may be arguments, as functions.json says of every function. */
const FLAGS = 4;
/** The runtime's numbers for an error, as Excel reads them; 0, 2 and 3 are failures whose text is lost. */
const CODES: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };
/** Formulas that refer to one another in a circle end. */
const MOST_ROUNDS = 20;

const toWire = (value: Value) =>
  typeof value === "object" ? { code: value.error, type: "CustomFunctionError" } : value === "" ? 0 : value;

const fromWire = (value: unknown): Value => {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  // Null, undefined and NaN become 0 in the cell.
  if (typeof value !== "object" || value === null) return 0;
  return { error: String((value as { code?: unknown }).code ?? "#VALUE!") };
};

/** The name under which the page has registered a function: `VC.GINI` is GINI there. */
const idOf = (name: string) => name.replace(/^VC\./i, "").toUpperCase();

export class Calculator {
  private next = 1;
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private readonly answers = new Map<string, Promise<Answer>>();
  private calculating: Promise<void> | undefined;

  constructor(private readonly excel: Excel) {
    excel.functions.onAnswers = (answers) => {
      for (const answer of answers) {
        this.waiting.get(answer[0])?.(answer);
        this.waiting.delete(answer[0]);
      }
    };
  }

  private call(name: string, given: readonly (Argument | null)[], address: string): Promise<Answer> {
    // Excel hands over all that the function has, nothing for each that was left out at the end.
    const missing = Math.max(0, this.excel.parametersOf(idOf(name)) - given.length);
    const args = [...given, ...new Array<null>(missing).fill(null)];
    const values = args.map((arg) => {
      if (!arg) return null;
      const rows = arg.values.map((row) => row.map(toWire));
      return arg.address !== undefined || rows.length > 1 || rows[0]!.length > 1 ? rows : rows[0]![0]!;
    });
    // The same call gives the same.
    const key = JSON.stringify([name, values]);
    const before = this.answers.get(key);
    if (before) return before;
    const asked = new Promise<Answer>((done) => {
      const invocation = this.next++;
      this.waiting.set(invocation, ([, succeeded, value, code]) =>
        done(
          succeeded
            ? Array.isArray(value)
              ? (value as unknown[][]).map((row) => row.map(fromWire))
              : [[fromWire(value)]]
            : [[{ error: CODES[code] ?? "#VALUE!" }]],
        ),
      );
      const content = JSON.stringify([
        invocation,
        idOf(name),
        values,
        address,
        FLAGS,
        args.map((arg) => arg?.address ?? null),
      ]);
      this.excel.send([INVOCATIONS, INVOKE, "", content, invocation]);
    });
    this.answers.set(key, asked);
    return asked;
  }

  get isCalculating(): boolean {
    return this.calculating !== undefined;
  }

  /** Computes every formula until none changes any more; once at a time. */
  calculate(): Promise<void> {
    return (this.calculating ??= this.rounds().finally(() => (this.calculating = undefined)));
  }

  private async rounds(): Promise<void> {
    // What the request that asks for it does besides is done first.
    await Promise.resolve();
    for (let round = 0; round < MOST_ROUNDS && (await this.round()); round += 1);
    this.excel.happened("calculated", { worksheetId: this.excel.book.active.name });
  }

  private async round(): Promise<boolean> {
    const { book } = this.excel;
    const cells = book.sheets.flatMap((sheet) => sheet.formulas().map((place) => ({ sheet, ...place })));
    const changed = await Promise.all(
      cells.map(async ({ sheet, row, column, formula }) => {
        if (book.learnt.has(formula)) return false;
        const address = formatAddress({ sheet: sheet.name, row, column, rows: 1, columns: 1 });
        const answer = await computed(formula, book, sheet, (name, args) => this.call(name, args, address));
        return answer !== undefined && this.show(sheet, row, column, formula, answer);
      }),
    );
    return changed.some((each) => each);
  }

  /** Whether it shows something else than before. */
  private show(sheet: Sheet, row: number, column: number, formula: string, answer: Answer): boolean {
    // Another formula has come there meanwhile, or the sheet has gone.
    if (sheet.peek(row, column).formula !== formula || !this.excel.book.sheets.includes(sheet)) return false;
    const before = JSON.stringify(sheet.shown(row, column));
    sheet.show(row, column, answer);
    return JSON.stringify(sheet.shown(row, column)) !== before;
  }
}
