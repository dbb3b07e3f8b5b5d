/** Whether what each row sells is what its column buys and adds. */

import { PAID, type NetworkRole } from "../tables/networks/roles";
import { type Account, type PublishedTable, rowCount } from "./published-table";

export interface Balance {
  /** By row: all that it sells, and what it buys of other rows. */
  readonly sales: Float64Array;
  readonly bought: Float64Array;
  /** The row with the largest difference; null where there is no value added to compare with. */
  readonly worst: { readonly row: number; readonly sales: number; readonly bought: number } | null;
  /** Beyond what rounding explains. */
  readonly isOff: boolean;
}

/** A difference of more than this of a row's sales is none of rounding, unless the row is as small as its rounding. */
const OFF = 0.01;
/** Beside the sales of the mean row such a difference is rounding wherever it is. */
export const SMALL = 1e-4;

export function balanceOf(table: PublishedTable): Balance {
  const n = rowCount(table);
  const count = table.countries.length;
  const sales = table.adjusted.slice();
  const bought = new Float64Array(n);
  for (let row = 0; row < n; row += 1) {
    let sum = 0;
    for (let column = 0, at = row * n; column < n; column += 1, at += 1) {
      const value = table.flows[at]!;
      sum += value;
      bought[column]! += value;
    }
    for (let user = 0; user < count; user += 1) sum += table.final[row * count + user]!;
    sales[row]! += sum;
  }
  const paid = accountsPaid(table.accounts);
  if (paid.length === 0) return { sales, bought, worst: null, isOff: false };
  const all = bought.slice();
  for (const { figures } of paid) for (let row = 0; row < n; row += 1) all[row]! += figures[row]!;
  const mean = sales.reduce((sum, figure) => sum + Math.abs(figure), 0) / n;
  const difference = (row: number) => Math.abs(sales[row]! - all[row]!);
  let worst = 0;
  for (let row = 1; row < n; row += 1) if (difference(row) > difference(worst)) worst = row;
  const isOff = sales.some((figure, row) => difference(row) > OFF * Math.abs(figure) && difference(row) > SMALL * mean);
  return { sales, bought, worst: { row: worst, sales: sales[worst]!, bought: all[worst]! }, isOff };
}

/** With these, purchases come to output; empty where value added is not among them. Its parts count where it is not there as a whole. */
export function accountsPaid(accounts: readonly Account[]): Account[] {
  const has = (wanted: NetworkRole) => accounts.some(({ role }) => role === wanted);
  if (!has("valueAdded") && !has("valueAdded part")) return [];
  return accounts.filter(({ role }) => PAID.includes(role) && !(role === "valueAdded part" && has("valueAdded")));
}
