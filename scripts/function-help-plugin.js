/**
 * Completes what the metadata generator makes: functions.json says that errors in cells may be handed over, no id is
 * twice, every function has its reference page, and function-help.json holds the help that the pane shows.
 */
import webpack from "webpack";
import { functionFiles } from "./function-files.js";
import { functionHelp, functionsOfRowsOrPromise } from "./function-help.js";
import { messageOf } from "./message-of.js";
import { pageName, referencePages } from "./reference-pages.js";

const { Compilation, sources, WebpackError } = webpack;

const NAME = "FunctionHelpPlugin";

export default class FunctionHelpPlugin {
  /** @param {{ base: string }} options Where the add-in is served from. */
  constructor({ base }) {
    this.base = base;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const generated = assets["functions.json"];
        if (!generated) return;
        // The pages' own small compilations are handed the raw metadata too; only the main one is to emit it.
        if (compilation.compiler.isChild()) return compilation.deleteAsset("functions.json");
        try {
          /** @type {{ functions: { id: string, name: string, result: object }[] }} */
          const metadata = JSON.parse(generated.source().toString());
          const twice = duplicates(metadata.functions.flatMap(({ id, name }) => (id === name ? [id] : [id, name])));
          if (twice.length > 0) throw new Error(`functions.json has twice: ${twice.join(", ")}`);
          const help = functionHelp(functionFiles);
          const ofRows = functionsOfRowsOrPromise(functionFiles);
          const functions = metadata.functions.map((each) => ({
            ...each,
            result: ofRows.includes(each.id) ? { dimensionality: "matrix" } : each.result,
            helpUrl: `${this.base}/reference/${pageName(each.id)}`,
          }));
          const completed = { allowErrorForDataTypeAny: true, ...metadata, functions };
          // As they are: nothing is gained by taking the pages apart again to make them smaller.
          /**
           * @param {string} file
           * @param {string} content
           */
          const emit = (file, content) =>
            compilation.emitAsset(file, new sources.RawSource(content), { minimized: true });
          compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(completed, null, 2)));
          emit("function-help.json", JSON.stringify(help, null, 2));
          for (const { file, html } of referencePages(help)) emit(`reference/${file}`, html);
        } catch (error) {
          compilation.errors.push(new WebpackError(messageOf(error)));
        }
      });
    });
  }
}

/** @param {string[]} ids */
function duplicates(ids) {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
