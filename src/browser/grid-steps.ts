/** Long readings of the open workbook, in steps between which the page answers, so that it may be edited meanwhile. */

import type { Model } from "@odoo/o-spreadsheet";
import { finished, type Steps, unhurried } from "../analysis/steps";

/** Whoever edits without end gets the page held up once. */
const ATTEMPTS = 3;

/** What the steps come to on a workbook that did not change while they ran: after an edit they run anew. */
export async function onUnchanged<Result>(model: Model, steps: () => Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    let hasChanged = false;
    const owner = {};
    model.on("update", owner, () => (hasChanged = true));
    try {
      const outcome = await unhurried(untilChanged(steps(), () => hasChanged), signal);
      if (outcome) return outcome.result;
    } finally {
      model.off("update", owner);
    }
  }
  return finished(steps());
}

function* untilChanged<Result>(steps: Steps<Result>, hasChanged: () => boolean): Steps<{ result: Result } | undefined> {
  for (;;) {
    if (hasChanged()) return undefined;
    const step = steps.next();
    if (step.done) return { result: step.value };
    yield;
  }
}
