/** What Pictures offer of a chain: only what can be drawn, or why nothing can. */

import { shownOf } from "../../src/pane/pictures/offers";
import { runToEnd } from "../../src/core/sliced";
import type { CellContent } from "../../src/sheet/cells";
import { NO_CHOICES } from "../../src/tables/choices";
import { NO_ANSWERS } from "../../src/tables/reader/table-reading";
import { understand } from "../../src/tables/understand";
import { gridOf, readingOf } from "../tables/reader/expectations";

function offers(rows: readonly (readonly CellContent[])[]): string[] {
  const grid = gridOf({ table: [["Link", "Sales", "Purchases"], ...rows] });
  const reading = readingOf(grid);
  const shown = shownOf({ grid }, {
    grid,
    reading,
    choices: { answers: NO_ANSWERS, kind: null, rows: new Map(), chain: NO_CHOICES },
    whole: { reading, without: new Set() },
    understood: runToEnd(understand(grid)),
  } as never);
  return (shown?.offers ?? []).map((offer) => ("refusal" in offer ? offer.refusal : offer.id));
}

test.each<[string, readonly (readonly CellContent[])[], (string | RegExp)[]]>([
  [
    "a chain",
    [
      ["Farm", 10, 0],
      ["Mill", 30, 10],
      ["Shop", 70, 30],
    ],
    ["waterfall", "smile"],
  ],
  [
    "one link that loses",
    [
      ["Farm", 10, 12],
      ["Mill", 30, 10],
      ["Shop", 70, 30],
    ],
    ["waterfall", "smile"],
  ],
  [
    "all lose",
    [
      ["Farm", 10, 12],
      ["Mill", 11, 14],
      ["Shop", 13, 20],
    ],
    [/^Value added: the sum is -12; /],
  ],
  [
    "a link in another currency, whose cell is named",
    [
      ["Farm", "€10", "€0"],
      ["Mill", "$30", "€10"],
      ["Shop", "€70", "€30"],
    ],
    [/B3 /],
  ],
  [
    "all are 0",
    [
      ["A", 0, 0],
      ["B", 0, 0],
      ["C", 0, 0],
    ],
    [/^Value added: the sum is 0; /],
  ],
  [
    "an error among the figures",
    [
      ["Farm", 10, 0],
      ["Mill", { error: "#DIV/0!" } as CellContent, 10],
      ["Shop", 70, 30],
    ],
    [/B3/],
  ],
])("%s", (_, rows, expected) => {
  const found = offers(rows);
  expect(found).toHaveLength(expected.length);
  expected.forEach((each, index) => expect(found[index]).toMatch(each));
});
