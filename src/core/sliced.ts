/**
 * Long work in slices: a generator that yields wherever the work may pause, with the fraction that is done where it knows
 * one. Whoever runs it decides what a pause is for: a function of a sheet or a test runs it to its end, a page gives way
 * to the person (`cells/calls/scheduler.ts`).
 */
export type Sliced<Result> = Generator<number | undefined, Result, void>;

/** So many rows of a table between two pauses take no time. */
export const ROWS_PER_STEP = 64;

/** Runs the work to its end. */
export function runToEnd<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same work as a part of a larger one: its progress runs between the two fractions. */
export function* subProgress<Result>(work: Sliced<Result>, from: number, to: number): Sliced<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield value === undefined ? undefined : from + value * (to - from);
  }
}
