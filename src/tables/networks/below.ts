/** What the rows below the flows are: by their names, and where these say nothing, by what they come to. */

import type { Grid } from "../grid";
import { type Figures, minus, plus, type Vector } from "./sums";

import { type Line, type NetworkRole, PAID } from "./roles";
import { reasons, wholes } from "./texts";
import type { Whole } from "./uses";
import type { NamedRole } from "./words";

export interface BelowRow {
  /** Within the grid. */
  readonly row: number;
  readonly name: string;
  readonly named: NamedRole | null;
}

/** So many rows without a known name are tried as parts of the account. */
const MAX_UNKNOWN = 4;

const rowsOf = (rows: readonly BelowRow[], ...roles: readonly (NetworkRole | null)[]) =>
  rows.filter(({ named }) => roles.includes(named?.role ?? null)).map(({ row }) => row);

/** Ways in which purchases and value added may be read, each a list of rows; the likeliest first. */
function accountsIn(rows: readonly BelowRow[]): number[][] {
  const besides = rowsOf(rows, "taxes", "imports", "other");
  const whole = rowsOf(rows, "valueAdded");
  const parts = rowsOf(rows, "valueAdded part");
  const unknown = rowsOf(rows, null).slice(0, MAX_UNKNOWN);
  const added = [
    ...(whole.length > 1 ? [...whole.map((row) => [row]), whole] : whole.length === 1 ? [whole] : []),
    ...(parts.length > 0 ? [parts] : []),
  ];
  const ways = (added.length > 0 ? added : [[]]).flatMap((list) => [
    [...list, ...besides],
    ...(besides.length > 0 ? [list] : []),
  ]);
  const more = unknown.length === 0 ? [] : [...unknown.map((row) => [row]), unknown];
  return [...ways, ...more.flatMap((list) => ways.map((way) => [...way, ...list]))].filter((list) => list.length > 0);
}

/** What final demand comes to if purchases and value added, or a row of output, are what a row sells. */
export function wholesBelow(grid: Grid, figures: Figures, rows: readonly BelowRow[]): Whole[] {
  const sold = figures.sold(figures.columns);
  const bought = figures.bought(figures.rows);
  return [
    ...rows
      .filter(({ named }) => named?.role === "output")
      .map(({ row, name }) => ({
        words: wholes.row({ row: grid.row + row + 1, name }),
        need: minus(figures.across(row), sold),
        parts: figures.n,
      })),
    ...accountsIn(rows).map((account) => ({
      words: wholes.account,
      need: minus(plus(bought, figures.bought(account)), sold),
      parts: 2 * figures.n + account.length,
    })),
  ];
}

/** `sales`: the output of each row, by the flows and final demand. */
export function belowOf(figures: Figures, rows: readonly BelowRow[], sales: Vector): Line[] {
  const bought = figures.bought(figures.rows);
  const fits = (account: readonly number[]) =>
    figures.areNear(sales, plus(bought, figures.bought(account)), 2 * figures.n + account.length);
  const account = accountsIn(rows).find(fits);
  const isIn = new Set(account ?? []);
  const wholeRows = rowsOf(rows, "valueAdded");
  // Of several rows of value added it is the one that the account closes with, else the first.
  const values = wholeRows.filter((row) => isIn.has(row));
  const isWhole = new Set(values.length > 0 ? values : wholeRows.slice(0, 1));
  const hasValueAdded = wholeRows.length + rowsOf(rows, "valueAdded part").length > 0;
  const before: number[] = [];
  return rows.map(({ row: at, name, named }): Line => {
    const line = (role: NetworkRole, why: string, by: Line["by"]): Line => {
      if (PAID.includes(role)) before.push(at);
      return { at, name, role, why, by };
    };
    if (named?.role === "valueAdded" && !isWhole.has(at)) return line("unused", reasons.memo, "figures");
    if (named) return line(named.role, named.why, "name");
    const value = figures.across(at);
    if (figures.areNear(value, bought, figures.n)) return line("total", reasons.sumOfFlows, "figures");
    if (before.length > 0 && figures.areNear(value, plus(bought, figures.bought(before)), figures.n + before.length))
      return line("total", reasons.sumOfAll, "figures");
    if (figures.areNear(value, sales, 2 * figures.n)) return line("output", reasons.sumOfAll, "figures");
    if (!isIn.has(at)) return line("unused", reasons.notUnderstood, "order");
    return hasValueAdded
      ? line("other", reasons.completesOther, "figures")
      : line(isOnly(at) ? "valueAdded" : "valueAdded part", reasons.completes, "figures");
  });
  function isOnly(row: number): boolean {
    const unknown = rowsOf(rows, null).filter((each) => isIn.has(each));
    return unknown.length === 1 && unknown[0] === row;
  }
}
