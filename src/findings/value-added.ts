/** Links that sell for less than they buy, and links that cannot pay their labour. */

import { isKnown } from "../core/numbers/figure";
import { rent } from "../measures/rent/definition";
import { valueAdded } from "../measures/value-added/definition";
import { reading } from "../tables/reading";
import { salesRole, valueAddedMethod } from "../tables/method";
import { byPeriod, figuresOf, nameOf, parts, perhapsBelow, stepsAdded } from "./figures";
import { cell, type Check } from "./finding";

/** A cost below 0 adds to value added. A single one is reported by itself; a whole column of them is how accounts are written. */
export const negativeCosts: Check = function* ({ table }) {
  for (const { index, role, mark, range, isNegated } of table.columns) {
    if ((role !== "inputs" && role !== "otherInputs" && role !== "wages") || range.least >= 0) continue;
    for (const row of table.records) {
      yield;
      const read = reading(table.grid.at(row, index), mark);
      if (read.is !== "figure" || !(Number(read.plain) < 0)) continue;
      yield {
        kind: "negative cost",
        area: cell(row, index),
        figure: String(read.plain),
        name: nameOf(table, row),
        isColumn: isNegated,
      };
      if (isNegated) break;
    }
  }
};

/** A value added below 0: an answer, but more often a figure in the wrong unit or the wrong row. */
export const negativeValueAdded: Check = function* ({ table, records: { records } }) {
  const way = valueAddedMethod(table);
  if (way === null || way === "shares") return;
  if (way === "steps") {
    for (const slice of byPeriod(records)) {
      yield;
      for (const [index, figure] of [...(stepsAdded(table, slice) ?? [])].entries()) {
        if (!isKnown(figure) || !figure.isNegative() || figure.isZero()) continue;
        const { row, columns } = slice[index]!;
        yield {
          kind: "negative value added",
          area: cell(row, columns.get("price")![0]!),
          figure: figure.toString(),
          name: nameOf(table, row),
        };
      }
    }
    return;
  }
  const role = way === "sales" ? salesRole(table) : "valueAdded";
  for (const part of parts(
    yield* perhapsBelow(table, records, role, way === "sales" ? ["inputs", "otherInputs"] : []),
  )) {
    yield;
    const sold = figuresOf(table, part, [role]);
    const bought = figuresOf(table, part, ["inputs", "otherInputs"]);
    if (!sold) continue;
    const added = way === "sales" && bought ? valueAdded(sold, bought) : sold;
    for (const [index, figure] of [...added].entries()) {
      if (!isKnown(figure) || !figure.isNegative() || figure.isZero()) continue;
      const { row, columns } = part[index]!;
      yield {
        kind: "negative value added",
        area: cell(row, columns.get(role)![0]!),
        figure: figure.toString(),
        name: nameOf(table, row),
      };
    }
  }
};

/** A link whose value added does not cover its wages, or whose profit at opportunity cost is otherwise below 0. */
export const losses: Check = function* ({ table, records: { records } }) {
  if (valueAddedMethod(table) !== "sales") return;
  const role = salesRole(table);
  if (!records.some(({ columns }) => columns.has("wages"))) return;
  for (const part of parts(yield* perhapsBelow(table, records, role, ["inputs", "otherInputs", "wages"]))) {
    yield;
    const sold = figuresOf(table, part, [role]);
    const bought = figuresOf(table, part, ["inputs", "otherInputs"]);
    const all = figuresOf(table, part, ["inputs", "otherInputs", "wages"]);
    if (!sold || !bought || !all) continue;
    const added = [...valueAdded(sold, bought)];
    for (const [index, figure] of [...rent(sold, all)].entries()) {
      const own = added[index]!;
      // A negative value added is reported as such.
      if (
        !isKnown(figure) ||
        !figure.isNegative() ||
        figure.isZero() ||
        !isKnown(own) ||
        (own.isNegative() && !own.isZero())
      )
        continue;
      const { row, columns } = part[index]!;
      yield {
        kind: "loss",
        area: cell(row, columns.get("wages")![0]!),
        figure: figure.toString(),
        name: nameOf(table, row),
      };
    }
  }
};
