/** Totals and parts: published tables, boundaries in pairs, and trees that are flattened and found again. */

import fc from "../../fast-check";
import { runToEnd } from "../../../src/core/sliced";
import { treeOf, type TreeOptions, type TreeReading, type TreeRow } from "../../../src/tables/reader/tree";

/** `  Milling | 20 8`: indentation counts, `..` is missing, a line without figures is a section. */
function rowsOf(lines: string): TreeRow[] {
  let section = "";
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [name = "", figures = ""] = line.split("|");
      const all = figures.trim() === "" ? [] : figures.trim().split(/\s+/);
      if (all.length === 0) section = name.trim();
      return {
        name: name.trim(),
        indent: /^ */.exec(name)![0].length,
        section: all.length === 0 ? "" : section,
        figures: all.map((figure) => (figure === ".." ? null : figure)),
      };
    });
}

const read = (lines: string, kind: TreeOptions["kind"] = "account", isSummable = true): TreeReading =>
  runToEnd(treeOf(rowsOf(lines), { isSummable, kind }));

/** By name: a name that repeats has its number behind it. */
function treeByName(reading: TreeReading): Record<string, string> {
  const name = (row: number) => reading.names[row]!;
  return Object.fromEntries([...reading.children].map(([whole, parts]) => [name(whole), parts.map(name).join(", ")]));
}
const leftOut = (reading: TreeReading) => reading.leftOut.map((row) => reading.names[row]);
const counting = (reading: TreeReading) => reading.names.filter((_, row) => reading.counts[row]);

const FLOWS = `
Total                                   | 98.5  220.4 290.7
Official flows                          | 55.9  45.9  52
Private flows of which                  | 42.6  174.5 238.7
International capital markets of which  | 18.5  85.7  46.7
Debt flows of which                     | 15.7  50.5  19.1
Bank lending                            | 3.2   8.8   -11.4
Bond financing                          | 1.2   38.2  25
Other                                   | 11.3  3.5   5.5
Equity flows                            | 2.8   35.2  27.6
FDI                                     | 24.1  88.8  192`;

test("levels in one another, with negative parts", () => {
  const reading = read(FLOWS);
  expect(treeByName(reading)).toEqual({
    Total: "Official flows, Private flows",
    "Private flows": "International capital markets, FDI",
    "International capital markets": "Debt flows, Equity flows",
    "Debt flows": "Bank lending, Bond financing, Other",
  });
  expect(leftOut(reading)).toEqual(["Total"]);
  expect(counting(reading)).toEqual(["Official flows", "Private flows"]);
  expect(reading.names[reading.grandTotal!]).toBe("Total");
  expect(reading.notAddingUp).toEqual([]);
});

test("“of which:” alone takes the name of its section, and its list need not be complete", () => {
  const reading = read(`
World                       | 150576 80713 127110
Developed countries         |
of which:                   | 134239 74057 110819
EU                          | 62133  36676 55280
USA                         | 54697  28226 44730
Developing countries        |
of which:                   | 16052  5838  15966
Africa                      | 485    37    200
Latin America               | 11494  3529  8326
Europe                      | ..     62    112
Asia                        | 4073   2210  7328
Central and Eastern Europe  | 285    818   295`);
  expect(treeByName(reading)).toEqual({
    World: "Developed countries, Developing countries, Central and Eastern Europe",
    "Developed countries": "EU, USA",
    "Developing countries": "Africa, Latin America, Europe, Asia",
  });
  expect(leftOut(reading)).toEqual(["World"]);
  expect([...reading.incomplete].map((row) => reading.names[row])).toEqual(["Developed countries"]);
  expect(reading.notAddingUp).toEqual([{ whole: 0, column: 2, printed: "127110", sum: "127080" }]);
});

test("the number in a name says how many parts it sums up", () => {
  const reading = read(`
China                         | 19 35 32 28
Brazil                        | 3  2  5  10
Argentina                     | 5  3  5  5
Thailand                      | 9  3  5  6
Mexico                        | 8  10 9  7
Total of next 4 after China   | 34 18 24 20
Total of rest                 | 47 50 44 52`);
  expect(treeByName(reading)).toEqual({ "Total of next 4 after China": "Brazil, Argentina, Thailand, Mexico" });
  expect(reading.roles).toEqual(["member", "part", "part", "part", "part", "total", "member"]);
  expect(reading.notAddingUp.map(({ column, printed, sum }) => [column, printed, sum])).toEqual([
    [0, "34", "25"],
    [3, "20", "28"],
  ]);
});

test.each<[string, string, TreeOptions["kind"], string[], string[]]>([
  [
    "a whole beside others counts",
    "Processing|30 12\n  Milling|20 8\n  Packing|10 4\nRetail|45 30",
    "chain",
    ["Milling", "Packing"],
    ["Processing", "Retail"],
  ],
  [
    "a whole of all others is left out",
    "Catch|30 42\n  Longline|20 30\n  Seine|10 12",
    "series",
    ["Catch"],
    ["Longline", "Seine"],
  ],
  ["below", "Longline|20 30\nSeine|10 12\nCatch|30 42", "series", ["Catch"], ["Longline", "Seine"]],
  [
    "in the middle",
    "Longline|20 30\nCatch|36 49\nSeine|10 12\nTroll|6 7",
    "series",
    ["Catch"],
    ["Longline", "Seine", "Troll"],
  ],
  [
    "a subtotal without a name of its own is left out for its parts",
    "Farm|1234.5 0\nMill|2900 1234.5\nSubtotal|4134.5 1234.5\nShop|8000.25 2900",
    "chain",
    ["Subtotal"],
    ["Farm", "Mill", "Shop"],
  ],
  [
    "subtotals and a total",
    "A|1 5\nB|2 7\nSubtotal|3 12\nC|4 1\nD|9 9\nSubtotal|13 10\nTotal|16 22",
    "series",
    ["Subtotal", "Subtotal", "Total"],
    ["A", "B", "C", "D"],
  ],
  [
    "a total in a section sums up that section",
    "Goods|\nA|1 5\nB|2 7\nTotal|3 12\nServices|\nA|4 1\nB|9 9\nTotal|13 10",
    "series",
    ["Total", "Total"],
    ["A", "B", "A", "B"],
  ],
  ["a total that is wrong is a total all the same", "A|1 5\nB|2 7\nTotal|9 19", "series", ["Total"], ["A", "B"]],
  ["rows below the total", "A|1 5\nB|2 7\nTotal|3 12\nAs printed|4 12", "series", ["Total", "As printed"], ["A", "B"]],
  [
    "means and shares of the total",
    "A|1 5\nB|2 7\nMean|1.5 6\nShare of total|10 12",
    "series",
    ["Mean", "Share of total"],
    ["A", "B"],
  ],
  ["Total is a firm's name", "Total Energies|9 3\nShell|4 2\nBP|1 6", "series", [], ["Total Energies", "Shell", "BP"]],
  ["zeros have no total", "A|0 0\nB|0 0\nC|0 0", "series", [], ["A", "B", "C"]],
])("%s", (_, lines, kind, out, counts) => {
  const reading = read(lines, kind);
  expect(leftOut(reading)).toEqual(out);
  expect(counting(reading)).toEqual(counts);
});

test("what may not be summed has no totals", () => {
  const reading = read("World|18 19\nNorth|8 9\nSouth|10 10\nMean|9 9.5", "series", false);
  expect(reading.children.size).toBe(0);
  expect(leftOut(reading)).toEqual(["Mean"]);
});

/** Just is, just is not. */
test.each<[string, string, boolean]>([
  ["half a unit a part and for the sum", "All flows|1002 2002\nA|400 1000\nB|350 500\nC|250 500", true],
  ["more than that", "All flows|1003 2003\nA|400 1000\nB|350 500\nC|250 500", false],
  ["in decimals", "Flows|10.02 2\nA|4.00 1\nB|3.50 .5\nC|2.50 .5", true],
  ["in decimals, more", "Flows|10.03 2\nA|4.00 1\nB|3.50 .5\nC|2.50 .5", false],
  ["two parts and two columns", "Flows|30 50\nA|10 20\nB|20 30", true],
  ["two parts and one column", "Flows|30\nA|10\nB|20", false],
  ["three parts and one column", "Flows|60\nA|10\nB|20\nC|30", true],
  ["one part", "Flows|10 20\nA|10 20", false],
  ["a column speaks against it", "Flows|30 50 9\nA|10 20 4\nB|20 30 2", false],
  ["a missing part proves nothing and disproves nothing", "Flows|30 50 9\nA|10 20 4\nB|20 30 ..", true],
  ["sums of formulas in floating point", "Flows|0.30000000000000004 0.7999999999999999\nA|0.1 0.1\nB|0.2 0.7", true],
])("%s", (_, lines, isTotal) => {
  expect(read(lines, "series").children.size).toBe(isTotal ? 1 : 0);
});

test.each<[string, TreeOptions["kind"], boolean]>([
  ["40\n60\n100", "series", true],
  ["40\n60\n101", "series", false],
  ["40\n60\n100", "unknown", false],
  ["40\n60\n30\n130", "series", false],
])("%s as %s: asked about two parts: %s", (figures, kind, isAsked) => {
  const lines = figures.split("\n").map((figure, index) => `Row ${index}|${figure}`);
  expect(read(lines.join("\n"), kind).question !== null).toBe(isAsked);
});

/** A tree of large figures that no chance makes sums of others. */
interface Node {
  readonly name: string;
  readonly figures: readonly number[];
  readonly parts: readonly Node[];
}
const leaf = fc.array(fc.integer({ min: 10 ** 6, max: 10 ** 9 }), { minLength: 3, maxLength: 3 });
const tree = fc.letrec<{ node: { figures: number[]; parts: unknown[] } }>((tie) => ({
  node: fc.record({
    figures: leaf,
    parts: fc.oneof<fc.Arbitrary<unknown[]>[]>(
      { maxDepth: 3 },
      fc.constant<unknown[]>([]),
      fc.array(tie("node"), { minLength: 2, maxLength: 4 }),
    ),
  }),
})).node;

let next = 0;
function named(made: { figures: number[]; parts: unknown[] }): Node {
  const parts = (made.parts as (typeof made)[]).map(named);
  const figures =
    parts.length === 0 ? made.figures : [0, 1, 2].map((at) => parts.reduce((all, part) => all + part.figures[at]!, 0));
  return { name: `row ${(next += 1)}`, figures, parts };
}
const flat = (node: Node, order: "above" | "below"): Node[] => {
  const parts = node.parts.flatMap((part) => flat(part, order));
  return order === "above" ? [node, ...parts] : [...parts, node];
};

test.each(["above", "below"] as const)("finds a tree again whose totals are %s their parts", (order) => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), (made) => {
      const nodes = made.map(named).flatMap((node) => flat(node, order));
      const rows = nodes.map(({ name, figures }) => ({ name, indent: 0, section: "", figures: figures.map(String) }));
      const reading = runToEnd(treeOf(rows, { isSummable: true, kind: "account" }));
      const expected = nodes
        .filter(({ parts }) => parts.length > 0)
        .map(({ name, parts }) => [name, parts.map((part) => part.name).join(", ")]);
      expect(treeByName(reading)).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 60 },
  );
});
