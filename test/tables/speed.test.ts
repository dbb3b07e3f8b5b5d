/**
 * 20,000 rows are read and looked through in a few seconds at most, whatever else the machine does, and no step of looking
 * through holds the page up: guards against a hang.
 */

import { runToEnd } from "../../src/core/sliced";
import { findingsIn } from "../../src/findings/check";
import { readTable } from "../../src/tables/reader/read";
import { Grid } from "../../src/tables/grid";

const rows = 20_000;

/** Figures with cents, some of them text, some empty, some with more digits than floating point takes exactly. */
const large: Record<string, Grid> = {
  "a table of firms": new Grid({
    sheet: "Sheet1",
    row: 0,
    column: 0,
    values: [
      ["Firm", "Country", "Buyer", "Sales", "Inputs", "Wages", "Volume"],
      ...Array.from({ length: rows }, (_, index) => [
        `Firm ${index}`,
        ["Kenya", "Italy", "China"][index % 3]!,
        `Buyer ${index % 700}`,
        index % 97 === 0 ? "1.234,50" : 1000 + (index % 1000) / 100,
        index % 89 === 0 ? "" : 500 + (index % 777) / 7,
        100,
        index % 50,
      ]),
    ],
  }),
  "a table of links by year": new Grid({
    sheet: "Sheet1",
    row: 0,
    column: 0,
    values: [
      ["Year", "Link", "Sales", "Inputs"],
      ...Array.from({ length: rows }, (_, index) => [
        1990 + Math.floor(index / 1500),
        `Link ${index % 1500}`,
        index % 97 === 0 ? "100" : 100 + (index % 31) / 3,
        50 + (index % 7),
      ]),
    ],
  }),
};

large["rows of trade"] = new Grid({
  sheet: "Sheet1",
  row: 0,
  column: 0,
  values: [
    ["Reporter", "Partner", "HS code", "Year", "Trade value (US$)", "Net weight (kg)"],
    ...Array.from({ length: rows }, (_, index) => [
      `Reporter ${index % 20}`,
      `Partner ${index % 150}`,
      `${180000 + (index % 37)}`,
      2000 + (index % 11),
      1000 + index,
      index % 7 === 0 ? "" : 10 + index,
    ]),
  ],
});

large["a chain of 2,000 links"] = new Grid({
  sheet: "Sheet1",
  row: 0,
  column: 0,
  values: [
    ["Link", "Sales", "Purchases", "Wages"],
    ...Array.from({ length: 2000 }, (_, index) => [
      `Link ${index}`,
      index % 50 === 0 ? "" : 20 + index,
      10 + index,
      15,
    ]),
  ],
});

/** What the processor did for us, whatever else it had to do meanwhile. */
const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

test.each(Object.entries(large))(
  "%s",
  (_, grid) => {
    const run = () => {
      const from = process.cpuUsage();
      const steps = findingsIn(grid, runToEnd(readTable(grid)));
      let [longest, count] = [0, 0];
      let before = milliseconds(process.cpuUsage(from));
      let now = before;
      for (;;) {
        const step = steps.next();
        count += 1;
        // Several steps together: asking the time of each would take longer than they do.
        if (!step.done && count % 16 !== 0) continue;
        now = milliseconds(process.cpuUsage(from));
        longest = Math.max(longest, now - before);
        before = now;
        if (step.done) return { longest, all: now, found: step.value.findings.length };
      }
    };
    // Up to the fourth try: the first ones pay for what is compiled, and for the languages that the platform reads in.
    const runs = [run()];
    const best = (of: "all" | "longest") => Math.min(...runs.map((each) => each[of]));
    while (runs.length < 4 && (best("all") >= 4000 || best("longest") >= 100)) runs.push(run());
    if (process.env["QUASIRENT_TIMES"]) console.log(runs);
    expect(runs[0]!.found).toBeGreaterThan(0);
    expect(best("all")).toBeLessThan(12_000);
    expect(best("longest")).toBeLessThan(300);
  },
  300_000,
);
