/**
 * The measures as their folders have them, src/measures/<name>: the one list from which functions.json, the help, the
 * reference pages, the tests and the bench are made.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { signatures } from "./function-help.js";

/**
 * A folder, and the id of its function.
 *
 * @typedef {{ name: string, id: string, folder: string }} Measure
 * @import { ExcelLambda } from "../src/formula/lambda/definition.ts"
 */

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const FOLDER = path.join(root, "src/measures");
/** Ids and parameters as people's workbooks have them, in the order in which they were published. */
export const PUBLISHED = path.join(root, "test/runtime/ids.json");

/**
 * The files of a measure, and what each of them is for.
 *
 * @type {Record<string, string>}
 */
export const FACETS = {
  "definition.ts": "the calculation, from vectors to vectors, with formula, domain and source",
  "function.ts": "the custom function with its help",
  "cases.json": "results that are published or calculated by hand, each with its source",
  "subject.ts": "valid arguments, from which the tests of bad and of random input are made",
  "lambda.ts": "the measure as a LAMBDA of Excel's own, or the reason why there is none",
  "steps.ts": "the steps that Explain shows",
  "bench.js": "arguments by size, and the same calculation in plain floating point",
};

/**
 * The id of the function of a folder: `value-added` has VALUEADDED.
 *
 * @param {string} name
 */
export const idOf = (name) => name.replaceAll("-", "").toUpperCase();

/**
 * Every folder, in the order in which the ids were published; new ones last, by name.
 *
 * @returns {Measure[]}
 */
export function measures() {
  const published = Object.keys(JSON.parse(fs.readFileSync(PUBLISHED, "utf8")));
  const names = fs
    .readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  /** @param {string} name */
  const rank = (name) => (published.includes(idOf(name)) ? published.indexOf(idOf(name)) : published.length);
  return names
    .sort((one, other) => rank(one) - rank(other))
    .map((name) => ({ name, id: idOf(name), folder: path.join(FOLDER, name) }));
}

/**
 * @param {Measure} measure
 * @param {string} facet
 */
export const hasFacet = ({ folder }, facet) => fs.existsSync(path.join(folder, facet));

/**
 * A facet of a measure as messages and papers name it: src/measures/gini/steps.ts.
 *
 * @param {Measure} measure
 * @param {string} facet
 */
export const pathOf = ({ name }, facet) => `src/measures/${name}/${facet}`;

const WRITTEN = "Written by `npm run measures` from the folders beside it: do not edit.";
/** @param {string} name */
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * A map from ids to what each folder exports from one file.
 *
 * @param {Measure[]} all
 * @param {string} facet
 * @param {string} exported
 * @param {{ says: string, constant: string, type: string, from: string }} map
 */
function mapOf(all, facet, exported, { says, constant, type, from }) {
  const file = path.basename(facet, ".ts");
  return [
    `/** ${says} ${WRITTEN} */`,
    `import type { ${type} } from "${from}";`,
    ...all.map(({ name }) => `import { ${exported} as ${camel(name)} } from "./${name}/${file}";`),
    "",
    `export const ${constant}: ReadonlyMap<string, ${type}> = new Map([`,
    ...all.map(({ name, id }) => `  ["${id}", ${camel(name)}],`),
    "]);",
    "",
  ].join("\n");
}

/**
 * The lists that webpack and TypeScript need as files, by their paths; each facet has its own, so that functions.js has
 * the functions and nothing of what the pane does with them.
 *
 * @returns {Record<string, string>}
 */
export function indexes() {
  /** @param {string} facet */
  const having = (facet) => measures().filter((measure) => hasFacet(measure, facet));
  return {
    "src/measures/index.ts": [
      `/** The custom functions, all of them. ${WRITTEN} */`,
      ...having("function.ts").map(({ name }) => `export * from "./${name}/function";`),
      "",
    ].join("\n"),
    "src/measures/steps.ts": mapOf(having("steps.ts"), "steps.ts", "steps", {
      says: "The steps of each function that has some.",
      constant: "STEPS",
      type: "Steps",
      from: "../explain/arguments",
    }),
    "src/measures/lambdas.ts": mapOf(having("lambda.ts"), "lambda.ts", "excelLambda", {
      says: "Each function as a LAMBDA, or why it has none.",
      constant: "LAMBDAS",
      type: "ExcelLambda",
      from: "../formula/lambda/definition",
    }),
  };
}

/**
 * Whether saved formulas go on working: parameters may become optional, and optional ones be added at the end.
 *
 * @param {string[]} published
 * @param {string[]} now
 */
const keeps = (published, now) =>
  published.every((parameter, at) => [parameter, `${parameter}?`].includes(now[at] ?? "")) &&
  now.slice(published.length).every((parameter) => parameter.endsWith("?"));

/** The published ids with what is new behind them. What would break a promise is left as it is, for a test to tell. */
export function idsWithNew() {
  /** @type {Record<string, string[]>} */
  const published = JSON.parse(fs.readFileSync(PUBLISHED, "utf8"));
  const files = measures().filter((measure) => hasFacet(measure, "function.ts"));
  const ids = { ...published };
  for (const [id, now] of signatures(files.map(({ folder }) => path.join(folder, "function.ts")))) {
    const before = published[id];
    if (!before || keeps(before, now)) ids[id] = now;
  }
  const lines = Object.entries(ids).map(([id, parameters]) => `  "${id}": ${JSON.stringify(parameters)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/**
 * The table of docs/lambda.md: what has a LAMBDA and what differs then, and why the others have none.
 *
 * @param {ReadonlyMap<string, ExcelLambda>} lambdas
 */
function lambdaTable(lambdas) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const [id, measure] of lambdas) {
    const row = "why" in measure ? `values | ${measure.why}` : `yes | ${measure.differs ?? ""}`;
    rows.set(row, [...(rows.get(row) ?? []), id]);
  }
  const sorted = [...rows].sort(
    ([one], [other]) => Number(one.startsWith("values")) - Number(other.startsWith("values")),
  );
  return [
    "| function | LAMBDA | what differs |",
    "| --- | --- | --- |",
    ...sorted.map(([rest, ids]) => `| ${ids.join(", ")} | ${rest.trimEnd()} |`),
  ].join("\n");
}

/**
 * The page with the table in it.
 *
 * @param {string} page
 * @param {ReadonlyMap<string, ExcelLambda>} lambdas
 */
export const withLambdaTable = (page, lambdas) =>
  page.replace(/^\| function \| LAMBDA \|[^]*?(?=\n\n)/m, () => lambdaTable(lambdas));
