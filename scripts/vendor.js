/**
 * What is beside the bundles of the browser workbook, each with its licence: see docs/dependencies.md. The files are
 * served exactly as their makers publish them. `contains`: packages that the maker has built into them.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * @typedef {object} Vendor
 * @property {string} name The package.
 * @property {string} folder Of the site, under vendor/.
 * @property {string[]} files
 * @property {string[]} [contains]
 * @property {string} [licence] Where its text is, if not in the package.
 * @property {string} source
 */

/** @type {Vendor[]} */
export const vendor = [
  {
    name: "@odoo/o-spreadsheet",
    folder: "o-spreadsheet",
    files: ["dist/o_spreadsheet.{min.iife.js,css,xml}"],
    contains: ["rbush", "quickselect"],
    source: "https://github.com/odoo/o-spreadsheet",
  },
  { name: "@odoo/owl", folder: "owl", files: ["dist/owl.iife.min.js"], source: "https://github.com/odoo/owl" },
  {
    name: "bootstrap",
    folder: "bootstrap",
    files: ["dist/css/bootstrap.min.css"],
    source: "https://github.com/twbs/bootstrap",
  },
  {
    name: "chart.js",
    folder: "chart.js",
    files: ["dist/chart.umd.min.js"],
    contains: ["@kurkle/color"],
    source: "https://github.com/chartjs/Chart.js",
  },
  {
    name: "font-awesome",
    folder: "font-awesome",
    files: ["css/font-awesome.min.css", "fonts/fontawesome-webfont.{woff2,woff,ttf}"],
    // Its package has no file of its licence.
    licence: path.join(root, "src/browser/vendor/font-awesome/LICENSE"),
    source: "https://github.com/FortAwesome/Font-Awesome/tree/v4.7.0",
  },
];

/** For copy-webpack-plugin. `minimized` keeps webpack's hands off. */
export const vendorPatterns = vendor.flatMap(({ name, folder, files }) =>
  files.map((file) => {
    // Font Awesome's style sheet looks for its fonts in the folder beside its own.
    const within = name === "font-awesome" ? `${path.dirname(file)}/` : "";
    return {
      from: path.join(root, "node_modules", name, file),
      to: `vendor/${folder}/${within}[name][ext]`,
      info: { minimized: true },
    };
  }),
);
