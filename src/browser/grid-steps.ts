/** Long reads of the open workbook, in steps between which the page responds, so that it may be edited meanwhile. */

import { runToEnd, type Sliced } from "../core/sliced";
import { runInSlices } from "../cells/calls/scheduler";

/** After so many attempts that edits have interrupted, the page is blocked once. */
const ATTEMPTS = 3;

export interface Reading {
  /** Another number after each change that matters. */
  version: () => number;
  signal?: AbortSignal;
  /** Enters unfinished typing into its cell, which is a change: before the first step and after the last. */
  settle?: () => void;
}

/** The result of the steps on a workbook that did not change while they ran: after an edit they start again. */
export async function onUnchanged<Result>(
  steps: () => Sliced<Result>,
  { version, signal, settle = () => {} }: Reading,
): Promise<Result> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    settle();
    const before = version();
    const outcome = await runInSlices(
      untilChanged(steps(), () => version() !== before, settle),
      signal,
    );
    if (outcome) return outcome.result;
  }
  settle();
  return runToEnd(steps());
}

function* untilChanged<Result>(
  steps: Sliced<Result>,
  hasChanged: () => boolean,
  settle: () => void,
): Sliced<{ result: Result } | undefined> {
  for (;;) {
    if (hasChanged()) return undefined;
    const step = steps.next();
    if (step.done) {
      settle();
      return hasChanged() ? undefined : { result: step.value };
    }
    yield;
  }
}
