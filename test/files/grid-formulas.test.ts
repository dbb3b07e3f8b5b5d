/** Formulas of the awkward kinds on their whole way: a file, the grid, the next file, the grid again; and typed in the grid. */

import { forGrid } from "../../src/formula/dialect";
import type { CellData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { partsIn, textOf } from "../../src/files/zip";
import { modelOf, workbookIn } from "./grid-model";
import { fileOf } from "./packages";

const isFunction = () => true;
const formulasOf = (cells: readonly CellData[]) => cells.map(({ formula, value }) => [formula, value]);
const nested = (levels: number) => `${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const bracketed = (levels: number) => `${"(".repeat(levels)}1${")".repeat(levels)}`;

/** What is in the cells of the first column: in the file, in the grid that opened it, in the file saved from there, and in the grid that opened that. */
async function onItsWay(formulas: readonly string[]) {
  const rows = formulas.map(
    (formula, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><f>${formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</f><v>1</v></c></row>`,
  );
  const first = await readWorkbook(await fileOf({ sheets: { Sheet1: rows.join("") } }), isFunction);
  const grid = workbookIn(modelOf(first.workbook.sheets));
  const saved = await writeWorkbook(grid, isFunction);
  const second = await readWorkbook(saved.file, isFunction);
  const again = workbookIn(modelOf(second.workbook.sheets));
  return {
    notes: [...first.notes, ...saved.notes, ...second.notes],
    states: [first.workbook, grid, second.workbook, again].map(({ sheets }) => formulasOf(sheets[0]!.cells)),
    file: saved.file,
  };
}

/** As a file has them, as the next has them, and what they answer. */
const LOST: readonly (readonly [string, string, CellData["value"]])[] = [
  ["SUM(#REF!)", "SUM(#REF!)", { error: "#REF!" }],
  ["#REF!", "#REF!", { error: "#REF!" }],
  ["#REF!+1", "#REF!+1", { error: "#REF!" }],
  ['IF(TRUE,#REF!&"#REF!",2)', 'IF(TRUE,#REF!&"#REF!",2)', { error: "#REF!" }],
  ['IF(TRUE,"no #REF!",#REF!)', 'IF(TRUE,"no #REF!",#REF!)', "no #REF!"],
  ["Sheet1!#REF!", "#REF!", { error: "#REF!" }],
  ["SUM('My sheet'!#REF!,C1:C3)", "SUM(#REF!,C1:C3)", { error: "#REF!" }],
  ["SUM(#REF!A1:B3)+1", "SUM(#REF!)+1", { error: "#REF!" }],
  ["SUM(#REF!$A$1,#REF!B:B,2)", "SUM(#REF!,#REF!,2)", { error: "#REF!" }],
  ["ISERROR(#REF!)", "ISERROR(#REF!)", true],
  ["IFERROR(#REF!,3)", "IFERROR(#REF!,3)", 3],
  ["IF(TRUE,1,#N/A)", "IF(TRUE,1,NA())", 1],
  ["ISNA(#N/A)", "ISNA(NA())", true],
];

it.each(LOST)("%s stays as it is in the grid and in files", async (formula, kept, value) => {
  const { states, notes, file } = await onItsWay([formula]);
  expect(states.map(([cell]) => cell![0])).toEqual([formula, kept, kept, kept].map((each) => `=${each}`));
  expect(states.slice(1).map(([cell]) => cell![1])).toEqual([value, value, value]);
  expect(notes).toEqual([]);
  expect(await textOf(partsIn(file).get("xl/worksheets/sheet1.xml")!)).toContain(
    `<f>${kept.replaceAll("&", "&amp;")}</f>`,
  );
});

it.each(["#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"])(
  "%s within a formula, which the grid does not take: the value is kept, and it is said",
  async (code) => {
    const { states, notes } = await onItsWay([`IFERROR(${code},1)`]);
    for (const cells of states) expect(cells).toEqual([[undefined, 1]]);
    expect(notes).toEqual([
      expect.objectContaining({
        kind: "lost",
        details: [`Sheet1!A1: =IFERROR(${code},1) (the error ${code} in a formula)`],
      }),
    ]);
  },
);

it.each([
  ["functions", nested],
  ["brackets", bracketed],
])("64 levels of %s are worked out and saved; of 65 the value is kept, and it is said", async (_, levels) => {
  const { states, notes } = await onItsWay([levels(64), levels(65)]);
  for (const cells of states)
    expect(cells).toEqual([
      [`=${levels(64)}`, 1],
      [undefined, 1],
    ]);
  expect(notes.map(({ kind }) => kind)).toEqual(["lost"]);
});

it("the same typed in the grid is saved and read again", async () => {
  const model = modelOf([{ ...workbookIn(modelOf([])).sheets[0]!, name: "Sheet1", cells: [] }]);
  const sheetId = model.getters.getActiveSheetId();
  const typed = ["SUM(#REF!)", nested(64), nested(65), bracketed(64), bracketed(65)];
  // As the line of entry hands them on.
  for (const [row, formula] of typed.entries())
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row, content: forGrid(`=${formula}`) });
  const grid = workbookIn(model);
  expect(formulasOf(grid.sheets[0]!.cells)).toEqual(
    typed.map((formula, row) => [`=${formula}`, row === 0 ? { error: "#REF!" } : 1]),
  );
  const { file, notes } = await writeWorkbook(grid, isFunction);
  const { workbook } = await readWorkbook(file, isFunction);
  expect(formulasOf(workbook.sheets[0]!.cells)).toEqual(
    typed.map((formula, row) => [[2, 4].includes(row) ? undefined : `=${formula}`, row === 0 ? { error: "#REF!" } : 1]),
  );
  expect(notes.map(({ kind, details }) => [kind, details.length])).toEqual([["lost", 2]]);
});
