/** What Excel answers late: a button that is clicked meanwhile does what it says, and what became of it is said. */

import { type ExcelPage, inExcel } from "./excel-page";
import { describeWithClient } from "./microsoft-client";

const CHAIN = [
  ["Link", "Sales", "Purchases"],
  ["Farm", 10, 0],
  ["Mill", 20, 10],
  ["Shop", 35, 20],
];

const insertIn = (it: ExcelPage) => it.page.getByRole("button", { name: "Insert report" });
const names = (it: ExcelPage) => it.excel.book.sheets.map(({ name }) => name);

describeWithClient("the pane while Excel has not answered yet", () => {
  const excel = inExcel();
  const open = async (sheets: Record<string, typeof CHAIN>, select = "A1:C4"): Promise<ExcelPage> => {
    const it = await excel.open({ sheets, select });
    await it.page.locator(`#view-analyse [data-read="Sheet1!${select}"]`).waitFor({ state: "attached" });
    await it.settled();
    return it;
  };

  test("inserts a report, and says so, when the table is being read again for the ribbon's button", async () => {
    const it = await open({ Sheet1: CHAIN });
    const added = it.page.locator("#view-analyse .added-strip", { hasText: "Added: VC report" });
    // At once; while the table is read again; and when that is done while the sheet is written.
    for (const [index, isBegun] of [
      () => Promise.resolve(),
      () => it.page.waitForFunction(() => !document.querySelector("#view-analyse [data-read]")),
    ].entries()) {
      it.excel.strict.latency = 100;
      it.excel.press("Analyse");
      await isBegun();
      await insertIn(it).click();
      await added.waitFor();
      await it.settled();
      expect(names(it)).toHaveLength(index + 2);
      await added.getByText("Go there").waitFor();
      it.excel.strict.latency = 0;
    }
  });

  test("names the table of a report where another is shown by then", async () => {
    const it = await open({ Sheet1: CHAIN, Other: CHAIN.map(([name, ...figures]) => [`${name}s`, ...figures]) });
    it.excel.strict.latency = 100;
    await insertIn(it).click();
    await it.select("Other", "A1:C4");
    const strip = it.page.locator("#view-analyse .added-strip");
    await strip.getByText("Added: VC report, the report on Sheet1!A1:C4.").waitFor();
    await it.settled();
    await strip.getByText("Added: VC report, the report on Sheet1!A1:C4.").waitFor();
    // An empty cell has no answer, but what was done is still said.
    await it.excel.settled(it.page);
    expect(names(it)).toEqual(["Sheet1", "Other", "VC report"]);
  });
});
