/** Share writes our formulas with LAMBDAs: a copy from the browser workbook, and the open workbook in Excel, for which the stand-in is here. */

import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/files/xlsx-read";
import { partsIn, textOf } from "../../src/files/zip";
import { type ExcelPage, inExcel } from "../excel-client/excel-page";
import { describeWithClient } from "../excel-client/microsoft-client";
import { inChromium } from "./open-workbook";
import { violations } from "./accessibility";
import { screenshot } from "./screenshots";
import { saveButton } from "./share-view";

const chromium = inChromium();

const HEADING = "For Excel without the add-in";

describe("in the browser workbook", () => {
  it("saves a copy, and leaves the workbook as it is", async () => {
    const { page, view, read, type, strangers, complaints } = await chromium.open();
    // One is misspelt, one that is none of ours too.
    await type("'iPhone 4'!K60", "=VC.VALUADDED(1)");
    await type("'iPhone 4'!K61", "=VALUEADED(1)");
    const formulas = () =>
      page.evaluate(
        () => (globalThis as any).quasirent.workbook.formulas("workbook", () => true) as Promise<{ text: string }[]>,
      );
    const [before, figures] = [await formulas(), await read("'iPhone 4'!A1:I70")];
    const part = (await view("Share")).getByRole("region", { name: "Send the workbook" });
    await part.getByLabel("For Excel without Quasirent").check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      part.getByRole("button", { name: "Save iPhone 4 without add-in.xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("iPhone 4 without add-in.xlsx");
    const ours = before.filter(({ text }) => text.includes("VC."));
    const file = new Uint8Array(readFileSync(await download.path()));
    // A system of equations: the one function of this workbook that has no LAMBDA.
    const asValues = ours.filter(({ text }) => /VC\.(?:FLOWORIGIN|VALUADDED)\(/.test(text)).length;
    await part
      .getByText(
        `iPhone 4 without add-in.xlsx is in your downloads: ${ours.length - asValues} formulas written with LAMBDAs, ${asValues} as values.`,
      )
      .waitFor();
    expect(await part.getByRole("listitem").allTextContents()).toEqual([
      "'iPhone 4'!K60: There is no function VC.VALUADDED (perhaps VC.VALUEADDED): its cell shows #NAME?.",
      "1 formula uses something that Excel does not support and was saved as its value. iPhone 4!K61: =VALUEADED(1).",
    ]);
    await screenshot(page, "share-misspelt");
    expect([await formulas(), await read("'iPhone 4'!A1:I70")]).toEqual([before, figures]);

    const book = await textOf(partsIn(file).get("xl/workbook.xml")!);
    expect(book).toMatch(/<definedName name="VC_VALUEADDED"[^>]*>_xlfn\.LAMBDA\(_xlpm\.output,/);
    const { workbook: back } = await readWorkbook(file, () => true);
    expect(back.sheets.map(({ name }) => name)).toEqual(["iPhone 4", "iPhone 4 rounds", "VC formulas"]);
    const live = back.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ formula }) => (formula?.includes("VC.") ? [formula] : [])),
    );
    expect(live.sort()).toEqual(
      ours
        .map(({ text }) => text)
        .filter((text) => live.includes(text))
        .sort(),
    );
    expect(live).toHaveLength(ours.length - asValues);
    expect([strangers, complaints]).toEqual([[], []]);
    chromium.loadNext();
  });

  it.each(["light", "dark"] as const)("reads well at 320 pixels, %s", async (colorScheme) => {
    const { page, view } = await chromium.open({ colorScheme, viewport: { width: 1280, height: 1400 } });
    const panel = await view("Share");
    await page.locator("#pane").evaluate((pane) => (pane.style.width = "320px"));
    await panel.getByLabel("For Excel without Quasirent").check();
    await Promise.all([page.waitForEvent("download"), saveButton(panel).click()]);
    await panel.getByText("in your downloads").waitFor();
    await screenshot(page.locator("#pane"), `lambda-copy-320-${colorScheme}`);
    chromium.loadNext();
  });
});

describeWithClient("in Excel", () => {
  const inside = inExcel();

  /** With a small chain on its sheet. */
  async function open(colorScheme: "light" | "dark" = "light"): Promise<ExcelPage> {
    const excel = await inside.open({
      colorScheme,
      view: "share",
      viewport: { width: 320, height: 1300 },
      prepare: async (_, { book }) => {
        const learn = (id: string, args: string, rows: (string | number)[][]) =>
          [`VC.${id}`, `VC_${id}`].forEach((name) => void book.learnt.set(`=${name}${args}`, rows));
        learn("VALUEADDED", "(B2:B3, C2:C3)", [[80], [6.5]]);
        learn("MARGIN", "(B3, C3)", [[0.036312849162011177]]);
        book.sheet("Sheet1").fill("B2", [
          [
            80,
            0,
            "",
            "=VC.VALUEADDED(B2:B3, C2:C3)",
            "",
            "=VC.MARGIN(B3, C3)",
            "",
            "=VC.DEPENDENCE(A2:A3, B2:B3, C2:C3)",
          ],
          [179, 172.5],
        ]);
        book.sheet("Sheet1").enter(6, 6, "=VC.GINI(B2:B3)");
      },
    });
    await excel.page.getByRole("region", { name: HEADING }).waitFor();
    return excel;
  }

  /** On the sheets of the person; the record follows its cells by formulas of its own. */
  const formulas = ({ excel }: ExcelPage) =>
    excel.book.sheets
      .filter(({ name }) => name !== "VC formulas")
      .flatMap((sheet) => sheet.formulas().map(({ formula }) => formula));

  it("says first what would change, writes it when asked, and puts it back", async () => {
    const inExcel = await open();
    const { page } = inExcel;
    const part = page.getByRole("region", { name: HEADING });
    const write = part.getByRole("button", { name: "Write them" });
    const before = formulas(inExcel);
    expect(await write.isVisible()).toBe(false);
    await part.getByRole("button", { name: "See what would change" }).click();
    await part
      .getByText("2 formulas would be written with LAMBDAs, 2 would become values. Nothing has been changed yet.")
      .waitFor();
    expect(await part.getByRole("listitem").allTextContents()).toEqual([
      "Sheet1!I2: VC.DEPENDENCE has no LAMBDA.",
      "Sheet1!G7: VC.GINI has no LAMBDA.",
    ]);
    expect(formulas(inExcel)).toEqual(before);

    await write.click();
    await part.getByText("2 formulas written with LAMBDAs, 2 frozen. The sheet VC formulas lists them.").waitFor();
    expect(formulas(inExcel)).toEqual(["=VC_VALUEADDED(B2:B3, C2:C3)", "=VC_MARGIN(B3, C3)"]);
    expect([...inExcel.excel.book.names.keys()]).toContain("VC_MARGIN");
    expect(await write.isVisible()).toBe(false);

    await part.getByRole("button", { name: "Restore the VC formulas" }).click();
    await part.getByText("4 formulas restored.").waitFor();
    expect(formulas(inExcel).sort()).toEqual(before.sort());
    // The list stays, empty: deleting a sheet in Excel would end what can be undone.
    expect([inExcel.excel.book.names.size, inExcel.excel.book.sheets.map(({ name }) => name)]).toEqual([
      0,
      ["Sheet1", "VC formulas"],
    ]);
    await part.getByRole("button", { name: "Restore the VC formulas" }).click();
    await part.getByText("No formula in this workbook is written with LAMBDAs of Quasirent").waitFor();
  });

  it.each(["light", "dark"] as const)("fits 320 pixels and has nothing serious against it, %s", async (colorScheme) => {
    const { page } = await open(colorScheme);
    const part = page.getByRole("region", { name: HEADING });
    await part.getByRole("button", { name: "See what would change" }).click();
    await part.getByRole("button", { name: "Write them" }).waitFor();
    await screenshot(page, `lambda-excel-320-${colorScheme}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page, "#view-share", { isDark: colorScheme === "dark" })).toEqual([]);
  });
});
