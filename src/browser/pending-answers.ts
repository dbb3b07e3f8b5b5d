/**
 * Asynchronous answers of functions: the grid evaluates every formula synchronously, so the cell shows #BUSY! meanwhile, as
 * in Excel, and is evaluated again when the answer has arrived. For each cell only the calls of its last evaluation are kept:
 * those that an edit has made obsolete are cancelled.
 *
 * Nothing waits for ever. Every answer, even a refusal or an internal error, leads to another evaluation of its cell, and a
 * cell that then calls with other arguments (because of RAND, for example) is answered synchronously.
 */

import type { EvalContext, Model } from "@odoo/o-spreadsheet";
import { modelGetters } from "../workbook/grid-formats";
import { type CustomFunction, CustomFunctionsError } from "./custom-functions";
import { texts } from "./function-texts";

export const BUSY = new CustomFunctionsError("#BUSY!", texts.busy);

/** The value of an answer that is still being computed. */
interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
  /** Distinguishes evaluations of the grid. */
  asked: object;
  outcome?: { readonly cells: unknown } | { readonly thrown: unknown };
  stop(): void;
}

interface CellCalls {
  calls: Call[];
  /** Whether an answer has arrived that the cell does not show yet. */
  isDue: boolean;
}

/** The host's part of an invocation. */
interface Invocation {
  address: string;
  onCanceled?: () => void;
}

/** The grid numbers its cells. */
type CellId = number;

type Getters = Model["getters"];

/** The number of cells whose displayed answers are kept. */
const MAX_CELLS = 60;
/** Milliseconds: re-reading a large table takes the grid a while, so answers are delivered in batches. */
const LOT = 1000;

export class Waiting {
  private readonly books = new WeakMap<Getters, Book>();

  /** The answer of a function, or #BUSY!. Throws as the function does. */
  answer(
    context: EvalContext,
    address: string | undefined,
    id: string,
    fn: CustomFunction,
    args: readonly unknown[],
  ): unknown {
    const position = context.__originCellPosition;
    // What the grid evaluates outside its cells, such as a preview, cannot be evaluated again: it tracks dependencies for cells only.
    const cell =
      position && typeof context["updateDependencies"] === "function"
        ? context.getters.getCell(position)?.id
        : undefined;
    if (cell === undefined || address === undefined) return fn(...args, {});
    return this.book(context.getters).answer(context, cell, address, id, fn, args);
  }

  /** Evaluates cells of this workbook again when their answers arrive; returns a function that stops this. */
  serve(model: Model): () => void {
    const book = this.book(model.getters);
    book.work = (cellIds) => void model.dispatch("EVALUATE_CELLS", { cellIds });
    book.look();
    return () => book.leave();
  }

  /** When every cell of the workbook shows its answer. */
  whenNoneWaits(model: Model): Promise<void> {
    return this.book(model.getters).whenNoneWaits();
  }

  private book(seen: Getters): Book {
    const getters = modelGetters(seen);
    const book = this.books.get(getters) ?? new Book(getters);
    this.books.set(getters, book);
    return book;
  }
}

/** The calls of one workbook. */
class Book {
  work: ((cellIds: CellId[]) => void) | undefined;
  private readonly cells = new Map<CellId, CellCalls>();
  private readonly touched = new Map<CellId, object>();
  private serving = new Set<CellId>();
  private servedAt = -Infinity;
  private listeners: (() => void)[] = [];

  constructor(private readonly getters: Getters) {}

  answer(
    asked: object,
    cell: CellId,
    address: string,
    id: string,
    fn: CustomFunction,
    args: readonly unknown[],
  ): unknown {
    const of = this.cells.get(cell);
    if (of) this.touch(cell, asked);
    const known = of?.calls.find((call) => call.id === id && areSame(call.args, args));
    if (known) {
      known.asked = asked;
      if (!known.outcome) return BUSY;
      if ("thrown" in known.outcome) throw known.outcome.thrown;
      return known.outcome.cells;
    }
    if (this.serving.has(cell) && of?.calls.some((call) => call.id === id && call.outcome)) return fn(...args, {});

    const invocation: Invocation = { address };
    const answer = fn(...args, invocation);
    if (!(answer instanceof Promise)) return answer;
    const call: Call = { id, args: args, asked, stop: () => invocation.onCanceled?.() };
    const settled = (outcome: NonNullable<Call["outcome"]>) => {
      call.outcome = outcome;
      const now = this.cells.get(cell);
      if (!now?.calls.includes(call)) return;
      now.isDue = true;
      this.look();
    };
    answer.then(
      (cells: unknown) => settled({ cells }),
      (thrown: unknown) => settled({ thrown }),
    );
    if (of) of.calls.push(call);
    else this.cells.set(cell, { calls: [call], isDue: false });
    this.touch(cell, asked);
    return BUSY;
  }

  /** Evaluates the cells that are due again, unless more answers are about to arrive. */
  look(): void {
    const isWorking = this.isWorking();
    const due = [...this.cells].filter(([, { isDue }]) => isDue);
    if (this.work && due.length > 0 && (!isWorking || performance.now() - this.servedAt >= LOT)) {
      for (const [, of] of due) of.isDue = false;
      const there = due.map(([cell]) => cell).filter((cell) => this.getters.tryGetCellPosition(cell) !== undefined);
      this.serving = new Set(there);
      try {
        if (there.length > 0) this.work(there);
      } finally {
        this.serving.clear();
        this.servedAt = performance.now();
      }
      this.look();
      return;
    }
    if (isWorking || due.length > 0) return;
    for (const listener of this.listeners.splice(0)) listener();
  }

  whenNoneWaits(): Promise<void> {
    return new Promise((done) => {
      this.listeners.push(done);
      this.look();
    });
  }

  leave(): void {
    this.work = undefined;
    for (const { calls } of this.cells.values()) for (const call of calls) call.stop();
    this.cells.clear();
    for (const listener of this.listeners.splice(0)) listener();
  }

  private isWorking(): boolean {
    return [...this.cells.values()].some(({ calls }) => calls.some(({ outcome }) => !outcome));
  }

  private touch(cell: CellId, asked: object): void {
    if (this.touched.size === 0) setTimeout(() => this.sweep());
    this.touched.set(cell, asked);
  }

  /** After an evaluation: calls that its cells no longer make are dropped. */
  private sweep(): void {
    for (const [cell, asked] of this.touched) {
      const of = this.cells.get(cell);
      if (!of) continue;
      for (const call of of.calls) if (call.asked !== asked && !call.outcome) call.stop();
      of.calls = of.calls.filter((call) => call.asked === asked);
      this.cells.delete(cell);
      // The most recent calls are last.
      if (of.calls.length > 0) this.cells.set(cell, of);
    }
    this.touched.clear();
    for (const [cell, { calls, isDue }] of this.cells) {
      if (this.cells.size <= MAX_CELLS) break;
      if (!isDue && calls.every(({ outcome }) => outcome)) this.cells.delete(cell);
    }
    this.look();
  }
}

/** Whether two calls have the same arguments, cell by cell. */
function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((range, index) => isSame(range, other[index]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) if (!isSame(one[index], other[index])) return false;
    return true;
  }
  return one instanceof CustomFunctionsError && other instanceof CustomFunctionsError && one.code === other.code;
}
