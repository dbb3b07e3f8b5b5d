/** Check as a person uses it: one finding a kind, its places on demand, a fix on a new sheet, and what is ignored. */

import type { Workbook } from "../../src/workbook/port";
import { violations } from "./accessibility";
import { answered, checked, insertReport } from "./answers";
import { inChromium, type OpenWorkbook } from "./open-workbook";
import { addTable } from "./tables";

declare const quasirent: { workbook: Workbook };

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

const MESSY = `Stufe | Umsatz | Vorleistungen
  Anbau | '1.234,50 | '0,00
  Mühle | '2.900,00 | '1.234,50
  Mühle* | '3.100,00 | '1.300,00
  Handel | '8.000,25 | '2.900,00`;

async function check() {
  const panel = await checked(workbook);
  await panel
    .getByText(/ findings?\.$|^Nothing found/)
    .first()
    .waitFor();
  return panel;
}

const sentences = async (panel: Awaited<ReturnType<typeof check>>) =>
  panel.locator("li.finding > p:first-child").allTextContents();

describe("a table with figures as text", () => {
  it("is one finding, its places on demand, put right on a new sheet that follows the table", async () => {
    await addTable(workbook, "Mine", MESSY);
    const panel = await check();
    expect(await sentences(panel)).toEqual([
      "8 cells hold figures as text, with decimal commas: sums ignore them.",
      "“Mühle” (B5) and “Mühle*” (B6) look alike but are counted as two names: they differ in a mark at the end.",
    ]);
    const finding = panel.locator("li.finding").first();
    expect(await finding.getByText("looks like a number").count()).toBe(0);
    await finding.getByText("2 places").click();
    expect(await finding.locator("details li button").allTextContents()).toEqual(["C4:C7", "D4:D7"]);
    await finding.getByRole("button", { name: "Go to D4:D7" }).click();
    expect(await workbook.page.evaluate(async () => (await quasirent.workbook.selection()).address)).toBe("Mine!D4:D7");
    await workbook.screenshot("check-grouped");
    expect(await violations(workbook.page, "#pane", { serious: true })).toEqual([]);

    await finding.getByRole("button", { name: /^Fix on a new sheet/ }).click();
    await panel.getByText("Added: Fixed. 8 cells are fixed there").waitFor();
    const read = () => workbook.page.evaluate(async () => (await quasirent.workbook.readWhole("Fixed!B3:D7")).values);
    expect(await read()).toEqual([
      ["Stufe", "Umsatz", "Vorleistungen"],
      ["Anbau", 1234.5, 0],
      ["Mühle", 2900, 1234.5],
      ["Mühle*", 3100, 1300],
      ["Handel", 8000.25, 2900],
    ]);
    await workbook.screenshot("check-fixed");
    // The new sheet is open: it has no such text any more.
    await workbook.select("Fixed!B4");
    expect(await sentences(await check())).toEqual([
      "“Mühle” (B5) and “Mühle*” (B6) look alike but are counted as two names: they differ in a mark at the end.",
    ]);
    await panel.getByRole("button", { name: /^Fix on a new sheet/ }).click();
    await panel.getByText(/^Added: Fixed.+ 1 cell is fixed there/).waitFor();
    expect(
      await workbook.page.evaluate(async () => {
        const { sheet } = await quasirent.workbook.selection();
        return (await quasirent.workbook.readWhole(`'${sheet}'!B5:B6`)).values;
      }),
    ).toEqual([["Mühle"], ["Mühle"]]);
  });

  it("is ignored until it is shown again, and that is kept with the workbook", async () => {
    await addTable(workbook, "Mine", MESSY);
    let panel = await check();
    await panel.getByRole("button", { name: /^Ignore: 8 cells/ }).click();
    await panel.getByText("1 finding is ignored.").waitFor();
    expect(await sentences(panel)).toHaveLength(1);
    panel = await check();
    expect(await sentences(panel)).toHaveLength(1);
    expect(await panel.getByRole("status").first().textContent()).toBe("1 finding.");
    await workbook.screenshot("check-ignored");
    await panel.getByRole("button", { name: "Show what is ignored" }).click();
    await panel.getByText(/^8 cells hold figures as text/).waitFor();
    expect(await panel.getByText("ignored.").count()).toBe(0);
  });
});

it("are those of the table on its report as well, once the person has gone there", async () => {
  await addTable(workbook, "Mine", "Link | Sales | Inputs\nMill | 10 | 2\nMill* | 25 | 10\nShop | 40 | 25");
  const before = await sentences(await check());
  expect(before).toContainEqual(expect.stringContaining("look alike"));
  await insertReport(await answered(workbook));
  const { sheet } = await workbook.selection();
  expect(sheet).toBe("VC report");
  expect(await sentences(await check())).toEqual(before);
  await workbook.screenshot("check-on-report");
  // They stay from the table to its report and back.
  await workbook.select("Mine!C4");
  await workbook.select("'VC report'!B1");
  expect(await sentences(workbook.page.locator("#view-check > .place-of-page"))).toEqual(before);
});

it("says what it looked for in this kind of table", async () => {
  await addTable(workbook, "Prices", "Year | Price of cocoa (US$/t)\n2000 | 900\n2001 | 1100\n2002 | 1700");
  const panel = await check();
  await panel.getByText("Nothing found.").waitFor();
  expect(await panel.getByText(/^Checked/).textContent()).toBe("Checked: Prices!B3:C6 (Prices and trade).");
  expect(await panel.getByText(/^Looked for/).textContent()).not.toMatch(/value added|costs|thin/);
});

it("multiplies thousands beside units on a new sheet", async () => {
  await addTable(
    workbook,
    "Units",
    "Link | Sales (EUR) | Purchases (EUR thousand)\nFarm | 40000 | 5\nMill | 90000 | 40\nShop | 150000 | 90",
  );
  const panel = await check();
  expect(await sentences(panel)).toEqual([
    "“Sales (EUR)” and “Purchases (EUR thousand)” are different units: such figures cannot be compared or subtracted.",
  ]);
  await panel.getByRole("button", { name: /^Fix on a new sheet/ }).click();
  await panel.getByText(/^Added: In one unit/).waitFor();
  expect(
    await workbook.page.evaluate(async () => (await quasirent.workbook.readWhole("'In one unit'!D3:D6")).values),
  ).toEqual([["Purchases (EUR)"], [5000], [40000], [90000]]);
});

it("leaves out a year that is not filled in on a new sheet", async () => {
  await addTable(
    workbook,
    "Years",
    "Value added (US$ m)\nStage | 2021 | 2022 | 2023\nFarm | 20 | 22 | 0\nMill | 30 | 29 | 0",
  );
  const panel = await check();
  expect(await sentences(panel)).toEqual([
    "Every figure of 2023 is 0: it looks like a period that is not filled in yet.",
  ]);
  await panel.getByText(/^Until this is answered, nothing that depends on it is said/).waitFor();
  await panel.getByRole("button", { name: /^Fix on a new sheet/ }).click();
  await panel.getByText("2 cells are fixed there").waitFor();
  expect(await workbook.page.evaluate(async () => (await quasirent.workbook.readWhole("Fixed!B4:E6")).values)).toEqual([
    ["Stage", 2021, 2022, 2023],
    ["Farm", 20, 22, ""],
    ["Mill", 30, 29, ""],
  ]);
});

describe("another sheet is selected while the findings are open", () => {
  it("they give way to the answer, unless a finding has led there or all of a sheet is looked through", async () => {
    const { page } = workbook;
    await addTable(workbook, "Mine", MESSY);
    const panel = await check();
    await panel.locator("li.finding").first().getByText("2 places").click();
    await panel.getByRole("button", { name: "Go to D4:D7" }).click();
    await page.locator("#pane p.place", { hasText: "D4:D7 on Mine" }).waitFor({ state: "attached" });
    expect(await panel.isVisible()).toBe(true);
    await workbook.select("'iPhone 4'!F9");
    await page.getByRole("tabpanel", { name: "Analyse" }).waitFor();
    expect(await panel.isVisible()).toBe(false);
    await check();
    await panel.getByLabel("All tables on this sheet").check();
    await workbook.select("Mine!B3");
    await panel.getByText("2 findings.").waitFor();
    expect(await panel.isVisible()).toBe(true);
  });
});
