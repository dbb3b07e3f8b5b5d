/** Formulas that were frozen before their cells were moved: by hand in the grid, as a person does it. */
import fc from "../fast-check";
import { requireArea, columnName } from "../../src/sheet/address";
import { freeze, recorded, unfreeze } from "../../src/share/freeze";
import { BrowserWorkbook } from "../../src/workbook/browser";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { FakeExcel } from "../workbook/fake-excel";
import { blankModel } from "../workbook/grid";
import { runs } from "../measures/runs";

/** Functions of the grid stand for ours here: they calculate, spill and keep their references. */
const isOurs = (text: string) => /\b(PRODUCT|TRANSPOSE|MMULT)\(/.test(text);

type Rows = readonly (readonly (string | number)[])[];

/** A grid with this on Sheet1 from A1 on. */
function gridOf(rows: Rows) {
  const model = blankModel();
  const { getters } = model;
  const sheetId = getters.getSheetIds()[0]!;
  const workbook = new BrowserWorkbook(model);
  const name = () => getters.getSheetName(sheetId);
  const type = (address: string, content: string | number) => {
    const { row, column } = requireArea(address);
    model.dispatch("UPDATE_CELL", { sheetId, row, col: column, content: String(content) });
  };
  rows.forEach((row, down) =>
    row.forEach((content, right) => content !== "" && type(`${columnName(right)}${down + 1}`, content)),
  );
  const act = (type: string, payload: object) =>
    expect(model.dispatch(type as never, { sheetId, sheetName: name(), ...payload } as never)).toMatchObject({
      reasons: [],
    });
  return {
    model,
    workbook,
    type,
    insertRows: (base: number, quantity: number) =>
      act("ADD_COLUMNS_ROWS", { dimension: "ROW", base, position: "before", quantity }),
    insertColumns: (base: number, quantity: number) =>
      act("ADD_COLUMNS_ROWS", { dimension: "COL", base, position: "before", quantity }),
    removeRows: (...elements: number[]) => act("REMOVE_COLUMNS_ROWS", { dimension: "ROW", elements }),
    rename: (to: string) => act("RENAME_SHEET", { oldName: name(), newName: to }),
    sort(range: string, column: string, sortDirection: "asc" | "desc") {
      const { row, column: left, rows: high, columns: wide } = requireArea(range);
      act("SORT_CELLS", {
        col: requireArea(`${column}1`).column,
        row,
        zone: { top: row, left, bottom: row + high - 1, right: left + wide - 1 },
        sortDirection,
      });
    },
    formulas: async () =>
      (await workbook.formulas("workbook", isOurs)).map(({ address, text, fills }) => [
        address,
        text,
        ...(fills === address ? [] : [fills]),
      ]),
    values: async (address: string) => (await workbook.read(address)).values,
  };
}

const CHAIN: Rows = [
  ["Link", "Output", "Inputs", "Added", "All", "Rate"],
  ["a", 10, 4, "=PRODUCT(B2,C2)", "=TRANSPOSE(TRANSPOSE(B2:B5))", 2],
  ["b", 8, 3, "=PRODUCT(B3,C3)"],
  ["c", 7, 1, "=PRODUCT(B4,C4)"],
  ["d", 5, 2, "=PRODUCT(B5,$F$2)"],
];

describe("rows and columns that come or go between freezing and unfreezing", () => {
  /** What the formulas would be if they had been live all the time. */
  async function asIfLive(rows: Rows, act: (grid: ReturnType<typeof gridOf>) => void) {
    const [live, frozen] = [gridOf(rows), gridOf(rows)];
    await freeze(frozen.workbook, "workbook", isOurs);
    act(live);
    act(frozen);
    return { live, frozen, outcome: await unfreeze(frozen.workbook) };
  }

  test.each<[string, (grid: ReturnType<typeof gridOf>) => void]>([
    ["rows above", (grid) => grid.insertRows(0, 3)],
    ["a row between", (grid) => grid.insertRows(3, 1)],
    ["columns in front", (grid) => grid.insertColumns(0, 2)],
    ["a column between", (grid) => grid.insertColumns(3, 1)],
    ["a row that none of them reads goes", (grid) => grid.removeRows(0)],
    ["another name of the sheet", (grid) => grid.rename("Our data")],
    ["all of it", (grid) => (grid.insertRows(0, 2), grid.rename("2020"), grid.insertColumns(1, 1))],
  ])("%s: the formulas are those that live ones would have become", async (_what, act) => {
    const { live, frozen, outcome } = await asIfLive(CHAIN, act);
    expect(outcome).toEqual({ back: 5, changed: [], notReached: 0 });
    expect(await frozen.formulas()).toEqual(await live.formulas());
    expect((await frozen.workbook.sheets()).length).toBe(1);
  });

  test("any rows and columns, in any order", async () => {
    const step = fc.record({
      kind: fc.constantFrom("insertRows", "insertColumns"),
      base: fc.nat(6),
      quantity: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        const { live, frozen, outcome } = await asIfLive(CHAIN, (grid) => {
          for (const { kind, base, quantity } of steps) grid[kind as "insertRows"](base, quantity);
        });
        expect(outcome).toMatchObject({ back: 5, changed: [] });
        expect(await frozen.formulas()).toEqual(await live.formulas());
      }),
      { numRuns: runs(15) },
    );
  });

  test("a formula whose cells are gone is listed, and so is one that has lost what it reads", async () => {
    const grid = gridOf([
      ["x", 2, "=PRODUCT(B1,B3)"],
      ["y", 3, "=PRODUCT(B2)"],
      ["z", 4],
    ]);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.removeRows(1, 2);
    expect(await unfreeze(grid.workbook)).toMatchObject({
      back: 0,
      changed: [
        { address: "Sheet1!C1", reason: { kind: "inputs gone" } },
        { address: "Sheet1!C2", reason: { kind: "gone" } },
      ],
    });
    expect(await grid.values("Sheet1!C1")).toEqual([[8]]);
    // And it stays listed so.
    expect(await unfreeze(grid.workbook)).toMatchObject({
      changed: [{ reason: { kind: "inputs gone" } }, { reason: { kind: "gone" } }],
    });
  });

  test("a row that came into an answer and has got a value of its own keeps it", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.insertRows(3, 1);
    grid.type("E4", "mine");
    expect(await unfreeze(grid.workbook)).toMatchObject({
      back: 4,
      changed: [{ address: "Sheet1!E2", reason: { kind: "changed" } }],
    });
    expect(await grid.values("Sheet1!E4")).toEqual([["mine"]]);
  });
});

describe("sorting", () => {
  test("each formula of a row goes with its row, as Excel sorts it", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "Sheet1!D2:D5", isOurs);
    grid.sort("A2:D5", "A", "desc");
    const sorted = await grid.values("Sheet1!A2:D5");
    expect(await unfreeze(grid.workbook)).toEqual({ back: 4, changed: [], notReached: 0 });
    expect((await grid.formulas()).filter(([address]) => address!.includes("!D"))).toEqual([
      ["Sheet1!D2", "=PRODUCT(B2,$F$2)"],
      ["Sheet1!D3", "=PRODUCT(B3,C3)"],
      ["Sheet1!D4", "=PRODUCT(B4,C4)"],
      ["Sheet1!D5", "=PRODUCT(B5,C5)"],
    ]);
    expect(await grid.values("Sheet1!A2:D5")).toEqual(sorted);
  });

  test("an answer of several rows that is sorted with what it reads is still an answer to it", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.sort("A2:E5", "B", "asc");
    expect(await unfreeze(grid.workbook)).toEqual({ back: 5, changed: [], notReached: 0 });
    expect(await grid.values("Sheet1!E2:E5")).toEqual([[5], [7], [8], [10]]);
  });

  test("values that are sorted by themselves are not overwritten", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.sort("E2:E5", "E", "asc");
    expect(await unfreeze(grid.workbook)).toMatchObject({
      back: 4,
      changed: [{ address: "Sheet1!E2", reason: { kind: "changed" } }],
    });
    expect(await grid.values("Sheet1!E2:E5")).toEqual([[5], [7], [8], [10]]);
  });

  test("rows that are alike are one like the other; with rows between and another name too", async () => {
    const grid = gridOf([
      ["n", 1, "=PRODUCT(B1,3)"],
      ["m", 5, "=PRODUCT(B2,3)"],
      ["l", 5, "=PRODUCT(B3,3)"],
      ["k", 2, "=PRODUCT(B4,3)"],
    ]);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.insertRows(0, 2);
    grid.rename("Chain");
    grid.sort("A3:C6", "A", "asc");
    expect(await unfreeze(grid.workbook)).toEqual({ back: 4, changed: [], notReached: 0 });
    expect(await grid.formulas()).toEqual([
      ["Chain!C3", "=PRODUCT(B3,3)"],
      ["Chain!C4", "=PRODUCT(B4,3)"],
      ["Chain!C5", "=PRODUCT(B5,3)"],
      ["Chain!C6", "=PRODUCT(B6,3)"],
    ]);
  });

  test("any order of any figures: what goes back is what a sort leaves of a live formula, and nothing shown changes", async () => {
    const figure = fc.integer({ min: 1, max: 4 });
    // No formula moved to the left could have read these.
    const label = fc.integer({ min: 11, max: 14 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(label, figure, figure), { minLength: 2, maxLength: 8 }),
        fc.constantFrom("A", "B", "C", "D"),
        async (rows, by) => {
          const grid = gridOf(rows.map((row, index) => [...row, `=PRODUCT(B${index + 1},C${index + 1})`]));
          await freeze(grid.workbook, "workbook", isOurs);
          grid.sort(`A1:D${rows.length}`, by, "desc");
          const shown = await grid.values(`Sheet1!A1:D${rows.length}`);
          expect(await unfreeze(grid.workbook)).toEqual({ back: rows.length, changed: [], notReached: 0 });
          expect(await grid.formulas()).toEqual(
            rows.map((_, index) => [`Sheet1!D${index + 1}`, `=PRODUCT(B${index + 1},C${index + 1})`]),
          );
          expect(await grid.values(`Sheet1!A1:D${rows.length}`)).toEqual(shown);
        },
      ),
      { numRuns: runs(25) },
    );
  });
});

describe("a formula goes over its own value only", () => {
  test("a figure that happens to be the same elsewhere is left alone", async () => {
    // 6 is C2 and, as a plain figure, A2 and C4.
    const grid = gridOf([
      ["x", 1, "head"],
      [6, 2, "=PRODUCT(B2,3)"],
      [5, 9, ""],
      [4, 7, 6],
    ]);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.type("C2", 99);
    expect(await unfreeze(grid.workbook)).toMatchObject({
      back: 0,
      changed: [{ address: "Sheet1!C2", reason: { kind: "changed" } }],
    });
    expect(await grid.values("Sheet1!A2:C4")).toEqual([
      [6, 2, 99],
      [5, 9, ""],
      [4, 7, 6],
    ]);
  });

  test("what it reads may have changed since: that is what live figures are for", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.type("B2", 100);
    expect(await unfreeze(grid.workbook)).toEqual({ back: 5, changed: [], notReached: 0 });
    expect(await grid.values("Sheet1!D2")).toEqual([[400]]);
  });

  test("another formula in its cell stays, though it shows the same", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.type("D2", "=B2*C2");
    expect(await unfreeze(grid.workbook)).toMatchObject({
      back: 4,
      changed: [{ address: "Sheet1!D2", reason: { kind: "formula" } }],
    });
    expect((await grid.workbook.formulas("Sheet1!D2", () => true)).map(({ text }) => text)).toEqual(["=B2*C2"]);
  });

  test("one that is back already, as after an undo, is no longer written down", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.type("D2", "=PRODUCT(B2,C2)");
    expect(await unfreeze(grid.workbook)).toEqual({ back: 4, changed: [], notReached: 0, already: 1 });
    expect((await recorded(grid.workbook)).records).toEqual([]);
  });

  test("values that are copied are in two places, of which the first is theirs", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "Sheet1!D2:D5", isOurs);
    for (const [column, content] of [
      ["A", "a"],
      ["B", 10],
      ["C", 4],
      ["D", 40],
    ] as const)
      grid.type(`${column}9`, content);
    expect(await unfreeze(grid.workbook)).toMatchObject({ back: 4, changed: [] });
    expect(await grid.values("Sheet1!D9")).toEqual([[40]]);
    expect(await grid.workbook.formulas("Sheet1!D9", () => true)).toEqual([]);
  });

  test("values that are in several places and not in their own are named", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "Sheet1!D2", isOurs);
    for (const row of [8, 9])
      for (const [column, content] of [
        ["B", 10],
        ["C", 4],
        ["D", 40],
      ] as const)
        grid.type(`${column}${row}`, content);
    grid.type("D2", "gone");
    expect(await unfreeze(grid.workbook)).toMatchObject({
      back: 0,
      changed: [{ address: "Sheet1!D2", reason: { kind: "several", places: ["Sheet1!D8", "Sheet1!D9"] } }],
    });
  });
});

describe("a cell that is frozen twice", () => {
  test("the newest formula counts, and there is one line for it", async () => {
    const grid = gridOf(CHAIN);
    await freeze(grid.workbook, "Sheet1!D2:D3", isOurs);
    grid.type("D2", "=PRODUCT(B2,2)");
    expect(await freeze(grid.workbook, "workbook", isOurs)).toMatchObject({ frozen: 4 });
    const { records } = await recorded(grid.workbook);
    expect(records.map(({ address, text }) => [address, text])).toEqual([
      ["Sheet1!D3", "=PRODUCT(B3,C3)"],
      ["Sheet1!D2", "=PRODUCT(B2,2)"],
      ["Sheet1!E2", "=TRANSPOSE(TRANSPOSE(B2:B5))"],
      ["Sheet1!D4", "=PRODUCT(B4,C4)"],
      ["Sheet1!D5", "=PRODUCT(B5,$F$2)"],
    ]);
    expect(await unfreeze(grid.workbook)).toEqual({ back: 5, changed: [], notReached: 0 });
    expect((await grid.formulas())[0]).toEqual(["Sheet1!D2", "=PRODUCT(B2,2)"]);
  });

  test("the cell of one is where another was before rows came: both stay", async () => {
    const grid = gridOf([["x", 2, "=PRODUCT(B1,3)"]]);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.insertRows(0, 2);
    for (const [address, content] of [
      ["B1", 7],
      ["C1", "=PRODUCT(B1,5)"],
    ] as const)
      grid.type(address, content);
    await freeze(grid.workbook, "workbook", isOurs);
    expect(await unfreeze(grid.workbook)).toEqual({ back: 2, changed: [], notReached: 0 });
    expect(await grid.formulas()).toEqual([
      ["Sheet1!C1", "=PRODUCT(B1,5)"],
      ["Sheet1!C3", "=PRODUCT(B3,3)"],
    ]);
  });

  test("the cell of one is where another was before sorting: both stay", async () => {
    const grid = gridOf([
      ["b", 2, "=PRODUCT(B1,3)"],
      ["a", 9, 1],
    ]);
    await freeze(grid.workbook, "workbook", isOurs);
    grid.sort("A1:C2", "A", "asc");
    grid.type("C1", "=PRODUCT(B1,5)");
    await freeze(grid.workbook, "workbook", isOurs);
    expect(await unfreeze(grid.workbook)).toEqual({ back: 2, changed: [], notReached: 0 });
    expect(await grid.formulas()).toEqual([
      ["Sheet1!C1", "=PRODUCT(B1,5)"],
      ["Sheet1!C2", "=PRODUCT(B2,3)"],
    ]);
  });
});

describe("in Excel", () => {
  let excel: FakeExcel;
  const shown = () =>
    Array.from(excel.sheets[0]!.cells, ([at, { formula }]) => [at, formula]).filter(([, formula]) => formula !== "");

  beforeEach(() => {
    excel = new FakeExcel();
    Object.assign(globalThis, { Excel: excel });
    const sheet = excel.sheet("Sheet1");
    sheet.put("B2", 10).put("C2", 4).put("B3", 8).put("C3", 3);
    sheet
      .answer("D2", "=PRODUCT(B2,C2)", [[40]])
      .answer("D3", "=PRODUCT(B3,C3)", [[24]])
      .answer("F2", "=TRANSPOSE(B2:B3)", [[10, 8]]);
  });
  afterAll(() => delete (globalThis as any).Excel);

  test("rows above and another name: the formulas are where their values are; the list is never deleted, and each step can be undone", async () => {
    const workbook = new ExcelWorkbook();
    await freeze(workbook, "workbook", isOurs);
    expect(shown()).toEqual([]);
    excel.insertRows("Sheet1", 1, 3);
    excel.rename("Sheet1", "My data");
    expect(await unfreeze(workbook)).toEqual({ back: 3, changed: [], notReached: 0 });
    expect(shown()).toEqual([
      ["4,3", "=PRODUCT(B5,C5)"],
      ["5,3", "=PRODUCT(B6,C6)"],
      ["4,5", "=TRANSPOSE(B5:B6)"],
    ]);
    expect([excel.deleted, excel.steps.every(Boolean), excel.steps.length > 1]).toEqual([0, true, true]);
    expect(
      [...excel.sheet("VC formulas").cells.values()].map(({ value }) => value).filter((value) => value !== ""),
    ).toEqual(["Nothing is frozen in this workbook now. This sheet can be deleted."]);
    await freeze(workbook, "workbook", isOurs);
    expect(excel.sheets.map(({ name }) => name)).toEqual(["My data", "VC formulas"]);
    expect((await recorded(workbook)).records).toHaveLength(3);
  });

  test("an Excel that cannot take it as one step does it all the same", async () => {
    excel.refusesToMerge = true;
    expect(await freeze(new ExcelWorkbook(), "workbook", isOurs)).toMatchObject({ frozen: 3 });
    expect(await unfreeze(new ExcelWorkbook())).toMatchObject({ back: 3 });
  });

  test("what a person has written beside the list stays", async () => {
    const workbook = new ExcelWorkbook();
    await freeze(workbook, "Sheet1!D2", isOurs);
    excel.sheet("VC formulas").put("K6", "my note");
    await freeze(workbook, "workbook", isOurs);
    expect(excel.sheet("VC formulas").at("K6").value).toBe("my note");
  });
});
