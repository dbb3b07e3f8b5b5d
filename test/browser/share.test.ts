/** The view Share in Chromium: long work that is stopped half-way says how far it came, and loses nothing. */

import type { Locator, Page } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

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
    view = await workbook.view("Share");
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
    view = await workbook.view("Share");
    // A spreadsheet that does not answer before it is stopped: Excel on the web can be slow.
    await page.evaluate(() => {
      const its = quasirent.workbook;
      const formulas = its.formulas.bind(its);
      its.formulas = (_where, _isWanted, watch) =>
        new Promise((_, stop) => watch?.signal?.addEventListener("abort", () => stop(watch.signal!.reason)));
      Object.assign(globalThis, { quick: () => (its.formulas = formulas) });
    });
    const find = view.getByRole("button", { name: "Find sources" });
    const isFocused = (button: Locator) => button.evaluate((it) => it === document.activeElement);
    await find.focus();
    await page.keyboard.press("Enter");
    const stop = view.getByRole("button", { name: "Stop" });
    await stop.waitFor();
    // By keyboard alone: the button that rests keeps the focus, and has it again when the one that stops is gone.
    expect([await isFocused(find), await find.isEnabled()]).toEqual([true, false]);
    await stop.focus();
    await page.keyboard.press("Enter");
    await view.getByText("Stopped. Nothing was changed.").waitFor();
    expect(await isFocused(find)).toBe(true);
    expect([await find.isEnabled(), await view.getByLabel("Sources", { exact: true }).isVisible()]).toEqual([
      true,
      false,
    ]);
    await page.evaluate(() => (globalThis as unknown as { quick(): void }).quick());
    await find.click();
    await view.getByText(/works? behind \d+ functions?\./).waitFor();
    expect(await view.getByLabel("Sources", { exact: true }).inputValue()).toContain("Kaplinsky");
  });
});
