/**
 * Random arguments for every function, at length: `npm run fuzz`, or `npm run fuzz -- 1000000 42` for so many sets a function
 * from that seed. What is found is printed with the seed that finds it again.
 */
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [sets = "200000", seed = String(randomInt(2 ** 31))] = process.argv.slice(2);
if (![sets, seed].every((text) => /^\d+$/.test(text))) {
  console.error("Usage: npm run fuzz -- [sets a function] [seed], both whole numbers");
  process.exit(2);
}

console.log(`${sets} sets of arguments a function, from the seed ${seed}`);
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
spawn(process.execPath, [jest, "test/fuzz"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, QUASIRENT_FUZZ_SETS: sets, QUASIRENT_FUZZ_SEED: seed },
}).on("close", (code) => {
  process.exitCode = code ?? 1;
});
