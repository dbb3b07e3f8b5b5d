/** Writes notices.html: the licence of each package that a script of this build holds a part of, and of each beside it. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources, WebpackError } = require("webpack");
const { noticeOf, noticesPage, packageOf } = require("./notices.js");

const NAME = "NoticesPlugin";
const root = path.resolve(__dirname, "..");
const installed = (name) => path.join(root, "node_modules", name);

module.exports = class NoticesPlugin {
  /** `beside`: what is served unmodified, as scripts/vendor.js has it. */
  constructor({ beside = [] } = {}) {
    this.beside = beside;
  }

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
          compilation.errors.push(new WebpackError(`The licences: ${error.message}`));
        }
      });
    });
  }
};

/** The folders of the packages that a chunk holds a module of; a module may be several that webpack has joined. */
function packagesIn(compilation) {
  const found = new Set();
  const look = (module) => {
    const folder = packageOf(module.nameForCondition?.() ?? "");
    if (folder) found.add(folder);
    for (const part of module.modules ?? []) look(part);
  };
  for (const chunk of compilation.chunks)
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) look(module);
  return found;
}
