/** Tables written as they look: a line a row, cells between bars. */

import type { CellContent } from "../../../../src/sheet/cells";
import type { Expected, TableCase } from "../expectations";

/** A number is one, `"12"` is text, `#N/A` is an error; other cells are text without the blank on either side. */
export const sheet = (lines: string): CellContent[][] =>
  lines
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.replace(/^ {4}/, "").split("|").map(cellOf));

function cellOf(written: string): CellContent {
  const text = written.replace(/^ | $/g, "");
  const bare = text.trim();
  if (bare === "") return "";
  if (/^#[A-Z/0!]+[!?A]$/.test(bare)) return { error: bare };
  if (/^(?:TRUE|FALSE)$/.test(bare)) return bare === "TRUE";
  if (/^".*"$/.test(bare)) return bare.slice(1, -1);
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(bare) && !/^-?0\d/.test(bare) ? Number(bare) : text.trimEnd();
}

/** A table with what must come of it. */
export const own = (
  id: string,
  lines: string,
  expect: Expected,
  more: Partial<Pick<TableCase, "formats" | "select">> = {},
): TableCase => ({ id, source: "", table: sheet(lines), expect, ...more });

/** What is said of no table but a chain. */
export const NO_CHAIN = ["thinning", "thickening", "link of", "adds the largest share", "sells for less"];

/** What is said of no members that are not of one whole. */
export const NO_SHARE = [...NO_CHAIN, "% of ", "sum of"];
