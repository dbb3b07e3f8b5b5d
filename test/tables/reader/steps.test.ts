/** A table is read in steps, so that a page may give way to its person: as many more as it has rows. */

import { ROWS_PER_STEP } from "../../../src/core/sliced";
import { Grid } from "../../../src/tables/grid";
import { readTable } from "../../../src/tables/reader/read";

const TABLES: Record<string, (row: number) => (string | number)[]> = {
  "members and years": (row) => [`Country ${row}`, 100 + row, 110 + row],
  chain: (row) => [`Link ${row}`, 900 + row, 300 + row],
  payments: (row) => [`Firm ${row}`, `Firm ${row + 1}`, 10 + row],
  "coded cases": (row) => [`Case ${row}`, ["Finance, Power", "Power", "Skills"][row % 3]!, ["None", "Loans"][row % 2]!],
};
const HEADINGS: Record<string, string[]> = {
  "members and years": ["Country", "Exports 2019 (US$ m)", "Exports 2020 (US$ m)"],
  chain: ["Link", "Sales (EUR)", "Purchases (EUR)"],
  payments: ["Payer", "Payee", "Paid (EUR)"],
  "coded cases": ["Case", "Barriers", "Help"],
};

function stepsOf(name: string, rows: number): number {
  const values = [HEADINGS[name]!, ...Array.from({ length: rows }, (_, row) => TABLES[name]!(row))];
  const work = readTable(new Grid({ sheet: "Sheet1", row: 0, column: 0, values }));
  let steps = 1;
  while (!work.next().done) steps += 1;
  return steps;
}

test.each(Object.keys(TABLES))("%s", (name) => {
  const [few, many] = [ROWS_PER_STEP, 16 * ROWS_PER_STEP];
  expect(stepsOf(name, many) - stepsOf(name, few)).toBeGreaterThan((4 * (many - few)) / ROWS_PER_STEP);
});
