/** What every workbook behind the port must do, Excel's and the browser's alike. */
import { formula, number, type Sheet, text } from "../../src/samples/sheet";
import { readAtMost, type Workbook } from "../../src/workbook/port";

/** A workbook with one sheet, Sheet1, and a hand that works in it past the port. */
export interface Bench {
  workbook: Workbook;
  type(address: string, content: string | number): Promise<void> | void;
  select(sheet: string, address: string): Promise<void> | void;
  sheetNames(): Promise<string[]> | string[];
}

const sheet = (name: string, cells: Sheet["cells"], more: Partial<Sheet> = {}): Sheet => ({ name, columns: {}, rows: {}, cells, opensOn: "A1", ...more });

export function workbookContract(open: () => Promise<Bench> | Bench): void {
  let bench: Bench;
  beforeEach(async () => {
    bench = await open();
  });

  test("tells what is selected", async () => {
    await bench.type("B2", 6.5);
    await bench.type("C2", "China");
    await bench.select("Sheet1", "B2:C3");
    expect(await bench.workbook.selection()).toMatchObject({
      address: "Sheet1!B2:C3", sheet: "Sheet1", row: 1, column: 1, rows: 2, columns: 2,
      values: [[6.5, "China"], ["", ""]], texts: [["6.5", "China"], ["", ""]], faults: [],
    });
  });

  test("reads a range that is not selected", async () => {
    await bench.type("A3", 1);
    expect(await bench.workbook.read("Sheet1!A3")).toMatchObject({ address: "Sheet1!A3", values: [[1]], rows: 1, columns: 1 });
  });

  test("a sheet that is not there is a failure, not an empty range", async () => {
    await expect(bench.workbook.read("Nowhere!A1")).rejects.toThrow();
    await expect(bench.workbook.show("Nowhere!A1")).rejects.toThrow();
  });

  test("a large range is read in part, and its size told", async () => {
    const cells = await bench.workbook.read(`Sheet1!A1:A${readAtMost.rows + 50}`);
    expect(cells.rows).toBe(readAtMost.rows + 50);
    expect(cells.values).toHaveLength(readAtMost.rows);
    expect(cells.texts).toHaveLength(readAtMost.rows);
  });

  test("adds sheets at the end, in order, and shows the first", async () => {
    const added = await bench.workbook.addSheets([sheet("One", [number("A1", 1)], { opensOn: "B2" }), sheet("Two", [number("A1", 2)])]);
    expect(added).toEqual(["One", "Two"]);
    expect(await bench.sheetNames()).toEqual(["Sheet1", "One", "Two"]);
    expect(await bench.workbook.selection()).toMatchObject({ address: "One!B2" });
    expect(await bench.workbook.read("Two!A1")).toMatchObject({ values: [[2]] });
  });

  test("gives a name that is taken a number, and touches no other sheet", async () => {
    await bench.type("A1", "mine");
    await bench.workbook.addSheets([sheet("Phone", [text("A1", "first")])]);
    expect(await bench.workbook.addSheets([sheet("Phone", [text("A1", "second")]), sheet("sheet1", [text("A1", "third")])])).toEqual(["Phone (2)", "sheet1 (2)"]);
    expect(await bench.sheetNames()).toEqual(["Sheet1", "Phone", "Phone (2)", "sheet1 (2)"]);
    expect(await bench.workbook.addSheets([sheet("Twin", [text("A1", "x")]), sheet("Twin", [text("A1", "x")])])).toEqual(["Twin", "Twin (2)"]);
    expect(await bench.workbook.read("Sheet1!A1")).toMatchObject({ values: [["mine"]] });
    expect(await bench.workbook.read("Phone!A1")).toMatchObject({ values: [["first"]] });
    expect(await bench.workbook.read("'Phone (2)'!A1")).toMatchObject({ values: [["second"]] });
  });

  const texts = ["=1+1", "+1", "-VC", "@x", "2010", "6.5", "3.6 %", "1/2", "3-4", "June 2010", "TRUE", "$5", "", "China", "(a) iPhone", "'quoted", "<b>x</b>"];
  test("text stays text, whatever it looks like", async () => {
    await bench.workbook.addSheets([sheet("Texts", texts.map((words, index) => text(`A${index + 1}`, words)))]);
    expect((await bench.workbook.read(`Texts!A1:A${texts.length}`)).values).toEqual(texts.map((words) => [words]));
  });

  test("a formula of ours is a formula, and the pane can tell", async () => {
    await bench.workbook.addSheets([sheet("Sums", [number("A1", 2), formula("A2", "=A1*2")], { opensOn: "A2" })]);
    expect((await bench.workbook.selection()).formula).toMatchObject({ address: "Sums!A2", row: 1, column: 0, text: "=A1*2", fills: "Sums!A2" });
    await bench.workbook.show("Sums!A1");
    expect((await bench.workbook.selection()).formula).toBeUndefined();
  });

  test("goes to a cell on another sheet", async () => {
    await bench.workbook.addSheets([sheet("One", [number("A1", 1)])]);
    await bench.workbook.show("Sheet1!C4:D5");
    expect(await bench.workbook.selection()).toMatchObject({ address: "Sheet1!C4:D5" });
  });
}
