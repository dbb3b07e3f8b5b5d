/**
 * Reads every workbook of a folder as the browser workbook does, and prints what became of each: opened, with which notes,
 * or refused, and why. `node scripts/try-files.mjs <folder>`; the last lines count. A crash or a wait of minutes is ours.
 */

import { readdirSync, readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const require = createRequire(import.meta.url);

/** Has Node take our sources, and modules of the newer kind, as they are required. */
for (const [ending, syntax] of [
  [".ts", "typescript"],
  [".mjs", "ecmascript"],
]) {
  Module._extensions[ending] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), {
      filename,
      swcrc: false,
      module: { type: "commonjs" },
      jsc: { parser: { syntax }, target: "es2022" },
    });
    module._compile(code, filename);
  };
}

const { readWorkbook } = require("../src/files/xlsx-read");
const { FileRefusal } = require("../src/files/sentences");

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(xlsx|xlsm|ods)$/i.test(entry.name) ? [path] : [];
  });

/** @returns {Promise<{ outcome: string, lines: string[], cells: number }>} */
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
      workbook,
    };
  } catch (error) {
    return error instanceof FileRefusal
      ? { outcome: "refused", lines: [error.message], cells: 0 }
      : { outcome: "CRASHED", lines: [String(error?.stack ?? error)], cells: 0 };
  }
}

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
  if (folder === undefined) console.log("node scripts/try-files.mjs <folder>");
  else await main(folder);
}
