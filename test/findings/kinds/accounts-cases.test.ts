/** The cases of shares, accounts with parts, indicators and coded cases: what is said of the tables as they are read. */

import type { Grid } from "../../../src/tables/grid";
import { saidCodedCases } from "../../../src/findings/kinds/coded-cases";
import { saidIndicators } from "../../../src/findings/kinds/indicators";
import { saidNestedAccount } from "../../../src/findings/kinds/nested-account";
import { saidSeries } from "../../../src/findings/kinds/series";
import { saidShares } from "../../../src/findings/kinds/shares";
import { type Answers, NO_ANSWERS, type Said, type TableReading } from "../../../src/tables/reader/table-reading";
import {
  answeredWith,
  type Expected,
  gridOf,
  readingOf,
  type TableCase,
  unsaid,
} from "../../tables/reader/expectations";
import cases from "../../tables/reader/tables.json";

const NOTHING: Said = { figures: new Map(), flags: new Map(), title: null, subtitle: "", sentences: [], shown: [] };

export function saidOf(reading: TableReading): Said {
  switch (reading.kind) {
    case "shares":
      return saidShares(reading);
    case "nested account":
      return saidNestedAccount(reading);
    case "indicators":
      return saidIndicators(reading);
    case "coded cases":
      return saidCodedCases(reading);
    case "series":
      return saidSeries(reading);
    default:
      return NOTHING;
  }
}

function walk(grid: Grid, expected: Expected, answers: Answers, path: string): string[] {
  const reading = readingOf(grid, answers);
  const found = unsaid(saidOf(reading), expected).map((each) => path + each);
  for (const [words, after] of Object.entries(expected.after ?? {})) {
    const more = answeredWith(reading, answers, words);
    if (!more) found.push(`${path}no answer “${words}”`);
    else found.push(...walk(grid, after, more, `${path}“${words}”: `));
  }
  return found;
}

const ids = ["T12", "T13", "T27", "T28", "T29", "T30", "T31", "T35", "T36", "T37", "T38", "T39", "T40", "T41"].concat([
  "T44",
  "T45",
  "T46",
  "T47",
  "T48",
  "T49",
  "T50",
  "T51",
  "T52",
]);

test.each(
  (cases as unknown as readonly TableCase[])
    .filter(({ id }) => ids.includes(id))
    .map((each) => [each.id, each] as const),
)("%s", (_, each) => {
  expect(walk(gridOf(each), each.expect, NO_ANSWERS, "")).toEqual([]);
});
