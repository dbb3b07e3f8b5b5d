import { labels } from "../../src/cells/read";
import { pairsOf } from "../../src/core/data/labels";
import { LastUsed } from "../../src/core/last-used";

test("what was used last is at hand, and of the others the one used longest ago is dropped first", () => {
  const kept = new LastUsed<string>(2);
  const made: string[] = [];
  const of = (key: string): string =>
    kept.of(key, () => {
      made.push(key);
      return `${key}!`;
    });
  expect(["a", "b", "a", "c", "a", "b"].map(of)).toEqual(["a!", "b!", "a!", "c!", "a!", "b!"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("the different pairs of two columns of names, in order of first appearance", () => {
  const column = (...names: string[]): string[][] => names.map((name) => [name]);
  const { pairOf, first } = pairsOf(
    labels("from", column("a", "b", "a", "a", "b", "a")),
    labels("to", column("x", "x", "y", "x", "x", "y")),
  );
  expect([...pairOf]).toEqual([0, 1, 2, 0, 1, 2]);
  expect(first).toEqual([0, 1, 2]);
});
