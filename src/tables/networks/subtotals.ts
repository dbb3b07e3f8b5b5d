/** Subtotals among the industries: a row and its column that are both the sums of rows and columns beside them. */

import type { Sliced } from "../../core/sliced";
import { isTotalName } from "../header-vocabulary";
import type { Line } from "./roles";
import { type Figures, probesOf } from "./sums";
import { reasons } from "./texts";

export interface Industries {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly subtotals: readonly (Omit<Line, "at"> & { readonly row: number; readonly column: number })[];
}

/** With fewer parts than this, and no word for a total, a sum is a coincidence. */
const MIN_PARTS = 2;

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

export function* industriesOf(figures: Figures, names: readonly (readonly string[])[]): Sliced<Industries> {
  const { rows, columns, n } = figures;
  const isOut = new Uint8Array(n);
  const subtotals: { row: number; column: number; name: string; role: "total"; why: string; by: "figures" }[] = [];
  for (let at = 0; at < n; at += 1) {
    yield;
    const parts = partsOf(at);
    if (!parts) continue;
    isOut[at] = 1;
    const own = names[at]!;
    subtotals.push({
      row: rows[at]!,
      column: columns[at]!,
      name: own.at(-1) ?? "",
      role: "total",
      why: reasons.subtotal({ parts: `“${names[parts[0]!]!.at(-1) ?? ""}” – “${names[parts.at(-1)!]!.at(-1) ?? ""}”` }),
      by: "figures",
    });
  }
  const kept = <Place>(list: readonly Place[]) => list.filter((_, index) => isOut[index] === 0);
  return { rows: kept(rows), columns: kept(columns), subtotals };

  /** The lines that this one sums up, before it or after it, in the figures of all others down and across. */
  function partsOf(at: number): number[] | null {
    if (n < MIN_PARTS + 2) return null;
    const isTotal = names[at]!.some(isTotalName);
    const row = figures.across(rows[at]!);
    const probes = probesOf(row);
    return partsAlong(Array.from({ length: at }, (_, index) => at - 1 - index)) ?? partsAlong(range(at + 1, n));

    function partsAlong(candidates: readonly number[]): number[] | null {
      const sums = probes.map(() => 0);
      const parts: number[] = [];
      for (const part of candidates) {
        if (isOut[part]) continue;
        parts.push(part);
        probes.forEach((probe, index) => (sums[index]! += figures.at(rows[part]!, columns[probe]!)));
        const looksSo = probes.every((probe, index) => figures.isNear(row[probe]!, sums[index]!, parts.length));
        if (looksSo && isSum(parts)) return parts.sort((one, other) => one - other);
      }
      return null;
    }

    function isSum(parts: readonly number[]): boolean {
      if (parts.length < (isTotal ? 1 : MIN_PARTS)) return false;
      const of = (list: readonly number[]) => parts.map((part) => list[part]!);
      return (
        figures.areNear(figures.across(rows[at]!), figures.bought(of(rows)), parts.length) &&
        figures.areNear(figures.down(columns[at]!), figures.sold(of(columns)), parts.length)
      );
    }
  }
}
