/** Tables, conditional formats and rules for input made in the grid: in the file where Excel has the same, said where it has not. */

import { emptied, withSheetsOf } from "../../src/browser/grid-files";
import { workbookOf } from "../../src/browser/grid-files-out";
import { exported } from "../../src/browser/grid-export";
import { registerCarrying } from "../../src/browser/carrying";
import { blankSheet, type Carried, type SheetData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { node, toXml } from "../../src/files/xml-tree";
import { openData } from "../../src/workbook/browser";
import { blankModel } from "../workbook/grid";
import { faultsIn } from "./structure";

registerCarrying();
const blank = blankModel();
let ids = 0;

const cells = [
  ["Link", "Price", "Year"],
  ["Farm", 1, 2001],
  ["Mill", 2, 2002],
  ["Shop", 3, 2003],
].flatMap((values, row) => values.map((value, column) => ({ row, column, value })));

interface Made {
  conditionalFormats?: unknown[];
  dataValidationRules?: unknown[];
  tables?: unknown[];
}

/** What is in the file that the grid with these rules is saved as, and what is said. */
async function saved(made: Made, more: Partial<SheetData> = {}) {
  const data = withSheetsOf(
    emptied(exported(blank)),
    { sheets: [{ ...blankSheet("Data"), cells, ...more }], names: [] },
    () => `r${(ids += 1)}`,
  );
  Object.assign(data.sheets[0]!, made);
  const shown = workbookOf(openData(data));
  const { file, notes } = await writeWorkbook(shown.workbook, () => true);
  expect(await faultsIn(file)).toEqual([]);
  const { workbook } = await readWorkbook(file, () => true);
  return { carried: workbook.sheets[0]!.carried ?? [], notes: [...shown.notes, ...notes] };
}

const plain = ({ node: element }: Carried) => toXml(element).replaceAll(/ xmlns(:\w+)?="[^"]*"/g, "");
const RED = { style: { fillColor: "#FF0000", bold: true } };
const cellRule = (operator: string, values: string[], more: object = {}) => ({
  id: `c${(ids += 1)}`,
  ranges: ["B2:B4"],
  rule: { type: "CellIsRule", operator, values, ...RED, ...more },
});

test.each([
  [
    cellRule("isGreaterThan", ["1.5"]),
    'type="cellIs" operator="greaterThan" priority="1" dxfId="0"><formula>1.5</formula>',
  ],
  [
    cellRule("isBetween", ["1", "=$C$2"]),
    'type="cellIs" operator="between" priority="1" dxfId="0"><formula>1</formula><formula>$C$2</formula>',
  ],
  [cellRule("isEqual", ['say "x"']), 'operator="equal" priority="1" dxfId="0"><formula>"say ""x"""</formula>'],
  [cellRule("containsText", ["a*b"]), '<formula>NOT(ISERROR(SEARCH("a~*b",B2)))</formula>'],
  [cellRule("customFormula", ["=B2>C2"]), 'type="expression" priority="1" dxfId="0"><formula>B2&gt;C2</formula>'],
  [
    cellRule("dateIsAfter", ["1/2/2020"], { dateValue: "exactDate" }),
    'operator="greaterThan" priority="1" dxfId="0"><formula>43832</formula>',
  ],
  [cellRule("dateIs", [], { dateValue: "tomorrow" }), "<formula>AND(B2&gt;=TODAY()+1,B2&lt;TODAY()+1+1)</formula>"],
  [cellRule("top10", ["3"], { isBottom: true }), 'type="top10" rank="3" bottom="1" priority="1" dxfId="0"'],
  [cellRule("duplicateValues", []), 'type="duplicateValues" priority="1" dxfId="0"'],
  [
    {
      id: "s",
      ranges: ["B2:B4"],
      rule: {
        type: "ColorScaleRule",
        minimum: { type: "value", color: 0xff },
        midpoint: { type: "percentile", value: "50", color: 0xffffff },
        maximum: { type: "number", value: "9", color: 0xff0000 },
      },
    },
    '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="num" val="9"/><color rgb="FF0000FF"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale>',
  ],
  [
    { id: "d", ranges: ["B2:B4"], rule: { type: "DataBarRule", color: 0x0b6a6f } },
    '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF0B6A6F"/></dataBar>',
  ],
  [
    {
      id: "i",
      ranges: ["B2:B4"],
      rule: {
        type: "IconSetRule",
        icons: { upper: "arrowBad", middle: "arrowNeutral", lower: "arrowGood" },
        upperInflectionPoint: { type: "percentage", value: "66", operator: "gt" },
        lowerInflectionPoint: { type: "number", value: "2", operator: "ge" },
      },
    },
    '<iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="2"/><cfvo type="percent" val="66" gte="0"/></iconSet>',
  ],
])("a conditional format is in the file: %j", async (format, expected) => {
  const { carried, notes } = await saved({ conditionalFormats: [format] });
  expect(notes).toEqual([]);
  expect(carried.map(({ kind }) => kind)).toEqual(["conditional"]);
  expect(plain(carried[0]!)).toContain(expected);
  if ("style" in format.rule) expect(toXml(carried[0]!.formats!["0"]!)).toContain("FFFF0000");
});

const input = (type: string, values: string[], more: object = {}) => ({
  id: `v${(ids += 1)}`,
  ranges: ["B2:B4"],
  criterion: { type, values, ...more },
  isBlocking: true,
});

test.each([
  [input("isValueInList", ["a", "b c"], { displayStyle: "arrow" }), 'type="list"', '<formula1>"a,b c"</formula1>'],
  [
    input("isValueInRange", ["Data!A2:A4"], { displayStyle: "arrow" }),
    'type="list"',
    "<formula1>Data!$A$2:$A$4</formula1>",
  ],
  [input("isBetween", ["1", "5"]), 'type="decimal"', "<formula1>1</formula1><formula2>5</formula2>"],
  [
    input("dateIsBefore", ["1/2/2020"], { dateValue: "exactDate" }),
    'type="date" operator="lessThan"',
    "<formula1>43832</formula1>",
  ],
  [input("containsText", ["x"]), 'type="custom"', '<formula1>NOT(ISERROR(SEARCH("x",B2)))</formula1>'],
  [input("customFormula", ["=B2>C2"]), 'type="custom"', "<formula1>B2&gt;C2</formula1>"],
])("a rule for input is in the file: %j", async (rule, kind, formulas) => {
  const { carried, notes } = await saved({ dataValidationRules: [rule] });
  expect(notes).toEqual([]);
  expect(plain(carried[0]!)).toContain(kind);
  expect(plain(carried[0]!)).toContain(formulas);
});

test.each([
  [{ dataValidationRules: [input("isBoolean", [])] }, "Data!B2:B4: a checkbox"],
  [
    { dataValidationRules: [input("isValueInList", ["a,b", "c"], { displayStyle: "arrow" })] },
    "Data!B2:B4: a list of values",
  ],
  [
    { dataValidationRules: [input("isValueInList", ["x".repeat(256)], { displayStyle: "arrow" })] },
    "Data!B2:B4: a list of values",
  ],
  [{ dataValidationRules: [input("isEmail", [])] }, "Data!B2:B4: a rule for addresses"],
  [{ conditionalFormats: [cellRule("dateIs", [], { dateValue: "lastMonth" })] }, "Data!B2:B4: a conditional format"],
  [
    { conditionalFormats: [cellRule("customFormula", ["=VC.MARGIN(B2,C2)>1"])] },
    "Data!B2:B4: a conditional format with a Quasirent function",
  ],
  [
    {
      conditionalFormats: [
        { id: "e", ranges: ["B2:B4"], rule: { type: "DataBarRule", color: 1, rangeValues: "C2:C4" } },
      ],
    },
    "Data!B2:B4: data bars for the values of other cells",
  ],
  [
    {
      conditionalFormats: [
        {
          id: "j",
          ranges: ["B2:B4"],
          rule: {
            type: "IconSetRule",
            icons: { upper: "smileyGood", middle: "smileyNeutral", lower: "smileyBad" },
            upperInflectionPoint: { type: "percentage", value: "66", operator: "gt" },
            lowerInflectionPoint: { type: "percentage", value: "33", operator: "gt" },
          },
        },
      ],
    },
    "Data!B2:B4: a set of icons",
  ],
])("what Excel has no equal for is said: %j", async (made, words) => {
  const { carried, notes } = await saved(made);
  expect(carried).toEqual([]);
  expect(notes).toEqual([
    { kind: "lost", sentence: expect.stringContaining("These rules (conditional formats"), details: [words] },
  ]);
});

test("each range begins anew, and the grid's rules stand behind those of the file", async () => {
  const old: Carried = {
    kind: "conditional",
    node: node(
      "conditionalFormatting",
      { sqref: "A2:A4" },
      node("cfRule", { type: "expression", priority: 7 }, node("formula", {}, "A2>1")),
    ),
  };
  const { carried } = await saved(
    { conditionalFormats: [{ ...cellRule("customFormula", ["=B2>1"]), ranges: ["B2:B4", "C3:C4"] }] },
    { carried: [old] },
  );
  expect(carried.map((each) => /sqref="([^"]*)".*priority="(\d+)"/.exec(plain(each))?.slice(1))).toEqual([
    ["A2:A4", "7"],
    ["B2:B4", "8"],
    ["C3:C4", "9"],
  ]);
});

const table = (range: string, more: object = {}, type = "static") => ({
  range,
  type,
  config: {
    hasFilters: true,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: true,
    bandedColumns: false,
    styleId: "TableStyleMedium5",
    ...more,
  },
});

test.each([
  [table("A1:C4"), '<autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Link"/>'],
  [table("A1:C4", { totalRow: true }), '<autoFilter ref="A1:C3"/>'],
  [table("A2:C4", { numberOfHeaders: 0 }), '<tableColumn id="1" name="Column1"/>'],
])("a table is a table in the file: %j", async (made, expected) => {
  const { carried, notes } = await saved({ tables: [made] });
  expect(notes).toEqual([]);
  expect(carried.map(({ kind }) => kind)).toEqual(["table"]);
  expect(plain(carried[0]!)).toContain(expected);
  expect(plain(carried[0]!)).toContain('name="TableStyleMedium5"');
});

test.each([
  ["a heading is a number", table("A2:C4"), {}],
  ["it has two rows of headings", table("A1:C4", { numberOfHeaders: 2 }), {}],
  ["it follows a formula's answer", table("A1:C4", {}, "dynamic"), {}],
  [
    "a formula fills several of its cells",
    table("A1:C4"),
    {
      cells: [
        ...cells.slice(0, 3),
        { row: 1, column: 0, value: 1, formula: "=SEQUENCE(2,1)", fills: { rows: 2, columns: 1 } },
      ],
    },
  ],
  [
    "there is a table of the file",
    table("A1:B4"),
    {
      carried: [
        {
          kind: "table" as const,
          node: node(
            "table",
            { id: 1, name: "T", displayName: "T", ref: "B1:C4" },
            node(
              "tableColumns",
              { count: 2 },
              node("tableColumn", { id: 1, name: "Price" }),
              node("tableColumn", { id: 2, name: "Year" }),
            ),
          ),
        },
      ],
    },
  ],
])("that a table stays plain cells is said where %s", async (_, made, more) => {
  const { notes } = await saved({ tables: [made] }, more);
  expect(notes.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining("These tables are in the file as plain cells"),
  ]);
});
