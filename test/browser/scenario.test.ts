/** From a pasted table to the scenario and to what matters most: by slider and typing, as sheets of live formulas, and taken back. */

import type { Locator } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { IPHONE } from "../scenario/chains";
import { answered } from "./answers";
import { pasteEvent } from "./clipboard";
import { fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { faultsOf } from "./tables";

declare const quasirent: { workbook: Workbook; model: { dispatch(type: string, payload: object): void } };

const chromium = inChromium();
let workbook: OpenWorkbook;

const plain = (words: string | null): string => (words ?? "").replaceAll("\u00a0", " ");
const sheets = () => workbook.page.evaluate(async () => (await quasirent.workbook.sheets()).map(({ name }) => name));
const cell = async (address: string) => (await workbook.read(address)).texts[0]![0]!;
const says = (place: Locator, headline: string) =>
  until(async () => plain(await place.locator("h1").textContent()) === headline);

/** Into a sheet with nothing on it. */
async function pasted(table: string): Promise<Locator> {
  await workbook.page.evaluate(async () => {
    quasirent.model.dispatch("CREATE_SHEET", { sheetId: "mine", name: "Mine", position: 0 });
    await quasirent.workbook.show("Mine!A1");
  });
  await pasteEvent(workbook, "Mine!A1", { text: table.replaceAll(" | ", "\t") });
  await workbook.select("Mine!A2");
  return answered(workbook);
}

beforeEach(async () => {
  workbook = await chromium.open({ viewport: { width: 1500, height: 1500 } });
});

test("a pasted chain is driven to who gains and loses, to a sheet that one undo takes back, and to what matters most", async () => {
  const { page } = workbook;
  const panel = await pasted(IPHONE);
  await panel.getByRole("button", { name: /^Change a figure/ }).click();
  const over = panel.locator(".scenario");
  await says(over, "Value added: China +17.90 US$, Apple −17.90 US$");
  expect(await over.locator("table.now-and-then tbody tr").nth(4).innerText()).toMatch(
    /China\s+6\.50\s+24\.40\s+\+17\.90/,
  );
  await workbook.screenshot("scenario-change");

  // The slider, by the keyboard; typing; another figure.
  await over.getByRole("slider").focus();
  await page.keyboard.press("ArrowLeft");
  await says(over, "Value added: China +16.11 US$, Apple −16.11 US$");
  await over.getByLabel("Change, per cent").fill("-5");
  await says(over, "Value added: Apple +8.95 US$, China −8.95 US$");
  await over.getByLabel("Change, per cent").fill("x");
  await over.getByText("The change is a number above −100.").waitFor();
  await over.getByLabel("Change, per cent").fill("10");

  // A sheet of its own; the table's stays as it is.
  await over.getByRole("button", { name: "Insert scenario" }).click();
  await over.getByText("Added: Scenario.").waitFor();
  await until(async () => (await cell("Scenario!B1")) === "Value added: China +17.90 US$, Apple −17.90 US$");
  expect(await faultsOf(workbook, "Scenario")).toEqual([]);
  await over.getByRole("button", { name: "Undo", exact: true }).click();
  await until(async () => !(await sheets()).includes("Scenario"));
  await over.getByRole("button", { name: "Insert scenario" }).click();
  await over.getByText("Added: Scenario.").waitFor();
  await over.getByRole("button", { name: "Insert scenario" }).click();
  await over.getByText("Added: Scenario 2.").waitFor();
  await over.getByRole("button", { name: "Go there" }).click();
  await workbook.nextPicture();
  await workbook.screenshot("scenario-sheet");
  // A live sheet: another tax, another sentence.
  await workbook.type("'Scenario 2'!C13", "0");
  await workbook.type("'Scenario 2'!E14", "2");
  await until(
    async () => (await cell("'Scenario 2'!B1")) === "Value added: Government (new tax) +10 US$, Apple −10 US$",
  );
  expect(await cell("Scenario!B1")).toBe("Value added: China +17.90 US$, Apple −17.90 US$");

  // What matters most, of the table's figures as they are now.
  await workbook.type("Mine!A2", "South Korea");
  await workbook.select("Mine!A2");
  await panel.getByRole("button", { name: "Answer", exact: true }).click();
  await panel.getByRole("button", { name: /^What matters most/ }).click();
  await over.getByLabel("Share of").selectOption({ label: "China" });
  await over.getByText("South Korea").first().waitFor({ state: "attached" });
  await over.getByLabel("Share of").selectOption({ label: "Apple" });
  await says(over, "Price of Apple matters most: it moves the share from 60.2 to 67.5 %");
  await workbook.screenshot("scenario-matters");
  await over.getByRole("button", { name: "Insert what matters most" }).click();
  await over.getByText("Added: What matters most.").waitFor();
  await until(
    async () =>
      (await cell("'What matters most'!B1")) === "Price of Apple matters most: it moves the share from 60.2 to 67.5 %",
  );
  expect(await faultsOf(workbook, "What matters most")).toEqual([]);
  await over.getByRole("button", { name: "Go there" }).click();
  await workbook.nextPicture();
  await workbook.screenshot("scenario-matters-sheet");
  // It is ours, whatever was read before: nothing is asked of it.
  await workbook.select("'iPhone 4'!F9");
  await workbook.select("'Scenario 2'!C13");
  await panel
    .getByText(/^Scenario 2 was made by Quasirent from Mine!A1:.*\. This is the answer to that table\.$/)
    .waitFor();
  expect(await panel.getByText("One question before the answer").count()).toBe(0);

  // Saved and opened again, the sheets are known as ours.
  const bar = fileBarOf(page);
  const { content } = await bar.downloaded(() => bar.press("Save as .xlsx"));
  await bar.choose("again.xlsx", Buffer.from(content));
  await bar.answer("Open in its place");
  await bar.named("again");
  await workbook.select("'What matters most'!C4");
  const again = await answered(workbook);
  await again.getByText(/^What matters most was made by Quasirent from Mine!A1:/).waitFor();
  await workbook.select("'Scenario 2'!C13");
  await again.getByText(/^Scenario 2 was made by Quasirent from Mine!A1:/).waitFor();
});

test("a chain that gives value added alone has no scenario, and says why where it says how it is read", async () => {
  const panel = await pasted("Link | Value added, US$\nFarm | 10\nMill | 20\nShop | 45");
  expect(await panel.getByRole("button", { name: /^Change a figure/ }).count()).toBe(0);
  await panel.getByText(/^No scenario: A scenario needs what each link sells and buys/).waitFor();
});

test("a figure that leaves no value added is told as having no share, above the bars of the others, and so on its sheet", async () => {
  const panel = await pasted(
    "Link | Sells for, US$ | Buys for, US$\nImporter | 100 | 88\nTrader | 105 | 100\nShop | 110 | 105",
  );
  await panel.getByRole("button", { name: /^What matters most/ }).click();
  const over = panel.locator(".scenario");
  await over.getByLabel("Moved by").selectOption({ label: "± 20 %" });
  const title = "Price of Shop matters most: moved one way, it leaves no value added to share";
  await says(over, title);
  const first = over.locator(".tornado li").first();
  expect(plain(await first.textContent())).toBe("Price of Shopif less, no value added is left");
  expect(await first.locator("svg").count()).toBe(0);
  const drawn = await over
    .locator(".tornado svg *")
    .evaluateAll((all) => all.flatMap((each) => each.getAttributeNames().map((name) => each.getAttribute(name))));
  expect(drawn.join(" ")).not.toMatch(/NaN|Infinity/);
  await workbook.screenshot("scenario-no-share");
  await over.getByRole("button", { name: "Insert what matters most" }).click();
  await over.getByText("Added: What matters most.").waitFor();
  await until(async () => (await cell("'What matters most'!B1")) === title);
  expect(await faultsOf(workbook, "What matters most")).toEqual([]);
  await over.getByRole("button", { name: "Go there" }).click();
  await workbook.nextPicture();
  await workbook.screenshot("scenario-no-share-sheet");
});

test("scenarios of a table are renamed, copied, put side by side and removed, and one undo brings back what was removed", async () => {
  const { page } = workbook;
  const panel = await pasted(IPHONE);
  const rows = panel.locator(".scenario-list");
  expect(await rows.getByRole("button").count()).toBe(0);
  await panel.getByRole("button", { name: /^Change a figure/ }).click();
  const over = panel.locator(".scenario");
  await over.getByRole("button", { name: "Insert scenario" }).click();
  await over.getByText("Added: Scenario.").waitFor();
  await panel.getByRole("button", { name: "Answer", exact: true }).click();
  await rows.getByRole("button", { name: /^Scenarios of this table/ }).click();
  const item = (name: string) => over.getByRole("listitem", { name, exact: true });
  await item("Scenario").getByText("Price: China +10 %").waitFor();
  await item("Scenario").getByText("Value added: China +17.90 US$, Apple −17.90 US$.").waitFor();
  expect(await over.getByRole("button", { name: "Insert side by side" }).isVisible()).toBe(false);

  await item("Scenario").getByRole("button", { name: "Rename" }).click();
  await over.getByLabel("New name").fill("Dearer: assembly");
  await page.keyboard.press("Enter");
  await item("Dearer assembly").getByRole("button", { name: "Copy" }).click();
  await over.getByText("Added: Dearer assembly 2.").waitFor();
  await item("Dearer assembly 2").getByText("Price: China +10 %").waitFor();
  // A blue figure of the copy is another one: the list follows.
  await workbook.type("'Dearer assembly 2'!C13", "0");
  await workbook.type("'Dearer assembly 2'!E14", "2");
  await item("Dearer assembly 2").getByText("New tax on sales: Apple +2 %").waitFor();
  await workbook.screenshot("scenario-list");

  await over.getByRole("button", { name: "Insert side by side" }).click();
  await over.getByText("Added: Scenarios side by side.").waitFor();
  await until(
    async () => (await cell("'Scenarios side by side'!B1")) === "Largest gain: China in Dearer assembly, 17.90 US$",
  );
  expect(await faultsOf(workbook, "Scenarios side by side")).toEqual([]);
  await over.getByRole("button", { name: "Go there" }).last().click();
  await workbook.nextPicture();
  await workbook.screenshot("scenario-beside");

  // Its columns are those of the sheets, under the names that these have now.
  await item("Dearer assembly 2").getByRole("button", { name: "Rename" }).click();
  await over.getByLabel("New name").fill("Tax");
  await over.getByRole("button", { name: "Save" }).click();
  await over.getByText("Renamed: Tax.").waitFor();
  const heads = async () => (await workbook.read("'Scenarios side by side'!C5:D5")).texts[0];
  await until(async () => JSON.stringify(await heads()) === JSON.stringify(["Dearer assembly", "Tax"]));

  // One is a part of the report, which follows it.
  await item("Tax").getByLabel("Part of the report").check();
  await over.getByText("The next report that you insert has it.").waitFor();
  await panel.getByRole("button", { name: "Answer", exact: true }).click();
  await panel.getByRole("button", { name: "Insert report" }).click();
  await panel.getByText("Added: VC report.").waitFor();
  const part = async () => (await workbook.read("'VC report'!B1:B200")).texts.flat();
  const said = async (by: string) =>
    JSON.stringify((await part()).slice((await part()).indexOf("Scenario: Tax") + 1).slice(0, 1)) ===
    JSON.stringify([`Value added: Government (new tax) +${by} US$, Apple −${by} US$`]);
  await until(() => said("10"));
  await workbook.type("Tax!E14", "3");
  await until(() => said("15"));
  await workbook.type("Tax!E14", "2");
  expect(await faultsOf(workbook, "VC report")).toEqual([]);
  const at = (await part()).indexOf("Scenario: Tax");
  await workbook.select(`'VC report'!B${at + 26}`);
  await workbook.nextPicture();
  await workbook.screenshot("scenario-report");
  await workbook.select("Mine!A2");
  await rows.getByRole("button", { name: /^Scenarios of this table/ }).click();

  await item("Dearer assembly").getByRole("button", { name: "Remove" }).click();
  await over.getByText("Removed: Dearer assembly. Ctrl+Z brings it back.").waitFor();
  await until(async () => JSON.stringify(await heads()) === JSON.stringify(["(removed)", "Tax"]));
  expect(await cell("'Scenarios side by side'!B1")).toBe("Largest gain: Government (new tax) in Tax, 10 US$");
  await page.evaluate(() => quasirent.model.dispatch("REQUEST_UNDO", {}));
  await item("Dearer assembly").waitFor();
  await until(async () => JSON.stringify(await heads()) === JSON.stringify(["Dearer assembly", "Tax"]));

  // A copy of a copy counts on; what was added is no longer offered once it is removed.
  await item("Tax").getByRole("button", { name: "Copy" }).click();
  await over.getByText("Added: Tax 2.").waitFor();
  await item("Tax 2").getByRole("button", { name: "Copy" }).click();
  await over.getByText("Added: Tax 3.").waitFor();
  await item("Tax 3").getByRole("button", { name: "Remove" }).click();
  await over.getByText("Removed: Tax 3. Ctrl+Z brings it back.").waitFor();
  await until(async () => !(await over.getByText("Added: Tax 3.").isVisible()));
  await item("Tax 2").getByRole("button", { name: "Remove" }).click();
  await over.getByText("Removed: Tax 2. Ctrl+Z brings it back.").waitFor();

  // Where no undo brings it back, it is asked about first.
  await page.evaluate(() => Object.defineProperty(quasirent.workbook, "undoesRemoval", { value: false }));
  const tax = item("Tax");
  await tax.getByRole("button", { name: "Remove" }).click();
  await tax.getByText(/^Excel cannot undo this: “Tax”/).waitFor();
  await workbook.screenshot("scenario-removal");
  await tax.getByRole("button", { name: "Keep it" }).click();
  expect(await sheets()).toContain("Tax");
  await tax.getByRole("button", { name: "Remove" }).click();
  await tax.getByRole("button", { name: "Remove it" }).click();
  await over.getByText("Removed: Tax.", { exact: true }).waitFor();
  expect(await sheets()).not.toContain("Tax");
});

test("a table whose figures are ranges has bounds of its shares, one with prices and quantities of two periods why sales changed", async () => {
  let panel = await pasted("Link | Value added, EUR\nFarm | 60-70\nTrader | 20-30\nRetail | 30-40");
  const bounds = panel.getByRole("region", { name: "How sure are the shares?" });
  const sure = /^Farm has the largest share whatever the true figures are: 46\.2\s% to 58\.3\s%$/;
  await bounds.getByText(sure).waitFor();
  await workbook.screenshot("bounds-card");
  await bounds.getByRole("button", { name: "Insert bounds" }).click();
  await bounds.getByText("Added: Bounds of shares.").waitFor();
  const title = "Farm has the largest share whatever the true figures are: 46.2 to 58.3 %";
  await until(async () => (await cell("'Bounds of shares'!B1")) === title);
  expect(await faultsOf(workbook, "Bounds of shares")).toEqual([]);
  await bounds.getByRole("button", { name: "Go there" }).click();
  await workbook.nextPicture();
  await workbook.screenshot("bounds-sheet");

  // The other table stands to the right of it.
  await workbook.select("Mine!H1");
  await pasteEvent(workbook, "Mine!H1", {
    text: "Product\tPrice 2019, EUR/kg\tQuantity 2019, kg\tPrice 2020, EUR/kg\tQuantity 2020, kg\nGreen\t10\t100\t11\t90\nRoasted\t20\t50\t20\t80",
  });
  await workbook.select("Mine!H2");
  panel = await answered(workbook);
  const bridge = panel.getByRole("region", { name: "Why sales changed" });
  await bridge.getByText(/^Sales rose by 590\.00\sEUR, 2019 to 2020$/).waitFor();
  expect(await panel.getByRole("region", { name: "How sure are the shares?" }).count()).toBe(0);
  await workbook.screenshot("bridge-card");
  await bridge.getByRole("button", { name: "Insert price, volume, mix" }).click();
  await bridge.getByText("Added: Price, volume, mix.").waitFor();
  await until(
    async () =>
      (await cell("'Price, volume, mix'!B1")) ===
      "Sales rose by 590 EUR, 2019 to 2020: price +90, volume +266.67, mix +233.33",
  );
  expect(await faultsOf(workbook, "Price, volume, mix")).toEqual([]);
  await bridge.getByRole("button", { name: "Go there" }).click();
  await workbook.nextPicture();
  await workbook.screenshot("bridge-sheet");
});

test("a tax on one link of a chain with wages is told with who bears it, and put on a sheet with a matrix of each", async () => {
  const panel = await pasted(
    "Link | Sales, US$ | Purchases, US$ | Wages, US$\nFarm | 40 | 4 | 20\nMill | 70 | 40 | 10\nShop | 100 | 70 | 12",
  );
  await panel.getByRole("button", { name: /^A tax or subsidy/ }).click();
  const over = panel.locator(".scenario");
  await says(over, "The largest burden is on Farm: 4 US$");
  await over.getByLabel("On the sales of").selectOption({ label: "Mill" });
  await over.getByLabel("Passed on to the buyer, per cent").fill("25");
  await says(over, "The largest burden is on Mill: 5.25 US$");
  await workbook.screenshot("policy-card");
  await over.getByRole("button", { name: "Insert policy" }).click();
  await over.getByText("Added: Policy.").waitFor();
  await until(async () => (await cell("Policy!B1")) === "The largest burden is on Mill: 5.25 US$");
  await over.getByRole("button", { name: "Go there" }).click();
  await workbook.nextPicture();
  await workbook.screenshot("policy-sheet");
});
