/** Loads a TypeScript file of ours, and what it imports, into Node: for scripts that want what the sources say. */
import fs from "node:fs";
import Module, { createRequire } from "node:module";
import ts from "typescript";

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** @type {Record<string, (module: { _compile(code: string, name: string): void }, name: string) => void>} */
const extensions = Reflect.get(Module, "_extensions");

/** @param {string} file */
export function load(file) {
  extensions[".ts"] = (module, name) =>
    module._compile(ts.transpileModule(fs.readFileSync(name, "utf8"), { compilerOptions }).outputText, name);
  try {
    return createRequire(import.meta.url)(file);
  } finally {
    delete extensions[".ts"];
  }
}
