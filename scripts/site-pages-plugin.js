/** Puts the pages of docs/ among what is built. */
import webpack from "webpack";
import { messageOf } from "./message-of.js";
import { sitePages, sources as files } from "./site-pages.js";

const { Compilation, sources, WebpackError } = webpack;

const NAME = "SitePagesPlugin";

export default class SitePagesPlugin {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      for (const file of files) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        try {
          for (const { file, html } of sitePages())
            compilation.emitAsset(file, new sources.RawSource(html), { minimized: true });
        } catch (error) {
          compilation.errors.push(new WebpackError(messageOf(error)));
        }
      });
    });
  }
}
