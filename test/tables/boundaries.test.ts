/** Just is, just is not: the bounds at which a table is read otherwise. */

import { runToEnd } from "../../src/core/sliced";
import { check } from "../../src/findings/check";
import { periodIn } from "../../src/tables/periods";
import { understand } from "../../src/tables/understand";
import { warnings } from "../../src/tables/warnings";
import { sketched } from "./grid";

const read = (sketch: string) => runToEnd(understand(sketched(sketch)));
const kindsIn = (sketch: string) => runToEnd(check(sketched(sketch))).findings.map(({ kind }) => kind);

describe("a price that falls along the chain", () => {
  const falls = (...prices: number[]) =>
    warnings(
      read(`Stage | Price | Conversion\n${prices.map((price, index) => `S${index} | ${price} | 1`).join("\n")}`),
    ).flatMap((warning) => (warning.say === "falling price" ? [warning.row] : []));

  it.each([
    [[5, 4, 6], [2]],
    [[5, 5, 6], []],
    [[5, 6, 5.99], [3]],
    [[5, 6, 6], []],
  ])("%j: %j", (prices, rows) => expect(falls(...prices)).toEqual(rows));
});

describe("a text alone under the records", () => {
  /** Rows that are taken for a part of the table, as a record or as one to be left out. */
  const rows = (length: number) => {
    const { records, totals } = read(
      `Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 10\n${"x".repeat(length)} | |\n`,
    );
    return [...records, ...totals.map(({ row }) => row)];
  };

  it("is a row of the table up to 60 characters", () => expect(rows(60)).toEqual([1, 2, 3]));
  it("is a note from 61", () => expect(rows(61)).toEqual([1, 2]));
});

describe("a number that is a year", () => {
  it.each([
    [1799, false],
    [1800, true],
    [2199, true],
    [2200, false],
    [1999.5, false],
  ])("%d: %s", (value, isYear) => expect(periodIn(value) !== null).toBe(isYear));
});

describe("a total that only rounding keeps from its sum", () => {
  const rows = (total: string) => `Link | Sales | Inputs\n${"A | 10.1 | 1\n".repeat(4)}Total | ${total} | 4`;
  // Four figures and their total, each rounded to 0.1: together they can be apart by 0.25.
  it("is none by 0.2", () => expect(kindsIn(rows("40.6"))).not.toContain("not adding up"));
  it("is found by 0.3", () => expect(kindsIn(rows("40.7"))).toContain("not adding up"));
});

describe("words beside the names", () => {
  const roles = (...words: string[]) =>
    read(
      `Link | Remark | Sales | Inputs\n${words.map((word, row) => `L${row} | ${word} | ${row + 2} | ${row}`).join("\n")}`,
    ).columns.map(({ role }) => role);
  const besideCountry = (...words: string[]) =>
    read(
      `Country | Said | Sales | Inputs\n${words.map((word, row) => `${["Kenya", "Italy", "China", "Peru"][row]} | ${word} | ${row + 2} | ${row}`).join("\n")}`,
    ).columns.map(({ role }) => role);

  it("that come again are remarks", () =>
    expect(roles("up", "up", "down", "up")).toEqual(["link", "ignored", "output", "inputs"]));
  it("of which none comes again are links where there are none yet, others are remarks", () => {
    expect(besideCountry("farm", "mill", "trade", "shop")).toEqual(["country", "link", "output", "inputs"]);
    expect(besideCountry("up", "up", "down", "up")).toEqual(["country", "ignored", "output", "inputs"]);
  });
});
