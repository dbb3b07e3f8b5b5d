/** docs/networks.md: every figure on the page is what the functions give for the table on the page. */
import fs from "node:fs";
import path from "node:path";
import { LAYOUTS } from "../../src/tables/networks/layouts";
import { rowRole } from "../../src/tables/networks/words";
import { call, sourceFunctions } from "../measures/host";

const functions = sourceFunctions();
const page = fs.readFileSync(path.resolve(__dirname, "../../docs/networks.md"), "utf8");

/** The rows of each table, without the rule under the head. */
const tables = page
  .split("\n\n")
  .filter((block) => block.startsWith("| "))
  .map((block) =>
    block
      .trim()
      .split("\n")
      .filter((line) => !/^\|[ :|-]+\|$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      ),
  );
const [layouts, stated, foreign, domestic, importers] = tables as [
  string[][],
  string[][],
  string[][],
  string[][],
  string[][],
];

const rows = stated.slice(1);
const flows = rows.map((row) => row.slice(1, 7).map(Number));
const final = rows.map((row) => row.slice(7).map(Number));
const names = rows.map(([name]) => [name!.split(" ")[0]]);
const run = (id: string, ...args: unknown[]): unknown[][] =>
  call(functions.get(id), flows, final, ...args, names) as unknown[][];

/** The sum of these terms in one row of an answer. */
function sumOf(terms: string, head: readonly unknown[], row: readonly unknown[]): number {
  return terms.split(" + ").reduce((sum, term) => {
    const column = head.indexOf(term);
    expect([term, column]).not.toEqual([term, -1]);
    return sum + (row[column] as number);
  }, 0);
}

test("the page has the layouts, a table, and three of figures", () => {
  expect(tables).toHaveLength(5);
  expect(stated).toHaveLength(7);
  expect([foreign, domestic, importers].map((table) => table.length)).toEqual([7, 8, 7]);
});

test.each([...foreign.slice(1), ...domestic.slice(1)].map((row) => [`${row[1]} ${row[2]}`, row] as const))(
  "%s by country",
  (_, [, method, terms, ...printed]) => {
    const name = method!.replaceAll("`", "");
    const answer = name === "PARTICIPATION" ? run(name) : run("EXPORTDECOMPOSITION", name);
    expect(printed).toEqual(answer.slice(1).map((row) => sumOf(terms!, answer[0]!, row).toFixed(2)));
  },
);

test.each(importers.slice(1).map((row) => [`${row[1]} ${row[2]}`, row] as const))(
  "%s by importer",
  (_, [, method, terms, ...printed]) => {
    const answer = run("BILATERALDECOMPOSITION", "North", method!.replaceAll("`", ""));
    expect(printed).toEqual(
      ["South", "East"].map((importer) =>
        answer
          .filter((row) => row[1] === importer)
          .reduce((sum, row) => sum + sumOf(terms!, answer[0]!, row), 0)
          .toFixed(2),
      ),
    );
  },
);

test("what the page says is left out is known by its name", () => {
  const codes = layouts.slice(1, 3).flatMap(([, , left]) => left!.match(/\b[A-Z]{2,}\w*|\b[A-Z]\w+_\w+|IntTTM/g)!);
  expect(codes).toEqual([
    "TLS",
    "TAXSUB",
    "VA",
    "VALU",
    "OUT",
    "OUTPUT",
    "II_fob",
    "TXSP",
    "EXP_adj",
    "PURR",
    "PURNR",
    "VA",
    "IntTTM",
    "GO",
  ]);
  expect(codes.filter((code) => rowRole([code], LAYOUTS) === null)).toEqual([]);
});

test("it is the table of the sample", () => {
  const sample = fs.readFileSync(path.resolve(__dirname, "../../src/samples/network.ts"), "utf8");
  rows.forEach((row) => expect(sample).toContain(`[${row.slice(1).join(", ")}]`));
});
