/**
 * Two breakdowns of value added side by side: before and after a plan, a shock or a policy, in two years, or of two chains.
 *
 *     V = S - M,   share = V / sum of V,   change = V2 - V1,   share change = share 2 - share 1
 *
 * in the order given, and the total. A share change is a fraction (0.007 is 0.7 percentage points), and its sum is exactly 0.
 * A link without output and inputs before, and with some after, is `New`, in the opposite case `Gone`. Each sum of value
 * added must be above 0. Every figure is needed: the first that is missing or wrong refuses the whole. Empty rows are left
 * out.
 *
 * Source: Bellù (2013), Value Chain Analysis for Policy Making, on comparing scenarios.
 */
import { ONE, ZERO } from "../../core/numbers/decimal";
import { effect } from "../../core/data/effects";
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import { refuse } from "../../core/refusal";
import { shareable } from "../../core/data/shares";
import type { Table } from "../../core/data/table";
import { rowsOf } from "../../core/data/table-rows";
import type { Vector } from "../../core/data/vector";
import { valueAdded } from "../value-added/definition";

/** What each link sells and buys. */
export interface Scenario {
  readonly output: Vector;
  readonly inputs: Vector;
}

export function compare(links: Labels, before: Scenario, after: Scenario): Table {
  const figures = [before.output, before.inputs, after.output, after.inputs].map((each) => each.complete());
  const rows = occupied([links], figures);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: links.argument } });
  const [v1, v2] = [before, after].map(({ output, inputs }) => valueAdded(output, inputs)) as [Vector, Vector];
  const total1 = shareable(v1.total(), before.output.argument, "value added before");
  const total2 = shareable(v2.total(), after.output.argument, "value added after");
  const shareChange = effect([v2, v1, v1.filled(total1), v1.filled(total2)], (own2, own1, all1, all2) =>
    own2.times(all1).minus(own1.times(all2)).div(all1.times(all2)),
  );
  return [
    ["Link", "Before", "After", "Change", "Share before", "Share after", "Share change", "Status"],
    ...rowsOf(rows, [
      (row) => links.at(row) || UNSPECIFIED,
      ...[v1, v2, v2.minus(v1), v1.over(total1), v2.over(total2), shareChange],
      (row) => statusOf(isThere(before, row), isThere(after, row)),
    ]),
    ["Total", total1, total2, total2.minus(total1), ONE, ONE, ZERO, ""],
  ];
}

function isThere({ output, inputs }: Scenario, link: number): boolean {
  return !output.isZero(link) || !inputs.isZero(link);
}

function statusOf(wasThere: boolean, isNow: boolean): "" | "New" | "Gone" {
  if (wasThere === isNow) return "";
  return isNow ? "New" : "Gone";
}
