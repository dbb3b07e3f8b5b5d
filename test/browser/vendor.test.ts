/** The libraries beside our bundles are served as their makers publish them, with their licences, and are in no bundle of ours. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { dist } from "./open-workbook";

const modules = path.resolve(__dirname, "../../node_modules");

describe("vendor files", () => {
  it.each([
    ["o-spreadsheet/o_spreadsheet.min.iife.js", "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js"],
    ["o-spreadsheet/o_spreadsheet.css", "@odoo/o-spreadsheet/dist/o_spreadsheet.css"],
    ["o-spreadsheet/o_spreadsheet.xml", "@odoo/o-spreadsheet/dist/o_spreadsheet.xml"],
    ["owl/owl.iife.min.js", "@odoo/owl/dist/owl.iife.min.js"],
    ["chart.js/chart.umd.min.js", "chart.js/dist/chart.umd.min.js"],
    ["bootstrap/bootstrap.min.css", "bootstrap/dist/css/bootstrap.min.css"],
    ["font-awesome/css/font-awesome.min.css", "font-awesome/css/font-awesome.min.css"],
  ])("%s is unchanged", (served, published) => {
    expect(readFileSync(path.join(dist, "vendor", served)).equals(readFileSync(path.join(modules, published)))).toBe(
      true,
    );
  });

  it.each(["o-spreadsheet/LICENSE", "owl/LICENSE", "chart.js/LICENSE", "bootstrap/LICENSE", "font-awesome/LICENSE"])(
    "%s is beside it",
    (licence) => {
      expect(existsSync(path.join(dist, "vendor", licence))).toBe(true);
    },
  );

  it("the notice names the versions that are installed", () => {
    const notice = readFileSync(path.join(dist, "vendor/NOTICE.txt"), "utf8");
    for (const [name, module] of [
      ["o-spreadsheet", "@odoo/o-spreadsheet"],
      ["owl", "@odoo/owl"],
      ["Chart.js", "chart.js"],
      ["Bootstrap", "bootstrap"],
      ["Font Awesome", "font-awesome"],
    ] as const) {
      const { version } = JSON.parse(readFileSync(path.join(modules, module, "package.json"), "utf8")) as {
        version: string;
      };
      expect(notice).toContain(`${name} ${version}`);
    }
  });

  it.each([
    ["browser.js", 600_000],
    ["pane.js", 215_000],
    ["functions.js", 300_000],
  ])("none of the grid is in %s", (bundle, most) => {
    const code = readFileSync(path.join(dist, bundle), "utf8");
    expect(code).not.toContain("DEFAULT_CELL_HEIGHT");
    expect(code.length).toBeLessThan(most);
  });

  it("the pane's page for Excel has a strict policy: no eval, no inline script", () => {
    const page = readFileSync(path.join(dist, "pane.html"), "utf8");
    const policy = /content="(default-src[^"]+)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com");
    // Of its own scripts, none from text; the kernel of functions.js is WebAssembly.
    expect(policy.replace("'wasm-unsafe-eval'", "")).not.toMatch(/unsafe/);
  });
});
