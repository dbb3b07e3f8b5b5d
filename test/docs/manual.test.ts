/** docs/manual-excel.md: each line is a step with what is expected and what it settles, and they are numbered one after another. */
import { readFileSync } from "node:fs";
import path from "node:path";

const lines = readFileSync(path.resolve(__dirname, "../../docs/manual-excel.md"), "utf8")
  .split("\n")
  .filter((line) => /^\d+\. /.test(line));

test("the steps are numbered one after another", () => {
  expect(lines.map((line) => parseInt(line, 10))).toEqual(lines.map((_, index) => index + 1));
});

test.each(lines.map((line): [number, string] => [parseInt(line, 10), line]))(
  "line %i says what is expected and what it settles",
  (_, line) => {
    expect(line).toMatch(/Expected: .+|\(unknown\)/);
    expect(line).toMatch(/ Settles: .+\.$/);
  },
);
