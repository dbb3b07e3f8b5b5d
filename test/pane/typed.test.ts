/** What is typed into a field of a function's form, and what the formula makes of it; pairs at each boundary. */
import type { Separators } from "../../src/formula/separators";
import { formulaFrom } from "../../src/pane/catalogue/build";
import { typedArgument } from "../../src/pane/catalogue/typed";

const text = (typed: string) => {
  const read = typedArgument(typed, "Sheet1");
  return read.kind === "argument" ? read.text : null;
};
const sentence = (typed: string) => {
  const read = typedArgument(typed, "Sheet1");
  return read.kind === "refused" ? read.sentence : "";
};

test.each([
  // Ranges and values stay.
  ["B2:B8", "B2:B8"],
  ["Sheet1!B2", "B2"],
  ["'My sheet'!b2:b3", "'My sheet'!B2:B3"],
  ["A:A", "A:A"],
  ["Other!A:B", "Other!A:B"],
  ["", ""],
  ["12", "12"],
  ["-1.5e3", "-1.5e3"],
  ["5%", "5%"],
  ["true", "true"],
  ['"HHI"', '"HHI"'],
  ['{1,2;3,"a;b"}', '{1,2;3,"a;b"}'],
  // Separators of thousands.
  ["12,000", "12000"],
  ["1,234.5", "1234.5"],
  ["-1,234,567", "-1234567"],
  ["12 000", "12000"],
  ["12’000.5", "12000.5"],
  ["1,00,000", "100000"],
  ["5,000 %", "5000%"],
  ["−5", "-5"],
  // Words.
  ["Farm", '"Farm"'],
  ["bag", '"bag"'],
  ["kg liquor", '"kg liquor"'],
  ["12,000 kg", '"12,000 kg"'],
  ['5" pipe', '"5"" pipe"'],
  ["R&D", '"R&D"'],
  ["Co-op", '"Co-op"'],
  ["kg/bag", '"kg/bag"'],
  ["Mill (old)", '"Mill (old)"'],
  ["Farm, old", '"Farm, old"'],
  ["XFE1", '"XFE1"'],
  ["XFD1048576", "XFD1048576"],
  ["A1048577", '"A1048577"'],
  // Calculations.
  ["B2*2", "B2*2"],
  ["Price*Volume", "Price*Volume"],
  ["SUM(B2,B3)", "SUM(B2,B3)"],
  ["1/3", "1/3"],
  ["(B2+B3)/2", "(B2+B3)/2"],
  ["Sales[Value]", "Sales[Value]"],
  ["=Prices", "Prices"],
  ['= A1 & ","', 'A1 & ","'],
  ["={1,2}", "{1,2}"],
])("%s is %s", (typed, expected) => expect(text(typed)).toBe(expected));

test.each([
  ["7,5", "Write 7.5."],
  ["0,125", "Write 0.125."],
  ["1.234,5", "Write 1234.5."],
  ["12 000,50", "Write 12000.50."],
  ["7,5%", "Write 7.5%."],
  ["-12,0000", "Write -12.0000."],
  ["1.234.567", "Write 1234567."],
  ["1,2,3", "{1,2,3}"],
  ["{Farm,Mill}", '{"Farm",12}'],
  ["B2:B3,C2:C3", "outside of brackets"],
  ["=A1,B1", "outside of brackets"],
  ["SUM(B2", "brackets do not match"],
  ["=A1)+(B1", "brackets do not match"],
  ['="Farm', "quotation mark is missing"],
  ["=", "after ="],
  ["x".repeat(256), "255 characters"],
])("%s is refused: %s", (typed, words) => expect(sentence(typed)).toContain(words));

test("text of the length that a formula takes", () => expect(text("x".repeat(255))).toBe(`"${"x".repeat(255)}"`));

test("the formula has what is typed as arguments, or is none", () => {
  expect(formulaFrom("BREAKEVEN", ["12,000", "100", "60"], "Sheet1")).toBe("=VC.BREAKEVEN(12000, 100, 60)");
  expect(formulaFrom("X", ["A1", "", 'say "hi"', ""], "Sheet1")).toBe('=VC.X(A1, , "say ""hi""")');
  expect(formulaFrom("X", ["A1", "7,5"], "Sheet1")).toBeNull();
});

const GERMAN: Separators = { decimal: ",", argument: ";", column: ".", row: ";" };
const german = (typed: string) => {
  const read = typedArgument(typed, "Sheet1", GERMAN);
  return read.kind === "argument" ? read.text : read.sentence;
};

test.each([
  ["0,1", "0.1"],
  ["-2,5 %", "-2.5%"],
  ["1.234,5", "1234.5"],
  ["12.000", "12000"],
  ["1,5e3", "1.5e3"],
  ["{1,5.2;3.4}", "{1.5,2;3,4}"],
  ["SUM(A1;0,5)*1,2", "SUM(A1,0.5)*1.2"],
  ["=A1*0,5", "A1*0.5"],
  ["B2:B8", "B2:B8"],
  ["Farm; 0,5 kg", '"Farm; 0,5 kg"'],
])("with a decimal comma %s is %s", (typed, expected) => expect(german(typed)).toBe(expected));

test.each([
  ["0.1", "Write 0,1."],
  ["1,234.5", "Write 1234,5."],
  ["1,234,567", "has commas between its thousands. Write 1234567."],
  ["A1;B1", "outside of brackets"],
  ["{Farm.Mill}", '{"Farm".12}'],
])("with a decimal comma %s is refused: %s", (typed, words) => expect(german(typed)).toContain(words));

test("a decimal comma is one argument, and stays one where another argument may follow", () => {
  expect(formulaFrom("STAGEVALUEADDED", ["B2:B4", "2,5", ""], "Sheet1", GERMAN)).toBe(
    "=VC.STAGEVALUEADDED(B2:B4, 2.5)",
  );
  expect(formulaFrom("STAGEVALUEADDED", ["B2:B4", "2,5", ""], "Sheet1")).toBeNull();
});
