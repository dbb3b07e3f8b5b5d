import cases from "./tables.json";
import { answeredWith, differences, type Expected, gridOf, readingOf, type TableCase } from "./expectations";
import type { Grid } from "../../../src/tables/grid";
import { type Answers, NO_ANSWERS } from "../../../src/tables/reader/table-reading";

const all = cases as unknown as readonly TableCase[];

/** By the answers given, in order. */
function walk(grid: Grid, expected: Expected, answers: Answers, path: string): string[] {
  const reading = readingOf(grid, answers);
  const found = differences(reading, expected).map((each) => path + each);
  for (const [words, after] of Object.entries(expected.after ?? {})) {
    const more = answeredWith(reading, answers, words);
    if (!more) found.push(`${path}no answer “${words}” of ${JSON.stringify(reading.question)}`);
    else found.push(...walk(grid, after, more, `${path}“${words}”: `));
  }
  return found;
}

test.each(all.map((each) => [each.id, each] as const))("%s", (_, each) => {
  expect(walk(gridOf(each), each.expect, NO_ANSWERS, "")).toEqual([]);
});
