/** Parts that are cut, garbled or written otherwise than Excel writes them: refused by name, or read whole; never an empty sheet. */

import type { Value } from "../../src/files/workbook-data";
import { FileRefusal } from "../../src/files/refusals";
import { readWorkbook } from "../../src/files/xlsx-read";
import { packed, zipOf } from "../../src/files/zip";
import { cellName } from "../../src/sheet/address";
import { fileOf, packageOf, type Package } from "./packages";
import { tried } from "../measures/runs";

jest.spyOn(console, "debug").mockImplementation();

const read = async (content: Package) => readWorkbook(await fileOf(content), () => true);
const valuesOf = async (content: Package) =>
  Object.fromEntries(
    (await read(content)).workbook.sheets[0]!.cells.map(({ row, column, value }): [string, Value | null] => [
      cellName(row, column),
      value,
    ]),
  );

async function refusal(content: Package): Promise<string> {
  const error: unknown = await read(content).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FileRefusal);
  return (error as FileRefusal).message;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET = "xl/worksheets/sheet1.xml";
const WHOLE = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData><x:pageMargins left="1"/></x:worksheet>`;
const CHAIN = { sheets: { Chain: "" }, strings: "<si><t>one</t></si>" };

it("a sheet that is cut anywhere is refused by its name, and the whole one is read", async () => {
  expect(await valuesOf({ ...CHAIN, parts: { [SHEET]: WHOLE } })).toEqual({ A1: "one", B1: 2 });
  for (const length of tried([...WHOLE].map((_, index) => index)))
    expect(await refusal({ ...CHAIN, parts: { [SHEET]: WHOLE.slice(0, length) } })).toMatch(
      /The sheet “Chain” is damaged: .*Download it again/,
    );
});

it.each([
  ["text", "hello"],
  ["another root", `<chartsheet ${MAIN}/>`],
  ["no list of rows", `<worksheet ${MAIN}/>`],
  ["a cell outside of rows", `<worksheet ${MAIN}><sheetData><c r="A1"/></sheetData></worksheet>`],
])("a sheet that is %s is refused", async (_, xml) => {
  expect(await refusal({ ...CHAIN, parts: { [SHEET]: xml } })).toMatch(/The sheet “Chain” is damaged/);
});

const REFERRING = { Chain: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' };

it("texts that are not there are refused by the cell", async () => {
  expect(await refusal({ sheets: REFERRING, strings: "<si><t>only</t></si>" })).toMatch(
    /“Chain” is damaged: the text of cell A1/,
  );
  expect(await refusal({ sheets: REFERRING })).toMatch(/the text of cell A1/);
  expect(await valuesOf({ sheets: REFERRING, strings: "<si><t>a</t></si><si><t>b</t></si>" })).toEqual({ A1: "b" });
});

it.each([
  ["xl/sharedStrings.xml", /list of its text entries/],
  ["xl/styles.xml", /list of its formats/],
  ["xl/workbook.xml", /list of its sheets/],
  ["xl/_rels/workbook.xml.rels", /list of its parts/],
])("%s cut is refused by what it is", async (part, sentence) => {
  expect(
    await refusal({ sheets: { Chain: "" }, strings: "<si><t>a</t></si>", styles: "", parts: { [part]: "<cut><a" } }),
  ).toMatch(sentence);
});

it("a sheet's list of what belongs to it holds relationships and nothing else", async () => {
  const listed = (name: string) => ({
    sheets: { A: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><${name} Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
    },
  });
  expect(await refusal(listed("Rulationship"))).toMatch(/damaged/);
  expect(await valuesOf(listed("Relationship"))).toEqual({ A1: 1 });
});

it("a damaged part without cells is left out, and told", async () => {
  const { notes } = await read({
    sheets: { A: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    parts: { "docProps/core.xml": "<cut" },
  });
  expect(notes).toEqual([
    { kind: expect.any(String), sentence: expect.stringContaining("Damaged parts"), details: ["docProps/core.xml"] },
  ]);
});

it.each(["s", "n", "b", "e", "str", "inlineStr", "d"])("an empty value of kind %s is an empty cell", async (kind) => {
  for (const value of ["<v/>", "<v></v>", ""])
    expect(
      await valuesOf({
        sheets: { A: `<row r="1"><c r="A1" t="${kind}">${value}</c><c r="B1"><v>7</v></c></row>` },
        strings: "<si><t>zero</t></si>",
      }),
    ).toEqual({ B1: 7 });
});

it.each(["1e999", "NaN", "INF", "1,5", "0x1F"])("%s is no number: kept as text, by the cell", async (text) => {
  const { workbook, notes } = await read({
    sheets: { A: `<row r="1"><c r="A1"><v>${text}</v></c><c r="B1"><v>1e308</v></c></row>` },
  });
  expect(workbook.sheets[0]!.cells.map(({ value }) => value)).toEqual([text, 1e308]);
  expect(notes).toEqual([
    { kind: expect.any(String), sentence: expect.stringContaining("kept as text"), details: [`A!A1: ${text}`] },
  ]);
});

it("rich text is read whole, without how it is spoken; a comment is nothing and CDATA is text", async () => {
  const strings =
    "<si><t>abc</t><r><t>def</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si><!-- <si><t>x</t></si> --><si><t><![CDATA[a<b]]></t></si>";
  const inline = "<is><t>abc</t><r><t>def</t></r><rPh sb='0' eb='1'><t>no</t></rPh></is>";
  expect(
    await valuesOf({
      sheets: {
        A: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><!-- <c r="C1"><v>9</v></c> --><c r="D1" t="inlineStr">${inline}</c></row>`,
      },
      strings,
    }),
  ).toEqual({ A1: "abcdef", B1: "a<b", D1: "abcdef" });
});

it("parts in other encodings are read; one that nobody knows is refused", async () => {
  const xml = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row></sheetData></worksheet>`;
  const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
  const encoded: Record<string, Buffer> = {
    bom: Buffer.from(`\ufeff${xml("UTF-16")}`, "utf16le"),
    le: Buffer.from(xml("UTF-16"), "utf16le"),
    be: swapped(Buffer.from(`\ufeff${xml("UTF-16")}`, "utf16le")),
    latin: Buffer.from(xml("ISO-8859-1"), "latin1"),
    windows: Buffer.from(xml("windows-1252"), "latin1"),
  };
  const parts = (await packageOf({ sheets: { A: "" } })).filter(({ name }) => name !== SHEET);
  for (const bytes of Object.values(encoded)) {
    const { workbook } = await readWorkbook(zipOf([...parts, await packed(SHEET, new Uint8Array(bytes))]), () => true);
    expect(workbook.sheets[0]!.cells).toEqual([{ row: 0, column: 0, value: "é" }]);
  }
  await expect(readWorkbook(zipOf([...parts, await packed(SHEET, xml("x-nobody"))]), () => true)).rejects.toThrow(
    /encoding “x-nobody”/,
  );
});

it("formulas of older files take one cell of a range, and it is said; those of newer ones go through it", async () => {
  const { workbook, notes } = await read({
    sheets: {
      A: '<row r="2"><c r="B2"><f>A1:A3*2</f><v>4</v></c><c r="C2" cm="1"><f t="array" ref="C2:C4">A1:A3*2</f><v>2</v></c></row><row r="9"><c r="B9"><f>A1:A3*2</f><v>7</v></c></row>',
    },
  });
  expect(workbook.sheets[0]!.cells.map(({ formula, value }) => [formula, value])).toEqual([
    ["=A2*2", 4],
    ["=A1:A3*2", 2],
    [undefined, 7],
  ]);
  expect(notes.map(({ details }) => details)).toEqual([
    [expect.stringContaining("A!B9")],
    ["A!B2: =A1:A3*2 is now =A2*2"],
  ]);
});

it("64 levels of brackets are read, and 65 kept as a value", async () => {
  const nested = (levels: number) => `${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
  const { workbook, notes } = await read({
    sheets: {
      A: `<row r="1"><c r="A1"><f>${nested(64)}</f><v>1</v></c><c r="B1"><f>${nested(65)}</f><v>1</v></c><c r="C1"><f>SUM(#REF!)</f><v>0</v></c></row>`,
    },
  });
  expect(workbook.sheets[0]!.cells.map(({ formula }) => formula)).toEqual([`=${nested(64)}`, undefined, "=SUM(#REF!)"]);
  expect(notes).toHaveLength(1);
});
