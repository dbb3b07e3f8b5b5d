/** Where the figures of a report are from, in its last line. */

import { runToEnd } from "../../src/core/sliced";
import { isSameSource, placeOfSource, sourceIn, sourceLine, withFiguresSource } from "../../src/report/figures-source";
import { reportOn } from "../../src/report/report";
import { extent } from "../../src/sheet/sheet";
import { requireArea } from "../../src/sheet/address";
import { sourceBelow, withoutSourceWord } from "../../src/tables/source-line";
import { tableMeant } from "../../src/tables/tables";
import { understand } from "../../src/tables/understand";
import { sketched } from "../tables/grid";

const report = () =>
  runToEnd(
    reportOn(runToEnd(understand(sketched("Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 10"))), {
      rate: null,
      leaveOutMissing: false,
    }),
  );

it("stands below all else, as it was typed", () => {
  const plain = report();
  const { sheet, charts } = withFiguresSource(plain, " My survey (2024). ");
  const line = sheet.cells.at(-1)!;
  expect(line).toMatchObject({ content: { text: "Source of the figures: My survey (2024)." }, look: "source" });
  const { row } = requireArea(line.at);
  for (const cell of plain.sheet.cells) expect(extent(cell).row + extent(cell).rows).toBeLessThanOrEqual(row);
  expect(charts).toBe(plain.charts);
});

it("has room where nothing is known yet, in the cell that is told", () => {
  const plain = report();
  const { sheet } = withFiguresSource(plain, " ");
  const last = sheet.cells.at(-1)!;
  expect(last).toMatchObject({ at: placeOfSource(plain), content: { text: "" } });
  expect(sheet.rows[requireArea(last.at).row + 1]).toBeGreaterThan(30);
});

it("leaves rows as high as the report has made them", () => {
  const plain = report();
  const rows = { ...plain.sheet.rows, 4: 44 };
  expect(withFiguresSource({ ...plain, sheet: { ...plain.sheet, rows } }, "Survey").sheet.rows).toMatchObject(rows);
});

it.each([
  ["Survey", "Survey"],
  ["Survey (p. 4).", "Survey (p. 4)"],
  ["Bank, Inc.", "Bank, Inc"],
])("is read from its line again: %s", (typed, source) => {
  const { content } = sourceLine("B9", typed);
  const words = "text" in content ? content.text : "";
  expect(sourceIn(words)).toBe(source);
  expect(isSameSource(source, typed)).toBe(true);
  // As a person may leave it.
  expect(sourceIn(words.slice(0, -1))).toBe(source);
});

it.each(["Sources of the methods: Kaplinsky.", "", 12, null])("no other cell is taken for it: %s", (value) =>
  expect(sourceIn(value)).toBeUndefined(),
);

it.each([
  ["Source: World Bank", "World Bank"],
  ["Quelle : Destatis", "Destatis"],
  ["Sourced from many", undefined],
])("is read below the table: %s", (line, source) => {
  const used = sketched(`Link | Sales\nFarm | 10\nMill | 25\n.\nNote: rounded\n${line}`);
  const found = sourceBelow(used, tableMeant(used, 1, 0)!);
  expect(found === undefined ? undefined : withoutSourceWord(found)).toBe(source);
});
