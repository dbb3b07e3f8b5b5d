/** The view Pictures on lines of an account and on the answer that a live formula gives of them; and its chart on a sheet. */

import { text, number, formula, type Sheet } from "../../src/sheet/sheet";
import { cellName } from "../../src/sheet/address";
import type { Workbook } from "../../src/workbook/port";
import { tables } from "../pictures/answer-cases";
import { inChromium } from "./open-workbook";
import { faultsOf } from "./tables";

declare const quasirent: { workbook: Workbook };

const chromium = inChromium();

const lines: Sheet = {
  name: "Account",
  columns: { A: 120, B: 160, C: 100 },
  rows: {},
  opensOn: "A1",
  cells: [
    ...tables.account.flatMap((row, down) =>
      row.map((value, right) => {
        const at = cellName(down, right);
        return typeof value === "number" ? number(at, value) : text(at, String(value));
      }),
    ),
    formula("E1", "=VC.CHAINACCOUNT(A2:A15,B2:B15,C2:C15,0.4)", "result", { fills: { range: "E1:R6" } }),
  ],
};

it("draws both alike, and puts stacked bars of the answer on a sheet that follow it", async () => {
  const workbook = await chromium.open();
  await workbook.page.evaluate((it) => quasirent.workbook.addSheets([it]), lines);
  await workbook.select("Account!A3");
  const view = await workbook.view("Pictures");
  const title = 'svg[aria-label*="Net operating profit: 41.7\u00a0%"]';
  await view.locator(title).waitFor();
  expect(await view.getByText("Columns read as").textContent()).toContain("A actor, B item, C value");
  await workbook.select("Account!F2");
  await view.getByText("Read as the answer of VC.CHAINACCOUNT").waitFor();
  await view.locator(title).waitFor();
  await workbook.screenshot("pictures-of-answers");
  await view.getByRole("button", { name: "Insert chart" }).click();
  await view.getByText("It follows the figures").waitFor();
  expect(await faultsOf(workbook, "Who is paid what")).toEqual([]);
  await workbook.screenshot("pictures-of-answers-chart");
});
