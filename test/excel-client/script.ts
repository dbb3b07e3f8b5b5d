/** Modules of the source as one script for a page, without the time that a build takes. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";

function fileOf(name: string, from: string): string {
  if (!name.startsWith(".")) return require.resolve(name, { paths: [path.dirname(from)] });
  const base = path.resolve(path.dirname(from), name);
  const found = [base, `${base}.ts`, `${base}/index.ts`, `${base}.js`].find(
    (file) => existsSync(file) && path.extname(file) !== "",
  );
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there`);
  return found;
}

/** A script that leaves what these modules export under the name. */
export function scriptOf(name: string, entries: readonly string[]): string {
  const modules = new Map<string, string>();
  const take = (file: string): string => {
    if (modules.has(file)) return file;
    modules.set(file, "");
    const { code } = transformSync(readFileSync(file, "utf8"), {
      filename: file,
      jsc: { parser: { syntax: file.endsWith(".ts") ? "typescript" : "ecmascript" }, target: "es2022" },
      module: { type: "commonjs" },
    });
    modules.set(
      file,
      code.replaceAll(
        /require\("([^"]+)"\)/g,
        (_, wanted: string) => `require(${JSON.stringify(take(fileOf(wanted, file)))})`,
      ),
    );
    return file;
  };
  const files = entries.map(take);
  const all = [...modules].map(
    ([file, code]) => `${JSON.stringify(file)}: (exports, require, module) => {\n${code}\n}`,
  );
  return `(() => {
    const modules = {${all.join(",\n")}};
    const loaded = {};
    const require = (file) => {
      if (loaded[file]) return loaded[file].exports;
      const module = (loaded[file] = { exports: {} });
      modules[file](module.exports, require, module);
      return module.exports;
    };
    globalThis[${JSON.stringify(name)}] = Object.assign({}, ...${JSON.stringify(files)}.map(require));
  })();`;
}
