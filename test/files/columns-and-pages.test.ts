/** How wide columns are of which nothing is said, and how sheets with charts and pictures go on pages. */

import { registerCarrying } from "../../src/browser/carrying";
import { exported } from "../../src/browser/grid-export";
import { emptied, withSheetsOf, workbookOf } from "../../src/browser/grid-files";
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
