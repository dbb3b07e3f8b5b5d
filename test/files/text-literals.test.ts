/** Words with quotation marks and backslashes in formulas: a file, the grid, the next file; and typed. */

import * as fc from "fast-check";
import { forExcel, forGrid } from "../../src/browser/error-values";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { modelOf, sheetOf, workbookIn } from "./grid-model";
import { fileOf } from "./packages";

jest.setTimeout(60_000);

const isFunction = () => true;

/** As Excel writes them, and what they answer. */
const FORMULAS: readonly (readonly [string, string | number | boolean])[] = [
  ['="a""b"', 'a"b'],
  ['=LEN("a""b")', 3],
  ['=""""', '"'],
  ['=""""&"x"&""""', '"x"'],
  ['=IF(TRUE,"""quoted""","")', '"quoted"'],
  ['="C:\\"&"data\\"', "C:\\data\\"],
  ['="\\\\"', "\\\\"],
  ['="a\\""b"', 'a\\"b'],
  ['=TEXT(5,"0 ""kg""")', "5 kg"],
  ['=SUBSTITUTE("a""a","""","")', "aa"],
  ['="a""b"="a""b"', true],
  // Nothing to do
  ['=""', ""],
  ['="(CHAR(34))"', "(CHAR(34))"],
  ['="a\\b"', "a\\b"],
  ["=LEN(CHAR(34)&1)", 2],
];

it.each(FORMULAS)("%s", async (formula, value) => {
  const escaped = formula.slice(1).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const read = await readWorkbook(await fileOf({ sheets: { Sheet1: `<row r="1"><c r="A1" t="str"><f>${escaped}</f><v>last</v></c></row>` } }), isFunction);
  const grid = workbookIn(modelOf(read.workbook.sheets));
  const saved = await writeWorkbook(grid, isFunction);
  const again = await readWorkbook(saved.file, isFunction);
  expect([...read.notes, ...saved.notes, ...again.notes]).toEqual([]);
  expect([grid, again.workbook].map(({ sheets }) => sheets[0]!.cells.map((cell) => [cell.formula, cell.value]))).toEqual([[[formula, value]], [[formula, value]]]);
});

it("any words, in any place, come to what Excel makes of them and go back as they were", () => {
  const words = fc.string({ unit: fc.constantFrom('"', "\\", "a", "(", ")", "&", "'", "CHAR(34)"), maxLength: 8 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const formula = `=CONCATENATE(${quoted(one)},"|",${quoted(other)})&${quoted(one)}`;
      expect(forExcel(forGrid(formula))).toBe(formula);
      const [cell] = workbookIn(modelOf([sheetOf([{ row: 0, column: 0, value: null, formula }])])).sheets[0]!.cells;
      expect(cell).toMatchObject({ formula, value: `${one}|${other}${one}` });
    }),
    { numRuns: 150 },
  );
});

it("names of sheets with such signs are no words", () => {
  for (const formula of [`='a"b""'!A1&"x"`, `='it''s (CHAR(34))'!A1`]) expect([formula, forExcel(forGrid(formula))]).toEqual([formula, formula]);
});

it("in a list of constants, where no formula can stand, the last value is kept, and it is said", async () => {
  const cell = (column: string, formula: string) => `<c r="${column}1" t="str"><f>${formula.replaceAll('"', "&quot;")}</f><v>last</v></c>`;
  const read = await readWorkbook(await fileOf({ sheets: { Sheet1: `<row r="1">${cell("A", 'INDEX({"a""b","c"},1)')}${cell("B", 'INDEX({"a","c"},1)')}</row>` } }), isFunction);
  expect(read.notes).toEqual([expect.objectContaining({ kind: "lost", details: ['Sheet1!A1: =INDEX({"a""b","c"},1) (a quotation mark in a list of constants)'] })]);
  expect(workbookIn(modelOf(read.workbook.sheets)).sheets[0]!.cells.map(({ value }) => value)).toEqual(["last", "a", "c"]);
});
