/**
 * Inter-country tables: what the functions are given, and the fastest elimination in plain floating point that we could
 * write, which looks after nothing. The largest of the usual tables, 20 countries of 30 industries, is decomposed once in a
 * process of its own: how long the first time, and how much memory.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { answers, functionOf } from "./bundle.js";
import { fixed, verdict } from "./tables.js";
import { growth, time } from "./time.js";

const SIZES = [150, 300, 600];
const INDUSTRIES = 30;

let state = 1;
function next() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

/**
 * So many rows, 30 to a country where they suffice, or of so many countries. Cents of money: most is bought at home, a third
 * is value added.
 *
 * @param {number} rows
 * @param {number} [countries]
 * @returns {[flows: number[][], final: number[][]]}
 */
export function interCountryTable(rows, countries = Math.max(2, Math.floor(rows / INDUSTRIES))) {
  const industries = rows / countries;
  /** @param {number} row */
  const country = (row) => Math.floor(row / industries);
  /** @param {number} most */
  const money = (most) => Math.round(next() * most * 100) / 100;
  const flows = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: rows }, (_, j) => money(country(i) === country(j) ? 100 : 5)),
  );
  const bought = flows.reduce((sums, row) => row.map((cell, j) => sums[j] + cell), new Array(rows).fill(0));
  const final = flows.map((row, i) => {
    const home = Math.max(0, 1.5 * bought[i] - row.reduce((sum, cell) => sum + cell, 0));
    return Array.from(
      { length: countries },
      (_, c) => Math.round((money(50) + (c === country(i) ? home : 0)) * 100) / 100,
    );
  });
  return [flows, final];
}

/**
 * The inverse of I - A: Gauss-Jordan elimination by panels of 32 in place, two rows and four pivots at a time, pivots as they
 * come.
 *
 * @param {number[][]} flows
 * @param {number[][]} final
 */
export function plainInverse(flows, final) {
  const n = flows.length;
  const output = flows.map(
    (row, i) => row.reduce((sum, cell) => sum + cell, 0) + final[i].reduce((sum, cell) => sum + cell, 0),
  );
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

/**
 * @param {Float64Array} m
 * @param {Float64Array} panel
 * @param {Float64Array} rows
 * @param {number} n
 * @param {number} depth
 * @param {number} width
 */
function add(m, panel, rows, n, depth, width) {
  for (let i = 0; i + 1 < n; i += 2) {
    const one = i * n;
    const two = one + n;
    const p = i * width;
    const q = p + width;
    let k = 0;
    for (; k + 3 < depth; k += 4) {
      const a0 = panel[p + k],
        a1 = panel[p + k + 1],
        a2 = panel[p + k + 2],
        a3 = panel[p + k + 3];
      const b0 = panel[q + k],
        b1 = panel[q + k + 1],
        b2 = panel[q + k + 2],
        b3 = panel[q + k + 3];
      const r0 = k * n,
        r1 = r0 + n,
        r2 = r1 + n,
        r3 = r2 + n;
      for (let j = 0; j < n; j++) {
        const c0 = rows[r0 + j],
          c1 = rows[r1 + j],
          c2 = rows[r2 + j],
          c3 = rows[r3 + j];
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

/** As many rows as are worked out, and with them as many countries as there can be. */
const MOST_COUNTRIES = 1000;

/** Milliseconds and megabytes. */
const WWZ_AT_MOST = 1000;
const MEMORY_AT_MOST = 200;

/** @returns {import("./tables.js").Table} */
export function networkTimes() {
  /**
   * @param {string} id
   * @param {import("./bundle.js").Argument[]} given
   */
  const timeOf = (id, given) =>
    time(() => {
      answers.clear();
      return functionOf(id)(...given);
    });
  const tables = SIZES.map((rows) => interCountryTable(rows));
  // DOWNSTREAMNESS is the inverse, the reading before it and one sum after it.
  const inverse = tables.map((given) => timeOf("DOWNSTREAMNESS", given));
  const decomposed = tables.map((given) => timeOf("EXPORTDECOMPOSITION", [...given, [["WWZ"]]]));
  /** @param {number[]} times */
  const exponent = (times) =>
    growth(
      times.map((ms, i) => ({ ms, size: SIZES[i] })),
      ({ ms }) => ms,
    );
  const rest = decomposed.map((ms, i) => Math.max(0.1, ms - inverse[i]));
  /** @type {ReturnType<typeof firstCall>} */
  const once = JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url)], { encoding: "utf8" }));
  const many = interCountryTable(MOST_COUNTRIES, MOST_COUNTRIES);
  // Once: of seconds no median is needed.
  /** @param {string} method */
  const ofMany = (method) => {
    const started = performance.now();
    functionOf("EXPORTDECOMPOSITION")(...many, [[method]]);
    return [
      `${method}, ${MOST_COUNTRIES} countries of a row each, ms`,
      "",
      "",
      fixed(performance.now() - started, 0),
      "",
      "",
    ];
  };
  /**
   * @param {string} what
   * @param {number[]} times
   */
  const row = (what, times) => [what, ...times.map((ms) => fixed(ms)), fixed(exponent(times), 2), ""];
  return {
    title: "Inter-country tables",
    says: "The inverse with its reading and checks, and the decomposition of all exporters' exports by the method of Wang, Wei and Zhu, for tables of 5, 10 and 20 countries of 30 industries; the exponent of the growth with the number of rows, where n^2 G, with G countries of 30 rows, is a cube too. At the foot a table of 1,000 rows that are a country each. The first call in a process of its own, and how large that process was at most, with Node, the functions and the table in it.",
    columns: ["what", ...SIZES.map((rows) => `${rows} rows, ms`), "growth", "target"],
    rows: [
      row("the inverse", inverse),
      row("WWZ without the inverse", rest),
      row("WWZ", decomposed),
      ["WWZ, the first call, ms", "", "", fixed(once.ms, 0), "", verdict(["", once.ms, WWZ_AT_MOST])],
      [
        "WWZ, the whole process at most, MB",
        "",
        "",
        fixed(once.megabytes, 0),
        "",
        verdict(["", once.megabytes, MEMORY_AT_MOST]),
      ],
      ...["BM", "BM sink", "KWW", "WWZ"].map(ofMany),
    ],
  };
}

/** In a process of its own: the first answer to a table of 600 rows, and how large the process was at most, table and all. */
function firstCall() {
  const given = [...interCountryTable(SIZES[SIZES.length - 1]), [["WWZ"]]];
  const started = performance.now();
  functionOf("EXPORTDECOMPOSITION")(...given);
  return { ms: performance.now() - started, megabytes: peakMegabytes() };
}

/**
 * The largest that this process has been. Linux tells it in VmHWM; the maxRSS of getrusage is there that of the process
 * which started this one, as long as that was larger.
 */
function peakMegabytes() {
  const status = "/proc/self/status";
  if (!fs.existsSync(status)) return process.resourceUsage().maxRSS / 1024;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync(status, "utf8"))?.[1]) / 1024;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(firstCall()));
