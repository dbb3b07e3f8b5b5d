import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { SubresourceIntegrityPlugin } from "webpack-subresource-integrity";
import { baseFrom } from "./scripts/base.js";
import { functionFiles } from "./scripts/function-files.js";
import FunctionHelpPlugin from "./scripts/function-help-plugin.js";
import IntegrityPlugin from "./scripts/integrity-plugin.js";
import { filledManifest, template } from "./scripts/manifest.js";
import NoticesPlugin from "./scripts/notices-plugin.js";
import SampleFilesPlugin from "./scripts/sample-files-plugin.js";
import ServiceWorkerPlugin from "./scripts/service-worker-plugin.js";
import SitePagesPlugin from "./scripts/site-pages-plugin.js";
import { whatsNew } from "./scripts/whats-new.js";
import { vendor, vendorPatterns } from "./scripts/vendor.js";

/** @import { ObjectPattern } from "copy-webpack-plugin" */

/** Its types tell of one file only; it takes as many as there are. */
const MetadataPlugin =
  /** @type {new (options: { input: string | string[], output: string }) => webpack.WebpackPluginInstance} */ (
    CustomFunctionsMetadataPlugin
  );

const root = fileURLToPath(new URL(".", import.meta.url));
/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Where Excel finds the add-in. */
const base = baseFrom();

/**
 * A copy of one file under another name, which may look like that of a folder.
 *
 * @param {string} from
 * @param {string} to
 * @returns {ObjectPattern}
 */
const renamed = (from, to) => ({ from, to, toType: "file" });

/** Licences as files, for whoever takes the folders without the pages. */
const licences = [
  renamed(path.join(root, "LICENSE"), "LICENSE.txt"),
  ...vendor.map(({ name, folder, licence }) =>
    renamed(licence ?? path.join(root, "node_modules", name, "LICENSE{,.md}"), `vendor/${folder}/LICENSE`),
  ),
  { from: path.join(root, "src/browser/vendor/NOTICE.txt"), to: "vendor/NOTICE.txt" },
];

/**
 * Style sheets of a folder as one, which is there with the first paint: these first and in this order, then the others.
 *
 * @param {string} from
 * @param {string} to
 * @param {readonly string[]} first
 * @returns {ObjectPattern}
 */
const joined = (from, to, first) => ({
  from: path.join(root, from).replaceAll("\\", "/"),
  to,
  transformAll(assets) {
    /** @param {{ sourceFilename: string }} asset */
    const rank = ({ sourceFilename }) => {
      const place = first.indexOf(path.basename(sourceFilename));
      return place < 0 ? first.length : place;
    };
    const inOrder = [...assets].sort(
      (a, b) => rank(a) - rank(b) || a.sourceFilename.localeCompare(b.sourceFilename, "en"),
    );
    return Buffer.concat(inOrder.flatMap(({ data }) => [data, Buffer.from("\n")]));
  },
});

/**
 * What this version has brought.
 *
 * @type {ObjectPattern}
 */
const news = {
  from: path.join(root, "CHANGELOG.md"),
  to: "whats-new.json",
  toType: "file",
  transform: (content) => JSON.stringify({ version, points: whatsNew(content.toString(), version) }),
};

/** The pages' style sheets. */
const styles = [
  // What holds everywhere, then each view's.
  joined("src/pane/**/*.css", "pane.css", ["pane.css", "forms.css", "choices.css", "long-work.css"]),
  joined("src/browser/*.css", "browser.css", [
    "browser.css",
    "files.css",
    "file-dialog.css",
    "grid.css",
    "dark.css",
    "pane-frame.css",
  ]),
  { from: path.join(root, "src/reference/reference.css"), to: "reference/reference.css" },
];

/**
 * What Excel reads beside the pages.
 *
 * @type {ObjectPattern[]}
 */
const addIn = [
  { from: template, to: "manifest.xml", transform: (content) => filledManifest({ base, version }, content.toString()) },
  { from: path.join(root, "src/add-in/shortcuts.json"), to: "shortcuts.json" },
  { from: path.join(root, "src/assets/icons/*.png"), to: "assets/icons/[name][ext]" },
];

/** @satisfies {webpack.Configuration} */
const configuration = {
  entry: {
    // The pane calls the very functions that the cells call: they are on the page under this name.
    functions: { import: "./src/measures/index.ts", library: { name: "quasirentFunctions", type: "var" } },
    pane: "./src/pane/pane.ts",
    browser: "./src/browser/browser.ts",
  },
  // A view's own script stands beside the page's, wherever that is served from, and has a new name when it changes.
  output: {
    path: path.join(root, "dist"),
    filename: "[name].js",
    chunkFilename: "views/[name].[contenthash:8].js",
    publicPath: "auto",
    crossOriginLoading: "anonymous",
    clean: true,
  },
  // Named ids: the SRI plugin below skips a chunk with id 0.
  optimization: {
    chunkIds: "named",
    // The compiler that is here anyway; licences stay where they are, in the files.
    // In ASCII alone: a server that names no charset changes nothing.
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { format: { asciiOnly: true } },
        extractComments: false,
      }),
    ],
  },
  target: ["web", "es2020"],
  // In node_modules/.cache: what is unchanged is neither compiled nor minified again, which is most of a build's time.
  cache: { type: "filesystem", buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  experiments: { deferImport: true },
  resolve: {
    extensions: [".ts", ".js"],
    // Messages are parsed by the loader below: the library has a form of itself for that.
    alias: { "@formatjs/icu-messageformat-parser$": "@formatjs/icu-messageformat-parser/no-parser.js" },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: { parser: { syntax: "typescript" }, target: "es2020", transform: { useDefineForClassFields: false } },
        },
      },
      {
        test: /\.ts$/,
        exclude: [/node_modules/, path.join(root, "src/messages")],
        enforce: "pre",
        loader: path.join(root, "scripts/messages-loader.js"),
      },
    ],
  },
  plugins: [
    // By it the pane knows whether the functions are of its own version.
    new webpack.BannerPlugin({
      banner: `var quasirentVersion=${JSON.stringify(version)};`,
      raw: true,
      include: /^functions\.js$/,
    }),
    new MetadataPlugin({ input: functionFiles, output: "functions.json" }),
    new FunctionHelpPlugin({ base }),
    new SampleFilesPlugin(),
    new SitePagesPlugin(),
    new NoticesPlugin({ beside: vendor }),
    new HtmlPlugin({ filename: "pane.html", template: "src/pane/pane.html", chunks: ["pane"] }),
    new HtmlPlugin({ filename: "index.html", template: "src/browser/index.html", chunks: ["browser"] }),
    // The views' scripts, which a page loads by itself; the pages' own are marked by the second.
    new SubresourceIntegrityPlugin(),
    new IntegrityPlugin(),
    new ServiceWorkerPlugin({ template: path.join(root, "src/browser/service-worker.js") }),
    new CopyPlugin({ patterns: [...vendorPatterns, ...licences, ...styles, ...addIn, news] }),
  ],
  performance: { hints: false },
};

export default configuration;
