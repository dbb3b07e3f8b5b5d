/**
 * Reads every workbook of a folder as the browser workbook does, and prints what became of each: opened, with which notes,
 * or refused, and why. `node scripts/try-files.js <folder>`; the last lines count. A crash or a wait of minutes is ours.
 */

import { readdirSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const require = createRequire(import.meta.url);

/**
 * How Node reads a file that is required, by the ending of its name. Its types leave this out.
 *
 * @type {Record<string, (module: { _compile(code: string, filename: string): void }, filename: string) => void>}
 */
const readers = Reflect.get(Module, "_extensions");

/**
 * Has Node take our sources, and modules of the newer kind, as they are required.
 *
 * @type {[ending: string, syntax: "typescript" | "ecmascript"][]}
 */
const KINDS = [
  [".ts", "typescript"],
  [".mjs", "ecmascript"],
];
for (const [ending, syntax] of KINDS) {
  readers[ending] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      swcrc: false,
      module: { type: "commonjs" },
      jsc: { parser: { syntax }, target: "es2022" },
    });
    module._compile(code, filename);
  };
}

/** @type {typeof import("../src/files/xlsx-read.ts")} */
const { readWorkbook } = require("../src/files/xlsx-read");
/** @type {typeof import("../src/files/refusals.ts")} */
const { FileRefusal } = require("../src/files/refusals");

/**
 * @param {string} folder
 * @returns {string[]}
 */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(xlsx|xlsm|ods)$/i.test(entry.name) ? [path] : [];
  });

/**
 * @typedef {object} Outcome
 * @property {"opened" | "opened with notes" | "refused" | "CRASHED"} outcome
 * @property {string[]} lines What is said of it.
 * @property {number} cells How many have something in them.
 */

/**
 * @param {string} path
 * @param {(name: string) => boolean} [isFunction]
 * @returns {Promise<Outcome>}
 */
export async function tryFile(path, isFunction = () => true) {
  try {
    const { workbook, notes } = await readWorkbook(new Uint8Array(readFileSync(path)), isFunction);
    const cells = workbook.sheets.reduce(
      (sum, sheet) => sum + sheet.cells.filter(({ value, formula }) => value !== null || formula !== undefined).length,
      0,
    );
    return {
      outcome: notes.length > 0 ? "opened with notes" : "opened",
      lines: notes.map(({ sentence }) => sentence),
      cells,
    };
  } catch (error) {
    return error instanceof FileRefusal
      ? { outcome: "refused", lines: [error.message], cells: 0 }
      : {
          outcome: "CRASHED",
          lines: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
          cells: 0,
        };
  }
}

/** @param {string} folder */
async function main(folder) {
  const counts = new Map();
  console.debug = () => undefined;
  for (const path of filesIn(folder)) {
    const start = performance.now();
    const { outcome, lines, cells } = await tryFile(path);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    console.log(
      `${outcome.padEnd(18)} ${Math.round(performance.now() - start)
        .toString()
        .padStart(6)} ms ${cells.toString().padStart(7)} cells  ${relative(folder, path)}`,
    );
    for (const line of lines) console.log(`    ${line}`);
  }
  console.log([...counts].map(([outcome, count]) => `${outcome}: ${count}`).join(", "));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) console.log("node scripts/try-files.js <folder>");
  else await main(folder);
}
