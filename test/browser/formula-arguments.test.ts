/** How a formula is cut into arguments, on formulas that are cut by hand. */

import {
  callAt,
  firstCall,
  firstClause,
  namedArgument,
  piecesOf,
  referenceNumbers,
  type Token,
  withRanges,
} from "../../src/browser/formula-arguments";

const TYPES: Readonly<Record<string, string>> = { "(": "LEFT_PAREN", ")": "RIGHT_PAREN", ",": "ARG_SEPARATOR" };

/** Parts with blanks between them; cells are in capitals with a number, names are the others. */
const cut = (formula: string): Token[] =>
  formula.split(" ").map((value) => ({
    value,
    type:
      TYPES[value] ?? (/^\$?[A-Z]+\$?\d+(:|$)/.test(value) ? "REFERENCE" : /^\w/.test(value) ? "SYMBOL" : "OPERATOR"),
  }));

test("a range is one part, and a colon between anything else is none", () => {
  expect(withRanges(cut("SUM ( A1 : B2 , A : B1 )")).map(({ value }) => value)).toEqual(
    "SUM ( A1:B2 , A : B1 )".split(" "),
  );
});

test.each([
  ["F ( A1 , B1 )", [0, 1]],
  ["F ( A1 , B1 , A1 )", [0, 1, 0]],
  ["F ( $A$1 , a1 , B1 )", [0, undefined, 1]],
  ["A1 + B1 + $A1", [0, 1, 0]],
])("the references of %s have the colours %j", (formula, numbers) => {
  const tokens = cut(formula);
  const found = referenceNumbers(tokens);
  expect(found.filter((_, index) => /^\$?[a-zA-Z]+\$?1$/.test(tokens[index]!.value))).toEqual(numbers);
});

const textOf = (tokens: Token[], places: readonly number[]) => places.map((place) => tokens[place]!.value).join(" ");

test.each([
  ["= F ( A1 , B1 )", "F", ["A1", "B1"]],
  ["= F ( A1 , G ( B1 , C1 ) , D1 ) + E1", "F", ["A1", "G ( B1 , C1 )", "D1"]],
  ["= ( A1 ) * F ( B1", "F", ["B1"]],
  ["= F ( A1 ,", "F", ["A1", ""]],
  ["= F ( )", "F", [""]],
  ["= A1 + B1", undefined, []],
  ["= H ( A1 )", undefined, []],
])("the first function of %s is %s with %j", (formula, name, parts) => {
  const tokens = cut(formula);
  const call = firstCall(tokens, (each) => each === "F" || each === "G");
  expect(call?.name).toBe(name);
  expect(call?.arguments.map((places) => textOf(tokens, places)) ?? []).toEqual(parts);
});

test("a function within another has its own arguments", () => {
  const tokens = cut("= F ( A1 , G ( B1 , C1 ) , D1 )");
  expect(callAt(tokens, 5).arguments.map((places) => textOf(tokens, places))).toEqual(["B1", "C1"]);
});

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 1],
  [4, 2],
])("with two arguments that repeat behind the first, the one at %i is named as that at %i", (position, named) => {
  expect(namedArgument([{}, { repeating: true }, { repeating: true }], position)).toBe(named);
});

test("an argument too many has no name", () => {
  expect(namedArgument([{}, {}], 1)).toBe(1);
  expect(namedArgument([{}, {}], 2)).toBeUndefined();
});

test.each([
  ["Sales of each link: a row, a column or one cell.", "Sales of each link"],
  ["Price, 0.5 or more; the first is left out", "Price, 0.5 or more"],
  ["Name", "Name"],
  ["", ""],
])("%s begins with %s", (sentence, clause) => {
  expect(firstClause(sentence)).toBe(clause);
});

test("the names in a sentence stand alone, whole words of it only", () => {
  expect(piecesOf("Its output minus inputs; outputs stay", ["output", "inputs"])).toEqual([
    { text: "Its " },
    { text: "output", name: 0 },
    { text: " minus " },
    { text: "inputs", name: 1 },
    { text: "; outputs stay" },
  ]);
  expect(piecesOf("Nothing", [])).toEqual([{ text: "Nothing" }]);
});
