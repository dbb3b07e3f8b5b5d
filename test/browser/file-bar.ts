/** The bar above the grid and its dialogs, as tests use them. */

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
}

export function fileBarOf(page: Page): FileBar {
  const root = page.locator("#files");
  const field = page.getByRole("textbox", { name: "Workbook name" });
  const dialog = () => page.getByRole("dialog").last();
  const bar: FileBar = {
    root,
    dialog,
    press: (name) => root.getByRole("button", { name, exact: true }).first().click(),
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
    choose: (name, content) =>
      root.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) }),
    async downloaded(act) {
      const [download] = await Promise.all([page.waitForEvent("download"), act()]);
      const [name, content] = [download.suggestedFilename(), new Uint8Array(readFileSync(await download.path()))];
      // Whatever is saved, Excel finds nothing in it to repair.
      if (name.endsWith(".xlsx")) expect(await faultsIn(content)).toEqual([]);
      return { name, content };
    },
    ready: () => page.locator("#pane p.place", { hasText: " on " }).waitFor(),
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
  };
  return bar;
}
