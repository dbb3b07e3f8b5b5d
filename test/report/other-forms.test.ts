/** Sheets that hold a table in another form: in one unit, or turned. Both follow the person's sheet. */

import { runToEnd } from "../../src/core/sliced";
import { oneUnitSheet } from "../../src/report/one-unit";
import { turnedSheet } from "../../src/report/turned";
import { readTable } from "../../src/tables/reader/read";
import { sketched } from "../tables/grid";

const contents = (sheet: { cells: readonly { at: string; content: object }[] }) =>
  Object.fromEntries(sheet.cells.map(({ at, content }) => [at, Object.values(content)[0] as string | number]));

const table = (wages: string, heading = "Wages (EUR thousand)") =>
  sketched(
    `Link | Sales (EUR) | Purchases (EUR) | ${heading}\nFarm | 1000 | 200 | ${wages}\nMill | 3000 | 1000 | 0.7`,
    { sheet: "My sheet", row: 2, column: 1 },
  );

function inOneUnit(wages: string) {
  const reading = runToEnd(readTable(table(wages)));
  expect(reading.question?.id).toBe("unit");
  return contents(oneUnitSheet(reading, reading.question!)!);
}

it("multiplies by reference, and says the new unit in the heading", () => {
  const cells = inOneUnit("0.5");
  expect(cells["E3"]).toBe("Wages (EUR)");
  expect(cells["E4"]).toBe("='My sheet'!E4*1000");
  expect(cells["C4"]).toBe("='My sheet'!C4");
  expect(cells["B3"]).toBe("='My sheet'!B3");
  // Below all, where its report reads it as a note.
  expect(cells["B7"]).toBe("Note: column E of 'My sheet'!B3:E5 is multiplied here by 1,000, from EUR thousand to EUR.");
});

it.each([
  ["0.5", "#,##0"],
  ["0.0505", "#,##0.0"],
])("writes amounts of all columns alike, with the decimals that they have in that unit: %s", (wages, format) => {
  const reading = runToEnd(readTable(table(wages)));
  const { cells } = oneUnitSheet(reading, reading.question!)!;
  const formats = (row: number) =>
    ["C", "D", "E"].map((letter) => cells.find(({ at }) => at === `${letter}${row}`)!.format);
  expect([formats(4), formats(5)]).toEqual([Array(3).fill(format), Array(3).fill(format)]);
  expect(formats(3)).toEqual([undefined, undefined, undefined]);
});

it.each([
  ["'0,5", 500],
  ["'n/a", "=IF(ISNUMBER('My sheet'!E4),'My sheet'!E4*1000,'My sheet'!E4)"],
  ["", "=IF(ISNUMBER('My sheet'!E4),'My sheet'!E4*1000,\"\")"],
])("text that is a figure is cleaned, and what is none stays until a figure is there: %s", (wages, content) => {
  expect(inOneUnit(wages)["E4"]).toBe(content);
});

it("gives its columns the room that their words and figures need", () => {
  const grid = sketched(
    "A link with a rather long name of its own | Sales (EUR) | Wages (EUR thousand)\nFarm | 1000 | 123456789012\nMill | 3000 | 0.7",
    { sheet: "Mine" },
  );
  const reading = runToEnd(readTable(grid));
  const { columns } = oneUnitSheet(reading, { at: [{ row: 0, column: 2 }] })!;
  expect(columns["A"]).toBe(280);
  expect(columns["B"]).toBe(110);
  // With the digits that it is multiplied by.
  expect(columns["C"]).toBeGreaterThanOrEqual("123,456,789,012,000.00".length * 6);
});

it("turns a table about its corner", () => {
  const sheet = turnedSheet(
    sketched(" | Farm | Mill\nSales | 10 | 25\nPurchases | 0 | 10", { sheet: "A", row: 4, column: 2 }),
  );
  expect(contents(sheet)).toEqual({
    C6: "=A!D5",
    C7: "=A!E5",
    D5: "=A!C6",
    D6: "=A!D6",
    D7: "=A!E6",
    E5: "=A!C7",
    E6: "=A!D7",
    E7: "=A!E7",
  });
});
