/**
 * Functional upgrading: the share of disembodied, knowledge-intensive activities (design, branding, marketing, research,
 * finance ...) in value added, or in labour or cost, for each period.
 *
 *     sum of V over disembodied activities / sum of V over all
 *
 * Each activity is said to be "embodied" or "disembodied": nothing is guessed from its name. A single V may be below 0, a
 * period's sum must be above 0. What is missing or wrong in a period spoils that period; a kind that is neither spoils the
 * whole. Empty rows are left out.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research, on functional upgrading.
 */
import { attempted, needed } from "../../core/numbers/figure";
import { nearestQuotient } from "../../core/numbers/quotient";
import type { Entry } from "../../core/data/table";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";
import type { OptionColumn } from "../../core/data/option-column";

export const KINDS = ["embodied", "disembodied"] as const;
export type Kind = (typeof KINDS)[number];

const DISEMBODIED = KINDS.indexOf("disembodied");

/** `periods`: the value added of every activity, one vector a period. */
export function disembodied(kinds: OptionColumn<Kind>, periods: readonly Vector[]): Entry[] {
  const groups = kinds.groups(periods, (kind) => KINDS.indexOf(kind));
  return periods.map((period, index) =>
    attempted(() => {
      const total = shareable(period.total(), period.argument, `period ${index + 1}`);
      return nearestQuotient(needed(period.totals(groups, KINDS.length).at(DISEMBODIED)), total);
    }),
  );
}
