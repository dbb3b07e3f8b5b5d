/** The licence of everything that is shipped is on notices.html, and nothing is shipped under terms that were not agreed to. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { noticeOf, packageOf } from "../../scripts/notices.js";
import NoticesPlugin from "../../scripts/notices-plugin.js";
import { vendor } from "../../scripts/vendor.js";
import { dist } from "../browser/open-workbook";

const root = path.resolve(__dirname, "../..");
const modules = path.join(root, "node_modules");
const json = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Record<string, any>;
const page = readFileSync(path.join(dist, "notices.html"), "utf8");
const plain = (html: string) =>
  html.replace(/<[^>]+>/g, "").replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** Name and version of each package on a page. */
const named = (html: string) =>
  [...html.matchAll(/<h3>([^<]+) ([^ <]+)<\/h3>/g)].map(([, name, version]) => `${plain(name!)} ${version}`).sort();
const versioned = (...names: string[]) =>
  names.map(
    (name) => `${name.replace(/^.*node_modules\//, "")} ${json(path.join(modules, name, "package.json"))["version"]}`,
  );

test("every dependency of the program has its notice, and so has what these bring into the scripts", () => {
  const dependencies = Object.keys(json(path.join(root, "package.json"))["dependencies"] as object);
  expect(named(page)).toEqual(
    [
      ...versioned(
        ...dependencies,
        "d3-path",
        "d3-sankey/node_modules/d3-array",
        "webpack",
        "rbush",
        "quickselect",
        "@kurkle/color",
      ),
      // Kept with our sources.
      "@microsoft/office-js-helpers 1.0.2",
    ].sort(),
  );
});

test("the banners that the makers leave in the scripts are of packages with a notice", () => {
  const banners = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") && statSync(path.join(dist, file)).isFile())
    .flatMap((file) =>
      [...readFileSync(path.join(dist, file), "utf8").matchAll(/\/\*!([\s\S]*?)\*\//g)].map(([, words]) => words!),
    );
  const listed = named(page).map((each) => each.replace(/ [^ ]+$/, "").toLowerCase());
  expect(banners.length).toBeGreaterThan(1);
  for (const words of banners) {
    // A banner that only says where the licence is names nobody.
    if (/^ For license information/.test(words)) continue;
    expect([words, listed.some((name) => words.toLowerCase().includes(name))]).toEqual([words, true]);
  }
});

test("each notice has the whole text of its licence, or a file of it", () => {
  for (const section of page.matchAll(/<section class="package">(.*?)<\/section>/gs)) {
    const words = plain(/<pre[^>]*>(.*)<\/pre>/s.exec(section[1]!)?.[1] ?? "");
    const served = /href="(vendor\/[^"]+)"/.exec(section[1]!)?.[1];
    const licence = words || readFileSync(path.join(dist, served!), "utf8");
    expect([section[1]!.slice(0, 60), licence]).toEqual([
      expect.anything(),
      expect.stringMatching(/permission|redistribution|license/i),
    ]);
    expect(licence).toMatch(/copyright/i);
    expect(licence.length).toBeGreaterThan(500);
  }
});

test("what is under the LGPL is beside our scripts: its text, its source and the notice are served", () => {
  for (const { name, folder, source } of vendor) {
    const { license } = json(path.join(modules, name, "package.json")) as { license: string };
    const served = readFileSync(path.join(dist, "vendor", folder, "LICENSE"), "utf8");
    if (/LGPL/.test(license)) expect(served).toMatch(/GNU LESSER GENERAL PUBLIC LICENSE[\s\S]*Version 3/);
    expect(page).toContain(`href="${source.replace(/&/g, "&#38;")}"`);
    expect(readFileSync(path.join(dist, "vendor/NOTICE.txt"), "utf8")).toContain(source);
  }
  const [, inside] = page.split("<h2>In our scripts</h2>");
  expect(inside!.split("<h2>Beside them")[0]).not.toMatch(/LGPL|GPL/);
});

describe("a build", () => {
  /** The errors and the notices of a script with this content. */
  async function built(source: string, within = root): Promise<{ errors: string[]; notices: string }> {
    const folder = mkdtempSync(path.join(tmpdir(), "quasirent-notices-"));
    const entry = path.join(folder, "entry.mjs");
    writeFileSync(entry, source);
    const compiler = webpack({
      mode: "production",
      entry,
      context: within,
      resolve: { modules: [modules, path.join(folder, "node_modules")] },
      output: { path: path.join(folder, "out") },
      plugins: [new NoticesPlugin()],
    });
    try {
      const stats = await new Promise<webpack.Stats>((done, failed) =>
        compiler.run((error, result) => (error ? failed(error) : done(result!))),
      );
      const errors = stats.compilation.errors.map(({ message }) => message);
      return { errors, notices: errors.length > 0 ? "" : readFileSync(path.join(folder, "out/notices.html"), "utf8") };
    } finally {
      await new Promise((done) => compiler.close(done));
      rmSync(folder, { recursive: true });
    }
  }

  test("lists the packages whose modules are in it, those of their dependencies too, and no others", async () => {
    const { errors, notices } = await built('import { line } from "d3-shape"; console.log(line);');
    expect(errors).toEqual([]);
    expect(named(notices)).toEqual(versioned("d3-path", "d3-shape", "webpack").sort());
  });

  test("stops where the LGPL would be inside", async () => {
    const { errors } = await built('import { Component } from "@odoo/owl"; console.log(Component);');
    expect(errors).toEqual([
      expect.stringMatching(
        /@odoo\/owl .* is under LGPL-3.0-only, which is not among those that may be shipped in our scripts/,
      ),
    ]);
  });
});

describe("a package", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "quasirent-package-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (content: object, licence?: string) => {
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "p", version: "1.0.0", ...content }));
    if (licence !== undefined) writeFileSync(path.join(folder, "LICENCE.md"), licence);
  };

  test("says where its source is, however it writes that", () => {
    write({ license: "MIT", repository: { url: "git+https://github.com/a/b.git" } }, "terms");
    expect(noticeOf(folder, { isInside: true })).toMatchObject({
      name: "p",
      version: "1.0.0",
      words: "terms",
      source: "https://github.com/a/b",
    });
    write({ license: "MIT", repository: "a/b" });
    expect(noticeOf(folder, { isInside: true }).source).toBe("https://github.com/a/b");
    write({ license: "MIT" });
    expect(noticeOf(folder, { isInside: true }).source).toBeUndefined();
  });

  test("is refused without a text, and under terms that nobody has agreed to", () => {
    write({ license: "MIT" });
    expect(() => noticeOf(folder, { isInside: true })).toThrow("p 1.0.0 has no text of its licence");
    for (const license of ["GPL-3.0-only", "AGPL-3.0", "SSPL-1.0", "UNLICENSED", undefined]) {
      write({ license }, "terms");
      expect(() => noticeOf(folder, { isInside: false })).toThrow(/not among those/);
    }
    write({ license: "LGPL-3.0-or-later" }, "terms");
    expect(noticeOf(folder, { isInside: false }).license).toBe("LGPL-3.0-or-later");
    expect(() => noticeOf(folder, { isInside: true })).toThrow(/not among those/);
  });

  test("is found by the path of its files, on every system", () => {
    expect(packageOf("/x/node_modules/d3-sankey/node_modules/d3-array/src/min.js")).toBe(
      "/x/node_modules/d3-sankey/node_modules/d3-array",
    );
    expect(packageOf("C:\\x\\node_modules\\@fluentui\\tokens\\lib\\a.js")).toBe(
      "C:\\x\\node_modules\\@fluentui\\tokens",
    );
    expect(packageOf("/x/src/core/rent.ts")).toBeUndefined();
  });
});
