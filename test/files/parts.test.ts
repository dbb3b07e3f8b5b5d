/** Every kind of part that a file can have: shown, kept for the next file, or said to be left out before anything is opened. */

import { registerCarrying } from "../../src/browser/carrying";
import { workbookOf } from "../../src/browser/grid-files-out";
import type { Note, SheetData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { partsIn, textOf } from "../../src/files/zip";
import { modelOf } from "./grid-model";
import { fileOf, type Package } from "./packages";
import { faultsIn } from "./structure";

registerCarrying();
const everything = () => true;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES =
  '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/></cellXfs>';
const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Price</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Farm</t></is></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Mill</t></is></c><c r="B3"><v>2</v></c></row>';

const relations = (...all: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${OFFICE}/${type}`}" Target="${target}"${/^(https?|mailto|javascript):/.test(target) ? ' TargetMode="External"' : ""}/>`).join("")}</Relationships>`;
const ofSheet = (...all: [id: string, type: string, target: string][]) => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relations(...all),
});
const styled = (xf: string, more = "") => ({
  styles: `<fonts><font/><font><vertAlign val="superscript"/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="lightGrid"/></fill></fills><borders><border/><border diagonalUp="1"><diagonal style="thin"/></border></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="0" ${xf}</cellXfs>${more}`,
  sheets: { Data: ROWS.replace('r="B2"', 'r="B2" s="1"') },
});
const withView = (view: string) => ({ head: `<sheetViews>${view}</sheetViews>` });

type Case = Partial<Package> & { head?: string; rows?: string };

async function trip({ head = "", rows = ROWS, ...content }: Case) {
  const file = await fileOf({ sheets: { Data: rows }, styles: STYLES, ...content });
  const parts = partsIn(file);
  const whole =
    head === ""
      ? file
      : await fileOf({
          sheets: { Data: rows },
          styles: STYLES,
          ...content,
          parts: {
            ...content.parts,
            "xl/worksheets/sheet1.xml": (await textOf(parts.get("xl/worksheets/sheet1.xml")!)).replace(
              "<sheetData>",
              `${head}<sheetData>`,
            ),
          },
        });
  const { workbook, notes } = await readWorkbook(whole, everything);
  const saved = workbookOf(modelOf(workbook.sheets));
  const { file: written, notes: writtenNotes } = await writeWorkbook(
    { ...saved.workbook, names: workbook.names },
    everything,
  );
  expect(await faultsIn(written)).toEqual([]);
  const all = [...partsIn(written).values()];
  const texts = await Promise.all(
    all.filter(({ name }) => /\.(xml|rels|vml)$/.test(name)).map(async (part) => `${part.name}: ${await textOf(part)}`),
  );
  return {
    notes,
    savedNotes: [...saved.notes, ...writtenNotes],
    sheet: workbook.sheets[0]!,
    xml: texts.join("\n"),
    written,
  };
}

const brief = (notes: readonly Note[]) =>
  notes.map(
    ({ kind, sentence, details }) => `${kind}: ${sentence}${details.length > 0 ? ` [${details.join("; ")}]` : ""}`,
  );

const CONDITIONAL =
  '<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>';
const TABLE = `<table xmlns="${MAIN}" id="1" name="Chain" displayName="Chain" ref="A1:B3"><autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="2"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="Name"/><tableColumn id="2" name="Price"/></tableColumns></table>`;
const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>me</author></authors><commentList><comment ref="B2" authorId="0"><text><t>why?</t></text></comment></commentList></comments>`;
const SPARK =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!B2:B3</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

describe("kept, and in the next file", () => {
  test.each<[string, Case, RegExp | undefined, RegExp[]]>([
    [
      "conditional formats",
      { tail: CONDITIONAL },
      /^information: Conditional formats .*\[Data\]$/,
      [/<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs"/],
    ],
    [
      "rules for input",
      {
        tail: '<dataValidations count="1"><dataValidation type="whole" sqref="B2"><formula1>1</formula1></dataValidation></dataValidations>',
      },
      /^information: Data validation .*\[Data\]$/,
      [/<dataValidation type="whole" sqref="B2"><formula1>1</],
    ],
    ["sparklines", { tail: SPARK }, /^information: Small charts in cells .*\[Data\]$/, [/<xm:f>Data!B2:B3<\/xm:f>/]],
    [
      "tables, with what they are filtered by",
      {
        tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        parts: { "xl/tables/table1.xml": TABLE, ...ofSheet(["rId1", "table", "../tables/table1.xml"]) },
      },
      /^information: Excel tables .*\[Data\]$/,
      [/displayName="Chain"/, /<filterColumn colId="1"><filters><filter val="2"/],
    ],
    [
      "comments",
      { parts: { "xl/comments1.xml": COMMENTS, ...ofSheet(["rId1", "comments", "../comments1.xml"]) } },
      /^information: Comments and notes .*\[Data\]$/,
      [/<comment ref="B2" authorId="0"><text><t>why\?/],
    ],
    [
      "filters",
      {
        tail: '<autoFilter ref="A1:B3"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn><sortState ref="A2:B3"><sortCondition ref="B2:B3"/></sortState></autoFilter>',
        rows: ROWS.replace('<row r="2"', '<row r="2" hidden="1"'),
      },
      /^information: Filters do not work here, and rows that they hide stay hidden.*\[Data\]$/,
      [
        /<autoFilter ref="A1:B3"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"\/><\/customFilters><\/filterColumn><sortState ref="A2:B3"><sortCondition ref="B2:B3"/,
        /<row r="2"[^>]* hidden="1"/,
      ],
    ],
    [
      "a link to a place",
      { tail: '<hyperlinks><hyperlink ref="A2" location="Data!B3" tooltip="there"/></hyperlinks>' },
      /^information: Some links on cells cannot be followed here.*\[Data\]$/,
      [/<hyperlink ref="A2" location="Data!B3" tooltip="there"\/>/],
    ],
    [
      "a link on a figure",
      {
        tail: '<hyperlinks><hyperlink ref="B2" r:id="rId1"/></hyperlinks>',
        parts: ofSheet(["rId1", "hyperlink", "https://example.org/a?b=1&amp;c=2"]),
      },
      /^information: Some links on cells/,
      [/<hyperlink ref="B2" r:id="rId1"\/>/, /Target="https:\/\/example.org\/a\?b=1&amp;c=2" TargetMode="External"/],
    ],
    [
      "a link for letters",
      {
        tail: '<hyperlinks><hyperlink ref="A2:B2" r:id="rId1"/></hyperlinks>',
        parts: ofSheet(["rId1", "hyperlink", "mailto:a@example.org"]),
      },
      /^information: Some links on cells/,
      [/<hyperlink ref="A2:B2"/, /Target="mailto:a@example.org"/],
    ],
    [
      "a link of the web on words: the grid shows it",
      {
        tail: '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>',
        parts: ofSheet(["rId1", "hyperlink", "https://example.org/"]),
      },
      undefined,
      [/<hyperlink ref="A2" r:id="rId1"\/>/, /Target="https:\/\/example.org\/" TargetMode="External"/, /<t>Farm<\/t>/],
    ],
    [
      "print settings",
      {
        tail: '<printOptions gridLines="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/><pageSetup orientation="landscape" scale="70"/><headerFooter><oddHeader>&amp;CTitle</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>',
        behind:
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName></definedNames>',
      },
      undefined,
      [
        /<printOptions gridLines="1"\/>/,
        /<pageMargins left="1"/,
        /<pageSetup orientation="landscape" scale="70"\/>/,
        /<oddHeader>&amp;CTitle</,
        /<brk id="2"/,
        /_xlnm\.Print_Area"[^>]*>Data!\$A\$1:\$B\$3</,
        /_xlnm\.Print_Titles"[^>]*>Data!\$1:\$1</,
      ],
    ],
    [
      "frozen panes",
      withView(
        '<sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView>',
      ),
      undefined,
      [/<pane xSplit="1" ySplit="2" topLeftCell="B3"[^>]* state="frozen"/],
    ],
    [
      "hidden rows and columns",
      {
        head: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
        rows: ROWS.replace('<row r="3"', '<row r="3" hidden="1"'),
      },
      undefined,
      [/<col min="2" max="2"[^>]* hidden="(1|true)"/, /<row r="3"[^>]* hidden="1"/],
    ],
    [
      "names of ranges",
      { behind: '<definedNames><definedName name="Prices">Data!$B$2:$B$3</definedName></definedNames>' },
      undefined,
      [/<definedName name="Prices">Data!\$B\$2:\$B\$3</],
    ],
    [
      "merged cells",
      { tail: '<mergeCells><mergeCell ref="A4:B4"/></mergeCells>' },
      undefined,
      [/<mergeCell ref="A4:B4"\/>/],
    ],
    ...[1, 45, 90, 91, 135, 180].map((rotation): [string, Case, undefined, RegExp[]] => [
      `text that is turned by ${rotation}`,
      styled(`applyAlignment="1"><alignment textRotation="${rotation}"/></xf>`),
      undefined,
      [new RegExp(`textRotation="${rotation}"`)],
    ]),
    [
      "lines that are not shown",
      withView('<sheetView showGridLines="0" workbookViewId="0"/>'),
      undefined,
      [/showGridLines="0"/],
    ],
  ])("%s", async (_, content, sentence, written) => {
    const { notes, savedNotes, xml } = await trip(content);
    expect(brief(notes)).toEqual(sentence ? [expect.stringMatching(sentence)] : []);
    expect(savedNotes).toEqual([]);
    for (const each of written) expect(xml).toMatch(each);
  });
});

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const chartOf = (group: string) =>
  `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:layout/>${group}</c:plotArea></c:chart></c:chartSpace>`;
const FRAME =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="C"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="URI"><c:chart xmlns:c="URI" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
const drawingOf = (content: string) =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"><xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="2857500" cy="1905000"/>${content}<xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
const drawn = (content: string, parts: Record<string, string> = {}): Case => ({
  tail: '<drawing r:id="rId1"/>',
  parts: {
    "xl/drawings/drawing1.xml": drawingOf(content),
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
    ...ofSheet(["rId1", "drawing", "../drawings/drawing1.xml"]),
    ...parts,
  },
});
const ofDrawing = { "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"]) };
const series = (figures: string) => `<c:ser><c:idx val="0"/><c:order val="0"/>${figures}</c:ser>`;
const figures = (name: string) => `<c:${name}><c:numRef><c:f>Data!$B$2:$B$3</c:f></c:numRef></c:${name}>`;

describe("charts and shapes", () => {
  const notesOn = (name: string) => [
    `information: These charts and shapes are not drawn here: a frame shows where they are. They are kept and will be in the file when you save it as .xlsx. [Data: ${name}]`,
  ];

  test.each<[string, string, string[]]>([
    [
      "a bar chart is drawn",
      `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series(figures("val"))}<c:axId val="1"/><c:axId val="2"/></c:barChart>`,
      [],
    ],
    [
      "a bubble chart is framed",
      `<c:bubbleChart>${series(figures("xVal") + figures("yVal"))}<c:axId val="1"/><c:axId val="2"/></c:bubbleChart>`,
      notesOn("bubble chart"),
    ],
    [
      "a stock chart is framed",
      `<c:stockChart>${series(figures("val"))}<c:axId val="1"/><c:axId val="2"/></c:stockChart>`,
      notesOn("stock chart"),
    ],
    [
      "a chart in three dimensions is framed",
      `<c:bar3DChart>${series(figures("val"))}<c:axId val="1"/><c:axId val="2"/></c:bar3DChart>`,
      notesOn("3-D bar chart"),
    ],
    [
      "stacked to the hundred is framed",
      `<c:barChart><c:barDir val="col"/><c:grouping val="percentStacked"/>${series(figures("val"))}<c:axId val="1"/><c:axId val="2"/></c:barChart>`,
      notesOn("bar chart"),
    ],
  ])("%s, and is in the next file", async (_, group, sentences) => {
    const axes =
      '<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>';
    const { notes, savedNotes, xml } = await trip(
      drawn(FRAME.replaceAll("URI", CHART), { ...ofDrawing, "xl/charts/chart1.xml": chartOf(group + axes) }),
    );
    expect(brief(notes)).toEqual(sentences);
    expect(savedNotes).toEqual([]);
    expect(xml).toContain(group);
  });

  test("a text box is framed, and in the next file", async () => {
    const box =
      '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="T"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>see below</a:t></a:r></a:p></xdr:txBody></xdr:sp>';
    const { notes, xml } = await trip(drawn(box));
    expect(brief(notes)).toEqual(notesOn("text box"));
    expect(xml).toContain("<a:t>see below</a:t>");
  });

  test.each([
    ["a slicer", "http://schemas.microsoft.com/office/drawing/2010/slicer"],
    ["a diagram", "http://schemas.openxmlformats.org/drawingml/2006/diagram"],
  ])("%s is said to be left out", async (_, uri) => {
    const { notes } = await trip(drawn(FRAME.replaceAll("URI", uri)));
    expect(brief(notes)).toEqual([
      "lost: These are left out because they need another program or file. [Data: a slicer or a diagram]",
    ]);
  });
});

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Button"/></v:shape></xml>';
const part = (name: string) =>
  `These are left out: they are not shown here and will not be in the file when you save it. [${name}]`;
const look = (name: string) =>
  `Some formatting is left out; values, formulas and text are not affected. [Data: ${name}]`;
const MACROS =
  '<Relationship Id="rId95" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';

const properties = (...all: [name: string, value: string][]) =>
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${all.map(([name, value], index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`).join("")}</Properties>`;
const ROOT_WITH_PROPERTIES = {
  "_rels/.rels": relations(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "custom-properties", "docProps/custom.xml"],
  ),
};

test("the marks of sheets that were added here are not said to be left out", async () => {
  const { notes } = await trip({
    parts: { "docProps/custom.xml": properties(["Quasirent.Data", "Name"]), ...ROOT_WITH_PROPERTIES },
  });
  expect(notes).toEqual([]);
});

const fonts = (...all: string[]) => ({
  styles: `<fonts>${all.map((font) => `<font>${font}</font>`).join("")}</fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${all.map((_, index) => `<xf numFmtId="0" fontId="${index}" applyFont="1"/>`).join("")}</cellXfs>`,
  rows: ROWS.replace('r="B2"', `r="B2" s="${all.length - 1}"`),
});
const inArial = (names: string) =>
  `changed: Text is shown and saved in Arial instead of the file’s own fonts. [${names}]`;
const IN_TEN_POINTS = "changed: Text in the file’s default size, 11 points, is shown and saved in 10 points.";
const ARIAL = '<sz val="10"/><name val="Arial"/>';

test.each<[string, Case, string[]]>([
  ["another usual font and size", fonts('<sz val="11"/><name val="Calibri"/>'), [inArial("Calibri"), IN_TEN_POINTS]],
  ["another usual size", fonts('<sz val="11"/><name val="Arial"/>'), [IN_TEN_POINTS]],
  ["another font of a cell", fonts(ARIAL, '<sz val="12"/><name val="Cambria"/>'), [inArial("Cambria")]],
  ["another size of a cell", fonts(ARIAL, '<sz val="12"/><name val="Arial"/>'), []],
  ["the font that we write", fonts(ARIAL), []],
  ["no font at all", {}, []],
])("told of fonts: %s", async (_, content, expected) => {
  expect(brief((await trip(content)).notes)).toEqual(expected);
});

describe("said to be left out", () => {
  test.each<[string, Case, string]>([
    [
      "macros",
      { relations: MACROS, parts: { "xl/vbaProject.bin": "never run" } },
      "Macros (program code) are left out; none of them was run.",
    ],
    [
      "pivot tables",
      {
        parts: {
          "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"><location ref="A1:B3"/></pivotTableDefinition>`,
          ...ofSheet(["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]),
        },
      },
      "Pivot tables and slicers are left out; their last values are kept. [Data]",
    ],
    [
      "links to other workbooks",
      {
        relations: `<Relationship Id="rId96" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/>`,
        parts: {
          "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"/></externalLink>`,
          "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
            "rId1",
            "externalLinkPath",
            "https://example.org/b.xlsx",
          ]),
        },
      },
      "Links to other workbooks are left out; their last values are kept. [https://example.org/b.xlsx]",
    ],
    [
      "What-If Analysis",
      {
        rows: ROWS.replace(
          '<c r="B3"><v>2</v></c>',
          '<c r="B3"><f t="dataTable" ref="B3:B3" dt2D="0" dtr="0" r1="A2"/><v>2</v></c>',
        ),
      },
      "Data tables (What-If Analysis) are left out; their last values are kept. [Data]",
    ],
    [
      "answers to comments",
      {
        parts: {
          "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
          ...ofSheet([
            "rId1",
            "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
            "../threadedComments/threadedComment1.xml",
          ]),
        },
      },
      "Replies to comments are kept as the notes that Excel writes for older versions. [Data]",
    ],
    [
      "sheet protection",
      { tail: '<sheetProtection sheet="1"/>' },
      "The protection of sheets and of the workbook is left out: everything can be changed. [Data]",
    ],
    [
      "protection of the workbook",
      { before: '<workbookProtection lockStructure="1"/>' },
      "The protection of sheets and of the workbook is left out: everything can be changed. [the order and names of the sheets]",
    ],
    ["form controls", { tail: '<controls><control shapeId="1" r:id="rId9"/></controls>' }, part("Data: form controls")],
    [
      "form controls of the older kind",
      {
        tail: '<legacyDrawing r:id="rId1"/>',
        parts: {
          "xl/drawings/vmlDrawing1.vml": VML,
          ...ofSheet(["rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"]),
        },
      },
      part("Data: form controls"),
    ],
    [
      "embedded objects",
      { tail: '<oleObjects><oleObject progId="Word.Document" shapeId="1" r:id="rId9"/></oleObjects>' },
      part("Data: embedded objects"),
    ],
    ["a background picture", { tail: '<picture r:id="rId9"/>' }, part("Data: a background picture")],
    [
      "pictures in headers",
      { tail: '<headerFooter><oddHeader>&amp;G</oddHeader></headerFooter><legacyDrawingHF r:id="rId9"/>' },
      part("Data: pictures in headers and footers"),
    ],
    ["scenarios", { tail: '<scenarios><scenario name="Low"/></scenarios>' }, part("Data: scenarios")],
    [
      "properties of the document",
      {
        parts: {
          "docProps/custom.xml": properties(["MSIP_Label_1_Name", "Confidential"], ["Quasirent.Data", "Name"]),
          ...ROOT_WITH_PROPERTIES,
        },
      },
      part("custom document properties (MSIP_Label_1_Name)"),
    ],
    [
      "XML data of one’s own",
      { parts: { "customXml/item1.xml": '<order xmlns="urn:example"/>' } },
      part("custom XML data"),
    ],
    [
      "connections",
      { parts: { "xl/connections.xml": `<connections xmlns="${MAIN}"/>` } },
      part("external data connections"),
    ],
    [
      "pictures in cells",
      { parts: { "xl/richData/rdrichvalue.xml": "<rvData/>" } },
      part("pictures in cells and data types such as stocks"),
    ],
    ["a signature", { parts: { "_xmlsignatures/sig1.xml": "<Signature/>" } }, part("a digital signature")],
    [
      "names of formulas",
      { behind: '<definedNames><definedName name="Rate">0.08</definedName></definedNames>' },
      "1 defined name is left out: each must refer to a single range, and its name must be one that this grid accepts. [Rate]",
    ],
    [
      "groups of rows",
      { rows: ROWS.replace('<row r="2"', '<row r="2" outlineLevel="1"') },
      look("groups of rows and columns"),
    ],
    [
      "groups of columns",
      { head: '<cols><col min="2" max="2" width="9" outlineLevel="1"/></cols>' },
      look("groups of rows and columns"),
    ],
    [
      "formats of columns",
      {
        head: '<cols><col min="3" max="3" width="9" style="1"/></cols>',
        styles: STYLES.replace("</cellXfs>", '<xf numFmtId="9"/></cellXfs>'),
      },
      look("formats of whole columns"),
    ],
    ["the colour of a tab", { head: '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>' }, look("tab colours")],
    [
      "split windows",
      withView('<sheetView workbookViewId="0"><pane ySplit="2000" topLeftCell="A9"/></sheetView>'),
      look("split windows"),
    ],
    ["hidden zeros", withView('<sheetView showZeros="0" workbookViewId="0"/>'), look("hidden zeros")],
    [
      "right-to-left columns",
      withView('<sheetView rightToLeft="1" workbookViewId="0"/>'),
      look("right-to-left columns"),
    ],
    [
      "rich text",
      { rows: ROWS.replace("<is><t>Farm</t></is>", "<is><r><t>Fa</t></r><r><rPr><b/></rPr><t>rm</t></r></is>") },
      look("different formats within a cell’s text"),
    ],
    ["stacked text", styled('applyAlignment="1"><alignment textRotation="255"/></xf>'), look("stacked text")],
    ["indents", styled('applyAlignment="1"><alignment horizontal="left" indent="2"/></xf>'), look("indented text")],
    [
      "shrunk text",
      styled('applyAlignment="1"><alignment shrinkToFit="1"/></xf>'),
      look("justified, distributed, fill and shrink-to-fit alignment"),
    ],
    ["patterns", styled('fillId="2" applyFill="1"/>'), look("pattern and gradient fills")],
    ["raised text", styled('fontId="1" applyFont="1"/>'), look("superscript and subscript")],
    ["diagonal borders", styled('borderId="1" applyBorder="1"/>'), look("diagonal borders")],
    [
      "a count in rounds",
      { behind: '<calcPr iterate="1"/>' },
      "The file calculates circular formulas iteratively. Here those with a value in the file keep it; others show an error (#CYCLE).",
    ],
    [
      "figures as shown",
      { behind: '<calcPr fullPrecision="0"/>' },
      "The file calculates with values rounded as displayed. Here and in the next file all digits count, so results may differ in the last digits shown.",
    ],
  ])("%s", async (_, content, sentence) => {
    const { notes, sheet } = await trip(content);
    expect(brief(notes).map((each) => each.replace(/^\w+: /, ""))).toEqual([sentence]);
    expect(sheet.cells.map(({ value }) => value).filter((value) => value !== null)).toEqual([
      "Name",
      "Price",
      "Farm",
      1,
      "Mill",
      2,
    ]);
  });

  test("nothing, where there is nothing", async () => {
    const { notes } = await trip({
      head: '<sheetPr/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="9"/></cols>',
      tail: '<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/>',
      behind: '<calcPr calcId="191029"/>',
    });
    expect(notes).toEqual([]);
  });
});

describe("references follow", () => {
  const moved = async (content: Case, ...command: unknown[]) => {
    const { sheet } = await trip(content);
    const model = modelOf([sheet]);
    expect(
      (model.dispatch as (...all: unknown[]) => { isSuccessful: boolean })(command[0], {
        sheetId: model.getters.getActiveSheetId(),
        sheetName: "Data",
        ...(command[1] as object),
      }).isSuccessful,
    ).toBe(true);
    const { file } = await writeWorkbook(workbookOf(model).workbook, everything);
    return textOf(partsIn(file).get("xl/worksheets/sheet1.xml")!);
  };
  const filter = {
    tail: '<autoFilter ref="A1:C3"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn><filterColumn colId="2"><filters blank="1"/></filterColumn></autoFilter>',
  };
  const column = (base: number) =>
    ["ADD_COLUMNS_ROWS", { dimension: "COL", base, position: "before", quantity: 1 }] as const;

  test.each<[string, Case, readonly [string, object], RegExp]>([
    [
      "a filter, to a column before it",
      filter,
      column(0),
      /<autoFilter ref="B1:D3"><filterColumn colId="1">.*<filterColumn colId="2">/,
    ],
    [
      "a filter, to a column within it",
      filter,
      column(1),
      /<autoFilter ref="A1:D3"><filterColumn colId="2">.*<filterColumn colId="3">/,
    ],
    [
      "a filter whose column goes",
      filter,
      ["REMOVE_COLUMNS_ROWS", { dimension: "COL", elements: [1] }],
      /<autoFilter ref="A1:B3"><filterColumn colId="1"><filters blank="1"\/><\/filterColumn><\/autoFilter>/,
    ],
    [
      "a link to a place",
      { tail: '<hyperlinks><hyperlink ref="A2" location="Data!B3"/></hyperlinks>' },
      ["ADD_COLUMNS_ROWS", { dimension: "ROW", base: 2, position: "before", quantity: 2 }],
      /<hyperlink ref="A2" location="Data!B5"\/>/,
    ],
  ])("%s", async (_, content, command, expected) => expect(await moved(content, ...command)).toMatch(expected));
});

describe("links of the grid", () => {
  const saved = async (content: string, more: Partial<SheetData> = {}) => {
    const model = modelOf([
      {
        name: "Data",
        cells: [],
        widths: new Map(),
        heights: new Map(),
        hidden: { rows: new Set(), columns: new Set() },
        merges: [],
        frozen: { rows: 0, columns: 0 },
        hasGridLines: true,
        isHidden: false,
        ...more,
      },
    ]);
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: content.replace("SHEET", sheetId) });
    const { file } = await writeWorkbook(workbookOf(model).workbook, everything);
    expect(await faultsIn(file)).toEqual([]);
    const texts = await Promise.all(
      [...partsIn(file).values()].filter(({ name }) => /sheet1\.xml|sharedStrings/.test(name)).map(textOf),
    );
    const { workbook, notes } = await readWorkbook(file, everything);
    return {
      xml: texts.join("\n"),
      notes,
      again: modelOf(workbook.sheets),
      value: workbook.sheets[0]!.cells[0]!.value,
    };
  };

  test.each([
    ["[Source](https://example.org/x?y=1)", "Source", 'Target="https://example.org/x?y=1"'],
    ["[Source](example.org/x)", "Source", 'Target="https://example.org/x"'],
    ["[Write](mailto:a@example.org)", "Write", 'Target="mailto:a@example.org"'],
    ["[12.5](https://example.org/)", 12.5, 'Target="https://example.org/"'],
    ["[There](o-spreadsheet://SHEET)", "There", 'location="Data!A1"'],
  ])("%s is a link in the file", async (content, words, target) => {
    const { xml, value } = await saved(content);
    expect(value).toBe(words);
    expect(xml).toContain(target);
    expect(xml).toContain('<hyperlink ref="A1"');
  });

  test("is a link in the grid again", async () => {
    const { again, notes } = await saved("[Source](https://example.org/x?y=1)");
    expect(again.getters.getEvaluatedCell({ sheetId: again.getters.getActiveSheetId(), col: 0, row: 0 })).toMatchObject(
      { value: "Source", link: { label: "Source", url: "https://example.org/x?y=1" } },
    );
    expect(notes).toEqual([]);
  });

  test.each(["[Source](javascript:alert(1))", "'[Source](https://example.org/)", "[Source](o-spreadsheet://nowhere)"])(
    "%s stays the text that it is",
    async (content) => {
      const { xml, value } = await saved(content);
      expect(value).toBe(content.replace(/^'/, ""));
      expect(xml).not.toContain("hyperlink");
    },
  );
});

describe("made in the grid", () => {
  const cells = [
    ["Name", "Price"],
    ["Farm", 1],
    ["Mill", 2],
    ["Farm", 4],
  ].flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
  const source = (rows: number) => ({
    type: "range",
    dataSets: [{ dataSetId: "0", dataRange: `B1:B${rows}` }],
    dataSetsHaveTitle: true,
    labelRange: `A1:A${rows}`,
  });
  const saved = async (definition: object) => {
    const model = modelOf([
      {
        name: "Data",
        cells,
        widths: new Map(),
        heights: new Map(),
        hidden: { rows: new Set(), columns: new Set() },
        merges: [],
        frozen: { rows: 0, columns: 0 },
        hasGridLines: true,
        isHidden: false,
      },
    ]);
    const sheetId = model.getters.getActiveSheetId();
    const made = { title: { text: "" }, dataSetStyles: {}, legendPosition: "none", axesDesign: {}, ...definition };
    const result = model.dispatch("CREATE_CHART", {
      sheetId,
      figureId: "figure",
      chartId: "chart",
      col: 4,
      row: 1,
      offset: { x: 0, y: 0 },
      size: { width: 300, height: 200 },
      definition: made,
    } as never);
    expect(result.isSuccessful).toBe(true);
    const { workbook, notes } = workbookOf(model);
    return { noted: brief(notes), figures: workbook.sheets[0]!.figures?.length ?? 0 };
  };
  const lost = (name: string) => [
    `lost: These are not in the file, because .xlsx has no such kind or Excel does not accept such a picture; the cells they show are in it. [Data: ${name}]`,
  ];

  test.each<[string, object, string[], number]>([
    ["a bar for each cell", { type: "bar", stacked: false, dataSource: source(4) }, [], 1],
    [
      "a bar for each name, where names repeat",
      { type: "bar", stacked: false, aggregated: true, dataSource: source(4) },
      lost("a chart that adds up rows of the same name"),
      0,
    ],
    [
      "a bar for each name, where none does",
      { type: "bar", stacked: false, aggregated: true, dataSource: source(3) },
      [],
      1,
    ],
    [
      "slices for each name, where names repeat",
      { type: "pie", aggregated: true, dataSource: source(4) },
      lost("a chart that adds up rows of the same name"),
      0,
    ],
    ["a line", { type: "line", labelsAsText: true, stacked: false, cumulative: false, dataSource: source(4) }, [], 1],
    [
      "a line of running totals",
      { type: "line", labelsAsText: true, stacked: false, cumulative: true, dataSource: source(4) },
      lost("a chart of running totals"),
      0,
    ],
    ["a funnel", { type: "funnel", dataSource: source(3) }, lost("a funnel"), 0],
    ["a treemap", { type: "treemap", dataSource: source(3) }, lost("a treemap"), 0],
  ])("%s", async (_, definition, noted, count) => expect(await saved(definition)).toEqual({ noted, figures: count }));

  test("a pivot table is its values, and that is said", async () => {
    const model = modelOf([
      {
        name: "Data",
        cells,
        widths: new Map(),
        heights: new Map(),
        hidden: { rows: new Set(), columns: new Set() },
        merges: [],
        frozen: { rows: 0, columns: 0 },
        hasGridLines: true,
        isHidden: false,
      },
    ]);
    const sheetId = model.getters.getActiveSheetId();
    const pivot = {
      type: "SPREADSHEET",
      name: "P",
      columns: [],
      rows: [{ fieldName: "Name" }],
      measures: [{ id: "Price:sum", fieldName: "Price", aggregator: "sum" }],
      dataSet: { sheetId, zone: { left: 0, right: 1, top: 0, bottom: 3 } },
    };
    expect(model.dispatch("ADD_PIVOT", { pivotId: "p", pivot } as never).isSuccessful).toBe(true);
    expect(model.dispatch("UPDATE_CELL", { sheetId, col: 5, row: 0, content: "=PIVOT(1)" }).isSuccessful).toBe(true);
    const { workbook } = workbookOf(model);
    const { file, notes } = await writeWorkbook(workbook, (name) => name !== "PIVOT");
    expect(brief(notes)).toEqual([
      expect.stringMatching(
        /^lost: 1 formula uses something that Excel does not support and was saved as its value\. \[Data!F1: =PIVOT\(1\)\]$/,
      ),
    ]);
    const again = (await readWorkbook(file, everything)).workbook.sheets[0]!.cells.filter(
      ({ column, value }) => column >= 5 && typeof value === "number",
    );
    expect(again.map(({ value }) => value)).toEqual(expect.arrayContaining([5, 2]));
  });
});
