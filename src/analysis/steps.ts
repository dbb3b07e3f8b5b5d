/**
 * Long work in small steps. A generator yields wherever the work may pause; whoever runs it decides whether to. A test runs
 * it through, a page gives way to the person after a few milliseconds.
 */

export { unhurried } from "../cells/unhurried";

export type Steps<Result> = Generator<unknown, Result, void>;

/** Runs the work through at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
