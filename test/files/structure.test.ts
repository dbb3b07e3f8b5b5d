/** Files as we save them, against what makes Excel say that a file needs repair; and that check against files made wrong. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "../fast-check";
import { blankSheet, type CellData, type SheetData, type WorkbookData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { node } from "../../src/files/xml-tree";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { packed, partsIn, textOf, zipOf } from "../../src/files/zip";
import { withoutAddIn } from "../../src/share/lambda-copy";
import { faultsIn, parse } from "./structure";
import { runs } from "../measures/runs";

const folder = path.resolve(__dirname, "../../dist/samples");
if (!existsSync(folder)) throw new Error("dist/samples is not there: run `npm run build` first");
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
const everything = () => true;
const isOurs = (formula: string) => /\bVC\./.test(formula);

test.each(samples)("%s, and its copy for Excel without the add-in", async (name) => {
  const file = new Uint8Array(readFileSync(path.join(folder, name)));
  expect(await faultsIn(file)).toEqual([]);
  const { workbook } = await readWorkbook(file, everything);
  expect(await faultsIn((await writeWorkbook(withoutAddIn(workbook, isOurs).workbook, everything)).file)).toEqual([]);
});

const SIDE = { kind: "thin" as const, colour: "#1a4fb4" };
/** All that a file of ours can hold. */
function all(): WorkbookData {
  const texts = [
    "01",
    "=x",
    "-5",
    "#N/A",
    "_x0041_",
    " x ",
    "a\nb",
    "a\r\nb\t",
    "<&>\"'",
    "]]>",
    "\u0001\u0008\u001f",
    "\ud800x",
    "x\udc00",
    "\ufffe\uffff",
    "😀",
    "x".repeat(40_000),
    "\u00a0",
    "&amp;",
  ];
  const cells: CellData[] = [
    ...texts.flatMap((value, row): CellData[] => [
      { row, column: 0, value },
      { row, column: 1, value, formula: `=A${row + 1}&""` },
    ]),
    ...[
      0,
      -0,
      1e308,
      5e-324,
      1e21,
      0.1 + 0.2,
      true,
      false,
      { error: "#N/A" },
      { error: "#SPILL!" },
      { error: "#BUSY!" },
      { error: "#GETTING_DATA" },
    ].flatMap((value, row): CellData[] => [
      { row, column: 2, value },
      { row, column: 3, value, formula: "=1/0" },
    ]),
    ...["0.0%", "dd/mm/yyyy", "[$€-407] #,##0", '0 "<&>"', "@", "General", ""].map((format, row): CellData => ({
      row,
      column: 4,
      value: 1.5,
      format,
    })),
    { row: 0, column: 5, value: 80, formula: "=VC.VALUEADDED(C1:C2,C1:C2)", fills: { rows: 2, columns: 1 } },
    { row: 1, column: 5, value: 6.5, spilled: true },
    { row: 2, column: 5, value: { error: "#VALUE!" }, formula: "=VC.MARGIN(A1,A2)" },
    { row: 3, column: 5, value: "", formula: '=IF(A1<"b","",F1#)' },
    { row: 4, column: 5, value: null, formula: "=A100" },
    { row: 5, column: 5, value: 3, formula: `=${"1+".repeat(4200)}1` },
    { row: 10, column: 5, value: 3, formula: `=SUM(A1,${"1,".repeat(254)}1)` },
    { row: 11, column: 5, value: 3, formula: `=SUM(A1,${"1,".repeat(253)}1)+SUM(MAX(1,2),3,{${"1,".repeat(300)}1})` },
    { row: 12, column: 5, value: 3, formula: `=${"(".repeat(65)}1${")".repeat(65)}` },
    {
      row: 6,
      column: 5,
      value: 3,
      formula:
        "='A quite long name of a sheet: more than 31 signs'!A1+2024_prices*_2024_prices&\"2024_prices\"&SUM(C:C,C)",
    },
    {
      row: 7,
      column: 5,
      value: null,
      style: {
        bold: true,
        italic: true,
        underline: true,
        struck: true,
        size: 18,
        colour: "#ff0000",
        fill: "#eef6f6",
        align: "center",
        vertical: "middle",
        wrap: true,
        lines: {
          top: SIDE,
          right: { ...SIDE, kind: "thick" },
          bottom: { ...SIDE, kind: "dashed" },
          left: { ...SIDE, kind: "dotted" },
        },
      },
    },
  ];
  const sheet = (name: string, more: Partial<SheetData> = {}): SheetData => ({ ...blankSheet(name), ...more });
  return {
    sheets: [
      sheet("'Hidden'", { isHidden: true }),
      sheet("Cells", {
        cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
        widths: new Map([
          [0, 0],
          [1, 9000],
          [7, 90],
        ]),
        heights: new Map([
          [0, 9000],
          [40, 20],
        ]),
        hidden: { rows: new Set([3, 50]), columns: new Set([1, 9]) },
        merges: [{ row: 30, column: 0, rows: 2, columns: 3 }],
        frozen: { rows: 1, columns: 2 },
        hasGridLines: false,
      }),
      sheet("A quite long name of a sheet: more than 31 signs", {
        cells: [{ row: 0, column: 0, value: 1 }],
        frozen: { rows: 2, columns: 0 },
      }),
      sheet("history", { frozen: { rows: 0, columns: 3 } }),
      sheet("a/b?"),
      sheet("A b"),
      sheet(" as it is  "),
    ],
    names: [
      { name: "Prices", range: "Cells!$A$1:$A$5" },
      { name: "2024_prices", range: "'A quite long name of a sheet: more than 31 signs'!$A$1" },
      { name: "_2024_prices", range: "Cells!$C$1" },
      { name: "r1c1", range: "Cells!$C$1" },
      { name: "C", range: "Cells!$C$1" },
    ],
  };
}

test("all that a file can hold, odd names and texts included", async () => {
  const { file, notes } = await writeWorkbook(all(), everything);
  expect(await faultsIn(file)).toEqual([]);
  expect(notes.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/^4 sheets were renamed, /),
    expect.stringMatching(/^Named ranges renamed: /),
    expect.stringMatching(/^3 formulas exceed Excel’s limits \(8,192/),
    expect.stringMatching(/^Text longer than 32,767/),
  ]);
  expect(notes[0]!.details).toEqual([
    "“'Hidden'” is now “Hidden”",
    "“A quite long name of a sheet: more than 31 signs” is now “A quite long name of a sheet  m”",
    "“history” is now “history (2)”",
    "“a/b?” is now “a b (2)”",
  ]);
  for (const renamed of ["“2024_prices” is now “_2024_prices_2”", "“r1c1” is now “_r1c1”", "“C” is now “_C”"])
    expect(notes[1]!.sentence).toContain(renamed);

  const { workbook } = await readWorkbook(file, everything);
  const cells = workbook.sheets[1]!.cells;
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(6, 5)!.formula).toBe(
    "='A quite long name of a sheet  m'!A1+_2024_prices_2*_2024_prices&\"2024_prices\"&SUM(C:C,_C)",
  );
  for (const row of [5, 10, 12]) expect(at(row, 5)).toEqual({ row, column: 5, value: 3 });
  expect(at(11, 5)!.formula).toMatch(/^=SUM\(A1,1,/);
  expect(
    ["\ud800x", "x\udc00", "\ufffe\uffff", "\u0001\u0008\u001f"].map(
      (text) => cells.filter(({ value }) => value === text).length,
    ),
  ).toEqual([2, 2, 2, 2]);
  expect(workbook.names).toContainEqual({ name: "_2024_prices_2", range: "'A quite long name of a sheet  m'!$A$1" });
});

test("any text, in a cell, as an answer, in a name", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom("_x000D_", "]]>", "\r", "\ud83d"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        text.filter((words) => words !== ""),
        { minLength: 1, maxLength: 8, selector: (words) => words.toLowerCase() },
      ),
      async (texts) => {
        const cells = texts.flatMap((value, row): CellData[] => [
          { row, column: 0, value },
          { row, column: 1, value, formula: '=""' },
        ]);
        const { file } = await writeWorkbook(
          { sheets: texts.map((name) => ({ ...blankSheet(name), cells })), names: [] },
          everything,
        );
        expect(await faultsIn(file)).toEqual([]);
        expect((await readWorkbook(file, everything)).workbook.sheets[0]!.cells.map(({ value }) => value)).toEqual(
          cells.map(({ value }) => value),
        );
      },
    ),
    { seed: 7, numRuns: runs(60) },
  );
});

test("Excel shows the values of the file, and opens on a sheet that can be seen", async () => {
  const { file } = await writeWorkbook(all(), everything);
  const book = await textOf(partsIn(file).get("xl/workbook.xml")!);
  expect(book).toContain('<calcPr calcId="191029"/>');
  expect(book).toContain('activeTab="1"');
});

describe("what is wrong is found", () => {
  const change = async (name: string, from: string | RegExp, to: string) => {
    const { file } = await writeWorkbook(all(), everything);
    const parts = [...partsIn(file).values()];
    const part = parts.find((each) => each.name === name)!;
    const before = await textOf(part);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return faultsIn(zipOf([...parts.filter((each) => each !== part), await packed(name, after)]));
  };
  const sheet = "xl/worksheets/sheet2.xml";
  test.each<[string, string, string | RegExp, string]>([
    ["columns behind the cells", sheet, /(<cols>.*?<\/cols>)(<sheetData>[^]*<\/sheetData>)/, "$2$1"],
    ["merged cells before the cells", sheet, /(<sheetData>[^]*<\/sheetData>)(<mergeCells.*?<\/mergeCells>)/, "$2$1"],
    ["a value before its formula", sheet, /(<f[^>]*>[^<]*<\/f>)(<v>[^<]*<\/v>)/, "$2$1"],
    ["two rows of one number", sheet, '<row r="2"', '<row r="1"'],
    ["a cell of another row", sheet, 'r="A2"', 'r="A3"'],
    ["cells out of order", sheet, 'r="A2"', 'r="Z2"'],
    ["a style that is not there", sheet, / s="\d+"/, ' s="999"'],
    ["a text that is not there", sheet, /t="s"><v>\d+/, 't="s"><v>9999'],
    ["a kind that there is not", sheet, 't="s"', 't="text"'],
    ["an array without its kind", sheet, ' cm="1"', ""],
    ["a truth that is none", sheet, /customWidth="\w+"/, 'customWidth="yes"'],
    ["a column too wide", sheet, 'width="255"', 'width="255.5"'],
    ["a number that is none", sheet, /<c r="C1"[^>]*><v>0/, '<c r="C1"><v>NaN'],
    ["a control character", sheet, "</worksheet>", "\u0001</worksheet>"],
    ["half a character", "xl/sharedStrings.xml", "😀", "\ufffe"],
    ["a wrong number of texts", "xl/sharedStrings.xml", /uniqueCount="\d+"/, 'uniqueCount="1"'],
    ["a sheet's name too long", "xl/workbook.xml", 'name="Cells"', `name="${"x".repeat(32)}"`],
    ["a forbidden sign", "xl/workbook.xml", 'name="Cells"', 'name="a:b"'],
    ["two names of one sheet", "xl/workbook.xml", 'name="Cells"', 'name="a B"'],
    ["a sheet without its part", "xl/workbook.xml", 'r:id="rId2"', 'r:id="rId99"'],
    ["a name like a cell", "xl/workbook.xml", 'name="Prices"', 'name="AB12"'],
    ["a hidden sheet in front", "xl/workbook.xml", 'activeTab="1"', 'activeTab="0"'],
    ["names behind the counting", "xl/workbook.xml", /(<definedNames>.*<\/definedNames>)(<calcPr[^>]*>)/, "$2$1"],
    ["a format that is not there", "xl/styles.xml", /<numFmt numFmtId="\d+"/, '<numFmt numFmtId="990"'],
    ["a wrong count", "xl/styles.xml", /<fonts count="\d+"/, '<fonts count="99"'],
    ["fonts behind fills", "xl/styles.xml", /(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, "$2$1"],
    ["a link to nothing", "xl/_rels/workbook.xml.rels", "styles.xml", "style.xml"],
    ["a part of no kind", "[Content_Types].xml", /<Override PartName="\/xl\/metadata\.xml"[^>]*>/, ""],
  ])("%s", async (_, part, from, to) => expect(await change(part, from, to)).not.toEqual([]));

  test.each([
    "<a><b></a></b>",
    "<a>",
    "<a/><b/>",
    '<a x="1" x="2"/>',
    "<a>&nbsp;</a>",
    "<a>& b</a>",
    '<a x="<"/>',
    "<a>]]></a>",
  ])("%s is no XML", (xml) => expect(() => parse(xml)).toThrow());
});

describe("what is wrong with charts and pictures is found", () => {
  const POINT = new Uint8Array([137, 80, 78, 71]);
  const place = { row: 1, column: 3, x: 0, y: 0, width: 300, height: 200 };
  const series = { values: "Data!B2:B3", categories: "Data!A2:A3", name: { cell: "Data!B1" } };
  const data = (): WorkbookData => ({
    sheets: [
      {
        ...blankSheet("Data"),
        cells: ["n", "v", "a", 1, "b", 2].map((value, index) => ({
          row: Math.floor(index / 2),
          column: index % 2,
          value,
        })),
        figures: [
          {
            ...place,
            chart: { kind: "bar", title: "T", legend: "bottom", series: [series, { ...series, values: "Data!B2:B3" }] },
          },
          { ...place, row: 20, description: "d", image: { bytes: POINT, type: "svg", png: POINT } },
        ],
        carried: [
          {
            kind: "conditional",
            node: node(
              "conditionalFormatting",
              { sqref: "B2:B3" },
              node(
                "cfRule",
                { type: "cellIs", operator: "greaterThan", priority: 1, dxfId: 7 },
                node("formula", {}, "1"),
              ),
            ),
            formats: { 7: node("dxf", {}, node("font", {}, node("b"))) },
          },
          {
            kind: "comment",
            node: node("comment", { ref: "A2", author: "me" }, node("text", {}, node("t", {}, "hi"))),
          },
          {
            kind: "table",
            node: node(
              "table",
              { ref: "A1:B3", displayName: "T" },
              node("autoFilter", { ref: "A1:B3" }),
              node(
                "tableColumns",
                { count: 2 },
                node("tableColumn", { id: 1, name: "n" }),
                node("tableColumn", { id: 2, name: "v" }),
              ),
            ),
          },
        ],
      },
    ],
    names: [],
  });
  test("and nothing in a whole one", async () =>
    expect(await faultsIn((await writeWorkbook(data(), everything)).file)).toEqual([]));
  test.each<[string, string, string | RegExp, string]>([
    [
      "a drawing that the sheet does not lead to",
      "xl/worksheets/sheet1.xml",
      /<drawing r:id="[^"]*"/,
      '<drawing r:id="rId99"',
    ],
    [
      "a drawing behind the comments' boxes",
      "xl/worksheets/sheet1.xml",
      /(<drawing [^>]*>)(<legacyDrawing [^>]*>)/,
      "$2$1",
    ],
    [
      "conditional formats behind the margins",
      "xl/worksheets/sheet1.xml",
      /(<conditionalFormatting.*<\/conditionalFormatting>)(<pageMargins[^>]*>)/,
      "$2$1",
    ],
    ["a look that is not there", "xl/worksheets/sheet1.xml", 'dxfId="0"', 'dxfId="1"'],
    ["a rule without its priority", "xl/worksheets/sheet1.xml", ' priority="1"', ""],
    ["a range that is none", "xl/worksheets/sheet1.xml", 'sqref="B2:B3"', 'sqref="B2:B3,C1"'],
    ["two figures of one number", "xl/drawings/drawing1.xml", 'id="3"', 'id="2"'],
    ["a figure of no size", "xl/drawings/drawing1.xml", /cx="\d+"/, 'cx="0"'],
    [
      "a picture that leads to the chart",
      "xl/drawings/drawing1.xml",
      /<a:blip r:embed="[^"]*"/,
      '<a:blip r:embed="rId1"',
    ],
    ["a size before the corner", "xl/drawings/drawing1.xml", /(<xdr:from>.*?<\/xdr:from>)(<xdr:ext [^>]*>)/, "$2$1"],
    ["an anchor without its client data", "xl/drawings/drawing1.xml", "<xdr:clientData/>", ""],
    ["figures before their names", "xl/charts/chart1.xml", /(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/, "$2$1"],
    ["two series of one number", "xl/charts/chart1.xml", '<c:idx val="1"/>', '<c:idx val="0"/>'],
    ["a point too many", "xl/charts/chart1.xml", '<c:ptCount val="2"/>', '<c:ptCount val="1"/>'],
    [
      "an axis that is not there",
      "xl/charts/chart1.xml",
      '<c:axId val="500000002"/></c:barChart>',
      '<c:axId val="9"/></c:barChart>',
    ],
    [
      "the gap behind the overlap",
      "xl/charts/chart1.xml",
      '<c:gapWidth val="60"/>',
      '<c:overlap val="0"/><c:gapWidth val="60"/>',
    ],
    ["a link to nothing", "xl/drawings/_rels/drawing1.xml.rels", "chart1.xml", "chart9.xml"],
    ["a picture of no kind", "[Content_Types].xml", /<Default Extension="png"[^>]*>/, ""],
    ["a comment by no one", "xl/comments1.xml", 'authorId="0"', 'authorId="1"'],
    [
      "a table of more columns than its range",
      "xl/tables/table1.xml",
      'ref="A1:B3" displayName',
      'ref="A1:C3" displayName',
    ],
    ["columns of one name", "xl/tables/table1.xml", 'name="v"', 'name="N"'],
  ])("%s", async (_, part, from, to) => {
    const parts = [...partsIn((await writeWorkbook(data(), everything)).file).values()];
    const found = parts.find((each) => each.name === part)!;
    const before = await textOf(found);
    expect(before.replace(from, to)).not.toBe(before);
    expect(
      await faultsIn(zipOf([...parts.filter((each) => each !== found), await packed(part, before.replace(from, to))])),
    ).not.toEqual([]);
  });
});
