/** The files of custom functions, one a family, in the order that help lists them. */
const fs = require("node:fs");
const path = require("node:path");

const folder = path.resolve(__dirname, "../src/functions");
const index = fs.readFileSync(path.join(folder, "index.ts"), "utf8");

exports.functionFiles = [...index.matchAll(/^(?:import|export \* from) "\.\/(.+)";$/gm)].map(([, family]) =>
  path.join(folder, `${family}.ts`),
);
