/**
 * `npm run new-measure LERNER price marginalCost`: the folder of a new measure from a template, here src/measures/lerner with
 * a function of two columns of figures. Optional parameters are given in brackets: "[base]". For a name of several
 * words give the folder's: `npm run new-measure living-income income`.
 *
 * What only its author knows is asked for between << and >>; a test fails until it is written.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { FACETS, idOf, root } from "./measures.js";

/** @param {string} name */
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** @param {string} parameter */
const plainOf = (parameter) => parameter.replace(/[[\]?]/g, "");

/**
 * The files of the folder: element by element over columns as long as the first, as most measures are.
 *
 * @param {string} name
 * @param {string[]} parameterNames The parameters.
 * @returns {Record<string, string>}
 */
export function templates(name, parameterNames) {
  const id = idOf(name);
  const measure = camel(name) === plainOf(parameterNames[0] ?? "") ? `${camel(name)}Of` : camel(name);
  const parameters = parameterNames.map((each) => ({ name: plainOf(each), isOptional: each.startsWith("[") }));
  const names = parameters.map((parameter) => parameter.name);
  const vectors = parameters.map(({ name: each, isOptional }) => `${each}${isOptional ? "?" : ""}: Vector`).join(", ");
  const cells = parameters.map(({ name: each, isOptional }) => `${each}${isOptional ? "?" : ""}: any[][]`).join(", ");
  const [first, ...others] = names;
  const read = parameters
    .slice(1)
    .map(({ name: each, isOptional }) =>
      isOptional ? `optionalVector("${each}", ${each}, like)` : `vector("${each}", ${each}, like)`,
    );
  const readers = parameters.some(({ isOptional }) => isOptional) ? "optionalVector, vector" : "vector";
  return {
    "definition.ts": `/**
 * <<What is measured, in one or two sentences>>
 *
 *     <<the formula>>
 *
 * <<Units; the domain; what happens at 0, below 0, and where a value is missing>>
 *
 * Source: <<Author (Year), Title>>.
 */
import type { Vector } from "../../core/data/vector";

export function ${measure}(${vectors}): Vector {
  throw new Error("<<the calculation>>", { cause: [${names.join(", ")}] });
}
`,
    "function.ts": `import { ${readers} } from "../../cells/read";
import { answer } from "../../cells/write";
import { ${measure} } from "./definition";

/**
 * <<What it is, in one sentence of 20 to 150 characters.>>
 * @customfunction
${names.map((each) => ` * @param ${each} <<What it is, its unit and allowed values; for an optional one end with: Optional; default 1.>>`).join("\n")}
 * @returns <<What the result is: one value per ..., and its orientation.>>
 * @errors <<Which errors, and when.>>
 * @formula <<the formula>>
 * @domain <<When it applies, and what it is often confused with.>>
 * @example =VC.${id}(<<constants>>) gives <<the answer>>
 * @source <<Author (Year), Title; the work is in src/share/works>>
 * @related <<the ids of its neighbours>>
 * @given <<arguments that no table says; for others @reads and the column that each is, as in src/tables/arguments/feed.ts>>
 * @question <<a key of QUESTIONS in scripts/function-help.js>>
 * @words <<everyday words that people search for, separated by commas>>
 * @requiresAddress
 */
export function ${id}(${cells}, invocation?: CustomFunctions.Invocation): any[][] {
  return answer(${id}, [${names.join(", ")}], invocation, ([${names.join(", ")}]) => {
    const like = vector("${first}", ${first});
    return ${measure}(${["like", ...read].join(", ")});
  });
}
`,
    "cases.json": "[]\n",
    "subject.ts": `import { type Subject, figures } from "../subject";

/** <<Valid figures for three links each>> */
export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
${parameters
  .map(({ name: each, isOptional }) => `      figures("${each}", [[3], [2], [4]]${isOptional ? ", true" : ""}),`)
  .join("\n")}
    ],
  },
];
`,
    "lambda.ts": `import type { ExcelLambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = { why: "<<why there is none, or definitions in its place>>" };
`,
    "steps.ts": `import { vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals } from "../../explain/format";
import { messages } from "../../messages/messages";

const texts = messages("steps.${camel(name)}", {
  calculation: "<<the calculation with its numbers>> {result}",
});

export const steps: Steps = ([${first}], at) => {
  const like = vector("${first}", ${first});
  return [texts.calculation({ result: equals(of(like, elementAt(like, at))) })];
};
`,
    "bench.js": `import { ${others.length > 0 ? "costs, " : ""}outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [${names.map((_, index) => (index === 0 ? "outputs(size)" : "costs(size)")).join(", ")}],
  /** <<The same calculation in plain floating point>> */
  plain: (${names.join(", ")}) => mapped(${first}, (_, i) => ${names.map((each) => `${each}[i][0]`).join(" - ")}),
};
`,
  };
}

/**
 * @param {string | undefined} word
 * @param {string[]} parameterNames
 */
function make(word, parameterNames) {
  if (!word || !/^[A-Za-z][A-Za-z0-9-]*$/.test(word) || parameterNames.length === 0) {
    console.error(`Usage: npm run new-measure -- NAME parameter ["[optionalParameter]"]
For example: npm run new-measure -- LERNER price marginalCost "[elasticity]"`);
    process.exit(2);
  }
  const name = word.toLowerCase();
  const folder = path.join(root, "src/measures", name);
  if (existsSync(folder)) throw new Error(`src/measures/${name} already exists.`);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(templates(name, parameterNames)))
    writeFileSync(path.join(folder, file), content);
  /** @param {...string} args */
  const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  node("node_modules/prettier/bin/prettier.cjs", "--write", "--log-level", "warn", `src/measures/${name}`);
  node("scripts/write-measures.js");
  console.log(`
Created src/measures/${name}, with
${Object.entries(FACETS)
  .map(([file, what]) => `  ${file.padEnd(14)} ${what}`)
  .join("\n")}

Replace what is between << and >>, then: npx jest test/measures/folders.test.ts -t ${name}
Outside the folder: the work in src/share/works, if it is not there yet; @related of its neighbours; CHANGELOG.md.
Run npm run measures again whenever parameters or the LAMBDA have changed.
To undo all this before a release: delete the folder and its line in test/runtime/ids.json, then npm run measures.`);
}

if (fileURLToPath(import.meta.url) === process.argv[1]) make(process.argv[2], process.argv.slice(3));
