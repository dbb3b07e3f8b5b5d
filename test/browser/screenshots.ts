/**
 * Screenshots for people to look at, in test/output; no test reads them, and they take long, so they are taken only where
 * QUASIRENT_SCREENSHOTS says so: `QUASIRENT_SCREENSHOTS=1 npm test`.
 */

import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator, Page, PageScreenshotOptions } from "playwright-core";

export const output = path.resolve(__dirname, "../output");

const ARE_WANTED = Boolean(process.env["QUASIRENT_SCREENSHOTS"]);

/** Takes one, under this name in test/output. */
export async function screenshot(of: Page | Locator, name: string, options: PageScreenshotOptions = {}): Promise<void> {
  if (!ARE_WANTED) return;
  const file = path.join(output, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await of.screenshot({ ...options, path: file });
}
