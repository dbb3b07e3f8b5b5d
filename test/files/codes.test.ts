/** Codes and telephone numbers that read like numbers stay what they are, from a file of text and by paste; figures stay figures. */

import { readCsv } from "../../src/files/csv-read";
import { isCode } from "../../src/files/codes";
import { decide } from "../../src/files/pasted-block";

const fromCsv = (column: readonly string[]) =>
  readCsv(new TextEncoder().encode(column.map((text) => `"${text}";x`).join("\n")), "T", {
    encoding: "utf-8",
    separator: ";",
    decimal: ".",
  })
    .sheet.cells.filter((cell) => cell.column === 0)
    .map(({ value }) => value);
const pasted = (column: readonly string[]) =>
  decide({ rows: column.map((text) => [{ text }]), decimal: "." }).cells.map(([cell]) => cell?.value);

it.each<[what: string, column: readonly string[], values: readonly (string | number)[]]>([
  [
    "an exponent beside a code",
    ["id", "1A3", "1E3", "2B7", "12345e6", "0E5"],
    ["id", "1A3", "1E3", "2B7", "12345e6", "0E5"],
  ],
  ["an exponent that comes before the code", ["1E3", "2E5", "1A3"], ["1E3", "2E5", "1A3"]],
  ["an exponent beside leading zeros", ["007", "1E3", "10"], ["007", "1E3", "10"]],
  ["bare whole numbers beside a leading zero", ["hs", "010121", "180100", "0"], ["hs", "010121", "180100", "0"]],
  ["a leading zero below them", ["180100", "1801", "010121"], ["180100", "1801", "010121"]],
  ["codes of unlike length", ["sitc", "0", "00", "001", "11", "112"], ["sitc", "0", "00", "001", "11", "112"]],
  ["months of two digits", ["month", "09", "10", "11"], ["month", "09", "10", "11"]],
  ["a 0 that leads nothing", ["n", "0", "180100", "10"], ["n", 0, 180100, 10]],
  ["00 beside minutes", ["minute", "00", "15"], ["minute", "00", "15"]],
  ["one leading zero among decimals", ["n", "007", "12", "0.5"], ["n", "007", 12, 0.5]],
  ["one among thousands", ["n", "007", "12", "1,234"], ["n", "007", 12, 1234]],
  ["one among signs", ["n", "007", "12", "-3"], ["n", "007", 12, -3]],
  ["one among changes", ["n", "007", "12", "+3"], ["n", "007", 12, "+3"]],
  ["one among percentages", ["n", "007", "12", "5%"], ["n", "007", 12, 0.05]],
  ["one behind a minus", ["n", "-007", "12"], ["n", "-007", 12]],
  ["one in a number with decimals", ["n", "007.5", "12"], ["n", "007.5", 12]],
  ["a code with letters beside whole numbers", ["id", "1A3", "12"], ["id", "1A3", 12]],
  ["a date that begins with 0 beside whole numbers", ["n", "01/02/2020", "12"], ["n", "01/02/2020", 12]],
  [
    "short numbers beside a telephone number with a leading zero",
    ["tel", "030 1234567", "112", "1701234567"],
    ["tel", "030 1234567", "112", "1701234567"],
  ],
  ["exponents alone", ["rate", "1E3", "12E4", "1e-05", "0E5"], ["rate", 1000, 120000, 1e-5, 0]],
  ["exponents beside other figures", ["1E3", "2.5", "-3"], [1000, 2.5, -3]],
  ["an exponent with a point beside a code", ["1A3", "1.5E3"], ["1A3", 1500]],
  ["an exponent under a heading", ["CO2", "1E3", "2E3"], ["CO2", 1000, 2000]],
  ["an exponent under a period", ["1Q20", "1E3"], ["1Q20", 1000]],
  [
    "an exponent beside a measure, a note and a number too large",
    ["5m2", "n/a", "1e999", "1E3"],
    ["5m2", "n/a", "1e999", 1000],
  ],
  [
    "telephone numbers",
    ["tel", "+49 170 123 456", "+4917012345", "0170"],
    ["tel", "+49 170 123 456", "+4917012345", "0170"],
  ],
  ["a telephone number alone", ["+4917012345"], ["+4917012345"]],
  ["one in groups of three alone", ["+49 170 123 456"], ["+49 170 123 456"]],
  ["one whose groups are not of three", ["+49 30 1234567"], ["+49 30 1234567"]],
  [
    "short ones beside one that can be nothing else",
    ["+49 30 1234567", "+4930123", "112"],
    ["+49 30 1234567", "+4930123", 112],
  ],
  [
    "numbers without a country beside one with leading zero",
    ["0170 123 456", "170 123 456", "+49 170 123"],
    ["0170 123 456", "170 123 456", "+49 170 123"],
  ],
  ["signed changes", ["+1.2", "-0.4", "+3"], [1.2, -0.4, 3]],
  ["large signed changes", ["+123456789", "-987654321"], [123456789, -987654321]],
  ["large changes beside small ones", ["+123456789", "+15"], [123456789, 15]],
  ["changes shorter than telephone numbers", ["+1500000", "+12345678", "+1 234 567"], [1500000, 12345678, 1234567]],
  ["nine digits and a plus", ["+123456789", "+234567890"], ["+123456789", "+234567890"]],
  ["changes with thousands marked", ["+1,234,567,890"], [1234567890]],
  ["figures in groups by spaces", ["1 234 567", "12 345"], [1234567, 12345]],
  ["a date is no code", ["01/02/2020", "1E3"], ["01/02/2020", 1000]],
])("%s", (_, column, values) => {
  expect(fromCsv(column)).toEqual(values);
  // A date is one there.
  expect(pasted(column).map((value, row) => (column[row] === "01/02/2020" ? column[row] : value))).toEqual(values);
});

it("a card number of zeros at the end goes with the codes of its column", () => {
  expect(fromCsv(["1A3", "1234567890123450"])).toEqual(["1A3", "1234567890123450"]);
  expect(pasted(["007", "1234567890123450"])).toEqual(["007", "1234567890123450"]);
  expect(pasted(["1234567890123450"])).toEqual([1234567890123450]);
});

const tableFromCsv = (rows: readonly (readonly string[])[]) => {
  const values = rows.map((row): unknown[] => row.map(() => undefined));
  const { cells } = readCsv(new TextEncoder().encode(rows.map((row) => row.join(";")).join("\n")), "T", {
    encoding: "utf-8",
    separator: ";",
    decimal: ".",
  }).sheet;
  for (const { row, column, value } of cells) values[row]![column] = value;
  return values;
};
const tablePasted = (rows: readonly (readonly string[])[]) =>
  decide({ rows: rows.map((row) => row.map((text) => ({ text }))), decimal: "." }).cells.map((row) =>
    row.map((cell) => cell?.value ?? undefined),
  );

it.each<[what: string, rows: string[][], values: (string | number | undefined)[][]]>([
  [
    "a heading that is a code stays one over figures",
    [
      ["", "01", "02", "10"],
      ["x", "12", "7", "300"],
      ["y", "5", "40", "8"],
    ],
    [
      [undefined, "01", "02", 10],
      ["x", 12, 7, 300],
      ["y", 5, 40, 8],
    ],
  ],
  [
    "so does one below names and a title",
    [
      ["T", "", "", ""],
      ["", "Farms", "Mines", "Mills"],
      ["", "01", "02", "03"],
      ["x", "12", "7", "300"],
      ["y", "5", "40", "8"],
    ],
    [
      ["T", undefined, undefined, undefined],
      [undefined, "Farms", "Mines", "Mills"],
      [undefined, "01", "02", "03"],
      ["x", 12, 7, 300],
      ["y", 5, 40, 8],
    ],
  ],
  [
    "codes without a heading, as long as each other",
    [
      ["010121", "12"],
      ["180100", "7"],
    ],
    [
      ["010121", 12],
      ["180100", 7],
    ],
  ],
  [
    "codes without a heading, two with a zero",
    [
      ["01", "12"],
      ["010121", "7"],
      ["180100", "8"],
    ],
    [
      ["01", 12],
      ["010121", 7],
      ["180100", 8],
    ],
  ],
  [
    "two columns of codes",
    [
      ["id", "post", "n"],
      ["007", "01067", "5"],
      ["12", "80331", "6"],
    ],
    [
      ["id", "post", "n"],
      ["007", "01067", 5],
      ["12", "80331", 6],
    ],
  ],
  [
    "columns without a code",
    [
      ["hs", "n"],
      ["010121", "180100"],
      ["180100", "5"],
    ],
    [
      ["hs", "n"],
      ["010121", 180100],
      ["180100", 5],
    ],
  ],
])("%s", (_, rows, values) => {
  expect(tableFromCsv(rows)).toEqual(values);
  expect(tablePasted(rows)).toEqual(values);
});

it("what stays text stays as it was written, and nothing is told of it", () => {
  const { sheet, notes } = readCsv(new TextEncoder().encode("hs\n010121\n 180100 \n1234567890123456"), "T", {
    encoding: "utf-8",
    separator: ";",
    decimal: ".",
  });
  expect(sheet.cells.map(({ value }) => value)).toEqual(["hs", "010121", " 180100 ", "1234567890123456"]);
  expect(notes).toEqual([]);
});

it("columns do not speak for one another", () => {
  const { cells } = decide({
    rows: [
      [{ text: "1A3" }, { text: "1E3" }],
      [{ text: "1E3" }, { text: "2.5" }],
    ],
    decimal: ".",
  });
  expect(cells.map((row) => row.map((cell) => cell?.value))).toEqual([
    ["1A3", 1000],
    ["1E3", 2.5],
  ]);
});

it("what a source holds as numbers are figures", () => {
  const { cells } = decide({ rows: [[{ text: "-5", value: -5 }], [{ text: "+123456789" }]], decimal: "." });
  expect(cells.map(([cell]) => cell?.value)).toEqual([-5, 123456789]);
});

it.each([
  "007",
  "01",
  "+0170123",
  "0170 123 456",
  "030/1234567",
  "(030) 123456",
  "+1 (212) 555-1234",
  "1A3",
  "12AB34",
  "0x10",
  "A12",
  "AB-1234",
])("%s is a code", (text) => expect(isCode(text, false)).toBe(true));
it.each([
  "0",
  "10",
  "x",
  "5 kg",
  "5kg",
  "12A",
  "8*",
  "1e999",
  "Q1",
  "3Q20",
  "FY20",
  "2020Q1",
  "5m2",
  "01/02/2020",
  "02-2020",
  "n/a",
  "",
  "0.5",
  "12:30",
  "2019-20",
  "Table 7",
])("%s is none for sure", (text) => expect(isCode(text, false)).toBe(false));
