/** Each finding: a table that calls for it, and a near miss that does not. */

import { check, CHECKS } from "../../src/findings/check";
import { KINDS, type Kind } from "../../src/findings/finding";
import { withoutHiddenSums } from "../../src/findings/hidden-rows";
import { withoutRows } from "../../src/tables/reader/visible";
import { addressAt } from "../../src/tables/grid";
import { runToEnd } from "../../src/core/sliced";
import { cases as ofFindings } from "./finding-cases";
import { kindCases } from "./kind-cases";
import { sketched } from "../tables/grid";

const cases = [...ofFindings, ...kindCases];

/** The findings of one kind: where, and what is told. */
function found(kind: Kind, table: string): unknown[] {
  const { grid, findings } = runToEnd(check(sketched(table)));
  return findings
    .filter((finding) => finding.kind === kind)
    .map(({ area, kind: _, ...facts }) => ({ at: addressAt(grid, area).replace("Sheet1!", ""), ...facts }));
}

describe.each(cases)("$kind: $name", ({ kind, fires, tells, misses }) => {
  it("is found", () => expect(found(kind, fires)).toEqual(tells));
  it("is not found in a near miss", () => expect(found(kind, misses)).toEqual([]));
});

test.each([
  ["250", 0],
  ["240", 1],
])("what the person left out is in the sums of the sheet still: a total of %s", (total, count) => {
  const table = sketched(
    `Link | Sales | Purchases\nFarm | 100 | 0\nMill | n/a | 100\nShop | 260 | 150\nTotal | | ${total}`,
  );
  const { reading, findings } = runToEnd(check(table, { answers: new Map([["missing Mill", "leave out"]]) }));
  expect(reading.question).toBeNull();
  expect(findings.filter(({ kind }) => kind === "not adding up")).toHaveLength(count);
});

test.each([
  { of: "counts the hidden row", total: 115, count: 0 },
  { of: "leaves the hidden row out", total: 70, count: 0 },
  { of: "is neither", total: 116, count: 1 },
])("a total that $of", ({ total, count }) => {
  const table = sketched(`Link | Sales | Purchases\nFarm | 10 | 0\nMill | 45 | 10\nShop | 60 | 45\nTotal | ${total} |`);
  const hidden = [2];
  const found = runToEnd(check(withoutRows(table, hidden)));
  const seen = withoutHiddenSums(found, table, hidden);
  expect(seen.findings.filter(({ kind }) => kind === "not adding up")).toHaveLength(count);
  expect(seen.counts.get("not adding up") ?? 0).toBe(count);
});

test("every kind has a case", () => {
  expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KINDS)));
});

test("names that every object has are names", () => {
  const names = ["__proto__", "constructor"];
  const lines = [
    ["", "", ...names, ...names],
    ...names.map((name, row) => [name, "All", 10 + row, 11 + row, row === 0 ? 100 : 5, row === 1 ? 100 : 5]),
  ];
  const { reading } = runToEnd(check(sketched(lines.map((line) => line.join(" | ")).join("\n"))));
  expect(reading.kind).toBe("input-output");
});

test("a sound table has nothing to find", () => {
  expect(
    runToEnd(check(sketched("Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 10\nShop | 60 | 25\nTotal | 95 | 35")))
      .findings,
  ).toEqual([]);
});

test("the more serious come first, then as on the sheet", () => {
  const { findings } = runToEnd(check(sketched("Link | Sales | Inputs\nFarm | 10 |\nMill | '25 | 30\nShop | '60 |")));
  expect(findings.map(({ kind, area }) => `${kind} ${area.row}`)).toEqual([
    "text for a figure 2",
    "negative value added 2",
    "empty cost 1",
    "empty cost 3",
  ]);
});

test("many of a kind are counted, and the first are kept", () => {
  const rows = Array.from({ length: 600 }, (_, index) => `Link ${index} | 10 | ${index % 2 === 0 ? "" : "1"}`).join(
    "\n",
  );
  const { findings, counts } = runToEnd(check(sketched(`Link | Sales | Inputs\n${rows}`)));
  expect(counts.get("empty cost")).toBe(300);
  expect(findings.filter(({ kind }) => kind === "empty cost")).toHaveLength(200);
});

test("every look is one of the list, once", () => expect(new Set(CHECKS).size).toBe(CHECKS.length));
