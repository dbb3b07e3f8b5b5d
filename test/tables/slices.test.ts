/** Long work in small steps: run through at once, or with pauses and a way to stop it. */

import { runInSlices } from "../../src/cells/calls/scheduler";
import { runToEnd, type Sliced } from "../../src/core/sliced";

function* counting(to: number, busy = 0): Sliced<number> {
  for (let count = 0; count < to; count += 1) {
    const until = performance.now() + busy;
    while (performance.now() < until);
    yield;
  }
  return to;
}

test("at once", () => expect(runToEnd(counting(3))).toBe(3));

test("with pauses, in which others have their turn", async () => {
  let turns = 0;
  const other = setInterval(() => (turns += 1), 1);
  let pauses = 0;
  expect(await runInSlices(counting(60, 2), undefined, () => (pauses += 1))).toBe(60);
  clearInterval(other);
  expect(pauses).toBeGreaterThan(3);
  expect(turns).toBeGreaterThan(0);
});

test("stopped at the next step, with the signal's reason", async () => {
  const stop = new AbortController();
  let count = 0;
  function* endless(): Sliced<never> {
    for (;;) {
      count += 1;
      const until = performance.now() + 2;
      while (performance.now() < until);
      yield;
    }
  }
  const work = runInSlices(endless(), stop.signal);
  setTimeout(() => stop.abort(new Error("enough")), 30);
  await expect(work).rejects.toThrow("enough");
  const then = count;
  await new Promise((done) => setTimeout(done, 30));
  expect(count).toBe(then);
  await expect(runInSlices(endless(), AbortSignal.abort(new Error("never")))).rejects.toThrow("never");
});
