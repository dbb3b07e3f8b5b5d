/** Tables of functions in Analyse, as a person uses it: read, asked where two readings are possible, reported, and the titles. */

import type { Locator } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { functionSketches } from "../tables/function-sketches";
import { cutOff } from "./cut-off";
import { answered, insertReport, reportButton } from "./answers";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { requireArea } from "../../src/sheet/address";
import { addTable, faultsOf } from "./tables";
import { violations } from "./accessibility";

declare const quasirent: { workbook: Workbook };

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

/** Chooses the function, where that is asked or the kind of the table has a report of its own. */
async function chooseFirst(panel: Locator): Promise<void> {
  const select = panel.getByLabel("Read as", { exact: true });
  const value = await select.inputValue();
  if (value === "" || value === "chain") await select.selectOption({ index: value === "" ? 1 : 0 });
}

const titleOf = async (sheet: string) => (await workbook.read(`'${sheet}'!B1`)).texts[0]![0]!;

it("makes a report of each, whose title the figures show", async () => {
  await workbook.page.setViewportSize({ width: 1800, height: 1500 });
  const titled = functionSketches.filter(({ title }) => title !== undefined);
  const panel = await workbook.view("Analyse");
  const seen: Record<string, string> = {};
  const cutOffIn: Record<string, string[]> = {};
  for (const [index, { name, sketch }] of titled.entries()) {
    await addTable(workbook, `Table ${index}`, sketch);
    await answered(workbook);
    await chooseFirst(panel);
    await workbook.screenshot(`analyse-function-${index}`);
    await insertReport(panel);
    const report = index === 0 ? "VC report" : `VC report (${index + 1})`;
    const used = (await workbook.page.evaluate(
      async (it) => (await quasirent.workbook.sheets()).find((each) => each.name === it)?.used,
      report,
    ))!;
    const { rows, columns } = requireArea(used);
    const cut = await cutOff(workbook.page, rows, columns);
    if (cut.length > 0) cutOffIn[name] = cut;
    await workbook.nextPicture();
    await workbook.screenshot(`report-function-${index}`);
    seen[name] = await titleOf(report);
  }
  expect(cutOffIn).toEqual({});
  expect(seen).toEqual(Object.fromEntries(titled.map(({ name, title }) => [name, title])));
});

it("shows no error where all figures are known, and follows the sheet", async () => {
  await addTable(
    workbook,
    "Mine",
    "Seller | Buyer | Value\nA | X | 40\nA | Y | 10\nB | Y | 20\nB | X | 20\nothers | X | 340\nothers | Y | 0",
  );
  const panel = await answered(workbook);
  const add = reportButton(panel);
  // The headings say who sells and who buys: payments, which have a report of their own.
  await add.waitFor();
  await panel.getByText("Kind of table: Payments").waitFor();
  const select = panel.getByLabel("Read as", { exact: true });
  expect(await select.locator("option").allTextContents()).toEqual(["sales by seller and buyer", "Payments"]);
  await select.selectOption("DEPENDENCE");
  expect(await select.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await violations(workbook.page, "#pane", { serious: true })).toEqual([]);
  await insertReport(panel);
  expect(await faultsOf(workbook, "VC report")).toEqual([]);
  expect(await titleOf("VC report")).toBe("A sells 80 % of its sales to X");
  // A tie is none, a figure that is not known is none.
  await workbook.type("Mine!D6", "80");
  await until(async () => (await titleOf("VC report")) === "2 of 2 sellers sell more than half to one buyer");
  await workbook.type("Mine!D6", "=NA()");
  await until(async () => (await titleOf("VC report")) === "Sales by seller and buyer");
  // The other reading is still to be had.
  await select.selectOption("chain");
  await panel.getByText("Kind of table: Payments").waitFor();
});

it("keeps the report of a chain whose table could be one of a function too", async () => {
  await addTable(workbook, "Mine", "Seller | Buyer | Sales | Inputs\nFarm | Mill | 10 | 0\nMill | Shop | 25 | 10");
  const panel = await answered(workbook);
  expect(await panel.getByLabel("Read as", { exact: true }).inputValue()).toBe("chain");
  await insertReport(panel);
  expect(await titleOf("VC report")).toBe("Mill adds the largest share of value added: 60 %");
});

it("asks for the scale, and says what the function refuses", async () => {
  await addTable(workbook, "Mine", "Factor | Importance | Performance\nPrice | 5 | 2\nQuality | 5 | 5");
  const panel = await answered(workbook);
  const add = reportButton(panel);
  expect(await add.count()).toBe(0);
  await panel.getByLabel("Highest mark of the scale").fill("4");
  expect(await panel.getByText(/^VC\.SUCCESSFACTORS: importance, row 1/).count()).toBe(1);
  await panel.getByLabel("Highest mark of the scale").fill("5");
  await add.waitFor();
  await insertReport(panel);
  expect(await titleOf("VC report")).toBe("Price is critical: importance 5, performance 2");
});
