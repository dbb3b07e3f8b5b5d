/** A large range is read block by block, so that the page stays free, the work can be stopped, and no answer is too large. */

import type { Place } from "./address";
import type { Watch } from "./port";

/** The range as blocks of whole rows, each of about so many cells. */
export function blocksOf({ row, column, rows, columns }: Place, cellsAtMost: number): Place[] {
  const height = Math.max(1, Math.floor(cellsAtMost / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => ({
    row: row + index * height,
    column,
    rows: Math.min(height, rows - index * height),
    columns,
  }));
}

/** Does the steps one after another; between two of them the page can do other things, and the work can be stopped. */
export async function inSteps<Step, Result>(
  steps: readonly Step[],
  act: (step: Step) => Promise<Result> | Result,
  { signal, progress }: Watch = {},
): Promise<Result[]> {
  const results: Result[] = [];
  signal?.throwIfAborted();
  for (const step of steps) {
    results.push(await act(step));
    progress?.(results.length / steps.length);
    if (results.length < steps.length) await breath();
    signal?.throwIfAborted();
  }
  return results;
}

/** Lets the page draw and take a key. */
const breath = () => new Promise((done) => setTimeout(done));
