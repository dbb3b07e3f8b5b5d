/** Pictures on Excel's own page: under its strict policy in Chromium, in the stand-in for Excel. */

import type { Page } from "playwright-core";
import { type ExcelPage, inExcel } from "../excel-client/excel-page";
import type { Platform } from "../excel-client/host-page";
import { describeWithClient } from "../excel-client/microsoft-client";
import { screenshot } from "../browser/screenshots";
import { choosePicture, chosenPicture, fromMenu } from "../browser/picture-choice";

const CHAIN: Record<string, string | number> = {
  B2: "Link",
  C2: "Country",
  D2: "Sales, US$",
  E2: "Inputs, US$",
  B3: "Farm",
  C3: "Tanzania",
  D3: 900,
  E3: 0,
  B4: "Factory",
  C4: "Viet Nam",
  D4: "2.500,50",
  E4: 900,
  B5: "Shop",
  C5: "Italy",
  D5: 8000,
  E5: "2.500,50",
  B6: "Sum",
  D6: "11.400,50",
  E6: "3.400,50",
  B7: "Source: a survey.",
};

describeWithClient("pictures in Excel", () => {
  const inside = inExcel();
  let excel: ExcelPage;
  let page: Page;

  async function open(
    cells: Record<string, string | number>,
    select: string,
    look: { colorScheme?: "light" | "dark"; width?: number; platform?: Platform; locale?: string } = {},
  ): Promise<void> {
    const { width = 360, ...options } = look;
    excel = await inside.open({
      ...options,
      sheets: { Sheet1: cells },
      select,
      view: "pictures",
      viewport: { width, height: 1100 },
      permissions: ["clipboard-write"],
    });
    ({ page } = excel);
    await page.locator("#view-pictures figure svg").waitFor();
  }

  const press = (name: string) => page.getByRole("button", { name }).click();
  const figures = (sheet: string) => excel.sheet(sheet).figures;
  const formula = (sheet: string, address: string) => excel.sheet(sheet).at(address).formula;

  it.each(["light", "dark"] as const)("draws the selected table, %s", async (colorScheme) => {
    await open(CHAIN, "C4", { colorScheme, width: 320 });
    expect((await page.locator("figure svg").getAttribute("aria-label"))?.replaceAll("\u00a0", " ")).toContain(
      "Shop: 68.7 % of the final price",
    );
    expect(await page.getByText("Columns read as").textContent()).toBe(
      "Columns read as: B link, C counted with, D sales, E inputs.",
    );
    await screenshot(page, `excel-pictures-${colorScheme}`, { fullPage: true });
  });

  it("puts the picture beside the table as a PNG of twice its size", async () => {
    await open(CHAIN, "C4");
    await press("Insert picture");
    await page.getByText("Inserted at Sheet1!G2").waitFor();
    const [figure] = figures("Sheet1");
    expect(figure).toMatchObject({ kind: "picture", width: 540, left: 6 * 48, top: 15 });
    expect(figure!["altTextDescription"]).toContain("of the final price");
    const bytes = Buffer.from(figure!.content, "base64");
    const size = { isPng: bytes.subarray(1, 4).toString() === "PNG", width: bytes.readUInt32BE(16) };
    expect(size).toEqual({ isPng: true, width: 1440 });
  });

  it("on a Mac, where nothing is downloaded, shows the SVG to be copied", async () => {
    await open(CHAIN, "C4", { platform: "Mac" });
    await page.getByRole("button", { name: "Save as…" }).click();
    expect(await page.getByRole("button", { name: /^PNG|for documents/ }).count()).toBe(0);
    await press("SVG, as text");
    await page.getByText("The SVG is selected below: copy it").waitFor();
    const text = page.getByRole("textbox", { name: "SVG, as text" });
    expect(await text.inputValue()).toMatch(/<svg [^]*of the final price[^]*<\/svg>\s*$/);
    expect(await text.evaluate((it: HTMLTextAreaElement) => it.selectionEnd)).toBe((await text.inputValue()).length);
    await screenshot(page, "excel-pictures-mac", { fullPage: true });
    // Of another picture nothing was said.
    await choosePicture(page, "waterfall");
    await text.waitFor({ state: "hidden" });
  });

  it("in a German Excel, takes and shows formulas as they are typed there", async () => {
    await open(CHAIN, "C4", { locale: "de-DE" });
    await page.evaluate(() => void (location.hash = "functions"));
    await page.getByRole("button", { name: "VC.RENT", exact: true }).click();
    for (const [name, words] of Object.entries({
      revenue: "D3:D3",
      costs: "E3:E3",
      capital: "D3",
      normalReturn: "0,1",
    }))
      await page.locator(`#argument-${name}`).fill(words);
    await page.locator("#view-functions .formula", { hasText: "; 0,1)" }).first().waitFor();
    await page.locator("#formula-at").fill("Sheet1!H3");
    await press("Insert formula");
    await page.getByText("Formula inserted in").waitFor();
    expect(formula("Sheet1", "H3")).toBe("=VC.RENT(D3, E3, D3, 0.1)");
    await screenshot(page, "excel-german-form", { fullPage: true });
  });

  it("makes a waterfall and a line of live formulas, with cleaned figures beside them", async () => {
    await open(CHAIN, "C4");
    const choose = (picture: string) => choosePicture(page, picture);
    await choose("waterfall");
    await press("Insert chart");
    await page.getByText("Inserted on the sheet Waterfall of value added").waitFor();
    expect(formula("Waterfall of value added", "B4")).toBe("=VC.BREAKDOWN(Sheet1!B3:B5,J5:J7,K5:K7)");
    expect(formula("Waterfall of value added", "J5")).toBe("=Sheet1!D3");
    expect(excel.sheet("Waterfall of value added").at("J6").value).toBe(2500.5);
    expect(figures("Waterfall of value added")).toMatchObject([
      { kind: "BarStacked", "title.text": "Value added of each link" },
    ]);
    await excel.select("Sheet1", "C4");
    await choose("smile");
    await press("Insert chart");
    await page.getByText("Inserted on the sheet Smile curve").waitFor();
    expect(figures("Smile curve")).toMatchObject([{ kind: "Line", "title.text": "Share of each link in value added" }]);
  });

  it("offers no chart where Excel has none, and takes the picture", async () => {
    await open(CHAIN, "C4");
    expect(await page.getByRole("button", { name: "Insert chart" }).isVisible()).toBe(false);
    expect(await chosenPicture(page)).toBe("flow");
    await fromMenu(page, "Save as…", "Copy as picture");
    await page.getByText("Copied as a picture.").waitFor();
  });

  it("makes Excel's columns of rents", async () => {
    await open({ A1: "Source", B1: "Rent, US$", A2: "technology", B2: 30, A3: "monopoly", B3: 10 }, "A2");
    await press("Insert chart");
    await page.getByText("Inserted on the sheet Rents by source").waitFor();
    expect(formula("Rents by source", "B4")).toBe("=VC.RENTBYSOURCE(Sheet1!A2:A3,Sheet1!B2:B3)");
    expect(figures("Rents by source")).toMatchObject([{ kind: "ColumnClustered" }]);
  });
});
