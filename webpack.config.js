const path = require("node:path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { SubresourceIntegrityPlugin } = require("webpack-subresource-integrity");
const { version } = require("./package.json");
const { baseFrom } = require("./scripts/base.js");
const { functionFiles } = require("./scripts/function-files.js");
const FunctionHelpPlugin = require("./scripts/function-help-plugin.js");
const { filledManifest, template } = require("./scripts/manifest.js");
const IntegrityPlugin = require("./scripts/integrity-plugin.js");
const NoticesPlugin = require("./scripts/notices-plugin.js");
const SampleFilesPlugin = require("./scripts/sample-files-plugin.js");
const SitePagesPlugin = require("./scripts/site-pages-plugin.js");
const { vendor, vendorPatterns } = require("./scripts/vendor.js");

/** Where Excel finds the add-in. */
const base = baseFrom();

/** Licences as files, for whoever takes the folders without the pages. */
const licences = [
  { from: path.resolve(__dirname, "LICENSE"), to: "LICENSE.txt", toType: "file" },
  ...vendor.map(({ name, folder, licence }) => ({
    from: licence ?? path.resolve(__dirname, "node_modules", name, "LICENSE{,.md}"),
    to: `vendor/${folder}/LICENSE`,
    toType: "file",
  })),
  { from: path.resolve(__dirname, "src/browser/vendor/NOTICE.txt"), to: "vendor/NOTICE.txt" },
];

/** The pane's style sheets as one, which is there with the first paint: what holds everywhere, then each view's. */
const everywhere = ["pane.css", "forms.css", "choices.css", "long-work.css"];
const paneStyles = {
  from: path.resolve(__dirname, "src/pane/**/*.css").replaceAll("\\", "/"),
  to: "pane.css",
  transformAll(assets) {
    const rank = ({ sourceFilename }) => {
      const place = everywhere.indexOf(path.basename(sourceFilename));
      return place < 0 ? everywhere.length : place;
    };
    const inOrder = [...assets].sort(
      (a, b) => rank(a) - rank(b) || a.sourceFilename.localeCompare(b.sourceFilename, "en"),
    );
    return Buffer.concat(inOrder.flatMap(({ data }) => [data, Buffer.from("\n")]));
  },
};

/** The pages' style sheets. */
const styles = [
  paneStyles,
  { from: path.resolve(__dirname, "src/browser/browser.css"), to: "browser.css" },
  { from: path.resolve(__dirname, "src/browser/files.css"), to: "files.css" },
  { from: path.resolve(__dirname, "src/browser/sheet.css"), to: "sheet.css" },
  { from: path.resolve(__dirname, "src/reference/reference.css"), to: "reference/reference.css" },
];

/** What Excel reads beside the pages. */
const addIn = [
  { from: template, to: "manifest.xml", transform: (content) => filledManifest({ base, version }, content.toString()) },
  { from: path.resolve(__dirname, "src/add-in/shortcuts.json"), to: "shortcuts.json" },
  { from: path.resolve(__dirname, "src/assets/icons/*.png"), to: "assets/icons/[name][ext]" },
];

module.exports = {
  entry: {
    // The pane calls the very functions that the cells call: they are on the page under this name.
    functions: { import: "./src/measures/index.ts", library: { name: "quasirentFunctions", type: "var" } },
    pane: "./src/pane/pane.ts",
    browser: "./src/browser/browser.ts",
  },
  // A view's own script stands beside the page's, wherever that is served from, and has a new name when it changes.
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "views/[name].[contenthash:8].js",
    publicPath: "auto",
    crossOriginLoading: "anonymous",
    clean: true,
  },
  // By name: to a chunk of the number 0, which any of them may come to, the marks below give no sum.
  optimization: { chunkIds: "named" },
  target: ["web", "es2020"],
  resolve: { extensions: [".ts", ".js"] },
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
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: functionFiles, output: "functions.json" }),
    new FunctionHelpPlugin({ base }),
    new SampleFilesPlugin(),
    new SitePagesPlugin(),
    new NoticesPlugin({ beside: vendor }),
    new HtmlPlugin({ filename: "pane.html", template: "src/pane/pane.html", chunks: ["pane"] }),
    new HtmlPlugin({ filename: "index.html", template: "src/browser/index.html", chunks: ["browser"] }),
    // The views' scripts, which a page loads by itself; the pages' own are marked by the second.
    new SubresourceIntegrityPlugin(),
    new IntegrityPlugin(),
    new CopyPlugin({ patterns: [...vendorPatterns, ...licences, ...styles, ...addIn] }),
  ],
  performance: { hints: false },
};
