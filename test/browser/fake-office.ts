/**
 * The script that a page gets in place of Office's own: the strict fake of Excel, for a page in Chromium. It comes from the
 * host of Office's library, so the page's policy is the one that it has in Excel.
 */

import { readFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "@swc/core";

const src = path.resolve(__dirname, "../..");

const asModule = (file: string): string =>
  transformSync(readFileSync(path.join(src, file), "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  }).code;

/** With a workbook whose Sheet1 holds these cells; `fakeExcel` is there for the test to look into. */
export function fakeOffice(cells: Readonly<Record<string, string | number>>, platform = "PC"): string {
  const files = {
    "../../src/sheet/address": "src/sheet/address.ts",
    "./fake-excel": "test/workbook/fake-excel.ts",
  };
  const modules = Object.entries(files).map(
    ([name, file]) => `${JSON.stringify(name)}: (exports, require) => {\n${asModule(file)}\n}`,
  );
  return `(() => {
    const modules = {${modules.join(",\n")}};
    const require = (name) => { const exports = {}; modules[name](exports, require); return exports; };
    const { FakeExcel } = require("./fake-excel");
    const excel = new FakeExcel();
    for (const [address, content] of Object.entries(${JSON.stringify(cells)})) excel.sheet("Sheet1").put(address, content);
    Object.assign(globalThis, {
      fakeExcel: excel,
      Excel: excel,
      CustomFunctions: { associate() {}, Error: class extends Error { constructor(code, message) { super(message); this.code = code; } } },
      Office: { HostType: { Excel: "Excel" }, actions: { associate() {} }, AsyncResultStatus: { Succeeded: "succeeded" }, context: { platform: ${JSON.stringify(platform)}, requirements: { isSetSupported: () => true }, document: { settings: { get: () => null } } }, onReady: (ready) => Promise.resolve(ready({ host: "Excel" })) },
    });
  })();`;
}
