/**
 * Everything that must hold, in one command: `npm test`. Arguments go to jest: `npm test -- test/core`.
 *
 * Stops at the first step that fails. The last line says how many tests passed and failed.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.js";
import { messageOf } from "./message-of.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const results = path.join(root, "test", "output", "jest.json");

const windows = process.platform === "win32";
/** @type {Record<string, string | undefined>} */
const env = {
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
function run(program, ...args) {
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

const steps = {
  Chromium: () => {
    env.QUASIRENT_CHROMIUM = findChromium();
    return true;
  },
  Build: () => run("webpack", "--mode", "production", "--stats", "errors-warnings"),
  Types: () => run("tsc", "-b"),
  Lint: async () =>
    (await run("eslint", ".", "--max-warnings", "0")) && run("prettier", "--check", "--log-level", "warn", "."),
  Tests: () => {
    mkdirSync(path.dirname(results), { recursive: true });
    rmSync(results, { force: true });
    return run(
      "jest",
      "--maxWorkers=2",
      "--json",
      `--outputFile=${results}`,
      "--verbose=false",
      ...process.argv.slice(2),
    );
  },
};

/** `120 passed, 0 failed`, and what was skipped on a line of its own: a skipped test must be seen. */
function summary() {
  if (!existsSync(results)) return "The tests ended before they could be counted.";
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
    readFileSync(results, "utf8"),
  );
  const skipped = numPendingTests > 0 ? `${numPendingTests} skipped: see above\n` : "";
  return `${skipped}${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
}

async function main() {
  let passed = true;
  for (const [name, step] of Object.entries(steps)) {
    console.log(`\n== ${name}`);
    const start = Date.now();
    try {
      passed = await step();
    } catch (error) {
      console.error(messageOf(error));
      passed = false;
    }
    console.log(`== ${name}: ${passed ? "done" : "failed"}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
    if (!passed && name !== "Tests") {
      console.log("\nStopped before the tests ran.");
      break;
    }
    if (name === "Tests") console.log(`\n${summary()}`);
  }
  process.exitCode = passed ? 0 : 1;
}

await main();
