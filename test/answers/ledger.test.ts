/** Ledgers: bars in their places, the largest of many, and no shares where they would be of nothing. */

import { type LedgerPart, ledgerOf } from "../../src/answers/ledger";
import { Decimal } from "../../src/core/numbers/decimal";

const partsOf = (values: readonly number[]): LedgerPart[] => {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value, index) => ({
    name: `Link ${index + 1}`,
    value: new Decimal(value),
    share: new Decimal(value).div(total),
    row: index,
  }));
};
const ledger = (values: readonly number[], isCascade = true) =>
  ledgerOf({
    parts: partsOf(values),
    total: new Decimal(values.reduce((sum, value) => sum + value, 0)),
    totalName: "final price",
    of: "Link",
    what: "Value added",
    unit: "US$",
    isCascade,
  });
const barsOf = (values: readonly number[], isCascade = true) =>
  ledger(values, isCascade).rows.map(({ from, to }) => [from, to]);

it("in a cascade each bar begins where the one before ends", () => {
  expect(barsOf([1, 2, 1])).toEqual([
    [0, 0.25],
    [0.25, 0.75],
    [0.75, 1],
  ]);
});

it("of groups each bar begins at 0, on a track that is the whole", () => {
  expect(barsOf([5, 2, 1], false)).toEqual([
    [0, 0.625],
    [0, 0.25],
    [0, 0.125],
  ]);
});

it("speaks of the largest, and of none where all tie", () => {
  expect(ledger([1, 3, 2]).rows.map(({ isSpokenOf }) => isSpokenOf)).toEqual([false, true, false]);
  expect(ledger([1, 1, 1]).rows.some(({ isSpokenOf }) => isSpokenOf)).toBe(false);
});

it.each([
  ["none is below 0", [1, 3], ["25 %", "75 %"]],
  ["one is 0", [0, 3], ["0 %", "100 %"]],
  ["one is below 0", [-1, 3], ["", ""]],
])("gives shares only where %s", (_, values, shares) => {
  expect(ledger(values).rows.map(({ share }) => share.replaceAll("\u00a0", " ").replace(".0 %", " %"))).toEqual(shares);
  expect(ledger(values).heads[2] === "").toBe(shares[0] === "");
});

it("shows ten rows, and of eleven the nine largest in their order with the others summed", () => {
  expect(ledger(Array.from({ length: 10 }, (_, index) => index + 1)).others).toBeNull();
  const { rows, others, sum } = ledger([5, 1, 6, 7, 8, 9, 2, 10, 11, 12, 13]);
  expect(rows.map(({ name }) => name)).toEqual(
    ["1", "3", "4", "5", "6", "8", "9", "10", "11"].map((number) => `Link ${number}`),
  );
  expect([others?.name, others?.figure, sum?.figure]).toEqual(["2 others", "3", "84"]);
});
