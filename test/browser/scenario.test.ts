/** From a pasted table to the scenario and to what matters most: by slider and typing, as sheets of live formulas, and taken back. */

import type { Locator } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { IPHONE } from "../scenario/chains";
import { answered } from "./answers";
import { pasteEvent } from "./clipboard";
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
  await says(over, "China gains 17.90 US$, Apple loses 17.90 US$");
  expect(await over.locator("table.now-and-then tbody tr").nth(4).innerText()).toMatch(
    /China\s+6\.50\s+24\.40\s+\+17\.90/,
  );
  await workbook.screenshot("scenario-change");

  // The slider, by the keyboard; typing; another figure.
  await over.getByRole("slider").focus();
  await page.keyboard.press("ArrowLeft");
  await says(over, "China gains 16.11 US$, Apple loses 16.11 US$");
  await over.getByLabel("Change, per cent").fill("-5");
  await says(over, "Apple gains 8.95 US$, China loses 8.95 US$");
  await over.getByLabel("Change, per cent").fill("x");
  await over.getByText("The change is a number above −100.").waitFor();
  await over.getByLabel("Change, per cent").fill("10");

  // A sheet of its own; the table's stays as it is.
  await over.getByRole("button", { name: "Insert scenario" }).click();
  await over.getByText("Added: Scenario.").waitFor();
  await until(async () => (await cell("Scenario!B1")) === "China gains 17.9 US$, Apple loses 17.9 US$");
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
  await until(async () => (await cell("'Scenario 2'!B1")) === "Government (new tax) gains 10 US$, Apple loses 10 US$");
  expect(await cell("Scenario!B1")).toBe("China gains 17.9 US$, Apple loses 17.9 US$");

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
