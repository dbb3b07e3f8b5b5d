/**
 * Makes the samples as .xlsx files, samples/<id>.xlsx, and lists them on the reference index: the very sheets that the pane
 * adds, worked out by the functions.js of this build in the grid's own model.
 */
const Module = require("node:module");
const path = require("node:path");
const vm = require("node:vm");
const { Compilation, EntryPlugin, library, node, sources, WebpackError } = require("webpack");
const { withSamples } = require("./reference-pages.js");

const NAME = "SampleFilesPlugin";
const INDEX = "reference/index.html";
const SCRIPT = "sample-files.cjs";

module.exports = class SampleFilesPlugin {
  apply(compiler) {
    /** While somebody works on a page, the samples of the build before are those of this one. */
    let last = { of: "", files: [] };
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      if (compilation.compiler.isChild()) return;
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async (assets) => {
        if (!assets["functions.js"] || !assets["functions.json"] || !assets[INDEX]) return;
        try {
          const script = await compiled(compilation);
          const text = (file) => assets[file].source().toString();
          const [functions, metadata] = [text("functions.js"), text("functions.json")];
          const of = script + functions + metadata;
          if (of !== last.of) last = { of, files: await made(script, functions, JSON.parse(metadata)) };
          const { files } = last;
          for (const { fileName, content } of files)
            compilation.emitAsset(`samples/${fileName}`, new sources.RawSource(Buffer.from(content)), {
              minimized: true,
            });
          compilation.updateAsset(INDEX, new sources.RawSource(withSamples(text(INDEX), files)));
        } catch (error) {
          compilation.errors.push(new WebpackError(`The sample files could not be made: ${error.stack}`));
        }
      });
    });
  }
};

/** src/browser/sample-files.ts and all that it imports as one script for Node. */
function compiled(compilation) {
  const child = compilation.createChildCompiler(NAME, {
    filename: SCRIPT,
    library: { type: "commonjs2" },
    chunkFormat: "commonjs",
    publicPath: "",
  });
  new node.NodeTemplatePlugin().apply(child);
  new library.EnableLibraryPlugin("commonjs2").apply(child);
  new EntryPlugin(compilation.compiler.context, path.resolve(__dirname, "../src/browser/sample-files.ts"), {
    name: "sample-files",
  }).apply(child);
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

/** Runs that script, with what a page would have around it. */
async function made(script, functions, metadata) {
  // Node 20 lacks what every browser has by now, and the grid tells of its own speed.
  Object.groupBy ??= (items, keyOf) => {
    const groups = {};
    for (const item of items) (groups[keyOf(item)] ??= []).push(item);
    return groups;
  };
  const { debug, log } = console;
  console.debug = console.log = () => {};
  try {
    // A grid takes a function once: each build of a server that goes on has one of its own.
    Reflect.deleteProperty(require.cache, require.resolve("@odoo/o-spreadsheet"));
    const grid = require("@odoo/o-spreadsheet");
    globalThis.o_spreadsheet = grid;
    const loaded = new Module(SCRIPT);
    loaded._compile(script, path.join(__dirname, SCRIPT));
    const { registerFunctions, sampleFiles, supplyCustomFunctions } = loaded.exports;
    const associated = supplyCustomFunctions();
    vm.runInThisContext(functions, { filename: "functions.js" });
    registerFunctions(grid, metadata, associated);
    return await sampleFiles();
  } finally {
    Object.assign(console, { debug, log });
    delete globalThis.o_spreadsheet;
    delete globalThis.CustomFunctions;
  }
}
