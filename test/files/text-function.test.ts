/** TEXT in the grid, in files on their way through it, and typed. */

import { withoutFailures } from "../../src/browser/failed-formulas";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { TEXT_CASES } from "../workbook/text-cases";
import { modelOf, sheetOf, workbookIn } from "./grid-model";
import { fileOf } from "./packages";

const isFunction = () => true;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const literal = (value: number | string | boolean) =>
  typeof value === "string" ? quoted(value) : String(value).toUpperCase();
const valuesOf = (formulas: readonly string[]) =>
  workbookIn(
    modelOf([sheetOf(formulas.map((formula, row) => ({ row, column: 1, value: null, formula })))]),
  ).sheets[0]!.cells.map(({ value }) => value);

it("answers as Excel does", () => {
  expect(valuesOf(TEXT_CASES.map(([value, format]) => `=TEXT(${literal(value)},${quoted(format)})`))).toEqual(
    TEXT_CASES.map(([, , text]) => text),
  );
});

it("takes text that is a number or a date for one, an empty cell for 0, and hands errors on", () => {
  expect(
    valuesOf([
      '=TEXT("1234.5","#,##0.00")',
      '=TEXT("2020-01-31","d mmm yyyy")',
      '=TEXT("007","@")',
      '=TEXT("a7","0")',
      '=TEXT(A1,"0.0")',
      '=TEXT(1/0,"0")',
      "=TEXT(5,1/0)",
      "=TEXT(5,A1)",
      '=LEN(TEXT(5,"0_)"))',
    ]),
  ).toEqual(["1,234.50", "31 Jan 2020", "007", "a7", "0.0", { error: "#DIV/0!" }, { error: "#DIV/0!" }, "", 2]);
});

it("fills a range, each cell by the format", () => {
  const model = modelOf([
    sheetOf([
      { row: 0, column: 0, value: 1.5 },
      { row: 1, column: 0, value: 2.25 },
      { row: 0, column: 1, value: null, formula: '=TEXT(A1:A2,"# ?/?")' },
    ]),
  ]);
  const sheetId = model.getters.getActiveSheetId();
  expect([0, 1].map((row) => model.getters.getEvaluatedCell({ sheetId, row, col: 1 }).value)).toEqual([
    "1 1/2",
    "2 1/4",
  ]);
});

it("says which format cannot be read, and which value cannot be written", () => {
  const model = modelOf([sheetOf([])]);
  const sheetId = model.getters.getActiveSheetId();
  const message = (content: string) => {
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content });
    const { value, message: words } = model.getters.getEvaluatedCell({ sheetId, row: 0, col: 0 }) as {
      value: unknown;
      message?: string;
    };
    return [value, words];
  };
  expect(message('=TEXT(5,"0 units")')).toEqual([
    "#VALUE!",
    "“0 units” is not a number format. Put text in it in quotation marks.",
  ]);
  expect(message('=TEXT(-1,"yyyy")')).toEqual([
    "#VALUE!",
    "The format “yyyy” cannot display -1: days range from 0 (1900) to 2958465 (9999), numbers with all digits up to 1E+21, percentages up to 1E+15.",
  ]);
});

it("is worked out from a file, whose text is saved again; where the format cannot be read the last text is kept, and it is said", async () => {
  const formulas = [
    'TEXT(1234.5,"General")',
    'TEXT(1234.5,"[$€-407] #,##0")',
    'IF(TRUE,"("&TEXT(5,"0 units"),",")',
    'TEXT(5,"0 ""units""")',
    'TEXT(5,Z9&"0 units")',
    'TEXT(-1,"yyyy")',
    "A3&A1",
  ];
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const rows = formulas.map(
    (formula, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="${row === 5 ? "e" : "str"}"><f>${escaped(formula)}</f><v>${row === 5 ? "#VALUE!" : "last"}</v></c></row>`,
  );
  const first = await readWorkbook(await fileOf({ sheets: { Sheet1: rows.join("") } }), isFunction);
  const read = withoutFailures(modelOf(first.workbook.sheets), first, 0);
  expect(read.notes).toEqual([
    expect.objectContaining({
      kind: "lost",
      details: [2, 4].map((row) => expect.stringContaining(`Sheet1!A${row + 1}: =${formulas[row]}`)),
    }),
  ]);
  const saved = await writeWorkbook(workbookIn(modelOf(read.workbook.sheets)), isFunction);
  const again = await readWorkbook(saved.file, isFunction);
  expect(again.workbook.sheets[0]!.cells.map(({ formula, value }) => [formula, value])).toEqual([
    [`=${formulas[0]}`, "1234.5"],
    [`=${formulas[1]}`, "€ 1,235"],
    [undefined, "last"],
    [`=${formulas[3]}`, "5 units"],
    [undefined, "last"],
    [`=${formulas[5]}`, { error: "#VALUE!" }],
    [`=${formulas[6]}`, "last1234.5"],
  ]);
});
