import { samples } from "../../src/samples/index";
import { requireArea } from "../../src/sheet/address";
import { formula, type Look, number, type Sheet, text } from "../../src/sheet/sheet";
import { VERSION } from "../../src/sheet/version";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { TooLargeError } from "../../src/workbook/port";
import { freeName, isPlainText } from "../../src/sheet/names";
import { workbookContract } from "./contract";
import { benchOn } from "./excel-bench";
import { FakeExcel, OfficeError } from "./fake-excel";

let excel: FakeExcel;
let workbook: ExcelWorkbook;

/** Puts the fake where a page has Excel. */
function open() {
  excel = new FakeExcel();
  Object.assign(globalThis, {
    Excel: excel,
    Office: {
      context: {
        requirements: {
          isSetSupported: (name: string, version: string) => name === "ExcelApi" && excel.has(version),
        },
      },
    },
  });
  workbook = new ExcelWorkbook();
}
beforeEach(open);
afterAll(() => {
  delete (globalThis as any).Excel;
  delete (globalThis as any).Office;
});

describe.each(["value", "formula"] as const)("a workbook whose spilled cells tell their %s", (spilledCellsTell) =>
  workbookContract(() => {
    open();
    excel.spilledCellsTell = spilledCellsTell;
    return benchOn(excel, workbook);
  }),
);

test("a chart that Excel will not make leaves no sheet behind", async () => {
  const chart = { kind: "line", title: "", labels: "A1:A3", values: ["B1:B3"], width: 9, height: 9 } as const;
  const one: Sheet = { name: "One", columns: {}, rows: {}, cells: [number("A1", 1)], opensOn: "A1" };
  await expect(
    workbook.addSheets([
      {
        ...one,
        charts: [
          { at: "D1", chart },
          { at: "XFE1", chart },
        ],
      },
    ]),
  ).rejects.toThrow("no such range");
  expect(excel.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  await workbook.addSheets([{ ...one, charts: [{ at: "D1", chart }] }]);
  expect(excel.sheet("One").figures).toMatchObject([
    { kind: "Line", content: "One!B2:B3 by Columns", "labels 0": "One!A2:A3" },
  ]);
});

describe("errors and spills", () => {
  beforeEach(() => {
    excel
      .add("My sheet")
      .answer("B2", "=VC.VALUEADDED(E2:E4, F2:F4)", [[1], [{ error: "#VALUE!" }], [{ error: "#N/A" }]]);
    excel
      .sheet("My sheet")
      .answer("D2", "=VC.MARGIN(-1, 1)", [[{ error: "#NUM!" }]])
      .put("D3", "#N/A")
      .answer("D4", "=NA()", [[{ error: "#N/A" }]]);
  });

  const formula = {
    address: "'My sheet'!B2",
    row: 1,
    column: 1,
    text: "=VC.VALUEADDED(E2:E4, F2:F4)",
    fills: "'My sheet'!B2:B4",
  };

  test("the formula of a spilled cell is its anchor's", async () => {
    excel.select("My sheet", "B2");
    expect((await workbook.selection()).formula).toEqual(formula);
    excel.select("My sheet", "B4");
    expect((await workbook.selection()).formula).toEqual(formula);
  });

  test("an error is told with the formula that made it", async () => {
    excel.select("My sheet", "B2:B4");
    const { values, faults } = await workbook.selection();
    expect(values).toEqual([[1], [{ error: "#VALUE!" }], [{ error: "#N/A" }]]);
    expect(faults).toEqual([
      { address: "'My sheet'!B3", row: 2, column: 1, code: "#VALUE!", formula },
      { address: "'My sheet'!B4", row: 3, column: 1, code: "#N/A", formula },
    ]);
  });

  test("a text that says #N/A is not an error, and a lone error has its own formula", async () => {
    excel.select("My sheet", "D2:D4");
    const { values, faults } = await workbook.selection();
    expect(values).toEqual([[{ error: "#NUM!" }], ["#N/A"], [{ error: "#N/A" }]]);
    expect(faults.map(({ address, formula: its }) => [address, its?.text])).toEqual([
      ["'My sheet'!D2", "=VC.MARGIN(-1, 1)"],
      ["'My sheet'!D4", "=NA()"],
    ]);
  });

  test("of many errors the first few are told", async () => {
    excel.sheet("Sheet1").answer(
      "A1",
      "=X()",
      Array.from({ length: 50 }, () => [{ error: "#VALUE!" }]),
    );
    excel.select("Sheet1", "A1:A50");
    expect((await workbook.selection()).faults.map(({ address }) => address)).toEqual([
      "Sheet1!A1",
      "Sheet1!A2",
      "Sheet1!A3",
      "Sheet1!A4",
      "Sheet1!A5",
    ]);
  });
});

describe("a selection", () => {
  test("of a whole column asks for its first part only", async () => {
    excel.select("Sheet1", "A1:A1048576");
    const { rows, values } = await workbook.selection();
    expect([rows, values.length]).toEqual([1_048_576, 200]);
  });

  test("of several ranges is the active cell", async () => {
    excel.selected = "several ranges";
    expect(await workbook.selection()).toMatchObject({ address: "Sheet1!A1" });
  });

  test("costs one round trip", async () => {
    await workbook.selection();
    expect(excel.syncs).toBe(1);
  });

  test("another failure of Excel's is not swallowed", async () => {
    excel.run = () => Promise.reject(new OfficeError("GeneralException"));
    await expect(workbook.selection()).rejects.toThrow("GeneralException");
  });
});

describe("added sheets", () => {
  const dressed = (look: Look, more = {}): Sheet => ({
    name: "New",
    columns: { B: 100 },
    rows: { 3: 40 },
    opensOn: "A1",
    cells: [{ ...text("B3", "Words", look), ...more }],
  });

  test("have sizes in points, no gridlines, and the looks of the sample", async () => {
    await workbook.addSheets([dressed("head", { across: 3 })]);
    const sheet = excel.sheet("New");
    expect(sheet.widths).toEqual({ 1: 75 });
    expect(sheet.heights).toEqual({ 2: 30 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.merged).toEqual([{ row: 2, column: 1, rows: 1, columns: 3 }]);
    expect(sheet.at("B3").look).toMatchObject({
      "font.bold": true,
      "font.size": 9,
      wrapText: true,
      "EdgeBottom.style": "Continuous",
      verticalAlignment: "Bottom",
    });
    expect(sheet.at("D3").look).toMatchObject({ "EdgeBottom.style": "Continuous" });
  });

  test("have a number's format and its value", async () => {
    await workbook.addSheets([{ ...dressed("head"), cells: [number("A1", 0.036, "published", "0.0%")] }]);
    expect(excel.sheet("New").at("A1")).toMatchObject({
      value: 0.036,
      type: "Double",
      format: "0.0%",
      look: { horizontalAlignment: "Right" },
    });
  });

  test("keep plain words in a plain cell: text format would turn a formula typed over them into text", async () => {
    await workbook.addSheets([{ ...dressed("label"), cells: [text("A1", "China"), text("A2", "2010")] }]);
    expect(excel.sheet("New").at("A1").format).toBe("General");
    expect(excel.sheet("New").at("A2")).toMatchObject({ format: "@", type: "String", value: "2010" });
  });

  test("cost two round trips, however many cells", async () => {
    await workbook.saveVersion();
    const before = excel.syncs;
    await workbook.addSheets(samples[0]!.sheets);
    expect(excel.syncs - before).toBe(2);
  });

  test("say with the first of them which version made the workbook, unless an earlier one may have", async () => {
    const sheets = [{ ...dressed("label"), cells: [formula("A1", "=VC.GINI(B1:B3)", "derived")] }];
    expect(await workbook.madeWith()).toBeUndefined();
    await workbook.addSheets(sheets);
    expect(await workbook.madeWith()).toBe(VERSION);
    open();
    excel.sheet("Sheet1").enter(0, 0, "=VC.ASSOCIATION(B1:C3)");
    await workbook.addSheets(sheets);
    expect(await workbook.madeWith()).toBeUndefined();
  });

  test("are refused in words where they are too large for Excel, and leave nothing behind", async () => {
    excel.host.strict = { limits: { request: 4_000 } };
    await expect(workbook.addSheets(samples[0]!.sheets)).rejects.toThrow(TooLargeError);
    expect(excel.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test.each(samples.map((sample) => [sample.id, sample] as const))(
    "the sample %s arrives whole",
    async (_id, sample) => {
      const names = await workbook.addSheets(sample.sheets);
      sample.sheets.forEach((sheet, index) => {
        const added = excel.sheet(names[index]!);
        for (const { at, content } of sheet.cells) {
          const { row, column } = requireArea(at);
          const cell = added.cell(row, column);
          if ("formula" in content) expect([at, cell.formula]).toEqual([at, content.formula]);
          else
            expect([at, cell.value, cell.formula]).toEqual([
              at,
              "number" in content ? content.number : content.text,
              "",
            ]);
        }
      });
      expect(sample.sheets.length).toBeGreaterThan(0);
    },
  );
});

describe("changes", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const settled = () => jest.advanceTimersByTimeAsync(0);

  const ALL = ["changed", "calculated", "activated", "selectionChanged", "added", "deleted", "nameChanged"] as const;

  test("are listened to in one request, as far as this Excel has them", async () => {
    for (const [version, heard] of [
      ["1.16", ALL.slice(0, -1)],
      ["1.17", ALL],
    ] as const) {
      open();
      excel.supports = version;
      const stop = workbook.onChange(() => {});
      await settled();
      expect([excel.syncs, [...excel.handlers].sort()]).toEqual([1, [...heard].sort()]);
      stop();
      await settled();
    }
  });

  test.each(ALL)("tells of %s", async (event) => {
    const listener = jest.fn();
    workbook.onChange(listener);
    await settled();
    excel.fire(event);
    await jest.advanceTimersByTimeAsync(100);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("a swarm of events is one change", async () => {
    const listener = jest.fn();
    workbook.onChange(listener);
    await settled();
    for (let count = 0; count < 20; count += 1) excel.fire("calculated");
    excel.fire("selectionChanged");
    await jest.advanceTimersByTimeAsync(100);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("after the stop nobody is told and no handler is left", async () => {
    const listener = jest.fn();
    const stop = workbook.onChange(listener);
    await settled();
    excel.fire("changed");
    stop();
    stop();
    await settled();
    excel.fire("changed");
    await jest.advanceTimersByTimeAsync(100);
    expect(listener).not.toHaveBeenCalled();
    expect(excel.handlers.size).toBe(0);
  });
});

describe("names and texts", () => {
  test.each([
    ["Phone", [], "Phone"],
    ["Phone", ["phone"], "Phone (2)"],
    ["Phone", ["Phone", "PHONE (2)"], "Phone (3)"],
    ["A sheet with a name of 31 chars", ["a sheet with a name of 31 chars"], "A sheet with a name of 31 c (2)"],
    // No space before the number where the name is cut behind a word.
    ["The chain of the cashew nut kernel", ["The chain of the cashew nut ker"], "The chain of the cashew nut (2)"],
    ["The chains of the cashew nuts in Asia", ["The chains of the cashew nuts i"], "The chains of the cashew nu (2)"],
    ["The chain, all of cashew n at 26 or", ["The chain, all of cashew n at 2"], "The chain, all of cashew n (2)"],
    ["A name that is much too long for any sheet of Excel", [], "A name that is much too long fo"],
  ])("%s beside %j is %s", (wanted, taken, free) => {
    expect(freeName(wanted, taken)).toBe(free);
    expect(freeName(wanted, taken).length).toBeLessThanOrEqual(31);
  });

  test.each([
    ["China", true],
    ["", true],
    ["(a) iPhone", true],
    ["Überschuss", true],
    ["=A1", false],
    ["-5", false],
    ["+x", false],
    ["@x", false],
    ["1/2", false],
    ["true", false],
    ["June 2010", false],
    ["Mar 5", false],
    ["Reading (b) of 2010, which counts France among the rest", true],
    ["'x", false],
    [" =A1", false],
  ])("%j is plain: %j", (words, plain) => expect(isPlainText(words)).toBe(plain));
});

describe("the fake is as strict as Excel", () => {
  const run = (batch: (context: Excel.RequestContext) => Promise<unknown>) => excel.run(batch) as Promise<unknown>;
  const failing = (code: string) => expect.objectContaining({ code });

  test.each<[string, string, (context: Excel.RequestContext) => Promise<unknown>]>([
    ["a read without a load", "PropertyNotLoaded", async ({ workbook: book }) => book.getSelectedRange().values],
    [
      "a read before the sync",
      "PropertyNotLoaded",
      async ({ workbook: book }) => {
        const range = book.getSelectedRange();
        range.load("values");
        return range.values;
      },
    ],
    [
      "isNullObject before the sync",
      "PropertyNotLoaded",
      async ({ workbook: book }) => book.getActiveCell().getSpillParentOrNullObject().isNullObject,
    ],
    ["items before the sync", "PropertyNotLoaded", async ({ workbook: book }) => book.worksheets.items],
    [
      "an unknown address",
      "InvalidArgument",
      async ({ workbook: book }) => book.worksheets.getActiveWorksheet().getRange("nonsense"),
    ],
    [
      "an address past the sheet's end",
      "InvalidArgument",
      async ({ workbook: book }) => book.worksheets.getActiveWorksheet().getRange("A1048577"),
    ],
    ["an unknown sheet", "ItemNotFound", async ({ workbook: book }) => book.worksheets.getItem("Nowhere")],
    [
      "ragged values",
      "InvalidArgument",
      async ({ workbook: book }) => {
        book.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2], [3]];
      },
    ],
    [
      "values of another shape",
      "InvalidArgument",
      async ({ workbook: book }) => {
        book.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]];
      },
    ],
    ["a name of 32 characters", "InvalidArgument", async ({ workbook: book }) => book.worksheets.add("x".repeat(32))],
    ...[..."[]:*?/\\"].map((sign): [string, string, (context: Excel.RequestContext) => Promise<unknown>] => [
      `a name with ${sign}`,
      "InvalidArgument",
      async ({ workbook: book }) => book.worksheets.add(`a${sign}b`),
    ]),
    ["a name that is taken", "ItemAlreadyExists", async ({ workbook: book }) => book.worksheets.add("SHEET1")],
    [
      "a selection on a sheet that is not active",
      "InvalidOperation",
      async ({ workbook: book }) => book.worksheets.add("New").getRange("A1").select(),
    ],
  ])("%s", async (_what, code, batch) => {
    await expect(run(batch)).rejects.toEqual(failing(code));
  });

  test("a write waits for the sync", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[5]];
      expect(excel.sheet("Sheet1").at("A1").value).toBe("");
      await context.sync();
      expect(excel.sheet("Sheet1").at("A1").value).toBe(5);
    });
  });

  test.each<[unknown, Record<string, unknown>]>([
    ["=1+1", { formula: "=1+1" }],
    ["-x", { formula: "-x" }],
    ["2010", { type: "Double", value: 2010 }],
    ["3.6 %", { type: "Double" }],
    ["1/2", { type: "Double" }],
    ["June 24, 2010", { type: "Double" }],
    ["TRUE", { type: "Boolean", value: true }],
    ["China", { type: "String", value: "China" }],
    ["", { type: "Empty" }],
  ])("%j is read by Excel, unless the format is text", async (value, made) => {
    await run(async ({ workbook: book }) => {
      book.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    });
    expect(excel.sheet("Sheet1").at("A1")).toMatchObject(made);
    await run(async ({ workbook: book }) => {
      const cell = book.worksheets.getActiveWorksheet().getRange("B1");
      cell.numberFormat = [["@"]];
      cell.values = [[value]];
    });
    expect(excel.sheet("Sheet1").at("B1")).toMatchObject(
      value === "" ? { type: "Empty" } : { type: "String", value, formula: "" },
    );
  });
});
