/** What is carried from a file follows the cells: rows and columns that are added or go, sheets that are renamed, undone and done again. */

import { exported } from "../../src/browser/grid-export";
import { emptied, withSheetsOf } from "../../src/browser/grid-files";
import { workbookOf } from "../../src/browser/grid-files-out";
import { registerCarrying } from "../../src/browser/carrying";
import type { CarriedFigure } from "../../src/files/charts/figure-data";
import { blankSheet, type Carried, type SheetData } from "../../src/files/workbook-data";
import { node, type XmlNode } from "../../src/files/xml-tree";
import { openData } from "../../src/workbook/browser";
import { blankModel } from "../workbook/grid";

registerCarrying();
const blank = blankModel();
let ids = 0;

const bubble: CarriedFigure = {
  kind: "bubble chart",
  node: node("xdr:graphicFrame"),
  parts: [
    {
      id: "rId1",
      type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart",
      contentType: "application/xml",
      extension: "xml",
      content: node("c:chartSpace", {}, node("c:f", {}, "Data!$A$2:$A$5"), node("c:f", {}, "'Other one'!$B$2")),
      parts: [],
    },
  ],
};

const carried: Carried[] = [
  {
    kind: "conditional",
    node: node(
      "conditionalFormatting",
      { sqref: "A2:A5 C3" },
      node("cfRule", { type: "expression", priority: 1 }, node("formula", {}, 'A2>$B$3&"A2"')),
    ),
  },
  {
    kind: "validation",
    node: node("dataValidation", { sqref: "B2:B5", type: "list" }, node("formula1", {}, "'Other one'!$A$1:$A$3")),
  },
  { kind: "comment", node: node("comment", { ref: "A4", author: "me" }) },
  {
    kind: "table",
    node: node(
      "table",
      { ref: "A1:C5", displayName: "T" },
      node("autoFilter", { ref: "A1:C5" }),
      node("calculatedColumnFormula", {}, "A2*2"),
    ),
  },
];

const sheet: SheetData = {
  ...blankSheet("Data"),
  cells: Array.from({ length: 6 }, (_, row) => ({ row, column: 0, value: row })),
  carried,
  page: {
    elements: [
      node("pageMargins", { left: 1 }),
      node("rowBreaks", { count: 1, manualBreakCount: 1 }, node("brk", { id: 4, max: 16383, man: 1 })),
    ],
    printArea: "A1:C6",
    titleRows: "$1:$2",
    titleColumns: "$A:$A",
  },
  figures: [{ row: 8, column: 1, x: 3, y: 4, width: 300, height: 200, description: "Bubbles", carried: bubble }],
};

function opened() {
  const data = withSheetsOf(
    emptied(exported(blank)),
    { sheets: [sheet, { ...blankSheet("Other one"), cells: [{ row: 0, column: 0, value: 1 }] }], names: [] },
    () => `c${(ids += 1)}`,
  );
  const model = openData(data);
  const [sheetId = "", otherId = ""] = model.getters.getSheetIds();
  const rows = (type: "add" | "remove", base: number, quantity = 1) =>
    model.dispatch(
      ...((type === "add"
        ? ["ADD_COLUMNS_ROWS", { sheetId, sheetName: "Data", dimension: "ROW", base, position: "before", quantity }]
        : [
            "REMOVE_COLUMNS_ROWS",
            {
              sheetId,
              sheetName: "Data",
              dimension: "ROW",
              elements: Array.from({ length: quantity }, (_, index) => base + index),
            },
          ]) as Parameters<typeof model.dispatch>),
    );
  return { model, sheetId, otherId, rows };
}

const textsOf = ({ text, children }: XmlNode): string[] => [
  ...(text === "" ? [] : [text]),
  ...children.flatMap(textsOf),
];

/** All ranges and formulas of the sheet, in the order of the above. */
function references(model: ReturnType<typeof opened>["model"]) {
  const [made] = workbookOf(model).workbook.sheets;
  const [figure] = made!.figures ?? [];
  return {
    carried: made!.carried?.map(({ node: each }) =>
      [each.attributes["sqref"] ?? each.attributes["ref"], ...textsOf(each)].join(" "),
    ),
    chart:
      figure && "carried" in figure
        ? figure.carried!.parts.flatMap(({ content }) => (typeof content === "string" ? [] : textsOf(content)))
        : undefined,
    at: figure && [figure.row, figure.column, figure.x, figure.y, figure.width, figure.height],
    page: [
      made!.page?.printArea,
      made!.page?.titleRows,
      made!.page?.titleColumns,
      made!.page?.elements.find(({ name }) => name === "rowBreaks")?.children[0]?.attributes["id"],
    ],
  };
}

const UNTOUCHED = {
  carried: ['A2:A5 C3 A2>$B$3&"A2"', "B2:B5 'Other one'!$A$1:$A$3", "A4", "A1:C5 A2*2"],
  chart: ["Data!$A$2:$A$5", "'Other one'!$B$2"],
  at: [8, 1, 3, 4, 300, 200],
  page: ["A1:C6", "$1:$2", "$A:$A", "4"],
};

test("is what it was", () => expect(references(opened().model)).toEqual(UNTOUCHED));

test("follows rows that come between, and what is undone", () => {
  const { model, rows } = opened();
  expect(rows("add", 2, 2).isSuccessful).toBe(true);
  const moved = {
    carried: ['A2:A7 C5 A2>$B$5&"A2"', "B2:B7 'Other one'!$A$1:$A$3", "A6", "A1:C7 A2*2"],
    chart: ["Data!$A$2:$A$7", "'Other one'!$B$2"],
    at: [10, 1, 3, 4, 300, 200],
    page: ["A1:C8", "$1:$2", "$A:$A", "6"],
  };
  expect(references(model)).toEqual(moved);
  model.dispatch("REQUEST_UNDO");
  expect(references(model)).toEqual(UNTOUCHED);
  model.dispatch("REQUEST_REDO");
  expect(references(model)).toEqual(moved);
});

test("follows rows that go; what was only for them goes too", () => {
  const { model, rows } = opened();
  rows("remove", 2, 2);
  expect(references(model)).toMatchObject({
    carried: ['A2:A3 A2>#REF!&"A2"', "B2:B3 'Other one'!$A$1:$A$3", "A1:C3 A2*2"],
    chart: ["Data!$A$2:$A$3", "'Other one'!$B$2"],
    page: ["A1:C4", "$1:$2", "$A:$A", "2"],
  });
});

test("follows rows of another sheet, and its name", () => {
  const { model, otherId } = opened();
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: otherId,
    sheetName: "Other one",
    dimension: "ROW",
    base: 0,
    position: "before",
    quantity: 1,
  });
  model.dispatch("RENAME_SHEET", { sheetId: otherId, oldName: "Other one", newName: "Prices" });
  expect(references(model)).toMatchObject({
    carried: [UNTOUCHED.carried[0], "B2:B5 Prices!$A$2:$A$4", "A4", "A1:C5 A2*2"],
    chart: ["Data!$A$2:$A$5", "Prices!$B$3"],
  });
});

test("is kept with the workbook, and follows afterwards", () => {
  const { model, rows } = opened();
  rows("add", 2, 2);
  const again = openData(JSON.parse(JSON.stringify(exported(model))));
  expect(references(again)).toEqual(references(model));
  again.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId: again.getters.getSheetIds()[0]!,
    sheetName: "Data",
    dimension: "ROW",
    elements: [2, 3],
  });
  expect(references(again)).toEqual(UNTOUCHED);
});

test("a frame that is deleted takes what it stands for with it", () => {
  const { model, sheetId } = opened();
  const [figure] = model.getters.getFigures(sheetId);
  model.dispatch("DELETE_FIGURE", { sheetId, figureId: figure!.id });
  expect(references(model).chart).toBeUndefined();
  model.dispatch("REQUEST_UNDO");
  expect(references(model)).toEqual(UNTOUCHED);
});

test("a copy of a sheet has rules of its own", () => {
  const { model, sheetId } = opened();
  model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo: "copy", sheetNameTo: "Copy" });
  const copy = workbookOf(model).workbook.sheets.find(({ name }) => name === "Copy")!;
  expect(copy.carried?.map(({ kind }) => kind)).toEqual(["conditional", "validation", "comment", "table"]);
  model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Data" });
  expect(workbookOf(model).workbook.sheets.map(({ name, carried: all }) => [name, all?.length])).toEqual([
    ["Copy", 4],
    ["Other one", undefined],
  ]);
});

test.each([
  ["a range down to the last row", "A2:A1048576", "A2", "A2:A1048576", "A2"],
  ["and a formula over it", "A2", "SUM($A$2:$A$1048576,A1048575)", "A2", "SUM($A$2:$A$1048576,A1048576)"],
  ["whole columns", "A:B", "A2", "A:B", "A2"],
  ["whole rows", "4:6", "A2", "6:8", "A2"],
  ["a list of words", "A2", '"Yes,No"', "A2", '"Yes,No"'],
  ["what is no formula here", "A2", "INDIRECT(A9)+{1,2", "A2", "INDIRECT(A11)+{1,2"],
  ["a column of a table", "A2", "T[Price]", "A2", "T[Price]"],
  ["another workbook", "A2", "[1]Sheet1!$A$9", "A2", "[1]Sheet1!$A$9"],
  ["a sheet that there is not", "A2", "Nowhere!$A$9", "A2", "Nowhere!$A$9"],
  ["a range over whole columns", "A2", "COUNTIF($A:$A,A9)", "A2", "COUNTIF($A:$A,A11)"],
  ["a range beyond the grid", "A2", "SUM(A9:A99999)", "A2", "SUM(A11:A100001)"],
])("%s", (_, sqref, formula, sqrefAfter, formulaAfter) => {
  const data = withSheetsOf(
    emptied(exported(blank)),
    {
      sheets: [
        {
          ...sheet,
          figures: [],
          carried: [{ kind: "validation", node: node("dataValidation", { sqref }, node("formula1", {}, formula)) }],
        },
      ],
      names: [],
    },
    () => `c${(ids += 1)}`,
  );
  const model = openData(data);
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId: model.getters.getSheetIds()[0]!,
    sheetName: "Data",
    dimension: "ROW",
    base: 2,
    position: "before",
    quantity: 2,
  });
  expect(references(model).carried).toEqual([`${sqrefAfter} ${formulaAfter}`]);
});
