/** The works that a report names in its line of sources. */

import { report } from "../report/texts";
import type { CellContent } from "../sheet/cells";

const [BEFORE = ""] = report.sources({ sources: "\0" }).split("\0");

/** What stands behind the words of the line; "" where there is none. `values`: the cells of the sheet. */
export function sourcesOn(values: readonly (readonly CellContent[])[]): string {
  const line = values.flat().find((value) => typeof value === "string" && value.startsWith(BEFORE));
  return typeof line === "string" ? line.slice(BEFORE.length) : "";
}
