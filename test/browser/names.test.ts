/** The name of a workbook, what files are called by it, and saving by keyboard. */

import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/files/xlsx-read";
import { type FileBar, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook } from "./open-workbook";
import { keptIn, untilKept } from "./storage";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;
let bar: FileBar;

beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true });
  ({ page } = workbook);
  bar = fileBarOf(page);
});

it("is taken from the first title, edited in place, kept, and calls the files", async () => {
  expect(await bar.name()).toBe("iPhone 4");
  expect(await page.title()).toBe("iPhone 4 - Quasirent");
  const field = page.getByRole("textbox", { name: "Workbook name" });

  await field.fill("Not this");
  await page.keyboard.press("Escape");
  expect(await bar.name()).toBe("iPhone 4");
  await field.fill("   ");
  await page.keyboard.press("Enter");
  expect(await bar.name()).toBe("iPhone 4");

  await bar.rename("Phones: 3GS/4?");
  expect(await page.title()).toBe("Phones: 3GS/4? - Quasirent");
  await bar.status(/^Saved/);
  const { name } = await bar.downloaded(() => bar.press("Save as .xlsx"));
  expect(name).toBe("Phones_ 3GS_4_.xlsx");
  await bar.news("Phones_ 3GS_4_.xlsx is in your downloads.");
  await bar.restart();
  expect(await bar.name()).toBe("Phones: 3GS/4?");
  expect(await keptIn(page)).toEqual([expect.objectContaining({ name: "Phones: 3GS/4?" })]);

  // Leaving the field takes the name as well.
  await field.fill("CON");
  await page.keyboard.press("F10");
  expect(await bar.name()).toBe("CON");
  expect((await bar.downloaded(() => bar.pressByKeyboard("Save as .xlsx"))).name).toBe("CON_.xlsx");
});

it("of an empty workbook is taken from the first title that is typed, and stays when that changes", async () => {
  await bar.press("New");
  await bar.named("Untitled");
  await workbook.type("Sheet1!A1", "120");
  await bar.status(/^Saved/);
  expect(await bar.name()).toBe("Untitled");
  await workbook.type("Sheet1!A2", "Cocoa 2026");
  await bar.named("Cocoa 2026");
  await bar.status(/^Saved/);
  await workbook.type("Sheet1!A2", "Coffee");
  await untilKept(page, '"A2":"Coffee"');
  await bar.status(/^Saved/);
  expect(await bar.name()).toBe("Cocoa 2026");
  expect((await bar.downloaded(() => bar.press("Save as .xlsx"))).name).toBe("Cocoa 2026.xlsx");
});

it("New loses nothing: what was changed a moment ago is kept", async () => {
  await workbook.type("'iPhone 4'!D9", "165");
  await bar.press("New");
  await bar.named("Untitled");
  expect(await page.locator(".o-sheet").allInnerTexts()).toEqual([expect.stringContaining("Sheet1")]);
  expect((await workbook.read("Sheet1!A1:Z100")).values.flat().filter((value) => value !== "")).toEqual([]);
  expect(await bar.listed()).toEqual(["iPhone 4"]);
  await bar.answer("Open iPhone 4");
  await bar.named("iPhone 4");
  expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[14]]);
});

describe("Ctrl+S", () => {
  const saved = async (act: () => Promise<unknown> = () => page.keyboard.press("Control+s")) => {
    const { name, content } = await bar.downloaded(act);
    return { name, sheets: (await readWorkbook(content, () => true)).workbook.sheets };
  };
  const valueAt = (sheets: Awaited<ReturnType<typeof saved>>["sheets"], row: number, column: number) =>
    sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)?.value;

  it("saves the file, keeps the workbook at once, and keeps the browser's own dialog away", async () => {
    await page.evaluate(() =>
      addEventListener("keydown", (event) => Object.assign(globalThis, { wasPrevented: event.defaultPrevented }), {
        capture: true,
      }),
    );
    const { name } = await saved();
    expect(name).toBe("iPhone 4.xlsx");
    await bar.news("iPhone 4.xlsx is in your downloads.");
    await bar.status(/^Saved/);
    expect(await keptIn(page)).toHaveLength(1);
  });

  it("in a cell that is being edited takes what is typed, into the file and into the cell", async () => {
    await workbook.select("'iPhone 4'!D9");
    await page.locator(".o-grid .o-composer").first().focus();
    await workbook.write("160");
    const { sheets } = await saved();
    expect(valueAt(sheets, 8, 3)).toBe(160);
    expect((await workbook.read("'iPhone 4'!D9:E9")).values).toEqual([[160, 19]]);
    await bar.restart();
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[160]]);
  });

  it("in a formula that is half typed loses nothing of it", async () => {
    await workbook.select("'iPhone 4'!J2");
    await page.locator(".o-grid .o-composer").first().focus();
    await workbook.write("=SUM(C5:C10");
    await saved();
    expect((await workbook.read("'iPhone 4'!J2")).values).toEqual([[851.5]]);
  });

  it.each([
    ["the pane", () => page.locator("#pane").getByRole("tab", { name: "Analyse" }).focus()],
    ["a menu", () => page.keyboard.press("F10")],
  ])("works in %s", async (_, focus) => {
    await focus();
    expect((await saved()).name).toBe("iPhone 4.xlsx");
  });

  it("in the name takes the name first", async () => {
    await page.getByRole("textbox", { name: "Workbook name" }).fill("Phones");
    expect((await saved()).name).toBe("Phones.xlsx");
    expect(await bar.name()).toBe("Phones");
  });

  it("waits behind a question, and a key that is held down saves once", async () => {
    const names: string[] = [];
    page.on("download", (download) => names.push(download.suggestedFilename()));
    await bar.press("Workbooks…");
    await bar.dialog().waitFor();
    await page.keyboard.press("Control+s");
    await page.keyboard.press("Escape");
    await bar.dialog().waitFor({ state: "detached" });
    await page.locator("#files:not([aria-busy])").waitFor();
    const download = page.waitForEvent("download");
    await page.keyboard.down("Control");
    await page.keyboard.down("s");
    await page.keyboard.down("s");
    await page.keyboard.up("Control");
    await download;
    await bar.news("iPhone 4.xlsx is in your downloads.");
    expect(names).toEqual(["iPhone 4.xlsx"]);
  });
});

it.each([1280, 320])("the bar fits a window of %s pixels, in light and dark", async (width) => {
  await page.setViewportSize({ width, height: 900 });
  await bar.rename("The global value chain of the 100-dollar running shoe, from the factory to the shop");
  await bar.status(/^Saved/);
  await bar.axeIn(["#files"], `files-bar-${width}`);
  expect(await bar.overflow()).toBeLessThanOrEqual(0);
  const field = page.getByRole("textbox", { name: "Workbook name" });
  await page.keyboard.press("Tab");
  await field.focus();
  await bar.picture(`files-bar-focus-${width}`);
});
