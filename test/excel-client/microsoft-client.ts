/** Microsoft's own client of Excel, from its package. Its licence is for use with Office only: tests read it, nothing ships it. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Route } from "playwright-core";

const folder = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** The package may not be redistributed: it is there in every installation, but nobody can be promised it. */
export const clientIsInstalled = existsSync(path.join(folder, "office.js"));

/** A suite over Microsoft's client; without the package it says so, once and aloud. */
export function describeWithClient(name: string, suite: () => void): void {
  if (clientIsInstalled) describe(name, suite);
  else {
    console.warn(`${name}: NOT TESTED, for @microsoft/office-js is not installed (npm ci)`);
    describe.skip(name, suite);
  }
}

export const clientFile = (name: string): string => readFileSync(path.join(folder, name), "utf8");

export const MICROSOFT = "appsforoffice.microsoft.com";

/**
 * Every platform gets the client for a Mac: what it says and does is the same, and it speaks to its host by messages of
 * text, which a test can answer. The platform that it tells the page is the one it is started for.
 */
const OF_ANY_PLATFORM = /^excel-(win32|web|mac)-[\d.]+(\.debug)?\.js$/;

/** A member of a requirement set that this Excel does not have is refused by the client itself, as it can be told to. */
const REFUSES_WHAT_IS_NOT_THERE = "\nOfficeExtension.CommonUtility._doApiNotSupportedCheck = true;";

/** On Windows the client asks Excel for its theme; the client for a Mac can as well, and has nobody to ask. */
const HAS_A_THEME = "\nif (external.GetOfficeThemeInfo) OSF.DDA._OsfControlContext = external;";

/** Answers a request to Microsoft's address from the package; false where it has no such file. */
export async function serveClient(route: Route): Promise<boolean> {
  const { hostname, pathname } = new URL(route.request().url());
  const asked = /^\/lib\/1\/hosted\/(.+)$/.exec(pathname)?.[1];
  if (hostname !== MICROSOFT || asked === undefined) return false;
  const file = path.join(folder, OF_ANY_PLATFORM.test(asked) ? "excel-mac-16.00.js" : asked);
  if (!file.startsWith(folder) || !existsSync(file)) return false;
  const isClient = OF_ANY_PLATFORM.test(asked);
  await route.fulfill({
    contentType: "text/javascript",
    body: readFileSync(file, "utf8") + (isClient ? REFUSES_WHAT_IS_NOT_THERE + HAS_A_THEME : ""),
    headers: { "access-control-allow-origin": "*" },
  });
  return true;
}
