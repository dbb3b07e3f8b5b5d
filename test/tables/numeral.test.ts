/** A cell's text as a figure: literals of every convention, and figures written out and read back. */

import fc from "../fast-check";
import { plainUnder } from "../../src/tables/convention";
import { isMissingMark, isUndecided, looksLikeFigure, numeralIn } from "../../src/tables/numeral";
import { Decimal, fromNumeral } from "../../src/core/numbers/decimal";
import { runs } from "../measures/runs";

/** With a decimal point; with a decimal comma; null where that convention cannot read it. */
const figures: [text: string, point: string | null, comma: string | null][] = [
  ["1,234.50", "1234.5", null],
  ["1.234,50", null, "1234.5"],
  ["1 234,50", null, "1234.5"],
  ["1'234.50", "1234.5", null],
  ["1’234.50", "1234.5", null],
  ["1\u202f234,50", null, "1234.5"],
  ["1\u00a0234.5", "1234.5", null],
  ["12,34,567.8", "1234567.8", null],
  ["1,234,567", "1234567", null],
  ["1.234.567", null, "1234567"],
  ["1.234", "1.234", "1234"],
  ["1,234", "1234", "1.234"],
  ["0.123", "0.123", null],
  ["0,123", null, "0.123"],
  ["1234.567", "1234.567", null],
  ["1234", "1234", "1234"],
  ["12.5", "12.5", null],
  ["12,5", null, "12.5"],
  [".5", "0.5", null],
  [",5", null, "0.5"],
  ["5.", "5", null],
  ["(1,234.5)", "-1234.5", null],
  ["-5", "-5", "-5"],
  ["−5", "-5", "-5"],
  ["–5", "-5", "-5"],
  ["5-", "-5", "-5"],
  ["+5", "5", "5"],
  ["$(5)", "-5", "-5"],
  ["(5) €", "-5", "-5"],
  ["- 5", "-5", "-5"],
  ["36.3%", "0.363", null],
  ["36,3 %", null, "0.363"],
  ["-5%", "-0.05", "-0.05"],
  ["(5 %)", "-0.05", "-0.05"],
  ["US$ 179", "179", "179"],
  ["179 US$", "179", "179"],
  ["€1.50", "1.5", null],
  ["R$ 1.234,56", null, "1234.56"],
  ["CHF 12.–", "12", "12"],
  ["USD 5", "5", "5"],
  ["5 EUR", "5", "5"],
  ["-$5", "-5", "-5"],
  ["$-5", "-5", "-5"],
  ["Rs. 5", "5", "5"],
  ["5 per kg", "5", "5"],
  ["5 US$/kg", "5", "5"],
  ["0,90 € pro kg", null, "0.9"],
  ["5 kg", "5", "5"],
  ["5kg", "5", "5"],
  ["3.2 t", "3.2", null],
  ["5 $ / 60 kg bag", "5", "5"],
  ["5 por kg", "5", "5"],
  ["1.2 million", "1200000", null],
  ["3 Mrd. €", "3000000000", "3000000000"],
  ["5 Tsd.", "5000", "5000"],
  ["1,5 Mio", null, "1500000"],
  ["5k", "5000", "5000"],
  ["$1.2m", "1200000", null],
  ["$200k", "200000", "200000"],
  ["US$ 5 M", "5000000", "5000000"],
  ["1,2 M€", null, "1200000"],
  ["300 k€", "300000", "300000"],
  ["12 TEUR", "12000", "12000"],
  ["£3bn", "3000000000", "3000000000"],
  ["$1.5B", "1500000000", null],
  ["MEUR 3", "3000000", "3000000"],
  ["Mio. € 2,5", null, "2500000"],
  ["$ 7 MM", "7000000", "7000000"],
  ["1.2 m €", "1200000", null],
  ["A$5", "5", "5"],
  ["(2.5m €)", "-2500000", null],
  ["12 m", "12", "12"],
  ["5 mm", null, null],
  ["10.5*", "10.5", null],
  ["10.5¹", "10.5", null],
  ["10[2]", "10", "10"],
  ["1.5e3", "1500", null],
  ["1.5E-3", "0.0015", null],
  ["１２", "12", "12"],
  [" 7 ", "7", "7"],
];

test.each(figures)("%s", (text, point, comma) => {
  const numeral = numeralIn(text);
  const value = (plain: string | null | undefined) => (plain == null ? null : new Decimal(plain).toFixed());
  expect([value(numeral?.point), value(numeral?.comma)]).toEqual([point, comma]);
  // What the core reads is a plain numeral.
  for (const plain of [numeral?.point, numeral?.comma]) if (plain != null) expect(fromNumeral(plain)).not.toBeNull();
});

test.each([
  "",
  "China",
  "12-15",
  "1.2.3",
  "1,23,4",
  "12/5",
  "ca. 12",
  "0801.31.00",
  "5 or 6",
  "2010-05-01",
  "--5",
  "(-5)",
  "%",
  "5%%",
  "1 2",
  "12 34",
  "iPhone 4",
  "1,2345,678",
  "=1+1",
  "0,123,456",
  "1.2m",
  "3M",
  "2b",
  "x".repeat(70) + "1",
])("%p is no figure", (text) => {
  expect(numeralIn(text)).toBeNull();
});

test("only what is two figures is undecided", () => {
  expect(["1.234", "1,234", "12.345", "1.234 €", "(1,234)"].map((text) => isUndecided(numeralIn(text)!))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(
    ["1234", "1.5", "0.123", "1,234.5", "1.234.567", "1 234", "1.000 %".replace("1.000", "5")].map((text) =>
      isUndecided(numeralIn(text)!),
    ),
  ).toEqual(Array(7).fill(false));
});

test.each(["n/a", "-", "–", "..", "k.A.", "N.D.", " s.o. "])("%p marks a missing figure", (text) =>
  expect(isMissingMark(text)).toBe(true),
);
test.each(["0", "no", "", "x", "Sea"])("%p does not", (text) => expect(isMissingMark(text)).toBe(false));

test("what a person would call a figure is told from words", () => {
  expect(["ca. 12", "12-15", "~5", "1.2.3", "> 100"].filter((text) => !looksLikeFigure(text))).toEqual([]);
  expect(["China", "iPhone 4", "Phase 2", "", "3rd party"].filter(looksLikeFigure)).toEqual([]);
});

describe("figures written out in any convention read back exactly", () => {
  const conventions = [
    { mark: ".", groups: [",", " ", "'", "’", "\u202f", "\u00a0", ""] },
    { mark: ",", groups: [".", " ", "'", "’", "\u202f", "\u00a0", ""] },
  ] as const;
  const grouped = (digits: string, separator: string) => digits.replaceAll(/\B(?=(\d{3})+$)/g, separator);
  const around = ["#", "$#", "US$ #", "# €", "€ #", "# USD", "# per kg", "# US$/kg", "CHF #", "#*"];
  const signs: [string, number][] = [
    ["#", 1],
    ["-#", -1],
    ["−#", -1],
    ["(#)", -1],
    ["#-", -1],
    ["+#", 1],
  ];

  const written = fc.record({
    whole: fc.bigInt({ min: 0n, max: 10n ** 20n }),
    part: fc.stringMatching(/^\d{0,12}$/),
    convention: fc.constantFrom(...conventions),
    group: fc.nat(6),
    frame: fc.constantFrom(...around),
    sign: fc.constantFrom(...signs),
    percent: fc.boolean(),
  });

  test("exactly", () => {
    fc.assert(
      fc.property(
        written,
        ({ whole, part, convention: { mark, groups }, group, frame, sign: [sign, factor], percent }) => {
          const body = grouped(String(whole), groups[group]!) + (part === "" ? "" : mark + part);
          // A trailing minus stands at the figure, the others around all of it or within.
          const text = percent ? `${sign.replace("#", body)}%` : frame.replace("#", sign.replace("#", body));
          const meant = new Decimal(`${whole}.${part || "0"}`).times(factor);
          const read = plainUnder(numeralIn(text)!, mark);
          const exact = Decimal.clone({ precision: 60 });
          expect(new exact(read!).eq(new exact(percent ? `${meant.toFixed()}e-2` : meant.toFixed()))).toBe(true);
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});
