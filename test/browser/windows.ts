/** Other windows of the same browser, and the time in a window. */

import type { Page } from "playwright-core";
import { type FileBar, fileBarOf } from "./file-bar";

/**
 * A window beside that of the page, with the workbook in it. Both are seen: of a page behind another, as a new tab leaves the
 * one before it, the browser draws one picture a second, and a test waits for several in each step.
 */
export async function windowBeside(page: Page, address: string): Promise<{ page: Page; bar: FileBar }> {
  const [window] = await Promise.all([
    page.context().waitForEvent("page"),
    page.evaluate((it) => void open(it, "", "popup,noopener,width=1280,height=800"), address),
  ]);
  // By the clock: a window that is not drawn yet has no next picture to look with.
  await window.waitForFunction(() => "quasirent" in globalThis, undefined, { polling: 100 });
  const bar = fileBarOf(window);
  await bar.ready();
  return { page: window, bar };
}

/** Time passes in the page, until it starts again: what is tried again after a while is tried with its next look. */
export const later = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate((more) => {
    const now = Date.now;
    Object.assign(globalThis, { ownTime: (globalThis as any).ownTime ?? now });
    Date.now = () => now() + more;
  }, milliseconds);

/** What could not be written is tried again after ten seconds. */
export const TRIED_AGAIN = 10_000;
