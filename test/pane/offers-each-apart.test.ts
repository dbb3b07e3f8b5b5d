/** Pictures that a table is offered once a question about it is answered. */

import { shownOf } from "../../src/pane/pictures/offers";
import { runToEnd } from "../../src/core/sliced";
import { understand } from "../../src/tables/understand";
import { answeredWith, gridOf, readingOf } from "../tables/reader/expectations";

test("prices looked at each by itself are lines over time", () => {
  const grid = gridOf({
    table: [
      ["Year", "Coffee export price", "Cocoa export price", "Oil import price"],
      [2018, 100, 90, 50],
      [2019, 110, 95, 60],
      [2020, 105, 99, 70],
    ],
  });
  const answers = answeredWith(readingOf(grid), new Map(), "Each by itself")!;
  const reading = readingOf(grid, answers);
  const shown = shownOf(
    { grid, source: "" } as never,
    {
      grid,
      reading,
      choices: { answers, kind: null, rows: new Map(), chain: { marks: new Map() } },
      whole: { reading, without: new Set() },
      understood: runToEnd(understand(grid)),
    } as never,
  );
  expect(shown?.offers.map(({ id }) => id)).toEqual(["lines"]);
});
