/**
 * How fast: each function through the shipped bundle, beside the same job in plain floating point, in one run; the growth
 * with size; the size of what is shipped; the time until the functions are registered and the workbook can be used.
 * Ratios are what to compare: times are this machine's.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import vm from "node:vm";
import zlib from "node:zlib";
import { fileURLToPath } from "node:url";
import { plain } from "./plain.mjs";
import { jobs } from "./jobs.mjs";
import { networkLines } from "./networks.mjs";
import { pageTimes } from "./page.mjs";

const SIZES = [1000, 10_000, 100_000];
const RUNS = 5;
/** Milliseconds. */
const SHORTEST_RUN = 20;
const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../dist");

class HostError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const functions = new Map();
// In this context, as on a page: in one of its own every look at Math or Array would go through the sandbox, at ten times
// the time of the work.
globalThis.CustomFunctions = { Error: HostError, ErrorCode: {}, associate: (id, custom) => functions.set(id, custom) };
vm.runInThisContext(fs.readFileSync(path.join(dist, "functions.js"), "utf8"), { filename: "functions.js" });

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** Milliseconds a call: the median of several runs, each of as many calls as a clock can tell. */
function time(job, args) {
  const run = (calls) => {
    const started = performance.now();
    for (let call = 0; call < calls; call++) job(...args);
    return (performance.now() - started) / calls;
  };
  run(1);
  const calls = Math.max(1, Math.ceil(SHORTEST_RUN / run(1)));
  return median(Array.from({ length: RUNS }, () => run(calls)));
}

/** The exponent e of time ~ size^e between the smallest and the largest size. */
function growth(measured) {
  const [first, last] = [measured[0], measured[measured.length - 1]];
  return Math.log(last.ours / first.ours) / Math.log(last.size / first.size);
}

const fixed = (figure, digits = 1) => figure.toFixed(digits);
const print = (...cells) => console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(14))).join(""));

console.log(`Node ${process.version}, ${os.cpus().length} cores, ${os.cpus()[0]?.model ?? "unknown processor"}; median of ${RUNS} runs\n`);
print("function", "size", "ours, ms", "plain, ms", "ratio", "growth");
for (const [id, custom] of functions) {
  if (!(id in jobs)) continue; // those of networks stand by themselves
  const { most = Infinity, args } = jobs[id];
  const sizes = [...new Set(SIZES.map((size) => Math.min(size, most)))];
  const measured = sizes.map((size) => {
    const given = args(size);
    return { size, ours: time(custom, given), plain: time(plain[id], given) };
  });
  measured.forEach(({ size, ours, plain: theirs }, i) => print(
    i === 0 ? id : "", size, fixed(ours, 2), fixed(theirs, 3), fixed(ours / theirs), i > 0 && i === measured.length - 1 ? fixed(growth(measured), 2) : "",
  ));
}

console.log("");
for (const line of networkLines(functions)) print(...line);

console.log("");
print("shipped", "bytes", "gzip");
for (const file of ["functions.js", "functions.json", "pane.js", "browser.js"]) {
  const bytes = fs.readFileSync(path.join(dist, file));
  print(file, bytes.length, zlib.gzipSync(bytes, { level: 9 }).length);
}

console.log("");
print("in Chromium", "ms");
for (const [what, ms] of await pageTimes(dist, RUNS)) print(what, fixed(ms));
