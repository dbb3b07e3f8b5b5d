/** Indicators of a process that get worse, that improve no faster than with rivals, or that are behind theirs. */

import { figureOf } from "../core/data/table";
import { compute } from "../tables/function-tables/compute";
import { type ArgumentCell, argumentCells, plainCell } from "../tables/function-tables/cells";
import { cell, type Check, type Facts } from "./finding";
import { answered, nameIn } from "./function-answers";

const MAX_INDICATORS = 5000;

export const indicators: Check = function* ({ table, functions }) {
  const its = functions.length === 1 ? functions[0]! : undefined;
  if (its?.of !== "PROCESSUPGRADING" || its.rows.length > MAX_INDICATORS) return;
  yield;
  const [, ...rows] = answered(() => compute(table, its)) ?? [];
  if (rows.length !== its.rows.length) return;
  const [after] = its.columns.get("after")!;
  const rivalAfter = its.columns.get("rivalAfter");
  const rival = rivalAfter && argumentCells(table, its, "rivalAfter", rivalAfter[0]!);
  for (const [index, [name, before, now, improvement, against, level, flag]] of rows.entries()) {
    yield;
    const row = its.rows[index]!;
    const told = (what: Extract<Facts, { kind: "indicator" }>["what"], other: string, by: typeof level) => ({
      kind: "indicator" as const,
      what,
      area: cell(row, after!),
      name: nameIn(name),
      own: figureOf(now)?.toString() ?? "",
      other,
      by: figureOf(by)?.toString() ?? "",
    });
    if (flag === "Worse") yield told("worse", figureOf(before)?.toString() ?? "", improvement);
    // Without a figure of how much faster they are, as where theirs fell to 0, nothing can be said of it.
    if (flag === "Improving, not faster than rivals") yield told("not faster", "", against);
    if (rival && figureOf(level)?.isNegative() && !figureOf(level)!.isZero())
      yield told("behind", plainOf(rival(row)), level);
  }
};

const plainOf = (its: ArgumentCell): string => String(plainCell(its));
