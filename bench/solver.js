/**
 * The equations of inter-country tables: how near the whole elimination comes to the rate of the compiled kernel alone, in
 * the same run; and the largest tables that a sheet is answered for.
 */
import { fileURLToPath } from "node:url";
import { load } from "../scripts/load-typescript.js";
import { answers, functionOf } from "./bundle.js";
import { interCountryTable } from "./inter-country.js";
import { fixed, verdict } from "./tables.js";

/** @param {string} name */
const source = (name) => load(fileURLToPath(new URL(`../src/core/${name}.ts`, import.meta.url)));

/** The largest table that Borin and Mancini's decomposition was slow for, and one as large as WIOD's of 2016. */
const SIZES = [980, 2464];
/** The whole elimination at 0.7 of the kernel's rate takes so many times as long as its products alone would. */
const TIMES_AT_MOST = 1 / 0.7;
const COUNTRIES = 28;
const BM_AT_MOST = 2000;
const [MOST_ROWS, THEIR_COUNTRIES] = [2000, 40];
const RUNS = 3;

/** @returns {import("./tables.js").Table} */
export function solverTimes() {
  return {
    title: "The equations of inter-country tables",
    says: `I - A of random tables eliminated, without reading, and the rate of the compiled kernel alone on one tile in its memory: two floating-point operations a product. Below that, the shipped functions with reading and checks, each for all countries. Times are the processor's for the program, without the system's; best of ${RUNS} runs.`,
    columns: ["what", "ms", "GFlop/s", "the kernel's own", "target"],
    rows: [
      ...SIZES.map((rows) => elimination(rows, rows === SIZES.at(-1) ? TIMES_AT_MOST : undefined)),
      ...["BM", "BM sink", "KWW", "WWZ"].map((method) =>
        decomposition(method, SIZES[0], COUNTRIES, method.startsWith("BM") ? BM_AT_MOST : undefined),
      ),
      ...["BM", "BM sink", "KWW", "WWZ"].map((method) => decomposition(method, MOST_ROWS, THEIR_COUNTRIES, undefined)),
    ],
  };
}

/**
 * Milliseconds of the processor: of two rates that are compared one may have been measured while others worked.
 *
 * @param {() => void} work
 */
function best(work) {
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const started = process.cpuUsage();
      work();
      return process.cpuUsage(started).user / 1000;
    }),
  );
}

/**
 * @param {number} n
 * @param {number | undefined} atMost
 */
function elimination(n, atMost) {
  const { factored } = source("numbers/leontief-factors");
  const { runToEnd } = source("sliced");
  const a = Float64Array.from({ length: n * n }, Math.random).map((figure) => (1.4 * figure) / n);
  const slack = new Float64Array(n).fill(1);
  for (let at = 0; at < n * n; at++) slack[at % n] -= a[at];
  const own = kernelRate();
  const ms = best(() => runToEnd(factored(a, n, { by: "columns", slack })));
  const rate = ((2 / 3) * n ** 3) / ms / 1e6;
  return [
    `I - A of ${n} rows eliminated`,
    fixed(ms, 0),
    fixed(rate),
    fixed(own),
    verdict(["the kernel's time, times", own / rate, atMost, 2]),
  ];
}

/** Of the products of one tile, again and again. */
function kernelRate() {
  const { code } = source("numbers/kernel").kernelOfPage();
  const [rows, columns, depth, again] = [128, 512, 256, 30];
  const right = rows * depth;
  const target = right + depth * columns;
  const ms = best(() => {
    for (let run = 0; run < again; run++) code.add(0, right * 8, target * 8, rows, columns, depth);
  });
  return (again * 2 * rows * columns * depth) / ms / 1e6;
}

/**
 * @param {string} method
 * @param {number} rows
 * @param {number} countries
 * @param {number | undefined} atMost
 */
function decomposition(method, rows, countries, atMost) {
  const args = interCountryTable(rows, countries);
  const ms = best(() => {
    answers.clear();
    functionOf("EXPORTDECOMPOSITION")(...args, [[method]]);
  });
  return [`${method}, ${rows} rows, ${countries} countries`, fixed(ms, 0), "", "", verdict(["", ms, atMost])];
}
