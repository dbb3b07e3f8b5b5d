/** Texts by Excel's number formats: what is documented, what rounding answers, and what cannot be written. */

import fc from "../fast-check";
import { isReadableFormat, NotWritable, textByFormat, UnreadableFormat } from "../../src/sheet/formats/text-format";
import { TEXT_CASES } from "./text-cases";
import { runs } from "../measures/runs";

it.each(TEXT_CASES)("%j by %j is %j", (value, format, text) => {
  expect(textByFormat(value, format)).toBe(text);
});

/** Rounds the fifteen digits that count, half away from 0, in whole numbers. */
function rounded(value: number, places: number): string {
  const [digits = "", power = ""] = Math.abs(value).toExponential(14).split("e");
  const shift = 14 - Number(power) - places;
  const all = BigInt(digits.replace(".", ""));
  const unit = 10n ** BigInt(Math.max(0, shift));
  const text = (shift > 0 ? (all + unit / 2n) / unit : all * 10n ** BigInt(-shift))
    .toString()
    .padStart(places + 1, "0");
  const written = places > 0 ? `${text.slice(0, -places)}.${text.slice(-places)}` : text;
  return value < 0 && /[1-9]/.test(written) ? `-${written}` : written;
}

test("figures are rounded as they are written, a 5 away from 0", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      fc.boolean(),
      (digits, places, isHalf) => {
        const value = Number(`${isHalf ? `${digits}5` : digits}e-${places + 1}`);
        expect(textByFormat(value, places === 0 ? "0" : `0.${"0".repeat(places)}`)).toBe(rounded(value, places));
      },
    ),
    { numRuns: runs(2000) },
  );
});

test("numerals are written as the workbook writes them, whatever language the format names", () => {
  const comma = { decimal: ",", thousands: "." };
  expect(textByFormat(1234.5, "#,##0.00", comma)).toBe("1.234,50");
  expect(textByFormat(1234.5, "[$€-407] #,##0.00", { decimal: ",", thousands: " " })).toBe("€ 1 234,50");
  expect(textByFormat(1234.5, "#,##0.00")).toBe("1,234.50");
});

test("up to 1E+21 all digits are written; beyond, by formats with an exponent", () => {
  expect(textByFormat(9.99e20, "0")).toBe("999000000000000000000");
  expect(() => textByFormat(1e21, "#,##0")).toThrow(NotWritable);
  expect(() => textByFormat(-1e15, "0%")).toThrow(NotWritable);
  expect(textByFormat(9.99e14, "0%")).toBe("99900000000000000%");
  expect(textByFormat(1e21, "0.0E+00")).toBe("1.0E+21");
});

test("days are written from 0 to the last of 9999, as in Excel", () => {
  expect(textByFormat(0, "yyyy")).toBe("1900");
  expect(textByFormat(2_958_465, "yyyy-mm-dd")).toBe("9999-12-31");
  for (const value of [-1, -0.5, 2_958_466]) expect(() => textByFormat(value, "yyyy h:mm")).toThrow(NotWritable);
});

test("what is no format is told from what is one", () => {
  for (const format of ["0 units", "0;0;0;0;0", "Gen", "0.0.0 n"]) {
    expect([format, isReadableFormat(format)]).toEqual([format, false]);
    expect(() => textByFormat(1, format)).toThrow(UnreadableFormat);
  }
  for (const format of ['0 "units"', "0;0;0;@", "General", '0"x', "", "TT.MM.JJJJ"])
    expect([format, isReadableFormat(format)]).toEqual([format, true]);
});
