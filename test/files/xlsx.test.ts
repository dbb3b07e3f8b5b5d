/** .xlsx files: what Excel saves comes in live, what goes out is what Excel saves, and nothing is changed on the way. */

import fc from "../fast-check";
import {
  blankSheet,
  type CellData,
  type CellFormat,
  ERROR_CODES,
  type SheetData,
  type Value,
} from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { partsIn, textOf } from "../../src/files/zip";
import { cellName } from "../../src/sheet/address";
import { fileOf } from "./packages";
import { runs } from "../measures/runs";

const everything = () => true;
const KNOWN = new Set([
  "SUM",
  "IF",
  "TRANSPOSE",
  "COUNTIF",
  "ROUND",
  "CONCAT",
  "UNIQUE",
  "VC.VALUEADDED",
  "VC.BREAKDOWN",
]);
const isKnown = (name: string) => KNOWN.has(name);

const byName = ({ cells }: SheetData) =>
  Object.fromEntries(cells.map(({ row, column, ...rest }) => [cellName(row, column), rest]));

async function written(
  cells: CellData[],
  more: Partial<SheetData> = {},
  isExcels: (name: string) => boolean = everything,
) {
  return writeWorkbook({ sheets: [{ ...blankSheet("Sheet1"), cells, ...more }], names: [] }, isExcels);
}

const xmlOf = async (file: Uint8Array<ArrayBuffer>, part = "xl/worksheets/sheet1.xml") =>
  textOf(partsIn(file).get(part)!);

describe("a workbook as Excel saves it", () => {
  /** By hand, from the form that Excel writes. */
  const saved = () =>
    fileOf({
      sheets: {
        Chain:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>80</v></c><c r="B2"><v>0</v></c><c r="C2" cm="1" s="1"><f t="array" ref="C2:C3">_xldudf_VC_VALUEADDED(A2:A3,B2:B3)</f><v>80</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">A2*$B$2+Other!A2</f><v>0</v></c></row>' +
          '<row r="3"><c r="A3"><v>179</v></c><c r="B3"><v>172.5</v></c><c r="C3" s="1"><v>6.5</v></c><c r="D3"><f t="shared" si="0"/><v>0</v></c></row>' +
          '<row r="4"><c r="A4" s="2"><v>43831.123456789012</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E4" t="str"><f>_xlfn.CONCAT(A1,"x")</f><v>01x</v></c></row>' +
          '<row r="5"><c r="A5" s="3"><v>44000.5</v></c><c r="B5"><f>SUM(_xlfn.ANCHORARRAY(C2))</f><v>86.5</v></c></row>',
        Other:
          '<row r="1"><c r="A1" t="inlineStr"><is><r><t>bold </t></r><r><rPr><b/></rPr><t>and not</t></r></is></c></row>',
      },
      strings: "<si><t>01</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>",
      styles:
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/><fill/></fills><borders><border/></borders>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>',
      metadata:
        '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
      behind:
        '<definedNames><definedName name="Prices">Chain!$A$2:$A$3</definedName><definedName name="Rate">0.08</definedName></definedNames>',
    });

  it("comes in with live formulas, without the cached cells of a spill, and with its values as they are", async () => {
    const { workbook, notes } = await readWorkbook(await saved(), isKnown);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Chain", "Other"]);
    expect(byName(workbook.sheets[0]!)).toEqual({
      A1: { value: "01" },
      B1: { value: "rich text" },
      A2: { value: 80 },
      B2: { value: 0 },
      C2: { value: 80, formula: "=VC.VALUEADDED(A2:A3,B2:B3)", fills: { rows: 2, columns: 1 }, format: "#,##0.00" },
      D2: { value: 0, formula: "=A2*$B$2+Other!A2" },
      A3: { value: 179 },
      B3: { value: 172.5 },
      C3: { value: 6.5, spilled: true, format: "#,##0.00" },
      D3: { value: 0, formula: "=A3*$B$2+Other!A3" },
      A4: { value: 43831.123456789012, format: "m/d/yyyy" },
      B4: { value: true },
      C4: { value: { error: "#N/A" } },
      D4: { value: { error: "#DIV/0!" }, formula: "=1/0" },
      E4: { value: "01x", formula: '=CONCAT(A1,"x")' },
      A5: { value: 44000.5, format: "m/d/yyyy h:mm" },
      B5: { value: 86.5, formula: "=SUM(C2#)" },
    });
    expect(byName(workbook.sheets[1]!)).toEqual({ A1: { value: "bold and not" } });
    expect(workbook.names).toEqual([{ name: "Prices", range: "Chain!$A$2:$A$3" }]);
    expect(notes).toEqual([
      {
        kind: "lost",
        sentence: expect.stringContaining("Some formatting is left out"),
        details: ["Chain: different formats within a cell’s text", "Other: different formats within a cell’s text"],
      },
      {
        kind: "changed",
        sentence: "Text is shown and saved in Arial instead of the file’s own fonts.",
        details: ["Calibri"],
      },
      {
        kind: "changed",
        sentence: "Text in the file’s default size, 11 points, is shown and saved in 10 points.",
        details: [],
      },
      { kind: "lost", sentence: expect.stringContaining("1 defined name is left out"), details: ["Rate"] },
    ]);
  });

  it.each([
    ["LET(x,1,x)", "the function LET"],
    ["[1]Book!A1", "another workbook"],
    ["Table1[Price]", "the name Table1"],
    ["SUM(Chain:Other!A1)", "a span of sheets"],
    ["Rate*2", "the name Rate"],
    ["_xlfn.SINGLE(A1:A3)", "the function SINGLE"],
    ["SUM(A1:B2 B1:C2)", "the intersection of ranges"],
  ])("keeps the value of %s and lists it", async (formula, reason) => {
    const { workbook, notes } = await readWorkbook(
      await fileOf({ sheets: { A: `<row r="1"><c r="A1"><f>${formula}</f><v>7</v></c></row>` } }),
      isKnown,
    );
    expect(byName(workbook.sheets[0]!)).toEqual({ A1: { value: 7 } });
    expect(workbook.sheets[1]).toMatchObject({ name: "Formulas kept as values" });
    expect(byName(workbook.sheets[1]!)).toMatchObject({
      A2: { value: "A!A1" },
      C2: { value: 7 },
      D2: { value: reason },
    });
    expect(notes).toEqual([
      {
        kind: "lost",
        sentence: expect.stringMatching(/^1 formula uses something that is not supported here/),
        details: [expect.stringContaining(reason)],
      },
    ]);
  });

  it("says of each formula that is kept as a value why, and the list is as wide as its words", async () => {
    const cells = `<row r="6"><c r="A6"><f>B1:B3+1</f><v>99</v></c><c r="C6"><f>B1:B3+2</f><v>98</v></c></row><row r="7"><c r="A7"><f>LET(x,1,x)</f><v>1</v></c></row><row r="8"><c r="A8"><f>${"(".repeat(65)}1${")".repeat(65)}</f><v>1</v></c></row>`;
    const { workbook, notes } = await readWorkbook(await fileOf({ sheets: { A: cells } }), isKnown);
    expect(notes.map(({ sentence, details }) => [sentence.replace(/ (Its|Their) last.*/, ""), details.length])).toEqual(
      [
        ["1 formula uses something that is not supported here.", 1],
        [
          "2 formulas use one cell of a range that has no cell in the formula’s own row or column (Excel shows #VALUE! when it calculates such a formula).",
          2,
        ],
        ["1 formula exceeds Excel’s limits (8,192 characters, 64 levels of nesting).", 1],
      ],
    );
    const list = workbook.sheets[1]!;
    const words = "a range with no cell in this row or column";
    expect(byName(list)).toMatchObject({ D1: { value: "Reason" }, D2: { value: words } });
    expect(list.widths.get(3)).toBeGreaterThan(words.length * 6);
    expect(list.widths.get(0)).toBe(140);
  });

  it("does without names that would be something else to the grid, and says so", async () => {
    const names = ["constructor", "__proto__", "toString", "a\\b", "a?", "Prices"];
    const { workbook, notes } = await readWorkbook(
      await fileOf({
        sheets: { A: '<row r="1"><c r="A1"><f>constructor*2+Prices</f><v>7</v></c></row>' },
        behind: `<definedNames>${names.map((name) => `<definedName name="${name}">A!$A$1</definedName>`).join("")}</definedNames>`,
      }),
      isKnown,
    );
    expect(workbook.names.map(({ name }) => name)).toEqual(["Prices"]);
    expect(byName(workbook.sheets[0]!)).toEqual({ A1: { value: 7 } });
    expect(notes.at(-1)).toEqual({
      kind: "lost",
      sentence: expect.stringContaining("5 defined names are left out"),
      details: names.slice(0, -1),
    });
  });

  it("keeps the days of a file that counts from 1904", async () => {
    const styles =
      '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const { workbook, notes } = await readWorkbook(
      await fileOf({
        sheets: { A: '<row r="1"><c r="A1" s="1"><v>42369</v></c><c r="B1"><v>42369</v></c></row>' },
        styles,
        before: '<workbookPr date1904="1"/>',
      }),
      isKnown,
    );
    expect(byName(workbook.sheets[0]!)).toEqual({ A1: { value: 43831, format: "m/d/yyyy" }, B1: { value: 42369 } });
    expect(notes[0]!.sentence).toMatch(/counts days from 1904/);
  });

  it("says which things the grid does not hold", async () => {
    const file = await fileOf({
      sheets: { A: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>' },
      tail: '<sheetProtection sheet="1"/><autoFilter ref="A1:A2"/><mergeCells><mergeCell ref="B1:C2"/><mergeCell ref="C2:D3"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>',
      relations:
        '<Relationship Id="rId95" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId96" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/>',
      parts: {
        "xl/vbaProject.bin": "never run",
        "xl/externalLinks/externalLink1.xml":
          '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></externalLink>',
        "xl/externalLinks/_rels/externalLink1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///C:/secret.xlsx" TargetMode="External"/></Relationships>',
      },
    });
    const { workbook, notes } = await readWorkbook(file, isKnown);
    const sentences = notes.map(({ sentence }) => sentence).join("\n");
    for (const word of ["Macros", "other workbooks", "Data validation", "Conditional formats", "Filters", "protection"])
      expect(sentences).toContain(word);
    expect(notes.flatMap(({ details }) => details)).toContain("file:///C:/secret.xlsx");
    expect(workbook.sheets[0]!.merges).toEqual([{ row: 0, column: 1, rows: 2, columns: 2 }]);
    expect(workbook.sheets[0]!.hidden.rows).toEqual(new Set([0]));
  });
});

describe("workbooks of other programs", () => {
  const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const sheet = "xl/worksheets/sheet1.xml";
  const dates =
    '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

  it("with a prefix before every element", async () => {
    const prefixed = (xml: string) => xml.replaceAll(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const file = await fileOf({
      sheets: { A: "" },
      styles: "",
      parts: {
        [sheet]: prefixed(
          `<worksheet ${main}><cols><col min="1" max="2" width="20" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>in</t></is></c><c r="D1" s="1"><v>43831.5</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B4"/></mergeCells></worksheet>`,
        ),
        "xl/sharedStrings.xml": prefixed(`<sst ${main}><si><t>01</t></si></sst>`),
        "xl/styles.xml": prefixed(`<styleSheet ${main}>${dates}</styleSheet>`),
      },
    });
    const { workbook, notes } = await readWorkbook(file, isKnown);
    expect(byName(workbook.sheets[0]!)).toEqual({
      A1: { value: "01" },
      B1: { value: 2, formula: "=1+1" },
      C1: { value: "in" },
      D1: { value: 43831.5, format: "m/d/yyyy" },
    });
    expect(workbook.sheets[0]).toMatchObject({
      merges: [{ row: 2, column: 0, rows: 2, columns: 2 }],
      widths: new Map([
        [0, 145],
        [1, 145],
      ]),
    });
    expect(notes).toEqual([]);
  });

  it.each([
    ["2020-01-01", 43_831],
    ["2020-01-01T12:00:00", 43_831.5],
    ["2020-01-01T18:30:00.000Z", 43_831.770833333336],
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["06:00:00", 0.25],
    ["T06:00", 0.25],
  ])("with the date %s spelled, as Excel's strict files have it", async (words, value) => {
    const file = await fileOf({
      sheets: { A: "" },
      styles: dates,
      parts: {
        [sheet]: `<worksheet xmlns="${strictMain}"><sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1" t="d"><v>${words}</v></c><c r="C1"><v>7</v></c></row></sheetData></worksheet>`,
      },
    });
    expect(byName((await readWorkbook(file, isKnown)).workbook.sheets[0]!)).toMatchObject({
      B1: { value, format: "m/d/yyyy" },
      C1: { value: 7 },
    });
  });

  it("without references, without styles, with targets from the root and a comment before it all", async () => {
    const file = await fileOf({
      sheets: { A: "" },
      parts: {
        [sheet]:
          "\ufeff<?xml version='1.0' encoding='utf-8'?><!-- <row r='9'> --><worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row><c s='5'><v> 1 </v></c><c t='inlineStr'><is><t>b</t></is></c></row><row><c><f>A1*2</f><v>1E3</v></c></row></sheetData></worksheet>",
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
      },
    });
    expect(byName((await readWorkbook(file, isKnown)).workbook.sheets[0]!)).toEqual({
      A1: { value: 1 },
      B1: { value: "b" },
      A2: { value: 1000, formula: "=A1*2" },
    });
  });

  it("with a what-if table: its values, and a sentence", async () => {
    const file = await fileOf({
      sheets: {
        A: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f t="dataTable" ref="A2:A3" dt2D="0" dtr="0" r1="A1"/><v>6</v></c></row>',
        B: "",
      },
    });
    const { workbook, notes } = await readWorkbook(file, isKnown);
    expect(byName(workbook.sheets[0]!)).toEqual({ A1: { value: 1 }, A2: { value: 6 } });
    expect(notes).toEqual([{ kind: "lost", sentence: expect.stringContaining("What-If Analysis"), details: ["A"] }]);
  });
});

describe("a workbook as we save it", () => {
  it("has our functions in the form that Excel writes, with the range they fill and the last values", async () => {
    const { file } = await written([
      { row: 0, column: 0, value: 80, formula: "=VC.VALUEADDED(B1:B2,C1:C2)", fills: { rows: 2, columns: 1 } },
      { row: 1, column: 0, value: 6.5, spilled: true },
      { row: 2, column: 0, value: 0.5, formula: "=VC.MARGIN(B1,C1)" },
    ]);
    const xml = await xmlOf(file);
    expect(xml).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_VC_VALUEADDED(B1:B2,C1:C2)</f><v>80</v></c>',
    );
    expect(xml).toContain('<c r="A2"><v>6.5</v></c>');
    expect(xml).toContain('<c r="A3" cm="1"><f t="array" ref="A3">_xldudf_VC_MARGIN(B1,C1)</f><v>0.5</v></c>');
    const metadata = await xmlOf(file, "xl/metadata.xml");
    expect(metadata).toContain('name="XLDAPR"');
    expect(metadata).toContain('fDynamic="1"');
    expect(metadata).toMatch(/<cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk><\/cellMetadata>/);
    expect(await xmlOf(file, "xl/_rels/workbook.xml.rels")).toContain("/sheetMetadata");
    expect(await xmlOf(file, "[Content_Types].xml")).toContain("sheetMetadata+xml");
  });

  it.each([
    ["=SUM(B1:B2)", "<f>SUM(B1:B2)</f>"],
    ["=SUM(B1:B2*C1:C2)", '<f t="array" ref="A1">SUM(B1:B2*C1:C2)</f>'],
    ["=IF(B1>0,B1,C1)", "<f>IF(B1&gt;0,B1,C1)</f>"],
    ["=CONCAT(B1,C1)", "<f>_xlfn.CONCAT(B1,C1)</f>"],
    ['=REGEXTEST(B1,"a")', '<f>_xlfn.REGEXTEST(B1,"a")</f>'],
    ["=UNIQUE(B1:B2)", '<f t="array" ref="A1">_xlfn.UNIQUE(B1:B2)</f>'],
    ['=FILTER(B1:B2,B1:B2<>"")', '<f t="array" ref="A1">_xlfn._xlws.FILTER(B1:B2,B1:B2&lt;&gt;"")</f>'],
    ["=SORT(B1:B2)", '<f t="array" ref="A1">_xlfn._xlws.SORT(B1:B2)</f>'],
    ["=SUM(D1#)", '<f t="array" ref="A1">SUM(_xlfn.ANCHORARRAY(D1))</f>'],
    ["=SUM('My sheet'!B1:B2)", "<f>SUM('My sheet'!B1:B2)</f>"],
    ['=COUNTIF(B1:B2,"VC.X(")', '<f>COUNTIF(B1:B2,"VC.X(")</f>'],
  ])("%s", async (formula, xml) => {
    const { file } = await written([{ row: 0, column: 0, value: 1, formula }]);
    expect(await xmlOf(file)).toContain(xml);
  });

  it("writes an error that a formula answered with as an error", async () => {
    const { file } = await written([
      { row: 0, column: 0, value: "plain", formula: '="plain"' },
      { row: 0, column: 1, value: { error: "#N/A" }, formula: "=VC.MARGIN(A1,A2)" },
      { row: 0, column: 2, value: { error: "#SPILL!" }, formula: "=1/0", format: "0.0%" },
    ]);
    const xml = await xmlOf(file);
    expect(xml).toContain('<c r="A1" t="str"><f>"plain"</f><v>plain</v></c>');
    expect(xml).toMatch(
      /<c r="B1" cm="1" t="e"><f t="array" ref="B1">_xldudf_VC_MARGIN\(A1,A2\)<\/f><v>#N\/A<\/v><\/c>/,
    );
    expect(xml).toMatch(/<c r="C1" s="1" t="e"><f>1\/0<\/f><v>#VALUE!<\/v><\/c>/);
  });

  it("writes a formula that Excel does not know as its value, and says so", async () => {
    const { file, notes } = await written(
      [{ row: 0, column: 0, value: 3, formula: "=COUNTUNIQUE(B1:B3)" }],
      {},
      (name) => name !== "COUNTUNIQUE",
    );
    expect(await xmlOf(file)).toContain('<c r="A1"><v>3</v></c>');
    expect(notes).toEqual([
      {
        kind: "lost",
        sentence: expect.stringContaining("1 formula uses something that Excel does not support"),
        details: ["Sheet1!A1: =COUNTUNIQUE(B1:B3)"],
      },
    ]);
  });

  it("cuts a text that no cell holds, and says so", async () => {
    const { file, notes } = await written([{ row: 0, column: 0, value: "x".repeat(40_000) }]);
    expect(notes[0]).toMatchObject({ details: ["Sheet1!A1"] });
    expect((await readWorkbook(file, everything)).workbook.sheets[0]!.cells[0]!.value).toHaveLength(32_767);
  });
});

describe("ends of lines in texts", () => {
  const written = "a\r\nb\rc\nd&#13;e_x000D_f";
  const read = "a\nb\nc\nd\re\rf";
  const sheets = {
    Lines:
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${written}</t></is></c>` +
      `<c r="C1" t="s"><v>1</v></c><c r="D1" t="str"><f>B1&amp;""</f><v>${written}</v></c></row>`,
  };

  it("are line feeds, but for a return that is written as one", async () => {
    const strings = `<si><t>${written}</t></si><si><r><t>${written}</t></r><r><t>\r\n!</t></r></si>`;
    const { workbook, notes } = await readWorkbook(await fileOf({ sheets, strings }), everything);
    expect(workbook.sheets[0]!.cells.map(({ value }) => value)).toEqual([read, read, `${read}\n!`, read]);
    expect(notes).toEqual([]);
  });

  it("go into the next file as line feeds", async () => {
    const strings = "<si><t>a\r\nb</t></si><si><t>c\rd</t></si>";
    const plain = { Lines: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' };
    const { workbook } = await readWorkbook(await fileOf({ sheets: plain, strings }), everything);
    const { file } = await writeWorkbook(workbook, everything);
    expect(await xmlOf(file, "xl/sharedStrings.xml")).not.toMatch(/\r|_x000D_|&#13;/i);
  });
});

describe("there and back", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom(
      "01",
      "=1+1",
      "-5",
      "TRUE",
      "#N/A",
      "_x0041_",
      " x ",
      "a\nb",
      "a\r\nb\t",
      "<&>\"'",
      "]]>",
      "1/2/2020",
      "\u0001",
    ),
  );
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((value) => value + 0);
  const value: fc.Arbitrary<Value> = fc.oneof(
    number,
    text.filter((words) => words !== "" && !/\p{Surrogate}/u.test(words)),
    fc.boolean(),
    fc.constantFrom(...ERROR_CODES.filter((code) => !["#SPILL!", "#CALC!"].includes(code))).map((error) => ({ error })),
  );
  const colour = fc.constantFrom("#1a4fb4", "#eef6f6", "#ff0000");
  const line = fc.record({
    kind: fc.constantFrom("thin" as const, "medium" as const, "thick" as const, "dashed" as const, "dotted" as const),
    colour,
  });
  const look: fc.Arbitrary<CellFormat> = fc.record(
    {
      bold: fc.constant(true as const),
      italic: fc.constant(true as const),
      underline: fc.constant(true as const),
      struck: fc.constant(true as const),
      size: fc.constantFrom(9, 10.5, 18),
      colour,
      fill: colour,
      align: fc.constantFrom("left" as const, "center" as const, "right" as const),
      vertical: fc.constantFrom("top" as const, "middle" as const, "bottom" as const),
      wrap: fc.constant(true as const),
      lines: fc.record({ top: line, bottom: line, left: line }, { requiredKeys: ["top"] }),
    },
    { requiredKeys: [] },
  );
  const format = fc.constantFrom(
    "0.0%",
    "#,##0.00",
    "dd/mm/yyyy",
    "m/d/yyyy h:mm",
    "[$€-407] #,##0",
    '0 "kg"',
    "@",
    "mm:ss.0",
  );
  const formula = fc.constantFrom(
    "=A1+1",
    "=VC.VALUEADDED(A1:A3,B1:B3)",
    "=SUM($A$1:B2)",
    '=IF(A1="=",1,2)',
    "=UNIQUE(A1:A9)",
    "=D1#",
    "=TRUE",
    "=-5%",
    "={1,2;3,4}",
  );
  const cells = fc
    .uniqueArray(
      fc.record(
        { row: fc.nat(40), column: fc.nat(40), value, format, style: look, formula },
        { requiredKeys: ["row", "column", "value"] },
      ),
      { selector: ({ row, column }) => `${row},${column}`, maxLength: 40 },
    )
    .map((all) =>
      all
        .map(({ style, ...cell }) => ({ ...cell, ...(style && Object.keys(style).length > 0 && { style }) }))
        .sort((one, other) => one.row - other.row || one.column - other.column),
    );

  it("every cell is what it was: value, formula, format and look", async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (all) => {
        const { file } = await written(all);
        const { workbook, notes } = await readWorkbook(file, everything);
        expect(workbook.sheets[0]!.cells).toEqual(all);
        expect(notes).toEqual([]);
      }),
      { numRuns: runs(75) },
    );
  });

  it("sizes, merged cells, frozen rows, lines of the grid, hidden sheets and names are what they were", async () => {
    const sheet: SheetData = {
      ...blankSheet("A & B's"),
      cells: Array.from({ length: 5 }, (_, row) => ({ row, column: 3, value: row })),
      widths: new Map([
        [0, 20],
        [1, 236],
        [3, 88],
      ]),
      heights: new Map([
        [0, 38],
        [4, 23],
      ]),
      hidden: { rows: new Set([2, 4]), columns: new Set([1, 3]) },
      merges: [{ row: 0, column: 0, rows: 2, columns: 3 }],
      frozen: { rows: 1, columns: 2 },
      hasGridLines: false,
    };
    const hidden = { ...blankSheet("Hidden"), cells: [{ row: 0, column: 0, value: 1 }], isHidden: true };
    const names = [{ name: "Prices", range: "'A & B''s'!$D$1:$D$5" }];
    const { file } = await writeWorkbook({ sheets: [sheet, hidden], names }, everything);
    const { workbook } = await readWorkbook(file, everything);
    // How they are printed is told by the tests of charts.
    expect({ ...workbook, sheets: workbook.sheets.map(({ page, ...rest }) => (page ? rest : undefined)) }).toEqual({
      sheets: [sheet, hidden],
      names,
    });
  });

  it("50,000 rows", async () => {
    const all: CellData[] = [];
    for (let row = 0; row < 50_000; row += 1) {
      all.push(
        { row, column: 0, value: `Link ${row}` },
        { row, column: 1, value: row / 7, format: "0.00" },
        { row, column: 2, value: row / 7, formula: `=VC.MARGIN(B${row + 1},1)`, style: { bold: true } },
        { row, column: 3, value: 40_000 + row / 7, format: "dd/mm/yyyy" },
      );
    }
    const { file } = await written(all);
    const { workbook } = await readWorkbook(file, everything);
    const { cells: back } = workbook.sheets[0]!;
    expect(back).toHaveLength(all.length);
    for (const index of [0, 3, 99_998, 99_999, 199_997, 199_999]) expect(back[index]).toEqual(all[index]);
    expect(back.every(({ value }, index) => value === all[index]!.value)).toBe(true);
  });
});
