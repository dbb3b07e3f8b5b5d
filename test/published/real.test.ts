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
    row.flatMap((cell, j) => {
      const wanted = expected[i]![j];
      // A row without output has no figure.
      if (typeof wanted !== "number")
        return typeof cell === "object" && cell.code === "#N/A" ? [] : [{ i, j, cell, wanted }];
      return typeof cell === "number" && Math.abs(cell - wanted) <= NEAR * Math.abs(wanted)
        ? []
        : [{ i, j, cell, wanted }];
    }),
  );
  expect(far).toEqual([]);
}

const library = new Library();
const ask = async (measure: string, of = "") => (await library.answer("regions", { measure, of }, {})).cells;

describe("seven regions", () => {
  beforeAll(async () => {
    const opened = await library.open("regions", [file("wiod2011_7_regions.csv")], {}, {});
    expect(opened.description).toMatchObject({
      rows: 245,
      industries: 35,
      economies: ["R1", "R2", "R3", "R4", "R5", "R6", "R7"],
    });
    console.log(opened.description.sentence);
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

it("41 countries, packed", async () => {
  const { description } = await library.open("world", [file("wiod2011_41_countries.csv.gz")], {}, {});
  console.log(description.sentence);
  const { cells } = await library.answer("world", { measure: "output", country: "aus" }, {});
  expect(cells.slice(0, 3)).toEqual([]);
});
