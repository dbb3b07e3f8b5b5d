/** What is Excel's own and the pane goes by: its language, its tables, how it calculates and what it cannot undo. */

import { until } from "../browser/open-workbook";
import { openTitle } from "../browser/picture-choice";
import { screenshot } from "../browser/screenshots";
import { type ExcelOptions, type ExcelPage, inExcel } from "./excel-page";
import { describeWithClient } from "./microsoft-client";

const CHAIN = [
  ["Link", "Sales", "Purchases"],
  ["Farm", 10, 0],
  ["Mill", 20, 10],
  ["Shop", 35, 20],
];

describeWithClient("the pane and what is Excel's own", () => {
  const excel = inExcel();
  const open = async (options: ExcelOptions = {}): Promise<ExcelPage> => {
    const it = await excel.open({ sheets: { Sheet1: CHAIN }, select: "A1:C4", ...options });
    await it.page.locator("#pane p.place", { hasText: "Sheet1" }).waitFor();
    return it;
  };

  test("explains a formula as a German Excel shows it", async () => {
    const it = await open({ locale: "de-DE", view: "explain" });
    it.sheet("Sheet1").fill("E2", [["=VC.RENT(B2:B4, C2:C4, B2:B4, 0.1)"]]);
    await it.select("Sheet1", "E2");
    const box = it.page.locator(".formula-box").first();
    await box.waitFor();
    expect(await box.textContent()).toBe("=VC.RENT(B2:B4; C2:C4; B2:B4; 0,1)");
    expect(it.sheet("Sheet1").at("E2").formula).toBe("=VC.RENT(B2:B4, C2:C4, B2:B4, 0.1)");
  });

  test("is light or dark as Excel is, whatever the system asks", async () => {
    const [light, dark] = [{ bodyBackgroundColor: 0xe6e6e6 }, { bodyBackgroundColor: 0x262626 }];
    const it = await open({ theme: light, colorScheme: "dark" });
    await it.page.clock.install();
    const is = (colour: string) =>
      it.page.waitForFunction(
        (wanted) => getComputedStyle(document.querySelector("#pane")!).backgroundColor === wanted,
        colour,
      );
    const focus = () => it.page.evaluate(() => void dispatchEvent(new Event("focus")));
    expect(await it.page.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe("#e6e6e6");
    await is("rgb(255, 255, 255)");
    await it.wear(dark);
    await focus();
    // Microsoft's client has kept the former theme in mind, and nothing tells of the new one.
    await it.page.clock.fastForward(6_000);
    await is("rgb(41, 41, 41)");
    await it.page.emulateMedia({ colorScheme: "light" });
    await is("rgb(41, 41, 41)");
    await screenshot(it.page, "excel-theme-black");
    await it.wear(light);
    await it.page.clock.fastForward(6_000);
    await focus();
    await is("rgb(255, 255, 255)");
  });

  test("puts no formula into a table of Excel's, and names a cell that has room", async () => {
    const it = await open({ view: "functions" });
    it.sheet("Sheet1").tables.push({ name: "Sales", at: "A1:C8" });
    await it.page.getByRole("button", { name: "VC.MARGIN", exact: true }).click();
    const give = async (ranges: Readonly<Record<string, string>>) => {
      for (const [name, words] of Object.entries(ranges)) await it.page.locator(`#argument-${name}`).fill(words);
    };
    // Whole columns are previewed as far as they are filled, with their headings, which are text.
    await give({ price: "B:B", cost: "C:C" });
    await it.page.getByText("The result fills 4 rows").waitFor();
    await it.page.getByText("leave headings out of all ranges, as B2:B900 does").waitFor();
    await screenshot(it.page, "excel-whole-columns", { fullPage: true });
    await give({ price: "B2:B4", cost: "C2:C4" });
    await it.page.locator("#formula-at").fill("Sheet1!B6");
    await it.page.getByText("The result fills 3 rows").waitFor();
    const insert = it.page.getByRole("button", { name: "Insert formula" });
    await insert.click();
    await it.page.getByText("Sales is a table of Excel’s").waitFor();
    await it.page.getByText("Sheet1!E6 has room.").waitFor();
    expect(it.sheet("Sheet1").at("B6").formula).toBe("");
    await it.page.locator("#formula-at").fill("Sheet1!E6");
    await insert.click();
    await it.page.getByText("Formula inserted in").waitFor();
    expect(it.sheet("Sheet1").at("E6").formula).toBe("=VC.MARGIN(B2:B4, C2:C4)");
  });

  test("says that calculation is manual before values take the place of formulas", async () => {
    const it = await open({ view: "share" });
    it.sheet("Sheet1").fill("E2", [["=VC.MARGIN(B2, C2)"]]);
    it.excel.book.calculationMode = "Manual";
    const freeze = it.page.locator("#view-share").getByRole("button", { name: "Values only" });
    await freeze.click();
    const first = it.page.getByRole("button", { name: "Calculate, then go on" });
    await first.waitFor();
    await it.page.getByText("Calculation is manual in this workbook").waitFor();
    expect(it.sheet("Sheet1").at("E2").formula).toBe("=VC.MARGIN(B2, C2)");
    await screenshot(it.page, "excel-manual-calculation");
    await first.click();
    await it.page.getByText("1 formula frozen.").waitFor();
    expect(it.sheet("Sheet1").at("E2").formula).toBe("");
    // Excel that calculates by itself is not asked about it.
    it.excel.book.calculationMode = "Automatic";
    it.sheet("Sheet1").fill("E3", [["=VC.MARGIN(B3, C3)"]]);
    await freeze.click();
    await it.page.getByText("1 formula frozen.").waitFor();
    expect(it.sheet("Sheet1").at("E3").formula).toBe("");
  });

  test("says of a report what it leaves out, that calculation is manual, and that its sheet is gone", async () => {
    const it = await open({ prepare: async (_, { book }) => void book.sheet("Sheet1").hiddenRows.add(2) });
    await it.page.locator("#view-analyse .first").getByText("1 hidden row is left out.").waitFor();
    it.excel.book.calculationMode = "Manual";
    const insert = it.page.getByRole("button", { name: "Insert report" });
    await insert.click();
    const strip = it.page.locator("#view-analyse .added-strip");
    await strip.getByText("Added: VC report. Calculation is manual in this workbook").waitFor();
    await screenshot(it.page, "excel-report-manual");
    // That a sheet has come is news, which takes nothing away of what is said of it.
    await it.settled();
    expect(await strip.isVisible()).toBe(true);
    // An Excel before ExcelApi 1.17 tells nobody that a sheet has another name.
    it.sheet("Sheet1").name = "Mill";
    await insert.click();
    await it.page.getByText("There is no sheet named Sheet1 in this workbook").waitFor();
    expect(it.excel.book.sheets.map(({ name }) => name)).toEqual(["Mill", "VC report"]);
    it.complaints.length = 0;
  });

  test("names a sheet that a form's cells are not on, and writes figures as a German Excel does", async () => {
    const it = await open({ view: "functions", locale: "de-DE" });
    await it.page.getByRole("button", { name: "VC.RENT", exact: true }).click();
    await it.page.locator("[data-proposed]").first().waitFor();
    await it.settled();
    const field = (name: string) => it.page.locator(`#argument-${name}`);
    for (const [name, words] of Object.entries({ revenue: "B2:B4", costs: "C2:C4", capital: "B2:B4" }))
      await field(name).fill(words);
    await field("normalReturn").fill("1.234,5");
    await it.page.locator("#formula-at").fill("Sheet1!F2");
    await it.page.locator(".form").getByText("0,05").waitFor();
    await field("normalReturn").fill("0,1;0,2");
    await it.page.getByText("A semicolon separates arguments in a formula").waitFor();
    await field("normalReturn").fill("0,25");
    await it.page.locator(".form td").getByText("7,5").first().waitFor();
    await it.page.locator("#formula-at").fill("Nowhere!F2");
    await it.page.locator(".form .refused").getByText("There is no sheet named Nowhere").waitFor();
    await it.page.getByRole("button", { name: "Insert formula" }).click();
    await it.page.locator(".form [role=status]").getByText("There is no sheet named Nowhere").waitFor();
  });

  test("says before a report is removed that Excel forgets all steps with it", async () => {
    const it = await open();
    it.excel.press("Analyse");
    await it.page.getByRole("button", { name: "Insert report" }).click();
    const remove = it.page.getByRole("button", { name: "Remove the sheet" });
    await remove.click();
    await it.page.getByText("earlier steps can no longer be undone").waitFor();
    await screenshot(it.page, "excel-remove-report");
    await it.page.getByRole("button", { name: "Keep it" }).click();
    expect(it.excel.book.sheets).toHaveLength(2);
    await remove.click();
    await it.page.getByRole("button", { name: "Remove it" }).click();
    await it.page.getByText("Removed. Your own sheets are as they were.").waitFor();
    expect(it.excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("keeps a title where a file of the browser workbook has it, and finds it there", async () => {
    const titleOf = async ({ page }: ExcelPage) => {
      await openTitle(page);
      return page.getByLabel("Title of its pictures and reports");
    };
    const first = await open({ view: "pictures" });
    const title = await titleOf(first);
    await title.fill("Where the money goes");
    await title.press("Tab");
    const kept = () => [...first.excel.book.xmlParts.values()].find(({ xml }) => xml.includes("Where the money goes"));
    await until(() => Promise.resolve(kept() !== undefined));
    const part = kept()!;
    expect([part.namespaceUri, first.excel.book.settings.size]).toEqual(["urn:quasirent:settings", 0]);
    // The next time, or in another program's copy of the file, only the part is left.
    const next = await open({
      view: "pictures",
      prepare: async (_, { book }) => void book.xmlParts.set("{00000000-0000-0000-0000-000000000001}", part),
    });
    await next.page.locator("#view-pictures h1", { hasText: "Where the money goes" }).waitFor();
    expect(await (await titleOf(next)).inputValue()).toBe("Where the money goes");
  });

  test("copies in a frame to which the clipboard is refused, as Excel on the web shows the pane", async () => {
    const it = await open({
      view: "share",
      platform: "OfficeOnline",
      prepare: (page) =>
        page.addInitScript(() => {
          const writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
          Object.defineProperty(navigator, "clipboard", { value: { writeText } });
        }),
    });
    it.sheet("Sheet1").fill("E2", [["=VC.MARGIN(B2, C2)"]]);
    await it.page.reload();
    const share = it.page.locator("#view-share");
    await share.getByRole("button", { name: "Copy", exact: true }).click();
    await share.getByText("Copied.").waitFor();
    const field = share.getByPlaceholder("Where the figures are from");
    await field.press("Control+v");
    expect(await field.inputValue()).toMatch(/\(\d{4}\)/);
  });
});
