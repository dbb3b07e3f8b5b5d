/** The pictures that fit a table, as a person chooses among them: by their thumbnails, or none where only one fits. */

import type { Locator, Page } from "playwright-core";

/** The view, or the page of Excel's pane. */
type Place = Locator | Page;

const thumbnails = (view: Place): Locator => view.locator(".thumbnails button:visible");

/** Waits until this one is offered. */
export const isOffered = (view: Place, id: string): Promise<void> =>
  view.locator(`figure[data-offers~="${id}"]`).waitFor();

/** What is offered, in order, by name. */
export async function offeredPictures(view: Place): Promise<string[]> {
  return (await thumbnails(view).allTextContents()).map((words) => words.trim());
}

export const chosenPicture = (view: Place): Promise<string | null> =>
  view.locator("figure[data-picture]").getAttribute("data-picture");

export async function choosePicture(view: Place, id: string): Promise<void> {
  await isOffered(view, id);
  if ((await chosenPicture(view)) !== id) await view.locator(`.thumbnails button[data-picture="${id}"]`).click();
}

/** Opens what is chosen of the title and the period. */
export async function openTitle(view: Place): Promise<void> {
  const all = view.locator("details.of-title");
  if ((await all.getAttribute("open")) === null) await all.locator("summary").click();
}

/** An item of a menu under a button. */
export async function fromMenu(view: Place, menu: string, item: string): Promise<void> {
  await view.getByRole("button", { name: menu, exact: true }).click();
  await view.getByRole("button", { name: item, exact: true }).click();
}
