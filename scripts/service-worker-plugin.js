/**
 * Builds the service worker of the workbook's page: with the addresses of all that the page needs, under a name that is
 * another when any of it is.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import webpack from "webpack";
import { messageOf } from "./message-of.js";

const { Compilation, sources, WebpackError } = webpack;

const NAME = "ServiceWorkerPlugin";
const PAGE = "index.html";

/** What is loaded later than by the page itself, and cannot be read from it. */
const LATER = [/^views\/[^/]+\.js$/, /^function-help\.json$/, /^assets\/icons\/icon-(32|64)\.png$/, /\.woff2$/];

/**
 * The addresses that a page names, with the marks of their contents.
 *
 * @param {string} html
 */
export const namedIn = (html) =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !/^(https?|data):/.test(address));

export default class ServiceWorkerPlugin {
  /** @param {{ template: string }} options The worker, with its two placeholders. */
  constructor({ template }) {
    this.template = template;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(this.template);
      // After the pages have their marks.
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT + 2 },
        (assets) => {
          try {
            const named = namedIn(assets[PAGE]?.source().toString() ?? "");
            const paths = new Set(named.map((address) => address.split("?")[0]));
            const later = Object.keys(assets).filter(
              (file) => !paths.has(file) && LATER.some((pattern) => pattern.test(file)),
            );
            const addresses = ["./", ...new Set([...named, ...later.sort()])];
            const hash = createHash("sha256").update(assets[PAGE]?.buffer() ?? "");
            for (const file of later) hash.update(file).update(assets[file]?.buffer() ?? "");
            const worker = readFileSync(this.template, "utf8")
              .replace('"BUILD"', JSON.stringify(hash.digest("hex").slice(0, 16)))
              .replace('["ADDRESSES"]', JSON.stringify(addresses));
            compilation.emitAsset("service-worker.js", new sources.RawSource(worker), { minimized: true });
          } catch (error) {
            compilation.errors.push(new WebpackError(messageOf(error)));
          }
        },
      );
    });
  }
}
