/** Puts the pages of docs/ among what is built. */
const { Compilation, sources, WebpackError } = require("webpack");
const { sitePages, sources: files } = require("./site-pages.js");

const NAME = "SitePagesPlugin";

module.exports = class SitePagesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      for (const file of files) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        try {
          for (const { file, html } of sitePages())
            compilation.emitAsset(file, new sources.RawSource(html), { minimized: true });
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
};
