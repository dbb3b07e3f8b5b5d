/** What the pane says of the table that is selected: awaited as a state, for it is read at once and without a click. */

import type { Locator } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { COMMANDS, type OpenWorkbook, until } from "./open-workbook";

declare const quasirent: { workbook: Workbook };

/** A view says of which selection it speaks. */
const hasRead = ({ page }: OpenWorkbook, view: string): Promise<void> =>
  until(() =>
    page.evaluate(async (id) => {
      const read = document.querySelector<HTMLElement>(`#view-${id} [data-read]`)?.dataset["read"];
      return read === (await quasirent.workbook.selection()).address;
    }, view),
  );

type OpenView = OpenWorkbook["view"];

/**
 * Opens a view by its own buttons, but without a pointer that looks for them, goes there and waits until they keep still:
 * where many tables are shown one after another, and it is the views that are looked at, that takes as long as the views do.
 */
export const withoutPointer =
  ({ page }: OpenWorkbook): OpenView =>
  async (name) => {
    const command = COMMANDS[name];
    const id = command?.id ?? name.toLowerCase();
    await page.evaluate(
      async ([tab, words]) => {
        const press = async (selector: string, said = "") => {
          for (;;) {
            const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
              ({ textContent }) => said === "" || textContent === said,
            );
            if (found) return found.click();
            await new Promise(requestAnimationFrame);
          }
        };
        if (words === undefined) return press(`#tab-${tab}`);
        await press("#pane .search-field");
        await press("#pane .search-item .name", words);
      },
      [id, command?.words] as const,
    );
    const panel = page.locator(command ? `#view-${id} > .place-of-page` : `#view-${id}`);
    await panel.locator(":scope > *:not([role=status])").first().waitFor();
    return panel;
  };

/** Analyse, once it has answered, with how the table is read opened below the answer. */
export async function answered(workbook: OpenWorkbook, view: OpenView = workbook.view): Promise<Locator> {
  const panel = await view("Analyse");
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
export async function checked(workbook: OpenWorkbook, view: OpenView = workbook.view): Promise<Locator> {
  const panel = await view("Check");
  await hasRead(workbook, "check");
  return panel;
}
