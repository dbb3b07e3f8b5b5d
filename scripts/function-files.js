/** The files of the custom functions, in the order that help lists them. */
const path = require("node:path");
const { hasFacet, measures } = require("./measures.js");

exports.functionFiles = measures()
  .filter((measure) => hasFacet(measure, "function.ts"))
  .map(({ folder }) => path.join(folder, "function.ts"));
