/** The view Share in Chromium: long work that is stopped half-way says how far it came, and loses nothing. */

import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { readWorkbook } from "../../src/files/xlsx-read";
import type { Workbook } from "../../src/workbook/port";
import { answered, insertReport } from "./answers";
import { fileBarOf } from "./file-bar";
import { choosePicture, fromMenu } from "./picture-choice";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { formulasHere, saveButton } from "./share-view";

declare const quasirent: { workbook: Workbook };

const chromium = inChromium();
let workbook: OpenWorkbook;
let view: Locator;

beforeEach(async () => {
  workbook = await chromium.open();
});

const ROWS = 6000;

/** A sheet with a formula of ours in each row. */
async function withFormulas({ page }: OpenWorkbook): Promise<void> {
  await page.evaluate(async (count) => {
    const cells = Array.from({ length: count }, (_, index) => index + 1).flatMap((row) => [
      { at: `A${row}`, content: { number: row + 0.5 }, look: "input" as const },
      { at: `B${row}`, content: { formula: `=VC.VALUEADDED(A${row},1)` }, look: "result" as const },
    ]);
    await quasirent.workbook.addSheets([{ name: "Many", columns: {}, rows: {}, opensOn: "A1", cells }]);
  }, ROWS);
  await workbook.select("Many!B1");
}

const live = (page: Page) =>
  page.evaluate(
    async (last) => (await quasirent.workbook.formulas(`Many!A1:B${last}`, (text) => text.includes("VC."))).length,
    ROWS,
  );
const numbersIn = (words: string | null) =>
  [...(words ?? "").matchAll(/[\d,]+/g)].map(([number]) => Number(number.replaceAll(",", "")));

describe("freezing thousands of formulas", () => {
  beforeEach(async () => {
    await withFormulas(workbook);
    view = await formulasHere(workbook);
  });

  it("stops half-way, says how many are frozen and how many live on, and puts all back", async () => {
    const { page } = workbook;
    expect(await live(page)).toBe(ROWS);
    const part = view
      .locator("section")
      .filter({ has: page.getByRole("button", { name: "Values only", exact: true }) })
      .first();
    const said = part.getByRole("status").first();
    const freeze = view.getByRole("button", { name: "Values only", exact: true });
    await view.getByLabel("This sheet").check();
    await freeze.click();
    const button = view.getByRole("button", { name: "Stop" });
    await button.waitFor();
    const stop = (await button.boundingBox())!;
    // Half is reading; from there on formulas go. Clicked by the page itself, which may be at the end before we hear of the half.
    await page.waitForFunction(
      ({ x, y }) => {
        const bars = document.querySelectorAll<HTMLProgressElement>("#pane .work:not([hidden]) progress");
        if (![...bars].some(({ value }) => value > 0.5)) return false;
        (document.elementFromPoint(x, y) as HTMLElement).click();
        return true;
      },
      { x: stop.x + stop.width / 2, y: stop.y + stop.height / 2 },
      { polling: 5 },
    );
    await until(async () => (await said.textContent())?.includes("frozen.") ?? false);
    await workbook.screenshot("share-stopped");
    const words = await said.textContent();
    expect(words).toMatch(
      /^Stopped: [\d,]+ formulas not frozen and still live\. [\d,]+ formulas frozen\. The sheet VC formulas lists them\.$/,
    );
    const [liveOn, frozen] = numbersIn(words) as [number, number];
    expect([frozen % 500, liveOn + frozen, await live(page)]).toEqual([0, ROWS, liveOn]);
    expect(await freeze.isEnabled()).toBe(true);
    // A formula that lives on still follows its cell, one that is frozen does not.
    const last = await workbook.read(`Many!B${ROWS}`);
    await workbook.type("Many!A1", "1000");
    await workbook.type(`Many!A${ROWS}`, "1000");
    await until(async () => (await workbook.read(`Many!B${ROWS}`)).values[0]![0] === 999);
    expect([(await workbook.read("Many!B1")).values, last.values]).toEqual([[[0.5]], [[ROWS - 0.5]]]);
    await view.getByRole("button", { name: "Put formulas back" }).click();
    await view.getByText(`${frozen.toLocaleString("en")} formulas restored.`).waitFor();
    expect(await live(page)).toBe(ROWS);
    expect((await workbook.read("Many!B1")).values).toEqual([[999]]);
    expect(await page.evaluate(async () => (await quasirent.workbook.sheets()).map(({ name }) => name))).not.toContain(
      "VC formulas",
    );
  });
});

describe("looking for sources", () => {
  it("stops and says so, and finds them the next time", async () => {
    const { page } = workbook;
    // A spreadsheet that does not answer before it is stopped: Excel on the web can be slow.
    await page.evaluate(() => {
      const its = quasirent.workbook;
      const formulas = its.formulas.bind(its);
      its.formulas = (_where, _isWanted, watch) =>
        new Promise((_, stop) => watch?.signal?.addEventListener("abort", () => stop(watch.signal!.reason)));
      Object.assign(globalThis, { quick: () => (its.formulas = formulas) });
    });
    view = await workbook.view("Share");
    const stop = view.getByRole("button", { name: "Stop" });
    await stop.waitFor();
    await stop.focus();
    await page.keyboard.press("Enter");
    await view.getByText("Stopped. Nothing was changed.").waitFor();
    expect(await view.locator(".works li").count()).toBe(0);
    await page.evaluate(() => (globalThis as unknown as { quick(): void }).quick());
    await view.getByRole("button", { name: "Find sources" }).click();
    await view.locator(".works li", { hasText: "Kaplinsky" }).first().waitFor();
    expect(await view.getByRole("button", { name: "Find sources" }).isVisible()).toBe(false);
  });
});

describe("sending the workbook", () => {
  const formulas = () =>
    workbook.page.evaluate(async () =>
      (await quasirent.workbook.formulas("workbook", (text) => text.includes("VC."))).map(({ text }) => text),
    );
  const sent = async (how: string) => {
    await view.getByLabel(how).check();
    const [download] = await Promise.all([workbook.page.waitForEvent("download"), saveButton(view).click()]);
    const { workbook: file } = await readWorkbook(new Uint8Array(readFileSync(await download.path())), () => true);
    const cells = file.sheets.flatMap((sheet) => sheet.cells);
    return { name: download.suggestedFilename(), file, live: cells.filter(({ formula }) => formula?.includes("VC.")) };
  };

  it("sends live formulas, and as values, with the list by which they are put back; the workbook stays as it is", async () => {
    view = await workbook.view("Share");
    const before = await formulas();
    expect(await saveButton(view).textContent()).toBe("Save iPhone 4.xlsx");
    const live = await sent("With live formulas");
    expect([live.name, live.live.length]).toEqual(["iPhone 4.xlsx", before.length]);
    await view.getByText(`${before.length} cells whose formula needs Quasirent`).waitFor();

    await view.getByLabel("Values only").check();
    expect(await saveButton(view).textContent()).toBe("Save iPhone 4 values.xlsx");
    const values = await sent("Values only");
    expect([values.name, values.live.length]).toEqual(["iPhone 4 values.xlsx", 0]);
    await view.getByText(`${before.length} formulas as values.`).waitFor();
    const list = values.file.sheets.find(({ name }) => name === "VC formulas")!;
    const listed = list.cells.map(({ value }) => value);
    expect(before.filter((text) => !listed.includes(text))).toEqual([]);
    const first = (sheets: typeof live.file.sheets) =>
      sheets[0]!.cells.find(({ row, column }) => row === 8 && column === 4)!.value;
    expect([first(values.file.sheets), first(live.file.sheets)]).toEqual([6.5, 6.5]);
    expect(await formulas()).toEqual(before);
    await workbook.screenshot("share-values");
  });

  it("says why a file was not written, and tries again; while it writes, the button says so", async () => {
    const { page } = workbook;
    view = await workbook.view("Share");
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = () => {
        throw new RangeError("Array buffer allocation failed");
      };
      Object.assign(globalThis, { mended: () => (URL.createObjectURL = make) });
    });
    const save = saveButton(view);
    const said = save.evaluate(
      (it) =>
        new Promise((done) => {
          new MutationObserver(() => done(it.textContent)).observe(it, { childList: true, characterData: true });
        }),
    );
    await save.click();
    expect(await said).toBe("Saving…");
    await view
      .getByText("The file was not written. There is not enough memory or room for it. The workbook is as it was.")
      .waitFor();
    expect(await save.textContent()).toBe("Save iPhone 4.xlsx");
    await workbook.screenshot("share-not-written");
    workbook.complaints.splice(0);
    await page.evaluate(() => (globalThis as unknown as { mended(): void }).mended());
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      view.getByRole("button", { name: "Try again" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("iPhone 4.xlsx");
    await view.getByText("iPhone 4.xlsx is in your downloads").waitFor();
    expect(await view.getByRole("button", { name: "Try again" }).isVisible()).toBe(false);
  });

  it("saves the picture that was chosen last, and prints the sheet", async () => {
    const { page } = workbook;
    await workbook.select("'iPhone 4'!F9");
    const pictures = await workbook.view("Pictures");
    await choosePicture(pictures, "waterfall");
    view = await workbook.view("Share");
    await view.getByText("Waterfall of value added, as SVG or PNG").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      fromMenu(view, "Save…", "SVG, for documents"),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.svg$/);
    await view.getByRole("button", { name: "Print…" }).click();
    await page.locator(".o-spreadsheet-print").getByText("Print Preview").waitFor();
    expect(await page.locator(".title-row").isVisible()).toBe(false);
    await page.locator(".o-spreadsheet-print").getByRole("button", { name: "Cancel" }).click();
    await page.locator(".o-grid").first().waitFor();
  });

  it("asks on a report for the source of the table that it is of", async () => {
    await insertReport(await answered(workbook));
    view = await workbook.view("Share");
    await view.getByLabel(/^Your figures, 'iPhone 4'!B\d+:H11$/).waitFor();
    await workbook.select("'iPhone 4'!D6");
    await view.getByLabel(/^Your figures, B\d+:H11$/).waitFor();
  });

  it("has nothing to share while the workbook is empty", async () => {
    const { page } = workbook;
    await fileBarOf(page).press("New");
    await page.locator("#pane.beginning").waitFor();
    await page.evaluate(() => (location.hash = "#share"));
    await page.getByRole("heading", { name: "Nothing to share yet" }).waitFor();
    expect(await page.getByRole("heading", { name: "Send the workbook" }).isVisible()).toBe(false);
    await workbook.screenshot("share-nothing");
    await workbook.type("A1", "5");
    await page.getByRole("heading", { name: "Send the workbook" }).waitFor();
    expect(await page.getByRole("heading", { name: "Nothing to share yet" }).isVisible()).toBe(false);
    await page.evaluate(() => (location.hash = ""));
  });
});
