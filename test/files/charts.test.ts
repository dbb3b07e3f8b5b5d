/** Charts and pictures of the grid in a saved file, and back in the grid: nothing is lost, and no other program is needed to see them. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ChartDefinition } from "@odoo/o-spreadsheet";
import fc from "../fast-check";
import { registerCarrying } from "../../src/browser/carrying";
import { exported } from "../../src/browser/grid-export";
import { emptied, withSheetsOf } from "../../src/browser/grid-files";
import { workbookOf } from "../../src/browser/grid-files-out";
import type { GridImage } from "../../src/browser/grid-figures";
import { waterfallChart } from "../../src/files/charts/waterfall";
import { pageSetupOf, usedOf } from "../../src/files/page-setup";
import { blankSheet, type CellData, type SheetData, type WorkbookData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { find } from "../../src/files/xml-tree";
import { packed, partsIn, textOf, zipOf } from "../../src/files/zip";
import { withoutAddIn } from "../../src/share/lambda-copy";
import { number, text } from "../../src/sheet/sheet";
import { BrowserWorkbook, openData } from "../../src/workbook/browser";
import { addSheets } from "../../src/workbook/browser-model";
import { blankModel, grid } from "../workbook/grid";
import { faultsIn } from "./structure";
import { runs } from "../measures/runs";

registerCarrying();
for (const code of ["#VALUE!", "#REF!"]) grid.registries.errorTypes.add(code);

const everything = () => true;
let ids = 0;
const newId = () => `f${(ids += 1)}`;
const NAMES = ["Korea", "United States", "Germany", "Others", "Assembly", "Apple"];
const VALUES = [80, 25, 16, 51.5, 6.5, 321];
const CHANGES = [5, -2.5, 1.6, -0.65, 0, 32.1];

const POINT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="100" height="50" fill="#0b6a6f"/></svg>`;

/** A sheet as reports are, with a waterfall over rows 12 to 25. */
function report() {
  const model = blankModel();
  addSheets(model, [
    {
      name: "My report",
      columns: { A: 200 },
      rows: {},
      opensOn: "A1",
      cells: [
        text("A1", "Apple adds most & keeps it", "title"),
        text("A2", "Link"),
        text("B2", "Value"),
        text("C2", "Change"),
        ...NAMES.flatMap((name, index) => [
          text(`A${index + 3}`, name),
          number(`B${index + 3}`, VALUES[index]!),
          number(`C${index + 3}`, CHANGES[index]!),
        ]),
        text("A27", "Source: Kaplinsky (2015)", "source"),
      ],
      charts: [
        {
          at: "A12",
          chart: {
            kind: "waterfall",
            title: "Value added along the chain",
            labels: "A2:A8",
            values: ["B2:B8"],
            width: 480,
            height: 14 * 23,
          },
        },
        {
          at: "H2",
          chart: {
            kind: "bar",
            title: "Two kinds of bars",
            labels: "A2:A8",
            values: ["B2:B8", "C2:C8"],
            width: 480,
            height: 266,
          },
        },
        {
          at: "H15",
          chart: {
            kind: "line",
            title: "Two lines",
            labels: "A2:A8",
            values: ["B2:B8", "C2:C8"],
            width: 480,
            height: 266,
          },
        },
      ],
    },
  ]);
  return model;
}

const saved = async (workbook: WorkbookData) => {
  const { file, notes } = await writeWorkbook(workbook, everything);
  const parts = partsIn(file);
  return { file, notes, names: [...parts.keys()], part: async (name: string) => textOf(parts.get(name)!) };
};

/** In the grid by way of a file. */
async function through(file: Uint8Array<ArrayBuffer>) {
  const { workbook, notes } = await readWorkbook(file, everything);
  return { model: openData(withSheetsOf(emptied(exported(blankModel())), workbook, newId)), workbook, notes };
}

const definitionsIn = (model: ReturnType<typeof blankModel>, sheet: number) =>
  exported(model)
    .sheets[sheet]!.figures.filter(({ tag }) => tag === "chart")
    .map(({ data }) => data as ChartDefinition);

test("a report with its charts is a file that Excel has nothing to repair in, and has them again in the grid", async () => {
  const { workbook, notes } = workbookOf(report());
  expect(notes).toEqual([]);
  const { file, names: parts } = await saved(workbook);
  expect(await faultsIn(file)).toEqual([]);
  expect(parts.filter((name) => /charts\/|drawings\/d/.test(name))).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/charts/chart3.xml",
    "xl/drawings/drawing1.xml",
  ]);
  const again = await through(file);
  expect(again.notes).toEqual([]);
  expect(definitionsIn(again.model, 1).map(({ type, title }) => [type, title?.text])).toEqual([
    ["waterfall", "Value added along the chain"],
    ["bar", "Two kinds of bars"],
    ["line", "Two lines"],
  ]);
  expect(definitionsIn(again.model, 1)[1]).toMatchObject({
    dataSource: {
      dataSetsHaveTitle: true,
      dataSets: [{ dataRange: "B2:B8" }, { dataRange: "C2:C8" }],
      labelRange: "'My report'!A3:A8",
    },
    legendPosition: "bottom",
  });
});

test("what lies to either side of nothing is hollow for less and solid for more in a file, and again in the grid", async () => {
  const model = blankModel();
  const heads = ["Figure", "Less", "More"].map((words, index) => text(`${"ABC"[index]!}1`, words));
  const figures = [text("A2", "Price"), number("B2", -2), number("C2", 3)];
  const chart = {
    kind: "swings",
    title: "What matters",
    labels: "A1:A2",
    values: ["B1:B2", "C1:C2"],
    width: 480,
    height: 266,
  } as const;
  addSheets(model, [
    { name: "S", columns: {}, rows: {}, opensOn: "A1", cells: [...heads, ...figures], charts: [{ at: "E2", chart }] },
  ]);
  const { file, part } = await saved(workbookOf(model).workbook);
  const xml = await part("xl/charts/chart1.xml");
  expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
  expect(
    [...xml.matchAll(/<c:spPr><a:solidFill><a:srgbClr val="(\w+)"\/><\/a:solidFill>(<a:ln w="12700">)?/g)].map(
      ([, fill, line]) => [fill, line !== undefined],
    ),
  ).toEqual([
    ["FDFEFE", true],
    ["0B6A6F", false],
    // The paper that it lies on.
    ["FFFFFF", false],
  ]);
  const [again] = definitionsIn((await through(file)).model, 1);
  expect(again).toMatchObject({ type: "bar", horizontal: true, stacked: true });
  expect(JSON.stringify(again)).toMatch(/#fdfefe/i);
});

test("a chart fills the place that it had: the rows and columns under it have their sizes", async () => {
  const { workbook } = workbookOf(report());
  const [, sheet] = workbook.sheets;
  const { row, height } = sheet!.figures![0]!;
  const under = Array.from({ length: 14 }, (_, down) => sheet!.heights.get(row + down) ?? 0);
  expect(under.reduce((sum, size) => sum + size, 0)).toBe(height);
  const { part } = await saved(workbook);
  const xml = await part("xl/worksheets/sheet2.xml");
  expect([...xml.matchAll(/<row r="(\d+)" ht="17.25" customHeight="1"/g)].map(([, at]) => Number(at))).toEqual(
    expect.arrayContaining(Array.from({ length: 14 }, (_, down) => row + 1 + down)),
  );
  const drawing = await part("xl/drawings/drawing1.xml");
  expect(drawing).toContain(
    `<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${480 * 9525}" cy="${height * 9525}"/>`,
  );
});

test("a sheet is printed across where it is wide, one page wide, with title and source, and without the block under a waterfall", async () => {
  const { part } = await saved(workbookOf(report()).workbook);
  const xml = await part("xl/worksheets/sheet2.xml");
  expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(xml).toMatch(
    /<oddHeader>&amp;L&amp;"Arial,Regular"&amp;8&amp;K616161Apple adds most &amp;&amp; keeps it<\/oddHeader>/,
  );
  expect(xml).toMatch(/<oddFooter>[^<]*Source: Kaplinsky \(2015\)[^<]*Page &amp;P of &amp;N<\/oddFooter>/);
  const book = await part("xl/workbook.xml");
  expect(book).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'My report'!$A$1:$L$27</definedName>`);
  expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'My report'!$1:$1</definedName>`);
  // The block begins right of what is printed.
  expect(/<c r="([A-Z]+)\d+"[^>]*><f>/.exec(xml)?.[1]).toBe("N");
});

describe("what is printed", () => {
  const setup = (cells: CellData[], more: Partial<SheetData> = {}) => {
    const sheet = { ...blankSheet("S"), cells, ...more };
    return { used: usedOf(sheet), page: pageSetupOf(sheet, usedOf(sheet))! };
  };
  const bold = { bold: true as const, size: 16 };

  test.each<[string, Partial<CellData>, number]>([
    ["a title that fits into its column", { value: "Short", style: bold }, 1],
    ["a title that runs on over three more", { value: "A title of some forty letters, which is more", style: bold }, 6],
    [
      "the same where it is wrapped",
      { value: "A title of some forty letters, which is more", style: { ...bold, wrap: true } },
      1,
    ],
    [
      "the same at the right of its cell",
      { value: "A title of some forty letters, which is more", style: { ...bold, align: "right" } },
      1,
    ],
    [
      "the same as an answer",
      { value: "A title of some forty letters, which is more", formula: '=B1&""', style: bold },
      6,
    ],
    ["a number", { value: 1e300, style: bold }, 1],
    ["a line of 150 letters", { value: "x".repeat(150) }, 11],
    ["a longer line, which is no heading", { value: "x".repeat(151) }, 1],
  ])("%s", (_, cell, columns) =>
    expect(setup([{ row: 0, column: 0, value: null, ...cell }]).used.columns).toBe(columns),
  );

  test("no farther than the next cell that holds something", () =>
    expect(
      setup([
        { row: 0, column: 0, value: "A title of some forty letters, which is more", style: bold },
        { row: 0, column: 1, value: 1 },
      ]).used.columns,
    ).toBe(2));

  test.each([
    [`Source: ${"word ".repeat(22)}`.trim(), `Source: ${"word ".repeat(22)}`.trim()],
    [`Source: ${"word ".repeat(40)}`, `Source: ${"word ".repeat(22)}…`],
    ["Source: A & B", "Source: A && B"],
  ])("the source %s at the foot ends with a whole word", (source, shown) => {
    const footer = find(
      setup([{ row: 0, column: 0, value: source }]).page.elements.find(({ name }) => name === "headerFooter"),
      "oddFooter",
    )!.text;
    expect(footer).toContain(`${shown}&R`);
    expect(footer.length).toBeLessThan(255);
  });
});

test("a narrow sheet is printed upright", async () => {
  const { part } = await saved({
    sheets: [{ ...blankSheet("Small"), cells: [{ row: 0, column: 0, value: 1 }] }],
    names: [],
  });
  expect(await part("xl/worksheets/sheet1.xml")).toContain('orientation="portrait"');
});

test("the figures of a chart are in its part, so that it is seen before anything is worked out", async () => {
  const { part } = await saved(workbookOf(report()).workbook);
  const bars = await part("xl/charts/chart2.xml");
  expect(bars).toContain(
    '<c:tx><c:strRef><c:f>\'My report\'!$B$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Value</c:v></c:pt></c:strCache></c:strRef></c:tx>',
  );
  expect(bars).toContain(
    '<c:f>\'My report\'!$A$3:$A$8</c:f><c:strCache><c:ptCount val="6"/><c:pt idx="0"><c:v>Korea</c:v></c:pt>',
  );
  expect(bars).toMatch(
    /<c:f>'My report'!\$C\$3:\$C\$8<\/c:f><c:numCache><c:formatCode>#,##0.00<\/c:formatCode><c:ptCount val="6"\/><c:pt idx="0"><c:v>5<\/c:v><\/c:pt><c:pt idx="1"><c:v>-2.5<\/c:v>/,
  );
});

describe("the block under a waterfall", () => {
  const made = (figures: readonly number[], more = {}) => {
    const sheet = {
      ...blankSheet("S"),
      cells: figures.flatMap((value, row) => [
        { row, column: 0, value: `n${row}` },
        { row, column: 1, value },
      ]),
    };
    const at = (_: string, row: number, column: number) =>
      sheet.cells.find((cell) => cell.row === row && cell.column === column);
    const data = {
      parts: [{ values: `S!B1:B${figures.length}`, names: `S!A1:A${figures.length}` }],
      hasTotals: true,
      isFirstTotal: false,
      colours: { rise: "#111111", fall: "#222222", total: "#333333" },
      ...more,
    };
    return { sheet, block: waterfallChart(data, sheet, 0, 3, at) };
  };

  it("draws each bar from where the one before ends, on whichever side of 0", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 }), (figures) => {
        const {
          block: { cells },
        } = made(figures);
        const at = (row: number, offset: number) =>
          cells.find((cell) => cell.row === row && cell.column === 3 + offset)!.value as number;
        let sum = 0;
        for (const [index, value] of [...figures, 0].entries()) {
          const isTotal = index === figures.length;
          const [start, end] = isTotal ? [0, sum] : [sum, sum + value];
          sum = isTotal ? sum : end;
          // Stacked bars: those above 0 stand on one another upwards, those below downwards.
          const pieces = [4, 5, 6, 7, 8, 9].map((offset) => at(index + 2, offset));
          const [base, ...rest] = pieces as [number, ...number[]];
          const up = rest.filter((piece) => piece > 0).reduce((all, piece) => all + piece, 0);
          const down = rest.filter((piece) => piece < 0).reduce((all, piece) => all + piece, 0);
          const [low, high] = [Math.min(0, base) + down, Math.max(0, base) + up];
          const covered = up === 0 && down === 0 ? [base, base] : [down < 0 ? low : base, up > 0 ? high : base];
          expect(covered.map((edge) => edge + 0)).toEqual(
            [Math.min(start, end), Math.max(start, end)].map((edge) => edge + 0),
          );
        }
      }),
      { seed: 4, numRuns: runs(100) },
    );
  });

  it("passes by what is missing or an error", () => {
    const sheet = {
      ...blankSheet("S"),
      cells: [
        { row: 0, column: 1, value: { error: "#N/A" } },
        { row: 1, column: 1, value: 5 },
        { row: 2, column: 1, value: "words" },
      ],
    };
    const at = (_: string, row: number, column: number) =>
      sheet.cells.find((cell) => cell.row === row && cell.column === column);
    const { cells } = waterfallChart(
      {
        parts: [{ values: "S!B1:B3" }],
        hasTotals: false,
        isFirstTotal: true,
        colours: { rise: "#111111", fall: "#222222", total: "#333333" },
      },
      sheet,
      0,
      3,
      at,
    );
    expect(cells.filter(({ column, row }) => column === 4 && row > 1).map(({ value }) => value)).toEqual([0, 5, 0]);
  });
});

const KINDS: readonly (readonly [string, object])[] = [
  ["bar", { type: "bar", stacked: false }],
  ["stacked bar", { type: "bar", stacked: true }],
  ["bar from left to right", { type: "bar", stacked: false, horizontal: true }],
  ["line", { type: "line", labelsAsText: true, stacked: false, cumulative: false }],
  ["area", { type: "line", labelsAsText: true, stacked: true, cumulative: false, fillArea: true }],
  ["scatter", { type: "scatter", labelsAsText: false }],
  ["pie", { type: "pie", isDoughnut: false }],
  ["doughnut", { type: "pie", isDoughnut: true }],
  ["combo", { type: "combo" }],
  ["radar", { type: "radar", stacked: false }],
];

test.each(KINDS)("a chart of the kind %s goes into a file and comes back as it was", async (_, kind) => {
  const model = report();
  const sheetId = model.getters.getSheetIds()[0]!;
  const definition = {
    title: { text: "Mine" },
    legendPosition: "right",
    dataSource: {
      type: "range",
      dataSets: [
        { dataSetId: "0", dataRange: "'My report'!B2:B8" },
        { dataSetId: "1", dataRange: "'My report'!C2:C8" },
      ].slice(0, "isDoughnut" in kind && !kind.isDoughnut ? 1 : 2),
      dataSetsHaveTitle: true,
      labelRange: "'My report'!A2:A8",
    },
    dataSetStyles: { 0: { backgroundColor: "#0072b2" }, 1: { backgroundColor: "#d55e00" } },
    axesDesign: { x: { title: { text: "Across" } }, y: { title: { text: "Up" } } },
    ...kind,
  } as unknown as ChartDefinition;
  expect(
    model.dispatch("CREATE_CHART", {
      sheetId,
      figureId: "mine",
      chartId: "chart",
      row: 2,
      col: 3,
      offset: { x: 5, y: 6 },
      size: { width: 300, height: 200 },
      definition,
    }).isSuccessful,
  ).toBe(true);
  const { workbook, notes } = workbookOf(model);
  expect(notes).toEqual([]);
  const { file } = await saved(workbook);
  expect(await faultsIn(file)).toEqual([]);
  const again = await through(file);
  const [figure] = exported(again.model).sheets[0]!.figures;
  expect(figure).toMatchObject({
    row: 2,
    col: 3,
    offset: { x: 5, y: 6 },
    width: 300,
    height: 200,
    data: { ...kind, title: { text: "Mine" }, legendPosition: "right" },
  });
  // And once more: what was read is written as it was.
  const second = await saved(workbookOf(again.model).workbook);
  expect(await faultsIn(second.file)).toEqual([]);
  expect(definitionsIn((await through(second.file)).model, 0)).toMatchObject([
    { ...kind, dataSource: (figure!.data as { dataSource: object }).dataSource },
  ]);
});

test.each([
  [
    "gauge",
    {
      type: "gauge",
      dataRange: "A1",
      sectionRule: {
        colors: { lowerColor: "#000000", middleColor: "#000000", upperColor: "#000000" },
        rangeMin: "0",
        rangeMax: "100",
        lowerInflectionPoint: { type: "number", operator: "<", value: "10" },
        upperInflectionPoint: { type: "number", operator: "<", value: "20" },
      },
    },
  ],
  [
    "scorecard",
    {
      type: "scorecard",
      keyValue: "A1",
      baselineMode: "text",
      baselineColorUp: "#000000",
      baselineColorDown: "#000000",
    },
  ],
])("what no file of ours has, a %s, is said with its sheet", (kind, more) => {
  const model = blankModel();
  const sheetId = model.getters.getActiveSheetId();
  expect(
    model.dispatch("CREATE_CHART", {
      sheetId,
      figureId: "mine",
      chartId: "chart",
      row: 2,
      col: 3,
      offset: { x: 0, y: 0 },
      size: { width: 300, height: 200 },
      definition: { title: { text: "" }, ...more } as unknown as ChartDefinition,
    }).isSuccessful,
  ).toBe(true);
  expect(workbookOf(model).notes.map(({ details }) => details)).toEqual([[`Sheet1: a ${kind}`]]);
});

describe("pictures", () => {
  const withPicture = async (svg: string | undefined = SVG) => {
    const model = blankModel();
    await new BrowserWorkbook(model).insertPicture("C5", {
      description: 'Who adds what, "as of" <today>',
      width: 100,
      height: 50,
      png: POINT,
      ...(svg !== undefined && { svg }),
    });
    return model;
  };

  it("are points with the drawing beside them, and say what they show", async () => {
    const { file, part, names: parts } = await saved(workbookOf(await withPicture()).workbook);
    expect(await faultsIn(file)).toEqual([]);
    expect(parts).toEqual(expect.arrayContaining(["xl/media/image1.png", "xl/media/image2.svg"]));
    const drawing = await part("xl/drawings/drawing1.xml");
    expect(drawing).toContain('descr="Who adds what, &quot;as of&quot; &lt;today&gt;"');
    expect(drawing).toContain('<a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip');
    expect(await part("xl/media/image2.svg")).toBe(SVG);
  });

  it("come back with both, at their place", async () => {
    const { file } = await saved(workbookOf(await withPicture()).workbook);
    const { model, notes } = await through(file);
    expect(notes).toEqual([]);
    const [figure] = exported(model).sheets[0]!.figures;
    expect(figure).toMatchObject({
      tag: "image",
      row: 4,
      col: 2,
      width: 100,
      height: 50,
      data: { mimetype: "image/svg+xml", description: 'Who adds what, "as of" <today>', png: POINT },
    });
    expect(atob((figure!.data as GridImage).path.split(",")[1]!)).toBe(SVG);
  });

  it("without a drawing are points alone", async () => {
    const model = blankModel();
    await new BrowserWorkbook(model).insertPicture("C5", { description: "", width: 10, height: 10, png: POINT });
    const { names: parts } = await saved(workbookOf(model).workbook);
    expect(parts.filter((name) => name.startsWith("xl/media"))).toEqual(["xl/media/image1.png"]);
  });

  it("of a kind that Excel does not take are said with their sheet", () => {
    const model = blankModel();
    const sheetId = model.getters.getActiveSheetId();
    const size = { width: 10, height: 10 };
    model.dispatch("CREATE_IMAGE", {
      sheetId,
      figureId: "w",
      row: 0,
      col: 0,
      offset: { x: 0, y: 0 },
      size,
      definition: { path: "data:image/webp;base64,AAAA", size, mimetype: "image/webp" },
    });
    expect(workbookOf(model).notes.map(({ details }) => details)).toEqual([["Sheet1: a picture"]]);
  });
});

test("the copy with LAMBDAs has them too", async () => {
  const copy = withoutAddIn(workbookOf(report()).workbook, () => false);
  const { names: parts } = await saved(copy.workbook);
  expect(parts.filter((name) => name.startsWith("xl/charts/chart"))).toHaveLength(3);
});

test("a sheet of another name has charts that follow it", async () => {
  const { workbook } = workbookOf(report());
  const [, sheet] = workbook.sheets;
  const { part, notes } = await saved({ sheets: [{ ...sheet!, name: "a:b" }], names: [] });
  expect(notes).toHaveLength(1);
  // The chart's own cells are on a sheet that is not there any more; Excel takes it without them.
  expect(await part("xl/drawings/drawing1.xml")).toContain("xdr:graphicFrame");
});

describe("a chart that came from a file", () => {
  const opened = async () => {
    const { file } = await saved(workbookOf(report()).workbook);
    // As another program draws it: something that the grid knows nothing of.
    const parts = [...partsIn(file).values()];
    const bars = parts.find(({ name }) => name === "xl/charts/chart2.xml")!;
    const marked = (await textOf(bars)).replace('<c:gapWidth val="60"/>', '<c:gapWidth val="33"/>');
    return through(zipOf([...parts.filter((each) => each !== bars), await packed(bars.name, marked)]));
  };
  const charts = async (model: ReturnType<typeof blankModel>) => {
    const { part, names: all, file } = await saved(workbookOf(model).workbook);
    expect(await faultsIn(file)).toEqual([]);
    return (await Promise.all(all.filter((name) => /charts\/chart\d/.test(name)).map(part))).join("\n");
  };

  it("is written as it was, its references moved with the rows", async () => {
    const { model } = await opened();
    const sheetId = model.getters.getSheetIds()[1]!;
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "My report",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 3,
    });
    const xml = await charts(model);
    expect(xml).toContain('<c:gapWidth val="33"/>');
    expect(xml).toContain("<c:f>'My report'!$B$6:$B$11</c:f>");
  });

  it("is written as the grid has it once it was changed there", async () => {
    const { model } = await opened();
    const sheetId = model.getters.getSheetIds()[1]!;
    const figure = exported(model).sheets[1]!.figures.filter(({ tag }) => tag === "chart")[1]!;
    const { chartId, ...definition } = figure.data as ChartDefinition & { chartId: string };
    expect(
      model.dispatch("UPDATE_CHART", {
        sheetId,
        figureId: figure.id,
        chartId,
        definition: { ...definition, title: { text: "Another title" } },
      }).isSuccessful,
    ).toBe(true);
    const xml = await charts(model);
    expect(xml).toContain("Another title");
    expect(xml).not.toContain('<c:gapWidth val="33"/>');
  });
});

describe("in LibreOffice", () => {
  const isThere = spawnSync("soffice", ["--version"]).status === 0 && spawnSync("pdftotext", ["-v"]).status === 0;
  if (!isThere) {
    console.warn("SKIPPED: soffice or pdftotext is not installed, so no saved file was opened in LibreOffice.");
    it("is not installed", () => undefined);
    return;
  }

  it("a saved report shows its charts, on one page across", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "quasirent-"));
    try {
      const { file } = await saved(workbookOf(report()).workbook);
      writeFileSync(path.join(folder, "report.xlsx"), file);
      execFileSync(
        "soffice",
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "pdf",
          "--outdir",
          folder,
          path.join(folder, "report.xlsx"),
        ],
        { stdio: "ignore" },
      );
      const words = execFileSync("pdftotext", ["-layout", path.join(folder, "report.pdf"), "-"], { encoding: "utf8" });
      for (const expected of [
        "Apple adds most & keeps it",
        "Value added along the chain",
        "Two kinds of bars",
        "Two lines",
        "Korea 80",
        "Total 500",
        "Source: Kaplinsky (2015)",
      ])
        expect(words.replaceAll(/ +/g, " ")).toContain(expected);
      // The block is not printed.
      expect(words).not.toContain("Rise below 0");
      const pages = /Pages:\s+(\d+)[^]*Page size:\s+([\d.]+) x ([\d.]+)/.exec(
        execFileSync("pdfinfo", [path.join(folder, "report.pdf")], { encoding: "utf8" }),
      )!;
      expect(Number(pages[2])).toBeGreaterThan(Number(pages[3]));
      expect(readFileSync(path.join(folder, "report.pdf")).length).toBeGreaterThan(5_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
