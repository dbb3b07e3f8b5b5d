/** Other tables than the published cases: how they are read, and what is said of them. */

import { saidChain } from "../../../src/findings/kinds/chain";
import { saidCodedCases } from "../../../src/findings/kinds/coded-cases";
import { saidIndicators } from "../../../src/findings/kinds/indicators";
import { saidNestedAccount } from "../../../src/findings/kinds/nested-account";
import { saidPayments } from "../../../src/findings/kinds/payments";
import { saidSeries } from "../../../src/findings/kinds/series";
import { saidShares } from "../../../src/findings/kinds/shares";
import { saidTradeRows } from "../../../src/findings/kinds/trade-rows";
import type { Grid } from "../../../src/tables/grid";
import { type Answers, NO_ANSWERS, type Said, type TableReading } from "../../../src/tables/reader/table-reading";
import { answeredWith, differences, type Expected, gridOf, readingOf, unsaid } from "./expectations";
import { OWN_TABLES } from "./own-tables";

const NOTHING: Said = { figures: new Map(), flags: new Map(), title: null, subtitle: "", sentences: [], shown: [] };

export function saidOf(reading: TableReading): Said {
  // Nothing is said before what is open is answered.
  if (reading.question && reading.kind !== "indicators") return NOTHING;
  switch (reading.kind) {
    case "chain":
      return saidChain(reading);
    case "payments":
      return saidPayments(reading);
    case "series":
      return saidSeries(reading);
    case "trade rows":
      return saidTradeRows(reading);
    case "shares":
      return saidShares(reading);
    case "nested account":
      return saidNestedAccount(reading);
    case "indicators":
      return saidIndicators(reading);
    case "coded cases":
      return saidCodedCases(reading);
    default:
      return NOTHING;
  }
}

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
