/** Freezing and the way back, through both workbooks behind the port. */
import { formula, text } from "../../src/sheet/sheet";
import { requireArea } from "../../src/sheet/address";
import { freeze, recorded, repair, unfreeze } from "../../src/share/freeze";
import { BrowserWorkbook } from "../../src/workbook/browser";
import { ExcelWorkbook } from "../../src/workbook/excel";
import type { Workbook } from "../../src/workbook/port";
import { FakeExcel } from "../workbook/fake-excel";
import { blankModel } from "../workbook/grid";

// Hundreds of formulas are frozen and put back.
interface Bench {
  workbook: Workbook;
  /** The sheets that are there once nothing is frozen any more, besides others: Excel would forget all steps if one were deleted. */
  left: readonly string[];
  /** Types into Sheet1. */
  type(address: string, content: string | number): void;
  /** Adds a sheet by hand. */
  addSheet(name: string): void;
}

function inBrowser(): Bench {
  const model = blankModel();
  const sheetId = model.getters.getSheetIds()[0]!;
  return {
    workbook: new BrowserWorkbook(model),
    left: [],
    type(address, content) {
      const { row, column } = requireArea(address);
      model.dispatch("UPDATE_CELL", { sheetId, row, col: column, content: String(content) });
    },
    addSheet: (name) => void model.dispatch("CREATE_SHEET", { sheetId: name, name, position: 1 }),
  };
}

function inExcel(): Bench {
  const excel = new FakeExcel();
  (globalThis as any).Excel = excel;
  return {
    workbook: new ExcelWorkbook(),
    left: ["VC formulas"],
    type(address, content) {
      const { row, column } = requireArea(address);
      excel.sheet("Sheet1").enter(row, column, content);
    },
    addSheet: (name) => void excel.add(name),
  };
}
afterAll(() => delete (globalThis as any).Excel);

// What counts as ours is the caller's to say; the grid and the fake both know this one.
const isOurs = (words: string) => words.includes("SEQUENCE") || words.includes("NA()");

describe.each([
  ["the browser", inBrowser],
  ["Excel", inExcel],
])("in %s", (_name, open) => {
  let workbook: Workbook;
  let type: Bench["type"];
  let addSheet: Bench["addSheet"];
  let left: Bench["left"];
  /** What the list itself counts by is none of the workbook's formulas. */
  const all = async () =>
    (await workbook.formulas("workbook", () => true)).filter(({ address }) => !address.startsWith("'VC formulas"));
  const values = async (address: string) => (await workbook.read(address)).values;
  const record = async () => (await recorded(workbook)).records.map(({ address, text: words }) => [address, words]);

  test("says of a list that was deleted that it is gone, and not that nothing was frozen", async () => {
    expect((await unfreeze(workbook)).isListGone).toBeUndefined();
    await freeze(workbook, "workbook", isOurs);
    await workbook.removeSheets(["VC formulas"]);
    expect(await unfreeze(workbook)).toMatchObject({ back: 0, changed: [], isListGone: true });
  });

  test("says nothing of a list that was deleted when all was back", async () => {
    await freeze(workbook, "workbook", isOurs);
    await unfreeze(workbook);
    if ((await workbook.addedSheets()).length > 0) await workbook.removeSheets(["VC formulas"]);
    expect((await unfreeze(workbook)).isListGone).toBeUndefined();
  });

  beforeEach(() => {
    ({ workbook, type, addSheet, left } = open());
    type("B2", "=SEQUENCE(3)");
    type("D2", "=SEQUENCE(3)");
    type("F2", "=1+1");
    type("F3", "words");
  });

  test("ours become values, others stay, and the record tells what they were", async () => {
    const before = await workbook.read("Sheet1!A1:G9");
    expect(await freeze(workbook, "workbook", isOurs)).toEqual({ frozen: 2, left: [], closed: [], notReached: 0 });
    expect(await workbook.read("Sheet1!A1:G9")).toEqual(before);
    expect((await all()).map(({ text: words }) => words)).toEqual(["=1+1"]);
    expect(await record()).toEqual([
      ["Sheet1!B2", "=SEQUENCE(3)"],
      ["Sheet1!D2", "=SEQUENCE(3)"],
    ]);
    expect((await workbook.selection()).sheet).toBe("Sheet1");
  });

  test("unfreezing puts all back and empties the record", async () => {
    const before = await all();
    await freeze(workbook, "workbook", isOurs);
    expect(await unfreeze(workbook)).toEqual({ back: 2, changed: [], notReached: 0 });
    expect(await all()).toEqual(before);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Sheet1", ...left]);
    expect(await unfreeze(workbook)).toEqual({ back: 0, changed: [], notReached: 0 });
  });

  test("a second freeze loses nothing of the first", async () => {
    const before = await all();
    await freeze(workbook, "Sheet1!B3", isOurs);
    expect(await record()).toEqual([["Sheet1!B2", "=SEQUENCE(3)"]]);
    type("H2", "=NA()");
    await freeze(workbook, "workbook", isOurs);
    expect(await record()).toEqual([
      ["Sheet1!B2", "=SEQUENCE(3)"],
      ["Sheet1!D2", "=SEQUENCE(3)"],
      ["Sheet1!H2", "=NA()"],
    ]);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Sheet1", "VC formulas"]);
    expect(await freeze(workbook, "workbook", isOurs)).toEqual({ frozen: 0, left: [], closed: [], notReached: 0 });
    expect(await record()).toHaveLength(3);
    expect(await unfreeze(workbook)).toEqual({ back: 3, changed: [], notReached: 0 });
    expect((await all()).filter(({ text: words }) => words !== "=NA()")).toEqual(before);
  });

  test("a value that was changed since is not overwritten, and its formula stays written down", async () => {
    await freeze(workbook, "workbook", isOurs);
    type("B3", 99);
    expect(await unfreeze(workbook)).toMatchObject({ back: 1, changed: [{ address: "Sheet1!B2" }] });
    expect(await values("Sheet1!B2:B4")).toEqual([[1], [99], [3]]);
    expect(await record()).toEqual([["Sheet1!B2", "=SEQUENCE(3)"]]);
    type("B3", 2);
    expect(await unfreeze(workbook)).toEqual({ back: 1, changed: [], notReached: 0 });
    expect(await values("Sheet1!B2:B4")).toEqual([[1], [2], [3]]);
  });

  test("an answer that is not there now is left as it is", async () => {
    type("D3", "mine");
    expect(await freeze(workbook, "workbook", isOurs)).toMatchObject({ frozen: 1, left: [{ address: "Sheet1!D2" }] });
    expect((await all()).map(({ address }) => address)).toEqual(["Sheet1!D2", "Sheet1!F2"]);
  });

  test("a sheet of the same name that is not ours is neither read nor replaced", async () => {
    addSheet("VC formulas");
    await workbook.addSheets(
      [{ name: "VC formulas", columns: {}, rows: {}, cells: [text("A1", "Cell")], opensOn: "A1" }],
      { quietly: true },
    );
    await freeze(workbook, "workbook", isOurs);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([
      "Sheet1",
      "VC formulas",
      "VC formulas (2)",
      "VC formulas (3)",
    ]);
    expect(await record()).toHaveLength(2);
    await unfreeze(workbook);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([
      "Sheet1",
      "VC formulas",
      "VC formulas (2)",
      ...left.map((name) => `${name} (3)`),
    ]);
    expect(await record()).toEqual([]);
  });

  test("an address on a sheet that is gone is told, and stays written down", async () => {
    const [added] = await workbook.addSheets([
      { name: "Second", columns: {}, rows: {}, cells: [formula("A1", "=SEQUENCE(3)")], opensOn: "A1" },
    ]);
    await freeze(workbook, "workbook", isOurs);
    await workbook.removeSheets([added!]);
    expect(await unfreeze(workbook)).toMatchObject({ back: 2, changed: [{ address: "Second!A1" }] });
    expect(await record()).toEqual([["Second!A1", "=SEQUENCE(3)"]]);
  });

  /** Stops the work as soon as it says that so much is done. */
  const stoppedAt = (at: number) => {
    const controller = new AbortController();
    return { signal: controller.signal, progress: (done: number) => void (done > at && controller.abort()) };
  };
  const many = () => {
    for (let row = 20; row < 60; row += 1) for (const column of "ABCDEFGHIJKLM") type(`${column}${row}`, "=NA()");
  };
  const isMany = (words: string) => words === "=NA()";
  const live = async () => (await all()).filter(({ text: words }) => isMany(words)).length;

  test("freezing that is stopped while it reads has changed nothing", async () => {
    const before = await all();
    await expect(freeze(workbook, "workbook", isOurs, stoppedAt(0))).rejects.toThrow("abort");
    expect(await all()).toEqual(before);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("freezing that is stopped half-way keeps a record of just what is frozen, and loses none", async () => {
    await freeze(workbook, "Sheet1!B2", isOurs);
    many();
    expect(await freeze(workbook, "workbook", isMany, stoppedAt(0.5))).toMatchObject({
      frozen: 500,
      left: [],
      notReached: 20,
    });
    expect(await live()).toBe(20);
    expect((await record()).length).toBe(501);
    expect(await unfreeze(workbook)).toMatchObject({ back: 501, changed: [], notReached: 0 });
    expect(await live()).toBe(520);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Sheet1", ...left]);
  });

  test("unfreezing that is stopped half-way keeps the others written down", async () => {
    many();
    await freeze(workbook, "workbook", isMany);
    await expect(unfreeze(workbook, stoppedAt(0))).rejects.toThrow("abort");
    expect([await live(), (await record()).length]).toEqual([0, 520]);
    expect(await unfreeze(workbook, stoppedAt(0.5))).toMatchObject({ back: 500, changed: [], notReached: 20 });
    expect([await live(), (await record()).length]).toEqual([500, 20]);
    expect(await unfreeze(workbook)).toMatchObject({ back: 20, notReached: 0 });
    expect(await live()).toBe(520);
  });

  test("nothing to repair is nothing done", async () => {
    const before = await all();
    expect(await repair(workbook, isOurs)).toEqual({ entered: [], stillUnknown: 0, closed: [], notReached: 0 });
    expect(await all()).toEqual(before);
  });
});

test("a formula that shows #NAME? is entered again, as people type it", async () => {
  const excel = new FakeExcel();
  (globalThis as any).Excel = excel;
  excel
    .sheet("Sheet1")
    .answer("B2", "=_xldudf_VC_MARGIN(D2, E2)", [[{ error: "#NAME?" }]])
    .answer("B3", "=VC.MARGIN(D3, E3)", [[0.5]])
    .answer("B4", "=VC.MARGIN(D4, E4)", [[{ error: "#N/A" }]]);
  const { entered, stillUnknown } = await repair(new ExcelWorkbook(), (words) => /VC[._]/.test(words));
  expect(entered.map(({ address, text: words }) => [address, words])).toEqual([["Sheet1!B2", "=VC.MARGIN(D2, E2)"]]);
  expect(stillUnknown).toBe(0);
  expect([
    excel.sheet("Sheet1").at("B2").formula,
    excel.sheet("Sheet1").at("B3").value,
    excel.sheet("Sheet1").at("B4").type,
  ]).toEqual(["=VC.MARGIN(D2, E2)", 0.5, "Error"]);
});

test("a repair that is stopped says how many it did not come to", async () => {
  const excel = new FakeExcel();
  (globalThis as any).Excel = excel;
  for (let row = 1; row <= 700; row += 1)
    excel.sheet("Sheet1").answer(`B${row}`, "=VC.MARGIN(1, 2)", [[{ error: "#NAME?" }]]);
  const controller = new AbortController();
  const { entered, notReached } = await repair(new ExcelWorkbook(), () => true, {
    signal: controller.signal,
    progress: (done) => void (done > 0.5 && controller.abort()),
  });
  expect([entered.length, notReached]).toEqual([500, 200]);
  expect([excel.sheet("Sheet1").at("B500").type, excel.sheet("Sheet1").at("B501").type]).toEqual(["Double", "Error"]);
});
