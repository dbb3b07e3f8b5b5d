/** Formulas of a file that the grid does not take, or answers otherwise than the file has it: kept as values, or said. */

import { runToEnd } from "../../src/core/sliced";
import { withoutFailures } from "../../src/browser/failed-formulas";
import { areAlike, otherAnswers } from "../../src/browser/other-answers";
import { onlyTaken } from "../../src/browser/taken-formulas";
import type { Value } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import * as grid from "@odoo/o-spreadsheet";
import { modelOf, sheetOf, workbookIn } from "./grid-model";
import { fileOf } from "./packages";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const isFunction = (name: string) => Object.hasOwn(grid.registries.functionRegistry.content, name);

/** A file with the formulas in column A and what they answered; B1 and B2 are 3 and 4. */
async function read(formulas: readonly (readonly [formula: string, value: string, attributes?: string])[]) {
  const rows = Array.from({ length: Math.max(2, formulas.length) }, (_, row) => {
    const [formula, value, attributes = ""] = formulas[row] ?? [];
    const type =
      value === undefined || /^-?[\d.eE-]+$/.test(value)
        ? ""
        : /^(TRUE|FALSE)$/.test(value)
          ? ' t="b"'
          : value.startsWith("#")
            ? ' t="e"'
            : ' t="str"';
    const saved =
      value === undefined || value === ""
        ? ""
        : `<v>${escaped(value === "TRUE" ? "1" : value === "FALSE" ? "0" : value)}</v>`;
    return `<row r="${row + 1}">${formula === undefined ? "" : `<c r="A${row + 1}"${type}><f${attributes}>${escaped(formula)}</f>${saved}</c>`}${row < 2 ? `<c r="B${row + 1}"><v>${row + 3}</v></c>` : ""}</row>`;
  });
  return readWorkbook(await fileOf({ sheets: { Sheet1: rows.join("") } }), isFunction);
}

const UNTAKEN: readonly (readonly [formula: string, reason: string])[] = [
  ["SUM((B1,B2))", "several ranges joined by commas"],
  ["AREAS((B1,B2))", "the function AREAS"],
  ["SUM(B1:INDEX(B1:B2,2))", "a range whose ends are calculated"],
  ["SUM(INDEX(B1:B2,1):INDEX(B1:B2,2))", "a range whose ends are calculated"],
  ["SUM(OFFSET(B1,0,0):B2)", "a range whose ends are calculated"],
  ["SUM(B1:B2 B2)", "the intersection of ranges"],
];

it.each(UNTAKEN)("%s is kept as its value, and the list says why", async (formula, reason) => {
  const { workbook, notes } = await read([[formula, "7"]]);
  expect(workbook.sheets[0]!.cells[0]).toMatchObject({ value: 7 });
  expect(workbook.sheets[0]!.cells[0]).not.toHaveProperty("formula");
  expect(notes).toEqual([expect.objectContaining({ kind: "lost", details: [`Sheet1!A1: =${formula} (${reason})`] })]);
});

it.each([
  "SUM((B1:B2))",
  "SUM(B1:B2,B2)",
  "SUM(B1 : B2)",
  "{1,2}",
  "SUM({1,2;3,4},B1)",
  "IF(B1,(B1+1),(B2))",
  "SUM($B$1:B2)",
  "SUM(B:B)",
])("%s, near those, is live", async (formula) => {
  const { workbook, notes } = await read([[formula, "7"]]);
  expect([workbook.sheets[0]!.cells[0]!.formula, notes]).toEqual([`=${formula}`, []]);
});

it("whatever else the grid does not take is found by trying, joins the list, and keeps what its answer filled", async () => {
  const first = await read([
    ["LOG(1,2,3)", "5"],
    ["B1*2", "6"],
    ["FOO(1)", "9"],
    ["SUM(B1:B2)", "7"],
  ]);
  const tried = runToEnd(onlyTaken(first));
  const [cells, list] = tried.workbook.sheets.map(({ cells: all }) => all);
  expect(cells!.filter(({ column }) => column === 0).map(({ formula, value }) => formula ?? value)).toEqual([
    5,
    "=B1*2",
    9,
    "=SUM(B1:B2)",
  ]);
  expect(tried.workbook.sheets).toHaveLength(2);
  expect(list!.filter(({ column, row }) => column === 1 && row > 0).map(({ value }) => value)).toEqual([
    "=FOO(1)",
    "=LOG(1,2,3)",
  ]);
  expect(tried.notes).toHaveLength(1);
  expect(tried.notes[0]!.details).toEqual([
    "Sheet1!A3: =FOO(1) (the function FOO)",
    "Sheet1!A1: =LOG(1,2,3) (the way in which it is written)",
  ]);

  const filled = await readWorkbook(
    await fileOf({
      sheets: {
        Sheet1:
          '<row r="1"><c r="A1"><f t="array" ref="A1:A2">LOG(1,2,3)</f><v>5</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>',
      },
    }),
    isFunction,
  );
  expect(filled.workbook.sheets[0]!.cells).toEqual([
    { row: 0, column: 0, value: 5, formula: "=LOG(1,2,3)", fills: { rows: 2, columns: 1 } },
    { row: 1, column: 0, value: 6, spilled: true },
  ]);
  expect(runToEnd(onlyTaken(filled)).workbook.sheets[0]!.cells).toEqual([
    { row: 0, column: 0, value: 5 },
    { row: 1, column: 0, value: 6 },
  ]);
});

it("formulas that are alike but for their places are tried once", async () => {
  const first = await read(Array.from({ length: 300 }, (_, row) => [`B${row + 1}*LN(2)+$B$1`, "1"] as const));
  const tries = jest.spyOn(grid.CompiledFormula, "IsBadExpression");
  runToEnd(onlyTaken(first));
  expect(tries).toHaveBeenCalledTimes(1);
  tries.mockRestore();
});

it("a formula that fails in the grid, and did not in the file, is kept as its value; those that rest on it are live and right", async () => {
  const first = await read([
    ['VALUE("x1")', "5"],
    ["A1+1", "6"],
    ['IFERROR(A1,"no")', "5"],
    ["1/0", "#DIV/0!"],
    ["B1+1", "4"],
  ]);
  const model = modelOf(first.workbook.sheets);
  const whole = withoutFailures(model, first, 0);
  expect(whole.kept.map(({ address, reason }) => [address, reason])).toEqual([
    ["Sheet1!A1", "it results in #VALUE! here"],
  ]);
  const again = modelOf(whole.workbook.sheets);
  expect(runToEnd(otherAnswers(again, whole.workbook))).toEqual([]);
  expect(withoutFailures(again, whole, 0)).toBe(whole);
});

it("an error that the file has itself, and that a formula takes over, is no failure here", async () => {
  const first = await read([
    ["#REF!", "#REF!"],
    ['IF(A1="x",B1,B2)', "in"],
    ["A3+1", "5"],
    ["A5", "1"],
    ["A4+1", "2"],
  ]);
  const whole = withoutFailures(modelOf(first.workbook.sheets), first, 0);
  expect(whole.kept.map(({ address, reason }) => [address, reason])).toEqual(
    ["A3", "A4", "A5"].map((cell) => [`Sheet1!${cell}`, "it refers to itself, directly or through other cells"]),
  );
});

it("what differs is found, with both answers", async () => {
  const { workbook } = await read([
    ["B1+1", "5"],
    ["B1*B2", "12"],
    ['B1&"x"', "3y"],
    ["B1>B2", "TRUE"],
    ['IF(B1=3,"","x")', "y"],
    ["A1*2", "10"],
  ]);
  expect(runToEnd(otherAnswers(modelOf(workbook.sheets), workbook))).toEqual([
    { cell: "Sheet1!A1", here: 4, inFile: 5 },
    { cell: "Sheet1!A3", here: "3x", inFile: "3y" },
    { cell: "Sheet1!A4", here: false, inFile: true },
    { cell: "Sheet1!A5", here: "", inFile: "y" },
    { cell: "Sheet1!A6", here: 8, inFile: 10 },
  ]);
});

const QUIET: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "files without answers": [
    ["B1+1", ""],
    ["B1*2", ""],
  ],
  "programs that write 0 for each": [
    ["B1+1", "0"],
    ["B1*2", "0"],
  ],
  "what changes by itself, and what rests on it": [
    ["TODAY()", "40000"],
    ["A1+1", "40001"],
    ["SUM(A1:A2)", "80001"],
    ["IF(A3>1,RAND(),0)", "0.5"],
    ["B1", "3"],
  ],
  "cells that are referred to on a roundabout way": [
    ["NOW()", "40000"],
    ['INDIRECT("A1")', "40000"],
    ["OFFSET(A1,0,0)", "40000"],
  ],
  "rounding, against the answer and against what goes in": [
    ["1/3", "0.333333333333333"],
    ["1000.1-1000", "0.1"],
    ["0.1+0.2-0.3", "0"],
    ["B1*1E6*1.1-3300000", "4.6566e-10"],
    ["PI()", "3.14159265358979"],
  ],
  "functions that the other program did not know": [
    ["B1+1", "#NAME?"],
    ["B2+1", "5"],
  ],
  "another error": [
    ["(-8)^0.5", "#VALUE!"],
    ["B2+1", "5"],
  ],
};

it.each(Object.entries(QUIET))("nothing is said of %s", async (_, formulas) => {
  const { workbook } = await read(formulas);
  expect(runToEnd(otherAnswers(modelOf(workbook.sheets), workbook))).toEqual([]);
});

it("an answer that does not change by itself is compared beside some that do", async () => {
  const { workbook } = await read([
    ["TODAY()", "40000"],
    ["B1+1", "5"],
    ["A2+1", "6"],
  ]);
  expect(runToEnd(otherAnswers(modelOf(workbook.sheets), workbook)).map(({ cell }) => cell)).toEqual([
    "Sheet1!A2",
    "Sheet1!A3",
  ]);
});

it("after a person's change nothing more is compared", async () => {
  const { workbook } = await read(Array.from({ length: 1200 }, () => ["B1+1", "5"] as const));
  const model = modelOf(workbook.sheets);
  const steps = otherAnswers(model, workbook);
  steps.next();
  model.dispatch("UPDATE_CELL", { sheetId: model.getters.getActiveSheetId(), row: 0, col: 1, content: "9" });
  expect(runToEnd(steps).length).toBeLessThan(1200);
});

const ALIKE: readonly (readonly [here: Value | null, inFile: Value, isAlike: boolean])[] = [
  [1, 1 + 1e-10, true],
  [1, 1 + 1e-8, false],
  [1e300, 1e300 * (1 + 1e-12), true],
  [0, 0, true],
  [0, 1e-300, false],
  [-4, 4, false],
  [true, 1, true],
  [true, 0, false],
  [5, "5", true],
  [5, "x", false],
  ["a", "a", true],
  ["a", "A", false],
  ["a\nb", "a\r\nb", true],
  [null, "", true],
  [null, 0, true],
  [null, 1, false],
  ["", 0, false],
  [{ error: "#BUSY!" }, 5, true],
  [{ error: "#N/A" }, { error: "#REF!" }, true],
  [5, { error: "#N/A" }, false],
  [5, { error: "#NAME?" }, true],
  [{ error: "#DIV/0!" }, "#DIV/0!", true],
];
it.each(ALIKE)("%p here and %p in the file: alike is %p", (here, inFile, isAlike) =>
  expect(areAlike(here, inFile)).toBe(isAlike),
);

it.each([
  ["{1,2}", true],
  ['{-1,"a";TRUE,2}', true],
  ["SUM({1;2})", true],
  ["SUM({1,B1})", false],
  ["{1+1,2}", false],
  ["SUM({1,LN(2)})", false],
  ["SUM({1,NA()})", true],
])("%s typed here goes into a file as a formula: %p", async (formula, isLive) => {
  const model = modelOf([
    sheetOf([
      { row: 0, column: 1, value: 3 },
      { row: 0, column: 4, value: null, formula: `=${formula}` },
    ]),
  ]);
  const { file, notes } = await writeWorkbook(workbookIn(model), () => true);
  const { workbook } = await readWorkbook(file, isFunction);
  const found = workbook.sheets[0]!.cells.find(({ column }) => column === 4)!;
  expect([found.formula !== undefined, notes.length]).toEqual([isLive, isLive ? 0 : 1]);
});

it("a name without its signs, which means another cell for each that uses it, is left out and its formulas keep their values", async () => {
  const file = await fileOf({
    sheets: {
      Sheet1:
        '<row r="1"><c r="A1"><f>Fixed+1</f><v>4</v></c><c r="B1"><v>3</v></c></row><row r="2"><c r="A2"><f>Loose+1</f><v>6</v></c><c r="B2"><v>5</v></c></row>',
    },
    behind:
      '<definedNames><definedName name="Fixed">Sheet1!$B$1</definedName><definedName name="Loose">Sheet1!$B1</definedName></definedNames>',
  });
  const { workbook } = await readWorkbook(file, isFunction);
  expect(
    workbook.sheets[0]!.cells.filter(({ column }) => column === 0).map(({ formula, value }) => formula ?? value),
  ).toEqual(["=Fixed+1", 6]);
  expect(workbook.names.map(({ name }) => name)).toEqual(["Fixed"]);
});
