/**
 * Gives every script and style sheet that a page names a mark of its content: `integrity`, so that the browser refuses what
 * is not exactly what was built, and a query, so that no cache hands out an older one in its place. Office's own library is
 * left as it is, for Microsoft changes it. A browser does not take the mark of a file that is announced for a script to fetch:
 * that has it under another name, for the script to hand over.
 */
import { createHash } from "node:crypto";
import path from "node:path";
import webpack from "webpack";
import { messageOf } from "./message-of.js";

const { Compilation, sources, WebpackError } = webpack;

const NAME = "IntegrityPlugin";

export default class IntegrityPlugin {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After the last stage that changes a file.
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT + 1 },
        (assets) => {
          for (const [file, asset] of Object.entries(assets).filter(([name]) => name.endsWith(".html"))) {
            try {
              const html = asset.source().toString();
              compilation.updateAsset(
                file,
                new sources.RawSource(marked(html, (address) => contentOf(assets, file, address))),
              );
            } catch (error) {
              compilation.errors.push(new WebpackError(`${file}: ${messageOf(error)}`));
            }
          }
        },
      );
    });
  }
}

/**
 * @param {Record<string, webpack.sources.Source>} assets
 * @param {string} page
 * @param {string} address
 */
function contentOf(assets, page, address) {
  const asset = assets[path.posix.join(path.posix.dirname(page), address)];
  if (!asset) throw new Error(`${address} is not built`);
  return asset.buffer();
}

/**
 * The page with its marks. Its attributes may have lost their quotes, where values need none.
 *
 * @param {string} html
 * @param {(address: string) => Buffer} contentAt
 */
function marked(html, contentAt) {
  return html.replace(/<(?:script|link)\b[^>]*>/g, (tag) => {
    const [whole = "", name, quoted, bare] = /\b(src|href)=(?:"([^"]*)"|([^\s">]+))/.exec(tag) ?? [];
    const address = quoted ?? bare;
    const isLoaded = tag.startsWith("<script") || /\brel="?(stylesheet|preload)\b/.test(tag);
    if (!address || !isLoaded || /^(https|data):/.test(address)) return tag;
    const content = contentAt(address);
    /**
     * @param {string} algorithm
     * @param {import("node:crypto").BinaryToTextEncoding} form
     */
    const digest = (algorithm, form) => createHash(algorithm).update(content).digest(form);
    return tag
      .replace(/ (integrity|crossorigin)=("[^"]*"|[^\s>]+)/g, "")
      .replace(whole, `${name}="${address}?${digest("sha256", "hex").slice(0, 8)}"`)
      .replace(
        /\s*\/?>$/,
        ` ${/\bas="?fetch\b/.test(tag) ? "data-integrity" : "integrity"}="sha384-${digest("sha384", "base64")}" crossorigin="anonymous">`,
      );
  });
}
