/**
 * Completes what the metadata generator makes: functions.json says that errors in cells may be handed over, no id stands
 * twice, every function has its reference page, and function-help.json holds the help that the pane shows.
 */
const { Compilation, sources, WebpackError } = require("webpack");
const { functionFiles } = require("./function-files.js");
const { functionHelp } = require("./function-help.js");
const { pageName, referencePages } = require("./reference-pages.js");

const NAME = "FunctionHelpPlugin";

module.exports = class FunctionHelpPlugin {
  /** `base`: where the add-in is served from. */
  constructor({ base }) {
    this.base = base;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const generated = assets["functions.json"];
        if (!generated) return;
        // The pages' own small compilations are handed the raw metadata too; only the main one is to emit it.
        if (compilation.compiler.isChild()) return compilation.deleteAsset("functions.json");
        try {
          const metadata = JSON.parse(generated.source().toString());
          const twice = duplicates(metadata.functions.flatMap(({ id, name }) => (id === name ? [id] : [id, name])));
          if (twice.length > 0) throw new Error(`functions.json has twice: ${twice.join(", ")}`);
          const help = functionHelp(functionFiles);
          const functions = metadata.functions.map((each) => ({
            ...each,
            helpUrl: `${this.base}/reference/${pageName(each.id)}`,
          }));
          const completed = { allowErrorForDataTypeAny: true, ...metadata, functions };
          // As they are: nothing is gained by taking the pages apart again to make them smaller.
          const emit = (file, content) =>
            compilation.emitAsset(file, new sources.RawSource(content), { minimized: true });
          compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(completed, null, 2)));
          emit("function-help.json", JSON.stringify(help, null, 2));
          for (const { file, html } of referencePages(help)) emit(`reference/${file}`, html);
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
};

function duplicates(ids) {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
