/**
 * Inter-country tables. The largest of the usual tables, 20 countries of 30 industries, is decomposed once in a
 * process of its own: how long the first time, and how much memory.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { answers, functionOf } from "./bundle.js";
import { interCountryTable } from "./inter-country.js";
import { fixed, verdict } from "./tables.js";
import { growth, time } from "./time.js";

const SIZES = [150, 300, 600];

/** As many rows as are worked out, and with them as many countries as there can be. */
const MAX_COUNTRIES = 1000;

/** Milliseconds and megabytes. */
const WWZ_AT_MOST = 1000;
const MEMORY_AT_MOST = 200;

/** @returns {import("./tables.js").Table} */
export function networkTimes() {
  /**
   * @param {string} id
   * @param {import("./bundle.js").Argument[]} args
   */
  const timeOf = (id, args) =>
    time(() => {
      answers.clear();
      return functionOf(id)(...args);
    });
  const tables = SIZES.map((rows) => interCountryTable(rows));
  // DOWNSTREAMNESS is the equations eliminated, the reading before that and two triangles after it.
  const solved = tables.map((args) => timeOf("DOWNSTREAMNESS", args));
  const decomposed = tables.map((args) => timeOf("EXPORTDECOMPOSITION", [...args, [["WWZ"]]]));
  /** @param {number[]} times */
  const exponent = (times) =>
    growth(
      times.map((ms, i) => ({ ms, size: SIZES[i] })),
      ({ ms }) => ms,
    );
  const rest = decomposed.map((ms, i) => Math.max(0.1, ms - solved[i]));
  /** @type {ReturnType<typeof firstCall>} */
  const once = JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url)], { encoding: "utf8" }));
  const many = interCountryTable(MAX_COUNTRIES, MAX_COUNTRIES);
  // Once: of seconds no median is needed.
  /** @param {string} method */
  const ofMany = (method) => {
    const started = performance.now();
    functionOf("EXPORTDECOMPOSITION")(...many, [[method]]);
    return [
      `${method}, ${MAX_COUNTRIES} countries of a row each, ms`,
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
    says: "The equations of the table solved, including reading and checks, and the decomposition of all countries' exports by the method of Wang, Wei and Zhu, for tables of 5, 10 and 20 countries with 30 industries each. Growth is the exponent in the number of rows; n^2 G, with G countries of 30 rows, is cubic too. Below that, the first call in a process of its own and the peak size of that process, with Node, the functions and the table in it. At the end, a table of 1,000 rows, each of them a country.",
    columns: ["what", ...SIZES.map((rows) => `${rows} rows, ms`), "growth", "target"],
    rows: [
      row("the equations solved", solved),
      row("WWZ without them", rest),
      row("WWZ", decomposed),
      ["WWZ, the first call, ms", "", "", fixed(once.ms, 0), "", verdict(["", once.ms, WWZ_AT_MOST])],
      [
        "WWZ, peak size of the whole process, MB",
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
  const args = [...interCountryTable(SIZES[SIZES.length - 1]), [["WWZ"]]];
  const started = performance.now();
  functionOf("EXPORTDECOMPOSITION")(...args);
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
