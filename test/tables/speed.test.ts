/** 50,000 rows are checked in a few seconds at most, whatever else the machine does, and no step holds the page up: guards against a hang. */

import { check } from "../../src/findings/check";
import { Grid } from "../../src/tables/grid";

const rows = 50_000;

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
        100 + (index % 31) / 3,
        50 + (index % 7),
      ]),
    ],
  }),
};

/** What the processor did for us, whatever else it had to do meanwhile. */
const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

test.each(Object.entries(large))(
  "%s",
  (_, grid) => {
    const run = () => {
      const steps = check(grid);
      const from = process.cpuUsage();
      let [longest, before, now, count] = [0, 0, 0, 0];
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
    expect(best("all")).toBeLessThan(6000);
    expect(best("longest")).toBeLessThan(150);
  },
  300_000,
);
