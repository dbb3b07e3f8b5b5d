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
  return new Promise((resolve) => {
    const child = spawn(program, quoted, { cwd: root, env, stdio: "inherit", shell: windows });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
}

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

/**
 * The tests, with the result of all in a file. Three workers on two cores: those of the browser often wait for it.
 *
 * @param {...string} args
 */
export function jest(...args) {
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  return run("jest", "--maxWorkers=3", "--json", `--outputFile=${results}`, "--verbose=false", ...args);
}

/** `120 passed, 0 failed`, and what was skipped on a line of its own: a skipped test must be seen. */
export function summary() {
  if (!existsSync(results)) return "The tests ended before they could be counted.";
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
    readFileSync(results, "utf8"),
  );
  const skipped = numPendingTests > 0 ? `${numPendingTests} skipped: see above\n` : "";
  return `${skipped}${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
}
