/**
 * How long rows of trade take: from the cells of 20,000 rows to their reading, and from there to the cells of the report; with
 * the periods' rows next to one another, which the report refers to in place, and in disorder, where it refers to each.
 * The reader and the report are compiled as they are shipped.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import webpack from "webpack";
import configuration from "../webpack.config.js";
import { fixed, verdict } from "./tables.js";
import { median, RUNS } from "./time.js";

const ROWS = 20_000;
/** Seconds from cells to report. */
const AT_MOST = 5;

/**
 * Compiles the sources into this folder, as modules of Node.
 *
 * @param {string} folder
 */
function compile(folder) {
  const compiler = webpack({
    ...configuration,
    mode: "production",
    target: "node",
    entry: {
      reader: "./src/tables/reader/read.ts",
      grid: "./src/tables/grid.ts",
      report: "./src/report/kinds/trade-rows.ts",
    },
    plugins: [],
    devtool: false,
    cache: false,
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
  });
  return new Promise((done, failed) => {
    compiler?.run((error, stats) =>
      error || stats?.hasErrors() ? failed(error ?? new Error(stats?.toString("errors-only"))) : done(stats),
    );
  });
}

/**
 * Runs sliced work to its end.
 *
 * @template Result
 * @param {Generator<unknown, Result, void>} work
 * @returns {Result}
 */
function toEnd(work) {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** @param {boolean} isSorted */
function tradeRows(isSorted) {
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `Reporter ${row % 20}`,
    `Partner ${(row * 7) % 97}`,
    String(900_000 + (row % 53) * 10),
    "Export",
    2012 + (Math.floor(row / 20) % 10),
    ((row * 7919) % 100_000) + 1,
    ((row * 104_729) % 5000) + 1,
  ]);
  if (isSorted) rows.sort((one, other) => Number(one[4]) - Number(other[4]));
  return [["Reporter", "Partner", "HS code", "Flow", "Year", "Trade value (US$)", "Net weight (kg)"], ...rows];
}

/** @returns {Promise<import("./tables.js").Table>} */
export async function tradeRowTimes() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "quasirent-trade-"));
  try {
    await compile(folder);
    const load = createRequire(import.meta.url);
    const { readTable } = load(path.join(folder, "reader.cjs"));
    const { Grid } = load(path.join(folder, "grid.cjs"));
    const { reportTradeRows } = load(path.join(folder, "report.cjs"));
    const rows = [true, false].map((isSorted) => {
      const values = tradeRows(isSorted);
      const runs = Array.from({ length: RUNS }, () => {
        const started = performance.now();
        const reading = toEnd(readTable(new Grid({ sheet: "Data", row: 0, column: 0, values })));
        const read = performance.now() - started;
        const { sheet } = toEnd(reportTradeRows(reading));
        return { read, whole: performance.now() - started, cells: sheet.cells.length };
      });
      const whole = median(runs.map((run) => run.whole)) / 1000;
      return [
        isSorted ? "sorted by year" : "in disorder",
        fixed(median(runs.map(({ read }) => read)) / 1000, 2),
        fixed(whole, 2),
        String(runs[0]?.cells),
        verdict(["s", whole, AT_MOST, 1]),
      ];
    });
    return {
      title: "Rows of trade",
      says: `${ROWS.toLocaleString("en-GB")} rows of 20 reporters, 97 partners, 53 products and 10 years, from their cells to the cells of the report.`,
      columns: ["rows", "read, s", "read and reported, s", "cells of the report", "target"],
      rows,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
