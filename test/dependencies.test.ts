/** docs/dependencies.md says what every dependency is for, under which licence, and what would replace it. */
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
const installed = Object.keys({ ...dependencies, ...devDependencies }).sort();

/** A package whose package.json names a file and no licence has its terms in words. */
const IN_WORDS: Record<string, string> = { "@microsoft/office-js": "Microsoft's licence terms" };

const lines = read("docs/dependencies.md")
  .split("\n")
  .filter((line) => line.startsWith("- "));
const entries = lines.map((line) => /^- `([^`]+)` \(([^)]+(?:\([^)]*\))?[^)]*)\): (.+)$/.exec(line));

test("each dependency has one line, and nothing else has", () => {
  expect(entries.map((entry) => entry?.[1]).sort()).toEqual(installed);
});

test.each(installed)("%s: its licence, and what replaces it", (name) => {
  const [, , licence, words] = entries.find((entry) => entry?.[1] === name)!;
  const declared: string = JSON.parse(read(`node_modules/${name}/package.json`)).license;
  expect(licence).toContain(IN_WORDS[name] ?? declared.replace(/^\((.*)\)$/, "$1"));
  expect(words).toMatch(/Replaced by: |Goes (when|with) /);
});

test("versions are exact: an installation of today is one of tomorrow", () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/)]);
  }
});
