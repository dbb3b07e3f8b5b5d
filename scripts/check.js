/**
 * What is worth knowing while one works, in a minute: `npm run check`. Types, format, lint, and the tests that need neither
 * a build nor a browser, with a tenth of the random cases. Arguments go to jest. `npm test` is the whole.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { env, format, jest, lint, root, run, step, summary } from "./steps.js";

/** @type {Map<string, boolean>} */
const seen = new Map();

/**
 * Whether a test, or what it imports from beside it, drives a browser or reads what was built.
 *
 * @param {string} file
 * @returns {boolean}
 */
function needsBuild(file) {
  let isNeeded = seen.get(file);
  if (isNeeded === undefined) {
    // For a circle of imports.
    seen.set(file, false);
    const text = readFileSync(file, "utf8");
    const imported = [...text.matchAll(/from "(\.[^"]+)"/g)]
      .map(([, to]) => path.resolve(path.dirname(file), `${to}.ts`))
      .filter((to) => files.has(to));
    isNeeded = /"playwright-core"|\bdist\b/.test(text) || imported.some(needsBuild);
    seen.set(file, isNeeded);
  }
  return isNeeded;
}

const files = new Set(
  readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(root, "test", name)),
);
const tests = [...files].filter((file) => file.endsWith(".test.ts") && !needsBuild(file));

env.QUASIRENT_RUNS ??= "0.1";

const results = await Promise.all([
  step("Types", () => run("tsc", "-b"))
    .then(async (sound) => (await step("Format", format)) && sound)
    .then(async (sound) => (await step("Lint", lint)) && sound),
  step("Tests", () => jest("--runTestsByPath", ...tests, ...process.argv.slice(2))),
]);

console.log(`\n${summary()}`);
process.exitCode = results.includes(false) ? 1 : 0;
