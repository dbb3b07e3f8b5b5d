/** What is said of shares and accounts at their boundaries: ties, missing figures, parts below 0, one period. */

import { saidNestedAccount } from "../../../src/findings/kinds/nested-account";
import { saidShares } from "../../../src/findings/kinds/shares";
import type { FigureTable, Member } from "../../../src/tables/reader/table-reading";

const YEARS = [2000, 2010];

/** By name its figures by year, and the position of its whole. */
function table(
  rows: readonly (readonly [string, readonly (string | null)[], number | null])[],
  isPercent: boolean,
): FigureTable {
  return {
    sumColumn: "",
    whole: isPercent ? "exports" : "",
    periods: YEARS.slice(-rows[0]![1].length).map((order) => ({ label: String(order), order })),
    members: rows.map(([name, figures, parent], row): Member => {
      const years = YEARS.slice(-figures.length);
      return {
        name,
        section: "",
        measure: isPercent ? "share" : "value",
        measureWords: "",
        column: "",
        unit: isPercent ? "%" : "EUR",
        isSummable: true,
        isPercent,
        figures: new Map(
          figures.flatMap((plain, at) => (plain === null ? [] : [[years[at]!, { row, column: at, plain }] as const])),
        ),
        parent,
        counts: parent !== null || isPercent,
        isTotal: name === "Total",
        notes: new Map(),
      };
    }),
  };
}
const titleOf = (said: { title: string | null }) => said.title?.replaceAll("\u00a0", " ") ?? null;

test.each<[string, Parameters<typeof table>[0], string | null]>([
  [
    "a fall is told with its sign",
    [
      ["A", ["0.5", "0.4"], null],
      ["B", ["0.5", "0.6"], null],
    ],
    "A and B: 40 % and 60 % of exports in 2010, −10 and +10 percentage points since 2000",
  ],
  [
    "one point",
    [
      ["A", ["0.5", "0.51"], null],
      ["B", ["0.5", "0.495"], null],
    ],
    "A: 51 % of exports in 2010, +1 percentage point since 2000",
  ],
  [
    "one period: the largest",
    [
      ["A", ["0.4"], null],
      ["B", ["0.6"], null],
    ],
    "B: 60 % of exports in 2010",
  ],
  [
    "one period: a tie names both",
    [
      ["A", ["0.5"], null],
      ["B", ["0.5"], null],
    ],
    "A and B: 50 % of exports in 2010",
  ],
  [
    "a share beyond 100 % is in no title",
    [
      ["A", ["0.5", "1.01"], null],
      ["B", ["0.5", "0.4"], null],
    ],
    "B: 40 % of exports in 2010, −10 percentage points since 2000",
  ],
  [
    "a total is in no title",
    [
      ["Total of A", ["0.2", "0.9"], null],
      ["B", ["0.5", "0.4"], null],
    ],
    "B: 40 % of exports in 2010, −10 percentage points since 2000",
  ],
  [
    "its own first and last figure",
    [
      ["A", ["0.5", null], null],
      ["B", ["0.5", "0.6"], null],
    ],
    "B: 60 % of exports in 2010, +10 percentage points since 2000",
  ],
])("shares: %s", (_, rows, title) => {
  expect(titleOf(saidShares({ table: table(rows, true) }))).toBe(title);
});

test.each<[string, Parameters<typeof table>[0], string | null]>([
  [
    "the largest part",
    [
      ["Total", ["9", "10"], null],
      ["A", ["4", "3"], 0],
      ["B", ["5", "7"], 0],
    ],
    "B is 70 % of the total in 2010",
  ],
  [
    "a tie names both",
    [
      ["Total", ["9", "10"], null],
      ["A", ["4", "5"], 0],
      ["B", ["5", "5"], 0],
    ],
    "A and B are 50 % each of the total in 2010",
  ],
  [
    "a part below 0: no shares",
    [
      ["Total", ["9", "10"], null],
      ["A", ["4", "-1"], 0],
      ["B", ["5", "8"], 0],
      ["C", ["0", "3"], 0],
    ],
    "B: 8 EUR of the total 10 EUR in 2010",
  ],
  [
    "a part that is more than the total: no title",
    [
      ["Total", ["9", "10"], null],
      ["A", ["4", "-1"], 0],
      ["B", ["5", "11"], 0],
    ],
    null,
  ],
  [
    "the last period with all parts",
    [
      ["Total", ["9", "10"], null],
      ["A", ["4", null], 0],
      ["B", ["5", "7"], 0],
    ],
    "B is 55.6 % of the total in 2000",
  ],
  [
    "a whole of 0",
    [
      ["Total", ["0"], null],
      ["A", ["0"], 0],
      ["B", ["0"], 0],
    ],
    null,
  ],
])("account: %s", (_, rows, title) => {
  expect(titleOf(saidNestedAccount({ table: table(rows, false) }))).toBe(title);
});
