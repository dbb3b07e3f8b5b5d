/** Other tables than the published cases: how they are read, and what is said of them. */

import type { Grid } from "../../../src/tables/grid";
import { type Answers, NO_ANSWERS } from "../../../src/tables/reader/table-reading";
import { answeredWith, differences, type Expected, gridOf, readingOf, unsaid } from "./expectations";
import { OWN_TABLES } from "./own-tables";
import { saidOf } from "./said";

function walk(grid: Grid, expected: Expected, answers: Answers, path: string): string[] {
  const reading = readingOf(grid, answers);
  const found = [...differences(reading, expected), ...unsaid(saidOf(reading), { tolerance: 1e-9, ...expected })].map(
    (each) => path + each,
  );
  // Figures that nobody named are asked about.
  if (reading.kind === "unknown" && reading.hasFigures && !reading.question) found.push(`${path}nothing is asked`);
  for (const [words, after] of Object.entries(expected.after ?? {})) {
    const more = answeredWith(reading, answers, words);
    if (!more) found.push(`${path}no answer “${words}” of ${JSON.stringify(reading.question)}`);
    else found.push(...walk(grid, after, more, `${path}“${words}”: `));
  }
  return found;
}

test.each(OWN_TABLES.map((each) => [each.id, each] as const))("%s", (_, each) => {
  expect(walk(gridOf(each), each.expect, NO_ANSWERS, "")).toEqual([]);
});
