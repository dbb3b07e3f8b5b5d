/** The shipped pane in the stand-in for Excel. */

import { until } from "../browser/open-workbook";
import { screenshot } from "../browser/screenshots";
import { workbookContract } from "../workbook/contract";
import { benchOn } from "../workbook/excel-bench";
import { type AdapterPage, openAdapter } from "./adapter-page";
import { inExcel } from "./excel-page";
import { describeWithClient } from "./microsoft-client";

describeWithClient("the pane in Microsoft's client", () => {
  const excel = inExcel();

  test.each(["PC", "Mac", "OfficeOnline"] as const)(
    "starts on the platform %s and reads what is selected",
    async (platform) => {
      const it = await excel.open({
        platform,
        sheets: {
          Sheet1: [
            ["Link", "Sales"],
            ["Farm", 5],
          ],
        },
        select: "A1:B2",
      });
      await it.page.locator("#pane p.place", { hasText: "A1:B2 on Sheet1" }).waitFor();
      expect(await it.page.evaluate(() => String(Office.context.platform))).toBe(platform);
      await it.select("Sheet1", "B2");
      await it.page.locator("#pane p.place", { hasText: "B2 on Sheet1" }).waitFor();
      // Keys are called what they are called on the keyboard there.
      const [keys, search] = platform === "Mac" ? ["Command+Enter", "Option Q"] : ["Ctrl+Enter", "Alt Q"];
      await it.page.locator(".search-field", { hasText: search }).click();
      await it.page.locator(".search-keys", { hasText: `${keys} put the formula in B2` }).waitFor();
    },
  );

  test("its page may compile the kernel of matrix products, and no script from text", async () => {
    const it = await excel.open();
    // Not at once: what a debugger asks for is outside the policy while it is being asked.
    const may = await it.page.evaluate(
      () =>
        new Promise<Record<string, boolean>>((resolve) => {
          const tried = (work: () => unknown): boolean => {
            try {
              return Boolean(work());
            } catch {
              return false;
            }
          };
          const evaluated = (globalThis as unknown as { eval: (text: string) => unknown }).eval;
          setTimeout(() => {
            const module = tried(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
            resolve({ module, text: tried(() => evaluated("1")) });
          });
        }),
    );
    expect(may).toEqual({ module: true, text: false });
  });

  test("writes the sheets of a sample, whose formulas the page's own functions compute", async () => {
    const it = await excel.open();
    await it.page.locator("#pane p.place", { hasText: "A1 on Sheet1" }).waitFor();
    it.excel.press("Samples");
    await it.page.locator("details.all-samples summary").click();
    await it.page.locator('button[aria-describedby="sample-iphone"]').click();
    // Said on Start, which goes as soon as the pane knows that the workbook is empty no more: it need not be seen.
    await it.page.getByText(/^Added: /).waitFor({ state: "attached" });
    await it.settled();
    expect(it.excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "iPhone 4", "iPhone 4 rounds"]);
    const phone = it.sheet("iPhone 4");
    expect(phone.values("E5:E9").flat()).toEqual([80, 25, 16, 51.5, 6.5]);
    await screenshot(it.page, "excel-client-sample");
    // What is left out at the end of a call, Excel hands over as nothing.
    it.sheet("Sheet1").fill("A1", [
      ["Peru", 5, "=VC.DISTRIBUTION(A1:A2, B1:B2)"],
      ["Chad", 15],
    ]);
    await it.excel.calculator.calculate();
    expect(it.sheet("Sheet1").values("C2:E3")).toEqual([
      ["Chad", 15, 0.75],
      ["Peru", 5, 0.25],
    ]);
  });

  test("follows a sheet that is renamed, and those that come and go, with nothing clicked", async () => {
    const it = await excel.open({
      sheets: {
        Sheet1: [
          ["Link", "Sales"],
          ["Farm", 5],
        ],
        Other: [["x"]],
      },
      select: "A1:B2",
    });
    const place = it.page.locator("#pane p.place");
    await place.filter({ hasText: "A1:B2 on Sheet1" }).waitFor();
    it.excel.renameSheet("Sheet1", "Cocoa chain");
    await place.filter({ hasText: "A1:B2 on Cocoa chain" }).waitFor();
    // The shown sheet goes, and with it the table that was read; not while it is read, which the console would be told.
    await it.settled();
    it.excel.deleteSheet(it.sheet("Cocoa chain"));
    await place.filter({ hasText: "on Other" }).waitFor();
    // One that is not shown is told of too.
    for (const act of [() => void it.excel.addSheet("New"), () => it.excel.deleteSheet(it.sheet("New"))]) {
      await it.settled();
      const before = it.requests.length;
      act();
      await until(async () => it.requests.length > before);
    }
  });

  test("asks nothing while the pane is closed, and reads what is selected when it is opened", async () => {
    const it = await excel.open({
      sheets: {
        Sheet1: [
          ["Link", "Sales"],
          ["Farm", 5],
        ],
      },
    });
    const place = (words: string) => it.page.locator("#pane p.place", { hasText: words }).waitFor();
    await place("A1 on Sheet1");
    await it.page.locator('#view-analyse [data-read="Sheet1!A1"]').waitFor({ state: "attached" });
    await it.settled();
    it.excel.visibility(false);
    const before = it.requests.length;
    await it.select("Sheet1", "B2");
    await it.settled();
    expect(it.requests.length).toBe(before);
    it.excel.visibility(true);
    await place("B2 on Sheet1");
    // And again as before.
    await it.select("Sheet1", "A2");
    await place("A2 on Sheet1");
  });

  describe("whose adapter answers to the port's contract as it does without a page", () => {
    let it: AdapterPage;
    beforeAll(async () => {
      const { browser, address } = excel.chromium;
      it = await openAdapter(browser, address);
    });
    afterAll(() => it.close());
    afterEach(() =>
      expect({ unknown: it.excel.unknown, complaints: it.complaints }).toEqual({ unknown: [], complaints: [] }),
    );

    describe.each(["value", "formula"] as const)("where spilled cells tell their %s", (spilledCellsTell) =>
      workbookContract(() => {
        it.excel.startAgain();
        it.excel.book.spilledCellsTell = spilledCellsTell;
        return benchOn(it.excel.book, it.workbook);
      }),
    );
  });
});
