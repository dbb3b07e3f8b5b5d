/**
 * Everything that must hold, in one command: `npm test`. Arguments go to jest: `npm test -- test/core`.
 *
 * What does not need the build goes on beside it. Tests run only when all else is well. The last line says how many passed
 * and failed.
 */
import { findChromium } from "./chromium.js";
import { env, format, jest, lint, run, step, summary } from "./steps.js";

const isReady = await step("Chromium", () => {
  env.QUASIRENT_CHROMIUM = findChromium();
  return true;
});

async function besideLint() {
  const built = await step("Build", () => run("webpack", "--mode", "production", "--stats", "errors-warnings"));
  const sound = await step("Types", () => run("tsc", "-b"));
  const formatted = await step("Format", format);
  return built && sound && formatted;
}

const before = isReady && (await Promise.all([besideLint(), step("Lint", lint)]));

if (!before || before.includes(false)) {
  console.log("\nStopped before the tests ran.");
  process.exitCode = 1;
} else {
  const passed = await step("Tests", () => jest(...process.argv.slice(2)));
  console.log(`\n${summary()}`);
  process.exitCode = passed ? 0 : 1;
}
