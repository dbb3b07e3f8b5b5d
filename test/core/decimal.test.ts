import { Decimal as Untouched } from "decimal.js";
import { Decimal, fromDouble, fromNumeral, toDouble } from "../../src/core/numbers/decimal";

test.each([
  [0.1 + 0.2, "0.3"],
  [0.30000000000000004, "0.3"],
  [1 / 3, "0.333333333333333"],
  [123456789012345, "123456789012345"],
  [1234567890123456, "1234567890123460"],
  [9007199254740993, "9007199254740990"],
  [-2.675, "-2.675"],
  [1e308, "1e+308"],
  [5e-324, "4.94065645841247e-324"],
  [0, "0"],
])("the cell that holds %p reads as %s", (cell, expected) => {
  expect(fromDouble(cell).toString()).toBe(expected);
});

test.each([
  ["12", "12"],
  [" 12.50 ", "12.5"],
  ["+.5", "0.5"],
  ["-5.", "-5"],
  ["1e3", "1000"],
  ["1E-3", "0.001"],
  ["0.1234567890123456789012345678901234567890", "0.123456789012345678901234567890123456789"],
])("the text %p is the numeral %s", (text, expected) => {
  expect(fromNumeral(text)?.toFixed()).toBe(expected);
});

test.each([
  "",
  " ",
  "n/a",
  "1,5",
  "1 000",
  "1_000",
  "0x1F",
  "1e",
  "e3",
  ".",
  "+",
  "--1",
  "Infinity",
  "NaN",
  "１２",
  "1.2.3",
  "$5",
  "5%",
])("the text %p is no numeral", (text) => expect(fromNumeral(text)).toBeNull());

// decimal128: 34 digits, half-even; literals worked out by hand.
test.each([
  ["1", "3", "0.3333333333333333333333333333333333"],
  ["2", "3", "0.6666666666666666666666666666666667"],
  ["1000000000000000000000000000000001", "2e33", "0.5000000000000000000000000000000005"],
  ["10000000000000000000000000000000005", "1e34", "1.000000000000000000000000000000000"],
  ["10000000000000000000000000000000015", "1e34", "1.000000000000000000000000000000002"],
])("%s / %s = %s", (a, b, quotient) => {
  expect(new Decimal(a).div(b).eq(quotient)).toBe(true);
});

test("a numeral keeps all its digits until it is worked with", () => {
  const long = "1234567890123456789012345678901234567890";
  expect(fromNumeral(long)?.toFixed()).toBe(long);
});

test.each([
  ["-0", 0],
  ["1e-400", 0],
  ["0.1", 0.1],
  ["123456789012345678", 123456789012345680],
  ["1e400", Infinity],
])("%s leaves as %p", (figure, double) => expect(toDouble(new Decimal(figure))).toBe(double));

test("nobody else's decimals change", () => {
  expect(Untouched.precision).toBe(20);
  expect(new Untouched(1).div(3).toString()).toBe("0.33333333333333333333");
});
