/** Real tables: WIOD 2011 in seven regions, beside results of an independent program, and with 41 countries as R writes it. */

import { readFileSync } from "node:fs";
import path from "node:path";
import type { AnswerCell } from "../../src/published/ask";
import { Library } from "../../src/published/library";

const folder = path.resolve(__dirname, "../data/published");
const file = (name: string) => ({ name, blob: new Blob([readFileSync(path.join(folder, name))]) });
const results = JSON.parse(readFileSync(path.join(folder, "wiod2011_7_regions.results.json"), "utf8")) as Record<
  "kww" | "bm" | "tiva" | "tivaE" | "tivaP",
  number[][]
> &
  Record<"VS1" | "E" | "U" | "D", (number | null)[]>;

/** Relative; terms of a difference are compared beside the largest of their kind. */
const NEAR = 1e-11;

function expectNear(
  found: readonly (readonly AnswerCell[])[],
  expected: readonly (readonly (number | null)[])[],
): void {
  expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  const far = found.flatMap((row, i) =>
    row
      .map((cell, j) => ({ i, j, cell, wanted: expected[i]![j] }))
      // A row without output has no figure.
      .filter(({ cell, wanted }) =>
        typeof wanted === "number"
          ? !(typeof cell === "number" && Math.abs(cell - wanted) <= NEAR * Math.abs(wanted))
          : !(typeof cell === "object" && cell.code === "#N/A"),
      ),
  );
  expect(far).toEqual([]);
}

const library = new Library();
const ask = async (measure: string, of = "") =>
  (
    await library.answer(
      "regions",
      { measure, of, options: measure.endsWith("streamness") ? "" : "value added=output less flows" },
      {},
    )
  ).cells;

describe("seven regions", () => {
  beforeAll(async () => {
    const opened = await library.open("regions", [file("wiod2011_7_regions.csv")], {}, {});
    expect(opened.description).toMatchObject({
      rows: 245,
      industries: 35,
      economies: ["R1", "R2", "R3", "R4", "R5", "R6", "R7"],
    });
    expect(opened.description.sentence).toBe(
      "A table in the form of OECD ICIO, 2011: 7 economies, 35 industries each; balances exactly.",
    );
  });

  it.each([
    ["final demand", results.tiva],
    ["exports", results.tivaE],
    ["production", results.tivaP],
  ])("TIVA of %s", async (of, expected) => {
    const cells = await ask("TIVA", of);
    expectNear(
      cells.slice(1, -1).map((row) => row.slice(1)),
      expected,
    );
  });

  it.each([
    ["KWW", results.kww],
    ["BM", results.bm],
  ])("export decomposition, %s", async (of, expected) => {
    const cells = await ask("export decomposition", of);
    expectNear(
      cells.slice(1).map((row) => row.slice(2)),
      expected,
    );
  });

  it("participation: exports and VS1", async () => {
    const cells = await ask("participation");
    const [head, ...rows] = cells;
    const at = (name: string) => rows.map((row) => [row[head!.indexOf(name)]!]);
    expectNear(
      at("Exports"),
      results.E.map((figure) => [figure]),
    );
    expectNear(
      at("VS1"),
      results.VS1.map((figure) => [figure]),
    );
  });

  it.each([
    ["upstreamness", results.U],
    ["downstreamness", results.D],
  ])("%s", async (measure, expected) => {
    const cells = await ask(measure);
    expectNear(
      cells.slice(1).map((row) => [row[3]!]),
      expected.map((figure) => [figure]),
    );
  });
});

it("41 countries, packed: what buys nothing and sells less than 0 by rounding is told of", async () => {
  const { description } = await library.open("world", [file("wiod2011_41_countries.csv.gz")], {}, {});
  expect(description.sentence).toBe(
    "WIOD 2013, 2011: 41 economies, 35 industries each, million US$; balances exactly. 2 rows buy nothing and sell amounts below 0 by rounding, and count as rows without output: LUX c5, LUX c8.",
  );
  const { cells } = await library.answer("world", { measure: "output", country: "aus" }, {});
  expect(cells).toHaveLength(36);
  expect(cells.slice(0, 2)).toEqual([
    ["Row", "Country", "Industry", "Output", "Value added", "Final sales", "Exports"],
    ["AUS c1", "AUS", "c1", 76796, 43722, 25117, 13898],
  ]);
});

it("rows of some countries and industries are picked from the answer, which is that of all", async () => {
  const asked = async (measure: string, country = "", industry = "") =>
    (await library.answer("world", { measure, country, industry }, {})).cells;
  const all = await asked("output");
  expect(await asked("output", "usa, aut", "C3, c1")).toEqual([
    all[0],
    ...["AUT c1", "AUT c3", "USA c1", "USA c3"].map((name) => all.find(([row]) => row === name)),
  ]);
  await expect(asked("output", "", "c36")).rejects.toThrow(
    "“c36” is no industry of this table; use its code, such as c3, c30",
  );
  // Lists are of the whole table.
  expect(await asked("countries", "AUT")).toHaveLength(42);
});

it("a question with no answer says why", async () => {
  await expect(library.answer("world", { measure: "smile" }, {})).rejects.toThrow(
    'measure: "smile" is no measure of a table; use "TIVA", "origin"',
  );
  await expect(library.answer("world", { measure: "TIVA", of: "imports" }, {})).rejects.toThrow(
    'use "final demand", "exports"',
  );
  await expect(library.answer("world", { measure: "output", country: "GER" }, {})).rejects.toThrow(
    "“GER” is no country of this table; use its code, such as GBR, GRC",
  );
  await expect(library.answer("world", { measure: "output", year: "1995" }, {})).rejects.toThrow(
    "has no year 1995; it has 2011",
  );
  await expect(library.answer("moon", { measure: "output" }, {})).rejects.toMatchObject({
    error: { code: "#N/A", sentence: "moon is not open; open it in the pane (Networks, Open a published table)" },
  });
  library.close("world");
  await expect(library.answer("world", { measure: "output" }, {})).rejects.toThrow("not open");
});
