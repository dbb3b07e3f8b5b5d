import { fileURLToPath } from "node:url";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import * as constants from "./scripts/constants-rule.js";
import * as house from "./scripts/rooms.js";

const root = fileURLToPath(new URL(".", import.meta.url));

/**
 * What comes from a cell can be anything at all; only the boundary may say so.
 *
 * @type {import("eslint").Linter.RulesRecord}
 */
const ANY_ALLOWED = {
  "@typescript-eslint/no-explicit-any": "off",
  "@typescript-eslint/no-unsafe-argument": "off",
  "@typescript-eslint/no-unsafe-assignment": "off",
  "@typescript-eslint/no-unsafe-call": "off",
  "@typescript-eslint/no-unsafe-member-access": "off",
  "@typescript-eslint/no-unsafe-return": "off",
};

/**
 * One program of all that has types: with those of `tsc -b`, each of which has the files of the ones below it, lint takes a
 * third longer.
 */
const TYPED = { parserOptions: { project: "tsconfig/lint.json", tsconfigRootDir: root } };

export default tseslint.config(
  { ignores: ["dist/", "src/workbook/vendor/", "node_modules/", ".types/", "assembly/", "test/output/", ".stryker/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  // Every file.
  {
    files: ["**/*.{ts,js,mjs}"],
    extends: [tseslint.configs.strict],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
      "no-var": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-unreachable": "error",
      "no-fallthrough": "error",
      "no-constant-condition": "error",
      "no-self-compare": "error",
      "no-template-curly-in-string": "error",
      "no-duplicate-imports": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
          property,
          message: "Text from a cell is never HTML: use textContent.",
        })),
      ],
      // The checks of noUncheckedIndexedAccess meet loops whose bounds are known.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },

  {
    files: ["**/*.{ts,js}"],
    ignores: [
      // The parts of a measure have fixed names.
      "src/measures/**",
      "test/{tables,findings,report,pictures}/**",
      "test/browser/{analyse,networks}.test.ts",
    ],
    plugins: { constants: constants.plugin },
    rules: { "constants/constants": "error" },
  },

  // A file or a function that needs more room than this has two ideas in it.
  {
    files: ["{src,scripts,bench}/**/*.{ts,js}"],
    rules: { "max-lines": ["error", 400], "max-lines-per-function": ["error", 120] },
  },
  // Views of the pane whose state, elements and handlers are one closure still.
  {
    files: ["src/pane/{analyse/analyse,check/check,networks/networks,pictures/pictures}.ts"],
    rules: { "max-lines-per-function": "off" },
  },

  // What is shipped is checked with its types.
  {
    files: ["src/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: TYPED,
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      // Microsoft's error codes are texts that any cell may hold.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // Does not know that exactOptionalPropertyTypes lets `??=` meet a property that is not there.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // What may be waited for may also be nothing: a view's update, say.
      "@typescript-eslint/await-thenable": "off",
      // Microsoft's types do not say that its error class is one.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", package: "@types/custom-functions-runtime", name: "Error" }] },
      ],
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }] }],
    },
  },

  // Imports point one way, towards the core.
  { files: ["src/**/*.ts"], plugins: { house: house.plugin }, rules: { "house/rooms": "error" } },

  // The boundary, where a cell can hold anything.
  { files: ["src/measures/*/function.ts"], rules: ANY_ALLOWED },

  // A port's answers are promises, whether a workbook needs them or not.
  { files: ["src/workbook/*.ts"], rules: { "@typescript-eslint/require-await": "off" } },

  // Office.js: load before a read, sync after a load.
  {
    files: ["src/workbook/excel*.ts", "src/pane/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },

  // A test looks into pages, bundles and JSON of every shape; a promise must still be awaited.
  {
    files: ["test/**/*.ts"],
    languageOptions: TYPED,
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      // A test that is left out is a hole that nobody sees.
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|todo|failing)$/]",
          message: "Left in by accident?",
        },
      ],
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "fast-check", message: "Import test/fast-check.ts, which has one seed for all machines." }] },
      ],
    },
  },
  { files: ["test/fast-check.ts"], rules: { "no-restricted-imports": "off" } },
);
