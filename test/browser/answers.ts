/** What the pane says of the table that is selected: awaited as a state, for it is read at once and without a click. */

import type { Locator } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { type OpenWorkbook, until } from "./open-workbook";

declare const quasirent: { workbook: Workbook };

/** A view says of which selection it speaks. */
const hasRead = ({ page }: OpenWorkbook, view: string): Promise<void> =>
  until(() =>
    page.evaluate(async (id) => {
      const read = document.querySelector<HTMLElement>(`#view-${id} [data-read]`)?.dataset["read"];
      return read === (await quasirent.workbook.selection()).address;
    }, view),
  );

/** Analyse, once it has answered, with how the table is read opened below the answer. */
export async function answered(workbook: OpenWorkbook): Promise<Locator> {
  const panel = await workbook.view("Analyse");
  await hasRead(workbook, "analyse");
  const readAs = panel.locator("details.read-as").first();
  if ((await readAs.isVisible()) && (await readAs.getAttribute("open")) === null)
    await readAs.locator("summary").first().click();
  return panel;
}

export const reportButton = (panel: Locator): Locator => panel.getByRole("button", { name: "Insert report" });

/** Inserts the report and goes to it. */
export async function insertReport(panel: Locator): Promise<void> {
  await reportButton(panel).click();
  await panel.getByText(/^Added: /).waitFor();
  await panel.getByRole("button", { name: "Go there" }).click();
}

/** The findings of what is selected. */
export async function checked(workbook: OpenWorkbook): Promise<Locator> {
  const panel = await workbook.view("Check");
  await hasRead(workbook, "check");
  return panel;
}
