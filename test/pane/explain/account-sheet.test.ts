/** The steps as a sheet: figures from their cells, and what they make worked out from them. */

import { linesOf } from "../../../src/explain/lines";
import { goingOn } from "../../../src/explain/step";
import { accountSheet } from "../../../src/pane/explain/account-sheet";
import type { AccountLine } from "../../../src/pane/explain/account";
import { requireArea } from "../../../src/sheet/address";

const TOTAL = { name: "Share", address: "'My sheet'!G10", value: 0.642, isPercent: true };
const sheetOf = (lines: readonly AccountLine[]) =>
  accountSheet({
    lines,
    total: TOTAL,
    cell: "G10",
    caption: "=Apple",
    formula: "=X()",
    moment: new Date(2026, 10, 30, 14, 20),
  });
const contents = (lines: readonly AccountLine[]) =>
  sheetOf(lines)
    .cells.filter(({ at }) => at.startsWith("C") && at !== "C4")
    .map(({ content }) => Object.values(content)[0] as unknown);
const words = (lines: readonly AccountLine[]) =>
  sheetOf(lines).cells.flatMap(({ content }) => ("text" in content ? [content.text] : []));

it("works sums out before it divides by the next figure", () => {
  const lines = linesOf(["output − inputs: 500 − 179 = 321", goingOn("value added / base: 321 / 500 = 64.2 %")]).slice(
    0,
    -1,
  );
  const at = (cell: string) => ({ at: requireArea(`'My sheet'!${cell}`) });
  const [output, inputs, added, base] = lines;
  const live: AccountLine[] = [
    { ...output!, ...at("C10") },
    { ...inputs!, ...at("D10") },
    added!,
    { ...base!, isConstant: true },
  ];
  expect(contents(live)).toEqual(["='My sheet'!C10", "='My sheet'!D10", "=C5-C6", 500, "='My sheet'!G10"]);
  expect(words(live)).not.toContainEqual(expect.stringContaining("As of"));
  // One figure that is nowhere on the sheet: none of them is live.
  expect(contents([...live.slice(0, 3), base!])).toEqual([500, 179, 321, 500, 0.642]);
  expect(words([...live.slice(0, 3), base!])).toContainEqual(expect.stringMatching(/^As of .*2026.*\. These figures/));
});

it("keeps a step that is no plain calculation as its figure, or as what it says", () => {
  expect(contents(linesOf(["share: 6.5 / 179 ≈ 3.6 %", "rises by −1,250.5 points", "change: 2 + 3 = 5"]))).toEqual([
    0.036, 5, 0.642,
  ]);
});

it("never makes a formula of words from the sheet", () => {
  const made = sheetOf([]).cells.filter(({ at }) => at.startsWith("B"));
  expect(made.every(({ content }) => "text" in content)).toBe(true);
});
