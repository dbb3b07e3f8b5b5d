/** What lies under merged cells of a file: the grid would empty it, and other formulas may rest on it. */

import { registerCarrying } from "../../src/browser/carrying";
import { workbookOf } from "../../src/browser/grid-files-out";
import type { SheetData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { packed, partsIn, textOf, zipOf } from "../../src/files/zip";
import { cellName } from "../../src/sheet/address";
import { modelOf } from "./grid-model";
import { fileOf } from "./packages";
import { faultsIn } from "./structure";

registerCarrying();
const everything = () => true;

const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
const formula = (at: string, words: string, value: number) => `<c r="${at}"><f>${words}</f><v>${value}</v></c>`;
const merged = (...ranges: string[]) =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;

const valuesIn = ({ cells }: SheetData) =>
  Object.fromEntries(
    cells.flatMap(({ row: down, column, value, formula: words }) =>
      value === null && words === undefined ? [] : [[cellName(down, column), words ?? value]],
    ),
  );
const mergesIn = ({ merges }: SheetData) =>
  merges.map(
    ({ row: down, column, rows, columns }) =>
      `${cellName(down, column)}:${cellName(down + rows - 1, column + columns - 1)}`,
  );

async function opened(rows: string, ...ranges: string[]) {
  const { workbook, notes } = await readWorkbook(
    await fileOf({ sheets: { Data: rows }, tail: merged(...ranges) }),
    everything,
  );
  const model = modelOf(workbook.sheets);
  return { sheet: workbook.sheets[0]!, notes, model, values: valuesIn(workbookOf(model).workbook.sheets[0]!) };
}

async function savedFrom(model: ReturnType<typeof modelOf>) {
  const { file } = await writeWorkbook(workbookOf(model).workbook, everything);
  expect(await faultsIn(file)).toEqual([]);
  const xml = await textOf(partsIn(file).get("xl/worksheets/sheet1.xml")!);
  return { file, xml, merges: [...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, ref]) => ref) };
}

const NOTE =
  "Some merged cells hide values or formulas in the cells beneath them. They are shown here unmerged, with everything in them, and are merged again when you save them as .xlsx.";

describe.each([
  ["a figure", number("B1", 5)],
  ["a text", '<c r="B1" t="inlineStr"><is><t>under</t></is></c>'],
  ["a truth value", '<c r="B1" t="b"><v>0</v></c>'],
  ["an error", '<c r="B1" t="e"><v>#N/A</v></c>'],
  ["a formula", formula("B1", "A3+1", 3)],
  ["a formula that shows nothing", '<c r="B1" t="str"><f>""</f><v></v></c>'],
])("%s under merged cells", (_, under) => {
  const rows = row(1, number("A1", 1), under) + row(3, number("A3", 2));

  it("is in the grid, is said by its cell, and is in the next file under merged cells again", async () => {
    const { sheet, notes, model, values } = await opened(rows, "A1:B1", "A4:B5");
    expect(mergesIn(sheet)).toEqual(["A4:B5"]);
    expect(notes).toEqual([{ kind: "changed", sentence: NOTE, details: ["Data!A1:B1: B1"] }]);
    expect(values).toEqual(valuesIn(sheet));
    expect(Object.keys(values)).toEqual(["A1", "B1", "A3"]);
    const { file, merges } = await savedFrom(model);
    expect(merges.sort()).toEqual(["A1:B1", "A4:B5"]);
    // And once more: it is no other file than the first.
    const again = await readWorkbook(file, everything);
    expect(valuesIn(again.workbook.sheets[0]!)).toEqual(values);
    expect(again.notes).toEqual(notes);
  });
});

test.each([
  ["nothing", ""],
  ["a cell without a value", '<c r="B1"/>'],
  ["empty text", '<c r="B1" t="inlineStr"><is><t></t></is></c>'],
  ["a figure beside them", number("C1", 5)],
  ["a figure below them", `</row>${row(2, number("A2", 5)).slice(0, -"</row>".length)}`],
])("%s leaves them merged in the grid", async (_, other) => {
  const { sheet, notes, model } = await opened(row(1, number("A1", 1), other), "A1:B1");
  expect([mergesIn(sheet), notes, (await savedFrom(model)).merges]).toEqual([["A1:B1"], [], ["A1:B1"]]);
});

test("formulas over what is under merged cells have their answers", async () => {
  const { values, model } = await opened(
    row(1, number("A1", 1), number("B1", 5)) + row(2, formula("A2", "3+4", 7)) + row(4, formula("A4", "B1+A2", 12)),
    "A1:B2",
  );
  expect(values).toEqual({ A1: 1, B1: 5, A2: "=3+4", A4: "=B1+A2" });
  expect(workbookOf(model).workbook.sheets[0]!.cells.find(({ row: down }) => down === 3)!.value).toBe(12);
});

test("each range is told with its own cells, in its own row and column", async () => {
  const under =
    row(1, number("A1", 1)) + row(2, number("A2", 2), number("D2", 9)) + row(3, number("C3", 4), number("D3", 5));
  const { notes, sheet } = await opened(under, "A1:B3", "C2:D3", "E1:F1");
  expect(notes.map(({ details }) => details)).toEqual([["Data!A1:B3: A2", "Data!C2:D3: D2, C3, D3"]]);
  expect(mergesIn(sheet)).toEqual(["E1:F1"]);
});

describe("the merge that waits for the file", () => {
  const start = () => opened(row(1, number("A1", 1), number("B1", 5)), "A1:B1");
  const dispatch = (model: ReturnType<typeof modelOf>, ...command: unknown[]) =>
    expect((model.dispatch as (...all: unknown[]) => { isSuccessful: boolean })(...command).isSuccessful).toBe(true);

  it("moves with its rows", async () => {
    const { model } = await start();
    dispatch(model, "ADD_COLUMNS_ROWS", {
      sheetId: model.getters.getActiveSheetId(),
      sheetName: "Data",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 2,
    });
    expect((await savedFrom(model)).merges).toEqual(["A3:B3"]);
  });

  it.each([
    ["B", 1],
    ["A", 0],
  ])("goes where column %s goes and one cell is left", async (_, column) => {
    const { model } = await start();
    dispatch(model, "REMOVE_COLUMNS_ROWS", {
      sheetId: model.getters.getActiveSheetId(),
      sheetName: "Data",
      dimension: "COL",
      elements: [column],
    });
    expect((await savedFrom(model)).merges).toEqual([]);
  });

  it.each([
    ["gives way to cells merged in the grid over it", { top: 0, bottom: 1, left: 1, right: 1 }, ["B1:B2"]],
    ["stays beside them", { top: 0, bottom: 1, left: 2, right: 2 }, ["C1:C2", "A1:B1"]],
  ])("%s", async (_, zone, merges) => {
    const { model } = await start();
    dispatch(model, "ADD_MERGE", { sheetId: model.getters.getActiveSheetId(), target: [zone], force: true });
    expect((await savedFrom(model)).merges).toEqual(merges);
  });
});

test("merged cells that lie over others are told", async () => {
  const { notes, sheet } = await opened(row(1, number("A1", 1)), "A1:B2", "B2:C3", "D1:D1");
  expect(mergesIn(sheet)).toEqual(["A1:B2"]);
  expect(notes).toEqual([
    { kind: "lost", sentence: expect.stringContaining("no longer merged"), details: ["Data!B2:C3"] },
  ]);
});

test("an .ods has its covered cells too", async () => {
  const cell = (value: number, more = "", kind = "table-cell") =>
    `<table:${kind} office:value-type="float" office:value="${value}"${more}/>`;
  const spans = ' table:number-columns-spanned="2" table:number-rows-spanned="1"';
  const body = `<table:table table:name="A"><table:table-row>${cell(1, spans)}${cell(5, "", "covered-table-cell")}</table:table-row><table:table-row>${cell(2, spans)}<table:covered-table-cell/></table:table-row></table:table>`;
  const content = `<office:document-content><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
  const { workbook, notes } = await readWorkbook(
    zipOf(
      await Promise.all([
        packed("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        packed("content.xml", content),
      ]),
    ),
    everything,
  );
  expect(mergesIn(workbook.sheets[0]!)).toEqual(["A2:B2"]);
  expect(notes.map(({ details }) => details)).toEqual([["A!A1:B1: B1"]]);
  expect((await savedFrom(modelOf(workbook.sheets))).merges.sort()).toEqual(["A1:B1", "A2:B2"]);
});
