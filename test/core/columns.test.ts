/** Columns of a call are parts of memory that calls share; outside a call each is its own. */
import {
  columnOf,
  filledColumn,
  largest,
  newColumn,
  newPlaces,
  picked,
  placesOf,
  withColumns,
  zeros,
} from "../../src/core/numbers/columns";

const buffersOf = (columns: readonly { buffer: ArrayBufferLike }[]): ArrayBufferLike[] =>
  columns.map(({ buffer }) => buffer);

test("the columns of a call are apart", () => {
  withColumns(() => {
    const [first, places, second] = [filledColumn(3, 1), newPlaces(3).fill(2), filledColumn(5, 3)];
    expect([...first]).toEqual([1, 1, 1]);
    expect([...places]).toEqual([2, 2, 2]);
    expect([...second]).toEqual([3, 3, 3, 3, 3]);
    expect(new Set(buffersOf([first, places, second])).size).toBe(1);
  });
});

test("the next call has the same memory, and zeros where it asks for them", () => {
  const before = withColumns(() => filledColumn(4, 7).buffer);
  withColumns(() => {
    expect(newColumn(4).buffer).toBe(before);
    expect([...zeros(4)]).toEqual([0, 0, 0, 0]);
  });
});

test("outside a call a column is nobody else's", () => {
  const [one, other] = [filledColumn(4, 1), filledColumn(4, 2)];
  expect(one.buffer).not.toBe(other.buffer);
  withColumns(() => filledColumn(1000, 9));
  expect([...one, ...other]).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
});

test("a call in a call goes on behind its columns", () => {
  withColumns(() => {
    const outer = filledColumn(4, 1);
    withColumns(() => filledColumn(4, 2));
    expect([...outer]).toEqual([1, 1, 1, 1]);
    filledColumn(4, 3);
    expect([...outer]).toEqual([1, 1, 1, 1]);
  });
});

test("memory is given back where a call fails", () => {
  const before = withColumns(() => newColumn(4).buffer);
  expect(() =>
    withColumns(() => {
      newColumn(4);
      throw new Error("refused");
    }),
  ).toThrow("refused");
  expect(withColumns(() => newColumn(4).byteOffset)).toBe(0);
  expect(withColumns(() => newColumn(4).buffer)).toBe(before);
});

test.each([
  ["as long as a block", 2 ** 17],
  ["longer than a block", 2 ** 17 + 1],
])("a column %s", (_, length) => {
  withColumns(() => {
    const [first, second] = [filledColumn(length, 1), filledColumn(length, 2)];
    expect([first[0], first[length - 1], second[0], second[length - 1]]).toEqual([1, 1, 2, 2]);
  });
});

test("more than all blocks", () => {
  withColumns(() => {
    const columns = Array.from({ length: 40 }, (_, value) => filledColumn(2 ** 16, value));
    expect(columns.map((column) => column[0])).toEqual(columns.map((_, value) => value));
  });
});

test("what is in these places, and the largest magnitude", () => {
  expect([...picked(Float64Array.of(5, 6, 7), [2, 0, 0])]).toEqual([7, 5, 5]);
  expect(largest(Float64Array.of(1, -3, 2))).toBe(3);
  expect(largest(new Float64Array(0))).toBe(0);
});

test("columns are made element by element, in the memory of the call", () => {
  withColumns(() => {
    const [column, places] = [columnOf(3, (index) => index / 2), placesOf(3, (index) => 2 * index - 1)];
    expect([...column]).toEqual([0, 0.5, 1]);
    expect([...places]).toEqual([-1, 1, 3]);
    expect(column.buffer).toBe(places.buffer);
    expect(columnOf(0, () => 1)).toHaveLength(0);
  });
});
