/** Every measure is complete: anything missing from one fails here, with the name of the file to write. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { FACETS, hasFacet, indexes, pathOf, root, withLambdaTable } from "../../scripts/measures.js";
import { casesOf } from "./cases";
import { sourceFunctions } from "./host";
import { type Measure, measures } from "./measures";
import { SUBJECTS } from "./subjects";

/** Explain shows their formula and arguments alone. A new measure has steps, or is added here with the reason. */
const WITHOUT_STEPS: Readonly<Record<string, readonly string[]>> = {
  "a figure comes of thousands of products of a large table": [
    ..."LEONTIEF TIVA EXPORTDECOMPOSITION BILATERALDECOMPOSITION PARTICIPATION".split(" "),
    ..."UPSTREAMNESS DOWNSTREAMNESS LINKAGES ROUNDS".split(" "),
    ..."VALUEORIGIN SMILECURVE FACTORINCOME GVCINCOME EMBODIED EXTRACTION".split(" "),
    ..."VALUEADDEDRCA TRIPARTITE PRODUCTIONLENGTH".split(" "),
  ],
  "words and counts, of which there is no arithmetic": "UPGRADINGOUTLOOK CHAINDRIVER CROSSTAB GOVERNANCEMATRIX".split(
    " ",
  ),
  "its answer comes from a table that is open in the pane, and from no cell": ["TABLE"],
  "not written yet": [
    ..."ROUNDSHARES RENTBYSOURCE RENTDECAY CONCENTRATION TRADINGGAIN DISEMBODIED UPGRADINGSTAGE".split(" "),
    ..."PREVALENCE ASSOCIATION POLICYMATRIX GINI".split(" "),
  ],
};
/** No arguments are answered without an error before a table is open: its tests are test/measures/table.test.ts. */
const ANSWERED_BY_OTHERS: readonly string[] = ["TABLE"];
const hasNoSteps = ({ id }: Measure): boolean => Object.values(WITHOUT_STEPS).flat().includes(id);

const textOf = (measure: Measure, facet: string): string =>
  hasFacet(measure, facet) ? fs.readFileSync(path.join(measure.folder, facet), "utf8") : "";

/** What is missing from a measure, one sentence for each. */
function missingOf(measure: Measure): string[] {
  const { id, folder } = measure;
  const facets = Object.entries(FACETS).filter(([facet]) => facet !== "steps.ts" || !hasNoSteps(measure));
  const absent = facets
    .filter(([facet]) => !hasFacet(measure, facet))
    .map(([facet, what]) => `${pathOf(measure, facet)} is missing: ${what}`);
  const unwritten = fs
    .readdirSync(folder)
    .flatMap((file) =>
      [...textOf(measure, file).matchAll(/<<([^<>]+)>>/g)].map(
        ([, what]) => `${pathOf(measure, file)} still asks for: ${what}`,
      ),
    );
  const cases = hasFacet(measure, "cases.json") ? casesOf(measure) : undefined;
  const faults: readonly [boolean, string, string][] = [
    [!textOf(measure, "function.ts").includes(`export function ${id}(`), "function.ts", `has no function ${id}`],
    [cases?.length === 0, "cases.json", "has no case: an answer that is published or worked by hand, with its source"],
    [cases?.some(({ source }) => !source.trim()) ?? false, "cases.json", "has a case without a source"],
    [
      hasFacet(measure, "subject.ts") && !ANSWERED_BY_OTHERS.includes(id) && !SUBJECTS.some((each) => each.id === id),
      "subject.ts",
      "has no subject",
    ],
    [hasFacet(measure, "steps.ts") && hasNoSteps(measure), "steps.ts", "is there: take it out of WITHOUT_STEPS"],
  ];
  return [
    ...absent,
    ...unwritten,
    ...faults.flatMap(([isSo, facet, what]) =>
      isSo && hasFacet(measure, facet) ? [`${pathOf(measure, facet)} ${what}`] : [],
    ),
  ];
}

test.each(measures.map((measure) => [measure.name, measure] as const))("%s is whole", (_, measure) =>
  expect(missingOf(measure)).toEqual([]),
);

test("every function is that of a folder", () =>
  expect([...sourceFunctions().keys()]).toEqual(measures.map(({ id }) => id)));

test("every subject has the parameters of its function, in order", () => {
  const published = JSON.parse(fs.readFileSync(path.join(root, "test/runtime/ids.json"), "utf8")) as Record<
    string,
    string[]
  >;
  for (const { id, arguments: all } of SUBJECTS) {
    const names = published[id]!.map((name) => name.replace("?", ""));
    expect([id, all.map(({ name }) => name)]).toEqual([id, names.slice(0, all.length)]);
  }
});

test("every bench job has arguments, and a plain loop", () => {
  const code = `import("./bench/jobs.js").then(({ jobs }) => process.stdout.write(JSON.stringify([...jobs].map(
    ([id, { args, plain, most = Infinity }]) => [id, Array.isArray(args(Math.min(150, most))) && typeof plain === "function"]))))`;
  const jobs = JSON.parse(execFileSync(process.execPath, ["-e", code], { cwd: root, encoding: "utf8" })) as unknown;
  expect(jobs).toEqual(measures.map(({ id }) => [id, true]));
});

describe("npm run measures has written", () => {
  test.each(Object.entries(indexes()))("%s", (file, content) =>
    expect(fs.readFileSync(path.join(root, file), "utf8")).toBe(content),
  );

  test("the table of docs/lambda.md", () => {
    // Required here: the index imports every lambda.ts, and one that is missing is to be named by the tests above.
    const { LAMBDAS } = jest.requireActual<typeof import("../../src/measures/lambdas")>("../../src/measures/lambdas");
    const page = fs.readFileSync(path.join(root, "docs/lambda.md"), "utf8");
    expect(withLambdaTable(page, LAMBDAS)).toBe(page);
  });
});
