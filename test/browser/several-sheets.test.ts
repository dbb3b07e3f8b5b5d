/** The same table on several sheets, a year each, read as one; and a report that its table has outgrown, made anew. */

import type { Locator } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { violations } from "./accessibility";
import { answered, insertReport } from "./answers";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { addTable, faultsOf } from "./tables";

declare const quasirent: { workbook: Workbook };

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

const plain = async (locator: Locator) => (await locator.textContent())?.replaceAll("\u00a0", " ");

const analysed = () => answered(workbook);

const sheetNames = () =>
  workbook.page.evaluate(async () => (await quasirent.workbook.sheets()).map(({ name }) => name));

const linksOf = (sales: number) => `Link | Sales | Purchases\nFarm | ${sales} | 0\nMill | 90 | ${sales}`;

describe("the same table on several sheets, a year each", () => {
  beforeEach(async () => {
    await addTable(workbook, "2021", linksOf(50));
    await addTable(workbook, "2019", linksOf(30));
    await addTable(workbook, "2020", linksOf(40));
  });
  const question = "The same table is on the sheets 2019, 2020 and 2021. Read them as one?";

  it("is offered as one, on a sheet that follows them all", async () => {
    const panel = await analysed();
    const offer = panel.getByRole("group", { name: question });
    await offer.waitFor();
    await workbook.screenshot("same-table-offer");
    expect(await violations(workbook.page, "#pane", { serious: true })).toEqual([]);
    await offer.getByRole("button", { name: "Yes", exact: true }).click();
    await panel.getByText("Added: 2019 to 2021. It follows these sheets").waitFor();
    await panel.getByText("Kind of table: Value chain").waitFor();
    expect((await workbook.read("'2019 to 2021'!A1:D7")).values).toEqual([
      ["Year", "Link", "Sales", "Purchases"],
      [2019, "Farm", 30, 0],
      [2019, "Mill", 90, 30],
      [2020, "Farm", 40, 0],
      [2020, "Mill", 90, 40],
      [2021, "Farm", 50, 0],
      [2021, "Mill", 90, 50],
    ]);
    expect(await plain(panel.locator(".finding"))).toContain(
      "Farm adds the largest share of value added in 2021: 55.6 %",
    );
    // What was made of them is not offered again.
    expect(await panel.getByText("Read them as one?").count()).toBe(0);
    await workbook.screenshot("same-table-joined");
    await workbook.type("2020!C4", "45");
    await until(async () => (await workbook.read("'2019 to 2021'!C4")).values[0]![0] === 45);
    await workbook.select("'2019 to 2021'!B2");
    await insertReport(panel);
    expect(await faultsOf(workbook, "VC report")).toEqual([]);
  });

  it("can be read apart, which is remembered and can be taken back", async () => {
    let panel = await analysed();
    await panel.getByRole("group", { name: question }).getByRole("button", { name: "No", exact: true }).click();
    expect(await panel.getByRole("group", { name: question }).count()).toBe(0);
    panel = await analysed();
    expect(await panel.getByRole("group", { name: question }).count()).toBe(0);
    await panel.getByRole("button", { name: `Change the answer to: ${question}` }).click();
    await panel.getByRole("group", { name: question }).waitFor();
    expect(await sheetNames()).toEqual(expect.not.arrayContaining(["2019 to 2021"]));
  });
});

it("a table with other columns on the sheet of another year is none of them", async () => {
  await addTable(workbook, "2019", "Link | Sales\nFarm | 10\nMill | 20");
  await addTable(workbook, "2020", linksOf(40));
  const panel = await analysed();
  expect(await panel.getByText("Read them as one?").count()).toBe(0);
});

describe("a report that its table has outgrown", () => {
  const stale = "VC report says: Mine now has 4 links; this report has 3. Making it anew";

  beforeEach(async () => {
    await addTable(
      workbook,
      "Mine",
      "Link | Sales | Purchases | Capital\nFarm | 10 | 0 | 50\nMill | 25 | 10 | 60\nShop | 60 | 30 | 70",
    );
  });

  it("is made anew in its place, with the same options", async () => {
    let panel = await analysed();
    await panel.getByLabel(/[Nn]ormal return/).fill("8");
    await insertReport(panel);
    await workbook.select("Mine!B3");
    panel = await analysed();
    expect(await panel.getByRole("button", { name: "Make the report anew" }).count()).toBe(0);

    await workbook.type("Mine!B7", "Export");
    await workbook.type("Mine!C7", "100");
    await workbook.type("Mine!D7", "60");
    await workbook.type("Mine!E7", "80");
    await workbook.select("Mine!B3");
    panel = await analysed();
    await panel.getByText(stale).waitFor();
    expect(await panel.getByLabel(/[Nn]ormal return/).inputValue()).toBe("8");
    await workbook.screenshot("report-anew");
    await panel.getByRole("button", { name: "Make the report anew" }).click();
    await panel.getByText(/^Added: VC report\./).waitFor();
    expect((await sheetNames()).filter((name) => name.startsWith("VC report"))).toEqual(["VC report"]);
    expect(await panel.getByRole("button", { name: "Make the report anew" }).count()).toBe(0);
    const { values } = await workbook.read("'VC report'!B1:H60");
    expect(values.flat()).toContain("Export");
    expect(values.flat().join(" ")).not.toContain("now has");
    expect(await faultsOf(workbook, "VC report")).toEqual([]);
  });

  it("is no matter of another table", async () => {
    const panel = await analysed();
    await insertReport(panel);
    await workbook.type("Mine!B7", "Export");
    await addTable(workbook, "Other", linksOf(20));
    await analysed();
    expect(await panel.getByRole("button", { name: "Make the report anew" }).count()).toBe(0);
  });
});
