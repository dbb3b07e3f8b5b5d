/** Titles and labels of the samples hold whatever is entered: cases as literals, and each input at 0, half and double. */

import { samples } from "../../src/samples";
import { opened } from "./evaluated";

const sampleOf = (sheet: string) => samples.find(({ sheets }) => sheets.some(({ name }) => name === sheet))!;

it.each([
  ["Cocoa butter and powder", "D5", "20", "B1", "Illustrative: farmers earn 13.8 of 250; in all, 20"],
  ["Standards", "C5", "Process", "B1", "Of 11 standards: 7 on the process, 2 a single firm’s"],
  ["Audit costs", "C11", "5", "B1", "5 audits: 3.3 % of the sales of the second-tier supplier"],
  ["Audit costs", "C11", "5", "B20", "5 audits, worked out"],
  ["Audit costs", "C12", "4", "B25", "1 audit shared by 4 firms, worked out"],
  ["Audit costs", "C10", "2", "C34", 500_000],
  ["Brazilian shoes", "D6", "1", "B1", "Brazil: critical in 3 of 6, furthest behind in design"],
  ["Brazilian shoes", "D10 D6", "5 1", "B1", "Brazil: critical in 2 of 6"],
  ["Brazilian shoes", "D10", "5", "B1", "Brazil: critical in 1 of 6, furthest behind in price"],
  ["Sinos Valley", "C9", "2", "D24", 102 / 110],
  ["Sinos Valley", "D9", "5", "B1", "Sinos Valley: fit 100 %, in design level with Italy"],
  ["Sinos Valley", "E9", "0.5", "B1", "Sinos Valley: fit 84 %, in design ahead of Italy by 0.5"],
  ["Factory audits", "C5", "15", "B1", "Category 1: 15 of 22 factories do not meet the standard"],
  ["Process upgrading", "G5", "20", "B1", "Better: 4 of 5 indicators; upgrading, with illustrative rivals: 2"],
  [
    "Market shares",
    "E5",
    "30",
    "B1",
    "Illustrative: exports +24: world growth +16.5, composition −4.5, competitiveness +12",
  ],
  ["Unit values", "D7", "450", "B1", "Illustrative: coffee at 2.04 a kilogram; with the screen, 2.04"],
  ["Benchmark", "E19", "50", "B1", "Illustrative: the peers’ median from 91 to 94, the worst of them from 70 to 50"],
  ["Rents", "C8", "100", "B1", /^Illustrative: rent of the brand -/],
  ["Terms of trade", "C11", "80.82", "B1", "A unit of German exports buys 10 % fewer imports than in 2010"],
  ["Jeans", "D7", "13.08", "B1", "Fees for sewing jeans: +100 % within a year, then nothing"],
  ["Bunk beds", "F5", "148", "B1", "Bunk beds: price +100 %, so beds must change by −50 % to keep sales"],
  ["100-dollar shoe", "C24", "100", "B24", "1 times the cost"],
] as const)("%s with %s = %s: %s is %s", (sheet, input, value, cell, expected) => {
  const { read, write } = opened(sampleOf(sheet));
  const values = value.split(" ");
  for (const [index, at] of input.split(" ").entries()) write(`'${sheet}'!${at}`, values[index]!);
  const shown = read(`'${sheet}'!${cell}`)[0]![0];
  if (expected instanceof RegExp) expect(shown).toMatch(expected);
  else if (typeof expected === "number") expect(shown).toBeCloseTo(expected, 12);
  else expect(shown).toBe(expected);
});

/** The figures that a title names, found in the sheet by other means than its formula's. */
const NAMED: Readonly<Record<string, (column: (range: string) => unknown[]) => unknown[]>> = {
  "Market shares": (column) => column("E15:H15"),
  "Sales bridge": (column) => [...column("I14:I14"), ...column("D14:F14")],
  Rents: (column) => [...column("H8:H8"), ...column("H10:H10"), ...column("G8:G8"), ...column("G10:G10")],
  Benchmark: (column) => [...column("F24:F25"), ...column("H24:H25")],
  "Factory audits": (column) => [Math.max(...column("C5:C18").map(Number)), ...column("C20:C20")],
  "Process upgrading": (column) => [
    column("H14:H18").filter((flag) => flag === "Better").length,
    5,
    column("H32:H36").filter((flag) => flag === "Process upgrading").length,
  ],
};

const figuresOf = (title: unknown): number[] =>
  [
    ...String(title)
      .replaceAll("−", "-")
      .matchAll(/[+-]?\d+(?:\.\d+)?/gu),
  ].map(([figure]) => Number(figure));

it.each(Object.keys(NAMED))("%s: the title has the figures of the sheet at every value of every input", (name) => {
  const sample = sampleOf(name);
  const { read, write } = opened(sample);
  const { cells } = sample.sheets.find((sheet) => sheet.name === name)!;
  let compared = 0;
  for (const { at, look, content } of cells)
    if (look === "input" && "number" in content) {
      for (const factor of [0, 0.5, 2]) {
        write(`'${name}'!${at}`, String(content.number * factor));
        const expected = NAMED[name]!((range) => read(`'${name}'!${range}`).flat());
        const title = String(read(`'${name}'!B1`)[0]![0]);
        // An answer that refuses the input leaves no title to compare.
        if (title.startsWith("#") || expected.some((figure) => typeof figure !== "number")) continue;
        // The factory's name may have a number of its own.
        const shown = figuresOf(title.replace(/^Category \d+/u, ""));
        expect(shown).toHaveLength(expected.length);
        shown.forEach((figure, index) => expect(Math.abs(figure - Number(expected[index]))).toBeLessThan(0.051));
        compared += 1;
      }
      write(`'${name}'!${at}`, String(content.number));
    }
  expect(compared).toBeGreaterThan(10);
});
