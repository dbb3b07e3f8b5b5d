/** Whom a title speaks of: the one that is asked for, else the largest; names that come again are one, and two that tie are both named. */

import { type Decimal, ZERO } from "../core/numbers/decimal";
import { sameName } from "../core/data/labels";
import { percent } from "./numerals";
import { pictures as texts } from "./texts";

export interface Part {
  readonly name: string;
  readonly value: Decimal;
  /** Of the whole. */
  readonly share: Decimal;
}

export interface SpokenOf {
  readonly names: readonly string[];
  readonly isAsked: boolean;
  /** Of each of them. */
  readonly value: Decimal;
  readonly share: Decimal;
}

/** More that tie stand out from none. */
const MAX_TIED = 2;

/** Null where nothing stands out. */
export function spokenOf(parts: readonly Part[], about: string | undefined): SpokenOf | null {
  const all = gathered(parts);
  const asked = about === undefined ? undefined : all.find(({ name }) => sameName(name) === sameName(about));
  if (asked) return { ...asked, names: [asked.name], isAsked: true };
  if (all.length === 1 && parts.length > 1) return null;
  const most = all.reduce<Part | undefined>((found, each) => (found?.value.gte(each.value) ? found : each), undefined);
  const tied = all.filter(({ value }) => most && value.eq(most.value));
  return most && tied.length <= MAX_TIED ? { ...most, names: tied.map(({ name }) => name), isAsked: false } : null;
}

export const isSpokenOf = (spoken: SpokenOf | null, { name }: Pick<Part, "name">): boolean =>
  spoken?.names.some((each) => sameName(each) === sameName(name)) ?? false;

/** `Farm: 36.4 % of the value added`; where shares are below 0 or above 1, which are shares of nothing, the amount. */
export function findingOf(
  spoken: SpokenOf,
  parts: readonly Part[],
  whole: string,
  amount: (figure: Decimal) => string,
): string {
  if (spoken.share.lte(1) && parts.every(({ share }) => share.gte(0))) return shareOf(spoken, whole);
  const { names, value, isAsked } = spoken;
  const args = { name: joined(names), amount: amount(value) };
  return (isAsked ? texts.amountOf : names.length > 1 ? texts.bothAddMost : texts.addsMost)(args);
}

export const shareOf = ({ names, share }: SpokenOf, whole: string): string =>
  (names.length > 1 ? texts.shareOfEach : texts.shareOfWhole)({ name: joined(names), share: percent(share), whole });

const joined = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : texts.and({ names: names.slice(0, -1).join(", "), last: names.at(-1)! });

function gathered(parts: readonly Part[]): Part[] {
  const byName = new Map<string, Part>();
  for (const part of parts) {
    const key = sameName(part.name);
    const { name, value, share } = byName.get(key) ?? { name: part.name, value: ZERO, share: ZERO };
    byName.set(key, { name, value: value.plus(part.value), share: share.plus(part.share) });
  }
  return [...byName.values()];
}
