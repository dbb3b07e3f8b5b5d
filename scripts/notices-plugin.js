/** Writes notices.html: the licence of each package that a script of this build holds a part of, and of each beside it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { messageOf } from "./message-of.js";
import { noticeOf, noticesPage, packageOf } from "./notices.js";

const { Compilation, sources, WebpackError } = webpack;

const NAME = "NoticesPlugin";
const root = fileURLToPath(new URL("..", import.meta.url));
/** @param {string} name */
const installed = (name) => path.join(root, "node_modules", name);

export default class NoticesPlugin {
  /** @param {{ beside?: import("./vendor.js").Vendor[] }} options `beside`: what is served unmodified. */
  constructor({ beside = [] } = {}) {
    this.beside = beside;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        try {
          // webpack puts a few lines of its own into every script.
          const folders = new Set([installed("webpack"), ...packagesIn(compilation)]);
          const inside = [...folders].map((folder) => noticeOf(folder, { isInside: true }));
          const beside = this.beside.flatMap(({ name, folder, licence, source, contains = [] }) => {
            const served = `vendor/${folder}/LICENSE`;
            return [
              noticeOf(installed(name), { isInside: false, licence, source, served }),
              ...contains.map((part) => noticeOf(installed(part), { isInside: false })),
            ];
          });
          const own = readFileSync(path.join(root, "LICENSE"), "utf8").trim();
          compilation.emitAsset("notices.html", new sources.RawSource(noticesPage({ own, inside, beside })), {
            minimized: true,
          });
        } catch (error) {
          compilation.errors.push(new WebpackError(`The licences: ${messageOf(error)}`));
        }
      });
    });
  }
}

/**
 * The folders of the packages that a chunk holds a module of; a module may be several that webpack has joined.
 *
 * @param {webpack.Compilation} compilation
 */
function packagesIn(compilation) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {webpack.Module} module */
  const look = (module) => {
    const folder = packageOf(module.nameForCondition() ?? "");
    if (folder) found.add(folder);
    for (const part of module.getSourceModules()) if (part !== module) look(part);
  };
  for (const chunk of compilation.chunks)
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) look(module);
  return found;
}
