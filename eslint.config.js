const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");

/** Refuses the imports that match; the sentence says what the folder may use. */
const noImport = (regex, message) => ({ "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] });

/** What a parsed package name or a path into these folders looks like. */
const packagesBut = (...allowed) => `^(?!\\.|(${allowed.map((name) => name.replaceAll(".", "\\.")).join("|")})$)`;
const into = (...folders) => `(^|/)(${folders.join("|")})(/|$)`;

/** What comes from a cell can be anything at all; only the boundary may say so. */
const anyAllowed = {
  "@typescript-eslint/no-explicit-any": "off",
  "@typescript-eslint/no-unsafe-argument": "off",
  "@typescript-eslint/no-unsafe-assignment": "off",
  "@typescript-eslint/no-unsafe-call": "off",
  "@typescript-eslint/no-unsafe-member-access": "off",
  "@typescript-eslint/no-unsafe-return": "off",
};

const node = Object.fromEntries(
  [
    "require",
    "module",
    "exports",
    "process",
    "console",
    "Buffer",
    "URL",
    "__dirname",
    "__filename",
    "setTimeout",
    "clearTimeout",
    "performance",
    "structuredClone",
  ].map((name) => [name, "readonly"]),
);
/** What a script hands to playwright runs in a page. */
const page = Object.fromEntries(
  ["window", "document", "globalThis", "requestAnimationFrame", "location", "fetch"].map((name) => [name, "readonly"]),
);

module.exports = tseslint.config(
  { ignores: ["dist/", "node_modules/", "test/output/"] },
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

  // The scripts, which Node runs as they are.
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { ...node, ...page } },
    rules: { "no-undef": "error", "@typescript-eslint/no-require-imports": "off" },
  },

  // What is shipped is checked with its types.
  {
    files: ["src/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
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

  // Imports point one way: core <- cells <- functions, and none of them knows a workbook or a page.
  {
    files: ["src/core/**/*.ts"],
    rules: noImport("^(?!decimal\\.js$|\\./[^/]+$)", "The core imports decimal.js and its own files, nothing else."),
  },
  {
    files: ["src/cells/**/*.ts"],
    rules: noImport(
      `${packagesBut("decimal.js")}|${into("functions", "workbook", "pane", "browser", "samples", "pictures")}`,
      "The cells know the core and themselves.",
    ),
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: noImport(
      `${packagesBut("decimal.js")}|${into("workbook", "pane", "browser", "samples", "pictures")}`,
      "A function knows the cells and the core; no workbook, no pane.",
    ),
  },
  {
    files: ["src/pictures/**/*.ts"],
    rules: noImport(
      `${packagesBut("decimal.js", "d3-array", "d3-sankey", "d3-shape")}|${into("functions", "workbook", "pane", "browser", "samples")}`,
      "A picture knows the cells, the core and d3's mathematics; no workbook, no pane.",
    ),
  },
  {
    files: ["src/analysis/**/*.ts"],
    rules: noImport(
      `${packagesBut("decimal.js")}|${into("functions", "pane", "browser")}|/workbook/(?!address|port)`,
      "An analysis knows the core, the cells, and how a sheet is described; no workbook, no page.",
    ),
  },
  {
    files: ["src/samples/**/*.ts"],
    rules: noImport(
      `${packagesBut("decimal.js")}|${into("core", "cells", "functions", "pane", "browser")}|/workbook/(?!address)`,
      "A sample is data and formulas.",
    ),
  },
  {
    files: ["src/formula/**/*.ts"],
    rules: noImport(
      `${packagesBut()}|${into("core", "cells", "functions", "samples", "files", "workbook", "pane", "browser")}`,
      "A formula is text.",
    ),
  },
  {
    files: ["src/files/**/*.ts"],
    rules: noImport(
      `${packagesBut("hucre/xlsx")}|${into("core", "cells", "functions", "samples", "pane", "browser")}|/workbook/(?!address|writing|added-mark|date-formats|format-sections|text-format)`,
      "Files know no grid and no page.",
    ),
  },
  {
    files: ["src/workbook/**/*.ts"],
    rules: noImport(
      into("core", "functions", "files", "pictures", "pane", "browser"),
      "A workbook answers its port; it does not know who asks.",
    ),
  },
  {
    files: ["src/pane/**/*.ts"],
    ignores: ["src/pane/pane.ts"], // the entry, which gives the pane its workbook
    rules: noImport(
      `${into("core", "functions", "browser")}|/workbook/(?!port|address)`,
      "The pane knows a workbook's port, the refusals, the pictures and the samples.",
    ),
  },

  {
    files: ["src/explain/**/*.ts", "src/guide/**/*.ts"],
    rules: noImport(
      `${packagesBut("decimal.js")}|${into("functions", "workbook", "pane", "browser", "samples")}`,
      "Steps and guide know the core and its readers, no workbook and no pane.",
    ),
  },
  {
    files: ["src/share/**/*.ts"],
    rules: noImport(
      `${packagesBut()}|${into("core", "cells", "functions", "pane", "browser")}|/workbook/(?!port|address)`,
      "Sharing works through a workbook's port.",
    ),
  },

  // The boundary, where a cell can hold anything.
  { files: ["src/functions/**/*.ts"], rules: anyAllowed },

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
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
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
    },
  },
);
