/**
 * The whole table of a chain: output, inputs, value added, share, cumulative share and mark-up of each link in the order
 * given, and the total.
 *
 * The share is V / sum of V, the cumulative share the running sum of V over the same total, so the last is exactly 1;
 * the mark-up is V / M and has no value where a link buys nothing. A table needs every figure: the first that is missing
 * or wrong refuses the whole. Empty rows are left out.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research.
 */
import { ONE, ZERO, sum } from "./decimal";
import { type Labels, UNSPECIFIED, occupied } from "./labels";
import { refuse } from "./refusal";
import type { Table } from "./table";
import { shareable, valueAdded } from "./value-added";
import type { Vector } from "./vector";

export function breakdown(links: Labels, output: Vector, inputs: Vector): Table {
  const outputs = output.known();
  const bought = inputs.known();
  const added = valueAdded(output, inputs).known();
  const rows = occupied([links], [output, inputs]);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: links.argument } });
  const total = shareable(sum(added), "value added");

  let running = ZERO;
  return [
    ["Link", "Output", "Inputs", "Value added", "Share", "Cumulative", "Mark-up"],
    ...rows.map((row) => {
      const value = added[row] ?? ZERO;
      const cost = bought[row] ?? ZERO;
      running = running.plus(value);
      return [
        links.at(row) || UNSPECIFIED, outputs[row] ?? ZERO, cost, value,
        value.div(total), running.div(total), cost.isZero() ? "" : value.div(cost),
      ];
    }),
    ["Total", "", "", total, ONE, "", ""],
  ];
}
