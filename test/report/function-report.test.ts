/** Reports on the tables of functions: the formula over the person's own cells, and what its title says of the figures. */

import { runToEnd } from "../../src/core/sliced";
import { functionReportOn, refusalOf } from "../../src/report/function-report";
import { type FunctionTable, functionTables, readingKey } from "../../src/tables/function-tables";
import { scaleIn } from "../../src/tables/function-tables/scale";
import { understand } from "../../src/tables/understand";
import type { Understanding } from "../../src/tables/understanding";
import { dressings, extent, type Sheet } from "../../src/sheet/sheet";
import { cellName } from "../../src/sheet/address";
import { sketched } from "../tables/grid";
import { functionSketches } from "../tables/function-sketches";

const read = (sketch: string): { understood: Understanding; tables: readonly FunctionTable[] } => {
  const understood = runToEnd(understand(sketched(sketch, { sheet: "My sheet", row: 2, column: 1 })));
  return { understood, tables: functionTables(understood) };
};

function report(sketch: string): Sheet {
  const { understood, tables } = read(sketch);
  const scale = tables[0]!.of === "SUCCESSFACTORS" ? (scaleIn(understood, tables[0]!) ?? "5") : null;
  return runToEnd(functionReportOn(understood, tables[0]!, { scale })).sheet;
}

const formulas = ({ cells }: Sheet): string[] =>
  cells.flatMap(({ content }) => ("formula" in content ? [content.formula] : []));
const words = ({ cells }: Sheet): string =>
  cells.flatMap(({ content }) => ("text" in content ? [content.text] : [])).join("\n");
const callIn = (sheet: Sheet): string | undefined => formulas(sheet).find((each) => each.startsWith("=VC."));
const cellsOf = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
  Array.from({ length: rows * columns }, (_, index) =>
    cellName(row + Math.floor(index / columns), column + (index % columns)),
  );

describe.each(functionSketches)("$name", ({ sketch, of, call }) => {
  it("is read as the table of its function", () => {
    expect(read(sketch).tables.map(readingKey)).toEqual(of);
  });
  it("becomes a formula over its own cells, or over copies that refer to them", () => {
    if (call !== undefined) expect(callIn(report(sketch))).toBe(call);
  });
  it("makes a page without two cells in one place, each with its look and its column's width", () => {
    if (call === undefined) return;
    const sheet = report(sketch);
    const taken = sheet.cells.flatMap((cell) => cellsOf(extent(cell)));
    expect(taken.filter((place, index) => taken.indexOf(place) !== index)).toEqual([]);
    for (const cell of sheet.cells)
      expect(dressings(cell).flatMap(cellsOf).sort()).toEqual(cellsOf(extent(cell)).sort());
    expect(words(sheet)).toMatch(/Sources of the methods: /);
  });
});

test("what is read otherwise than written is told with its cell", () => {
  const dependence = words(report("Verkäufer | Käufer | Betrag\nA | X | '1.240,50\nA | Übrige | 10\nB | X | 20"));
  expect(dependence).toContain("C5 “Übrige” is read as “others”");
  expect(dependence).toContain("D4 “1.240,50” is read as a number");
  const peers = words(report("Indicator | Better | Own | A | B\nTurns | high | 8 | | 9\nScrap | low | 2 | 3 | n/a"));
  expect(peers).toContain("One empty cell is read as missing, not as 0.");
  expect(peers).toContain("F5 “n/a” is read as missing");
  const path = words(report("Year | Local share | Market-led\n2000 | 10 | 10\n2005 | 30 | 20"));
  expect(path).toContain("36.3 is read as 36.3 %");
});

test("a table that the function refuses has the function's own sentence", () => {
  const { understood, tables } = read("Actor | Item | Value\nFarm | sales | 100\nFarm | wages | 30\nFarm | fuel | 20");
  expect(refusalOf(understood, tables[0]!)?.sentence).toMatch(/^item, row 3: "fuel" is not an option/);
});
