/** Measures of an open table: the cases handed to us, and questions that reach each measure of the seven regions. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { ASKED } from "../../src/measures/table/vocabulary";
import type { AnswerCell, Question } from "../../src/published/ask";
import { Library } from "../../src/published/library";
import { MEASURES } from "../../src/published/measures";
import { csv } from "./forms";

const folder = path.resolve(__dirname, "../data/published");

interface TableOfCase {
  readonly flows: number[][];
  readonly finalDemand: number[][];
  readonly countries: string[][];
}
interface MeasureCase {
  readonly measure: string;
  readonly tables?: Readonly<Record<string, TableOfCase>>;
  readonly file?: string;
  readonly args: Question;
  readonly expect: (string | number)[][];
  readonly source: string;
  readonly rel: number;
}
const cases = JSON.parse(readFileSync(path.join(folder, "measures.json"), "utf8")) as MeasureCase[];

const regions = () => [
  { name: "wiod2011_7_regions.csv", blob: new Blob([readFileSync(path.join(folder, "wiod2011_7_regions.csv"))]) },
];

/** As the OECD publishes a table: industries 1, 2, ... of each country. */
function file(year: string, { flows, finalDemand, countries }: TableOfCase) {
  const names = countries.map(([country], row) => {
    const first = countries.findIndex(([each]) => each === country);
    return `${country}_${row - first + 1}`;
  });
  const users = [...new Set(countries.flat())];
  const output = flows.map((row, at) => [...row, ...finalDemand[at]!].reduce((sum, sales) => sum + sales, 0));
  const bought = names.map((_, column) => flows.reduce((sum, row) => sum + row[column]!, 0));
  const rest = users.map(() => 0);
  return csv(`${year}_SML.csv`, [
    ["", ...names, ...users.map((user) => `${user}_HFCE`), "OUT"],
    ...names.map((name, row) => [name, ...flows[row]!, ...finalDemand[row]!, output[row]!]),
    ["VA", ...output.map((sold, at) => sold - bought[at]!), ...rest, 0],
    ["OUT", ...output, ...rest, 0],
  ]);
}

function expectNear(found: readonly (readonly AnswerCell[])[], expected: readonly (readonly unknown[])[], rel: number) {
  expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  const far = expected.flatMap((row, i) =>
    row.flatMap((wanted, j) => {
      const cell = found[i]![j];
      const isNear =
        typeof wanted === "number" && typeof cell === "number"
          ? Math.abs(cell - wanted) <= rel * Math.max(Math.abs(wanted), 1e-300)
          : cell === wanted;
      return isNear ? [] : [{ i, j, cell, wanted }];
    }),
  );
  expect(far).toEqual([]);
}

test("the cases are there", () => expect(cases).toHaveLength(5));

it.each(cases.map((each) => [`${each.measure}: ${each.source}`, each] as const))("%s", async (_, known) => {
  const library = new Library();
  const files = known.tables ? Object.entries(known.tables).flatMap(([year, table]) => file(year, table)) : regions();
  await library.open("table", files, {}, {});
  // Of these tables value added is their own rows as well; the cases are of sales less flows.
  const options = [known.args.options ?? "", ...(known.measure === "tripartite" ? ["by=country"] : [])];
  const lessFlows = ["value added=output less flows", ...options].filter((each) => each !== "").join("; ");
  const { cells } = await library.answer("table", { ...known.args, measure: known.measure, options: lessFlows }, {});
  expectNear(cells, known.expect, known.rel);
});

describe("of the seven regions", () => {
  const library = new Library();
  beforeAll(() => library.open("regions", regions(), {}, {}));
  const ask = async (question: Question) => (await library.answer("regions", question, {})).cells;
  const error = (question: Question) => ask(question).then(String, (thrown: unknown) => (thrown as Error).message);

  test("every measure that may be asked for is answered", async () => {
    const OF: Readonly<Record<string, string>> = {
      rounds: "2",
      embodied: "VA",
      origin: "exports",
      "smile curve": "production",
      "factor income": "final demand",
    };
    for (const measure of Object.keys(ASKED)) {
      const { needs = [] } = ASKED[measure]!;
      const question = {
        measure,
        of: OF[measure] ?? "",
        country: needs.length > 0 && measure !== "embodied" && measure !== "rounds" ? "R2" : "",
        options: needs.includes("buyer") ? "buyer=abroad" : "",
      };
      const [head, ...rows] = await ask(question);
      expect([measure, head!.length > 1, rows.length > 0]).toEqual([measure, true, measure !== "none"]);
      expect([measure, rows.flat().filter((cell) => typeof cell === "object" && cell.code === "#VALUE!")]).toEqual([
        measure,
        [],
      ]);
    }
    expect([...Object.keys(MEASURES), "years"].sort()).toEqual(Object.keys(ASKED).sort());
  });

  test("a chain is that of the industries of a country; of what it buys, those of all countries", async () => {
    const total = async (of: string, country: string, industry: string) => {
      const cells = await ask({ measure: "origin", of, country, industry });
      return cells.find(([name]) => name === "Total")![2] as number;
    };
    const both = await total("production", "R1", "c3, c4");
    expect(both).toBeCloseTo((await total("production", "R1", "c3")) + (await total("production", "R1", "c4")), 3);
    expect(await total("production", "", "c3")).toBeGreaterThan(await total("production", "R1", "c3"));
    expect(await total("final demand", "R1", "c3")).not.toBeCloseTo(await total("production", "R1", "c3"), 3);
  });

  test("rows are named as the file names them, and picked by country and industry", async () => {
    const cells = await ask({ measure: "value added RCA", country: "R3", industry: "c2" });
    expect(cells.map((row) => row.slice(0, 2))).toEqual([
      ["Row", "Industry"],
      ["R3 c2", "c2"],
    ]);
    const curve = await ask({ measure: "smile curve", of: "production", country: "R1", industry: "c15" });
    expect(curve[1]![0]).toBe("R1 c1");
    expect((await ask({ measure: "bilateral decomposition", country: "R1", industry: "c1" })).length).toBe(7);
  });

  test("dependence of a row, and on a row", async () => {
    const ofRow = await ask({ measure: "extraction", country: "R1", industry: "c3", options: "buyer=R2" });
    const toRow = await ask({ measure: "extraction", country: "R1", options: "buyer=R2 c3; use=inputs" });
    for (const cells of [ofRow, toRow]) expect(cells.at(-1)![3]).toBeGreaterThan(0);
  });

  test.each<[Question, string]>([
    [{ measure: "origin", of: "exports", country: "R1, R2" }, "origin is of one country; name one"],
    [{ measure: "extraction", industry: "c3", options: "buyer=all" }, "7 have this country and industry"],
    [{ measure: "embodied", of: "CO2" }, "“CO2” is no account of this table; it has VA"],
    [{ measure: "rounds", of: "many" }, "“many” is no number of rounds"],
    [{ measure: "factor income", of: "exports", country: "R1", options: "accounts=Wages" }, "no account of this table"],
    [{ measure: "GVC income", industry: "c99" }, "“c99” is no industry of this table"],
    [{ measure: "GVC income", year: "1990:1995" }, "has no year 1990:1995; it has 2011"],
    [{ measure: "TIVA", year: "2000:2011" }, "TIVA is of one year"],
    [{ measure: "GVC income", year: "2011:2000" }, "runs backwards"],
    [{ measure: "extraction", country: "R1" }, "extraction needs buyer=..."],
    [{ measure: "TIVA", options: "buyer=abroad" }, "is no option of TIVA; use"],
    [{ measure: "TIVA", of: "exports", industry: "c1" }, "TIVA is of whole economies; leave industry blank"],
    [{ measure: "output", of: "exports" }, "this measure has no choice"],
  ])("%j has no answer", async (question, sentence) => expect(await error(question)).toContain(sentence));
});

test("several tables are open at a time, of which one is held: each answers under its own name", async () => {
  const library = new Library();
  const [one, other] = ["2000", "2005"].map((year) => file(year, cases[0]!.tables![year]!));
  await library.open("one", one!, {}, {});
  await library.open("other", other!, {}, {});
  const total = async (name: string) =>
    (await library.answer(name, { measure: "GVC income" }, {})).cells.find(([label]) => label === "Total")![1];
  const [first, second] = [await total("one"), await total("other")];
  expect(first).not.toBe(second);
  expect([await total("one"), await total("other")]).toEqual([first, second]);
  library.close("one");
  await expect(total("one")).rejects.toThrow("one is not open");
  expect(await total("other")).toBe(second);
});

test("figures whose sum no number holds are no text, and are refused with their line", async () => {
  const table = cases[0]!.tables!["2000"]!;
  const flows = table.flows.map((row, at) => (at === 1 ? row.map(() => 1e308) : row));
  const opening = new Library().open("table", file("2000", { ...table, flows }), {}, {});
  await expect(opening).rejects.toThrow("The figures in line 3 of 2000_SML.csv are too large to add up.");
});
