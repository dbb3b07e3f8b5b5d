/** What is said of the tables of the cases: figures, flags, titles, and what must never be said. */

import type { Grid } from "../../../src/tables/grid";
import { said } from "../../../src/findings/kinds";
import { type Answers, NO_ANSWERS } from "../../../src/tables/reader/table-reading";
import { answeredWith, type Expected, gridOf, readingOf, type TableCase, unsaid } from "./expectations";
import cases from "./tables.json";

const ALL = (cases as unknown as readonly TableCase[]).filter(
  // What is computed of input-output tables is the networks' own.
  ({ expect: { kind } }) => kind !== "input-output",
);

/** What must never be said holds behind each answer too. */
function walk(grid: Grid, expected: Expected, answers: Answers, path: string, never: readonly string[]): string[] {
  const reading = readingOf(grid, answers);
  const mustNeverSay = [...never, ...(expected.mustNeverSay ?? [])];
  const found = unsaid(said(reading), { ...expected, mustNeverSay }).map((each) => path + each);
  for (const [words, after] of Object.entries(expected.after ?? {})) {
    const more = answeredWith(reading, answers, words);
    if (!more) found.push(`${path}no answer “${words}”`);
    else found.push(...walk(grid, after, more, `${path}“${words}”: `, []));
  }
  return found;
}

test.each(ALL.map((each) => [each.id, each] as const))("%s", (_, each) => {
  expect(walk(gridOf(each), each.expect, NO_ANSWERS, "", [])).toEqual([]);
});
