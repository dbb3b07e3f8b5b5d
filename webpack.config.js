const path = require("node:path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { functionFiles } = require("./scripts/function-files.js");
const FunctionHelpPlugin = require("./scripts/function-help-plugin.js");
const SampleFilesPlugin = require("./scripts/sample-files-plugin.js");

/** Where Excel finds the add-in. */
const base = process.env.QUASIRENT_BASE ?? "https://localhost:3000";

const fromModule = (file) => path.resolve(__dirname, "node_modules", file);

/**
 * What stands beside the bundles of the browser workbook, each with its licence: see docs/dependencies.md. `minimized` keeps
 * webpack's hands off: the files are served exactly as their makers publish them.
 */
const unmodified = (from, to) => ({ from: fromModule(from), to: `vendor/${to}/[name][ext]`, info: { minimized: true } });
const vendor = [
  unmodified("@odoo/o-spreadsheet/dist/o_spreadsheet.{min.iife.js,css,xml}", "o-spreadsheet"),
  unmodified("@odoo/o-spreadsheet/LICENSE", "o-spreadsheet"),
  unmodified("@odoo/owl/dist/owl.iife.min.js", "owl"),
  unmodified("@odoo/owl/LICENSE", "owl"),
  unmodified("bootstrap/dist/css/bootstrap.min.css", "bootstrap"),
  unmodified("bootstrap/LICENSE", "bootstrap"),
  unmodified("chart.js/dist/chart.umd.min.js", "chart.js"),
  unmodified("chart.js/LICENSE.md", "chart.js"),
  unmodified("hucre/LICENSE", "hucre"),
  unmodified("font-awesome/css/font-awesome.min.css", "font-awesome/css"),
  unmodified("font-awesome/fonts/fontawesome-webfont.{woff2,woff,ttf}", "font-awesome/fonts"),
  { from: path.resolve(__dirname, "src/browser/vendor"), to: "vendor" },
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
    const inOrder = [...assets].sort((a, b) => rank(a) - rank(b) || a.sourceFilename.localeCompare(b.sourceFilename, "en"));
    return Buffer.concat(inOrder.flatMap(({ data }) => [data, Buffer.from("\n")]));
  },
};

/** The pages' style sheets. */
const styles = [
  paneStyles,
  { from: path.resolve(__dirname, "src/browser/browser.css"), to: "browser.css" },
  { from: path.resolve(__dirname, "src/browser/files.css"), to: "files.css" },
  { from: path.resolve(__dirname, "src/reference/reference.css"), to: "reference/reference.css" },
];

/** What Excel reads beside the pages. */
const addIn = [
  { from: path.resolve(__dirname, "manifest.xml"), to: "manifest.xml" },
  { from: path.resolve(__dirname, "src/assets/icons"), to: "assets/icons" },
];

module.exports = {
  entry: {
    // The pane calls the very functions that the cells call: they are on the page under this name.
    functions: { import: "./src/functions/index.ts", library: { name: "quasirentFunctions", type: "var" } },
    pane: "./src/pane/pane.ts",
    browser: "./src/browser/browser.ts",
  },
  // A view's own script stands beside the page's, wherever that is served from, and has a new name when it changes.
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "views/[name].[contenthash:8].js", publicPath: "auto", clean: true },
  target: ["web", "es2020"],
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2020", transform: { useDefineForClassFields: false } } },
      },
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: functionFiles, output: "functions.json" }),
    new FunctionHelpPlugin({ base }),
    new SampleFilesPlugin(),
    new HtmlPlugin({ filename: "pane.html", template: "src/pane/pane.html", chunks: ["pane"] }),
    new HtmlPlugin({ filename: "index.html", template: "src/browser/index.html", chunks: ["browser"] }),
    new CopyPlugin({ patterns: [...vendor, ...styles, ...addIn] }),
  ],
  performance: { hints: false },
};
