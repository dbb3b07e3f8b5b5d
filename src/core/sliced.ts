/**
 * Long work in slices: a generator that gives up the thread between two blocks and says how far it is. A function of the
 * sheet runs it to its end; a page may take a slice at a time and stay awake.
 */
export type InSlices<Result> = Generator<number, Result, void>;

/** Runs the work to its end. */
export function finished<Result>(work: InSlices<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same work as a part of a larger one: its progress runs between the two fractions. */
export function* partOf<Result>(work: InSlices<Result>, from: number, to: number): InSlices<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield from + value * (to - from);
  }
}
