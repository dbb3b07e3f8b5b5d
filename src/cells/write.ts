/**
 * The gate that every answer passes: nothing but numbers, text, TRUE, "" and errors leaves it, in a rectangle of at least one
 * and at most 100,000 cells. A decimal becomes the nearest double here and nowhere else. A refusal becomes an error with
 * its sentence, which is also kept for the pane under the cell's address.
 */
import { listOf } from "../core/data/list";
import { withColumns } from "../core/numbers/columns";
import { toDouble } from "../core/numbers/decimal";
import type { Layout } from "../core/data/place";
import { Refusal, Refused, refuse } from "../core/refusal";
import { type Sliced, runToEnd } from "../core/sliced";
import { isReady, withReadyRows } from "../core/data/ready-rows";
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

/** One entry for each link or series, in a row or a column as `layout` says. */
export interface Line {
  readonly entries: readonly Entry[];
  readonly layout: Layout;
}

/** The errors that a host accepts when they are thrown; it would turn any other into #VALUE!. */
const THROWN = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/**
 * Computes the answer of a custom function, or takes it from the cache, and returns it to the host; if its only cell is an
 * error, that error is thrown, as hosts expect. `args` are all its arguments: the answer may depend on nothing else. The
 * measure receives them without the empty ends of whole columns.
 */
export function answer<Args extends readonly Range[]>(
  custom: (...args: [...Args, CustomFunctions.Invocation?]) => Cell[][],
  args: readonly [...Args],
  invocation: CustomFunctions.Invocation | null | undefined,
  measure: (args: readonly [...Args]) => Vector | Line | Table,
): Cell[][] {
  const filled = endingAtLastFilled(args);
  return handed(
    answers.answer(custom, filled, () => withColumns(() => gate(() => measure(filled)))),
    invocation,
  );
}

/** Fewer cells than this take a few milliseconds: not worth a promise. */
const ASYNC_FROM_CELLS = 22_500;

/**
 * The same for work that may take long. If a cell, which can wait, calls it with many cells, it is computed in slices after
 * the call, so that the page stays responsive, and the host receives a promise; it shows #BUSY! meanwhile. A host that no
 * longer needs the answer calls onCanceled.
 */
export function answerInSlices<Args extends readonly Range[]>(
  custom: (...args: [...Args, CustomFunctions.CancelableInvocation?]) => Cell[][] | Promise<Cell[][]>,
  args: readonly [...Args],
  invocation: CustomFunctions.CancelableInvocation | null | undefined,
  measure: (args: readonly [...Args]) => Sliced<Line | Table>,
): Cell[][] | Promise<Cell[][]> {
  const filled = endingAtLastFilled(args);
  if (
    !invocation?.address ||
    filled.reduce<number>((sum, range) => sum + cellsIn(range), 0) <= ASYNC_FROM_CELLS ||
    !canYield()
  ) {
    return handed(
      answers.answer(custom, filled, () => gate(() => runToEnd(measure(filled)))),
      invocation,
    );
  }
  const known = answers.find(custom, filled);
  if (known) return handed(known, invocation);
  // The host may reuse its arrays as soon as it has the promise.
  const own = filled.map((range) =>
    Array.isArray(range) ? range.map((row: unknown) => (Array.isArray(row) ? row.slice() : row)) : range,
  ) as unknown as readonly [...Args];
  const stopped = new AbortController();
  invocation.onCanceled = () => stopped.abort();
  return enqueue(() => gateInSlices(measure(own)), stopped.signal).then(
    (answered) => {
      answers.store(custom, own, answered);
      return handed(answered, invocation);
    },
    // A cancelled call never settles; real exceptions still propagate.
    (reason: unknown) => {
      if (!stopped.signal.aborted) throw reason;
      return new Promise<never>(() => undefined);
    },
  );
}

/** What was made of the arguments, or the answer that says why it was refused. */
export function refusedOr<Made>(make: () => Made): { readonly made: Made } | { readonly refused: Answered } {
  let made: { readonly made: Made } | undefined;
  const refused = gate(() => {
    made = { made: make() };
    return [[""]];
  });
  return made ?? { refused };
}

export function handed(
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
    const { made: answered, ready } = withReadyRows(measure);
    const cells =
      (answered instanceof Vector
        ? doublesOf(answered, kept)
        : "layout" in answered
          ? downward(answered, kept)
          : null) ?? cellsOf(asTable(answered), ready, kept);
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
  const { nearest, refusals: refused } = vector;
  if (!nearest) return null;
  const isDown = vector.layout === "column";
  checkSize(isDown ? nearest.length : 1, isDown ? 1 : nearest.length);
  const areKnown = refused.size === 0;
  const otherCell = (index: number): Cell =>
    toCell(refused.get(index) ?? vector.at(index), isDown ? index : 0, isDown ? 0 : index, kept);
  const cellAt = (index: number): Cell => {
    const double = nearest[index]!;
    return Number.isNaN(double) || (!areKnown && refused.has(index)) ? otherCell(index) : double;
  };
  if (!isDown) return [listOf(nearest.length, cellAt)];
  const cells = new Array<Cell[]>(nearest.length);
  for (let index = 0; index < cells.length; index++) cells[index] = [cellAt(index)];
  return cells;
}

/** A line of entries that goes down. */
function downward({ entries, layout }: Line, kept: CellRefusal[]): Cell[][] | null {
  if (layout !== "column" || entries.length === 0) return null;
  checkSize(entries.length, 1);
  const cells = new Array<Cell[]>(entries.length);
  for (let index = 0; index < cells.length; index++) cells[index] = [toCell(entries[index]!, index, 0, kept)];
  return cells;
}

/** In the table's own rows: most of their entries are cells already. Of those that are known to be ready none is looked at. */
function cellsOf(table: Table, ready: Table, kept: CellRefusal[]): Cell[][] {
  const columns = table[0]?.length ?? 0;
  if (columns === 0) throw notRectangle();
  checkSize(table.length, columns);
  const cells = new Array<Cell[]>(table.length);
  let next = 0;
  for (let row = 0; row < cells.length; row++) {
    const line = (row === 0 ? table[0]!.slice() : table[row]) as Entry[];
    if (line.length !== columns) throw notRectangle();
    if (line === ready[next]) next++;
    else writeEntries(line, row, kept);
    cells[row] = line as Cell[];
  }
  return cells;
}

/** Makes cells of the entries that are none. */
function writeEntries(line: Entry[], row: number, kept: CellRefusal[]): void {
  for (let column = 0; column < line.length; column++) {
    const entry = line[column]!;
    if (!isReady(entry)) line[column] = entry === 0 ? 0 : (toCell(entry, row, column, kept) as Entry);
  }
}

function asTable(answered: Vector | Line | Table): Table {
  if (answered instanceof Vector) return lying([...answered], answered.layout);
  return "layout" in answered ? lying(answered.entries, answered.layout) : answered;
}

const notRectangle = (): RangeError => new RangeError("the answer is not a rectangle");

function checkSize(rows: number, columns: number): void {
  if (rows * columns > MAX_CELLS) refuse({ why: "too many cells", rows, columns, most: MAX_CELLS });
}

function lying(entries: readonly Entry[], layout: Layout): Table {
  return layout === "column" ? entries.map((entry) => [entry]) : [entries];
}

function toCell(entry: Entry, row: number, column: number, kept: CellRefusal[]): Cell {
  if (typeof entry === "string" || entry === true) return entry;
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

/** An internal error is never hidden behind a figure, nor behind an error without a sentence. */
function fault(thrown: unknown): Refusal {
  return new Refusal({ why: "fault", detail: thrown instanceof Error ? thrown.message : String(thrown) });
}
