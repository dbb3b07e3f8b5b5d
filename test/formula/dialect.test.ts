/**
 * Formulas as Excel understands them, in the grid: what each answers, how it is written for the one and the other, and that
 * the way there and back changes no meaning. The answers are Excel’s, as its documentation has them.
 */

import fc from "../fast-check";
import { typedFormula, shownFormula } from "../../src/browser/typed-formula";
import { textOfNumber } from "../../src/browser/excel-answers";
import { forExcel, forGrid } from "../../src/formula/dialect";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { modelOf, sheetOf, workbookIn } from "../files/grid-model";
import { runs } from "../measures/runs";

const VALUE = "#VALUE!";
const NUMBER = "#NUM!";

/** B1 is 3, B2 is 4, B3 the text "a", B4 TRUE, and B9 is empty. */
const ANSWERS: readonly (readonly [formula: string, answer: unknown])[] = [
  // A sign binds closer than anything but a reference and a percentage.
  ["-2^2", 4],
  ["-B1^2", 9],
  ["SUM(-1^2)", 1],
  ["2--2^2", -2],
  ["0-2^2", -4],
  ["-(2^2)", -4],
  ["(-2)^2", 4],
  ["--2^2", 4],
  ["-+2^2", 4],
  ["+2^2", 4],
  ["-2^2^2", 16],
  ["2^-1*3", 1.5],
  ["2^-1^2", 0.25],
  ["12/-2*3", -18],
  ["12/+2*3", 18],
  ["2*-3^2", 18],
  ["12/-2/3", -2],
  ["12/-(2*3)", -2],
  ["2*-3*4", -24],
  ["1-2*3", -5],
  ["-2*3", -6],
  ["-50%^2", 0.25],
  ["-SUM(B1:B2)^2", 49],
  ["10-3-2", 5],
  ["10-(3-2)", 9],
  ["100/10/5", 2],
  ["IF(-B1^2>0,-B1^2,0)", 9],
  ["-B1:B1^2", 9],
  ["1&-2^2", "14"],
  ["3=-1^2*3", true],
  ["{-2,3}^2", 4],
  // Powers from left to right, percentages closest of all.
  ["2^3^2", 64],
  ["2^(3^2)", 512],
  ["5%%", 0.0005],
  ["2^50%", Math.SQRT2],
  ["B1%", 0.03],
  ["0^0", NUMBER],
  ["0^-1", "#DIV/0!"],
  ["(-8)^(1/3)", NUMBER],
  ["POWER(0,0)", NUMBER],
  ["10^-2", 0.01],
  // Sums before texts put together before comparisons, these from left to right.
  ["1&2+3", "15"],
  ["1=1=TRUE", true],
  ["1+1=2", true],
  ["3>2>1", true],
  ['1&2="12"', true],
  // Numbers before texts before truth values; letters large and small are one, with and without accents two.
  ['"a">1', true],
  ['"10">9', true],
  ["TRUE>5", true],
  ['TRUE>"z"', true],
  ['"TRUE">FALSE', false],
  ["TRUE>FALSE", true],
  ["FALSE=0", false],
  ['"1"=1', false],
  ['TRUE="TRUE"', false],
  ['"A"="a"', true],
  ['"é"="E"', false],
  ['"a"<"B"', true],
  ['"b"<"B"', false],
  ['"a"<"_"', false],
  ['"a"<>"A"', false],
  ["B3>B1", true],
  ["B4>B3", true],
  ['"a"<"é"', true],
  ['"z">"é"', true],
  // An empty cell is whatever it is compared with.
  ["B9=0", true],
  ['B9=""', true],
  ["B9=FALSE", true],
  ["B9=B8", true],
  ["B9>-1", true],
  ['B9<"a"', true],
  ["B9+1", 1],
  ["B9&1", "1"],
  ["B9^2", 0],
  // 15 digits are compared.
  ["0.1+0.2=0.3", true],
  ["1E-17=0", false],
  ["1E-20<2E-20", true],
  ["1.000000001=1", false],
  ["0.1*3<=0.3", true],
  ["0.1*3>0.3", false],
  // An empty text is no number, and neither is a word.
  ['""+1', VALUE],
  ['-""', VALUE],
  ['""*1', VALUE],
  ['""%', VALUE],
  ['""^2', VALUE],
  ['ABS("")', VALUE],
  ['ROUND("",0)', VALUE],
  ['VALUE("")', VALUE],
  ['IFERROR(""+1,"no")', "no"],
  ['"a"+1', VALUE],
  ['" "+1', VALUE],
  ['"5"+1', 6],
  ['"5 "*2', 10],
  ['-"5"', -5],
  ["TRUE+1", 2],
  ['SUM("",1)', VALUE],
  ['""&1', "1"],
  ['""=0', false],
  ['+"a"', "a"],
  ["B3+1", VALUE],
  ["--B4", 1],
  // Numbers in texts.
  ['0.1+0.2&""', "0.3"],
  ['1/3&""', "0.333333333333333"],
  ['1E-7&""', "0.0000001"],
  ['1E+20&""', "1E+20"],
  ["LEN(0.1+0.2)", 3],
  ['CONCATENATE(0.1+0.2,"!")', "0.3!"],
  ['TRUE&""', "TRUE"],
  ['-0.5&""', "-0.5"],
  ['CONCAT(1,"b",0.1+0.2)', "1b0.3"],
  ["CONCAT(B1:B2,B3)", "34a"],
  // Quotation marks and backslashes in texts.
  ['"a""b"', 'a"b'],
  ['""""', '"'],
  ['""""""', '""'],
  ['"a""b"&"c"', 'a"bc'],
  ['LEN("a""b")', 3],
  ['"C:\\"&B1', "C:\\3"],
  ['"\\\\"', "\\\\"],
  ['"a\\""b"', 'a\\"b'],
  ['IF("x"="""","y","")', ""],
  ['{"a""b","c"}', 'a"b'],
  ['SUBSTITUTE("a""b","""","\'")', "a'b"],
  ['"\\"', "\\"],
  ['"a\\b"', "a\\b"],
];

const FIRST = [
  { row: 0, column: 1, value: 3 },
  { row: 1, column: 1, value: 4 },
  { row: 2, column: 1, value: "a" },
  { row: 3, column: 1, value: true },
];
const answers = (formulas: readonly string[]) => {
  const model = modelOf([
    sheetOf([
      ...FIRST,
      ...formulas.map((formula, row) => ({ row: row * 2, column: 5, value: null, formula: `=${formula}` })),
    ]),
  ]);
  const sheetId = model.getters.getActiveSheetId();
  const shown = formulas.map((_, row) => model.getters.getEvaluatedCell({ sheetId, row: row * 2, col: 5 }).value);
  return { model, shown: shown.map((value) => (value === "#ERROR" ? VALUE : value)) };
};

it.each(ANSWERS)("%s is %p", (formula, answer) => {
  const [shown] = answers([formula]).shown;
  if (typeof answer === "number") expect(shown).toBeCloseTo(answer, 12);
  else expect(shown).toBe(answer);
});

it("all of them come through a file and the grid with their meaning, once and again", async () => {
  const formulas = ANSWERS.map(([formula]) => formula).filter((formula) => !formula.startsWith("{"));
  const first = answers(formulas);
  const saved = workbookIn(first.model);
  const { file } = await writeWorkbook(saved, () => true);
  const { workbook, notes } = await readWorkbook(file, () => true);
  expect(notes).toEqual([]);
  const again = workbook.sheets[0]!.cells.flatMap(({ column, formula }) => (column === 5 ? [formula!.slice(1)] : []));
  expect(answers(again).shown).toEqual(first.shown);
  // What was changed for the grid once is not changed any more.
  expect(workbookIn(answers(again).model).sheets[0]!.cells.map(({ formula }) => formula)).toEqual(
    workbook.sheets[0]!.cells.map(({ formula }) => formula),
  );
});

/** A file's formula, the grid's, and that of the next file. */
const WRITTEN: readonly (readonly [file: string, grid: string, next?: string])[] = [
  ["=-2^2", "=(-2)^2", "=(-2)^2"],
  ["=12/-2*3", "=12/(-2)*3", "=12/(-2)*3"],
  ["=2*-3+1", "=2*-3+1"],
  ["=-A1*B1", "=-A1*B1"],
  ["=A1-B1^2", "=A1-B1^2"],
  ["=1E-5^2", "=1E-5^2"],
  ["=(A1)-2^2", "=(A1)-2^2"],
  ["=A1%-2^2", "=A1%-2^2"],
  ["='a-b'!A1^2", "='a-b'!A1^2"],
  ['="-2^2"', '="-2^2"'],
  ["=SUM(A1,-B1^2)", "=SUM(A1,(-B1)^2)", "=SUM(A1,(-B1)^2)"],
  ["=-'My sheet'!$A$1^2", "=(-'My sheet'!$A$1)^2", "=(-'My sheet'!$A$1)^2"],
  ["=2 - - 2 ^ 2", "=2 - (- 2) ^ 2", "=2 - (- 2) ^ 2"],
  ['="a""b"', '=("a"&CHAR(34)&"b")'],
  ['="C:\\"', '=("C:"&CHAR(92))'],
  ['=LEN("""")', "=LEN((CHAR(34)))"],
  ['={"a""b",#N/A}', '={("a"&CHAR(34)&"b"),NA()}'],
  ['="\\a"', '="\\a"'],
  ['=IF(A1="","",1)', '=IF(A1="","",1)'],
  ["=#REF!+1", "=#REF+1"],
  ["=A1#^2", "=A1#^2"],
];

it.each(WRITTEN.map(([file, grid, next = file]) => [file, grid, next] as const))(
  "%s of a file is %s in the grid",
  (file, grid, next) => {
    expect(forGrid(file)).toBe(grid);
    expect(forExcel(grid)).toBe(next);
    expect(forGrid(next)).toBe(grid);
  },
);

/** What a workbook kept before now holds: the grid has worked it out so, and Excel must. */
const KEPT: readonly (readonly [grid: string, excel: string, answer: number | string])[] = [
  ["=-2^2", "=-(2^2)", -4],
  ["=12/-2*3", "=12/-(2*3)", -2],
  ["=2^-1*3", "=2^-(1*3)", 0.125],
  ["=2*-3*4", "=2*-(3*4)", -24],
  ["=-2*3^2", "=-2*3^2", -18],
  ["=--2^2*3", "=--(2^2*3)", 12],
  ["=8/-1*-2*2", "=8/-(1*-(2*2))", 2],
  ["=(-2)^2", "=(-2)^2", 4],
  ['="a\\"b"', '="a\\""b"', 'a\\"b'],
  ['="C:\\"&1"', '="C:\\""&1"', 'C:\\"&1'],
  ['="a"&CHAR(34)', '="a"&CHAR(34)', 'a"'],
  ['=LEN("a"&CHAR(34))', '=LEN("a"&CHAR(34))', 2],
];

it.each(KEPT)("%s of the grid's own is %s to Excel, and answers the same", (grid, excel, answer) => {
  expect(forExcel(grid)).toBe(excel);
  const model = modelOf([sheetOf([])]);
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 0, content: grid });
  model.dispatch("UPDATE_CELL", { sheetId, row: 2, col: 0, content: forGrid(excel) });
  expect([0, 2].map((row) => model.getters.getEvaluatedCell({ sheetId, row, col: 0 }).value)).toEqual([answer, answer]);
});

it("what is typed is meant as in Excel, and what is shown means the same when it is typed again", () => {
  expect(typedFormula("=-2^2")).toBe("=(-2)^2");
  expect(typedFormula("+2^2")).toBe("=(+2)^2");
  expect(typedFormula('="a""b"')).toBe('=("a"&CHAR(34)&"b")');
  // The grid's own way, which is none of Excel's.
  expect(typedFormula('="a\\"b"')).toBe('="a\\"b"');
  // The grid would show both without their brackets.
  expect(shownFormula("=-(2^2)", "=-2^2")).toBe("=-(2^2)");
  expect(shownFormula("=(-2)^2", "=-2^2")).toBe("=-2^2");
  expect(shownFormula("=12/-(2*3)", "=12/-2*3")).toBe("=12/-(2*3)");
  expect(shownFormula('=("a"&CHAR(34)&"b")', '="a"&CHAR(34)&"b"')).toBe('="a""b"');
  expect(shownFormula("=SUM((A1),B1)", "=SUM(A1, B1)")).toBe("=SUM(A1, B1)");
});

const operand = fc.constantFrom("2", "3", "B1", "B2", "(1+2)", "5%", "SUM(B1:B2)");
const sum = fc
  .tuple(
    fc.constantFrom("", "-", "+", "--"),
    operand,
    fc.array(fc.tuple(fc.constantFrom("+", "-", "*", "/", "^"), fc.constantFrom("", "-", "+", "-+"), operand), {
      maxLength: 5,
    }),
  )
  .map(([sign, first, rest]) => sign + first + rest.flat().join(""));

/** Excel's rules, by the book: a sign with its operand, then powers, products and sums, each from left to right. */
function byTheBook(formula: string): number {
  const tokens = formula.match(/\(1\+2\)|SUM\(B1:B2\)|5%|B\d|\d|[-+*/^]/g)!;
  const values: number[] = [];
  const signs: string[] = [];
  let [factor, isOperand] = [1, true];
  for (const token of tokens) {
    if (/^[-+*/^]$/.test(token)) {
      if (isOperand) factor *= token === "-" ? -1 : 1;
      else signs.push(token);
      isOperand = true;
    } else {
      values.push(factor * { "(1+2)": 3, "SUM(B1:B2)": 7, "5%": 0.05, B1: 3, B2: 4, "2": 2, "3": 3 }[token]!);
      [factor, isOperand] = [1, false];
    }
  }
  for (const level of ["^", "*/", "+-"]) {
    for (let at = 0; at < signs.length;) {
      if (!level.includes(signs[at]!)) {
        at += 1;
        continue;
      }
      const [one, other] = [values[at]!, values[at + 1]!];
      values.splice(
        at,
        2,
        { "^": one ** other, "*": one * other, "/": one / other, "+": one + other, "-": one - other }[signs[at]!]!,
      );
      signs.splice(at, 1);
    }
  }
  return values[0]!;
}

it("signs and operators in any order answer by the book", () => {
  fc.assert(
    fc.property(fc.array(sum, { minLength: 10, maxLength: 10 }), (formulas) => {
      const { shown } = answers(formulas);
      for (const [index, formula] of formulas.entries()) {
        const expected = byTheBook(formula);
        const places = Math.max(0, 9 - Math.ceil(Math.log10(Math.abs(expected) + 1)));
        if (Number.isFinite(expected))
          expect([formula, Number(shown[index])]).toEqual([formula, expect.closeTo(expected, places)]);
        else expect([formula, typeof shown[index]]).toEqual([formula, "string"]);
        // There and back again it is the same formula.
        expect(forGrid(forExcel(forGrid(`=${formula}`)))).toBe(forGrid(`=${formula}`));
      }
    }),
    { numRuns: runs(25) },
  );
});

it("any text of Excel's is that text in the grid, and written again as it was", () => {
  const text = fc.string({ unit: fc.constantFrom('"', "\\", "a", " ", "-2^2", "#", "{", ")", "'", "&", "é") });
  fc.assert(
    fc.property(fc.array(text, { minLength: 5, maxLength: 5 }), (texts) => {
      const formulas = texts.map((each) => `"${each.replaceAll('"', '""')}"`);
      expect(answers(formulas.map((formula) => `${formula}&""`)).shown.map((value) => value ?? "")).toEqual(texts);
      for (const formula of formulas) expect(forExcel(forGrid(`=${formula}&1`))).toBe(`=${formula}&1`);
    }),
    { numRuns: runs(40) },
  );
});

it.each([
  [0, "0"],
  [1e19, "10000000000000000000"],
  [1e20, "1E+20"],
  [-1.5e20, "-1.5E+20"],
  [1e-18, "0.000000000000000001"],
  [1e-19, "1E-19"],
  [1 / 3, "0.333333333333333"],
  [2 / 3, "0.666666666666667"],
  [1234.5, "1234.5"],
  [0.1 + 0.2, "0.3"],
  [-1e-7, "-0.0000001"],
  [1.23456789012345e-10, "1.23456789012345E-10"],
  [1.5e300, "1.5E+300"],
])("%p reads %s within a text", (number, text) => {
  expect(textOfNumber(number)).toBe(text);
});
