/**
 * Mutation testing on a sample: `npm run mutate`, or `npm run mutate -- 400 1` for so many mutants from that seed, and
 * `npm run mutate -- 400 1 100` without the first 100 of them. A mutant changes one place of the core or of a measure's
 * definition, and a test must then fail. Each is printed once it was tried, and at the end those that survived.
 * QUASIRENT_MUTATE_CONCURRENCY says how many are tried at once. Needs a build, for some of the tests read it.
 */
import { Stryker } from "@stryker-mutator/core";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [count = "400", seed = "1", skipped = "0"] = process.argv.slice(2);
if (![count, seed, skipped].every((text) => /^\d+$/.test(text))) {
  console.error("Usage: npm run mutate -- [mutants] [seed] [how many of them to skip], whole numbers");
  process.exit(2);
}

/** A sample below this has holes to be closed or named. */
const WANTED = 0.9;

const OF_A_MEASURE = /^src\/measures\/[^/]+\/(?!(?:function|steps|lambda|subject|bench)\.ts$)[^/]+\.ts$/;
const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll(path.sep, "/")}`)
  .filter((file) => file.endsWith(".ts") && (file.startsWith("src/core/") || OF_A_MEASURE.test(file)))
  .sort();

/** A number from 0 to 1, from a fixed sequence (Park and Miller). */
let state = (Number(seed) % 2147483646) + 1;
function next() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

const quiet = Object.fromEntries(
  ["trace", "debug", "info", "warn", "error", "fatal"].map((level) => [level, () => undefined]),
);
const instrumenter = new Instrumenter(
  /** @type {any} */ ({ ...quiet, isDebugEnabled: () => false, isTraceEnabled: () => false }),
);
const { mutants } = await instrumenter.instrument(
  files.map((name) => ({ name, content: readFileSync(path.join(root, name), "utf8"), mutate: true })),
  /** @type {any} */ ({ plugins: [], excludedMutations: ["StringLiteral"], ignorers: [], noHeader: true }),
);

/** A place with more mutants in it than these is a block of code: the smaller ones in it tell more. */
const MAX_IN_A_PLACE = 4;

/** @typedef {{ line: number, column: number }} Position */
const isBefore = (/** @type {Position} */ a, /** @type {Position} */ b) =>
  a.line < b.line || (a.line === b.line && a.column <= b.column);

/** All mutants of one place are tried together, and those within it. @type {Map<string, number>} */
const places = new Map();
for (const { fileName, location } of mutants) {
  const within = mutants.filter(
    (other) =>
      other.fileName === fileName &&
      isBefore(location.start, other.location.start) &&
      isBefore(other.location.end, location.end),
  ).length;
  const { start, end } = location;
  const range = `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
  if (within <= MAX_IN_A_PLACE) places.set(range, within);
}
const left = [...places];
/** @type {string[]} */
const sample = [];
for (let taken = 0; taken < Number(count) && left.length > 0;) {
  const [[range, number]] = left.splice(Math.floor(next() * left.length), 1);
  if (taken >= Number(skipped)) sample.push(range);
  taken += number;
}
console.log(`${mutants.length} mutants in ${files.length} files; a sample of ${count} from the seed ${seed}`);

// The same random cases as `npm run check` tries: a mutant that a tenth of them finds needs no more.
process.env.QUASIRENT_RUNS ??= "0.1";

const results = await new Stryker({
  mutate: sample,
  mutator: { plugins: [], excludedMutations: ["StringLiteral"] },
  testRunner: "jest-by-file",
  plugins: [path.join(root, "scripts/mutate-plugins.js")],
  // The tests find the functions by their folders, so that no import tells which of them a file concerns: what they ran does.
  jest: { projectType: "custom", configFile: "scripts/mutate-jest.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  // What is generated from the sources is compared with them as they are.
  disableTypeChecks: false,
  concurrency: Number(process.env.QUASIRENT_MUTATE_CONCURRENCY ?? 2),
  // A loop without end is known by how often it passes the mutant; the time is for what has no loop to count.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  reporters: ["lines"],
  tempDirName: ".stryker",
  dryRunTimeoutMinutes: 30,
  ignorePatterns: ["test/output", "test/browser", "test/files", ".types", "docs/images"],
}).runMutationTest();

const survived = results.filter(({ status }) => status === "Survived" || status === "NoCoverage");
const tried = results.filter(({ status }) => ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status));
for (const { fileName, location, mutatorName, replacement, status } of survived) {
  const place = `${path.relative(root, fileName)}:${location.start.line}:${location.start.column}`;
  console.log(`${status}: ${place} ${mutatorName}: ${replacement ?? ""}`);
}
const killed = tried.length - survived.length;
console.log(`${killed} of ${tried.length} killed, ${((100 * killed) / tried.length).toFixed(1)} %`);
process.exitCode = killed / tried.length >= WANTED ? 0 : 1;
