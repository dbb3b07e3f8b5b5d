/** What every workbook behind the port must do, Excel's and the browser's alike. */
import { formula, number, type Sheet, text } from "../../src/sheet/sheet";
import { cellName } from "../../src/sheet/address";
import { VERSION } from "../../src/sheet/version";
import { type Formula, MAX_READ, type Workbook } from "../../src/workbook/port";

/** A workbook with one sheet, Sheet1, and a hand that works in it past the port. */
export interface Bench {
  workbook: Workbook;
  type(address: string, content: string | number): Promise<void> | void;
  select(sheet: string, address: string): Promise<void> | void;
  sheetNames(): Promise<string[]> | string[];
  /** Many cells at once, row by row from a cell of Sheet1. */
  fill(address: string, rows: (string | number)[][]): Promise<void> | void;
  /** The format of a cell of Sheet1. */
  format(address: string, format: string): Promise<void> | void;
  /** Hides rows of Sheet1, counted from 0. */
  hide(rows: readonly number[]): Promise<void> | void;
  /** Pictures and charts on a sheet: what they are, where, how large, and what is said of them. */
  figures(
    sheet: string,
  ): { kind: string; at: string; width: number; height: number; words?: string; content: string }[];
}

const sheet = (name: string, cells: Sheet["cells"], more: Partial<Sheet> = {}): Sheet => ({
  name,
  columns: {},
  rows: {},
  cells,
  opensOn: "A1",
  ...more,
});

// The grid's own model takes its time for 100,000 cells.
export function workbookContract(open: () => Promise<Bench> | Bench): void {
  let bench: Bench;
  beforeEach(async () => {
    bench = await open();
  });

  test("says which version made it, once that was written", async () => {
    await bench.workbook.saveVersion();
    expect(await bench.workbook.madeWith()).toBe(VERSION);
  });

  test("tells what is selected", async () => {
    await bench.type("B2", 6.5);
    await bench.type("C2", "China");
    await bench.select("Sheet1", "B2:C3");
    expect(await bench.workbook.selection()).toMatchObject({
      address: "Sheet1!B2:C3",
      sheet: "Sheet1",
      row: 1,
      column: 1,
      rows: 2,
      columns: 2,
      values: [
        [6.5, "China"],
        ["", ""],
      ],
      texts: [
        ["6.5", "China"],
        ["", ""],
      ],
      faults: [],
    });
  });

  test("reads a range that is not selected", async () => {
    await bench.type("A3", 1);
    expect(await bench.workbook.read("Sheet1!A3")).toMatchObject({
      address: "Sheet1!A3",
      values: [[1]],
      rows: 1,
      columns: 1,
    });
  });

  test("a sheet that is not there is a failure, not an empty range", async () => {
    await expect(bench.workbook.read("Nowhere!A1")).rejects.toThrow();
    await expect(bench.workbook.show("Nowhere!A1")).rejects.toThrow();
  });

  test("a large range is read in part, and its size told", async () => {
    const cells = await bench.workbook.read(`Sheet1!A1:A${MAX_READ.rows + 50}`);
    expect(cells.rows).toBe(MAX_READ.rows + 50);
    expect(cells.values).toHaveLength(MAX_READ.rows);
    expect(cells.texts).toHaveLength(MAX_READ.rows);
  });

  test("tells which rows are hidden: none, some, all", async () => {
    await bench.fill("A1", [
      ["Link", "Sales"],
      ["Farm", 1],
      ["Mill", 2],
      ["Shop", 3],
    ]);
    expect(await bench.workbook.readWhole("Sheet1!A1:B9")).not.toHaveProperty("hiddenRows");
    await bench.hide([1, 3]);
    expect(await bench.workbook.readWhole("Sheet1!A1:B9")).toMatchObject({ hiddenRows: [1, 3], rows: 4 });
    expect(await bench.workbook.readWhole("Sheet1!A2:B2")).toMatchObject({ hiddenRows: [1] });
    expect(await bench.workbook.readWhole("Sheet1!A3:B3")).not.toHaveProperty("hiddenRows");
  });

  test("adds sheets at the end, in order, and shows the first", async () => {
    const added = await bench.workbook.addSheets([
      sheet("One", [number("A1", 1)], { opensOn: "B2" }),
      sheet("Two", [number("A1", 2)]),
    ]);
    expect(added).toEqual(["One", "Two"]);
    expect(await bench.sheetNames()).toEqual(["Sheet1", "One", "Two"]);
    expect(await bench.workbook.selection()).toMatchObject({ address: "One!B2" });
    expect(await bench.workbook.read("Two!A1")).toMatchObject({ values: [[2]] });
  });

  test("gives a name that is taken a number, and touches no other sheet", async () => {
    await bench.type("A1", "mine");
    await bench.workbook.addSheets([sheet("Phone", [text("A1", "first")])]);
    expect(
      await bench.workbook.addSheets([sheet("Phone", [text("A1", "second")]), sheet("sheet1", [text("A1", "third")])]),
    ).toEqual(["Phone (2)", "sheet1 (2)"]);
    expect(await bench.sheetNames()).toEqual(["Sheet1", "Phone", "Phone (2)", "sheet1 (2)"]);
    expect(
      await bench.workbook.addSheets([sheet("Twin", [text("A1", "x")]), sheet("Twin", [text("A1", "x")])]),
    ).toEqual(["Twin", "Twin (2)"]);
    expect(await bench.workbook.read("Sheet1!A1")).toMatchObject({ values: [["mine"]] });
    expect(await bench.workbook.read("Phone!A1")).toMatchObject({ values: [["first"]] });
    expect(await bench.workbook.read("'Phone (2)'!A1")).toMatchObject({ values: [["second"]] });
  });

  const texts = [
    "=1+1",
    "+1",
    "-VC",
    "@x",
    "2010",
    "6.5",
    "3.6 %",
    "1/2",
    "3-4",
    "June 2010",
    "TRUE",
    "$5",
    "",
    "China",
    "(a) iPhone",
    "'quoted",
    "<b>x</b>",
  ];
  test("text stays text, whatever it looks like", async () => {
    await bench.workbook.addSheets([
      sheet(
        "Texts",
        texts.map((words, index) => text(`A${index + 1}`, words)),
      ),
    ]);
    expect((await bench.workbook.read(`Texts!A1:A${texts.length}`)).values).toEqual(texts.map((words) => [words]));
  });

  test("a formula of ours is a formula, and the pane can tell", async () => {
    await bench.workbook.addSheets([sheet("Sums", [number("A1", 2), formula("A2", "=A1*2")], { opensOn: "A2" })]);
    expect((await bench.workbook.selection()).formula).toMatchObject({
      address: "Sums!A2",
      row: 1,
      column: 0,
      text: "=A1*2",
      fills: "Sums!A2",
    });
    await bench.workbook.show("Sums!A1");
    expect((await bench.workbook.selection()).formula).toBeUndefined();
  });

  test("goes to a cell on another sheet", async () => {
    await bench.workbook.addSheets([sheet("One", [number("A1", 1)])]);
    await bench.workbook.show("Sheet1!C4:D5");
    expect(await bench.workbook.selection()).toMatchObject({ address: "Sheet1!C4:D5" });
  });

  test("reads a large range whole, in steps", async () => {
    await bench.fill(
      "B2",
      Array.from({ length: 20_000 }, (_, index) => [index, `x${index}`]),
    );
    await bench.format("B3", "0.0%");
    const done: number[] = [];
    const table = await bench.workbook.readWhole("Sheet1!A1:E30000", { progress: (part) => done.push(part) });
    expect(table).toMatchObject({
      address: "Sheet1!B2:C20001",
      sheet: "Sheet1",
      row: 1,
      column: 1,
      rows: 20_000,
      columns: 2,
    });
    expect(table.values).toHaveLength(20_000);
    expect(table.formats).toHaveLength(20_000);
    expect([table.values[0], table.values[13_456], table.values[19_999]]).toEqual([
      [0, "x0"],
      [13_456, "x13456"],
      [19_999, "x19999"],
    ]);
    expect([table.formats[0], table.formats[1]]).toEqual([
      ["General", "General"],
      ["0.0%", "General"],
    ]);
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual([...done].sort((one, other) => one - other));
    expect(done.at(-1)).toBe(1);
  });

  test("stops reading when it is told to", async () => {
    await bench.fill(
      "A1",
      Array.from({ length: 15_000 }, (_, index) => [index, index]),
    );
    const stop = new AbortController();
    const done: number[] = [];
    const progress = (part: number) => {
      done.push(part);
      stop.abort(new Error("stopped by hand"));
    };
    await expect(bench.workbook.readWhole("Sheet1!A1:B15000", { signal: stop.signal, progress })).rejects.toThrow(
      "stopped by hand",
    );
    expect(done).toHaveLength(1);
    await expect(bench.workbook.readWhole("Sheet1!A1", { signal: stop.signal })).rejects.toThrow("stopped by hand");
  });

  test("reads empty cells as such between those in use", async () => {
    await bench.type("A1", "x");
    await bench.type("D4", 1);
    expect(await bench.workbook.readWhole("Sheet1!B1:C9")).toMatchObject({
      address: "Sheet1!B1:C4",
      values: [
        ["", ""],
        ["", ""],
        ["", ""],
        ["", ""],
      ],
    });
  });

  test("a range with nothing in it has no rows, and one with errors tells them", async () => {
    expect(await bench.workbook.readWhole("Sheet1!C3:D9")).toMatchObject({
      address: "Sheet1!C3:D9",
      rows: 0,
      columns: 0,
      values: [],
      formats: [],
    });
    await bench.type("A1", "=NA()");
    expect((await bench.workbook.readWhole("Sheet1!A1:A5")).values).toEqual([[{ error: "#N/A" }]]);
    await expect(bench.workbook.readWhole("Nowhere!A1")).rejects.toThrow();
  });

  test("tells the sheets and what is in use of them", async () => {
    await bench.type("B2", 1);
    await bench.type("D7", "x");
    await bench.workbook.addSheets([sheet("My sheet", [number("A1", 1)])]);
    expect(await bench.workbook.sheets()).toEqual([
      { name: "Sheet1", used: "Sheet1!B2:D7" },
      { name: "My sheet", used: "'My sheet'!A1" },
    ]);
  });

  test("an empty sheet has nothing in use", async () => {
    expect(await bench.workbook.sheets()).toEqual([{ name: "Sheet1", used: null }]);
  });

  const sequence: Formula = { address: "Sheet1!B2", row: 1, column: 1, text: "=SEQUENCE(3)", fills: "Sheet1!B2:B4" };
  const isSequence = (words: string) => words.includes("SEQUENCE");

  test("lists the wanted formulas of a range, a sheet or the workbook, each once", async () => {
    await bench.type("D2", "=SEQUENCE(3)");
    await bench.type("B2", "=SEQUENCE(3)");
    await bench.type("A9", "=1+1");
    await bench.type("A10", "SEQUENCE");
    await bench.workbook.addSheets([sheet("Other", [formula("A1", "=SEQUENCE(3)")])]);
    const second = { ...sequence, address: "Sheet1!D2", column: 3, fills: "Sheet1!D2:D4" };
    const other = { ...sequence, address: "Other!A1", row: 0, column: 0, fills: "Other!A1:A3" };
    const listed = (where: string) => bench.workbook.formulas(where, isSequence);
    expect(await listed("workbook")).toEqual([sequence, second, other]);
    expect(await listed("Sheet1!A1:Z99")).toEqual([sequence, second]);
    expect(await listed("Sheet1!B3")).toEqual([sequence]);
    expect(await listed("Sheet1!C2")).toEqual([]);
    expect(await bench.workbook.formulas("Sheet1!A1:Z99", (words) => words === "=1+1")).toMatchObject([
      { address: "Sheet1!A9", fills: "Sheet1!A9" },
    ]);
  });

  test("a text that looks like a formula is none", async () => {
    await bench.workbook.addSheets([sheet("Words", [text("A1", "=SEQUENCE(3)")])]);
    expect(await bench.workbook.formulas("workbook", () => true)).toEqual([]);
    expect((await bench.workbook.selection()).formula).toBeUndefined();
    expect(await bench.workbook.read("Words!A1")).toMatchObject({ values: [["=SEQUENCE(3)"]] });
  });

  test("removes what it has added, and refuses anything else", async () => {
    await bench.type("A1", "mine");
    await bench.workbook.addSheets([sheet("One", [number("A1", 1)]), sheet("Two", [number("A1", 2)])]);
    expect(await bench.workbook.addedSheets()).toEqual(["One", "Two"]);
    await expect(bench.workbook.removeSheets(["One", "Sheet1"])).rejects.toThrow("Sheet1");
    await expect(bench.workbook.removeSheets(["Nowhere"])).rejects.toThrow();
    expect(await bench.sheetNames()).toEqual(["Sheet1", "One", "Two"]);
    await bench.workbook.removeSheets(["One"]);
    expect(await bench.sheetNames()).toEqual(["Sheet1", "Two"]);
    expect(await bench.workbook.addedSheets()).toEqual(["Two"]);
  });

  test("renames what it has added, with what refers to it, and refuses anything else", async () => {
    await bench.workbook.addSheets([sheet("One", [text("A1", "its words"), number("A2", 7)])]);
    await bench.type("A1", "=One!A2");
    expect(await bench.workbook.renameSheet("One", "Dearer beans")).toBe("Dearer beans");
    expect(await bench.sheetNames()).toEqual(["Sheet1", "Dearer beans"]);
    expect(await bench.workbook.addedSheets()).toEqual(["Dearer beans"]);
    expect((await bench.workbook.formulas("Sheet1!A1", () => true))[0]?.text).toBe("='Dearer beans'!A2");
    // Its own name in other letters is free, that of another sheet is not.
    expect(await bench.workbook.renameSheet("Dearer beans", "DEARER beans")).toBe("DEARER beans");
    expect(await bench.workbook.renameSheet("DEARER beans", "sheet1")).toBe("sheet1 (2)");
    await expect(bench.workbook.renameSheet("Sheet1", "Mine")).rejects.toThrow("Sheet1");
    expect(await bench.sheetNames()).toEqual(["Sheet1", "sheet1 (2)"]);
  });

  test("adds a sheet in the place of its former one, under the same name, without leaving the selection", async () => {
    await bench.workbook.addSheets([sheet("Kept", [text("A1", "old")])], { quietly: true });
    await bench.select("Sheet1", "C3");
    expect(
      await bench.workbook.addSheets([sheet("Kept", [text("A1", "new")])], { quietly: true, replacing: ["Kept"] }),
    ).toEqual(["Kept"]);
    expect(await bench.sheetNames()).toEqual(["Sheet1", "Kept"]);
    expect(await bench.workbook.read("Kept!A1")).toMatchObject({ values: [["new"]] });
    expect(await bench.workbook.selection()).toMatchObject({ address: "Sheet1!C3" });
    await expect(bench.workbook.addSheets([sheet("X", [text("A1", "x")])], { replacing: ["Sheet1"] })).rejects.toThrow(
      "Sheet1",
    );
    expect(await bench.sheetNames()).toEqual(["Sheet1", "Kept"]);
  });

  test("inserts a formula into empty cells", async () => {
    await bench.workbook.insert([
      { ...sequence, rows: 3 },
      { address: "Sheet1!D2", text: "=1+1", format: "0.0%" },
    ]);
    expect(await bench.workbook.formulas("workbook", () => true)).toMatchObject([
      sequence,
      { address: "Sheet1!D2", text: "=1+1" },
    ]);
    expect(await bench.workbook.read("Sheet1!B2:B4")).toMatchObject({ values: [[1], [2], [3]] });
    expect((await bench.workbook.readWhole("Sheet1!B2:D2")).formats[0]).toEqual(["General", "General", "0.0%"]);
  });

  test("a formula stays one where text is expected", async () => {
    await bench.format("B2", "@");
    await bench.workbook.insert([{ ...sequence, rows: 3 }]);
    expect(await bench.workbook.read("Sheet1!B2:B4")).toMatchObject({ values: [[1], [2], [3]] });
  });

  test.each<[string, string | number, string, string]>([
    ["a figure", 0, "B2", "Sheet1!B2"],
    ["a text", "x", "B4", "Sheet1!B4"],
    ["a formula that shows nothing", '=""', "B3", "Sheet1!B3"],
    ["a part of another answer that shows nothing", '={"a","","c"}', "A2", "Sheet1!B2"],
  ])("overwrites nothing: %s", async (_what, content, at, taken) => {
    await bench.type(at, content);
    const before = await bench.workbook.read("Sheet1!A1:F9");
    await expect(
      bench.workbook.insert([
        { address: "Sheet1!E5", text: "=1+1" },
        { ...sequence, rows: 3 },
      ]),
    ).rejects.toMatchObject({ name: "OccupiedError", address: taken });
    expect(await bench.workbook.read("Sheet1!A1:F9")).toEqual(before);
  });

  test("freezes formulas: what is shown stays, and nothing else is touched", async () => {
    await bench.fill("A1", [['="01"', "=NA()", "=SEQUENCE(3)", "=SEQUENCE(3)", "keep", 7]]);
    await bench.format("F1", "0.0%");
    const before = await bench.workbook.read("Sheet1!A1:G5");
    const found = await bench.workbook.formulas("workbook", (words) => words !== "=SEQUENCE(3)");
    const [third] = await bench.workbook.formulas("Sheet1!C1", isSequence);
    await bench.workbook.freeze([...found, third!]);
    expect(await bench.workbook.read("Sheet1!A1:G5")).toEqual(before);
    expect(before.values[0]).toEqual(["01", { error: "#N/A" }, 1, 1, "keep", 7, ""]);
    expect(await bench.workbook.formulas("workbook", () => true)).toMatchObject([
      { address: "Sheet1!D1", fills: "Sheet1!D1:D3" },
    ]);
    // Values, not the shadow of a formula: each can be changed by itself.
    await bench.type("C2", 9);
    expect((await bench.workbook.read("Sheet1!C1:C3")).values).toEqual([[1], [9], [3]]);
  });

  test("puts a figure in the place of text, unless the cell holds something else by then", async () => {
    await bench.type("A1", "16 US$");
    await bench.type("A2", '={"a","","c"}');
    expect(await bench.workbook.correct("Sheet1!A1", "16 US$", 16)).toBe(true);
    expect((await bench.workbook.read("Sheet1!A1")).values).toEqual([[16]]);
    expect(await bench.workbook.correct("Sheet1!A1", "16 US$", 17)).toBe(false);
    // What a formula shows, in its own cell or another, is not typed.
    expect(await bench.workbook.correct("Sheet1!A2", "a", 16)).toBe(false);
    expect(await bench.workbook.correct("Sheet1!C2", "c", 16)).toBe(false);
    expect((await bench.workbook.read("Sheet1!A1:C2")).values).toEqual([
      [16, "", ""],
      ["a", "", "c"],
    ]);
  });

  test("freezes an answer that shows nothing in some cells", async () => {
    await bench.type("A2", '={"a","","c"}');
    const all = await bench.workbook.formulas("workbook", () => true);
    await bench.workbook.freeze(all);
    expect((await bench.workbook.read("Sheet1!A2:C2")).values).toEqual([["a", "", "c"]]);
    await bench.workbook.restoreFormulas(all);
    expect(await bench.workbook.formulas("workbook", () => true)).toEqual(all);
  });

  test("puts frozen formulas back, spills included", async () => {
    await bench.type("B2", "=SEQUENCE(3)");
    await bench.type("A9", "=NA()");
    const all = await bench.workbook.formulas("workbook", () => true);
    await bench.workbook.freeze(all);
    expect(await bench.workbook.formulas("workbook", () => true)).toEqual([]);
    await bench.workbook.restoreFormulas(all);
    expect(await bench.workbook.formulas("workbook", () => true)).toEqual(all);
    expect((await bench.workbook.read("Sheet1!B2:B4")).values).toEqual([[1], [2], [3]]);
  });

  test("keeps something small in the workbook", async () => {
    const analyses = [{ sheet: "Chain", title: "It's 50 %", rows: 7, tags: ["a", null, true] }];
    expect(await bench.workbook.setting("analyses")).toBeUndefined();
    await bench.workbook.saveSetting("analyses", analyses);
    await bench.workbook.saveSetting("other", 1);
    expect(await bench.workbook.setting("analyses")).toEqual(analyses);
    await bench.workbook.saveSetting("analyses", undefined);
    await bench.workbook.saveSetting("analyses", undefined);
    expect(await bench.workbook.setting("analyses")).toBeUndefined();
    expect(await bench.workbook.setting("other")).toBe(1);
    expect(await bench.workbook.setting("toString")).toBeUndefined();
  });

  test("lays a picture over the cells", async () => {
    await bench.workbook.insertPicture("Sheet1!C3", {
      description: "A chain",
      width: 200,
      height: 100,
      png: "iVBORw0KGgo=",
    });
    expect(bench.figures("Sheet1")).toMatchObject([{ kind: "picture", at: "C3", width: 200, height: 100 }]);
    expect(bench.figures("Sheet1")[0]!.content).toContain("iVBORw0KGgo=");
    expect(await bench.workbook.sheets()).toEqual([{ name: "Sheet1", used: null }]);
  });

  test("makes charts of its own that follow their cells", async () => {
    const cells = [
      ["Link", "Sales", "Value"],
      ["One", 5, 3],
      ["Two", 9, 4],
    ].flatMap((row, down) =>
      row.map((value, right) => {
        const at = cellName(down, right);
        return typeof value === "number" ? number(at, value) : text(at, value);
      }),
    );
    expect(bench.workbook.chartKinds()).toEqual(["waterfall", "line", "bar", "stacked", "swings"]);
    const charts = bench.workbook.chartKinds().map((kind) => ({
      at: "E2",
      chart: {
        kind,
        title: "Value of each link",
        labels: "A1:A3",
        values: kind === "waterfall" ? ["B1:B3"] : ["B1:B3", "C1:C3"],
        width: 300,
        height: 200,
      },
    }));
    expect(await bench.workbook.addSheets([{ ...sheet("A b", cells), charts }])).toEqual(["A b"]);
    expect(
      bench.figures("A b").map(({ kind, at, width, height, words }) => ({ kind, at, width, height, words })),
    ).toEqual(
      ["waterfall", "line", "bar", "stacked", "swings"].map((kind) => ({
        kind,
        at: "E2",
        width: 300,
        height: 200,
        words: "Value of each link",
      })),
    );
  });
}
