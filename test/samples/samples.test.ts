/** The samples as data: whole, honest about what is text, and usable in Excel too. What they show is tested in the browser. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { functionFiles } from "../../scripts/function-files.js";
import { contentOf } from "../../src/workbook/browser";
import { callsIn } from "../../src/formula/calls";
import { samples } from "../../src/samples";
import { type Cell, dressings, extent, type Sheet } from "../../src/sheet/sheet";
import { requireArea, cellName } from "../../src/sheet/address";

const ours = new Set(
  functionFiles.flatMap((file) =>
    [...readFileSync(path.resolve(file), "utf8").matchAll(/^export function ([A-Z]+)\(/gm)].map((match) => match[1]),
  ),
);

/** Functions of Excel that the grid of the browser workbook knows too. */
const COMMON = new Set([
  "ABS",
  "AND",
  "COUNTA",
  "LOWER",
  "MATCH",
  "MAX",
  "COUNTIF",
  "IF",
  "INDEX",
  "LEN",
  "MIN",
  "NA",
  "ROUND",
  "SQRT",
  "SUBSTITUTE",
  "SUM",
  "SUMPRODUCT",
]);

const sheets = samples.flatMap(({ id, sheets: of }) =>
  of.map((sheet): [string, Sheet] => [`${id}: ${sheet.name}`, sheet]),
);

const formulaOf = ({ content }: Cell) => ("formula" in content ? content.formula : "");

function cellsOf({
  row,
  column,
  rows,
  columns,
}: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellName(row + Math.floor(index / columns), column + (index % columns)),
  );
}

describe.each(sheets)("%s", (_, sheet) => {
  it("has a name that Excel takes, with room for a number", () => {
    expect(sheet.name.length).toBeLessThanOrEqual(26);
    expect(sheet.name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
  });

  it("has no two cells on one place, spills and wide texts counted whole", () => {
    const taken = sheet.cells.flatMap((cell) => cellsOf(extent(cell)));
    expect(taken.filter((place, index) => taken.indexOf(place) !== index)).toEqual([]);
  });

  it("has formulas that begin with =, close their brackets, and call only what both spreadsheets know", () => {
    const formulas = sheet.cells.map(formulaOf).filter((formula) => formula !== "");
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) {
      expect(formula).toMatch(/^=/);
      const bare = formula.replaceAll(/"[^"]*"/g, "");
      expect(bare.split("(").length).toBe(bare.split(")").length);
      // Neither a name of another sheet, which might be numbered, nor a separator of another country.
      expect(bare).not.toMatch(/[!;]/);
      for (const { name } of callsIn(formula)) expect(ours).toContain(name);
      for (const [, name] of bare.matchAll(/(?<![\w.])([A-Z]+)\(/g)) expect(COMMON).toContain(name);
    }
  });

  it("refers only to cells of its own that hold something", () => {
    const held = new Set(
      sheet.cells
        .filter(({ content }) => !("text" in content) || content.text !== "")
        .flatMap((cell) => cellsOf(extent(cell))),
    );
    for (const formula of sheet.cells.map(formulaOf)) {
      const bare = formula.replaceAll(/"[^"]*"/g, "");
      for (const [range] of bare.matchAll(/\b[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?\b/g)) {
        const cells = cellsOf(requireArea(range));
        expect(cells.filter((cell) => held.has(cell)).length).toBeGreaterThan(0);
      }
    }
  });

  it("holds results only as formulas: a figure is one put in, one published, or a year over a column", () => {
    for (const { content, look } of sheet.cells) {
      if ("number" in content && look === "numberHead")
        expect([Number.isInteger(content.number), content.number > 1900, content.number < 2100]).toEqual([
          true,
          true,
          true,
        ]);
      else if ("number" in content) expect(["input", "published"]).toContain(look);
      // An empty cell may carry on the look of the answer beside it.
      const isEmpty = "text" in content && content.text === "";
      if (!isEmpty && ["result", "textResult", "derived", "agrees"].includes(look))
        expect(content).toHaveProperty("formula");
    }
  });

  it("says of every column of a table that an answer fills how it looks", () => {
    for (const { fills } of sheet.cells) {
      if (!fills) continue;
      const { rows, columns } = requireArea(fills.range);
      if (fills.formats) expect(fills.formats).toHaveLength(columns);
      expect(rows).toBeGreaterThan((fills.head ? 1 : 0) + (fills.total ? 1 : 0));
    }
  });

  it("compares with what is printed by a live formula, which says agrees or differs", () => {
    for (const cell of sheet.cells)
      if (cell.look === "agrees") expect(formulaOf(cell)).toMatch(/^=IF\(.+,"agrees","differs"\)$/);
  });

  it("shows #N/A only where it has no figure, in cells of its own answers", () => {
    for (const cell of sheet.cells) {
      if (formulaOf(cell) === "=NA()") expect(cell.missing).toEqual([cell.at]);
      for (const missing of cell.missing ?? []) expect(cellsOf(extent(cell))).toContain(missing);
    }
  });

  it("gives every column that it uses a width", () => {
    for (const cell of sheet.cells) {
      const { column, columns } = extent(cell);
      for (let each = column; each < column + columns; each += 1)
        expect(Object.keys(sheet.columns)).toContain(cellName(0, each).replace("1", ""));
    }
  });

  it("says where its figures come from", () => {
    expect(
      sheet.cells.some(
        ({ look, content }) => look === "source" && "text" in content && /^Sources?: .*\(\d{4}\)/.test(content.text),
      ),
    ).toBe(true);
  });

  it("opens on a cell that holds something", () => {
    expect(sheet.cells.flatMap((cell) => cellsOf(extent(cell)))).toContain(sheet.opensOn);
  });

  it("dresses every cell that is taken, once", () => {
    for (const cell of sheet.cells)
      expect(dressings(cell).flatMap(cellsOf).sort()).toEqual(cellsOf(extent(cell)).sort());
  });
});

describe("the samples", () => {
  const ofAll = (pick: (sample: (typeof samples)[number]) => readonly string[]) => samples.flatMap(pick);

  it("are told apart by id and by name, and so are all their sheets", () => {
    for (const names of [
      ofAll(({ id }) => [id]),
      ofAll(({ name }) => [name]),
      ofAll((sample) => sample.sheets.map(({ name }) => name)),
    ])
      expect(new Set(names).size).toBe(names.length);
  });

  it("say in one line what they show", () => {
    for (const { about } of samples) {
      expect(about).toMatch(/\.$/);
      expect(about.length).toBeLessThanOrEqual(90);
    }
  });

  it("call illustrative what no source gives", () => {
    const shown = Object.fromEntries(
      samples.map(({ id, sheets: of }) => [
        id,
        of.some(({ cells }) => cells.some(({ content }) => "text" in content && /illustrative/i.test(content.text))),
      ]),
    );
    expect(shown).toMatchObject({
      iphone: true,
      shoe: true,
      jeans: true,
      furniture: true,
      rents: true,
      network: true,
      exports: false,
      components: false,
      clusters: false,
      cocoa: true,
      account: true,
      process: true,
      success: true,
      standards: true,
      living: true,
      capital: false,
    });
  });

  it.each(["rents", "network", "cocoa", "living"])(
    "%s, made up throughout, say so in the title of each sheet",
    (id) => {
      for (const { cells } of samples.find((sample) => sample.id === id)?.sheets ?? [])
        expect(JSON.stringify(cells.find(({ look }) => look === "title")?.content)).toContain("Illustrative: ");
    },
  );
});

describe("text written into the grid", () => {
  it.each([
    "=VC.BREAKDOWN(A1)",
    "+1",
    "-1",
    "@x",
    "'quoted",
    "1.5",
    "2010",
    "3/4",
    "50 %",
    "TRUE",
    "false",
    "#N/A",
    "(12)",
    " x",
  ])("%s is marked as text", (text) => {
    expect(contentOf({ text })).toBe(`'${text}`);
  });

  it.each(["Korea", "(a) as printed", "Übrige", ""])("%s needs no mark", (text) => {
    expect(contentOf({ text })).toBe(text);
  });
});
