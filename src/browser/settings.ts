/** What a person has set on this page, kept in this browser for all its workbooks. */

import { windowsOwn } from "./window-memory";

const PREFIX = "quasirent setting ";

/** The first look into a window's storages takes a while, for another process has them: taken while the page waits anyway. */
export function wakeStorage(): void {
  setting("");
  windowsOwn();
}

/** null where nothing is set, or the browser's storage is switched off. */
export function setting(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function keepSetting(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // It holds until the page is left.
  }
}
