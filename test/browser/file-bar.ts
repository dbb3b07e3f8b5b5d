/** The row above the sheet, the File menu, the messages below the sheet and the dialogs, as tests use them. */

import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { faultsIn } from "../files/structure";
import { violations } from "./accessibility";
import { screenshot } from "./screenshots";

export interface Downloaded {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

export interface FileBar {
  root: Locator;
  dialog(): Locator;
  press(name: string): Promise<void>;
  /** The same without a pointer: F10, arrows and Enter. */
  pressByKeyboard(name: string): Promise<void>;
  /** Presses a button of the uppermost dialog. */
  answer(name: string): Promise<void>;
  status(words: string | RegExp): Promise<void>;
  news(words: string | RegExp): Promise<void>;
  notice(words: string | RegExp): Locator;
  name(): Promise<string>;
  /** Waits until the workbook is called so. */
  named(name: string): Promise<void>;
  rename(name: string): Promise<void>;
  choose(name: string, content: Buffer | string): Promise<void>;
  downloaded(act: () => Promise<unknown>): Promise<Downloaded>;
  /** Until the grid and the pane are there. */
  ready(): Promise<void>;
  /** Loads the page again. */
  restart(): Promise<void>;
  /** Leaves the workbook as a page that is closed, and begins as the next one does: all that a reload is to what is kept, in a tenth of its time. */
  reopen(): Promise<void>;
  /** The names that the list shows, the last used first; leaves the dialog open. */
  listed(): Promise<string[]>;
  /** Looks for what hinders people, in light and dark, and takes pictures. */
  axeIn(parts: readonly string[], picture: string): Promise<void>;
  picture(name: string): Promise<void>;
  /** By how many pixels what is in the row or in the messages is wider than they are. */
  overflow(): Promise<number>;
}

/** Where the menus have what a person does with files. */
const IN_MENUS: Readonly<Record<string, readonly string[]>> = {
  New: ["File", "New"],
  "Open…": ["File", "Open…"],
  "Workbooks…": ["File", "Recent", "All workbooks…"],
  "Samples as files": ["File", "Samples as files"],
  "Save as .xlsx": ["File", "Save as .xlsx"],
  "Save sheet as .csv…": ["File", "Export", "This sheet as .csv…"],
};

/** Opens a menu of the grid and chooses in it, by the keyboard. */
async function chooseByKeyboard(page: Page, [menu, ...items]: readonly string[]): Promise<void> {
  // Not the whole menu, which begins as its first item does.
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: it } = document;
      return it?.getAttribute("role") === "menuitem" ? (it.textContent?.trim() ?? "") : "";
    });
  const goTo = async (name: string, key: string) => {
    for (let step = 0; !(await focused()).startsWith(name); step += 1) {
      if (step > 20) throw new Error(`${key} does not lead to ${name}`);
      await page.keyboard.press(key);
      // The grid moves the focus with its next picture.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
  };
  await page.keyboard.press("F10");
  await goTo(menu!, "ArrowRight");
  for (const item of items) {
    await page.keyboard.press("Enter");
    await page.locator(".o-menu").nth(items.indexOf(item)).waitFor();
    await goTo(item, "ArrowDown");
  }
  await page.keyboard.press("Enter");
}

/** Opens a menu of the grid and chooses in it, by the pointer. */
export async function chooseInMenu(page: Page, [menu, ...items]: readonly string[]): Promise<void> {
  await page.locator("#grid .o-topbar-menu", { hasText: menu! }).click();
  for (const item of items) await page.getByRole("menuitem", { name: item, exact: true }).last().click();
}

/** What the page is at, for whoever reads that nothing came of a command. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const words = (selector: string) =>
      [...document.querySelectorAll(selector)].map((it) => it.textContent?.trim().slice(0, 200) ?? "");
    const { activeElement: it } = document;
    return JSON.stringify({
      focus: it && `${it.tagName.toLowerCase()}.${it.className}`,
      hasFocus: document.hasFocus(),
      isBusy: document.querySelector("#files")?.getAttribute("aria-busy"),
      state: words("#files .state"),
      news: words("#files .news"),
      dialogs: words("dialog[open]"),
      work: words("#files [role=progressbar], #files progress"),
      inert: [...document.querySelectorAll("[inert]")].map(({ id }) => id),
      keys: (globalThis as any).keysSeen,
    });
  });

/** Notes the keys that are let go on the page from now on, and what it was at then: of one that saves, its being pressed goes no further. */
const noteKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { keysSeen: seen });
    const note = ({ key, ctrlKey }: KeyboardEvent) =>
      seen.push({ key, ctrlKey, isBusy: document.querySelector("#files")?.getAttribute("aria-busy") });
    addEventListener("keyup", note, { capture: true });
  });

export function fileBarOf(page: Page): FileBar {
  const root = page.locator("#files");
  const field = page.getByRole("textbox", { name: "Workbook name" });
  const dialog = () => page.getByRole("dialog").last();
  const bar: FileBar = {
    root,
    dialog,
    async press(name) {
      const path = IN_MENUS[name];
      if (path) await chooseInMenu(page, path);
      else await root.getByRole("button", { name, exact: true }).first().click();
    },
    pressByKeyboard: (name) => chooseByKeyboard(page, IN_MENUS[name]!),
    answer: (name) => dialog().getByRole("button", { name, exact: true }).click(),
    status: (words) => root.locator(".state", { hasText: words }).waitFor(),
    news: (words) => root.locator(".news", { hasText: words }).waitFor(),
    notice: (words) => root.getByRole("alert").filter({ hasText: words }),
    name: () => field.inputValue(),
    async named(name) {
      await page.waitForFunction(
        (expected) => document.querySelector<HTMLInputElement>("#files .name")?.value === expected,
        name,
      );
      await bar.ready();
    },
    async rename(name) {
      await field.fill(name);
      await page.keyboard.press("Enter");
    },
    async choose(name, content) {
      // While one file is looked at, or its dialog closes, no other is taken.
      await page.locator("#files:not([aria-busy])").waitFor({ state: "attached" });
      await root.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });
    },
    async downloaded(act) {
      await noteKeys(page);
      const [download] = await Promise.all([page.waitForEvent("download"), act()]).catch(async (error: unknown) => {
        throw new Error(`Nothing came to be saved while the page was so: ${await stateOf(page)}`, { cause: error });
      });
      const [name, content] = [download.suggestedFilename(), new Uint8Array(readFileSync(await download.path()))];
      // Whatever is saved, Excel finds nothing in it to repair.
      if (name.endsWith(".xlsx")) expect(await faultsIn(content)).toEqual([]);
      return { name, content };
    },
    ready: () => page.locator("#pane p.place", { hasText: " on " }).waitFor({ state: "attached" }),
    async restart() {
      await page.reload();
      await page.waitForFunction(() => "quasirent" in globalThis);
      await bar.ready();
    },
    async reopen() {
      await page.evaluate(async () => {
        dispatchEvent(new Event("pagehide"));
        await (globalThis as any).quasirent.reopen();
      });
      await bar.ready();
    },
    async listed() {
      await bar.press("Workbooks…");
      await dialog().waitFor();
      return dialog().locator(".about > :first-child").allInnerTexts();
    },
    async axeIn(parts, picture) {
      for (const scheme of ["light", "dark"] as const) {
        for (const part of parts) expect(await violations(page, part, { isDark: scheme === "dark" })).toEqual([]);
        await bar.picture(`${picture}-${scheme}`);
      }
      await page.emulateMedia({ colorScheme: "light" });
    },
    async picture(name) {
      await screenshot(page, name);
    },
    overflow: () =>
      root.evaluate((it) => Math.max(...Array.from(it.children, (part) => part.scrollWidth - part.clientWidth))),
  };
  return bar;
}
