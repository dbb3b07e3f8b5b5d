/** What audits weigh: more on the smallest firm than on the largest, where the figures show it. */

import { ONE } from "../core/numbers/decimal";
import { figureOf } from "../core/data/table";
import { compute } from "../tables/function-tables/compute";
import { occupiedFirms } from "../tables/function-tables/sales";
import { wordsOf } from "../tables/understanding";
import { cell, type Check } from "./finding";
import { answered } from "./function-answers";

/** Beyond so many firms a page would wait. */
const MAX_FIRMS = 5000;

export const auditCosts: Check = function* ({ table, functions }) {
  const found = functions.length === 1 ? functions[0]! : undefined;
  if (found?.of !== "COMPLIANCECOST" || found.rows.length > MAX_FIRMS) return;
  yield;
  const its = occupiedFirms(table, found);
  const [, ...rows] = answered(() => compute(table, its)) ?? [];
  const firms = rows.map(([sales, , share, times], index) => ({
    row: its.rows[index]!,
    sales: figureOf(sales),
    share: figureOf(share),
    times: figureOf(times),
  }));
  if (firms.length < 2 || firms.length !== its.rows.length || firms.some(({ sales }) => !sales)) return;
  const sorted = [...firms].sort((one, other) => one.sales!.cmp(other.sales!));
  const [smallest, second] = sorted;
  const [before, largest] = sorted.slice(-2);
  // Of equals none is the smallest or the largest.
  if (smallest!.sales!.eq(second!.sales!) || largest!.sales!.eq(before!.sales!)) return;
  const { times, share } = smallest!;
  if (!times || !share || !largest!.share || times.lte(ONE)) return;
  const nameOf = (row: number) => wordsOf(table, row, its.named);
  yield {
    kind: "audit cost",
    area: cell(smallest!.row, its.columns.get("sales")![0]!),
    name: nameOf(smallest!.row),
    share: share.toString(),
    largest: nameOf(largest!.row),
    largestShare: largest!.share.toString(),
    times: times.toString(),
  };
};
