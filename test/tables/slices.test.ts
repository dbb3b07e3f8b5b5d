/** Long work in small steps: run through at once, or with pauses and a way to stop it. */

import { runInSlices } from "../../src/cells/calls/scheduler";
import { runToEnd, type Sliced } from "../../src/core/sliced";
import { countTurns, pauseAtEachLook } from "../cells/turns";

function* counting(to: number): Sliced<number> {
  for (let count = 0; count < to; count += 1) yield;
  return to;
}

afterEach(() => jest.restoreAllMocks());

test("at once", () => expect(runToEnd(counting(3))).toBe(3));

test("with a pause at the end of each slice, in which others have their turn", async () => {
  pauseAtEachLook();
  const turns = countTurns();
  let pauses = 0;
  expect(await runInSlices(counting(20), undefined, () => (pauses += 1))).toBe(20);
  expect(pauses).toBe(20);
  expect(turns()).toBeGreaterThan(3);
});

test("without a pause while a slice lasts", async () => {
  jest.spyOn(performance, "now").mockReturnValue(0);
  const onPause = jest.fn();
  expect(await runInSlices(counting(20), undefined, onPause)).toBe(20);
  expect(onPause).not.toHaveBeenCalled();
});

test("stopped at the next step, with the signal's reason", async () => {
  pauseAtEachLook();
  const stop = new AbortController();
  let count = 0;
  function* long(): Sliced<void> {
    for (; count < 1000; count += 1) yield;
  }
  const work = runInSlices(long(), stop.signal, () => count === 4 && stop.abort(new Error("enough")));
  await expect(work).rejects.toThrow("enough");
  expect(count).toBe(4);
  await expect(runInSlices(long(), AbortSignal.abort(new Error("never")))).rejects.toThrow("never");
  expect(count).toBe(4);
});
