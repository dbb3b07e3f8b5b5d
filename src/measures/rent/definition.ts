/**
 * Economic rent: what a link earns above what its resources would earn in their next best use.
 *
 *     R = revenue - costs - r K
 *
 * Costs are all costs at opportunity cost, labour and depreciation included; interest is not, for the normal return r on
 * the capital K covers it. r is a fraction for the same period as the flows, above -1 and below 1 (below 0 it is a real return); more
 * is a percentage, and refused. Money of that period. Without capital what
 * is left is profit at opportunity cost; with capital and no r there is no answer, and with r and no capital neither:
 * nothing is assumed. A rent below 0 is an answer: the resources would earn more elsewhere. Revenue, costs and capital may
 * be of either sign. One rate for all that is out of range refuses the whole, one of a link its own link.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research, on rent; Ricardo (1817), Marshall (1890).
 */
import type { Vector } from "../../core/data/vector";
import { needed } from "../../core/numbers/figure";
import { refuse } from "../../core/refusal";

export function rent(revenue: Vector, costs: Vector, capital?: Vector, normalReturn?: Vector): Vector {
  const profit = revenue.minus(costs);
  if (!capital && !normalReturn) return profit;
  if (!normalReturn) return refuse({ why: "no rate", place: { argument: "normalReturn" } });
  if (!capital) return refuse({ why: "no capital", place: { argument: "capital" } });
  const rates = normalReturn.belowOne();
  const { row, column } = rates.place(0);
  const isOneForAll = row === undefined && column === undefined;
  if (isOneForAll) needed(rates.at(0));
  return profit.minus(capital.times(rates));
}
