/** Rows of trade that are sums or parts of others by their names and their figures, where no word of statistics says so. */

import { sameName } from "../../../core/data/labels";
import { isPartName, mayBeTotalName } from "../../header-vocabulary";
import { isWithinRegion } from "../continents";
import type { Draft } from "./trade-drafts";

export const keyOf = (...parts: (string | number | null | undefined)[]): string =>
  parts.map((part) => (typeof part === "string" ? sameName(part) : String(part))).join("\n");

/** Printed sums differ by their rounding. */
const ROUNDING = 0.001;
const isSum = (value: number, sum: number): boolean => sum > 0 && Math.abs(value - sum) <= sum * ROUNDING;
const valueOf = ({ value }: Draft): number => Number(value?.plain ?? 0);
const totalOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, draft) => sum + valueOf(draft), 0);

/** "of which: Germany", below the row that it is a part of. */
export const partsByName = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(({ partner, product, productWords }) => [partner, product, productWords].some(isPartName));

const namesOf = ({ partner, product, productWords }: Draft): string[] => [partner, productWords, product];

/** The name by which a row may be a sum. */
export const sumName = (draft: Draft): string => namesOf(draft).find(mayBeTotalName) ?? "";

/** Rows that may be sums by their names, "Total Europe", "Cocoa beans total", and are by their figures: of those before them, or of all. */
export function sumsByName(drafts: readonly Draft[]): Draft[] {
  const groups = new Map<string, { all: number; before: number; named: { draft: Draft; before: number }[] }>();
  for (const draft of drafts) {
    const key = keyOf(draft.reporter, draft.flow, draft.period?.order);
    const group = groups.get(key) ?? { all: 0, before: 0, named: [] };
    groups.set(key, group);
    if (namesOf(draft).some(mayBeTotalName)) {
      group.named.push({ draft, before: group.before });
      group.before = 0;
    } else {
      group.all += valueOf(draft);
      group.before += valueOf(draft);
    }
  }
  return [...groups.values()].flatMap(({ all, named }) =>
    named.flatMap(({ draft, before }) => (isSum(valueOf(draft), before) || isSum(valueOf(draft), all) ? [draft] : [])),
  );
}

/** More partners are compared with none: a published file has regions as its own codes. */
const MAX_PARTNERS = 400;

/**
 * A union or continent among the partners beside countries in it: where these sum to it, it is their sum; else they are parts
 * of it, and it stands for all its countries.
 */
export function regionsAmong(drafts: readonly Draft[]): { sums: Set<Draft>; parts: Map<Draft, string> } {
  const sums = new Set<Draft>();
  const parts = new Map<Draft, string>();
  const names = [...new Set(drafts.map(({ partner }) => partner))].filter((name) => name !== "");
  if (names.length > MAX_PARTNERS) return { sums, parts };
  const within = new Map(names.map((region) => [region, names.filter((name) => isWithinRegion(name, region))]));
  const regions = names.filter((name) => within.get(name)!.length > 0);
  if (regions.length === 0) return { sums, parts };
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft.reporter, draft.product, draft.flow, draft.period?.order);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  for (const group of groups.values())
    for (const region of regions) {
      const whole = group.filter(({ partner }) => partner === region);
      const its = group.filter(({ partner }) => within.get(region)!.includes(partner));
      if (whole.length === 0 || its.length === 0) continue;
      if (isSum(totalOf(whole), totalOf(its))) for (const draft of whole) sums.add(draft);
      else for (const draft of its) parts.set(draft, region);
    }
  return { sums, parts };
}
