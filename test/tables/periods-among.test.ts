/** 2001-02 is February among months, and the year 2001/02 among years over two. */

import { amongOf, periodIn } from "../../src/tables/periods";
import { recordsOf } from "../../src/tables/records";
import { runToEnd } from "../../src/core/sliced";
import { understand } from "../../src/tables/understand";
import { sketched } from "./grid";

test.each<[string, string[], "years" | "months"]>([
  ["months of a year", ["2001-01", "2001-02", "2001-03"], "months"],
  ["years over two", ["2001-02", "2002-03", "2003-04"], "years"],
  ["alone", ["2001-02"], "years"],
  ["beside other words", ["2001-02", "n/a", ""], "years"],
])("%s", (_, cells, among) => {
  expect(amongOf(cells)).toBe(among);
  expect(periodIn("2001-02", among)!.order).toBe(among === "months" ? 2001 + 1 / 12 : 2001);
});

test("every month of a column is a period of its own", () => {
  const rows = ["2001-12", "2001-01", "2001-02", "2001-03"].map((month) => `'${month} | 70 | 60`);
  const { periods } = recordsOf(runToEnd(understand(sketched(["Month | Sales | Inputs", ...rows].join("\n")))));
  expect(periods.map(({ label }) => label)).toEqual(["2001-01", "2001-02", "2001-03", "2001-12"]);
});
