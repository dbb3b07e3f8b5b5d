/** Long work on a workbook: in batches between which the page responds, with progress, and can be stopped. */

/** How long work is watched and stopped. */
export interface Watch {
  /** Stops the work at its next step: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Told after each step how much is done, from 0 to 1. */
  progress?: (done: number) => void;
}

/** Lets the page draw and take a key. */
const yieldToPage = () => new Promise((done) => setTimeout(done));

/** A stretch of the work, from 0 to 1 of its own, as a part of the whole. */
export function subWatch({ signal, progress }: Watch, from: number, to: number): Watch {
  return {
    ...(signal && { signal }),
    ...(progress && { progress: (done: number) => progress(from + done * (to - from)) }),
  };
}

/** Does the steps one after another; between two of them the page can do other things, and the work can be stopped. */
export async function stepByStep<Step, Result>(
  steps: readonly Step[],
  act: (step: Step) => Promise<Result> | Result,
  { signal, progress }: Watch = {},
): Promise<Result[]> {
  const results: Result[] = [];
  signal?.throwIfAborted();
  for (const step of steps) {
    results.push(await act(step));
    progress?.(results.length / steps.length);
    if (results.length < steps.length) await yieldToPage();
    signal?.throwIfAborted();
  }
  return results;
}

/** Does the work batch by batch until it is done or stopped; the first batch is always done. Tells how many of all were. */
export async function inBatches<Each>(
  all: readonly Each[],
  size: number,
  { signal, progress }: Watch,
  act: (batch: readonly Each[]) => Promise<void>,
): Promise<number> {
  let done = 0;
  while (done < all.length && !(done > 0 && signal?.aborted)) {
    const batch = all.slice(done, done + size);
    await act(batch);
    done += batch.length;
    progress?.(done / all.length);
    // Lets the page take a click on the button that stops it.
    if (done < all.length) await yieldToPage();
  }
  return done;
}
