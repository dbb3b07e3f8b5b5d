/**
 * Prices and shares are not summed, unless the table does it itself: where a row is exactly the sum of three or more above it in
 * every period, these are the parts of a price, or the first of a list, and that row is their total.
 */

import { type Decimal, sum } from "../../core/numbers/decimal";
import { figureIn } from "./figure-in";
import type { DraftTable } from "./figure-table";
import type { Measure, Member } from "./table-reading";

const SUMMED_BY_TABLES: readonly (Measure | null)[] = ["price", "share", "ratio"];
/** Less is a coincidence. */
const MIN_PARTS = 3;
const MIN_PERIODS = 2;
const MAX_MEMBERS = 100;

/** The members may be summed where the table prints a sum of them. */
export function withPrintedSums(table: DraftTable): DraftTable {
  const { members, periods } = table;
  const [first] = members;
  const areAlike = members.every(
    ({ measure, unit, column }) => measure === first?.measure && unit === first.unit && column === first.column,
  );
  if (!first || !areAlike || !SUMMED_BY_TABLES.includes(first.measure) || members.length > MAX_MEMBERS) return table;
  if (periods.length < MIN_PERIODS || members.length <= MIN_PARTS || !hasSum(table)) return table;
  return { ...table, members: members.map((member): Member => ({ ...member, isSummable: true })) };
}

function hasSum({ members, periods }: DraftTable): boolean {
  const rows = members.map((member) => periods.map(({ order }) => figureIn(member, order)));
  return rows.some((total, at) => {
    const sums = total.map((): Decimal | null => sum([]));
    for (let from = at - 1; from >= 0; from -= 1) {
      for (const [period, figure] of rows[from]!.entries()) {
        const before = sums[period];
        sums[period] = before && figure ? before.plus(figure) : null;
      }
      if (at - from >= MIN_PARTS && total.every((figure, period) => figure && sums[period]?.eq(figure))) return true;
    }
    return false;
  });
}
