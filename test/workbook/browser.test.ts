/** The browser workbook's adapter on the grid's own model, which needs no page. */
import { number, type Sheet } from "../../src/sheet/sheet";
import { requireArea, cellName } from "../../src/sheet/address";
import { BrowserWorkbook } from "../../src/workbook/browser";
import { inOneStep } from "../../src/workbook/model-plugins";
import { workbookContract } from "./contract";
import { blankModel, grid } from "./grid";

function open() {
  const model = blankModel();
  const workbook = new BrowserWorkbook(model);
  const id = (name: string) => model.getters.getSheetIdByName(name)!;
  const enter = (address: string, rows: (string | number)[][]) => {
    const { row, column } = requireArea(address);
    const missing = row + rows.length - model.getters.getNumberRows(id("Sheet1"));
    inOneStep(model, [
      ...(missing > 0
        ? [
            {
              type: "ADD_COLUMNS_ROWS" as const,
              sheetId: id("Sheet1"),
              sheetName: "Sheet1",
              dimension: "ROW" as const,
              base: 0,
              position: "after" as const,
              quantity: missing,
            },
          ]
        : []),
      ...rows.flatMap((cells, down) =>
        cells.map((content, right) => ({
          type: "UPDATE_CELL" as const,
          sheetId: id("Sheet1"),
          row: row + down,
          col: column + right,
          content: String(content),
        })),
      ),
    ]);
  };
  return { model, workbook, id, enter };
}

// 50,000 rows take the grid a while, on a machine that has other things to do.
describe("the workbook in the browser", () =>
  workbookContract(() => {
    const { model, workbook, id, enter } = open();
    return {
      workbook,
      type: (address, content) => enter(address, [[content]]),
      fill: enter,
      async select(sheet, address) {
        await workbook.show(`${sheet}!${address}`);
      },
      sheetNames: () => model.getters.getSheetIds().map((sheetId) => model.getters.getSheetName(sheetId)),
      format(address, format) {
        const { row, column } = requireArea(address);
        model.dispatch("UPDATE_CELL", { sheetId: id("Sheet1"), row, col: column, format });
      },
      hide: (rows) =>
        void model.dispatch("HIDE_COLUMNS_ROWS", {
          sheetId: id("Sheet1"),
          dimension: "ROW",
          elements: [...rows],
        }),
      figures: (sheet) =>
        model.getters.getFigures(id(sheet)).map((figure) => {
          const at = cellName(figure.row, figure.col);
          const common = { at, width: figure.width, height: figure.height };
          if (figure.tag !== "chart")
            return { ...common, kind: "picture", content: model.getters.getImage(figure.id).path };
          const definition: any = model.getters.getChartDefinition(model.getters.getChartIdFromFigureId(figure.id)!);
          return {
            ...common,
            kind:
              definition.type === "bar" && definition.stacked
                ? definition.horizontal
                  ? "swings"
                  : "stacked"
                : definition.type,
            words: definition.title.text,
            content: JSON.stringify(definition.dataSource),
          };
        }),
    };
  }));

const sheet = (name: string, cells: Sheet["cells"]): Sheet => ({ name, columns: {}, rows: {}, cells, opensOn: "A1" });

describe("one step", () => {
  const undo = (model: InstanceType<typeof grid.Model>) => model.dispatch("REQUEST_UNDO");

  test.each<[string, (workbook: BrowserWorkbook) => Promise<unknown>]>([
    [
      "adding sheets",
      (workbook) => workbook.addSheets([sheet("One", [number("A1", 1)]), sheet("Two", [number("A1", 1)])]),
    ],
    [
      "a sheet and its charts",
      (workbook) =>
        workbook.addSheets([
          {
            ...sheet("One", [number("A1", 1), number("A2", 2)]),
            charts: (["waterfall", "line", "bar"] as const).map((kind) => ({
              at: "C1",
              chart: { kind, title: kind, labels: "A1:A2", values: ["A1:A2"], width: 9, height: 9 },
            })),
          },
        ]),
    ],
    [
      "inserting formulas",
      (workbook) =>
        workbook.insert([
          { address: "Sheet1!D1", text: "=SEQUENCE(3)", rows: 3 },
          { address: "Sheet1!E1", text: "=1", format: "0%" },
        ]),
    ],
    ["freezing", async (workbook) => workbook.freeze(await workbook.formulas("workbook", () => true))],
    [
      "a picture",
      (workbook) =>
        workbook.insertPicture("Sheet1!C3", { description: "", width: 9, height: 9, png: "", svg: "<svg/>" }),
    ],
  ])("%s is taken back by one undo", async (_what, act) => {
    const { model, workbook, enter } = open();
    enter("A1", [["=SEQUENCE(2)", "=1+1"]]);
    const before = JSON.stringify(model.exportData().sheets);
    await act(workbook);
    expect(JSON.stringify(model.exportData().sheets)).not.toBe(before);
    undo(model);
    expect(JSON.stringify(model.exportData().sheets)).toBe(before);
  });

  test("what is kept is none, and stays through an undo and in the file", async () => {
    const { model, workbook, enter } = open();
    enter("A1", [[5]]);
    await workbook.saveSetting("list", ["one"]);
    undo(model);
    expect((await workbook.read("Sheet1!A1")).values).toEqual([[""]]);
    expect(await workbook.setting("list")).toEqual(["one"]);
    expect(await new BrowserWorkbook(new grid.Model(model.exportData())).setting("list")).toEqual(["one"]);
  });

  test("a sheet that was added is known as such when the file is opened again, and not when its adding was undone", async () => {
    const { model, workbook } = open();
    await workbook.addSheets([sheet("One", [number("A1", 1)])]);
    const again = new BrowserWorkbook(new grid.Model(model.exportData()));
    expect(await again.addedSheets()).toEqual(["One"]);
    await again.removeSheets(["One"]);
    undo(model);
    expect(await workbook.addedSheets()).toEqual([]);
  });
});

test("a step that is refused in its middle leaves nothing behind, and what was done before stays", async () => {
  const { model, workbook, id, enter } = open();
  enter("A1", [[5]]);
  const refused = [
    { type: "UPDATE_CELL" as const, sheetId: id("Sheet1"), row: 1, col: 0, content: "6" },
    { type: "CREATE_SHEET" as const, sheetId: "second", name: "Sheet1", position: 1 },
  ];
  expect(() => inOneStep(model, refused)).toThrow("CREATE_SHEET was refused");
  expect(() => inOneStep(model, refused.slice(1))).toThrow("CREATE_SHEET was refused");
  expect((await workbook.read("Sheet1!A1:A2")).values).toEqual([[5], [""]]);
});

test("a frozen figure keeps the format that came with its formula", async () => {
  const { model, workbook, id, enter } = open();
  enter("A1", [[0.5, "=A1"]]);
  model.dispatch("SET_FORMATTING", {
    sheetId: id("Sheet1"),
    target: [{ top: 0, bottom: 0, left: 0, right: 0 }],
    format: "0.0%",
  });
  expect((await workbook.read("Sheet1!B1")).texts).toEqual([["50.0%"]]);
  await workbook.freeze(await workbook.formulas("workbook", () => true));
  expect((await workbook.read("Sheet1!B1")).texts).toEqual([["50.0%"]]);
});

test("a formula below the last row makes room for itself", async () => {
  const { model, workbook, id } = open();
  const last = model.getters.getNumberRows(id("Sheet1"));
  await workbook.insert([{ address: `Sheet1!A${last}`, text: "=SEQUENCE(3)", rows: 3 }]);
  expect((await workbook.read(`Sheet1!A${last}:A${last + 2}`)).values).toEqual([[1], [2], [3]]);
});

test.each([
  ["a row above the last", 1],
  ["the last row", 0],
  ["below the last row", -2],
])("several cells that begin in %s stay where they are put", async (_where, above) => {
  const { model, workbook, id } = open();
  const first = model.getters.getNumberRows(id("Sheet1")) - above;
  const columns = model.getters.getNumberCols(id("Sheet1"));
  await workbook.insert([
    { address: `Sheet1!A${first}`, text: "yes" },
    { address: `Sheet1!A${first + 1}`, text: "Type" },
    { address: `Sheet1!B${first + 1}`, text: `=A${first}&"!"` },
    { address: `Sheet1!A${first + 2}`, text: "Table" },
    { address: `Sheet1!B${first + 2}`, text: `=SEQUENCE(2,${columns})`, rows: 2, columns },
  ]);
  expect((await workbook.read(`Sheet1!A${first}:C${first + 3}`)).values).toEqual([
    ["yes", "", ""],
    ["Type", "yes!", ""],
    ["Table", 1, 2],
    ["", columns + 1, columns + 2],
  ]);
  expect(model.getters.getNumberRows(id("Sheet1"))).toBe(first + 3);
});

test("an SVG is taken as it is, whatever signs it holds", async () => {
  const { model, workbook, id } = open();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>5 % & #1 "é"</text></svg>';
  await workbook.insertPicture("Sheet1!A1", { description: "", width: 9, height: 9, png: "", svg });
  const [figure] = model.getters.getFigures(id("Sheet1"));
  const { path } = model.getters.getImage(figure!.id);
  expect(decodeURIComponent(path.slice(path.indexOf(",") + 1))).toBe(svg);
});

test("a table of 30,000 cells is pasted in one step, and steps follow it", () => {
  const { model, id } = open();
  const [rows, columns] = [300, 100];
  const figure = (row: number, column: number) => ((row * 31 + column * 17) % 97) + 0.5;
  const text = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => figure(row, column)).join("\t"),
  ).join("\n");
  const last = () => model.getters.getEvaluatedCell({ sheetId: id("Sheet1"), row: rows - 1, col: columns - 1 }).value;
  model.dispatch("PASTE_FROM_OS_CLIPBOARD", {
    target: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    clipboardContent: { text },
  } as never);
  expect(last()).toBe(figure(rows - 1, columns - 1));
  model.dispatch("UPDATE_CELL", { sheetId: id("Sheet1"), row: rows - 1, col: columns - 1, content: "7" });
  expect(last()).toBe(7);
  model.dispatch("REQUEST_UNDO");
  expect(last()).toBe(figure(rows - 1, columns - 1));
  model.dispatch("REQUEST_UNDO");
  expect(model.getters.getEvaluatedCell({ sheetId: id("Sheet1"), row: 0, col: 0 }).value).toBe(null);
});
