/** The pane in Excels that can do less, take less, are slow, or are protected. */

import { screenshot } from "../browser/screenshots";
import { type ExcelOptions, type ExcelPage, inExcel } from "./excel-page";
import { describeWithClient } from "./microsoft-client";

const CHAIN = [
  ["Link", "Sales, US$", "Purchases, US$"],
  ["Farm", 10, 0],
  ["Mill", 20, 10],
  ["Shop", 35, 20],
];

describeWithClient("the pane in a stricter Excel", () => {
  const excel = inExcel();
  const open = async (options: ExcelOptions = {}): Promise<ExcelPage> => {
    const it = await excel.open({ sheets: { Sheet1: CHAIN }, select: "A1:C4", ...options });
    await it.page.locator("#pane p.place", { hasText: "Sheet1" }).waitFor();
    return it;
  };
  const addReport = async ({ page }: ExcelPage) => {
    await page.getByRole("button", { name: "Insert report" }).click();
    await page.getByText("VC report").first().waitFor();
  };

  test.each<[string, ExcelOptions]>([
    ["without a shared runtime", { without: ["SharedRuntime"] }],
    ["without the browser's windows", { without: ["OpenBrowserWindowApi"] }],
    // What the manifest asks for; a member of a later version would be refused by the client itself.
    ["of ExcelApi 1.12", { sets: { ExcelApi: "1.12" } }],
    [
      "on the web, slow and with small requests",
      { platform: "OfficeOnline", strict: { latency: 30, limits: { request: 400_000, response: 100_000 } } },
    ],
  ])("%s: reads a table and adds its report", async (_, options) => {
    const it = await open(options);
    await addReport(it);
    await it.settled();
    expect(it.excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "VC report"]);
    expect(it.sheet("VC report").figures.length).toBeGreaterThan(0);
    expect(it.requests.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test("of ExcelApi 1.11, which the manifest does not admit: says that it cannot read the workbook", async () => {
    const it = await excel.open({ sets: { ExcelApi: "1.11" } });
    await it.page.getByText("The pane could not read the workbook").waitFor();
    // The client's own refusals, as many as the pane has asked until it is closed.
    await it.close();
    it.complaints.length = 0;
  });

  test("says that something is too large for Excel, and that nothing is frozen", async () => {
    const it = await open({ view: "share" });
    it.sheet("Sheet1").fill("E2", [["=VC.MARGIN(B2, C2)"]]);
    it.excel.strict.limits = { request: 9_000 };
    const share = it.page.locator("#view-share");
    await share.getByRole("button", { name: "Values only" }).click();
    await share.getByText("too large for one request. Try it with fewer cells at a time. Nothing is frozen").waitFor();
    expect(it.sheet("Sheet1").at("E2").formula).toBe("=VC.MARGIN(B2, C2)");
    expect(it.excel.book.sheets).toHaveLength(1);
    it.complaints.length = 0;
  });

  test("names the protected sheets that it left alone", async () => {
    const it = await open({ view: "share" });
    it.sheet("Sheet1").fill("E2", [["=VC.MARGIN(B2, C2)"]]);
    it.excel.book.add("Theirs").fill("A1", [[5, "=VC.MARGIN(A1, 1)"]]);
    it.sheet("Theirs").isProtected = true;
    const share = it.page.locator("#view-share");
    await share.getByRole("button", { name: "Values only" }).click();
    await share.getByText("1 formula frozen. The sheet VC formulas lists them.").waitFor();
    await share.getByText("Left as they are, because their sheets are protected: Theirs.").waitFor();
    await screenshot(it.page, "excel-protected-sheet", { fullPage: true });
    expect([it.sheet("Sheet1").at("E2").formula, it.sheet("Theirs").at("B1").formula]).toEqual([
      "",
      "=VC.MARGIN(A1, 1)",
    ]);
    // Put back where the sheet is open, kept on the list where it has been protected since. The pane looks at the list's sheet first, and what it shows of it moves the buttons.
    await it.settled();
    it.sheet("Sheet1").isProtected = true;
    await share.getByRole("button", { name: "Put formulas back" }).click();
    await share.getByText("Sheet1!E2: its sheet is protected").waitFor();
    it.sheet("Sheet1").isProtected = false;
    await share.getByRole("button", { name: "Put formulas back" }).click();
    await share.getByText("1 formula restored.").waitFor();
    expect(it.requests.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test("names the protected sheet whose cell it cannot correct", async () => {
    const it = await open({ view: "explain" });
    it.sheet("Sheet1")
      .put("B2", "16 US$")
      .fill("E2", [["=VC.MARGIN(B2:B4, C2:C4)"]]);
    await it.excel.calculator.calculate();
    it.sheet("Sheet1").isProtected = true;
    await it.select("Sheet1", "E2");
    await it.page.getByRole("button", { name: "Make it 16" }).click();
    await it.page.getByText("The sheet Sheet1 is protected, so nothing was changed. Unprotect it").waitFor();
    await screenshot(it.page, "excel-protected-correct");
    expect(it.sheet("Sheet1").at("B2").value).toBe("16 US$");
    it.complaints.length = 0;
  });

  test("says that a protected workbook takes no sheet", async () => {
    const it = await open();
    it.excel.book.isProtected = true;
    await it.page.getByRole("button", { name: "Insert report" }).click();
    await it.page.getByText("This workbook is protected, so no sheet can be added, renamed or removed.").waitFor();
    await screenshot(it.page, "excel-protected-workbook", { fullPage: true });
    expect(it.excel.book.sheets).toHaveLength(1);
    // The refusal is for the console too.
    expect(it.complaints.splice(0)).toEqual([expect.stringContaining("This workbook is protected")]);
  });
});
