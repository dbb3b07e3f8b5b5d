/** Formulas between the form in which they are held and that of a person's spreadsheet, there and back. */
import fc from "../fast-check";
import { asHeld, asWritten, PLAIN, type Separators } from "../../src/formula/separators";

const GERMAN: Separators = { decimal: ",", argument: ";", column: ".", row: ";" };
const SPANISH: Separators = { decimal: ",", argument: ";", column: "\\", row: ";" };
const SWISS: Separators = { decimal: ".", argument: ";", column: ",", row: ";" };
/** The grid's own, which is not Excel's. */
const GRID: Separators = { decimal: ",", argument: ";", column: ";", row: "\\" };
const ALL = { GERMAN, SPANISH, SWISS, GRID, PLAIN };

test.each([
  ["=VC.RENT(B2:B3, C2:C3, D2:D3, 0.1)", "=VC.RENT(B2:B3; C2:C3; D2:D3; 0,1)"],
  ["=VC.RENT({100;80},{70,1.5;50,.5})", "=VC.RENT({100;80};{70.1,5;50.,5})"],
  ['=VC.X({"a,b;1.5","x";TRUE,#N/A})', '=VC.X({"a,b;1.5"."x";TRUE.#N/A})'],
  ["=VC.X(A1,,1.5E-3)", "=VC.X(A1;;1,5E-3)"],
  ["='1,5; x'!A1*2.25%", "='1,5; x'!A1*2,25%"],
  ["=SUM((A1,B2),Sales[[#Headers],[Net, 1.5]])", "=SUM((A1;B2);Sales[[#Headers];[Net, 1.5]])"],
  ["=IF(A1>=0.5,LOG.2,Rate.1)", "=IF(A1>=0,5;LOG.2;Rate.1)"],
  ["=SUM(1:3,$A:$B,A1#)+1.", "=SUM(1:3;$A:$B;A1#)+1,"],
])("%s is %s in German", (held, written) => {
  expect(asWritten(held, GERMAN)).toBe(written);
  expect(asHeld(written, GERMAN)).toBe(held);
});

test("each spreadsheet has its own signs in lists", () => {
  const held = "=VC.X({1.5,2;3,4},0.5)";
  expect(Object.values(ALL).map((each) => asWritten(held, each))).toEqual([
    "=VC.X({1,5.2;3.4};0,5)",
    "=VC.X({1,5\\2;3\\4};0,5)",
    "=VC.X({1.5,2;3,4};0.5)",
    "=VC.X({1,5;2\\3;4};0,5)",
    held,
  ]);
});

test("a list typed as in another Excel with a decimal comma is read", () => {
  expect(asHeld("{1,5\\2;3\\4}", GERMAN)).toBe("{1.5,2;3,4}");
  expect(asHeld("{1,5.2;3.4}", SPANISH)).toBe("{1.5,2;3,4}");
});

/** Formulas by their grammar; no part of one can be taken for another. */
const formulas = fc.letrec<{ formula: string; operand: string; list: string }>((tie) => {
  const digits = fc.stringMatching(/^(?:[1-9]\d{0,3}(?:\.\d{0,3})?|\.\d{1,3})(?:E-?[1-9])?$/);
  const text = fc.stringMatching(/^[a-z.,;{}\\'éß ]{0,6}$/).map((words) => `"${words.replaceAll("'", '""')}"`);
  const constant = fc.oneof(
    digits,
    digits.map((each) => `-${each}`),
    text,
    fc.constantFrom("TRUE", "#N/A", "#DIV/0!"),
  );
  return {
    list: fc
      .array(fc.array(constant, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
      .map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`),
    operand: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(
        digits,
        text,
        fc.constantFrom("A1", "$B$2:C3", "A:A", "'it''s, 1.5; {x}'!B2", "Rate.1", "T[[#All],[a.b, c]]"),
      ),
      tie("list"),
      fc
        .tuple(
          fc.constantFrom("VC.RENT", "SUM", "VC.ROUND.2"),
          fc.array(fc.oneof(fc.constant(""), tie("operand")), { maxLength: 4 }),
        )
        .map(([name, args]) => `${name}(${args.join(", ")})`),
      fc.tuple(tie("operand"), fc.constantFrom("+", "*", "&", "<="), tie("operand")).map((parts) => parts.join("")),
    ),
    formula: tie("operand").map((operand) => `=${operand}`),
  };
}).formula;

test("what is written is read back, in each spreadsheet", () => {
  fc.assert(
    fc.property(formulas, fc.constantFrom(...Object.values(ALL)), (formula, separators) => {
      expect(asHeld(asWritten(formula, separators), separators)).toBe(formula);
    }),
    { numRuns: 500 },
  );
});
