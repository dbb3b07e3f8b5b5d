/** References of a formula at the ends of the sheet, with and without `$`, on their own sheet and on others. */
import {
  areaOfReference,
  isWholeLines,
  movedBy,
  qualified,
  referencesIn,
  referenceTo,
  withReferences,
} from "../../src/share/references";

const [LAST_ROW, LAST_COLUMN] = [1_048_576, "XFD"];
const only = (formula: string) => {
  const found = referencesIn(formula, "Chain");
  expect(found).toHaveLength(1);
  return found[0]!;
};
/** The formula after its only reference has moved. */
function moved(formula: string, down: number, right: number, all = false): string | null {
  const now = movedBy(only(formula), down, right, all);
  return now && withReferences(formula, "Chain", [now], "Chain");
}

test.each([
  ["=A1*2", "Chain!$A$1"],
  ["=SUM(A1:B3)", "Chain!$A$1:$B$3"],
  ["=SUM(Other!A1:B3)", "Other!$A$1:$B$3"],
  ["='My ''own'' sheet'!$B2", "'My ''own'' sheet'!$B$2"],
  ["=SUM(B:C)", "Chain!$B:$C"],
  ["=SUM(B:B)", "Chain!$B:$B"],
  ["=SUM(2:3)", "Chain!$2:$3"],
])("%s refers to %s", (formula, expected) => expect(qualified(only(formula))).toBe(expected));

test.each(["=1+2", '="A1"', "=TRUE", "=[Book2]Other!A1", "=SUM(One:Two!A1)"])("%s refers to nothing here", (formula) =>
  expect(referencesIn(formula, "Chain")).toEqual([]),
);

test.each<[string, number, number, string | null]>([
  ["=A2", -1, 0, "=A1"],
  ["=A2", -2, 0, null],
  ["=B1", 0, -1, "=A1"],
  ["=B1", 0, -2, null],
  [`=A${LAST_ROW - 1}`, 1, 0, `=A${LAST_ROW}`],
  [`=A${LAST_ROW}`, 1, 0, null],
  ["=XFC1", 0, 1, `=${LAST_COLUMN}1`],
  [`=${LAST_COLUMN}1`, 0, 1, null],
  // One end off the sheet takes the whole range with it.
  ["=SUM(A1:A3)", -1, 0, null],
  ["=SUM(A2:B3)", 2, 1, "=SUM(B4:C5)"],
  ["=SUM(A$2:$B3)", 2, 1, "=SUM(B$2:$B5)"],
  ["=$A$1", -5, -5, "=$A$1"],
  ["=SUM(B:C)", 7, 1, "=SUM(C:D)"],
  ["=SUM(B:C)", 7, -2, null],
  ["=SUM(2:3)", -1, 7, "=SUM(1:2)"],
  ["=SUM($2:3)", 1, 0, "=SUM($2:4)"],
  ["=Other!A1", 1, 1, "=Other!B2"],
])("%s, %p down and %p to the right: %s", (formula, down, right, expected) =>
  expect(moved(formula, down, right)).toBe(expected),
);

test.each<[string, string | null]>([
  ["=$A$1", "=$B$2"],
  ["=SUM(A$2:$B3)", "=SUM(B$3:$C4)"],
  [`=$A$${LAST_ROW}`, null],
])("with all that $ fixes, %s becomes %s", (formula, expected) => expect(moved(formula, 1, 1, true)).toBe(expected));

test.each([
  ["=A1", { row: 0, column: 0, rows: 1, columns: 1 }, false],
  ["=SUM(B3:A1)", { row: 0, column: 0, rows: 3, columns: 2 }, false],
  ["=SUM(B:C)", { row: 0, column: 1, rows: LAST_ROW, columns: 2 }, true],
  ["=SUM(2:3)", { row: 1, column: 0, rows: 2, columns: 16_384 }, true],
])("%s names its cells", (formula, area, isWhole) => {
  expect(areaOfReference(only(formula))).toEqual({ sheet: "Chain", ...area });
  expect(isWholeLines(only(formula))).toBe(isWhole);
});

test("a formula takes references of another sheet, or its own again", () => {
  const to = (sheet: string) => referenceTo({ sheet, row: 4, column: 2, rows: 2, columns: 1 }, only("=SUM($A1:A$2)"));
  const formula = '=SUM($A1:A$2)&"A1"';
  expect(withReferences(formula, "Chain", [to("chain")], "Chain")).toBe('=SUM($C5:C$6)&"A1"');
  expect(withReferences(formula, "Chain", [to("My sheet")], "Chain")).toBe("=SUM('My sheet'!$C5:C$6)&\"A1\"");
  expect(withReferences("=A1+B1", "Chain", [], "Chain")).toBe("=A1+B1");
  expect(withReferences("=A1+B1", "Chain", [only("=D9")], "Chain")).toBe("=D9+B1");
});
