/**
 * How far the heap grows during one call, at most: seen at every collection of garbage, which a small nursery makes frequent.
 * Started as a program of its own for each function, so that nothing but this call is in its heap:
 * `node --expose-gc --max-semi-space-size=1 bench/heap.js VALUEADDED`.
 */
import { execFile } from "node:child_process";
import os from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { GCProfiler, getHeapStatistics } from "node:v8";
import { answers, functionOf } from "./bundle.js";
import { jobOf } from "./jobs.js";
import { fixed, verdict } from "./tables.js";
import { growth, median } from "./time.js";

const SIZES = [10_000, 100_000];
/** Of a heap: it grows by the same at each call, but for when its garbage is collected. */
const RUNS = 3;
/** Times what the plain loop needs, where that is not next to nothing. */
const AT_MOST = 4;
const EXPONENT_AT_MOST = 1.1;
const MEGABYTE = 2 ** 20;
/** Less than rows of figures take: the plain loop answers with a few of them. */
const NEXT_TO_NOTHING = 2 * MEGABYTE;

/** @import { Argument } from "./bundle.js" */

/**
 * What the memory of answers is filled with, each call with figures of its own.
 *
 * @type {Record<string, (call: number) => { id: string, inputs: Argument[] }>}
 */
const KINDS = {
  "of chains of 7 links": (call) => ({
    id: "VALUEADDED",
    inputs: [Array.from({ length: 7 }, (_, i) => [call + i / 4]), Array.from({ length: 7 }, (_, i) => [i / 4])],
  }),
  "of 250 figures": (call) => ({ id: "GINI", inputs: [Array.from({ length: 250 }, (_, i) => [call + i / 4])] }),
  "of 50 names and their figures": (call) => ({
    id: "DISTRIBUTION",
    inputs: [
      Array.from({ length: 50 }, (_, i) => [`Supplier ${i}, tier ${call}`]),
      Array.from({ length: 50 }, (_, i) => [call + i / 4]),
    ],
  }),
};

function held() {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

function collected() {
  if (!globalThis.gc) throw new Error("Start it with --expose-gc.");
  globalThis.gc();
  globalThis.gc();
  return held();
}

/**
 * Held until it is measured, as a host holds it.
 *
 * @type {unknown}
 */
export let lastAnswer;

/**
 * Bytes.
 *
 * @param {() => unknown} call
 */
function growthDuring(call) {
  lastAnswer = undefined;
  const before = collected();
  const profiler = new GCProfiler();
  profiler.start();
  lastAnswer = call();
  const after = held();
  const { statistics } = profiler.stop();
  const seen = statistics.map(
    ({ beforeGC: { heapStatistics } }) => heapStatistics.usedHeapSize + heapStatistics.externalMemory,
  );
  return Math.max(after, ...seen) - before;
}

/** @param {string} id */
function measured(id) {
  const { most = Infinity, args, plain, sizes = SIZES } = jobOf(id);
  const largest = Math.min(most, Math.max(...sizes));
  return [...new Set(SIZES.map((size) => Math.min(size, largest)))].map((size) => {
    const inputs = args(size);
    const ours = () => functionOf(id)(...inputs);
    const theirs = () => plain(...inputs);
    // The first call compiles, and its code is not counted; every call is worked out.
    /** @param {() => unknown} call */
    const bytes = (call) =>
      median(
        Array.from({ length: RUNS + 1 }, () => {
          answers.clear();
          return growthDuring(call);
        }).slice(1),
      );
    return { size, ours: bytes(ours), plain: bytes(theirs) };
  });
}

/**
 * Bytes of the memory of answers when it is full, and how many answers are in it.
 *
 * @param {string} kind
 */
function full(kind) {
  const callOf = KINDS[kind];
  if (!callOf) throw new Error(`Nothing is ${kind}.`);
  answers.clear();
  const before = collected();
  let calls = 0;
  for (let last = -1; answers.size > last; calls++) {
    last = answers.size;
    const { id, inputs } = callOf(calls);
    functionOf(id)(...inputs);
  }
  return { bytes: collected() - before, cells: answers.size, calls };
}

const script = fileURLToPath(import.meta.url);

/**
 * What this program prints for these arguments, as JSON.
 *
 * @param {...string} asked
 */
async function inAProcess(...asked) {
  const args = ["--expose-gc", "--max-semi-space-size=1", script, ...asked];
  const { stdout } = await promisify(execFile)(process.execPath, args, { encoding: "utf8", maxBuffer: MEGABYTE });
  return JSON.parse(stdout);
}

/**
 * The same for each of several, at once on each processor: how far a heap grows does not depend on how busy the machine is.
 *
 * @param {string[]} ids
 * @returns {Promise<Map<string, ReturnType<typeof measured>>>}
 */
async function measuredInProcesses(ids) {
  const found = new Map();
  const waiting = [...ids];
  await Promise.all(
    os.cpus().map(async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
        found.set(id, await inAProcess("function", id));
    }),
  );
  return found;
}

/**
 * @param {string[]} ids
 * @returns {Promise<import("./tables.js").Table>}
 */
export async function heapGrowth(ids) {
  const ofEach = await measuredInProcesses(ids);
  const rows = ids.flatMap((id) => {
    const found = ofEach.get(id) ?? [];
    return found.map(({ size, ours, plain: theirs }, i) => {
      const isLast = i === found.length - 1;
      const isCompared = theirs >= NEXT_TO_NOTHING && !jobOf(id).plainIsLess;
      const grown = isLast && i > 0 ? growth(found, (one) => one.ours) : undefined;
      return [
        id,
        String(size),
        fixed(ours / MEGABYTE),
        fixed(theirs / MEGABYTE),
        isCompared ? fixed(ours / theirs) : "",
        grown === undefined ? "" : fixed(grown, 2),
        isLast
          ? verdict(["ratio", isCompared ? ours / theirs : undefined, AT_MOST], ["growth", grown, EXPONENT_AT_MOST, 1])
          : "",
      ];
    });
  });
  return {
    title: "Memory of a call",
    says: "Peak growth of the heap during one call, including its answer and garbage, in MB (2^20 bytes); compared where the plain loop does the whole calculation and needs 2 MB or more, as one that answers row by row does.",
    columns: ["function", "size", "ours, MB", "plain, MB", "ratio", "growth", "target"],
    rows,
  };
}

/** @returns {Promise<import("./tables.js").Table>} */
export async function memoryOfAnswers() {
  /** @type {string[][]} */
  const rows = [];
  for (const kind of Object.keys(KINDS)) {
    /** @type {ReturnType<typeof full>} */
    const { bytes, cells, calls } = await inAProcess("answers", kind);
    rows.push([kind, String(calls), String(Math.round(cells)), fixed(bytes / MEGABYTE)]);
  }
  return {
    title: "The answer cache when it is full",
    says: "It has a fixed maximum of cells, whatever they contain; the least recently used answers are removed first.",
    columns: ["contents", "answers", "cells", "MB"],
    rows,
  };
}

if (process.argv[1] === script) {
  const [, , what, name] = process.argv;
  process.stdout.write(JSON.stringify(what === "function" ? measured(name) : full(name)));
}
