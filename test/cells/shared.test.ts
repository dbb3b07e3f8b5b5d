/** What calls that wait have in common: found by every cell, and gone with the last of them. */
import { SharedWork } from "../../src/cells/calls/shared";
import { enqueue } from "../../src/cells/calls/scheduler";

const go = new AbortController().signal;
const shared = new SharedWork<{ of: number }>();
let works = 0;

function asked(...args: unknown[]): Promise<{ of: number }> {
  return enqueue(
    () =>
      shared.of(args, function* () {
        yield 0;
        works += 1;
        return { of: works };
      }),
    go,
  );
}

beforeEach(() => (works = 0));

test("calls that wait and were given the same, cell by cell, have one work", async () => {
  const args = () => [
    [
      [1, 2],
      [3, "a"],
    ],
    null,
    true,
  ];
  const [one, two, three] = await Promise.all([asked(...args()), asked(...args()), asked(...args())]);
  expect(works).toBe(1);
  expect(two).toBe(one);
  expect(three).toBe(one);
});

test.each([
  ["a cell", [[[1, 2.5]], null]],
  ["its type", [[["1", 2]], null]],
  ["its form", [[[1], [2]], null]],
  ["another argument", [[[1, 2]], true]],
  ["how many there are", [[[1, 2]]]],
])("not where %s differs", async (_, other) => {
  await Promise.all([asked([[1, 2]], null), asked(...other), asked(...other)]);
  expect(works).toBe(2);
});

test("it is forgotten when none waits, and nothing is held for a call alone", async () => {
  await Promise.all([asked([[1]]), asked([[1]])]);
  await asked([[1]]);
  await asked([[1]]);
  expect(works).toBe(3);
});

test("one that is stopped leaves nothing half done, and the next works it out", async () => {
  const stopped = new AbortController();
  const never = enqueue(
    () =>
      shared.of([[[7]]], function* () {
        yield 0;
        stopped.abort();
        for (;;) yield 0;
      }),
    stopped.signal,
  );
  const after = [asked([[7]]), asked([[7]])];
  await expect(never).rejects.toMatchObject({ name: "AbortError" });
  expect(await Promise.all(after)).toEqual([{ of: 1 }, { of: 1 }]);
});

test("what nobody can copy is not held", async () => {
  const odd = { toString: () => "odd" };
  await Promise.all([asked([[odd]]), asked([[odd]])]);
  expect(works).toBe(2);
});
