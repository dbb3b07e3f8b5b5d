/** How wide columns are of which nothing is said, and how sheets with charts and pictures go on pages. */

import { registerCarrying } from "../../src/browser/carrying";
import { exported } from "../../src/browser/grid-export";
import { emptied, withSheetsOf } from "../../src/browser/grid-files";
import { workbookOf } from "../../src/browser/grid-files-out";
import type { FigureData } from "../../src/files/charts/figure-data";
import { pageSetupOf, usedOf } from "../../src/files/page-setup";
import { blankSheet, type SheetData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { node } from "../../src/files/xml-tree";
import { packed, partsIn, textOf, zipOf } from "../../src/files/zip";
import { openData } from "../../src/workbook/browser";
import { blankModel } from "../workbook/grid";
import { faultsIn } from "./structure";

registerCarrying();
const everything = () => true;
let ids = 0;
const newId = () => `c${(ids += 1)}`;
const PART = "xl/worksheets/sheet1.xml";

const small = (more: Partial<SheetData> = {}): SheetData => ({
  ...blankSheet("S"),
  cells: [
    { row: 0, column: 0, value: "words" },
    { row: 0, column: 3, value: 1 },
  ],
  ...more,
});
const written = async (sheet: SheetData) => (await writeWorkbook({ sheets: [sheet], names: [] }, everything)).file;
const xmlOf = async (file: Uint8Array<ArrayBuffer>) => textOf(partsIn(file).get(PART)!);

/** The file with another element that says how wide columns are. */
async function withFormat(element: string) {
  const file = await written(small({ widths: new Map([[1, 200]]) }));
  const parts = [...partsIn(file).values()];
  const part = parts.find(({ name }) => name === PART)!;
  const xml = (await textOf(part)).replace(/<sheetFormatPr [^>]*>/, element);
  return zipOf([...parts.filter((each) => each !== part), await packed(PART, xml)]);
}

const opened = async (file: Uint8Array<ArrayBuffer>) =>
  openData(withSheetsOf(emptied(exported(blankModel())), (await readWorkbook(file, everything)).workbook, newId));

describe("columns of which nothing is said", () => {
  it("are as wide in Excel and LibreOffice as in the grid", async () => {
    const file = await written(small());
    expect(await faultsIn(file)).toEqual([]);
    // 13 digits of 7 pixels, and 5 for the edges.
    expect(await xmlOf(file)).toContain('<sheetFormatPr defaultColWidth="13" ');
    expect((await readWorkbook(file, everything)).workbook.sheets[0]!.usualWidth).toBeUndefined();
  });

  it.each([
    ['<sheetFormatPr defaultColWidth="20" defaultRowHeight="15"/>', 145, "20"],
    ['<sheetFormatPr defaultColWidth="13" defaultRowHeight="15"/>', 96, "13"],
    ['<sheetFormatPr defaultRowHeight="15"/>', 96, "13"],
    ['<sheetFormatPr baseColWidth="10" defaultColWidth="9.140625" defaultRowHeight="15"/>', 69, "9.140625"],
  ])("of a file with %s are %d wide, and so in the next", async (element, pixels, characters) => {
    const model = await opened(await withFormat(element));
    const sheetId = model.getters.getSheetIds()[0]!;
    expect([0, 1, 2, 25].map((column) => model.getters.getColSize(sheetId, column))).toEqual([
      pixels,
      200,
      pixels,
      pixels,
    ]);
    const { sheets } = workbookOf(model).workbook;
    const again = await xmlOf(await written(sheets[0]!));
    const said = Number(/defaultColWidth="([\d.]+)"/.exec(again)![1]);
    expect(Math.round(said * 7 + 5)).toBe(Math.round(Number(characters) * 7 + 5));
    expect(again.match(/<col /g)).toHaveLength(1);
    // A column that comes between is as wide as the grid shows it, whichever that is.
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "S",
      dimension: "COL",
      base: 0,
      position: "before",
      quantity: 1,
    });
    const third = await opened(await written(workbookOf(model).workbook.sheets[0]!));
    const [one, other] = [model, third].map(({ getters }) =>
      [0, 1, 2, 3, 20].map((column) => getters.getColSize(getters.getSheetIds()[0]!, column)),
    );
    expect(other).toEqual(one);
  });
});

describe("heights of rows", () => {
  const cell = (row: number, words: string) =>
    `<c r="A${row}"${words === long ? ' s="1"' : ""} t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
  const long = "Many words ".repeat(60);

  /** A file with such rows, their heights as Excel writes them. */
  async function withRows(rows: string, format = 'defaultRowHeight="12.75"') {
    const file = await written(
      small({
        cells: [{ row: 0, column: 0, value: "x", style: { wrap: true } }],
        merges: [{ row: 0, column: 0, rows: 1, columns: 5 }],
      }),
    );
    const parts = [...partsIn(file).values()];
    const part = parts.find(({ name }) => name === PART)!;
    const xml = (await textOf(part))
      .replace(/<sheetFormatPr [^>]*>/, `<sheetFormatPr ${format}/>`)
      .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
    return zipOf([...parts.filter((each) => each !== part), await packed(PART, xml)]);
  }
  const row = (number: number, attributes: string, words = "x") =>
    `<row r="${number}"${attributes}>${cell(number, words)}</row>`;
  const heightsIn = (xml: string) =>
    Array.from(xml.matchAll(/<row r="(\d+)"([^>]*?)\/?>/g), ([, number, attributes]) => {
      const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes!)?.[1] ?? "";
      return [number, of("ht"), of("customHeight"), of("hidden")].join(" ").trimEnd();
    });
  const ROWS = [
    row(1, ' ht="31.8"', long),
    row(2, ' ht="31.8" customHeight="1"'),
    row(3, ' ht="26.25"'),
    row(4, ' ht="9.9499999999999993" customHeight="true"'),
    row(5, ' ht="40.5" hidden="1"'),
    row(6, ' hidden="1"'),
    row(7, ""),
    row(8, ' ht="18.600000000000001"'),
  ].join("");
  const EXPECTED = ["1 31.8", "2 31.8 1", "3 26.25", "4 9.95 1", "5 40.5  1", "6   1", "7", "8 18.6"];

  it("are those of the file, chosen or worked out, and go into the next as such", async () => {
    const model = await opened(await withRows(ROWS));
    const sheetId = model.getters.getSheetIds()[0]!;
    expect([0, 1, 2, 3, 7].map((index) => model.getters.getRowSize(sheetId, index))).toEqual([42, 42, 35, 13, 25]);
    const file = await written(workbookOf(model).workbook.sheets[0]!);
    expect(await faultsIn(file)).toEqual([]);
    expect(heightsIn(await xmlOf(file))).toEqual(EXPECTED);
    const again = await opened(file);
    expect(heightsIn(await xmlOf(await written(workbookOf(again).workbook.sheets[0]!)))).toEqual(EXPECTED);
  });

  it.each([
    ['defaultRowHeight="12.75"', 'defaultRowHeight="12.75"'],
    ['defaultRowHeight="17.25" customHeight="1"', 'defaultRowHeight="17.25" customHeight="1"'],
    ['defaultRowHeight="15"', 'defaultRowHeight="15"'],
  ])("that are usual are said once: %s", async (format, expected) => {
    const points = /"([\d.]+)"/.exec(format)![1]!;
    const usual = ` ht="${points}"`;
    const rows = [
      row(1, usual, long),
      row(2, usual),
      row(3, `${usual} customHeight="1"`),
      row(4, usual, "two&#10;lines"),
      row(5, ` ht="${Number(points) + 0.75}"`),
    ];
    const { sheets } = (await readWorkbook(await withRows(rows.join(""), format), everything)).workbook;
    // Where the grid would make a higher row of several lines, and where somebody chose it, it is the row's own.
    expect([...sheets[0]!.heights.keys()]).toEqual([0, 2, 3, 4]);
    const model = await opened(await withRows(rows.join(""), format));
    const xml = await xmlOf(await written(workbookOf(model).workbook.sheets[0]!));
    expect(/<sheetFormatPr [^>]*>/.exec(xml)![0]).toContain(` ${expected}/>`);
    expect(heightsIn(xml)).toEqual([`1 ${points}`, "2", `3 ${points} 1`, `4 ${points}`, `5 ${Number(points) + 0.75}`]);
  });

  it("follow their rows, and are chosen once somebody chooses them", async () => {
    const model = await opened(await withRows(ROWS));
    const sheetId = model.getters.getSheetIds()[0]!;
    const sheetName = model.getters.getSheetName(sheetId);
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName,
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 1,
    });
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [3], size: 60 });
    const found = heightsIn(await xmlOf(await written(workbookOf(model).workbook.sheets[0]!)));
    expect(found.filter((line) => / \d/.test(line))).toEqual([
      "1 31.8",
      "2 31.8",
      "3 31.8 1",
      "4 45 1",
      "5 9.95 1",
      "6 40.5  1",
      "7   1",
      "9 18.6",
    ]);
  });

  it("under a picture are those of the file too", async () => {
    const sheet: SheetData = { ...(await readWorkbook(await withRows(ROWS), everything)).workbook.sheets[0]! };
    const image = { bytes: new Uint8Array([1]), type: "png" as const };
    const file = await written({
      ...sheet,
      figures: [{ row: 1, column: 6, x: 0, y: 0, width: 60, height: 90, image }],
    });
    const model = await opened(file);
    const again = heightsIn(await xmlOf(await written(workbookOf(model).workbook.sheets[0]!)));
    expect(again.slice(0, 5)).toEqual(EXPECTED.slice(0, 5));
  });
});

describe("charts and pictures on pages", () => {
  const figure = (row: number, height: number, width = 480): FigureData => ({
    row,
    column: 0,
    x: 0,
    y: 0,
    width,
    height,
    image: { bytes: new Uint8Array([1]), type: "png" },
  });
  const setup = (figures: FigureData[], more: Partial<SheetData> = {}) => {
    const sheet = small({ figures, ...more });
    const { orientation, fitToHeight } = pageSetupOf(sheet, usedOf(sheet))!.elements.find(
      ({ name }) => name === "pageSetup",
    )!.attributes;
    return [orientation, fitToHeight];
  };
  const wide = { widths: new Map([[0, 800]]) };

  it.each<[string, FigureData[], Partial<SheetData>, [string, string]]>([
    ["one that is on the first page", [figure(12, 266)], {}, ["portrait", "0"]],
    ["one that ends just on it", [figure(28, 12 * 23)], {}, ["portrait", "0"]],
    ["one that just does not: all on one page", [figure(30, 12 * 23)], {}, ["portrait", "1"]],
    ["one that would be cut on a page across: all on one", [figure(20, 500, 700)], wide, ["landscape", "1"]],
    ["the same where upright it is larger", [figure(20, 600, 700)], { widths: new Map([[0, 600]]) }, ["portrait", "1"]],
    ["one far down, where one page would be too small to read", [figure(72, 20 * 23)], {}, ["portrait", "0"]],
  ])("%s", (_, figures, more, expected) => expect(setup(figures, more)).toEqual(expected));

  const ofFile = (elements: string[], figures: FigureData[]) =>
    small({
      ...wide,
      figures,
      page: { elements: elements.map((name) => node(name, name === "pageSetup" ? { orientation: "portrait" } : {})) },
    });
  it("a picture that was laid on a sheet of a file goes on its page, unless the file says how it is printed", async () => {
    const xml = await xmlOf(await written(ofFile(["pageMargins"], [figure(2, 200, 900)])));
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('orientation="landscape" fitToHeight="0"');
    expect(xml).not.toContain("<headerFooter");
    expect(await xmlOf(await written(ofFile(["pageMargins", "pageSetup"], [figure(2, 200, 900)])))).not.toContain(
      "fitToPage",
    );
    expect(await xmlOf(await written(ofFile(["pageMargins"], [])))).not.toContain("fitToPage");
  });
});
