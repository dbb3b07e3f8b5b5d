/**
 * The kernel of src/core/numbers/kernel.ts, compiled from assembly/product.ts: `npm run kernel`, and each build. What comes of
 * it is kept as a source, so that tests and scripts need no build; it is compiled anew only where the source or the compiler
 * is another. `--compile` compiles in any case, and fails where that differs from what is kept.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const SOURCE = "assembly/product.ts";
const KEPT = "src/core/numbers/kernel-code.ts";
/** Two figures an instruction; no runtime of its own, and the memory that it is given. */
const OPTIONS = ["-O3", "--enable", "simd", "--runtime", "stub", "--importMemory"];

/** @param {string} file */
const read = (file) => readFileSync(path.join(root, file), "utf8");

/** What the code was compiled from, and by what. */
function origin() {
  const { devDependencies } = JSON.parse(read("package.json"));
  const sum = createHash("sha256").update(read(SOURCE).replaceAll("\r\n", "\n")).digest("hex");
  return `assemblyscript ${devDependencies.assemblyscript} ${OPTIONS.join(" ")}, ${SOURCE} ${sum}`;
}

/** The module that holds the compiled code. */
async function compiled() {
  const { default: asc } = await import("assemblyscript/asc");
  const stderr = asc.createMemoryStream();
  /** @type {Uint8Array[]} */
  const written = [];
  const { error } = await asc.main([SOURCE, ...OPTIONS, "--outFile", "product.wasm"], {
    stderr,
    readFile: (name) => (name === SOURCE ? read(SOURCE) : null),
    writeFile: (_, contents) => {
      if (typeof contents !== "string") written.push(contents);
    },
    listFiles: () => [],
  });
  const [binary] = written;
  if (error || !binary) throw new Error(`${SOURCE}: ${stderr.toString() || String(error)}`);
  return `/**
 * Compiled by \`npm run kernel\`, and by each build; not to be edited.
 * ${origin()}
 */

// prettier-ignore
export const KERNEL_CODE =
  "${Buffer.from(binary).toString("base64")}";
`;
}

/** Writes it where it is of another source, or by another compiler. */
export async function writeKernel() {
  if (read(KEPT).includes(origin())) return;
  writeFileSync(path.join(root, KEPT), await compiled());
  console.log(`Written: ${KEPT}`);
}

if (fileURLToPath(import.meta.url) === argv[1]) {
  if (argv[2] !== "--compile") await writeKernel();
  else if ((await compiled()) !== read(KEPT)) {
    console.error(`${KEPT} is not what ${SOURCE} compiles to: npm run kernel`);
    exit(1);
  }
}
