/** The cells that are shown beside a question: those it is about, with their names. */

import { previewOf } from "../../src/pane/reading/preview";
import { sketched } from "../tables/grid";

const texts = (preview: ReturnType<typeof previewOf>) =>
  preview && [preview.heads, ...preview.rows].map((cells) => cells.map(({ text }) => text).join(" | "));
const marked = (preview: ReturnType<typeof previewOf>) =>
  preview?.rows.map((cells) => cells.map(({ isMarked }) => (isMarked ? "x" : ".")).join(""));

it("shows a column that is asked about with its names, and how many more there are", () => {
  const rows = Array.from({ length: 8 }, (_, index) => `Country ${index + 1} | ${10 + index}`);
  const found = previewOf(sketched(["Country | Value, US$", ...rows].join("\n")), {
    id: "figures",
    at: [{ row: 1, column: 1 }],
  });
  expect(texts(found)?.slice(0, 2)).toEqual(["Country | Value, US$", "Country 1 | 10"]);
  expect([found?.rows.length, found?.more]).toEqual([6, 2]);
  expect(found?.heads.map(({ isMarked }) => isMarked)).toEqual([false, true]);
  expect(new Set(marked(found))).toEqual(new Set([".x"]));
});

it("shows text that may be two figures as both", () => {
  const grid = sketched("Link | Sells for\nKorea | '80.000\nOthers | '51.500\nApple | '500.000");
  expect(texts(previewOf(grid, { id: "decimal", at: [{ row: 1, column: 1 }] }))).toEqual([
    "Link | In the cell | Decimals | Thousands",
    "Korea | 80.000 | 80 | 80,000",
    "Others | 51.500 | 51.5 | 51,500",
    "Apple | 500.000 | 500 | 500,000",
  ]);
});

it("marks the one cell that is missing, among the rows beside it", () => {
  const grid = sketched("Link | Sales | Inputs\nA | 5 | 1\nB | 6 | \nC | 7 | 2");
  const found = previewOf(grid, { id: "missing", at: [{ row: 2, column: 2 }] });
  expect(texts(found)).toEqual(["Link | Inputs", "A | 1", "B | ", "C | 2"]);
  expect(marked(found)).toEqual(["..", ".x", ".."]);
});

it("marks a row that is asked about", () => {
  const grid = sketched("Item | 2020\nTotal | 5\nA | 2\nB | 3");
  const found = previewOf(grid, { id: "parts", at: [{ row: 1, column: 0 }] });
  expect(texts(found)).toEqual(["Item | 2020", "Total | 5", "A | 2", "B | 3"]);
  expect(marked(found)).toEqual(["xx", "..", ".."]);
});

it("shows nothing where a question is about no cells in particular", () => {
  expect(previewOf(sketched("A | B\n1 | 2"), { id: "measures", at: [] })).toBeNull();
});
