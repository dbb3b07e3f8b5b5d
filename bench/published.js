/**
 * Published inter-country tables in the thread that keeps them, in Chromium: how long a file of the OECD's size takes to be
 * open and to answer, and how much memory the page's process takes at its peak. `npm run bench -- published`.
 */
import fs from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import sirv from "sirv";
import webpack from "webpack";
import { launchOptions } from "../scripts/chromium.js";
import { listen } from "../scripts/serve.js";
import configuration from "../webpack.config.js";
import { COUNTRIES, gzipped, INDUSTRIES, writeTable } from "./published-file.js";
import { fixed, verdict } from "./tables.js";
import { median } from "./time.js";

const RUNS = 3;
/** Seconds, and megabytes of the process. */
const AT_MOST = { csv: 6, gz: 8, memory: 500 };
/**
 * Country tables by all methods but the one that needs the inverse, and positions.
 *
 * @type {[measure: string, of: string][]}
 */
const QUESTIONS = [
  ["TIVA", "final demand"],
  ["TIVA", "exports"],
  ["export decomposition", "KWW"],
  ["export decomposition", "BM"],
  ["participation", ""],
  ["upstreamness", ""],
  ["downstreamness", ""],
];

/** @import { Browser } from "playwright-core" */

/** The thread's script alone, as it is shipped. @param {string} folder */
async function buildThread(folder) {
  const compiler = webpack({
    mode: "production",
    entry: { "published-worker": path.resolve("src/published/worker/published-worker.ts") },
    output: { path: folder, filename: "[name].js" },
    target: configuration.target,
    resolve: configuration.resolve,
    module: configuration.module,
    optimization: { minimizer: configuration.optimization.minimizer },
    performance: { hints: false },
  });
  await new Promise((done, failed) =>
    compiler?.run((error, stats) =>
      error || stats?.hasErrors() ? failed(error ?? new Error(stats?.toString("errors-only"))) : done(undefined),
    ),
  );
}

/** The most memory that a process has held, in megabytes; only Linux tells. @param {number} id */
function peakOf(id) {
  const status = `/proc/${id}/status`;
  if (!fs.existsSync(status)) return undefined;
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(fs.readFileSync(status, "utf8")) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
}

/**
 * Seconds until the file is open and the questions are answered, and the peak of the process that has the thread.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {string} file
 * @param {typeof QUESTIONS} questions
 */
async function opened(browser, address, file, questions = []) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.setInputFiles("input", file);
  const { seconds, sentence, longest } = await page.evaluate(async (questions) => {
    const [chosen] = /** @type {HTMLInputElement} */ (document.querySelector("input")).files ?? [];
    if (!chosen) throw new Error("no file");
    const worker = new Worker("published-worker.js");
    const started = performance.now();
    let last = started;
    let longest = 0;
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last - 10);
      last = performance.now();
    }, 10);
    let count = 0;
    /** @param {object} job @returns {Promise<{ description: { sentence: string } }>} */
    const ask = (job) =>
      new Promise((done, failed) => {
        const id = (count += 1);
        worker.onmessage = ({ data }) => {
          if (data.kind === "progress") return;
          if (data.kind === "done") done(data.result);
          else failed(new Error(data.message ?? data.error?.sentence));
        };
        worker.postMessage({ id, job });
      });
    const { description } = await ask({ ask: "open", name: "icio", files: [{ name: chosen.name, blob: chosen }] });
    for (const [measure, of] of questions) await ask({ ask: "measure", name: "icio", measure, of });
    clearInterval(beat);
    return {
      seconds: (performance.now() - started) / 1000,
      sentence: description.sentence,
      longest,
    };
  }, questions);
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.filter(({ type }) => type === "renderer").flatMap(({ id }) => peakOf(id) ?? []);
  await context.close();
  return { seconds, sentence, longest, memory: Math.max(...peaks) };
}

/** @returns {Promise<import("./tables.js").Table>} */
export async function publishedTimes() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "quasirent-published-"));
  const csv = path.join(folder, "2020_SML.csv");
  const packed = `${csv}.gz`;
  try {
    await buildThread(folder);
    fs.writeFileSync(path.join(folder, "index.html"), '<!doctype html><title>Bench</title><input type="file">');
    await writeTable(csv);
    await gzipped(csv, packed);
    const browser = await chromium.launch(launchOptions());
    const server = createServer(sirv(folder, { dev: true }));
    const address = `http://127.0.0.1:${await listen(server, 0)}/`;
    try {
      /** @type {string[][]} */
      const rows = [];
      for (const [
        what,
        file,
        limit,
        questions,
      ] of /** @type {[string, string, number | undefined, typeof QUESTIONS][]} */ ([
        ["CSV, open", csv, undefined, []],
        ["CSV, open and answered", csv, AT_MOST.csv, QUESTIONS],
        [".gz, open and answered", packed, AT_MOST.gz, QUESTIONS],
      ])) {
        const runs = [];
        for (let run = 0; run < RUNS; run += 1) runs.push(await opened(browser, address, file, questions));
        const seconds = median(runs.map((run) => run.seconds));
        const memory = median(runs.map((run) => run.memory));
        rows.push([
          what,
          fixed(fs.statSync(file).size / 1e6, 0),
          fixed(seconds, 2),
          Number.isFinite(memory) ? fixed(memory, 0) : "",
          fixed(median(runs.map((run) => run.longest)), 0),
          verdict(
            ["seconds", seconds, limit, 1],
            ["memory", Number.isFinite(memory) ? memory : undefined, AT_MOST.memory],
          ),
        ]);
      }
      return {
        title: "Published tables",
        says: `Chromium ${browser.version()}, headless; medians of ${RUNS}. A made-up table of the OECD's size, ${COUNTRIES} economies with ${INDUSTRIES} industries, in the thread that keeps it: from the choice of the file until it is open and checked, and until it has answered for origins in final demand and exports, KWW, BM, participation and positions. Memory: the most that the process of the page has held. Held up: the longest that the page did not respond meanwhile.`,
        columns: ["file", "MB", "s", "memory, MB", "held up, ms", "target"],
        rows,
      };
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
