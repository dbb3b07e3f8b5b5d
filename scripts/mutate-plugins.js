/**
 * Two plugins of the mutation testing. The one runs the tests of a mutant by file, so that it ends with the first file that
 * fails, beginning with those that most often do so for their time; jest by itself loads every test file for every mutant.
 * The other writes a line for each mutant as soon as it was tried.
 */
import { strykerPlugins as jestPlugins, strykerValidationSchema } from "@stryker-mutator/jest-runner";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What is known of a test file: its tests, how long they took, how many mutants were tried with it, and failed. */
/** @typedef {{ file: string, names: string[], seconds: number, tried: number, killed: number }} TestFile */

/** In the working copy, for a runner that was stopped by a hang is followed by another. */
const MEMORY = "mutate-files.json";
/** More names than these make a slower pattern than the tests that it leaves out. */
const MAX_NAMES = 200;
/** Every start of jest costs a fifth of a second. */
const LOAD_SECONDS = 0.5;

/** @param {TestFile} file */
const promise = ({ seconds, tried, killed }) => (killed + 1) / (tried + 2) / (seconds + LOAD_SECONDS);

/** @param {any} injector */
function byFile(injector) {
  const { factory } = /** @type {any} */ (jestPlugins[0]);
  const runner = injector.injectFunction(factory);
  const memory = path.resolve(MEMORY);
  /** @type {TestFile[]} */
  let files = existsSync(memory) ? JSON.parse(readFileSync(memory, "utf8")) : [];
  /** @type {string[] | undefined} */
  let testFiles;
  const { jestTestAdapter } = runner;
  const run = jestTestAdapter.run.bind(jestTestAdapter);
  jestTestAdapter.run = (/** @type {any} */ settings) =>
    run({ ...settings, testFiles: testFiles ?? settings.testFiles });

  const dryRun = runner.dryRun.bind(runner);
  runner.dryRun = async (/** @type {any} */ options) => {
    const result = await dryRun(options);
    /** @type {Map<string, TestFile>} */
    const found = new Map();
    for (const { fileName, name, timeSpentMs } of result.tests ?? []) {
      /** @type {TestFile} */
      const file = found.get(fileName) ?? { file: fileName, names: [], seconds: 0, tried: 0, killed: 0 };
      file.names.push(name);
      file.seconds += timeSpentMs / 1000;
      found.set(fileName, file);
    }
    files = [...found.values()];
    return result;
  };

  const mutantRun = runner.mutantRun.bind(runner);
  runner.mutantRun = async (/** @type {any} */ options) => {
    const wanted = options.testFilter && new Set(options.testFilter);
    const left = files
      .map((file) => ({ file, names: wanted ? file.names.filter((name) => wanted.has(name)) : file.names }))
      .filter(({ names }) => names.length > 0)
      .map(({ file, names }) => ({
        file,
        // Of all its tests: the file as it is.
        testFilter: names.length > MAX_NAMES || names.length === file.names.length ? undefined : names,
        order: promise({ ...file, seconds: (file.seconds * names.length) / file.names.length }),
      }))
      .sort((a, b) => b.order - a.order);
    let nrOfTests = 0;
    try {
      for (const { file, testFilter } of left) {
        testFiles = [file.file];
        file.tried++;
        writeFileSync(memory, JSON.stringify(files));
        // The limit is a hundred times what all tests together passed the place: of one file the tenth is a loop without end.
        const hitLimit = options.hitLimit && Math.ceil(options.hitLimit / 10);
        const result = await mutantRun({ ...options, testFilter, hitLimit });
        nrOfTests += result.nrOfTests ?? 0;
        if (result.status !== "survived") {
          file.killed++;
          return { ...result, nrOfTests };
        }
      }
    } finally {
      testFiles = undefined;
    }
    return { status: "survived", nrOfTests };
  };
  return runner;
}
byFile.inject = /** @type {const} */ (["$injector"]);

class Lines {
  /** @param {any} result */
  onMutantTested({ id, fileName, location, mutatorName, replacement, status, killedBy }) {
    const place = `${path.relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column}`;
    console.log(`${status} ${id} ${place} ${mutatorName}: ${replacement ?? ""} ${killedBy?.[0] ?? ""}`);
  }
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "jest-by-file", factory: byFile },
  { kind: "Reporter", name: "lines", injectableClass: Lines },
];

export { strykerValidationSchema };
