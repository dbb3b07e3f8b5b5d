/** A page that tests have used, made as one that nothing is known of: in a fraction of the time that another page takes. */

import type { BrowserContextOptions, Page } from "playwright-core";

declare const quasirent: { startAgain(): Promise<void> };

/** How large a window is where a test does not say. */
export const VIEW = { width: 1280, height: 800 };

/** What a page can be given while it is there; for all else another is needed. That files may be saved is so by itself. */
const CHANGEABLE: ReadonlySet<string> = new Set(["viewport", "colorScheme", "permissions", "acceptDownloads"]);
export const canChange = (options: BrowserContextOptions): boolean =>
  Object.keys(options).every((name) => CHANGEABLE.has(name));

/** Without other pages, listeners and routes, with the window and the settings that are asked for. */
async function asAskedFor(page: Page, options: BrowserContextOptions): Promise<void> {
  const { viewport, colorScheme = "light", permissions } = options;
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of ["dialog", "download", "popup"]) page.removeAllListeners(event);
  await Promise.all([page.unrouteAll(), context.unrouteAll(), context.setOffline(false), context.clearPermissions()]);
  if (permissions) await context.grantPermissions(permissions);
  await page.setViewportSize(viewport ?? VIEW);
  await page.emulateMedia({ colorScheme, reducedMotion: null, forcedColors: null, media: null });
  await page.mouse.move(0, 0);
}

/** False where a test has put something of its own in the place of what the browser brings. */
export const isUnchanged = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const changeable: unknown[] = [
      Worker,
      Worker.prototype.postMessage,
      Storage.prototype.setItem,
      IDBFactory.prototype.open,
      IDBDatabase.prototype.transaction,
      IDBObjectStore.prototype.get,
      IDBObjectStore.prototype.put,
      IDBObjectStore.prototype.delete,
      CanvasRenderingContext2D.prototype.fillText,
      setTimeout,
      requestAnimationFrame,
      requestIdleCallback,
    ];
    return changeable.every((each) => String(each).includes("[native code]"));
  });

/** Starts again on the page. False where a test has left it so that it must be loaded: gone elsewhere, changed, or asking without end. */
export async function startAgain(page: Page, address: string, options: BrowserContextOptions): Promise<boolean> {
  if (page.url() !== address) return false;
  await asAskedFor(page, options);
  const again = async () => {
    if (!(await isUnchanged(page))) return false;
    return page.evaluate(async () => {
      // What a test has left open asks nothing more; a dialog that comes after it does.
      for (let round = 0; document.querySelector("dialog"); round += 1) {
        if (round === 3) return false;
        for (const dialog of [...document.querySelectorAll("dialog")].reverse()) dialog.close();
        await new Promise((rest) => setTimeout(rest));
      }
      Date.now = (globalThis as { ownTime?: typeof Date.now }).ownTime ?? Date.now;
      localStorage.clear();
      sessionStorage.clear();
      await quasirent.startAgain();
      return true;
    });
  };
  // A storage that it cannot empty, for one.
  return again().catch(() => false);
}

/** A file of the server that is no page of ours: while it is shown, nothing of the workbook runs. */
const QUIET_FILE = "LICENSE.txt";

/** Leaves the workbook, and deletes whatever the browser has kept of it. False where it cannot be left. */
export async function emptied(page: Page, address: string, options: BrowserContextOptions): Promise<boolean> {
  try {
    await asAskedFor(page, options);
    await page.goto(address + QUIET_FILE);
    await page.evaluate(() => sessionStorage.clear());
    // A service worker that has a page goes only with it: until then it would be taken up again, without what it had kept.
    await page.goto("about:blank");
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
    await session.detach();
    return true;
  } catch {
    return false;
  }
}
