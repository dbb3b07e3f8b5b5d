/** A formula from what was filled in, as it is typed into its cell. */

import { formatAddress, parseAddress } from "../../sheet/address";

/** Ranges of the cell's own sheet lose its name; what is left out at the end goes, and in the middle leaves its comma. */
export function formulaFrom(name: string, filled: readonly string[], sheet: string): string {
  const words = filled.map((text) => {
    const area = parseAddress(text);
    return area ? formatAddress({ ...area, sheet: area.sheet === sheet ? "" : area.sheet }) : text.trim();
  });
  while (words.at(-1) === "") words.pop();
  return `=VC.${name}(${words.join(", ")})`;
}
