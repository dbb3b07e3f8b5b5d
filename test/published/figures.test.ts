/** Figures out of bytes are what `Number` makes of their text, bit for bit. */

import fc from "../fast-check";
import { type Dialect, readFigures } from "../../src/published/reader/figures";

const COMMAS: Dialect = { separator: ",".charCodeAt(0), decimal: "." };
const SEMICOLONS: Dialect = { separator: ";".charCodeAt(0), decimal: "," };

function figures(text: string, dialect = COMMAS): number[] {
  const bytes = new TextEncoder().encode(text);
  const into = new Float64Array(100);
  const count = readFigures(bytes, 0, bytes.length, dialect, into);
  return [...into.subarray(0, count)];
}

const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`));
const numeral = fc
  .tuple(
    fc.constantFrom("", "-", "+"),
    fc.oneof(
      digits(20),
      fc.tuple(digits(18), digits(18)).map(([whole, places]) => `${whole}.${places}`),
      digits(18).map((places) => `.${places}`),
      digits(6).map((whole) => `${whole}.`),
    ),
    fc.oneof(
      fc.constant(""),
      fc.integer({ min: -330, max: 310 }).map((power) => `e${power}`),
      fc.constant("E+05"),
    ),
  )
  .map((parts) => parts.join(""));
const written = fc.oneof(numeral, fc.double({ noNaN: true, noDefaultInfinity: true }).map(String));

it("is Number of the text, bit for bit", () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 8 }), (texts) => {
      expect(figures(texts.join(","))).toEqual(texts.map(Number));
      expect(figures(texts.map((text) => text.replace(".", ",")).join(";"), SEMICOLONS)).toEqual(texts.map(Number));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ["9007199254740991,9007199254740992,9007199254740993", [9007199254740991, 9007199254740992, 9007199254740992]],
  // A product of two doubles would be one bit off.
  ["0.30000000000000004,9007199254740993e1", [0.30000000000000004, 90071992547409930]],
  ["1e22,1e23,1e-22,1e-23", [1e22, 1e23, 1e-22, 1e-23]],
  ["-0,0,-0.0", [-0, 0, -0]],
  ['"1.5", 2.5 ,""', [1.5, 2.5, 0]],
  [",,", [0, 0, 0]],
  ["NA,1 000,1e,0x10,Infinity,1.2.3,--1,5", [NaN, NaN, NaN, NaN, NaN, NaN, NaN, 5]],
  ["", [0]],
])("%s", (text, expected) => expect(figures(text)).toEqual(expected));

it("a decimal comma; a point is none of a number then", () =>
  expect(figures("1,5;-,25;1.5;1.000,5", SEMICOLONS)).toEqual([1.5, -0.25, NaN, NaN]));

it("counts fields beyond the room that there is, and writes none of them", () => {
  const into = new Float64Array(2);
  const bytes = new TextEncoder().encode("1,2,3,4");
  expect([readFigures(bytes, 0, bytes.length, COMMAS, into), ...into]).toEqual([4, 1, 2]);
});
