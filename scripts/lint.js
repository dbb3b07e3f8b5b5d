/**
 * ESLint on what may have changed: `node scripts/lint.js`. A file is looked at again when it, or a file that it imports, or
 * that one imports, is another than when nothing was found in it; so the answer is that of `eslint .`, whose types reach
 * through imports.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const kept = path.join(root, "node_modules/.cache/quasirent-lint.json");

/** @param {string | Buffer} content */
const hash = (content) => createHash("sha256").update(content).digest("base64url");

/** @type {Map<string, { own: string, imports: string[] }>} */
const known = new Map();

/** @param {string} file */
function about(file) {
  const there = known.get(file);
  if (there) return there;
  const text = readFileSync(file, "utf8");
  // Any path in quotes: of imports, types in comments, and files that are read.
  const imports = [...text.matchAll(/["'`](\.{1,2}\/[^"'`\s]+)["'`]/g)].flatMap(([, to = ""]) => {
    const base = path.resolve(path.dirname(file), to);
    const found = ["", ".ts", ".d.ts", ".js", "/index.ts"].find((end) => isFile(base + end));
    return found === undefined ? [] : [base + found];
  });
  const made = { own: hash(text), imports };
  known.set(file, made);
  return made;
}

/** @param {string} file */
const isFile = (file) => existsSync(file) && statSync(file).isFile();

/**
 * What the answer on a file rests on, as one mark.
 *
 * @param {string} file
 * @param {string} common
 */
function markOf(file, common) {
  const reached = new Set([file]);
  for (const each of reached) for (const imported of about(each).imports) reached.add(imported);
  const parts = [...reached].sort().map((each) => `${path.relative(root, each)} ${about(each).own}`);
  return hash([common, path.relative(root, file), ...parts].join("\n"));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
const filesIn = (folder) =>
  readdirSync(path.join(root, folder), { recursive: folder !== ".", encoding: "utf8" })
    .map((name) => path.join(root, folder, name))
    .filter(isFile);

// The files do not change while it looks, so that the types need not be watched.
process.env.TSESTREE_SINGLE_RUN = "true";
const eslint = new ESLint({ cwd: root });
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !/^(node_modules|dist|\.)/.test(entry.name) ? [entry.name] : [],
);
const files = [".", ...folders].flatMap(filesIn);
// What holds for all: the rules, the packages, the projects, and what is declared for every file.
const common = hash(
  files
    .filter((file) =>
      /(^|[\\/])(package-lock\.json|eslint\.config\.js|tsconfig.*\.json|rooms\.js)$|[\\/]tsconfig[\\/]|\.d\.ts$/.test(
        file,
      ),
    )
    .sort()
    .map((file) => about(file).own)
    .join("\n"),
);

/** @type {string[]} */
const before = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : [];
const sound = new Set(before);
/** @type {Map<string, string>} */
const marks = new Map();
for (const file of files)
  if (/\.[cm]?[jt]s$/.test(file) && !(await eslint.isPathIgnored(file))) marks.set(file, markOf(file, common));

const changed = [...marks].flatMap(([file, mark]) => (sound.has(mark) ? [] : [file]));
const results = changed.length > 0 ? await eslint.lintFiles(changed) : [];
const text = await (await eslint.loadFormatter("stylish")).format(results);
if (text) console.log(text);

const faulty = new Set(results.flatMap((each) => (each.errorCount + each.warningCount > 0 ? [each.filePath] : [])));
mkdirSync(path.dirname(kept), { recursive: true });
writeFileSync(kept, JSON.stringify([...marks].flatMap(([file, mark]) => (faulty.has(file) ? [] : [mark]))));
process.exitCode = faulty.size > 0 ? 1 : 0;
