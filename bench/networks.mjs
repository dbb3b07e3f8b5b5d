/**
 * Inter-country tables: each function at three sizes through the shipped bundle, its growth, and the inverse beside the
 * fastest elimination in plain floating point that we could write, which looks after nothing. Then the largest of the
 * usual tables, 20 countries of 30 industries, once in a process of its own: how long the first time, and how much memory.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const SIZES = [150, 300, 600];
const INDUSTRIES = 30;
const RUNS = 5;

let state = 1;
function next() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

/** Cents of money: most is bought at home, a third is value added. */
function table(rows, countries) {
  const industries = rows / countries;
  const country = (row) => Math.floor(row / industries);
  const money = (most) => Math.round(next() * most * 100) / 100;
  const flows = Array.from({ length: rows }, (_, i) => Array.from({ length: rows }, (_, j) => money(country(i) === country(j) ? 100 : 5)));
  const bought = flows.reduce((sums, row) => row.map((cell, j) => sums[j] + cell), new Array(rows).fill(0));
  const final = flows.map((row, i) => {
    const home = Math.max(0, 1.5 * bought[i] - row.reduce((sum, cell) => sum + cell, 0));
    return Array.from({ length: countries }, (_, c) => Math.round((money(50) + (c === country(i) ? home : 0)) * 100) / 100);
  });
  return [flows, final];
}

/** The inverse of I - A: Gauss-Jordan elimination by panels of 32 in place, two rows and four pivots at a time, pivots as they come. */
function plainInverse(flows, final) {
  const n = flows.length;
  const output = flows.map((row, i) => row.reduce((sum, cell) => sum + cell, 0) + final[i].reduce((sum, cell) => sum + cell, 0));
  const m = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = flows[i];
    for (let j = 0; j < n; j++) m[i * n + j] = -row[j] / output[j];
    m[i * n + i] += 1;
  }
  const width = 32;
  const panel = new Float64Array(n * width);
  const rows = new Float64Array(width * n);
  for (let first = 0; first < n; first += width) {
    const depth = Math.min(width, n - first);
    for (let i = 0; i < n; i++) for (let k = 0; k < depth; k++) panel[i * width + k] = m[i * n + first + k];
    for (let k = 0; k < depth; k++) {
      const at = (first + k) * width;
      const one = 1 / panel[at + k];
      panel[at + k] = 1;
      for (let j = 0; j < depth; j++) panel[at + j] *= one;
      for (let i = 0; i < n; i++) {
        if (i === first + k) continue;
        const part = panel[i * width + k];
        panel[i * width + k] = 0;
        for (let j = 0; j < depth; j++) panel[i * width + j] -= part * panel[at + j];
      }
    }
    for (let k = 0; k < depth; k++) {
      for (let j = 0; j < n; j++) {
        rows[k * n + j] = m[(first + k) * n + j];
        m[(first + k) * n + j] = 0;
      }
    }
    add(m, panel, rows, n, depth, width);
    for (let i = 0; i < n; i++) for (let k = 0; k < depth; k++) m[i * n + first + k] = panel[i * width + k];
  }
  return m;
}

function add(m, panel, rows, n, depth, width) {
  for (let i = 0; i + 1 < n; i += 2) {
    const one = i * n;
    const two = one + n;
    const p = i * width;
    const q = p + width;
    let k = 0;
    for (; k + 3 < depth; k += 4) {
      const a0 = panel[p + k], a1 = panel[p + k + 1], a2 = panel[p + k + 2], a3 = panel[p + k + 3];
      const b0 = panel[q + k], b1 = panel[q + k + 1], b2 = panel[q + k + 2], b3 = panel[q + k + 3];
      const r0 = k * n, r1 = r0 + n, r2 = r1 + n, r3 = r2 + n;
      for (let j = 0; j < n; j++) {
        const c0 = rows[r0 + j], c1 = rows[r1 + j], c2 = rows[r2 + j], c3 = rows[r3 + j];
        m[one + j] += a0 * c0 + a1 * c1 + a2 * c2 + a3 * c3;
        m[two + j] += b0 * c0 + b1 * c1 + b2 * c2 + b3 * c3;
      }
    }
    for (; k < depth; k++) {
      for (let j = 0; j < n; j++) {
        m[one + j] += panel[p + k] * rows[k * n + j];
        m[two + j] += panel[q + k] * rows[k * n + j];
      }
    }
  }
}

const jobs = {
  TIVA: (given) => given,
  "EXPORTDECOMPOSITION BM": (given) => [...given, [["BM"]]],
  "EXPORTDECOMPOSITION BM sink": (given) => [...given, [["BM sink"]]],
  "EXPORTDECOMPOSITION KWW": (given) => [...given, [["KWW"]]],
  "EXPORTDECOMPOSITION WWZ": (given) => [...given, [["WWZ"]]],
  "BILATERALDECOMPOSITION BM": (given) => [...given, [[1]], [["BM"]]],
  PARTICIPATION: (given) => given,
  UPSTREAMNESS: (given) => given,
  DOWNSTREAMNESS: (given) => given,
  LINKAGES: (given) => given,
  ROUNDS: (given) => [...given, [[5]]],
};

function median(run) {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

export function* networkLines(functions) {
  const tables = SIZES.map((rows) => table(rows, rows / INDUSTRIES));
  yield ["networks, rows", ...SIZES.map((rows) => `${rows}, ms`), "growth", "to plain"];
  const growth = (times) => (Math.log(times[2] / times[0]) / Math.log(SIZES[2] / SIZES[0])).toFixed(2);
  const plain = tables.map((given) => median(() => plainInverse(...given)));
  yield ["plain inverse", ...plain.map((ms) => ms.toFixed(1)), growth(plain), ""];
  const measured = {};
  for (const [name, args] of Object.entries(jobs)) {
    const custom = functions.get(name.split(" ")[0]);
    const times = tables.map((given) => median(() => custom(...args(given))));
    measured[name] = times;
    // DOWNSTREAMNESS is the inverse, the reading before it and one sum after it.
    yield [name, ...times.map((ms) => ms.toFixed(1)), growth(times), name === "DOWNSTREAMNESS" ? (times[2] / plain[2]).toFixed(2) : ""];
  }
  // Here the countries grow with the rows, so that the square of the rows by the countries is a cube too.
  const rest = measured["EXPORTDECOMPOSITION WWZ"].map((ms, i) => Math.max(0.1, ms - measured.DOWNSTREAMNESS[i]));
  yield ["WWZ without the inverse", ...rest.map((ms) => ms.toFixed(1)), growth(rest)];
  const leontief = functions.get("LEONTIEF");
  yield ["LEONTIEF", ...tables.slice(0, 2).map((given) => median(() => leontief(...given)).toFixed(1))];
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { encoding: "utf8" });
  yield ["WWZ of 600 rows, first time", ...stdout.trim().split("\n")];
}

/** In a process of its own: the first answer to a table of 600 rows, and what memory it took beside the table itself. */
function once() {
  const functions = new Map();
  globalThis.CustomFunctions = { Error, ErrorCode: {}, associate: (id, custom) => functions.set(id, custom) };
  const bundle = fileURLToPath(new URL("../dist/functions.js", import.meta.url));
  vm.runInThisContext(fs.readFileSync(bundle, "utf8"), { filename: bundle });
  const given = jobs["EXPORTDECOMPOSITION WWZ"](table(600, 20));
  const megabytes = () => process.resourceUsage().maxRSS / 1024;
  const before = megabytes();
  const started = performance.now();
  functions.get("EXPORTDECOMPOSITION")(...given);
  console.log(`${(performance.now() - started).toFixed(0)} ms`);
  console.log(`${(megabytes() - before).toFixed(0)} MB more`);
  console.log(`${megabytes().toFixed(0)} MB in all`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) once();
