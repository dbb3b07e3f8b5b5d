/**
 * Every sample as it stands in the browser workbook: its sheets are added by the pane, on the built files. No cell is an
 * error, nothing printed is contradicted without a word why, every answer fills the cells that were kept for it, and no
 * text is cut off.
 */

import { samples } from "../../src/samples";
import type { Sample } from "../../src/samples/sample";
import { type Cell, extent, type Sheet } from "../../src/sheet/sheet";
import { requireArea, cellName, formatAddress } from "../../src/sheet/address";
import type { Formula, Workbook } from "../../src/workbook/port";
import { cutOff } from "./cut-off";
import { inChromium, type OpenWorkbook, openWorkbook } from "./open-workbook";

/** The page's own objects, seen from inside it. */
declare const quasirent: { workbook: Workbook };

const chromium = inChromium();
let workbook: OpenWorkbook;

// One workbook for all samples, one beside the other.
beforeAll(async () => {
  workbook = await openWorkbook(chromium.browser, chromium.address, { viewport: { width: 1290, height: 2000 } });
  const start = await workbook.view("Start");
  await start.locator("details.all-samples summary").click();
});

afterAll(() => {
  const { strangers, complaints } = workbook;
  expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
});

const formulas = (sheet: Sheet) => sheet.cells.filter(({ content }) => "formula" in content);

/** The sheet from its first cell to the last that it takes. */
function whole({ name, cells }: Sheet): string {
  const areas = cells.map(extent);
  return formatAddress({
    sheet: name,
    row: 0,
    column: 0,
    rows: Math.max(...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(...areas.map(({ column, columns }) => column + columns)),
  });
}

/** What a formula of the sheet really fills. */
function filledBy(sheet: Sheet, cells: readonly Cell[]): Promise<(Formula | undefined)[]> {
  return workbook.page.evaluate(
    async (addresses) => {
      const found = [];
      for (const address of addresses) {
        await quasirent.workbook.show(address);
        found.push((await quasirent.workbook.selection()).formula);
      }
      return found;
    },
    cells.map(({ at }) => formatAddress({ ...requireArea(at), sheet: sheet.name })),
  );
}

const cases = samples.map((sample): [string, Sample] => [sample.id, sample]);

describe.each(cases)("%s", (id, sample) => {
  beforeAll(async () => {
    if (sample === samples[0]) return;
    const { page } = workbook;
    expect(await page.locator(`#sample-${id}`).textContent()).toBe(sample.about);
    await page.getByRole("button", { name: `Add ${sample.name}`, exact: true }).click();
    await page.getByText(`Added: ${sample.sheets.map(({ name }) => name).join(", ")}.`).waitFor();
  });

  describe.each(sample.sheets.map((sheet): [string, Sheet] => [sheet.name, sheet]))("%s", (name, sheet) => {
    it("shows no error but #N/A where it has no figure", async () => {
      const { values } = await workbook.read(whole(sheet));
      const errors = values.flatMap((row, down) =>
        row.flatMap((value, right) => (typeof value === "object" ? [`${cellName(down, right)} ${value.error}`] : [])),
      );
      const missing = sheet.cells.flatMap((cell) => cell.missing ?? []);
      expect(errors.sort()).toEqual(missing.map((at) => `${at} #N/A`).sort());
    });

    it("has an answer for each formula, in just the cells that were kept for it", async () => {
      const cells = formulas(sheet);
      const found = await filledBy(sheet, cells);
      expect(found.map((formula) => formula?.fills)).toEqual(
        cells.map((cell) =>
          formatAddress({ ...(cell.fills ? requireArea(cell.fills.range) : requireArea(cell.at)), sheet: name }),
        ),
      );
      const { values } = await workbook.read(whole(sheet));
      // The corner of a table of two tags is empty, the table is not.
      const isEmpty = (cell: Cell) => {
        const { row, column, rows, columns } = extent(cell);
        return values
          .slice(row, row + rows)
          .every((line) => line.slice(column, column + columns).every((each) => each === ""));
      };
      expect(cells.filter(isEmpty).map(({ at }) => at)).toEqual([]);
    });

    it("agrees with what is printed, or says in the same row why not", async () => {
      const { values } = await workbook.read(whole(sheet));
      const verdicts = sheet.cells
        .filter(({ look }) => look === "agrees")
        .map(({ at }) => ({ ...requireArea(at), at }));
      const unexplained = verdicts.filter(({ row, column }) => {
        const verdict = values[row]![column];
        if (verdict === "agrees") return false;
        const why = sheet.cells.find((cell) => cell.look === "note" && requireArea(cell.at).row === row);
        return verdict !== "differs" || !why;
      });
      expect(unexplained.map(({ at }) => at)).toEqual([]);
      // Nor does a sheet explain what is no disagreement.
      const differing = values.filter((row) => row.includes("differs")).length;
      expect(differing).toBe(
        { Jeans: 1, "Bunk beds": 1, "Car components": 1, "African clusters": 3, "FDI recipients": 2 }[name] ?? 0,
      );
    });

    it("cuts no text off", async () => {
      await workbook.page.evaluate(
        (first) => quasirent.workbook.show(first),
        formatAddress({ ...requireArea(sheet.opensOn), sheet: name }),
      );
      const { rows, columns } = requireArea(whole(sheet));
      expect(await cutOff(workbook.page, rows, columns)).toEqual([]);
      await workbook.screenshot(`sample-${id}-${name.toLowerCase().replaceAll(" ", "-")}`);
    });
  });
});

/** What the sheets are there to show, by figures worked out apart from them. */
describe("the findings", () => {
  it.each([
    ["'Cashew'!E5:E8", [[1500], [180], [280], [1262]]],
    ["'100-dollar shoe'!E5:E9", [[25], [1], [2.5], [21.5], [50]]],
    ["'Jeans'!G5:G7", [["Base"], ["Contraction"], ["Contraction"]]],
    ["'Jeans'!G17:G19", [["Base"], ["Contraction"], ["Contraction"]]],
    ["'Jeans'!G24:G26", [["Base"], ["Immiserizing growth (price)"], ["Diluted growth"]]],
    ["'Bunk beds'!H20:H23", [["Base"], ["Immiserizing growth (price)"], ["Base"], ["Diluted growth"]]],
    ["'Car components'!H15:H18", [["Thickening"], ["Thickening"], ["Thinning out"], ["Thinning out"]]],
    ["'Export shares'!I34:M34", [[9, 9, 9, 9, 9]]],
    ["'Export indices'!H21:H23", [["Thickening"], ["Thickening"], ["Thinning out (not significant)"]]],
    ["'Export indices'!E38:J38", [[3, 3, 3, 3, 3, 3]]],
    ["'African clusters'!C36:C39", [[18], [23], [22], [19]]],
    ["'African clusters'!C49:C56", [[4], [2], [9], [1], [3], [2], [1], [3]]],
    [
      "'African clusters'!C61:F65",
      [
        [6, 2, 2, 2],
        [3, 3, 3, 3],
        [7, 1, 2, 0],
        [4, 3, 1, 1],
        [5, 5, 5, 5],
      ],
    ],
    [
      "'African clusters'!B71:F74",
      [
        ["Marketing", 10, 8, 6, 6],
        ["Learning", 16, 12, 11, 10],
        ["Logistics", 12, 10, 10, 10],
        ["(none)", 6, 1, 1, 0],
      ],
    ],
    [
      "'African clusters'!B77:F80",
      [
        ["3 activities", 5, 5, 5, 5],
        ["1 activity", 5, 1, 2, 1],
        ["2 activities", 9, 7, 5, 5],
        ["(none)", 6, 1, 1, 0],
      ],
    ],
    ["'iPhone 4'!E25:E30", [[172.5], [6.5 / 179], [6.5 / 500], [321], [346 / 500], [397.5 / 500]]],
    ["'Rents'!H5:H9", [[2.2], [0.5], [0], [18.8], [5.2]]],
    ["'Saw log or pulp'!G5:G6", [[7500 / 11], [1400 / 3]]],
    [
      "'Value chains of three'!B22:C25",
      [
        ["Country", "Gross exports"],
        ["North", 452],
        ["South", 124],
        ["East", 403],
      ],
    ],
    ["'Value chains of three'!E48:E53", [["Weak"], ["Key"], ["Forward"], ["Weak"], ["Backward"], ["Forward"]]],
    ["'Value chains of three'!H42:H44", [[4057], [619], [2703]]],
  ])("%s", async (range, expected) => expect((await workbook.read(range)).values).toEqual(expected));

  it("flags where a figure turns, as soon as it is changed", async () => {
    // From the pane's button to the grid.
    await workbook.page.keyboard.press("F6");
    await workbook.type("'Bunk beds'!D21", "1600");
    expect((await workbook.read("'Bunk beds'!H21")).values).toEqual([["Diluted growth"]]);
    await workbook.type("'Jeans'!D6", "2.00");
    expect((await workbook.read("'Jeans'!E13")).values).toEqual([["agrees"]]);
  });
});
