/**
 * Rows that buy nothing and sell less than nothing by no more than rounding, such as a stock that falls by 1 in an industry
 * that a country does not have: they count as rows without output, and are told of.
 */

import { type Balance, SMALL } from "./balance";
import { type PublishedTable, rowCount } from "./published-table";

export function setAside(table: PublishedTable, { sales, bought }: Balance): number[] {
  const n = rowCount(table);
  const count = table.countries.length;
  const mean = sales.reduce((sum, figure) => sum + Math.abs(figure), 0) / n;
  const isSlip = (row: number) => {
    if (!(sales[row]! < 0 && -sales[row]! <= SMALL * mean && bought[row] === 0)) return false;
    for (let seller = 0; seller < n; seller += 1) if (table.flows[seller * n + row] !== 0) return false;
    return table.flows.subarray(row * n, (row + 1) * n).every((flow) => Math.abs(flow) <= SMALL * mean);
  };
  const rows = [...sales.keys()].filter(isSlip);
  for (const row of rows) {
    table.flows.fill(0, row * n, (row + 1) * n);
    table.final.fill(0, row * count, (row + 1) * count);
    for (const { figures } of table.accounts) figures[row] = 0;
  }
  return rows;
}
