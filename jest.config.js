/**
 * @param {"typescript" | "ecmascript"} syntax
 * @returns {[string, import("@swc/core").Options]}
 */
const swc = (syntax) => ["@swc/jest", { jsc: { parser: { syntax }, target: "es2022" } }];

/** @type {import("jest").Config} */
export default {
  // How long a test or hook may take before it is a hang. Tests wait for states; on a machine with much else to do, long.
  testTimeout: 300_000,
  testEnvironment: "<rootDir>/test/browser/environment.mjs",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  // A global name is looked up in the sandbox of the test each time, which costs a loop over figures four fifths of its time.
  // These, which no test replaces and no module declares, are arguments of every module instead.
  sandboxInjectedGlobals: (
    "Array BigInt Boolean Error Float64Array Infinity Int32Array JSON Map Math Number Object " +
    "Promise RegExp Set String Symbol Uint8Array WeakMap"
  ).split(" "),
  transform: { "\\.ts$": swc("typescript"), "\\.m?js$": swc("ecmascript") },
  // d3, hucre and IronCalc come as modules of the newer kind only, which the runner does not read as they are.
  transformIgnorePatterns: ["/node_modules/(?!(d3-[a-z-]+|internmap|hucre|intl-messageformat|@formatjs|@ironcalc)/)"],
};
