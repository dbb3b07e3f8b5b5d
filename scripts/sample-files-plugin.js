/**
 * Makes the samples as .xlsx files, samples/<id>.xlsx, and lists them on the reference index: the very sheets that the pane
 * adds, worked out by the functions.js of this build in the grid's own model. With them comes the workbook that the page begins
 * with, as the grid's own data.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import webpack from "webpack";
import { withSamples } from "./reference-pages.js";

const { Compilation, EntryPlugin, library, node, sources, WebpackError } = webpack;
const require = createRequire(import.meta.url);

const NAME = "SampleFilesPlugin";
const INDEX = "reference/index.html";
/**
 * @typedef {import("../src/browser/sample-files.ts").SampleFile} SampleFile
 * @typedef {import("../src/browser/register.ts").Metadata} Metadata
 * @typedef {{ files: SampleFile[], first: string }} Made
 */
const SCRIPT = "sample-files.cjs";
const root = fileURLToPath(new URL("..", import.meta.url));

export default class SampleFilesPlugin {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    /** While somebody works on a page, the samples of the build before are those of this one. */
    /** @type {{ of: string, made: Made }} */
    let last = { of: "", made: { files: [], first: "" } };
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      if (compilation.compiler.isChild()) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async (assets) => {
        const { "functions.js": script, "functions.json": metadata, [INDEX]: index } = assets;
        if (!script || !metadata || !index) return;
        try {
          /** @type {[script: string, functions: string, metadata: string]} */
          const parts = [await compiled(compilation), textOf(script), textOf(metadata)];
          const of = parts.join("");
          if (of !== last.of) last = { of, made: await made(...parts) };
          const { files, first } = last.made;
          compilation.emitAsset("first-workbook.json", new sources.RawSource(first), { minimized: true });
          for (const { fileName, content } of files)
            compilation.emitAsset(`samples/${fileName}`, new sources.RawSource(Buffer.from(content)), {
              minimized: true,
            });
          compilation.updateAsset(INDEX, new sources.RawSource(withSamples(textOf(index), files)));
        } catch (error) {
          compilation.errors.push(
            new WebpackError(
              `The sample files could not be made: ${error instanceof Error ? error.stack : String(error)}`,
            ),
          );
        }
      });
    });
  }
}

/** @param {webpack.sources.Source} source */
const textOf = (source) => source.source().toString();

/**
 * src/browser/sample-files.ts and all that it imports as one script for Node.
 *
 * @param {webpack.Compilation} compilation
 * @returns {Promise<string>}
 */
function compiled(compilation) {
  const child = compilation.createChildCompiler(NAME, {
    filename: SCRIPT,
    library: { type: "commonjs2" },
    chunkFormat: "commonjs",
    publicPath: "",
  });
  new node.NodeTemplatePlugin().apply(child);
  new library.EnableLibraryPlugin("commonjs2").apply(child);
  new EntryPlugin(compilation.compiler.context, path.join(root, "src/browser/sample-files.ts"), {
    name: "sample-files",
  }).apply(child);
  /** @type {string | undefined} */
  let source;
  child.hooks.compilation.tap(NAME, (own) => {
    if (own.compiler !== child) return;
    // The script serves here and now: it is no part of what is shipped.
    own.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
      source = assets[SCRIPT]?.source().toString();
      for (const file of Object.keys(assets)) own.deleteAsset(file);
    });
  });
  return new Promise((done, failed) => {
    child.runAsChild((error, _, own) => {
      const [first] = own?.errors ?? [];
      if (error ?? first) failed(error ?? first);
      else if (source === undefined) failed(new Error("nothing was compiled"));
      else done(source);
    });
  });
}

/**
 * Runs that script, with what a page would have around it.
 *
 * @param {string} script
 * @param {string} functions
 * @param {string} metadata
 * @returns {Promise<Made>}
 */
async function made(script, functions, metadata) {
  // Node 20 lacks what every browser has by now, and the grid tells of its own speed.
  if (!("groupBy" in Object)) Object.assign(Object, { groupBy });
  const { debug, log } = console;
  console.debug = console.log = () => {};
  try {
    // A grid takes a function once: each build of a server that goes on has one of its own.
    Reflect.deleteProperty(require.cache, require.resolve("@odoo/o-spreadsheet"));
    const grid = require("@odoo/o-spreadsheet");
    Object.assign(globalThis, { o_spreadsheet: grid });
    const { firstWorkbook, registerFunctions, sampleFiles, supplyCustomFunctions } = exportsOf(script);
    const associated = supplyCustomFunctions();
    vm.runInThisContext(functions, { filename: "functions.js" });
    registerFunctions(grid, /** @type {Metadata} */ (JSON.parse(metadata)), associated);
    return { files: await sampleFiles(), first: JSON.stringify(firstWorkbook()) };
  } finally {
    Object.assign(console, { debug, log });
    for (const name of ["o_spreadsheet", "CustomFunctions"]) Reflect.deleteProperty(globalThis, name);
  }
}

/**
 * @param {string} script
 * @returns {typeof import("../src/browser/sample-files.ts")}
 */
function exportsOf(script) {
  const module = { exports: {} };
  const run = vm.compileFunction(script, ["module", "exports", "require"], { filename: path.join(root, SCRIPT) });
  run(module, module.exports, require);
  return /** @type {typeof import("../src/browser/sample-files.ts")} */ (module.exports);
}

/**
 * @template Item
 * @param {Iterable<Item>} items
 * @param {(item: Item) => string} keyOf
 */
function groupBy(items, keyOf) {
  /** @type {Record<string, Item[]>} */
  const groups = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}
