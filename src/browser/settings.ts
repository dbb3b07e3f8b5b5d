/** What a person has set on this page, kept in this browser for all its workbooks. */

const PREFIX = "quasirent setting ";

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
