/** Rows as high as their texts need, and published figures beside ours. */

import { comparison, figures, headerCells, page } from "../../src/sheet/page";
import { formula, text } from "../../src/sheet/sheet";

const rowsOf = (...cells: Parameters<typeof page>[0]["cells"]) =>
  page({ name: "Sheet", columns: { A: 20, B: 200, C: 100 }, opensOn: "B1", cells }).rows;

test("a long note gets more lines than a short one, a wide one fewer than a narrow one", () => {
  const words = "A note of some forty letters or more, it is. ".repeat(3);
  const [short, narrow, wide] = [
    rowsOf(text("B1", "Short.", "note"))[1]!,
    rowsOf(text("B1", words, "note"))[1]!,
    rowsOf(text("B1", words, "note", { across: 2 }))[1]!,
  ];
  expect(short).toBeLessThan(wide);
  expect(wide).toBeLessThan(narrow);
});

test("the head that needs most decides, and a row of figures keeps the usual height", () => {
  const rows = rowsOf(
    ...headerCells(1, { B: "Link" }, { C: "Share of the export price" }),
    ...figures("B2:C2", [1, 2], "0"),
  );
  expect(rows[1]).toBeGreaterThan(rowsOf(...headerCells(1, { B: "Link" }))[1]!);
  expect(rows).not.toHaveProperty("2");
});

test("a row that holds nothing is a gap, one that an answer fills is not", () => {
  expect(
    rowsOf(formula("B1", "=VC.RENT(B9:B10,C9:C10)", "result", { fills: { range: "B1:B2" } }), text("B4", "Sum")),
  ).toEqual({ 3: 12 });
});

test("a heading stands apart: by a gap, or by its own height", () => {
  const apart = rowsOf(text("B3", "Sum"), text("B5", "Results", "heading"));
  const close = rowsOf(text("B3", "Sum"), text("B4", "Results", "heading"));
  expect((apart[4] ?? 0) + (apart[5] ?? 0)).toBe(close[4]);
});

test("figures run row by row", () => {
  expect(figures("C5:D6", [1, 2, 3, 4], "0").map(({ at }) => at)).toEqual(["C5", "D5", "C6", "D6"]);
});

test("a comparison gives a verdict a line, at the printed precision, and the reason where one is needed", () => {
  const cells = comparison(10, ["C", "D", "E", "F"], "Published", [
    {
      words: "Sum",
      ours: "SUM(C1:C4)",
      published: 100,
      decimals: 1,
      format: "0.0",
      because: { words: "Rounded each for itself.", across: 2 },
    },
  ]);
  expect(cells.slice(4)).toEqual([
    { at: "B11", content: { text: "Sum" }, look: "label" },
    { at: "C11", content: { formula: "=SUM(C1:C4)" }, look: "derived", format: "0.0" },
    { at: "D11", content: { number: 100 }, look: "published", format: "0.0" },
    { at: "E11", content: { formula: '=IF(ROUND(C11,1)=D11,"agrees","differs")' }, look: "agrees" },
    { at: "F11", content: { text: "Rounded each for itself." }, look: "note", across: 2 },
  ]);
});
