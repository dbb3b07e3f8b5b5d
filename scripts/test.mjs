/**
 * Everything that must hold, in one command: `npm test`. Arguments go to jest: `npm test -- test/core`.
 *
 * What does not need the build goes on beside it. Tests run only when all else is well. The last line says how many passed
 * and failed.
 */
import { findChromium } from "./chromium.js";
import { env, jest, run, step, summary } from "./steps.mjs";

const isReady = await step("Chromium", () => {
  env.QUASIRENT_CHROMIUM = findChromium();
  return true;
});

const before =
  isReady &&
  (await Promise.all([
    step("Build", () => run("webpack", "--mode", "production", "--stats", "errors-warnings"))
      .then(async (built) => (await step("Types", () => run("tsc", "--noEmit"))) && built)
      .then(
        async (sound) => (await step("Format", () => run("prettier", "--check", "--log-level", "warn", "."))) && sound,
      ),
    step("Lint", () => run("eslint", ".", "--max-warnings", "0")),
  ]));

if (!before || before.includes(false)) {
  console.log("\nStopped before the tests ran.");
  process.exitCode = 1;
} else {
  const passed = await step("Tests", () => jest(...process.argv.slice(2)));
  console.log(`\n${summary()}`);
  process.exitCode = passed ? 0 : 1;
}
