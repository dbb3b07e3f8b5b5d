/** Reports on series, evaluated by the shipped functions in the grid's own model: what they say, and that they follow the sheet. */

import { saidSeries } from "../../../src/findings/kinds/series";
import { dressings, extent } from "../../../src/sheet/sheet";
import { cellName, requireArea } from "../../../src/sheet/address";
import type { ReadingOf } from "../../../src/tables/reader/table-reading";
import * as sketches from "../../findings/kinds/series-sketches";
import { seriesReading } from "../../findings/kinds/series-readings";
import { gridOf, readingOf, type TableCase } from "../../tables/reader/expectations";
import cases from "../../tables/reader/tables.json";
import { evaluatedReport, reportOf } from "./series-reports";

const cellsOf = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
  Array.from({ length: rows * columns }, (_, index) =>
    cellName(row + Math.floor(index / columns), column + (index % columns)),
  );

const all = Object.entries(sketches).map(([name, reading]) => ({ name, reading }));

describe.each(all)("a report on $name", ({ reading }) => {
  const { sheet, charts, title, rows } = evaluatedReport(reading);
  it("has the title that the figures show", () => {
    const said = saidSeries(reading).title?.replaceAll("\u00a0", " ");
    expect(title().replace(/\b2 listed\b/, "two listed")).toBe(said);
  });
  it("has no two cells in one place, each with its look and its column's width", () => {
    const taken = sheet.cells.flatMap((cell) => cellsOf(extent(cell)));
    expect(taken.filter((place, index) => taken.indexOf(place) !== index)).toEqual([]);
    for (const cell of sheet.cells) {
      expect(dressings(cell).flatMap(cellsOf).sort()).toEqual(cellsOf(extent(cell)).sort());
      const { column, columns } = extent(cell);
      for (let each = column; each < column + columns; each += 1)
        expect(Object.keys(sheet.columns)).toContain(cellName(0, each).replace("1", ""));
    }
  });
  it("shows no error but a missing figure", () => {
    expect(
      rows()
        .flat()
        .filter((shown) => shown.startsWith("#") && shown !== "#N/A"),
    ).toEqual([]);
  });
  it("never has two columns with the same figures", () => {
    const shown = rows();
    const top = shown.findIndex(([first]) => first === "Period by period") + 1;
    const table = shown.slice(top + 1).filter((row) => row.some((cell) => cell !== ""));
    const columns = shown[top]!.flatMap((heading, column) =>
      heading === "" ? [] : [table.map((row) => row[column]).join("|")],
    );
    if (table.length > 2) expect(new Set(columns).size).toBe(columns.length);
  });
  it("draws charts from headings and figures that are there", () => {
    const taken = new Set(sheet.cells.flatMap((cell) => cellsOf(extent(cell))));
    for (const { chart } of charts)
      for (const range of [chart.labels, ...chart.values])
        expect(cellsOf(requireArea(range)).filter((place) => !taken.has(place))).toEqual([]);
  });
});

const ids = ["T14", "T16", "T18", "T19", "T23", "T33", "T34", "T40", "T42", "T43", "T63"];
describe.each(
  (cases as unknown as readonly TableCase[])
    .filter(({ id }) => ids.includes(id))
    .map((each) => [each.id, each] as const),
)("%s", (_, each) => {
  const reading = readingOf(gridOf(each));
  if (reading.kind !== "series") throw new Error(`${each.id} is read as ${reading.kind}`);
  const { title, rows } = evaluatedReport(reading);
  it("has its title and says how it was read", () => {
    expect(title()).toBe(saidSeries(reading).title?.replaceAll("\u00a0", " "));
    const words = rows().flat().join("\n");
    expect(words).toContain("How the table was read");
    for (const never of each.expect.mustNeverSay ?? [])
      if (!/^\d/.test(never)) expect(words.toLowerCase()).not.toContain(never.toLowerCase());
  });
});

describe("a report follows the sheet", () => {
  const report = evaluatedReport(sketches.twoByTwo);
  const rowOf = (first: string) => report.rows().find(([cell]) => cell === first)!;
  it("a changed figure changes the index, the terms and the title", () => {
    report.write("Sheet1!B5", "2000");
    expect(rowOf("Jul-24")[1]).not.toBe("96.3244670666477");
    expect(report.title()).toMatch(/^Terms of trade rose by [\d.]+ % from Jan-23 to Jul-24$/);
    report.write("Sheet1!B5", "1700");
    expect(report.title()).toBe("Terms of trade fell by 3.7 % from Jan-23 to Jul-24");
  });
  it("a row below the last is told with its number", () => {
    const live = () => report.rows().find(([cell]) => cell!.includes("now has"))?.[0];
    expect(live()).toBeUndefined();
    report.write("Sheet1!A6", "Jan-25");
    report.write("Sheet1!B6", "1700");
    expect(live()).toBe("Sheet1 now has 5 periods; this report has 4");
    report.write("Sheet1!A6", "");
    report.write("Sheet1!B6", "");
    expect(live()).toBeUndefined();
  });
  it("a row within is in all columns, and told of the charts", () => {
    report.insertRow("Sheet1", 4);
    for (const [column, figure] of ["Autumn 23", 1800, 4400, 520, 120, 0.68, 9150, 890000, 42].entries())
      report.write(`Sheet1!${cellName(4 - 1, column)}`, String(figure));
    expect(rowOf("Autumn 23")[1]).toMatch(/^\d+\.\d+$/);
    expect(rowOf("Autumn 23")[6]).toBe("Growth");
    expect(report.rows().find(([cell]) => cell!.includes("now has"))?.[0]).toBe(
      "Sheet1 now has 5 periods; the charts of this report show 4",
    );
  });
  it("has the formats of figures in the row that it gains", () => {
    const { sheet } = report;
    const top = report.rows().findIndex(([first]) => first === "Period") + 2;
    const formatsIn = (row: number) =>
      sheet.cells.flatMap((cell) =>
        dressings(cell).flatMap(({ row: from, rows, column, format, look }) =>
          from < row && row <= from + rows ? [[column, format, look]] : [],
        ),
      );
    const [last, gained] = [formatsIn(top + 3), formatsIn(top + 4)];
    expect(gained.map(([column, format]) => [column, format])).toEqual(
      last.map(([column, format]) => [column, format]),
    );
    expect(gained.map(([, , look]) => look)).not.toContain("result");
  });
  it("a row within and one below: what the report has by then is told", () => {
    report.write("Sheet1!A7", "Jan-25");
    report.write("Sheet1!B7", "1700");
    expect(report.rows().find(([cell]) => cell!.includes("now has"))?.[0]).toBe(
      "Sheet1 now has 6 periods; this report has 5",
    );
  });
});

describe("figures that begin later", () => {
  it("are no error of what refers to them", () => {
    const { rows, title } = evaluatedReport(
      seriesReading({
        form: "trade",
        measure: "price",
        periods: [2018, 2019, 2020],
        members: [
          { name: "Export price", measure: "exportPrice", figures: [10, 20, 30] },
          { name: "Import price", measure: "importPrice", figures: [null, 10, 10] },
        ],
      }),
    );
    expect(title()).toBe("Terms of trade rose by 50 % from 2019 to 2020");
    expect(
      rows()
        .find(([cell]) => cell === "2020")!
        .slice(1, 4),
    ).toEqual(["150", "150", "100"]);
  });
  it("with a trading gain and productivity", () => {
    const reading = seriesReading({
      form: "trade",
      measure: "price",
      periods: [2019, 2020],
      members: [
        { name: "Export price", unit: "US$/t", measure: "exportPrice", figures: [100, 90] },
        { name: "Export volume", unit: "t", measure: "exportVolume", figures: [10, 12] },
        { name: "Import price", unit: "US$/t", measure: "importPrice", figures: [50, 55] },
        { name: "Import volume", unit: "t", measure: "importVolume", figures: [20, 19] },
        { name: "Labour productivity", measure: "ratio", figures: [1, 1.5] },
      ],
    });
    const said = saidSeries(reading);
    const shown = evaluatedReport(reading).rows();
    const heading = shown.find(([cell]) => cell === "Period")!;
    const last = shown.find(([cell]) => cell === "2020")!;
    const at = (words: string) => Number(last[heading.findIndex((cell) => cell.startsWith(words))]);
    for (const [key, words] of [
      ["terms of trade/2020", "Net barter"],
      ["income terms of trade/2020", "Income"],
      ["single factoral terms of trade/2020", "Single factoral"],
      ["trading gain/2020", "Trading gain"],
    ] as const)
      expect(at(words)).toBeCloseTo(Number(said.figures.get(key)), 9);
  });
});

test("numerals as text are figures of the page, and told; names and periods are the sheet's own cells", () => {
  const { sheet } = reportOf(sketches.regions);
  const formulas = sheet.cells.flatMap(({ content }) => ("formula" in content ? [content.formula] : []));
  expect(formulas).toContain(`=IF(ISERROR(ROWS(Sheet1!A3)),"(no longer on the sheet)",Sheet1!A3)`);
  expect(
    sheet.cells.some(({ content, look }) => "number" in content && content.number === 916916 && look === "input"),
  ).toBe(true);
  const numbers = reportOf(sketches.exportIndices).sheet.cells.flatMap(({ content }) =>
    "formula" in content ? [content.formula] : [],
  );
  expect(numbers).toContain("=TRANSPOSE(IF(ISNUMBER(Sheet1!B4:G4),Sheet1!B4:G4,NA()))");
  expect(numbers).toContain("=TRANSPOSE(Sheet1!B1:G1)");
});

test("headings have the unit, where a letter of it is in a name too", () => {
  const reading = seriesReading({
    form: "trade",
    measure: "price",
    periods: [2019, 2020],
    members: [
      { name: "Export price, US$/t", unit: "US$/t", measure: "exportPrice", figures: [100, 90] },
      { name: "Export volume", unit: "t", measure: "exportVolume", figures: [10, 12] },
      { name: "Import price", unit: "US$/t", measure: "importPrice", figures: [50, 55] },
    ],
  });
  const heading = evaluatedReport(reading)
    .rows()
    .find(([cell]) => cell === "Period")!;
  expect(heading).toEqual(expect.arrayContaining(["Export price, US$/t", "Export volume, t", "Import price, US$/t"]));
});

describe("growth against the base in a report on a basket whose chained volume index drifts", () => {
  const flagIn2021 = (beans: number, butter: number): string => {
    const { rows } = evaluatedReport(
      readingOf(
        gridOf({
          table: [
            [
              "Year",
              "Export price, beans",
              "Export price, butter",
              "Export volume, beans",
              "Export volume, butter",
              "Import price",
            ],
            [2019, 10, 20, 100, 60, 50],
            [2020, 4, 30, 300, 20, 55],
            [2021, 5, 18, beans, butter, 60],
          ],
        }),
      ) as ReadingOf<"series">,
    );
    const all = rows();
    const head = all.findIndex((row) => row.some((cell) => cell.startsWith("Growth against")));
    const column = all[head]!.findIndex((cell) => cell.startsWith("Growth against"));
    return all.slice(head).find(([first]) => first === "2021")![column]!;
  };

  it("is none where every volume is that of the base", () => expect(flagIn2021(100, 60)).toBe(""));
  it("is told where they have grown", () => expect(flagIn2021(160, 90)).toMatch(/growth/i));
});
