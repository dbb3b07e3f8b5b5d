/** Text that is a figure without doubt, and text that is not. */

import { correctionOf } from "../../../src/pane/explain/correction";

const of = (value: string | number, heading = "", hasFormula = false) => {
  const at = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };
  const found = correctionOf({ at, value, shown: String(value), hasFormula }, heading);
  return found && [found.figure, found.unit];
};

it.each([
  ["16 US$", "Sells for, US$", 16, "US$"],
  ["US$ 16", "Sells for, US$", 16, "US$"],
  ["16.50\u00a0EUR", "Price (EUR)", 16.5, "EUR"],
  ["-3 t", "Change in t", -3, "t"],
  ["16", "", 16, ""],
  [" 0.125 ", "", 0.125, ""],
  ["1250.125", "", 1250.125, ""],
  ["1.25", "", 1.25, ""],
])("%j under %j is %d", (value, heading, figure, unit) => {
  expect(of(value, heading)).toEqual([figure, unit]);
});

it.each([
  ["a unit that the heading does not say", "16 US$", "Sells for, EUR"],
  ["a unit that is only a part of a word of the heading", "16 m", "Gross margin"],
  ["thousands, under a heading of the same money", "16 thousand US$", "Sells for, US$"],
  ["a sign that is no unit, though the heading has it", "16-", "Buys-for"],
  ["money, under a heading of thousands of it", "16 US$", "Sales, thousand US$"],
  ["what the price of the heading is per", "16 kg", "Price, US$ per kg"],
  ["brackets, which may mean a loss", "(16)", "Profit (US$)"],
  ["per cent", "16 %", "Sells for, US$"],
  ["a comma, which may be a decimal one", "1,5", ""],
  ["a point before three digits, which may part thousands", "1.250", ""],
  ["a zero in front, as of a code", "016", ""],
  ["two figures", "16-18", ""],
  ["no figure", "plenty", "plenty"],
])("of %s nothing is proposed", (_, value, heading) => {
  expect(of(value, heading)).toBeNull();
});

it("proposes nothing for a figure, nor for what a formula shows", () => {
  expect(of(16)).toBeNull();
  expect(of("16", "", true)).toBeNull();
});
