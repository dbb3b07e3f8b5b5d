/**
 * Where the time of a call goes: reading its ranges, the calculation, or the gate (the cache, the cells of the answer), from the
 * samples of a profile. The functions are compiled as they are shipped, though not minimized, with a map to the sources.
 * Started as a program of its own: `node bench/parts.js <folder> VALUEADDED MARGIN`.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { Session } from "node:inspector/promises";
import { SourceMap } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import webpack from "webpack";
import configuration from "../webpack.config.js";
import { jobOf } from "./jobs.js";
import { fixed } from "./tables.js";

const SIZES = [1000, 100_000];
/** Milliseconds of calls: before they are measured, and measured. */
const WARM_UP = 150;
const MEASURED = 250;
/** Microseconds. */
const BETWEEN_SAMPLES = 200;

/** @typedef {"reading" | "calculation" | "gate" | "garbage"} Part */
/** @typedef {{ id: string, size: number, shares: number[] }} Measured */
/** @type {Part[]} */
const PARTS = ["reading", "calculation", "gate", "garbage"];

const READING = /\/src\/cells\/(?:read|range|exact-cells|cell|matrix|whole-columns|inter-country-tables)\.ts$/;
const CALCULATION = /\/src\/core\/|\/src\/measures\/[^/]+\/(?!function\.ts)/;
/** What the gate wraps a whole call into, and a measure asks for columns: whose time it is, its caller says. */
const OF_ITS_CALLER = /\/src\/core\/(?:numbers\/columns|data\/ready-rows)\.ts$/;

/**
 * Compiles the functions with a map into this folder.
 *
 * @param {string} folder
 */
function compile(folder) {
  const { functions } = configuration.entry;
  const compiler = webpack({
    ...configuration,
    mode: "production",
    entry: { functions },
    plugins: [],
    devtool: "source-map",
    // A minimizer puts functions into their callers, whose time theirs would then be.
    optimization: { ...configuration.optimization, minimize: false },
    // What the build keeps of a module has no map.
    cache: false,
    output: { path: folder, filename: "[name].js" },
  });
  return new Promise((done, failed) => {
    compiler?.run((error, stats) =>
      error || stats?.hasErrors() ? failed(error ?? new Error(stats?.toString("errors-only"))) : done(stats),
    );
  });
}

/**
 * The functions in this folder, their memory of answers, and the source file of a place in their code.
 *
 * @param {string} folder
 */
function loaded(folder) {
  class HostError extends Error {}
  Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode: {}, associate: () => undefined } });
  const file = path.join(folder, "functions.js");
  vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: file });
  const map = new SourceMap(JSON.parse(fs.readFileSync(`${file}.map`, "utf8")));
  return {
    functions: Reflect.get(globalThis, "quasirentFunctions"),
    answers: Reflect.get(globalThis, Symbol.for("quasirent.answers")),
    /**
     * @param {number} line
     * @param {number} column
     * @returns {string}
     */
    sourceAt: (line, column) => Reflect.get(map.findEntry(line, column), "originalSource") ?? "",
  };
}

/**
 * The time of each part, in per cent.
 *
 * @param {ReturnType<typeof loaded>} shipped
 * @param {string} id
 * @param {number} size
 */
async function profiled({ functions, answers, sourceAt }, id, size) {
  const custom = functions[id];
  const args = jobOf(id).args(size);
  /** @param {number} milliseconds */
  const call = (milliseconds) => {
    const started = performance.now();
    do {
      answers.clear();
      custom(...args);
    } while (performance.now() - started < milliseconds);
  };
  call(WARM_UP);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: BETWEEN_SAMPLES });
  await session.post("Profiler.start");
  call(MEASURED);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  /** @type {Map<number, Part | null>} */
  const partOf = new Map();
  // Callers come first: what they belong to, what they call belongs to.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    const { functionName, url, lineNumber, columnNumber } = callFrame;
    const source = url.endsWith("/functions.js") ? sourceAt(lineNumber, columnNumber) : "";
    const known = partOf.get(id) ?? null;
    const isOurs = known === "reading" || known === "calculation";
    /** @type {Part | null} */
    const own =
      functionName === "(garbage collector)"
        ? "garbage"
        : OF_ITS_CALLER.test(source)
          ? null
          : READING.test(source)
            ? "reading"
            : CALCULATION.test(source)
              ? "calculation"
              : url.endsWith("/functions.js")
                ? "gate"
                : null;
    const part = isOurs ? known : (own ?? known);
    partOf.set(id, part);
    for (const child of children) if (nodes.has(child)) partOf.set(child, part === "garbage" ? null : part);
  }
  const times = { reading: 0, calculation: 0, gate: 0, garbage: 0 };
  profile.samples?.forEach((sample, index) => {
    const part = partOf.get(sample);
    if (part) times[part] += profile.timeDeltas?.[index] ?? 0;
  });
  const all = PARTS.reduce((sum, part) => sum + times[part], 0);
  return PARTS.map((part) => (100 * times[part]) / all);
}

const script = fileURLToPath(import.meta.url);

/**
 * @param {string[]} ids
 * @returns {Promise<import("./tables.js").Table>}
 */
export async function partsOfCalls(ids) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "quasirent-bench-"));
  try {
    await compile(folder);
    // In one process, as a page has them: to load the functions and their map takes longer than to measure one.
    const printed = execFileSync(process.execPath, [script, folder, ...ids], { encoding: "utf8" });
    /** @type {Measured[]} */
    const measured = JSON.parse(printed);
    const rows = measured.map(({ id, size, shares }) => [id, String(size), ...shares.map((share) => fixed(share, 0))]);
    return {
      title: "Where the time of a call goes",
      says: "In per cent of a call whose answer is calculated: reading its ranges, the calculation, the gate (the cache and the cells of the answer) and the collection of garbage.",
      columns: ["function", "size", "reading", "calculation", "gate", "garbage"],
      rows,
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/**
 * The least and the largest size at which a function is measured.
 *
 * @param {string} id
 */
function sizesOf(id) {
  const { most = Infinity, sizes = SIZES } = jobOf(id);
  const ends = [Math.min(...sizes), Math.max(...sizes)];
  return [...new Set(ends.map((size) => Math.min(size, most)))];
}

if (process.argv[1] === script) {
  const [, , folder, ...asked] = process.argv;
  const shipped = loaded(folder);
  /** @type {Measured[]} */
  const measured = [];
  for (const id of asked)
    for (const size of sizesOf(id)) measured.push({ id, size, shares: await profiled(shipped, id, size) });
  process.stdout.write(JSON.stringify(measured));
}
