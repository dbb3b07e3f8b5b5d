/**
 * The whole table of a chain: output, inputs, value added, share, cumulative share and value added over inputs of each link in
 * the order given, and the total.
 *
 * The share is V / sum of V, the cumulative share the running sum of V over the same total, so the last is exactly 1;
 * V / M has no value where a link buys nothing; wages are in it, so it is not the mark-up on cost. A table needs every figure: the first that is missing
 * or wrong refuses the whole. Empty rows are left out.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research.
 */
import { ONE } from "../../core/numbers/decimal";
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import { refuse } from "../../core/refusal";
import type { Table } from "../../core/data/table";
import { valueAdded } from "../value-added/definition";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";

export function breakdown(links: Labels, output: Vector, inputs: Vector): Table {
  const added = valueAdded(output.complete(), inputs.complete());
  const rows = occupied([links], [output, inputs]);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: links.argument } });
  const total = shareable(added.total(), output.argument, "value added");
  const shares = added.over(total);
  const cumulative = added.running().over(total);
  const ratios = added.over(inputs);

  const [sales, bought, own, share, running, ratio] = [output, inputs, added, shares, cumulative, ratios].map(
    (column) => column.entries,
  ) as [Entries, Entries, Entries, Entries, Entries, Entries];

  return [
    ["Link", "Output", "Inputs", "Value added", "Share", "Cumulative", "Value added / inputs"],
    ...rows.map((row) => [
      links.at(row) || UNSPECIFIED,
      sales(row),
      bought(row),
      own(row),
      share(row),
      running(row),
      inputs.isZero(row) ? "" : ratio(row),
    ]),
    ["Total", "", "", total, ONE, "", ""],
  ];
}

type Entries = Vector["entries"];
