/** The form of a function, filled in from the table that is selected, as a person uses it. */

import type { Locator } from "playwright-core";
import { violations } from "./accessibility";
import { answered } from "./answers";
import { inChromium, type OpenWorkbook } from "./open-workbook";
import { screenshot } from "./screenshots";
import { addTable } from "./tables";

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

const CHAIN = `
  Link  | Sales | Purchases
  Farm  | 10    | 0
  Mill  | 20    | 10
  Shop  | 35    | 20
  Total | 65    | 30`;
const OTHER = `
  Stage  | Sales | Purchases
  Ore    | 7     | 0
  Smelt  | 9     | 7`;
const BASKET = `
  Quarter | Export price, coffee | Export price, tea | Import price
  2022-Q1 | 210 | 95 | 100
  2022-Q2 | 220 | 96 | 101
  2022-Q3 | 215 | 97 | 104`;
const UNNAMED = `
        | 2019 | 2020 | 2021
  Catch | 30   | 42   | 51
  Trade | 20   | 21   | 27
  Shops | 14   | 19   | 28`;

async function open(name: string): Promise<Locator> {
  const functions = await workbook.view("Functions");
  const back = functions.getByRole("button", { name: "All functions" });
  if (await back.isVisible()) await back.click();
  await functions.getByRole("button", { name: `VC.${name}`, exact: true }).click();
  return functions;
}

const field = (form: Locator, name: string) => form.getByRole("textbox", { name, exact: true });
const valueOf = (form: Locator, name: string) => field(form, name).inputValue();
const filled = (form: Locator) => form.getByText(/fields? (?:is|are) filled in from/);

it("is filled in, and its formula is right", async () => {
  await addTable(workbook, "Coffee", CHAIN);
  const form = await open("VALUEADDED");
  await filled(form).waitFor();
  expect([await valueOf(form, "output"), await valueOf(form, "inputs")]).toEqual(["Coffee!C4:C6", "Coffee!D4:D6"]);
  await form.getByText("Proposed: the heading says “Sales”.").waitFor();
  expect(await field(form, "output").getAttribute("aria-describedby")).toBe(
    "argument-output-from argument-output-help",
  );
  await field(form, "Put the formula in").fill("Coffee!F4");
  await form.getByText("The result fills 3 rows").waitFor();
  await form.getByRole("button", { name: "Insert formula" }).click();
  await form.getByText("Formula inserted in").waitFor();
  expect((await workbook.read("Coffee!F4:F6")).values.flat()).toEqual([10, 10, 15]);
});

it("keeps what was typed, and gives up a proposal with one click", async () => {
  await addTable(workbook, "Coffee", CHAIN);
  const form = await open("BREAKDOWN");
  await filled(form).waitFor();
  await form.getByRole("button", { name: "Clear the proposal for links" }).click();
  expect(await valueOf(form, "links")).toBe("");
  await field(form, "output").fill("{10;20;35}");
  await addTable(workbook, "Ore", OTHER);
  await form.getByRole("button", { name: "Use this table" }).click();
  await form.getByText("filled in from Ore!B3:D5").waitFor();
  expect([await valueOf(form, "links"), await valueOf(form, "output"), await valueOf(form, "inputs")]).toEqual([
    "Ore!B4:B5",
    "{10;20;35}",
    "Ore!D4:D5",
  ]);
  await form.getByRole("button", { name: "Use this table" }).waitFor({ state: "hidden" });
});

it("asks what every view asks, and follows the answer in each", async () => {
  await addTable(workbook, "Trade", BASKET);
  const form = await open("TERMSOFTRADE");
  const question = form.getByText("There are 2 export prices and no volumes. How are they put together?");
  await question.waitFor();
  expect(await valueOf(form, "importPrices")).toBe("");
  await form.getByRole("button", { name: "Each by itself" }).click();
  await filled(form).waitFor();
  expect(await valueOf(form, "importPrices")).toBe("Trade!E4:E6");
  await form.getByText("Columns C and D could all be meant.").waitFor();
  const analyse = await answered(workbook);
  await analyse.getByText("Each by itself").first().waitFor();
  expect(await analyse.locator(".question").count()).toBe(0);
});

it("proposes nothing of a table that does not feed the function", async () => {
  await addTable(workbook, "Catch", UNNAMED);
  const form = await open("VALUEADDED");
  await form.getByText("What are these figures?").waitFor();
  await form.getByRole("button", { name: "Prices", exact: true }).click();
  await form.getByText("Nothing in it is filled in for this function.").waitFor();
  expect([await valueOf(form, "output"), await valueOf(form, "inputs")]).toEqual(["", ""]);
});

it("reads 20,000 rows without standing still", async () => {
  await workbook.page.evaluate(async (rows) => {
    const { workbook: its } = (globalThis as any).quasirent;
    const cells = Array.from({ length: rows }, (_, index) => [
      { at: `A${index + 2}`, content: { text: `Link ${index}` }, look: "label" },
      { at: `B${index + 2}`, content: { number: 20 + index }, look: "label" },
      { at: `C${index + 2}`, content: { number: 10 + index }, look: "label" },
    ]).flat();
    const heads = ["Link", "Sales", "Purchases"].map((text, index) => ({
      at: `${"ABC"[index]!}1`,
      content: { text },
      look: "label",
    }));
    await its.addSheets([{ name: "Large", columns: {}, rows: {}, cells: [...heads, ...cells], opensOn: "A1" }]);
  }, 20_000);
  await workbook.select("Large!A1");
  // Whatever else the page has to do gets its turn between two steps.
  await workbook.page.evaluate(() => {
    const its = globalThis as any;
    its.turns = 0;
    setInterval(() => (its.turns += 1), 1);
  });
  const form = await open("VALUEADDED");
  await filled(form).waitFor();
  expect(await workbook.page.evaluate(() => (globalThis as any).turns)).toBeGreaterThan(20);
  expect(await valueOf(form, "output")).toBe("Large!B2:B20001");
  chromium.loadNext();
});

it.each([300, 420])("fits at %i pixels, and axe finds nothing serious, light and dark", async (width) => {
  await workbook.page.setViewportSize({ width: 1280, height: 1400 });
  await addTable(workbook, "Coffee", CHAIN.replace("  Total", "  Retail | | \n  Kiosk | 40 | 35\n  Total"));
  await workbook.page.evaluate((pixels) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`#pane { width: ${pixels}px !important; flex: none !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, width);
  const isFine = async (what: string) => {
    const overflow = await workbook.page.evaluate(() => {
      const pane = document.getElementById("pane")!;
      return pane.scrollWidth - pane.clientWidth;
    });
    expect([what, overflow <= 0]).toEqual([what, true]);
    for (const scheme of ["light", "dark"]) {
      expect(await violations(workbook.page, "#pane", { isDark: scheme === "dark", serious: true })).toEqual([]);
      await screenshot(workbook.page.locator("#pane"), `${what}-${width}-${scheme}`);
    }
  };
  const form = await open("BREAKDOWN");
  await form.getByText("No field is filled in").waitFor();
  await isFine("form-left-out");
  await addTable(workbook, "Ore", OTHER);
  await form.getByRole("button", { name: "Use this table" }).click();
  await filled(form).waitFor();
  await isFine("form-filled");
  await addTable(workbook, "Trade", BASKET);
  await open("TERMSOFTRADE");
  await form.getByText("How are they put together?").waitFor();
  await isFine("form-asking");
  chromium.loadNext();
});
