/** What the grid alone would show as another number: sections that hang on the number, minutes and seconds counted on, numbers near to 0. */

import { showsDay, isDateFormat, orderOfFormat } from "../../src/sheet/formats/date-formats";
import { shownNumber } from "../../src/workbook/grid-formats";
import type { CellData } from "../../src/files/workbook-data";
import { modelOf, sheetOf, workbookIn } from "./grid-model";

const CASES: readonly (readonly [format: string, value: number, text: string])[] = [
  ["[<1]0.00%;[>=1]0", 0.25, "25.00%"],
  ["[<1]0.00%;[>=1]0", 1, "1"],
  ["[>=1]0;[<1]0.00%", 0.25, "25.00%"],
  ["[>=1]0;[<1]0.00%", 0.999, "99.90%"],
  ["[<1]0.00%;[>=1]0", -0.25, "-25.00%"],
  ['[<-1]"low";[>1]"high";0.00', -0.25, "-0.25"],
  ['[<-1]"low";[>1]"high";0.00', -2, "low"],
  ["[<-1](0.0);0.00", -2, "(2.0)"],
  ["[<-1](0.0);0.00", -1, "-1.00"],
  ['[=1]"one";[=2]"two";General', 2, "two"],
  ['[=1]"one";[=2]"two";General', 2.5, "2.5"],
  ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 1_234_567, "1.2M"],
  ["[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", 5_551_234, "555-1234"],
  ["[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", 2_125_551_234, "(212) 555-1234"],
  ["0,.0", 1_234_567, "1234.6"],
  ['0,,.00" M"', 1_234_567, "1.23 M"],
  ["#,##0,.0", 1_234_567_890, "1,234,567.9"],
  ["0.0,", 1_234_567, "1234.6"],
  ["0,", 1_234_567, "1235"],
  ["#,##0.0", 1_234_567, "1,234,567.0"],
  ["[m]", 0.25, "360"],
  ["[mm]:ss", 0.25, "360:00"],
  ["[mm]:ss", 1 / 1440, "01:00"],
  ['[m]" min"', 0.25, "360 min"],
  ["[s]", 0.25, "21600"],
  ["[s].00", 1.5 / 86_400, "1.50"],
  ["[ss].0", 0.1 / 86_400, "00.1"],
  ["[m]:ss.00", 59.996 / 86_400, "1:00.00"],
  ["[m]", -0.25, "-360"],
  ["[h]:mm", 1.25, "30:00"],
  ["[hh]:[mm]", 0.95, "22:48"],
  ["[h]:mm:ss", 0.25, "6:00:00"],
  ["B2yyyy", 44_000, "2020"],
  ["Standard", 1234.5, "1234.5"],
];

it.each(CASES)("%s shows %d as %s", (format, value, text) => {
  const model = modelOf([
    sheetOf([
      { row: 0, column: 0, value, format },
      { row: 1, column: 0, value, formula: "=A1", format },
    ]),
  ]);
  const at = (row: number) => ({ sheetId: model.getters.getActiveSheetId(), row, col: 0 });
  for (const row of [0, 1]) {
    expect([
      model.getters.getEvaluatedCell(at(row)).formattedValue,
      model.getters.getCellText(at(row)),
      model.getters.getEvaluatedCell(at(row)).value,
    ]).toEqual([text, text, value]);
  }
  expect(shownNumber(model, value, format)).toBe(text);
  expect(workbookIn(model).sheets[0]!.cells.map((cell) => cell.format)).toEqual([format, format]);
});

describe("near to 0", () => {
  const shown = (value: number, format?: string) => {
    const model = modelOf([sheetOf([{ row: 0, column: 0, value, ...(format !== undefined && { format }) }])]);
    model.dispatch("UPDATE_CELL", { sheetId: model.getters.getActiveSheetId(), row: 1, col: 0, content: "=A1" });
    return [0, 1].map((row) => model.getters.getCellText({ sheetId: model.getters.getActiveSheetId(), row, col: 0 }));
  };

  it.each([
    [1e-12, "1E-12"],
    [-1e-20, "-1E-20"],
    [1.5e-9, "1.5E-09"],
    [1.23456789e-7, "1.23457E-07"],
    [0.000_012_345_678, "1.23457E-05"],
    [5e-324, "4.94066E-324"],
    [0.000_01, "0.00001"],
    [0.000_012_345, "0.000012345"],
    [1e-9, "0.000000001"],
    [0.0001, "0.0001"],
    [1 / 3, "0.333333333"],
    [0, "0"],
    [1e21, "1000000000000000000000"],
  ])("%d is %s", (value, text) => expect(shown(value)).toEqual([text, text]));

  it("only where no format says how many digits", () => {
    expect([shown(1e-12, "0.00")[0], shown(1e-12, "# ?/?")[0], shown(1e-12, "@")[0]]).toEqual([
      "0.00",
      "1E-12",
      "1E-12",
    ]);
  });

  it("in a formula that was changed, and after undo", () => {
    const model = modelOf([sheetOf([{ row: 0, column: 0, value: 5 }])]);
    const sheetId = model.getters.getActiveSheetId();
    const text = () => model.getters.getEvaluatedCell({ sheetId, row: 1, col: 0 }).formattedValue;
    model.dispatch("UPDATE_CELL", { sheetId, row: 1, col: 0, content: "=A1*10^-13" });
    expect(text()).toBe("5E-13");
    model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 0, content: "5000000000000" });
    expect(text()).toBe("0.5");
    model.dispatch("REQUEST_UNDO");
    expect(text()).toBe("5E-13");
  });
});

describe("a file's own format", () => {
  const odd = [
    "Standard",
    "n/a",
    "q",
    '"Q"q',
    "hhhh:mm",
    "hh:mm a",
    "0.00e",
    "[$kg-CO2]0.0",
    "qq yyyy",
    "a",
    "e",
    "aaaa",
    "[held]@",
    "[held]0",
  ];

  it("is written back as it is, whatever the grid takes it for", () => {
    const cells = odd.flatMap((format, row): CellData[] => [
      { row, column: 0, value: 44_000.75, format },
      { row, column: 1, value: 44_000.75, formula: `=A${row + 1}`, format },
      { row, column: 2, value: "abc", format },
      { row, column: 3, value: null, format },
    ]);
    expect(workbookIn(modelOf([sheetOf(cells)])).sheets[0]!.cells).toEqual(cells);
  });

  it("is none of the grid's halves of the day or hours beyond 24", () => {
    const model = modelOf([
      sheetOf(["n/a", "hhhh:mm", "0.00e"].map((format, row) => ({ row, column: 0, value: 44_000.75, format }))),
    ]);
    const shown = [0, 1, 2].map((row) =>
      model.getters.getCellText({ sheetId: model.getters.getActiveSheetId(), row, col: 0 }),
    );
    expect(shown).toEqual(["n/a", "18:00", "4.40e+04"]);
  });
});

it.each<[format: string, number: number, isDay: boolean]>([
  ["_-* #,##0.00\\ _d_i_n_._-;\\-* #,##0.00\\ _d_i_n_._-", 12_345, false],
  ["#,##0.00_d", 12_345, false],
  ["* d0", 12_345, false],
  ["*y0", 12_345, false],
  ["0\\ \\d", 12_345, false],
  ['0" days"', 12_345, false],
  ["0.0 [$dy]", 12_345, false],
  ["[Yellow]0", 12_345, false],
  ['0;;;"d"', 12_345, false],
  ["0 d", 12_345, false],
  ["h:mm", 0.5, false],
  ["[h]:mm", 0.5, false],
  ["mm:ss", 0.5, false],
  ["General", 1, false],
  ['"unclosed d', 1, false],
  ["0.0;dd/mm/yyyy", 44_000, false],
  ["0.0;dd/mm/yyyy", -5, true],
  ["[<30000]0;yyyy-mm-dd", 44_000, true],
  ["[<30000]0;yyyy-mm-dd", 5, false],
  ["dd/mm/yyyy", 44_000, true],
  ["_-d mmm_-", 44_000, true],
  ["* d", 44_000, true],
  ["mmmm", 44_000, true],
  ["mm", 44_000, true],
  ["yyyy", 44_000, true],
  ["dddd", 44_000, true],
  ["[$-804]aaaa", 44_000, true],
  ["h:mm dd", 44_000, true],
])("%s shows %d as a day: %s", (format, number, isDay) => expect(showsDay(format, number)).toBe(isDay));

it("tells a date or a time from a number, and the month first from the day first, by letters that are neither padding nor colours", () => {
  expect(["#,##0_d", '0 "h"', "[Red]0", "General", "0.00\\s", "#,##0.00_m", "Standard"].filter(isDateFormat)).toEqual(
    [],
  );
  expect(
    ["h:mm", "[h]:mm", "mm:ss.0", "yyyy", "d/m;@", "[Red]d mmm"].filter((format) => !isDateFormat(format)),
  ).toEqual([]);
  expect(
    ["[Red]mm/dd/yyyy", '"made "m/d', "_dmm/dd", "[Red]dd/mm", '"month "d/m', "h:mm dd", "hh:mm"].map(orderOfFormat),
  ).toEqual(["mdy", "mdy", "mdy", "dmy", "dmy", undefined, undefined]);
});
