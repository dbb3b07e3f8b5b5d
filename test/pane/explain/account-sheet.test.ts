/** The steps as a sheet: figures from their cells, and what they make worked out from them. */

import { linesOf } from "../../../src/explain/lines";
import { goingOn } from "../../../src/explain/step";
import { accountSheet } from "../../../src/pane/explain/account-sheet";
import type { AccountLine } from "../../../src/pane/explain/account";
import { requireArea } from "../../../src/sheet/address";

const TOTAL = { name: "Share", address: "'My sheet'!G10" };
const sheetOf = (lines: readonly AccountLine[]) =>
  accountSheet({ lines, total: TOTAL, cell: "G10", caption: "=Apple", formula: "=X()" });
const contents = (lines: readonly AccountLine[]) =>
  sheetOf(lines)
    .cells.filter(({ at }) => at.startsWith("C") && at !== "C4")
    .map(({ content }) => Object.values(content)[0] as unknown);

it("works sums out before it divides by the next figure", () => {
  const lines = linesOf(["output − inputs: 500 − 179 = 321", goingOn("value added / base: 321 / 500 = 64.2 %")]).slice(
    0,
    -1,
  );
  const [first, ...others] = lines;
  const at = requireArea("'My sheet'!C10");
  expect(contents([{ ...first!, at }, ...others])).toEqual(["='My sheet'!C10", 179, "=C5-C6", 500, "='My sheet'!G10"]);
});

it("keeps a step that is no plain calculation as its figure, or as what it says", () => {
  expect(contents(linesOf(["share: 6.5 / 179 ≈ 3.6 %", "rises by −1,250.5 points", "change: 2 + 3 = 5"]))).toEqual([
    0.036,
    5,
    "='My sheet'!G10",
  ]);
});

it("never makes a formula of words from the sheet", () => {
  const made = sheetOf([]).cells.filter(({ at }) => at.startsWith("B"));
  expect(made.every(({ content }) => "text" in content)).toBe(true);
});
