/**
 * Completes what the metadata generator makes: functions.json says that errors in cells may be handed over, no id stands
 * twice, and function-help.json holds the help that the pane and the reference pages show.
 */
const { Compilation, sources, WebpackError } = require("webpack");
const { functionFiles } = require("./function-files.js");
const { functionHelp } = require("./function-help.js");

const NAME = "FunctionHelpPlugin";

module.exports = class FunctionHelpPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const generated = assets["functions.json"];
        if (!generated) return;
        try {
          const metadata = JSON.parse(generated.source().toString());
          const twice = duplicates(metadata.functions.flatMap(({ id, name }) => (id === name ? [id] : [id, name])));
          if (twice.length > 0) throw new Error(`functions.json has twice: ${twice.join(", ")}`);
          const completed = { allowErrorForDataTypeAny: true, ...metadata };
          compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(completed, null, 2)));
          compilation.emitAsset("function-help.json", new sources.RawSource(JSON.stringify(functionHelp(functionFiles), null, 2)));
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
