/** A workbook that is read in steps while somebody edits it. */

import type { Sliced } from "../../src/core/sliced";
import { onUnchanged } from "../../src/browser/grid-steps";

let content = "";
let version = 0;
const edit = (words: string) => {
  content = words;
  version += 1;
};

beforeEach(() => {
  content = "first";
  version = 0;
});

/** Reads the content at its first step, and is done after its third; `meanwhile` happens after each. */
function* reading(meanwhile: (step: number) => void): Sliced<string> {
  const found = content;
  for (let step = 1; step <= 3; step += 1) {
    meanwhile(step);
    yield;
  }
  return found;
}

const read = (meanwhile: (step: number) => void, settle?: () => void) =>
  onUnchanged(() => reading(meanwhile), { version: () => version, ...(settle && { settle }) });

it("what did not change is read once", async () => {
  let begun = 0;
  expect(await read((step) => (begun += Number(step === 1)))).toBe("first");
  expect(begun).toBe(1);
});

it.each([1, 2, 3])("an edit after step %d is in what is read", async (when) => {
  let isDone = false;
  const once = (step: number) => {
    if (step !== when || isDone) return;
    isDone = true;
    edit("second");
  };
  expect(await read(once)).toBe("second");
});

it("who edits without end is read at once in the end", async () => {
  let edits = 0;
  const outcome = await read((step) => step === 2 && edits < 3 && edit(`edit ${(edits += 1)}`));
  expect([outcome, edits]).toEqual(["edit 3", 3]);
});

it("what is half typed goes into its cell before the first step and after the last", async () => {
  let typed: string | undefined = "typed before";
  const settle = () => {
    if (typed !== undefined) edit(typed);
    typed = undefined;
  };
  const seen: string[] = [];
  let isDone = false;
  const outcome = await read((step) => {
    seen.push(content);
    if (step === 3 && !isDone) {
      isDone = true;
      typed = "typed meanwhile";
    }
  }, settle);
  expect([seen[0], outcome]).toEqual(["typed before", "typed meanwhile"]);
});

it("stops where it is told to", async () => {
  const controller = new AbortController();
  controller.abort(new Error("stopped"));
  await expect(
    onUnchanged(() => reading(() => {}), { version: () => version, signal: controller.signal }),
  ).rejects.toThrow("stopped");
});
