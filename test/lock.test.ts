/** The lock: what is installed is what was looked at, to the byte, and nothing of it runs by being installed. */
import { readFileSync } from "node:fs";
import path from "node:path";

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const root = path.resolve(__dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const lock = JSON.parse(read("package-lock.json")) as {
  lockfileVersion: number;
  packages: Record<string, Locked & Record<string, unknown>>;
};
const declared = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
const packages = Object.entries(lock.packages).filter(([place]) => place !== "");

/** What may be under our program. */
const SHIPPED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "MIT-0", "Apache-2.0", "(OFL-1.1 AND MIT)"];
/** Served beside our scripts, unchanged, with its text and its source. */
const BESIDE = ["@odoo/o-spreadsheet", "@odoo/owl"];
/** What may be used to make and test it besides. */
const TOOLS = [
  ...SHIPPED,
  "Apache-2.0 AND MIT",
  "MIT/Apache-2.0",
  "BlueOak-1.0.0",
  "Python-2.0",
  "MPL-2.0",
  "CC-BY-4.0",
  "(MIT OR CC0-1.0)",
];
/** Terms in words, read: Microsoft's for use with Office, by one test; and a tool's whose file says MIT where its package.json says nothing. */
const IN_WORDS = ["@microsoft/office-js", "jstat"];

const nameOf = (place: string): string => place.replace(/^.*node_modules\//, "");

test("every package has its sum, which npm ci checks, and comes from where npm is told to look", () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(packages.length).toBeGreaterThan(100);
  for (const [place, { integrity, resolved, link }] of packages) {
    expect([place, integrity]).toEqual([place, expect.stringMatching(/^sha512-[A-Za-z0-9+/]{86}==$/)]);
    expect([place, resolved, link]).toEqual([place, undefined, undefined]);
  }
});

test("the lock is that of package.json", () => {
  const { dependencies, devDependencies, version } = lock.packages[""] as Record<string, unknown>;
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: declared["dependencies"],
    devDependencies: declared["devDependencies"],
  });
  expect(version).toBe(declared["version"]);
});

test("the same bytes stand under one name and version", () => {
  const sums = new Map<string, string>();
  for (const [place, { version, integrity }] of packages) {
    const key = `${nameOf(place)} ${version}`;
    expect([key, sums.get(key) ?? integrity]).toEqual([key, integrity]);
    sums.set(key, integrity!);
  }
});

test("nothing runs by being installed", () => {
  expect(read(".npmrc").split("\n")).toContain("ignore-scripts=true");
  // They work without their scripts: the tests that use them show it. A new one is looked at first.
  expect(
    packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => nameOf(place))
      .sort(),
  ).toEqual(["@parcel/watcher", "@swc/core", "core-js-pure", "unrs-resolver"]);
  for (const name of ["preinstall", "install", "postinstall", "prepare"])
    expect(declared["scripts"]).not.toHaveProperty(name);
});

test("every licence is one that was agreed to, for what the package is used for", () => {
  const others = packages.filter(([place, { license = "", ...used }]) => {
    const name = nameOf(place);
    const isTool = used.dev ?? used["devOptional"] ?? used["optional"] ?? false;
    if (IN_WORDS.includes(name)) return !isTool;
    return BESIDE.includes(name)
      ? !/^LGPL-3\.0-(only|or-later)$/.test(license)
      : !(isTool ? TOOLS : SHIPPED).includes(license);
  });
  expect(others.map(([place, { license }]) => [nameOf(place), license])).toEqual([]);
});
