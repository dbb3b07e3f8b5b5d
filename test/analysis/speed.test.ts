/** 50,000 rows are checked within about a second on a machine that does nothing else, and no step holds the page up for long. */

import { check } from "../../src/analysis/check";
import type { Grid } from "../../src/analysis/grid";

const rows = 50_000;

/** Figures with cents, some of them text, some empty, some with more digits than floating point takes exactly. */
const large: Record<string, Grid> = {
  "a table of firms": {
    sheet: "Sheet1", row: 0, column: 0,
    values: [
      ["Firm", "Country", "Buyer", "Sales", "Inputs", "Wages", "Volume"],
      ...Array.from({ length: rows }, (_, index) => [
        `Firm ${index}`, ["Kenya", "Italy", "China"][index % 3]!, `Buyer ${index % 700}`, index % 97 === 0 ? "1.234,50" : 1000 + (index % 1000) / 100, index % 89 === 0 ? "" : 500 + (index % 777) / 7, 100, index % 50,
      ]),
    ],
  },
  "a table of links by year": {
    sheet: "Sheet1", row: 0, column: 0,
    values: [["Year", "Link", "Sales", "Inputs"], ...Array.from({ length: rows }, (_, index) => [1990 + Math.floor(index / 1500), `Link ${index % 1500}`, 100 + (index % 31) / 3, 50 + (index % 7)])],
  },
};

test.each(Object.entries(large))("%s", (_, grid) => {
  const run = () => {
    const steps = check(grid);
    let longest = 0;
    const from = performance.now();
    for (;;) {
      const before = performance.now();
      const step = steps.next();
      longest = Math.max(longest, performance.now() - before);
      if (step.done) return { longest, all: performance.now() - from, found: step.value.findings.length };
    }
  };
  // Up to the sixth try: another program on the machine is not ours to measure.
  const runs = [run()];
  const best = (of: "all" | "longest") => Math.min(...runs.map((each) => each[of]));
  while (runs.length < 6 && (best("all") >= 1200 || best("longest") >= 50)) runs.push(run());
  if (process.env["QUASIRENT_TIMES"]) console.log(runs);
  expect(runs[0]!.found).toBeGreaterThan(0);
  expect(best("all")).toBeLessThan(2500);
  expect(best("longest")).toBeLessThan(50);
}, 60_000);
