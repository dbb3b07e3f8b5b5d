module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "\\.(ts|mjs)$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }],
  },
  // hucre is published as modules of the newer kind only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
