/** One finding a kind: its places together, the most serious kind first. */

import type { CheckResult } from "./check";
import { type Finding, type Kind, KINDS, type Severity } from "./finding";

export interface Group {
  readonly kind: Kind;
  readonly severity: Severity;
  /** In the order of the sheet; of very many the first. */
  readonly findings: readonly Finding[];
  /** All its places, also those that are not kept. */
  readonly places: number;
  /** How many cells these are. */
  readonly cells: number;
}

export function groupsOf({ findings, counts }: Pick<CheckResult, "findings" | "counts">): Group[] {
  const byKind = new Map<Kind, Finding[]>();
  for (const finding of findings) {
    const own = byKind.get(finding.kind) ?? [];
    byKind.set(finding.kind, own);
    own.push(finding);
  }
  return [...byKind].map(([kind, own]): Group => {
    const cells = own.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    const places = counts.get(kind) ?? own.length;
    // Those that are not kept are a cell each at least.
    return { kind, severity: KINDS[kind], findings: own, places, cells: cells + places - own.length };
  });
}
