/** What `npm test` and `npm run check` have in common: steps of which several go on at a time, and a last line with the counts. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { messageOf } from "./message-of.js";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const results = path.join(root, "test", "output", "jest.json");

const windows = process.platform === "win32";
/** @type {Record<string, string | undefined>} */
export const env = {
  ...process.env,
  PATH: `${path.join(root, "node_modules", ".bin")}${path.delimiter}${process.env.PATH ?? ""}`,
};

/**
 * Runs a program of node_modules/.bin to its end; the promise tells whether it succeeded.
 *
 * @param {string} program
 * @param {...string} args
 * @returns {Promise<boolean>}
 */
export function run(program, ...args) {
  // On Windows these programs are .cmd files, which only a shell starts; quotes keep an argument whole.
  const quoted = windows ? args.map((argument) => `"${argument}"`) : args;
  return ended(spawn(program, quoted, { cwd: root, env, stdio: "inherit", shell: windows }));
}

/**
 * The same with Node and its options.
 *
 * @param {...string} args
 */
const runNode = (...args) => ended(spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" }));

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<boolean>}
 */
const ended = (child) =>
  new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });

/**
 * Tells how a step of this name went and how long it took; answers whether it succeeded.
 *
 * @param {string} name
 * @param {() => boolean | Promise<boolean>} act
 */
export async function step(name, act) {
  console.log(`== ${name}`);
  const start = Date.now();
  let passed = false;
  try {
    passed = await act();
  } catch (error) {
    console.error(messageOf(error));
  }
  console.log(`== ${name}: ${passed ? "done" : "failed"}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return passed;
}

/** Young objects get more room: where much is made and dropped, up to a fifth of the time went into clearing. */
const ROOM_FOR_THE_YOUNG = "--max-semi-space-size=64";

/** Whether every file is formatted; only files that have changed are looked at again. */
export const format = () =>
  run(
    "prettier",
    ...["--check", "--log-level", "warn", "--cache", "--cache-strategy", "content"],
    ...["--cache-location", path.join(root, "node_modules", ".cache", "quasirent-prettier"), "."],
  );

/** Whether lint finds nothing, looking again only where its answer may be another. */
export const lint = () => runNode(ROOM_FOR_THE_YOUNG, path.join(root, "scripts", "lint.js"));

/**
 * The tests, with the result of all in a file. Three workers on two cores: those of the browser often wait for it. The workers
 * inherit the option.
 *
 * @param {...string} args
 */
export function jest(...args) {
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const program = [ROOM_FOR_THE_YOUNG, path.join(root, "node_modules/jest/bin/jest.js")];
  return runNode(...program, "--maxWorkers=3", "--json", `--outputFile=${results}`, "--verbose=false", ...args);
}

/**
 * `120 passed, 0 failed`, with lines of their own for what must be seen: tests that were skipped, and those in the browser
 * that have passed only when they were tried again.
 *
 * @param {string} file
 */
export function summary(file = results) {
  if (!existsSync(file)) return "The tests ended before they could be counted.";
  /** @type {Outcome} */
  const outcome = JSON.parse(readFileSync(file, "utf8"));
  const again = outcome.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, invocations = 1 }) => status === "passed" && invocations > 1)
    .map(({ fullName }) => `Failed once, then passed (see above): ${fullName}\n`);
  const skipped = outcome.numPendingTests > 0 ? `${outcome.numPendingTests} skipped: see above\n` : "";
  const failed = outcome.numFailedTests + outcome.numRuntimeErrorTestSuites;
  return `${again.join("")}${skipped}${outcome.numPassedTests} passed, ${failed} failed`;
}

/**
 * Of what jest writes, what is read here.
 *
 * @typedef {{ status: string, fullName: string, invocations?: number }} Assertion
 * @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number,
 *   testResults: { assertionResults: Assertion[] }[] }} Outcome
 */
