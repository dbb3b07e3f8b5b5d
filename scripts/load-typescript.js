/** Loads a TypeScript file of ours, and what it imports, into Node: for scripts that want what the sources say. */
const fs = require("node:fs");
const Module = require("node:module");
const ts = require("typescript");

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

exports.load = (file) => {
  const before = Module._extensions[".ts"];
  Module._extensions[".ts"] = (module, name) =>
    module._compile(ts.transpileModule(fs.readFileSync(name, "utf8"), { compilerOptions }).outputText, name);
  try {
    return require(file);
  } finally {
    if (before) Module._extensions[".ts"] = before;
    else delete Module._extensions[".ts"];
  }
};
