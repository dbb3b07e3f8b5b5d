/** An answer is yes or no in words that people use, and nothing else: nothing is assumed. */
import { answers, answersTo } from "../../src/cells/read-answers";
import { isYes, judged } from "../../src/core/data/answers";
import { Refusal, Refused } from "../../src/core/refusal";
import { sentenceOf } from "../../src/cells/sentences";
import { HostError } from "../measures/host";

const ALLOWED = 'use "yes", "no", "high", "low", "TRUE" or "FALSE"';
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const read = (range: unknown): (boolean | string)[] => {
  const column = answers("owned", range);
  return Array.from({ length: column.length }, (_, link) => {
    const found = isYes(column, link);
    return found instanceof Refusal ? sentenceOf(found).sentence : found;
  });
};

test.each([
  [true, ["yes", "YES", " Yes ", "high", "High", "HIGH", true, "TRUE", "true", "\uff59\uff45\uff53", "y\u00e9s"]],
  [false, ["no", "NO", "no ", "low", "Low", "LOW", false, "FALSE", "False", "\u200bno"]],
])("%p, however it is written", (expected, cells) => {
  expect(read(column(...cells))).toEqual(cells.map(() => expected));
  expect(read([cells])).toEqual(cells.map(() => expected));
  for (const cell of cells) expect(read(cell)).toEqual([expected]);
});

test.each<[unknown, string]>([
  ["", `owned, row 2 is blank; ${ALLOWED}`],
  [null, `owned, row 2 is blank; ${ALLOWED}`],
  [undefined, `owned, row 2 is blank; ${ALLOWED}`],
  [0, `owned, row 2 is blank; ${ALLOWED}`],
  [" ", `owned, row 2 is blank; ${ALLOWED}`],
  [1, `owned, row 2: 1 is not an option; ${ALLOWED}`],
  [-1, `owned, row 2: -1 is not an option; ${ALLOWED}`],
  ["1", `owned, row 2: "1" is not an option; ${ALLOWED}`],
  ["y", `owned, row 2: "y" is not an option; ${ALLOWED}`],
  ["some", `owned, row 2: "some" is not an option; ${ALLOWED}`],
  ["yes, no", `owned, row 2: "yes, no" is not an option; ${ALLOWED}`],
  ["constructor", `owned, row 2: "constructor" is not an option; ${ALLOWED}`],
  [new HostError("#N/A"), "owned, row 2 is missing (#N/A); fill in that cell"],
  [new HostError("#REF!"), "owned, row 2 contains #REF!; fix that cell first"],
])("%p is no answer, and spoils itself alone", (cell, sentence) => {
  expect(read(column("yes", cell, "no"))).toEqual([true, sentence, false]);
});

test("an answer seen before is read again in each place", () => {
  expect(read(column("maybe", "yes", "maybe", "yes"))).toEqual([
    `owned, row 1: "maybe" is not an option; ${ALLOWED}`,
    true,
    `owned, row 3: "maybe" is not an option; ${ALLOWED}`,
    true,
  ]);
});

test("several questions: as long as the first, and the first that has no answer counts", () => {
  const found = judged(answersTo(["one", "two"], [column("yes", "?", "no"), column("no", "", "")]), (one, two) =>
    one && !two ? "a" : "b",
  );
  expect(found.map((each) => (each instanceof Refusal ? sentenceOf(each).sentence : each))).toEqual([
    "a",
    `one, row 2: "?" is not an option; ${ALLOWED}`,
    `two, row 3 is blank; ${ALLOWED}`,
  ]);
  expect(() => answersTo(["one", "two"], [column("yes", "no"), "no"])).toThrow(Refused);
});
