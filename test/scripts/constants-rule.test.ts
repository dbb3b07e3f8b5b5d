import { Linter } from "eslint";
import { plugin } from "../../scripts/constants-rule.js";

const linter = new Linter();
const found = (code: string) =>
  linter
    .verify(code, { plugins: { constants: plugin }, rules: { "constants/constants": "error" } })
    .map(({ message }) => message);

test.each([
  "const days = 390;",
  "export const host = '127.0.0.1';",
  "const pattern = /a/;",
  "const day = 24 * 60;",
  "const least = -1;",
  "const sizes = [16, [32, 80]];",
  "const codes = { a: { error: '#N/A' } };",
  "const names = new Set(['a']);",
  "const text = `a`;",
])("%s is refused", (code) => expect(found(code)).toEqual(["A constant of a module is in UPPER_CASE."]));

test.each([
  "const DAYS = 390;",
  // To be filled.
  "const found = [];",
  "const known = {};",
  "const known = new Map();",
  // Made at run time.
  "const root = process.cwd();",
  "const sizes = [16, root];",
  `const text = \`\${root}/a\`;`,
  "const add = (a, b) => a + b;",
  "let days = 390;",
  // An enumeration, as Microsoft writes it.
  "const ErrorCode = { invalidValue: '#VALUE!' };",
  "function f() { const days = 390; return days; }",
])("%s is left", (code) => expect(found(code)).toEqual([]));
