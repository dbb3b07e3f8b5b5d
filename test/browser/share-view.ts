/** The view Share, as a person uses it. */

import type { Locator } from "playwright-core";
import type { OpenWorkbook } from "./open-workbook";

/** Opened, with what can be done about the formulas of the workbook itself. */
export async function formulasHere(workbook: OpenWorkbook): Promise<Locator> {
  const view = await workbook.view("Share");
  const all = view.locator("details.in-workbook");
  if ((await all.getAttribute("open")) === null) await all.locator("summary").first().click();
  return view;
}

/** The button that writes the file, whatever it is called by what is sent. */
export const saveButton = (view: Locator): Locator =>
  view.getByRole("region", { name: "Send the workbook" }).locator("button.primary");
