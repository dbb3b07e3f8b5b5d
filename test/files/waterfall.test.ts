/** A waterfall of the grid through a file: stacked bars over a block of cells there, and a waterfall again here, unless somebody has changed them. */

import type { ChartDefinition } from "@odoo/o-spreadsheet";
import { registerCarrying } from "../../src/browser/carrying";
import { registerFixed } from "../../src/browser/fixed";
import { prepareCharts } from "../../src/browser/grid-charts";
import { exported } from "../../src/browser/grid-export";
import { emptied, withSheetsOf } from "../../src/browser/grid-files";
import { workbookOf } from "../../src/browser/grid-files-out";
import { axisFormat, fixedWords } from "../../src/files/charts/figure-format";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { packed, partsIn, textOf, zipOf } from "../../src/files/zip";
import { number, text } from "../../src/sheet/sheet";
import { openData } from "../../src/workbook/browser";
import { addSheets } from "../../src/workbook/browser-model";
import { blankModel } from "../workbook/grid";
import { faultsIn } from "./structure";

registerCarrying();
registerFixed();
prepareCharts();

const everything = () => true;
let ids = 0;
const newId = () => `w${(ids += 1)}`;
const LINKS = ["Cotton farm", "Ginning", "Weaving & dyeing", "Brand & retail"];
const FIGURES = [1_250_000, 650_000, -1_450_000, 30_750_000];
const FORMAT = "#,##0.00";

type Model = ReturnType<typeof blankModel>;

function report(more: Partial<ChartDefinition> = {}): Model {
  const model = blankModel();
  addSheets(model, [
    {
      name: "My report",
      columns: { A: 200 },
      rows: {},
      opensOn: "A1",
      cells: [
        text("A1", "Retail adds most", "title"),
        text("A2", "Link"),
        text("B2", "Value"),
        ...LINKS.flatMap((name, index) => [
          text(`A${index + 3}`, name),
          { ...number(`B${index + 3}`, FIGURES[index]!), format: FORMAT },
        ]),
        text("A30", "Source: mine", "source"),
      ],
      charts: [
        {
          at: "A10",
          chart: {
            kind: "waterfall",
            title: "Value added along the chain",
            labels: "A2:A6",
            values: ["B2:B6"],
            width: 480,
            height: 276,
          },
        },
      ],
    },
  ]);
  if (Object.keys(more).length > 0) {
    const sheetId = model.getters.getSheetIds()[1]!;
    const { id, data } = exported(model).sheets[1]!.figures[0]!;
    const { chartId, ...definition } = data as ChartDefinition & { chartId: string };
    expect(
      model.dispatch("UPDATE_CHART", {
        sheetId,
        figureId: id,
        chartId,
        definition: { ...definition, ...more } as ChartDefinition,
      }).isSuccessful,
    ).toBe(true);
  }
  return model;
}

const saved = async (model: Model): Promise<Uint8Array<ArrayBuffer>> => {
  const { workbook, notes } = workbookOf(model);
  expect(notes).toEqual([]);
  const { file } = await writeWorkbook(workbook, everything);
  expect(await faultsIn(file)).toEqual([]);
  return file;
};

const opened = async (file: Uint8Array<ArrayBuffer>) => {
  const { workbook, notes } = await readWorkbook(file, everything);
  return {
    model: openData(withSheetsOf(emptied(exported(blankModel())), workbook, newId)),
    sheet: workbook.sheets.find(({ name }) => name === "My report")!,
    notes,
  };
};

const definitions = (model: Model) =>
  exported(model).sheets.flatMap(({ figures: all }) =>
    all.filter(({ tag }) => tag === "chart").map(({ data }) => data as ChartDefinition),
  );

/** But for when it was written. */
async function partsOf(file: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> {
  const parts = [...partsIn(file).values()].filter(({ name }) => name !== "docProps/core.xml");
  return Object.fromEntries(await Promise.all(parts.map(async (part) => [part.name, await textOf(part)] as const)));
}

/** The file with one of its parts changed, as another program would leave it. */
async function changed(file: Uint8Array<ArrayBuffer>, name: string, change: (xml: string) => string) {
  const parts = [...partsIn(file).values()];
  const part = parts.find((each) => each.name === name)!;
  const [before, after] = [await textOf(part), change(await textOf(part))];
  expect(after).not.toBe(before);
  const other = await packed(name, after);
  return zipOf(parts.map((each) => (each === part ? other : each)));
}

const SHEET = "xl/worksheets/sheet2.xml";
const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing1.xml";

describe("a waterfall that was saved", () => {
  it("is the grid's again over the same cells, without the block, and the second file is the first", async () => {
    const file = await saved(report());
    const { model, sheet, notes } = await opened(file);
    expect(notes).toEqual([]);
    expect(definitions(model)).toMatchObject([
      {
        type: "waterfall",
        title: { text: "Value added along the chain" },
        legendPosition: "none",
        showSubTotals: true,
        showConnectorLines: true,
        dataSource: { dataSets: [{ dataRange: "B3:B6" }], labelRange: "'My report'!A3:A6" },
      },
    ]);
    expect(sheet.cells.filter(({ column }) => column > 1)).toEqual([]);
    expect(sheet.page?.printArea).toBeUndefined();
    expect(await partsOf(await saved(model))).toEqual(await partsOf(file));
  });

  it.each<[string, Partial<ChartDefinition>]>([
    ["its legend and its values", { legendPosition: "bottom", showValues: true } as Partial<ChartDefinition>],
    [
      "no lines between its bars, no total, the first as one",
      { showConnectorLines: false, showSubTotals: false, firstValueAsSubtotal: true } as Partial<ChartDefinition>,
    ],
    [
      "its axes",
      {
        axesDesign: {
          x: { title: { text: "Links" } },
          y: { title: { text: "US$" }, max: 40_000_000, gridLines: "none" },
        },
      } as Partial<ChartDefinition>,
    ],
    ["its lines across", { axesDesign: { y: { gridLines: "major" } } } as Partial<ChartDefinition>],
    [
      "two series with a total each",
      {
        dataSource: {
          type: "range",
          dataSets: [
            { dataSetId: "0", dataRange: "B3:B4" },
            { dataSetId: "1", dataRange: "B5:B6" },
          ],
          dataSetsHaveTitle: false,
          labelRange: "A3:A4",
        },
      } as Partial<ChartDefinition>,
    ],
    [
      "one figure without a name",
      {
        dataSource: { type: "range", dataSets: [{ dataSetId: "0", dataRange: "B3" }], dataSetsHaveTitle: false },
      } as Partial<ChartDefinition>,
    ],
  ])("has %s", async (_, more) => {
    const file = await saved(report(more));
    const { model } = await opened(file);
    const expected = Object.fromEntries(Object.entries(more).filter(([name]) => name !== "dataSource"));
    expect(definitions(model)).toMatchObject([{ type: "waterfall", ...expected }]);
    expect(await partsOf(await saved(model))).toEqual(await partsOf(file));
  });

  it("follows rows that came between, in Excel or here", async () => {
    const { model } = await opened(await saved(report()));
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: model.getters.getSheetIds()[1]!,
      sheetName: "My report",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 2,
    });
    const again = await opened(await saved(model));
    expect(definitions(again.model)).toMatchObject([
      { type: "waterfall", dataSource: { dataSets: [{ dataRange: "B5:B8" }] } },
    ]);
  });
});

describe("what somebody did to the bars in another program", () => {
  const kept = async (file: Uint8Array<ArrayBuffer>) => {
    const { model, sheet } = await opened(file);
    return { kind: definitions(model)[0]!.type, cells: sheet.cells.filter(({ column }) => column > 4).length };
  };
  const all = 2 + 8 + 5 * 10;

  it.each<[string, string, (xml: string) => string]>([
    ["what only we read is dropped", CHART, (xml) => xml.replace(/<c:extLst>.*<\/c:extLst>/, "")],
    ["another title", CHART, (xml) => xml.replace("Value added along the chain", "Another title")],
    ["another colour of rises", CHART, (xml) => xml.replaceAll("86969C", "123456")],
    ["another figure in the table", SHEET, (xml) => xml.replace("<v>650000</v>", "<v>660000</v>")],
  ])("%s: it is a waterfall still", async (_, part, change) =>
    expect(await kept(await changed(await saved(report()), part, change))).toEqual({ kind: "waterfall", cells: 0 }),
  );

  it.each<[string, string, (xml: string) => string]>([
    ["another name of the chart", DRAWING, (xml) => xml.replace("Quasirent waterfall 1", "Chart 1")],
    ["a step taken for 5", SHEET, (xml) => xml.replace("<f>IF(ISNUMBER(B4),B4,0)</f>", "<f>5</f>")],
    [
      "a step of another cell",
      SHEET,
      (xml) => xml.replace("<f>IF(ISNUMBER(B4),B4,0)</f>", "<f>IF(ISNUMBER(C4),C4,0)</f>"),
    ],
    ["a base of another form", SHEET, (xml) => xml.replace(/<f>MAX\(0,MIN\(([A-Z]+\d+),/, "<f>MAX(1,MIN($1,")],
    ["other words over a column", CHART, (xml) => xml.replace(/\$L\$(\d+):\$L\$/, "$M$$$1:$M$$")],
    [
      "bars beside one another",
      CHART,
      (xml) => xml.replace('<c:grouping val="stacked"/>', '<c:grouping val="clustered"/>'),
    ],
    ["one piece in a colour of its own", CHART, (xml) => xml.replace("86969C", "123456")],
    [
      "a legend",
      CHART,
      (xml) => xml.replace("<c:plotVisOnly", '<c:legend><c:legendPos val="r"/></c:legend><c:plotVisOnly'),
    ],
    [
      "the base to be seen",
      CHART,
      (xml) =>
        xml.replace(
          "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
          '<c:spPr><a:solidFill><a:srgbClr val="123456"/></a:solidFill></c:spPr>',
        ),
    ],
  ])("%s: the bars stay, with their block", async (_, part, change) => {
    const file = await changed(await saved(report()), part, change);
    const { kind, cells } = await kept(file);
    expect([kind, cells > all - 12]).toEqual(["bar", true]);
    // And nothing becomes of them on a second trip.
    const { model } = await opened(file);
    expect(await kept(await saved(model))).toEqual({ kind, cells });
  });

  it("a formula of theirs over the block: neither is taken away", async () => {
    const file = await saved(report());
    const block = (await partsOf(file))[CHART]!.match(/'My report'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$\d+/)!;
    const model = (await opened(file)).model;
    expect(definitions(model)[0]!.type).toBe("waterfall");
    const theirs = (formula: string) =>
      changed(file, "xl/worksheets/sheet1.xml", (xml) =>
        xml.replace(
          /<sheetData\/>|<sheetData>.*<\/sheetData>/,
          `<sheetData><row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row></sheetData>`,
        ),
      );
    expect(await kept(await theirs(`SUM('My report'!${block[1]}${block[2]}:${block[1]}99)`))).toMatchObject({
      kind: "bar",
    });
    expect(await kept(await theirs(`SUM('My report'!${block[1]}:${block[1]})`))).toMatchObject({ kind: "bar" });
    expect(await kept(await theirs(`SUM(${block[1]}${block[2]}:${block[1]}99)`))).toMatchObject({ kind: "waterfall" });
    expect(await kept(await theirs("SUM('My report'!B3:B6)"))).toMatchObject({ kind: "waterfall" });
  });
});

describe("figures beside the bars of a file and at its axis", () => {
  const labels = async (model: Model) =>
    Array.from(
      (await partsOf(await saved(model)))
        [CHART]!.split("<c:cat>")[1]!
        .split("</c:cat>")[0]!
        .matchAll(/<c:v>([^<]*)<\/c:v>/g),
      ([, words]) => words,
    );

  it("are written as in the cells", async () => {
    expect(await labels(report())).toEqual([
      "Cotton farm  1,250,000",
      "Ginning  650,000",
      "Weaving &amp; dyeing  -1,450,000",
      "Brand &amp; retail  30,750,000",
      "Total  31,200,000",
    ]);
    expect((await partsOf(await saved(report())))[CHART]).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
  });

  it("come to the same where they are worked out anew", async () => {
    const file = await changed(await saved(report()), DRAWING, (xml) =>
      xml.replace("Quasirent waterfall 1", "Chart 1"),
    );
    const { model, sheet } = await opened(file);
    const sheetId = model.getters.getSheetIds()[1]!;
    for (const { row, column, value, formula } of sheet.cells)
      if (formula !== undefined)
        expect(model.getters.getEvaluatedCell({ sheetId, row, col: column }).value).toBe(value);
    expect(sheet.cells.filter(({ formula }) => formula !== undefined)).toHaveLength(5 * 10);
    // And they follow the figures.
    model.dispatch("UPDATE_CELL", { sheetId, row: 2, col: 1, content: "100" });
    expect(
      sheet.cells
        .filter(({ formula }) => formula?.includes("FIXED"))
        .map(({ row, column }) => model.getters.getEvaluatedCell({ sheetId, row, col: column }).value)[0],
    ).toBe("Cotton farm  100");
  });

  it.each([
    [1234.5, 0, "1,235"],
    [1234.49, 0, "1,234"],
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [1.005, 2, "1.01"],
    [-0.001, 2, "0.00"],
    [0, 1, "0.0"],
  ])("%d with %d decimals is %s, as FIXED has it", (value, decimals, words) => {
    expect(fixedWords(value, decimals)).toBe(words);
    const model = blankModel();
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 0, content: `=FIXED(${value},${decimals})` });
    expect(String(model.getters.getEvaluatedCell({ sheetId, row: 0, col: 0 }).value).replace(/^-(?=[0.]+$)/, "")).toBe(
      words,
    );
  });

  it.each([
    ["=FIXED(1234.567)", "1,234.57"],
    ["=FIXED(1234.567,-1)", "1,230"],
    ["=FIXED(1235,-1)", "1,240"],
    ["=FIXED(1234.567,1,TRUE)", "1234.6"],
    ["=FIXED(1,128)", "#VALUE!"],
  ])("%s is %s", (formula, words) => {
    const model = blankModel();
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 0, content: formula });
    expect(model.getters.getEvaluatedCell({ sheetId, row: 0, col: 0 }).value).toBe(words);
  });

  it.each([
    ["#,##0.00", 35e6, "#,##0"],
    ["#,##0.00", 10, "#,##0"],
    ["#,##0.00", 9.99, "#,##0.0"],
    ["#,##0.00", 0.5, "#,##0.00"],
    ["0", 5, "0"],
    ["0.0%", 0.7, "0%"],
    ["0.0%", 0.07, "0.0%"],
    ['"about ".00 $#,##0.00', 50, '"about " $#,##0'],
    ['_("$"* #,##0.00_);[Red]_("$"* \\(#,##0.00\\)', 50, '_("$"* #,##0_);[Red]_("$"* \\(#,##0\\)'],
    ["General", 999, "General"],
    ["General", 1000, "#,##0"],
    ["dd/mm/yyyy", 45_000, "dd/mm/yyyy"],
    ["0.00E+00", 45_000, "0.00E+00"],
    ["#,##0.00", 0, "#,##0.00"],
  ])("%s up to %d is %s at an axis", (format, largest, expected) => expect(axisFormat(format, largest)).toBe(expected));
});

describe("in the grid", () => {
  interface Config {
    data: { labels: string[] };
    options: {
      scales: Record<
        string,
        { ticks: { callback: (value: number, index: number, ticks: { value: number }[]) => string } }
      >;
    };
  }
  const configOf = (model: Model): Config => {
    const sheetId = model.getters.getSheetIds()[1]!;
    const [id = ""] = model.getters.getChartIds(sheetId);
    return (model.getters.getChartRuntime(id) as unknown as { chartJsConfig: Config }).chartJsConfig;
  };
  const written = (model: Model, values: number[]) =>
    values.map((value, index) =>
      configOf(model).options.scales["y"]!.ticks.callback(
        value,
        index,
        values.map((each) => ({ value: each })),
      ),
    );

  it("the last bar is the total", () => expect(configOf(report()).data.labels).toEqual([...LINKS, "Total"]));
  it("without one it is a link", () =>
    expect(configOf(report({ showSubTotals: false } as Partial<ChartDefinition>)).data.labels).toEqual(LINKS));
  it("whole numbers at an axis are without decimals", () =>
    expect(written(report(), [0, 5_000_000, 35_000_000])).toEqual(["0", "5,000,000", "35,000,000"]));
  it("others have theirs, all of them", () => expect(written(report(), [0, 0.5, 1])).toEqual(["0.00", "0.50", "1.00"]));
});
