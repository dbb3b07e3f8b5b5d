/**
 * The gate that every answer passes: nothing but numbers, text, "" and errors leaves it, in a rectangle of at least one
 * and at most 100,000 cells. A decimal becomes the nearest double here and nowhere else. A refusal becomes an error with
 * its sentence, which is also kept for the pane under the cell's address.
 */
import { toDouble } from "../core/numbers/decimal";
import type { Layout } from "../core/data/place";
import { Refusal, Refused, refuse } from "../core/refusal";
import { type Sliced, runToEnd } from "../core/sliced";
import { type Entry, MAX_CELLS, type Table } from "../core/data/table";
import { Vector } from "../core/data/vector";
import { cellError } from "./errors";
import { cellsIn } from "./calls/argument-snapshot";
import { type Answered, type Cell, answers } from "./calls/answer-cache";
import type { Range } from "./range";
import { type CellRefusal, MAX_ERRORS_PER_CELL, refusals } from "./refusals";
import { sentenceOf } from "./sentences";
import { canYield, enqueue } from "./calls/scheduler";
import { endingAtLastFilled } from "./whole-columns";

/** One entry for each link or series, lying on the sheet as `layout` says. */
export interface Line {
  readonly entries: readonly Entry[];
  readonly layout: Layout;
}

/** The errors that a host takes when they are thrown; it would turn any other into #VALUE!. */
const THROWN = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/**
 * Works out the answer of a custom function to what it was given, or finds it in the memory, and hands it to the host; where
 * its only cell is an error, that error is thrown, as hosts expect. `given` are all its arguments: the answer may rest on nothing
 * else. The measure is handed them as they are read, without the empty ends of whole columns.
 */
export function answer<Given extends readonly Range[]>(
  custom: (...args: [...Given, CustomFunctions.Invocation?]) => Cell[][],
  given: readonly [...Given],
  invocation: CustomFunctions.Invocation | null | undefined,
  measure: (given: readonly [...Given]) => Vector | Line | Table,
): Cell[][] {
  const args = endingAtLastFilled(given);
  return handed(
    answers.answer(custom, args, () => gate(() => measure(args))),
    invocation,
  );
}

/** Fewer cells than this take a few milliseconds, and nobody waits for them. */
const LONG = 22_500;

/**
 * The same for work that may take long: of many cells, asked for by a cell, which can wait, it is worked out in slices after
 * the call, so that the page stays awake, and the host is given a promise. It shows #BUSY! meanwhile. A host that has no
 * more use for the answer calls onCanceled.
 */
export function answerInSlices<Given extends readonly Range[]>(
  custom: (...args: [...Given, CustomFunctions.CancelableInvocation?]) => Cell[][] | Promise<Cell[][]>,
  given: readonly [...Given],
  invocation: CustomFunctions.CancelableInvocation | null | undefined,
  measure: (given: readonly [...Given]) => Sliced<Line | Table>,
): Cell[][] | Promise<Cell[][]> {
  const args = endingAtLastFilled(given);
  if (!invocation?.address || args.reduce<number>((sum, range) => sum + cellsIn(range), 0) <= LONG || !canYield()) {
    return handed(
      answers.answer(custom, args, () => gate(() => runToEnd(measure(args)))),
      invocation,
    );
  }
  const known = answers.find(custom, args);
  if (known) return handed(known, invocation);
  // The host may use its arrays again as soon as it has the promise.
  const own = args.map((range) =>
    Array.isArray(range) ? range.map((row: unknown) => (Array.isArray(row) ? row.slice() : row)) : range,
  ) as unknown as readonly [...Given];
  const stopped = new AbortController();
  invocation.onCanceled = () => stopped.abort();
  return enqueue(() => gateInSlices(measure(own)), stopped.signal).then(
    (answered) => {
      answers.store(custom, own, answered);
      return handed(answered, invocation);
    },
    // Whoever has stopped it waits for nothing. A fault of ours is one all the same.
    (reason: unknown) => {
      if (!stopped.signal.aborted) throw reason;
      return new Promise<never>(() => undefined);
    },
  );
}

function handed(
  { cells, refusals: kept }: Pick<Answered, "cells" | "refusals">,
  invocation: CustomFunctions.Invocation | null | undefined,
): Cell[][] {
  if (invocation?.address) refusals.record(invocation.address, kept);
  const first = cells[0]![0]!;
  if (cells.length === 1 && cells[0]!.length === 1 && typeof first === "object" && THROWN.includes(first.code))
    throw first;
  return cells;
}

function* gateInSlices(measure: Sliced<Line | Table>): Sliced<Answered> {
  let outcome: () => Line | Table;
  try {
    const made = yield* measure;
    outcome = () => made;
  } catch (thrown) {
    outcome = () => {
      throw thrown;
    };
  }
  return gate(outcome);
}

function gate(measure: () => Vector | Line | Table): Answered {
  const kept: CellRefusal[] = [];
  try {
    const answered = measure();
    const cells =
      (answered instanceof Vector ? doublesOf(answered, kept) : null) ??
      arranged(answered).map((row, r) => row.map((entry, c) => toCell(entry, r, c, kept)));
    return { cells, refusals: kept, cacheable: true };
  } catch (thrown) {
    kept.length = 0;
    const isOurs = !(thrown instanceof Refused);
    return {
      cells: [[toError(isOurs ? fault(thrown) : thrown.refusal, 0, 0, kept)]],
      refusals: kept,
      cacheable: !isOurs,
    };
  }
}

/** A vector whose doubles are at hand, without a decimal for each. */
function doublesOf(vector: Vector, kept: CellRefusal[]): Cell[][] | null {
  const exact = vector.doubles();
  if (!exact) return null;
  const isDown = vector.layout === "column";
  checkSize(isDown ? vector.length : 1, isDown ? 1 : vector.length);
  const { double, refused } = exact;
  const cell = (index: number): Cell => {
    const refusal = refused.size > 0 ? refused.get(index) : undefined;
    const row = isDown ? index : 0;
    const column = isDown ? 0 : index;
    return refusal
      ? toError(refusal, row, column, kept)
      : (double(index) ?? toCell(vector.at(index), row, column, kept));
  };
  const cells: Cell[][] = isDown ? new Array<Cell[]>(vector.length) : [new Array<Cell>(vector.length)];
  for (let index = 0; index < vector.length; index++) {
    if (isDown) cells[index] = [cell(index)];
    else cells[0]![index] = cell(index);
  }
  return cells;
}

/** The answer as rows, if it is a rectangle that a sheet can take. */
function arranged(answered: Vector | Line | Table): Table {
  const table =
    answered instanceof Vector
      ? lying([...answered], answered.layout)
      : "layout" in answered
        ? lying(answered.entries, answered.layout)
        : answered;
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  if (columns === 0 || table.some((row) => row.length !== columns))
    throw new RangeError("the answer is not a rectangle");
  checkSize(rows, columns);
  return table;
}

function checkSize(rows: number, columns: number): void {
  if (rows * columns > MAX_CELLS) refuse({ why: "too many cells", rows, columns, most: MAX_CELLS });
}

function lying(entries: readonly Entry[], layout: Layout): Table {
  return layout === "column" ? entries.map((entry) => [entry]) : [entries];
}

function toCell(entry: Entry, row: number, column: number, kept: CellRefusal[]): Cell {
  if (typeof entry === "string") return entry;
  if (entry instanceof Refusal) return toError(entry, row, column, kept);
  const double = typeof entry === "number" ? entry + 0 : toDouble(entry);
  return Number.isFinite(double)
    ? double
    : toError(new Refusal({ why: "beyond a double", figure: entry.toPrecision(3) }), row, column, kept);
}

function toError(refusal: Refusal, row: number, column: number, kept: CellRefusal[]): CustomFunctions.Error {
  const { code, sentence, place } = sentenceOf(refusal);
  if (kept.length < MAX_ERRORS_PER_CELL) {
    const { argument: name, ...position } = place ?? { argument: "" };
    kept.push({ code, sentence, row, column, ...(place ? { argument: { name, ...position } } : {}) });
  }
  return cellError(code, sentence);
}

/** A fault of ours is never hidden behind a figure, nor behind an error without words. */
function fault(thrown: unknown): Refusal {
  return new Refusal({ why: "fault", detail: thrown instanceof Error ? thrown.message : String(thrown) });
}
