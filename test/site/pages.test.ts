/** Every page of the site as it is built: its policy, its marks of what it loads, its links. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { baseFrom } from "../../scripts/base.js";
import { dist } from "../browser/open-workbook";

const read = (file: string) => readFileSync(path.join(dist, file), "utf8");
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => file.endsWith(".html"))
  .sort();

const OFFICE = "https://appsforoffice.microsoft.com";
const officeScript = `${OFFICE}/lib/1/hosted/office.js`;
const ASKED = "base-uri 'none'; form-action 'none'";
const policies: Record<string, string> = {
  "pane.html": `default-src 'none'; script-src 'self' ${OFFICE}; style-src 'self'; img-src 'self' data:; connect-src 'self' ${OFFICE}; ${ASKED}`,
  // The grid compiles its formulas and places its parts by style attributes: this page alone may do that, and no host but its own is in it.
  "index.html": `default-src 'none'; script-src 'self' 'unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; ${ASKED}`,
};
const toBeRead = `default-src 'none'; style-src 'self'; img-src 'self'; ${ASKED}`;

interface Tag {
  name: string;
  text: string;
  at: number;
  attributes: Record<string, string>;
}

/** The tags of a page, from its text: nothing is repaired. */
const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g)].map(
    (match) => ({
      name: match[1]!,
      text: match[0],
      at: match.index,
      attributes: Object.fromEntries(
        [...match[2]!.matchAll(/([a-zA-Z-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(([, name, ...value]) => [
          name!,
          value.find((each) => each !== undefined) ?? "",
        ]),
      ),
    }),
  );

const unescaped = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replace(/&amp;/g, "&");

test("the pages that the site needs are there", () => {
  for (const page of [
    "index.html",
    "pane.html",
    "install.html",
    "support.html",
    "privacy.html",
    "notices.html",
    "limits.html",
    "networks.html",
    "reference/index.html",
  ])
    expect(pages).toContain(page);
  expect(pages.length).toBeGreaterThan(45);
});

describe.each(pages)("%s", (page) => {
  const html = read(page);
  const tags = tagsOf(html);

  test("has the strictest policy that it can work with, before anything is loaded", () => {
    const all = tags.filter(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    expect(all.map(({ attributes }) => attributes["content"])).toEqual([policies[page] ?? toBeRead]);
    const first = tags.find(({ name }) => ["script", "link", "style", "img"].includes(name));
    expect(all[0]!.at).toBeLessThan(first!.at);
  });

  test("has no script, style or event of its own in it", () => {
    for (const { name, text, attributes } of tags) {
      expect([text, name]).not.toEqual([text, "style"]);
      if (name === "script") expect(attributes["src"]).toBeTruthy();
      for (const attribute of Object.keys(attributes))
        expect([text, attribute]).not.toEqual([text, expect.stringMatching(/^(on|style$|srcdoc$)/i)]);
    }
    expect(html).not.toMatch(/javascript:/i);
    // There is nothing between a script's tags.
    for (const [, inside] of html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)) expect(inside).toBe("");
  });

  test("loads what was built, and nothing else but Office's own script", () => {
    const loaded = tags.filter(
      ({ name, attributes }) => name === "script" || (name === "link" && attributes["rel"] !== "icon"),
    );
    for (const { attributes } of loaded) {
      const address = attributes["src"] ?? attributes["href"] ?? "";
      if (address === officeScript) {
        expect(page).toBe("pane.html");
        continue;
      }
      const [file, query] = address.split("?");
      const content = readFileSync(path.join(dist, path.posix.join(path.posix.dirname(page), file!)));
      const digest = (algorithm: string, form: "hex" | "base64") => createHash(algorithm).update(content).digest(form);
      expect([address, query]).toEqual([address, digest("sha256", "hex").slice(0, 8)]);
      const mark = attributes["as"] === "fetch" ? "data-integrity" : "integrity";
      expect([address, attributes[mark]]).toEqual([address, `sha384-${digest("sha384", "base64")}`]);
    }
    expect(loaded.length).toBeGreaterThan(0);
  });

  test("leads nowhere that is not there; links to others are by https", () => {
    for (const { attributes, name } of tags) {
      const address = unescaped((name === "script" ? attributes["src"] : attributes["href"]) ?? "#");
      if (/^[a-z]+:/.test(address)) {
        expect(address).toMatch(/^https:\/\//);
        if (name !== "a") expect(address).toBe(officeScript);
        continue;
      }
      const [file, anchor] = address.split("#");
      const there = path.posix.join(path.posix.dirname(page), file!.split("?")[0]! || path.posix.basename(page));
      const target = there.endsWith("/") || there === "." ? path.posix.join(there, "index.html") : there;
      expect([page, address, target.startsWith("..") ? false : existsSync(path.join(dist, target))]).toEqual([
        page,
        address,
        true,
      ]);
      if (anchor) expect([address, read(target).includes(`id="${anchor}"`)]).toEqual([address, true]);
    }
  });
});

test("no page and no script names the address that it is made for: they can be moved", () => {
  const { host } = new URL(baseFrom());
  for (const file of [...pages, "functions.js", "pane.js", "browser.js", "pane.css", "browser.css"])
    expect([file, read(file).includes(host)]).toEqual([file, false]);
});

test("every script that a page loads later has its sum in the script that loads it", () => {
  const loaders = ["pane.js", "browser.js"].map((name) => readFileSync(path.join(dist, name), "utf8"));
  const all = readdirSync(path.join(dist, "views")).filter((name) => name.endsWith(".js"));
  // Browsers compare no sums for threads and what only threads load: they come from the page's own host or not at all.
  const ofThreads = all.filter((name) => {
    const [, mark] = /\.([0-9a-f]+)\.js$/.exec(name)!;
    return name.includes("-worker.") || !loaders.some((script) => script.includes(`"${mark}"`));
  });
  expect(ofThreads.length).toBeLessThan(all.length / 3);
  const views = all.filter((name) => !ofThreads.includes(name));
  const unmarked = views.filter((name) => {
    const sum = createHash("sha384")
      .update(readFileSync(path.join(dist, "views", name)))
      .digest("base64");
    return !loaders.some((script) => script.includes(`sha384-${sum}`));
  });
  expect(views.length).toBeGreaterThan(5);
  expect(unmarked).toEqual([]);
});
