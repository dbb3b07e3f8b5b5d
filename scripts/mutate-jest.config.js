import config from "../jest.config.js";

/** The tests that hold the economics, without the shipped bundle and without a browser. */
/** @type {import("jest").Config} */
export default {
  ...config,
  rootDir: "..",
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
  testMatch: ["core", "cells", "measures", "properties", "explain"].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
};
