/** The manifest of a build: the template at the top level with the address and the version put in. */
const { readFileSync } = require("node:fs");
const path = require("node:path");

exports.template = path.resolve(__dirname, "../manifest.xml");

/** Excel's versions have four parts, npm's three. */
exports.fourParts = (version) => {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`Excel takes no version "${version}": three numbers are needed, as in 1.2.3.`);
  return `${version}.0`;
};

exports.filledManifest = ({ base, version }, source = readFileSync(exports.template, "utf8")) => {
  const values = { base: escaped(base), version: exports.fourParts(version) };
  return source.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? fail(name));
};

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

function fail(name) {
  throw new Error(`manifest.xml asks for {{${name}}}, which nobody knows.`);
}
