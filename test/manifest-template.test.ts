/** manifest.xml at the top level is a template: everything that a release changes is filled in, and nothing else. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { filledManifest, fourParts, template } from "../scripts/manifest.js";

const root = path.resolve(__dirname, "..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

test("it is the file that the build reads", () => {
  expect(template).toBe(path.join(root, "manifest.xml"));
});

test("address and version are filled in, and the rest is as it is written", () => {
  const base = "https://example.org/tools";
  const filled = filledManifest({ base, version });
  expect(filled).toContain(`<Version>1.${version}</Version>`);
  expect(filled).not.toContain("{{");
  expect(filled.replace(`<Version>1.${version}<`, "<Version>{{version}}<").replaceAll(base, "{{base}}")).toBe(source);
});

test("no address and no version of its own", () => {
  const addresses = [...source.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual([]);
  expect(source).toContain("<Version>{{version}}</Version>");
});

test("an address is written as XML", () => {
  expect(filledManifest({ base: 'https://example.org/a&b<"', version }, "{{base}}")).toBe(
    "https://example.org/a&amp;b&lt;&quot;",
  );
});

test("the manifest's version is never below 1.0, which Excel refuses without a word, and rises with the package's", () => {
  expect(["0.7.0", "0.10.0", "1.0.0", "1.20.3"].map(fourParts)).toEqual(["1.0.7.0", "1.0.10.0", "1.1.0.0", "1.1.20.3"]);
  for (const wrong of ["1.2", "1.2.3.4", "1.2.3-beta.1", "v1.2.3", ""])
    expect(() => fourParts(wrong)).toThrow(/three numbers/);
});

test("the files that its comment names are there", () => {
  const named = [...source.matchAll(/src\/[\w./-]+\.\w+/g)].map(([file]) => file);
  expect(named).not.toEqual([]);
  for (const file of named) expect([file, existsSync(path.join(root, file))]).toEqual([file, true]);
});
