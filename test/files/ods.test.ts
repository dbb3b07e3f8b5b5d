/** OpenDocument spreadsheets, as LibreOffice writes them. */

import { fromOpenFormula } from "../../src/files/ods-formula";
import { FileRefusal } from "../../src/files/refusals";
import { readWorkbook } from "../../src/files/xlsx-read";
import { packed, zipOf } from "../../src/files/zip";

jest.spyOn(console, "debug").mockImplementation();

async function read(body: string, styles = "", parts: Record<string, string> = {}) {
  const content = `<office:document-content xmlns:calcext="urn:c"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
  const all = { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content, ...parts };
  return readWorkbook(
    zipOf(await Promise.all(Object.entries(all).map(([name, text]) => packed(name, text)))),
    () => true,
  );
}

const table = (rows: string) => `<table:table table:name="A">${rows}</table:table>`;

it.each([
  ["of:=SUM([.A1:.A3];[$Sheet2.$B$1])", "SUM(A1:A3,Sheet2!$B$1)"],
  ["of:=IF([$'My sheet'.A1]=\"a;b\";{1;2|3;4};2)", "IF('My sheet'!A1=\"a;b\",{1,2;3,4},2)"],
  ["of:=COM.MICROSOFT.CONCAT([.A1])&LEGACY.NORMSDIST(1)", "CONCAT(A1)&NORMSDIST(1)"],
  ["of:=_xldudf_vc_valueadded([.A1:.A2];[.B1:.B2])", "VC.VALUEADDED(A1:A2,B1:B2)"],
  [
    "of:=CEILING([.A1];1;0)+FLOOR([.A1])+COM.MICROSOFT.CEILING([.A1];1)",
    "CEILING.MATH(A1,1,0)+FLOOR.MATH(A1)+CEILING(A1,1)",
  ],
  ["of:=[.A#REF!]+[.#REF!]+#REF!", "#REF!+#REF!+#REF!"],
  ["of:=['file:///b.ods'#$Sheet1.A1]", "[1]Sheet1!A1"],
])("%s", (formula, excels) => expect(fromOpenFormula(formula)).toBe(excels));

it("values, in groups and repeated, with what they mean", async () => {
  const cells =
    '<table:table-cell office:value-type="float" office:value="1.5"/><table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell office:value-type="date" office:date-value="2020-01-01T12:00:00"/><table:table-cell office:value-type="time" office:time-value="PT06H00M00S"/>' +
    '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1e999"/><table:table-cell table:number-columns-repeated="16000"/>';
  const last =
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const { workbook, notes } = await read(
    table(
      `<table:table-row-group><table:table-row>${cells}</table:table-row></table:table-row-group><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/></table:table-row>${last}`,
    ),
  );
  expect(workbook.sheets[0]!.cells.map(({ value }) => value)).toEqual([
    1.5,
    "a  b\nc",
    true,
    43831.5,
    0.25,
    { error: "#N/A" },
    "1e999",
    7,
    7,
    7,
    7,
  ]);
  expect(notes).toEqual([
    { kind: expect.any(String), sentence: expect.stringContaining("kept as text"), details: ["A!G1: 1e999"] },
  ]);
});

it("formats, widths, merged cells and hidden sheets", async () => {
  const styles =
    '<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
    '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="co1" style:family="table-column"><style:table-column-properties style:column-width="2.54cm"/></style:style><style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const { workbook } = await read(
    `<table:table table:name="A" table:style-name="ta1"><table:table-column table:style-name="co1"/><table:table-row><table:table-cell table:style-name="ce1" office:value-type="percentage" office:value="0.5" table:number-columns-spanned="2" table:number-rows-spanned="1"/><table:covered-table-cell/></table:table-row></table:table>`,
    styles,
  );
  expect(workbook.sheets[0]).toMatchObject({
    isHidden: true,
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    widths: new Map([[0, 96]]),
    cells: [{ value: 0.5, format: "0.0%", style: { bold: true } }],
  });
});

it("refuses what repeats a value a million times, what is locked, and what is cut", async () => {
  await expect(
    read(
      table(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="7"/></table:table-row>',
      ),
    ),
  ).rejects.toThrow(/1,048,576/);
  await expect(
    read(table(""), "", { "META-INF/manifest.xml": "<m:manifest><m:encryption-data/></m:manifest>" }),
  ).rejects.toThrow(/password-protected/);
  await expect(read(table(""), "", { "content.xml": "<office:document-content><office:body>" })).rejects.toThrow(
    FileRefusal,
  );
});

it("what an .ods has and a grid has not is left out, and no sentence says that it is kept", async () => {
  const body = table(
    '<table:table-row><table:table-cell office:value-type="float" office:value="1" table:content-validation-name="v"><office:annotation><text:p>a</text:p></office:annotation><text:p>1</text:p></table:table-cell></table:table-row><calcext:conditional-formats><calcext:conditional-format/></calcext:conditional-formats>',
  );
  const { workbook, notes } = await read(body);
  expect(workbook.sheets[0]!.cells).toEqual([{ row: 0, column: 0, value: 1 }]);
  expect(notes.map(({ kind, sentence, details }) => [kind, /are left out\.$/.test(sentence), details])).toEqual([
    ["lost", true, ["A"]],
    ["lost", true, ["A"]],
    ["lost", true, ["A"]],
  ]);
});

it.each([
  ["1904-01-01", 1],
  ["1899-12-30", 0],
])("days counted from %s: %i sentence, and the same day", async (day, sentences) => {
  const { workbook, notes } = await read(
    `<table:calculation-settings><table:null-date table:date-value="${day}"/></table:calculation-settings>${table('<table:table-row><table:table-cell office:value-type="date" office:date-value="2020-01-01"/></table:table-row>')}`,
  );
  expect([workbook.sheets[0]!.cells[0]!.value, notes.length]).toEqual([43831, sentences]);
});

it.each([
  ["<text:p>Name </text:p>", "Name "],
  ["<text:p>Name\n\t of  it</text:p>", "Name of  it"],
  ["<text:p>a <text:span> b</text:span> </text:p>", "a  b "],
  ["<text:p><text:s/>a <text:s/></text:p>", " a  "],
  ["<text:p>a<text:tab/>b<text:line-break/>c</text:p><text:p>d</text:p>", "a\tb\nc\nd"],
])("white space of %s", async (paragraphs, text) => {
  const { workbook } = await read(
    table(
      `<table:table-row><table:table-cell office:value-type="string">${paragraphs}</table:table-cell></table:table-row>`,
    ),
  );
  expect(workbook.sheets[0]!.cells[0]!.value).toBe(text);
});

describe("fonts that are not those we write", () => {
  const faces =
    '<office:font-face-decls><style:font-face style:name="Arial1" svg:font-family="Arial"/><style:font-face style:name="Serif" svg:font-family="&apos;Liberation Serif&apos;"/></office:font-face-decls>';
  const cells = table(
    '<table:table-row><table:table-cell office:value-type="float" office:value="1"/><table:table-cell table:style-name="ce1" office:value-type="float" office:value="2"/></table:table-row>',
  );
  const styleOf = (name: string, font: string) =>
    `<style:style style:name="${name}" style:family="table-cell"><style:text-properties ${font}/></style:style>`;
  const inArial = (...details: string[]) => ({
    kind: "changed",
    sentence: "Text is shown and saved in Arial instead of the file’s own fonts.",
    details,
  });
  const inTenPoints = {
    kind: "changed",
    sentence: "Text in the file’s default size, 11 points, is shown and saved in 10 points.",
    details: [],
  };

  it.each([
    ["Arial under another name", styleOf("ce1", 'style:font-name="Arial1"'), []],
    ["a cell’s own", styleOf("ce1", 'style:font-name="Serif"'), [inArial("Liberation Serif")]],
    ["one that no cell has", styleOf("ce1", "") + styleOf("ce2", 'style:font-name="Serif"'), []],
    [
      "the usual one",
      styleOf("ce1", "") + styleOf("Default", `style:font-name="Serif" fo:font-size="11pt"`),
      [inArial("Liberation Serif"), inTenPoints],
    ],
  ])("%s", async (_, styles, expected) => {
    expect((await read(cells, faces + styles)).notes).toEqual(expected);
  });
});
