/** Which formulas of an earlier version may answer otherwise now, as far as their arguments show; and that the papers say the same. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { CHANGES, changedLine, changedSentence, changesOf } from "../../src/formula/changed-functions";
import { isBefore, VERSION, versionOf } from "../../src/sheet/version";
import { functionFiles } from "../../scripts/function-files.js";

const root = path.join(__dirname, "../..");
const read = (file: string) => readFileSync(path.resolve(root, file), "utf8");

describe("a formula may be affected", () => {
  test.each([
    ["=VC.ASSOCIATION(A1:A9,B1:B9)"],
    ["=vc.thickening(A1:C3)"],
    ["=_xldudf_VC_THICKENING(A1:C3)"],
    ["=VC.TRAJECTORY(A1:A3,B1:D3)"],
    ['=VC.PRICEINDEX(A1:B3,C1:D3,"Unit value")'],
    ['=VC.PRICEINDEX(A1:B3,C1:D3," unit VALUE ")'],
    ["=VC.PRICEINDEX(A1:B3,C1:D3,E1)"],
    ['=VC.PRICEINDEX(A1:B3,C1:D3,"Laspeyres",TRUE,3)'],
    ['=VC.PRICEINDEX(A1:B3,C1:D3,"paasche",E1,F1)'],
    ["=VC.RENT(A1,B1,C1,10)"],
    ["=VC.RENT(A1,B1,C1,100%)"],
    ["=VC.RENT(A1,B1,C1,-1)"],
    ["=VC.RENT(A1,B1,C1,D1)"],
    ["=VC.RENT(A1,B1,C1,D1/100)"],
    ["=VC.RENTSHARE(A1:A3,B1:B3)"],
    ["=VC.RENTDECAY(A1:A3)"],
    ["=VC.RENTBYSOURCE(A1:A3,B1:B3)"],
    ['=VC.RENTBYSOURCE({"brand","policy"},{1,2})'],
    ['=VC.RENTBYSOURCE({"Workforce","policy"},{1,2})'],
    ["=VC.PREVALENCE(A1:A9,B1:B9)"],
    ["=VC.UPGRADING(A1:A3,B1:B3,C1:C3,1,1)"],
    ["=VC.UPGRADING(A1:A3,B1:B3,C1:C3,,E1)"],
    ["=VC.QUALITYBAND(A1:A3,B1:B3,15)"],
    ["=VC.GOVERNANCE(A1,B1,C1)"],
    ["=VC.DISTRIBUTION(A1:A3,B1:B3)"],
    ["=VC.BREAKDOWN(A1:A3,B1:B3,C1:C3)"],
    ["=VC.PARTICIPATION(A1:D4,E1:F4)"],
    ["=VC.GINI(A:A)"],
    ["=VC.MARGIN(Prices!$A:$A,'My costs'!B:B)"],
    ["=IF(A1>0,ROUND(VC.THICKENING(A1:C1),2),0)"],
  ])("%s", (formula) => expect(changesOf(formula, undefined)).not.toEqual([]));
});

describe("a formula is not affected", () => {
  test.each([
    ["=SUM(A1:A9)"],
    ["=VC.VALUEADDED(A1:A3,B1:B3)"],
    ['=VC.CONCENTRATION(A1:A9,"HHI")'],
    ["=VC.GINI(A1:A9)"],
    ["=VC.PREVALENCE(A1:A9)"],
    ["=VC.LINKAGES(A1:B2,C1:C2)"],
    ["=VC.IMMISERIZING(A1:A3,B1:B3)"],
    ["=VC.PRICEINDEX(A1:B3,C1:D3)"],
    ['=VC.PRICEINDEX(A1:B3,C1:D3,"Fisher",TRUE,3)'],
    ['=VC.PRICEINDEX(A1:B3,C1:D3,"Laspeyres",FALSE,3)'],
    ['=VC.PRICEINDEX(A1:B3,C1:D3,"Laspeyres",TRUE)'],
    ['=VC.PRICEINDEX(A1:B3,C1:D3,"Laspeyres",TRUE,1)'],
    ["=VC.RENT(A1,B1)"],
    ["=VC.RENT(A1,B1,C1,0.1)"],
    ["=VC.RENT(A1,B1,C1,10%)"],
    ["=VC.RENT(A1,B1,C1,-0.99)"],
    ['=VC.RENTBYSOURCE({"resource","policy"},{1,2})'],
    ["=VC.UPGRADING(A1:A3,B1:B3,C1:C3)"],
    ["=VC.UPGRADING(A1:A3,B1:B3,C1:C3,2,0.05)"],
    ["=VC.QUALITYBAND(A1:A3,B1:B3)"],
    ["=VC.QUALITYBAND(A1:A3,B1:B3,.15)"],
    ['="=VC.THICKENING(A1:C3)"'],
    ["=VC_THICKENING(A1:C3)"],
  ])("%s", (formula) => expect(changesOf(formula, undefined)).toEqual([]));
});

test("each change is said once, with the function that it is about", () => {
  expect(changesOf("=VC.THICKENING(A1:C1)&VC.THICKENING(A2:C2)", undefined)).toHaveLength(1);
  expect(changesOf("=VC.RENTSHARE(A1:A3,B1:B3,C1:C3,D1)", undefined)).toEqual([
    expect.stringMatching(/^VC\.RENTSHARE: #NUM! if normalReturn/),
    expect.stringMatching(/^VC\.RENTSHARE: #NUM! if the rents nearly cancel/),
  ]);
});

test("of the version since which it answers so, and later ones, nothing is said", () => {
  expect(changesOf("=VC.THICKENING(A1:C1)", VERSION)).toEqual([]);
  expect(changesOf("=VC.THICKENING(A1:C1)", "99.0.0")).toEqual([]);
  expect(changesOf("=VC.THICKENING(A1:C1)", "0.2.9")).toHaveLength(1);
});

test.each([
  ["0.2.0", "0.3.0", true],
  ["0.3.0", "0.3.0", false],
  ["0.10.0", "0.3.0", false],
  ["1.0.0", "0.3.0", false],
  ["0.3.0", "0.3.1", true],
  [undefined, "0.3.0", true],
] as const)("%s comes before %s: %s", (one, other, expected) => expect(isBefore(one, other)).toBe(expected));

test.each([["0.3"], [3], [""], ["0.3.0-beta"], ["<b>0.3.0</b>"], [null]])("%p is no version", (value) =>
  expect(versionOf(value)).toBeUndefined(),
);

test("the sentences: a version that is named, and none", () => {
  const found = [{ cell: "Rents!E1", formula: `=VC.RENT(A1,B1,C1,${"D1+".repeat(40)}D1)`, changes: ["VC.RENT: x."] }];
  expect(changedSentence(found, "0.2.0")).toBe(
    "This workbook was made with Quasirent 0.2.0. Functions were corrected since: 1 formula may give another result.",
  );
  expect(changedSentence([...found, ...found], undefined)).toMatch(/names no version.*before 0\.3\.0.*2 formulas may/);
  expect(changedLine(found[0]!)).toMatch(/^Rents!E1: =VC\.RENT\(A1,B1.{1,80}…: VC\.RENT: x\.$/);
});

describe("the papers", () => {
  const changelog = read("CHANGELOG.md");
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const tables = changelog
    .split("| function | what changes | who sees it |\n| --- | --- | --- |\n")
    .slice(1)
    .map((rest) => rest.split("\n\n")[0]!);
  const rows = tables.flatMap((table) => table.split("\n")).map((line) => line.split("|").map((words) => words.trim()));

  test("every change has a row in the changelog", () => {
    const named = new Set(rows.flatMap(([, names]) => names!.split(/, /)));
    expect(CHANGES.filter(({ name }) => !named.has(name)).map(({ name }) => name)).toEqual([]);
  });

  test("every function of the changelog's table has its change, but for what is nobody's, and for a sixteenth digit", () => {
    const changed = new Set(CHANGES.map(({ name }) => name));
    const without = rows
      .filter(([, , , who]) => who !== "nobody" && who !== "nobody without the new arguments")
      .flatMap(([, names]) => names!.split(/, /))
      .filter((name) => !changed.has(name));
    expect(without).toEqual(["shares of 16-digit totals"]);
  });

  test("every change is of a function that is there", () => {
    const ids = functionFiles.flatMap((file) =>
      [...read(file).matchAll(/^export function ([A-Z]+)\(/gm)].map(([, id]) => id),
    );
    expect(CHANGES.map(({ name }) => name).filter((name) => name !== "all" && !ids.includes(name))).toEqual([]);
  });

  test("the version that workbooks carry is that of the package, or of the next while something is unreleased", () => {
    const isUnreleased = /## Unreleased\n+(?!## )/.test(changelog);
    expect(VERSION === version || (isUnreleased && isBefore(version, VERSION))).toBe(true);
    for (const { since } of CHANGES) expect(isBefore(VERSION, since)).toBe(false);
  });
});
