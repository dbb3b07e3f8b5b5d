/** A short mark of what cells hold, by which a later look can tell whether they have been changed. */

import type { CellContent } from "../workbook/port";

/** 53 bits of two mixed sums over the cells' text: not against forgery, but no change by hand goes unseen. */
export function fingerprint(values: readonly (readonly CellContent[])[]): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of JSON.stringify(values)) {
    const code = sign.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  // A letter in front, so that no spreadsheet takes it for a number.
  return `v${(2 ** 32 * (2 ** 21 - 1 & high) + (low >>> 0)).toString(36)}`;
}
