/**
 * `npm run cases`: copies the cases of `../shared/cases`, or of another folder that is named, into the folders of the measures, and exact inter-country tables into
 * test/measures/networks. What a folder has of its own stays. The project builds and passes without that folder.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { measures, pathOf, root } from "./measures.js";

/**
 * @typedef {{ source: string, args: unknown[], expect: unknown, rel?: number }} Case
 * @typedef {Case & { fn: string, file: string }} SharedCase
 */

/** The files whose functions answer as they say. What the others expect comes with later versions of the functions. */
const FILES = [
  "value-added.json",
  "rents.json",
  "trade.json",
  "trajectory.json",
  "structure.json",
  "account.json",
  "seeds.json",
  "corrections.json",
  "published.json",
];

/**
 * Of these files, cases that expect more than a function can do so far; those without a source, all of the function.
 *
 * @type {{ fn: string, source?: string, file?: string }[]}
 */
const LATER = [];

/**
 * @param {unknown} value
 * @returns {string}
 */
function inOneLine(value) {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${inOneLine(part)}`);
  return `{ ${parts.join(", ")} }`;
}

/**
 * A case as one line, or a part of it a line where that would be long; short things, such as figures, side by side.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function formatted(value, indent = "", before = 0) {
  const line = inOneLine(value);
  const isParted = typeof value === "object" && value !== null;
  if (!isParted || indent.length + before + line.length < 120) return line;
  const inside = `${indent}  `;
  if (!Array.isArray(value)) {
    const parts = Object.entries(value).map(([key, part]) => {
      const name = `${JSON.stringify(key)}: `;
      return inside + name + formatted(part, inside, name.length);
    });
    return `{\n${parts.join(",\n")}\n${indent}}`;
  }
  const parts = value.map((part) => formatted(part, inside));
  const isShort = parts.every((part) => part.length < 50);
  const lines = parts.reduce((/** @type {string[]} */ all, part) => {
    const last = all.at(-1);
    if (isShort && last !== undefined && inside.length + last.length + part.length < 117)
      return [...all.slice(0, -1), `${last}, ${part}`];
    return [...all, part];
  }, []);
  return `[\n${lines.map((each) => inside + each).join(",\n")}\n${indent}]`;
}

/** @param {Case[]} cases */
const asFile = (cases) => `[\n${cases.map((each) => `  ${formatted(each, "  ")}`).join(",\n")}\n]\n`;
/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
/** @param {Pick<Case, "args" | "source">} each */
const keyOf = ({ args, source }) => JSON.stringify([args, source]);

/** @param {string} from */
function copyCases(from) {
  /** @type {SharedCase[]} */
  const all = FILES.filter((file) => existsSync(path.join(from, file))).flatMap((file) =>
    read(path.join(from, file)).map((/** @type {SharedCase} */ each) => ({ ...each, file })),
  );
  /** @param {SharedCase} each */
  const isLater = ({ fn, source, file }) =>
    LATER.some((later) => later.fn === fn && (later.source ?? source) === source && (later.file ?? file) === file);
  const known = measures();
  let copied = 0;
  for (const measure of known) {
    const file = path.join(root, pathOf(measure, "cases.json"));
    /** @type {Case[]} */
    const old = existsSync(file) ? read(file) : [];
    const shared = all.filter((each) => each.fn === measure.id && !isLater(each));
    // In the order that they have, the new ones last.
    const cases = new Map(old.map((each) => [keyOf(each), each]));
    for (const { source, args, expect, rel } of shared)
      cases.set(keyOf({ source, args }), { source, args, expect, ...(rel !== undefined && { rel }) });
    if (shared.length > 0) writeFileSync(file, asFile([...cases.values()]));
    copied += shared.length;
  }
  const without = all.filter(({ fn }) => !known.some(({ id }) => id === fn)).length;
  const later = all.filter((each) => known.some(({ id }) => id === each.fn) && isLater(each)).length;
  console.log(`${copied} cases copied, ${without} of functions that are not here yet, ${later} for later versions.`);
}

/**
 * Of the exact tables, what the tests read.
 *
 * @param {string} from
 */
function copyTables(from) {
  const folder = path.join(root, "test/measures/networks");
  for (const name of existsSync(from) ? readdirSync(from) : []) {
    const file = path.join(folder, name.replace("golden_exact_", ""));
    if (!name.startsWith("golden_exact_") || !existsSync(file)) continue;
    const [old, table] = [read(file), read(path.join(from, name))];
    const kept = Object.keys(old).filter((key) => key !== "provenance");
    const parts = { ...old, ...Object.fromEntries(kept.map((key) => [key, table[key]])) };
    const lines = Object.entries(parts).map(([key, part]) => `"${key}": ${formatted(part)}`);
    writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
  }
}

if (fileURLToPath(import.meta.url) === argv[1]) {
  const shared = path.resolve(root, argv[2] ?? "../shared/cases");
  if (existsSync(shared)) {
    copyCases(shared);
    copyTables(path.join(shared, "network"));
  } else console.log(`There is no ${path.relative(root, shared)} to copy from.`);
}
