/** Long work at its boundaries: when a step is taken, when it is stopped, what is said of progress. */
import { blocksOf } from "../../src/workbook/blocks";
import { inBatches, stepByStep, subWatch } from "../../src/workbook/watch";

const reason = new Error("stopped");

describe("in batches", () => {
  const run = async (count: number, size: number, stopAfter = Infinity) => {
    const stop = new AbortController();
    const [batches, told]: [number[][], number[]] = [[], []];
    if (stopAfter === 0) stop.abort(reason);
    const all = Array.from({ length: count }, (_, each) => each);
    const done = await inBatches(
      all,
      size,
      { signal: stop.signal, progress: (part) => told.push(part) },
      async (batch) => {
        batches.push([...batch]);
        if (batches.length === stopAfter) stop.abort(reason);
      },
    );
    return { done, batches, told };
  };

  test.each([
    [0, []],
    [1, [[0]]],
    [2, [[0, 1]]],
    [3, [[0, 1], [2]]],
    [
      4,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [5, [[0, 1], [2, 3], [4]]],
  ])("%p by two", async (count, batches) => {
    expect(await run(count, 2)).toMatchObject({ done: count, batches });
  });

  test("progress is what is done of all", async () => expect((await run(5, 2)).told).toEqual([0.4, 0.8, 1]));

  test("the first batch is always done; stopped after it, nothing else is", async () => {
    expect(await run(5, 2, 0)).toMatchObject({ done: 2, batches: [[0, 1]] });
    expect(await run(5, 2, 1)).toMatchObject({ done: 2, batches: [[0, 1]] });
    expect(await run(5, 2, 2)).toMatchObject({
      done: 4,
      batches: [
        [0, 1],
        [2, 3],
      ],
    });
    expect(await run(5, 2, 3)).toMatchObject({ done: 5 });
  });

  test("between two batches the page has its turn; not after the last", async () => {
    const order: string[] = [];
    const work = inBatches([1, 2], 1, {}, async (batch) => void order.push(`batch ${batch[0]}`));
    setTimeout(() => order.push("page"));
    await work;
    expect(order).toEqual(["batch 1", "page", "batch 2"]);
    const last = inBatches([3], 1, {}, async (batch) => void order.push(`batch ${batch[0]}`));
    setTimeout(() => order.push("page"));
    await last;
    expect(order.at(-1)).toBe("batch 3");
  });
});

describe("step by step", () => {
  test("gives the results in order, and says how much is done", async () => {
    const told: number[] = [];
    expect(await stepByStep([1, 2, 4], (step) => step * 2, { progress: (part) => told.push(part) })).toEqual([2, 4, 8]);
    expect(told).toEqual([1 / 3, 2 / 3, 1]);
    expect(await stepByStep([], (step) => step)).toEqual([]);
  });

  test.each([0, 1, 2, 3])("stopped at step %p it is rejected with the reason, and takes no other", async (last) => {
    const stop = new AbortController();
    const taken: number[] = [];
    if (last === 0) stop.abort(reason);
    const act = (step: number) => {
      taken.push(step);
      if (step === last) stop.abort(reason);
    };
    await expect(stepByStep([1, 2, 3], act, { signal: stop.signal })).rejects.toBe(reason);
    expect(taken).toHaveLength(last);
  });
});

test("a stretch of the work has its part of the progress", () => {
  const told: number[] = [];
  const { progress, signal } = subWatch({ progress: (part) => told.push(part) }, 0.25, 0.75);
  [0, 0.5, 1].forEach((part) => progress!(part));
  expect(told).toEqual([0.25, 0.5, 0.75]);
  expect(signal).toBeUndefined();
  expect(subWatch({}, 0, 1)).toEqual({});
  const stop = new AbortController();
  expect(subWatch({ signal: stop.signal }, 0, 1)).toEqual({ signal: stop.signal });
});

describe("blocks of whole rows", () => {
  const range = { row: 3, column: 2, rows: 5, columns: 4 };
  const heights = (cells: number, of = range) => blocksOf(of, cells).map(({ row, rows }) => [row, rows]);

  test.each([
    ["all at once", 20, [[3, 5]]],
    [
      "one cell too few for all",
      19,
      [
        [3, 4],
        [7, 1],
      ],
    ],
    [
      "two rows",
      8,
      [
        [3, 2],
        [5, 2],
        [7, 1],
      ],
    ],
    [
      "less than two rows",
      7,
      [
        [3, 1],
        [4, 1],
        [5, 1],
        [6, 1],
        [7, 1],
      ],
    ],
    [
      "less than a row",
      1,
      [
        [3, 1],
        [4, 1],
        [5, 1],
        [6, 1],
        [7, 1],
      ],
    ],
  ])("%s", (_, cells, expected) => expect(heights(cells)).toEqual(expected));

  test("keep their columns; nothing has none", () => {
    expect(blocksOf(range, 8).every(({ column, columns }) => column === 2 && columns === 4)).toBe(true);
    expect(heights(8, { ...range, rows: 0 })).toEqual([]);
    expect(heights(8, { ...range, columns: 0 })).toEqual([[3, 5]]);
  });
});
