/** A per cent is no fraction: where a fraction below 1 is meant, 1 and more is refused, with what was probably meant. */
import { vector } from "../../src/cells/read";
import { sentenceOf } from "../../src/cells/sentences";
import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const thickening = (tolerance: unknown): unknown => call(functions.get("THICKENING"), [[0.4, 0.1]], tolerance);
const refused = (tolerance: unknown): string => sentence(functions.get("THICKENING"), [[0.4, 0.1]], tolerance);

test.each([
  [0.999999999999999, "Stable"],
  ["0.99999999999999999999999999", "Stable"],
  [0.3, "Stable"],
  [0.29, "Thinning out"],
  [0, "Thinning out"],
])("a tolerance of %p is a fraction", (tolerance, flag) => expect(thickening(tolerance)).toBe(flag));

test.each([
  [1, "tolerance is 1: 1 is probably 1 per cent, write 0.01 or 1 %"],
  ["1.0000000000000000000001", "tolerance is 1: 1 is probably 1 per cent, write 0.01 or 1 %"],
  [5, "tolerance is 5: 5 is probably 5 per cent, write 0.05 or 5 %"],
  [2.5, "tolerance is 2.5: 2.5 is probably 2.5 per cent, write 0.025 or 2.5 %"],
  [99.9, "tolerance is 99.9: 99.9 is probably 99.9 per cent, write 0.999 or 99.9 %"],
  // Written as a fraction it would be refused again.
  [100, "tolerance is 100; a fraction is meant, not a percentage: write 0.05 or 5 % for 5 per cent"],
  [1e300, "tolerance is 1e+300; a fraction is meant, not a percentage: write 0.05 or 5 % for 5 per cent"],
  [-5, "tolerance is -5; it must be 0 or more"],
])("a tolerance of %p: %s", (tolerance, said) => {
  expect(thickening(tolerance)).toEqual({ error: "#NUM!" });
  expect(refused(tolerance)).toBe(said);
});

test("each element of a column, of either sign, in money and in many digits", () => {
  const read = vector("normalReturn", [
    [0.1],
    [10],
    [-0.999],
    [-1],
    ["n/a"],
    ["0.99999999999999999999"],
    ["-1.00000000000000000001"],
    [-150],
  ]);
  expect(
    [...read.belowOne()].map((figure) => ("reason" in figure ? sentenceOf(figure).sentence : figure.toString())),
  ).toEqual([
    "0.1",
    "normalReturn, row 2 is 10: 10 is probably 10 per cent, write 0.1 or 10 %",
    "-0.999",
    "normalReturn, row 4 is -1: -1 is probably -1 per cent, write -0.01 or -1 %",
    'normalReturn, row 5: "n/a" is not a number; enter a number, or =NA() if it is missing',
    "0.99999999999999999999",
    "normalReturn, row 7 is -1: -1 is probably -1 per cent, write -0.01 or -1 %",
    // Below 1 it is, and no fraction.
    "normalReturn, row 8 is -150; a fraction is meant, not a percentage: write 0.05 or 5 % for 5 per cent",
  ]);
  const short = vector("normalReturn", [[0.1], [1], [-1], [0.99]]).belowOne();
  expect([0, 1, 2, 3].map((index) => short.refusal(index) !== undefined)).toEqual([false, true, true, false]);
});
