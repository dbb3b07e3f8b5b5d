/** Files as a person has them: opened and saved by the bar above the grid, in Chromium, on the built pages. */

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/files/xlsx-read";
import { blankSheet, type CellData, type WorkbookData } from "../../src/files/workbook-data";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { cellName } from "../../src/sheet/address";
import { samples } from "../../src/samples";
import { partsIn, textOf } from "../../src/files/zip";
import { type FileBar, fileBarOf } from "./file-bar";
import { dist, inChromium, type OpenWorkbook, until } from "./open-workbook";
import { screenshot } from "./screenshots";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;
let bar: FileBar;

beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true });
  ({ page } = workbook);
  bar = fileBarOf(page);
});

const everything = () => true;
const dialog = () => bar.dialog();
const [press, answer, status, choose, downloaded, restart, ready] = [
  (name: string) => bar.press(name),
  (name: string) => bar.answer(name),
  (words: string | RegExp) => bar.status(words),
  (name: string, content: Buffer | string) => bar.choose(name, content),
  (act: () => Promise<unknown>) => bar.downloaded(act),
  () => bar.restart(),
  () => bar.ready(),
];

async function fileOf(sheets: WorkbookData["sheets"]): Promise<Buffer> {
  return Buffer.from((await writeWorkbook({ sheets, names: [] }, everything)).file);
}

const cell = (at: string, value: CellData["value"], more: Partial<CellData> = {}): CellData => ({
  row: Number(/\d+/.exec(at)![0]) - 1,
  column: at.charCodeAt(0) - 65,
  value,
  ...more,
});

const chain = (name: string) => ({
  ...blankSheet(name),
  cells: [
    cell("A1", "01"),
    cell("A2", 80),
    cell("B2", 0),
    cell("A3", 179, { style: { bold: true as const, fill: "#eef6f6" } }),
    cell("B3", 172.5),
    cell("C2", 80, { formula: "=VC.VALUEADDED(A2:A3,B2:B3)", fills: { rows: 2, columns: 1 }, format: "#,##0.00" }),
    cell("C3", 6.5, { spilled: true as const, format: "#,##0.00" }),
    cell("D2", 86.5, { formula: `=SUM('${name}'!C2:C3)` }),
  ],
});

it("opens a workbook beside the one that is there, edits it, and saves it in Excel's own form", async () => {
  await choose("chain.xlsx", await fileOf([chain("My chain")]));
  await dialog().getByText("1 sheet, 7 cells with content.").waitFor();
  await answer("Add as new sheets");
  await page.locator(".o-sheet", { hasText: "My chain" }).waitFor();
  await ready();
  expect((await workbook.read("'My chain'!A1:D3")).values).toEqual([
    ["01", "", "", ""],
    [80, 0, 80, 86.5],
    [179, 172.5, 6.5, ""],
  ]);
  await workbook.type("'My chain'!B3", "170");
  expect((await workbook.read("'My chain'!C3:D3")).values).toEqual([[9, ""]]);
  expect((await workbook.read("'My chain'!D2")).values).toEqual([[89]]);
  expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[6.5]]);
  await workbook.screenshot("files-light");

  const { name, content } = await downloaded(() => press("Save as .xlsx"));
  expect(name).toBe("iPhone 4.xlsx");
  const { workbook: saved, notes } = await readWorkbook(content, everything);
  expect(notes).toEqual([]);
  expect(saved.sheets.map((sheet) => sheet.name)).toEqual(["iPhone 4", "iPhone 4 rounds", "My chain"]);
  const cells = Object.fromEntries(saved.sheets[2]!.cells.map((each) => [cellName(each.row, each.column), each]));
  expect(cells["A1"]).toMatchObject({ value: "01" });
  expect(cells["A3"]).toMatchObject({ value: 179, style: { bold: true, fill: "#eef6f6" } });
  expect(cells["C2"]).toMatchObject({
    value: 80,
    formula: "=VC.VALUEADDED(A2:A3,B2:B3)",
    fills: { rows: 2, columns: 1 },
    format: "#,##0.00",
  });
  expect(cells["D2"]).toMatchObject({ value: 89, formula: "=SUM('My chain'!C2:C3)" });
});

it("numbers a sheet whose name is taken, and its formulas follow", async () => {
  await choose("again.xlsx", await fileOf([{ ...chain("iPhone 4"), name: "iPhone 4" }]));
  await dialog()
    .getByText("If added as new sheets: “iPhone 4” becomes “iPhone 4 (2)”; formulas are updated.")
    .waitFor();
  await dialog().getByText("Everything in it could be kept.").waitFor();
  expect(await dialog().getByText("Not everything").count()).toBe(0);
  await answer("Add as new sheets");
  await page.locator(".o-sheet", { hasText: "iPhone 4 (2)" }).waitFor();
  await ready();
  expect((await workbook.read("'iPhone 4 (2)'!D2")).values).toEqual([[86.5]]);
  await workbook.type("'iPhone 4 (2)'!A2", "100");
  expect((await workbook.read("'iPhone 4 (2)'!D2")).values).toEqual([[106.5]]);
});

it("opens in place of the workbook, which stays under File, Recent", async () => {
  await workbook.type("'iPhone 4'!D9", "170");
  await choose("my chain.xlsx", await fileOf([chain("Chain")]));
  await answer("Open in its place");
  await bar.named("my chain");
  await status(/^Saved/);
  expect(await page.locator(".o-sheet").allInnerTexts()).toEqual([expect.stringContaining("Chain")]);
  await restart();
  expect(await bar.name()).toBe("my chain");
  expect((await workbook.read("Chain!D2")).values).toEqual([[86.5]]);
  await press("Workbooks…");
  await answer("Open iPhone 4");
  await page.locator(".o-sheet", { hasText: "iPhone 4 rounds" }).waitFor();
  expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[9]]);
});

it("keeps the workbook as it was before sheets of a file were added, and restores it", async () => {
  await choose("my chain.xlsx", await fileOf([chain("Chain")]));
  await answer("Add as new sheets");
  await page.locator(".o-sheet", { hasText: "Chain" }).waitFor();
  await status(/^Saved/);
  for (const [count, chains] of [
    [2, 0],
    [3, 1],
  ] as const) {
    await press("Workbooks…");
    await bar
      .dialog()
      .getByRole("button", { name: /^Restore the previous version of iPhone 4, from / })
      .click();
    await page
      .locator(".o-sheet")
      .nth(count - 1)
      .waitFor();
    await page.waitForFunction((expected) => document.querySelectorAll(".o-sheet").length === expected, count);
    expect(await page.locator(".o-sheet", { hasText: "Chain" }).count()).toBe(chains);
    await status(/^Saved/);
  }
});

it("says what was dropped, keeps what it cannot work out as values, and lists it", async () => {
  await choose(
    "odd.xlsx",
    await fileOf([
      {
        ...blankSheet("Odd"),
        cells: [cell("A1", 42, { formula: "=LAMBDA(x,x+1)(41)" }), cell("A2", 43, { formula: "=A1+1" })],
      },
    ]),
  );
  await dialog().getByText("1 formula uses something that is not supported here").waitFor();
  await dialog().locator("summary").click();
  await workbook.screenshot("files-notes-light");
  await answer("Add as new sheets");
  await page.locator(".o-sheet", { hasText: "Formulas kept as values" }).waitFor();
  expect((await workbook.read("Odd!A1:A2")).values).toEqual([[42], [43]]);
  expect((await workbook.read("'Formulas kept as values'!A2:D2")).values).toEqual([
    ["Odd!A1", "=LAMBDA(x,x+1)(41)", 42, "the function LAMBDA"],
  ]);
});

it.each([
  ["old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), /Excel 97–2003/],
  ["broken.xlsx", Buffer.from("504b0304000000000000000000000000000000000000000000", "hex"), /The file is damaged/],
  ["note.xlsx", Buffer.from("hello"), /This is plain text, not a workbook/],
  ["empty.csv", Buffer.from(""), /The file is empty/],
])("refuses %s with a sentence and leaves the workbook as it was", async (name, content, sentence) => {
  await choose(name, content);
  await dialog().getByRole("alert").getByText(sentence).waitFor();
  await answer("Close");
  expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[6.5]]);
});

describe("a table of text", () => {
  it("shows how it is read, lets that be changed, and never makes a formula", async () => {
    await choose("prices.csv", "link;price;code\nParts;1.172,5;01\nEvil;=1+1;-5\n");
    await dialog().waitFor();
    const pickers = dialog().locator("select");
    expect(await pickers.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value))).toEqual([
      "utf-8",
      ";",
      ",",
    ]);
    expect(await dialog().locator("td.number").allInnerTexts()).toEqual(["1172.5", "-5"]);
    await workbook.screenshot("files-csv-light");
    await answer("Add as new sheets");
    await page.locator(".o-sheet", { hasText: "prices" }).waitFor();
    expect((await workbook.read("prices!A1:C3")).values).toEqual([
      ["link", "price", "code"],
      ["Parts", 1172.5, "01"],
      ["Evil", "=1+1", -5],
    ]);
  });

  it("shows codes as the text that they stay, and figures to the right", async () => {
    await choose("codes.csv", "hs,fips,n\n180100,48201,180100\n010121,01001,12\n");
    await dialog().locator("td.number").first().waitFor();
    expect(await dialog().locator("td.number").allInnerTexts()).toEqual(["180100", "12"]);
    await answer("Add as new sheets");
    await page.locator(".o-sheet", { hasText: "codes" }).waitFor();
    expect((await workbook.read("codes!A1:C3")).values).toEqual([
      ["hs", "fips", "n"],
      ["180100", "48201", 180100],
      ["010121", "01001", 12],
    ]);
  });

  it("asks for the decimal sign where the numbers do not tell it", async () => {
    await choose("doubt.csv", "a;b\nx;1,234\n");
    await dialog().getByText("1,234 would be different numbers").waitFor();
    expect(await dialog().getByRole("button", { name: "Add as new sheets" }).isDisabled()).toBe(true);
    await workbook.screenshot("files-doubt-light");
    await dialog().getByLabel("Decimal separator").selectOption(".");
    await answer("Add as new sheets");
    await page.locator(".o-sheet", { hasText: "doubt" }).waitFor();
    expect((await workbook.read("doubt!B2")).values).toEqual([[1234]]);
  });

  it("asks for it anew where another separator makes other numbers, until somebody has said it", async () => {
    await choose("doubt.csv", "a,b;c,d\nx,y;1.234\n");
    await dialog().waitFor();
    const sign = dialog().getByLabel("Decimal separator");
    const confirm = dialog().getByRole("button", { name: "Add as new sheets" });
    await dialog().getByLabel("Field separator").selectOption(",");
    await until(async () => (await confirm.isDisabled()) === false);
    expect(await sign.inputValue()).toBe(".");
    await dialog().getByLabel("Field separator").selectOption(";");
    await dialog().getByText("1.234 would be different numbers").waitFor();
    expect([await sign.inputValue(), await confirm.isDisabled()]).toEqual(["", true]);
    await sign.selectOption(",");
    await dialog().getByLabel("Field separator").selectOption(",");
    await until(async () => (await confirm.isDisabled()) === false);
    expect(await sign.inputValue()).toBe(",");
    await answer("Cancel");
  });

  it("of the old Windows is read with its own letters", async () => {
    await choose("euro.csv", Buffer.from([0x80, 0x3b, 0xe9, 0x0a]));
    expect(await dialog().getByLabel("Encoding").inputValue()).toBe("windows-1252");
    expect(await dialog().locator("td").allInnerTexts()).toEqual(["€", "é"]);
    await answer("Cancel");
    expect(await page.locator(".o-sheet").count()).toBe(2);
  });

  it("is written with every text guarded that looks like a formula", async () => {
    await choose("t.csv", "a,b\n@x,-5\n");
    await answer("Add as new sheets");
    await page.locator(".o-sheet", { hasText: /^\s*t\s*$/ }).waitFor();
    await press("Save sheet as .csv…");
    await dialog().getByLabel("Field separator").selectOption(";");
    const { name, content } = await downloaded(() => answer("Save"));
    expect(name).toBe("iPhone 4 - t.csv");
    expect(Buffer.from(content).toString("utf8")).toBe("\u{feff}a;b\r\n'@x;-5\r\n");
    await dialog().getByText("got an apostrophe in front").waitFor();
    await answer("Close");
  });
});

it("opens a file that is dropped on the page", async () => {
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["a,b\n1,2\n"], "dropped.csv"));
    for (const type of ["dragover", "drop"])
      document
        .querySelector("#grid")!
        .dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await answer("Add as new sheets");
  await page.locator(".o-sheet", { hasText: "dropped" }).waitFor();
  expect((await workbook.read("dropped!A2:B2")).values).toEqual([[1, 2]]);
});

it("can be used by keyboard and by screen reader, in light and dark", async () => {
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent);
  await page.getByRole("textbox", { name: "Workbook name" }).focus();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("File");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Edit");
  await bar.pressByKeyboard("Save sheet as .csv…");
  await dialog().waitFor();
  await bar.axeIn(["#files", ".o-topbar-top", ".file-dialog"], "files-dialog");
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await page.locator("#grid .o-topbar-menu", { hasText: "File" }).click();
  await page.getByRole("menuitem", { name: "Open…" }).waitFor();
  await bar.axeIn([".o-menu"], "files-menu");
});

describe("where a file is opened", () => {
  const small = () => fileOf([{ ...blankSheet("Client"), cells: [cell("A1", 5)] }]);
  const main = () => dialog().locator(".buttons > .main");
  const stays = () => dialog().getByText("that workbook stays in this browser");

  it("in place of a sample that nobody has touched, of which nothing is said, for it does not stay", async () => {
    await choose("client.xlsx", await small());
    expect(await main().innerText()).toBe("Open in its place");
    expect(await stays().count()).toBe(0);
    await page.keyboard.press("Enter");
    await bar.named("client");
    await status(/^Saved/);
    expect(await bar.listed()).toEqual(["client"]);
  });

  it("in place of a workbook that is kept, which is said, and so it is; to mix the two must be chosen", async () => {
    await workbook.type("'iPhone 4'!D9", "170");
    await status(/^Saved/);
    await choose("client.xlsx", await small());
    expect(await main().innerText()).toBe("Open in its place");
    expect(await stays().innerText()).toBe(
      "If you open it in place of “iPhone 4”, that workbook stays in this browser: you will find it under File, Recent.",
    );
    await workbook.screenshot("files-stays-light");
    await page.keyboard.press("Enter");
    await bar.named("client");
    await status(/^Saved/);
    expect(await bar.listed()).toEqual(["client", "iPhone 4"]);
  });

  it("a table of text as well", async () => {
    await press("New");
    await bar.named("Untitled");
    await choose("t.csv", "a,b\n1,2\n");
    await dialog().locator("td").first().waitFor();
    expect([await main().innerText(), await stays().count()]).toEqual(["Open in its place", 0]);
    await answer("Cancel");
    await workbook.type("Sheet1!A1", "Mine");
    await choose("t.csv", "a,b\n1,2\n");
    await dialog().locator("td").first().waitFor();
    expect([await main().innerText(), await stays().count()]).toEqual(["Open in its place", 1]);
  });

  it("what is no text is told, though it is called .csv", async () => {
    await choose("scan.csv", "%PDF-1.7\n");
    await dialog().getByRole("alert").getByText("This is a PDF, not a workbook").waitFor();
    await answer("Close");
    await choose("client.csv", await small());
    await dialog().getByText("1 sheet, 1 cell with content.").waitFor();
  });
});

describe("the keyboard in a dialog", () => {
  const active = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest("label")?.querySelector("span")?.textContent ??
        document.activeElement?.textContent?.trim().slice(0, 30) ??
        "",
    );
  const isInside = () => page.evaluate(() => document.querySelector("dialog")!.contains(document.activeElement));

  /** Tab and Shift+Tab lead through all of it and never out. */
  async function goAround(): Promise<void> {
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press(key);
        expect(await isInside()).toBe(true);
      }
    }
  }

  it("is there while the first rows are read; the first Tab leads to the choices, Enter takes the main button", async () => {
    const name = page.getByRole("textbox", { name: "Workbook name" });
    await name.focus();
    await choose("t.csv", "a;b\n1;2\n");
    await dialog().locator("td").first().waitFor();
    expect(await isInside()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await active()).toBe("Encoding");
    await goAround();
    await page.keyboard.press("Escape");
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    await choose("t.csv", "a;b\n1;2\n");
    await dialog().locator("td").first().waitFor();
    await page.keyboard.press("Enter");
    await bar.named("t");
  });

  it("begins with the choice that is open", async () => {
    await choose("doubt.csv", "a;b\nx;1,234\n");
    await dialog().getByText("1,234 would be different numbers").waitFor();
    expect(await active()).toBe("Decimal separator");
    await workbook.screenshot("files-doubt-focus");
  });

  /** The dialog is gone, and the sheet has the keyboard. */
  async function goesBack(): Promise<void> {
    await dialog().waitFor({ state: "detached" });
    await page.waitForFunction(() => document.querySelector("#grid .o-grid")!.contains(document.activeElement));
  }

  it("is on the main button where there is nothing to choose among, and goes back to the sheet", async () => {
    await workbook.select("'iPhone 4'!D9");
    await page.locator(".o-grid .o-composer").first().focus();
    await choose("odd.xlsx", await fileOf([chain("Chain")]));
    await dialog().waitFor();
    expect(await active()).toBe("Open in its place");
    await goAround();
    await page.keyboard.press("Escape");
    await goesBack();
    // And what is typed then goes into the cell, after a button was pressed too.
    await choose("odd.xlsx", await fileOf([chain("Chain")]));
    await answer("Cancel");
    await goesBack();
    await workbook.keys("170");
    await page.keyboard.press("Enter");
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[170]]);
    await press("Save sheet as .csv…");
    await dialog().waitFor();
    await page.keyboard.press("Tab");
    expect(await active()).toBe("Field separator");
    await goAround();
  });
});

it("a saved file says which of its formulas need the add-in, and says nothing where none does", async () => {
  await press("Save as .xlsx");
  await bar.news(
    /^iPhone 4\.xlsx is in your downloads\. Its \d+ VC formulas need Quasirent in Excel; for readers without it, save it from Share, for Excel without Quasirent\.$/,
  );
  await workbook.screenshot("files-needs-add-in");
  const formulas = await page.evaluate(
    async () =>
      (await (globalThis as any).quasirent.workbook.formulas("workbook", (text: string) => text.includes("VC.")))
        .length,
  );
  expect(await bar.root.locator(".news").innerText()).toContain(`Its ${formulas} VC formulas`);
  await press("New");
  await bar.named("Untitled");
  await workbook.type("Sheet1!A1", "=VC.MARGIN(5,2)");
  await press("Save as .xlsx");
  await bar.news(
    "Its VC formula needs Quasirent in Excel; for readers without it, save it from Share, for Excel without Quasirent.",
  );
  await workbook.type("Sheet1!A1", "=SUM(5,2)");
  await press("Save as .xlsx");
  await bar.news(/is in your downloads\.$/);
});

describe("the samples as files", () => {
  it.each(samples.map(({ id, sheets }) => [id, sheets.length] as const))(
    "%s opens live, and every formula shows what it must",
    async (id, count) => {
      const file = readFileSync(path.join(dist, "samples", `${id}.xlsx`));
      const xml = await textOf(partsIn(new Uint8Array(file)).get("xl/worksheets/sheet1.xml")!);
      expect(xml).toContain(">_xldudf_VC_");
      await choose(`${id}.xlsx`, file);
      await answer("Open in its place");
      await page.locator(".o-sheet", { hasText: "Expected" }).waitFor();
      await ready();
      expect(await page.locator(".o-sheet").count()).toBe(count + 1);
      const [[words]] = (await workbook.read("Expected!A3")).values as [[string]];
      const [, agree, all] = /^(\d+) of (\d+) agree\.$/.exec(words)!;
      expect(Number(all)).toBeGreaterThan(10);
      expect(agree).toBe(all);
      // Live: change what was put in, and it no longer agrees.
      if (id !== "iphone") return;
      await workbook.type("'iPhone 4'!D9", "170");
      expect((await workbook.read("Expected!A3")).values[0]![0]).not.toBe(words);
      await workbook.select("Expected!A1");
      await workbook.screenshot("files-expected-light");
    },
  );

  it("are linked from the File menu and listed on the reference index", async () => {
    const [index] = await Promise.all([page.waitForEvent("popup"), bar.press("Samples as files")]);
    const link = index.getByRole("link", { name: "Cashew" });
    const [download] = await Promise.all([index.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("cashew.xlsx");
    expect(await index.locator("#samples dt").count()).toBe(samples.length);
    await screenshot(index, "files-reference-light");
    await index.close();
  });
});

it("opens and saves 50,000 rows", async () => {
  const cells: CellData[] = [];
  for (let row = 0; row < 50_000; row += 1)
    cells.push(
      { row, column: 0, value: `Link ${row}` },
      { row, column: 1, value: row + 0.1 },
      { row, column: 2, value: row * 2 + 0.2, formula: `=B${row + 1}*2` },
    );
  const file = await fileOf([{ ...blankSheet("Long"), cells }]);
  await choose("long.xlsx", file);
  await dialog().waitFor();
  await answer("Open in its place");
  await bar.named("long");
  await ready();
  expect((await workbook.read("Long!C50000")).values).toEqual([[99998.2]]);
  const { content } = await downloaded(() => press("Save as .xlsx"));
  const { workbook: back } = await readWorkbook(content, everything);
  expect(back.sheets[0]!.cells).toHaveLength(150_000);
  expect(back.sheets[0]!.cells.at(-1)).toMatchObject({ value: 99998.2, formula: "=B50000*2" });
  await workbook.type("Long!B1", "5");
  await status("Saving in this browser");
  await status(/^Saved/);
  await restart();
  expect((await workbook.read("Long!C1")).values).toEqual([[10]]);
});
