import config from "../jest.config.js";

/**
 * The tests that hold the economics, without the shipped bundle and without a browser. Those that are about form, time or the
 * cells' side of a call are not among them, nor the thousands of bad arguments: they take long, and few mutants fall by
 * them alone. What survives here is to be tried with them by hand.
 */
const ELSEWHERE = ["bad-input", "whole-columns", "folders", "help", "names", "answer-cache", "slices", "shared"];

/** @type {import("jest").Config} */
export default {
  ...config,
  rootDir: "..",
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
  testMatch: ["core", "cells", "measures", "properties", "explain"].map(
    (folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
  ),
  testPathIgnorePatterns: ELSEWHERE.map((name) => `/${name}\\.test\\.ts$`),
};
