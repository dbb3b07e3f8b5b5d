/** A ledger: names with their figures and shares, a bar under each, in a cascade where one follows the other, and the sum. */

import { type Decimal, ZERO } from "../core/numbers/decimal";
import { percent, styled, styleFor, unitWords, whole } from "../pictures/numerals";
import { isSpokenOf, type Part, spokenOf } from "../pictures/spoken-of";
import { capital, headOf } from "../pictures/waterfall";
import { answers as texts } from "./texts";

export interface LedgerRow {
  readonly name: string;
  readonly figure: string;
  /** All its digits. */
  readonly full: string;
  /** "" where shares would be of nothing. */
  readonly share: string;
  /** Where its bar begins and ends on the track, from 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly isSpokenOf: boolean;
  readonly isNegative: boolean;
  /** Its row in the table; null where it stands for several. */
  readonly row: number | null;
}

export interface Ledger {
  readonly heads: readonly [name: string, figure: string, share: string];
  readonly rows: readonly LedgerRow[];
  /** How many more there are, and what they come to. */
  readonly others: LedgerRow | null;
  /** Null where they are parts of no sum that is shown. */
  readonly sum: { readonly name: string; readonly figure: string; readonly share: string } | null;
}

export interface LedgerPart extends Part {
  readonly row: number | null;
}

export interface LedgerOf {
  readonly parts: readonly LedgerPart[];
  readonly total: Decimal;
  readonly totalName: string;
  /** What a row is. */
  readonly of: string;
  readonly what: string;
  readonly unit: string;
  /** Whether each begins where the one before ends. */
  readonly isCascade: boolean;
}

/** More are too many to look at: the largest stand in their order, the others are summed. */
const MAX_ROWS = 10;
/** Letters of a unit that is no wider than its figures. */
const MAX_HEAD = 14;

export function ledgerOf({ parts, total, totalName, of, what, unit, isCascade }: LedgerOf): Ledger {
  const style = styleFor([...parts.map(({ value }) => value), total]);
  const spoken = spokenOf(parts, undefined);
  const hasShares = total.gt(0) && parts.every(({ value }) => value.gte(0));
  const shares = (value: Decimal) => (hasShares ? percent(value.div(total)) : "");
  const [shown, others] = largestOf(parts);
  const scale = scaleOf([total, ...(isCascade ? running(parts) : parts.map(({ value }) => value))]);

  let before = ZERO;
  const rowOf = (part: LedgerPart): LedgerRow => ({
    name: part.name,
    figure: styled(part.value, style),
    full: whole(part.value),
    share: shares(part.value),
    ...between(isCascade ? before : ZERO, isCascade ? before.plus(part.value) : part.value),
    isSpokenOf: isSpokenOf(spoken, part),
    isNegative: part.value.isNegative() && !part.value.isZero(),
    row: part.row,
  });
  const between = (one: Decimal, other: Decimal) => {
    const [a, b] = [scale(one), scale(other)];
    return { from: Math.min(a, b), to: Math.max(a, b) };
  };
  const rows = parts.flatMap((part) => {
    const row = rowOf(part);
    before = before.plus(part.value);
    return shown.has(part) ? [row] : [];
  });
  const rest = others.reduce((sum, { value }) => sum.plus(value), ZERO);
  const axis = unitWords(unit, style);
  return {
    heads: [of, axis !== "" && axis.length <= MAX_HEAD ? axis : what, hasShares ? texts.share : ""],
    rows,
    others:
      others.length === 0
        ? null
        : {
            name: texts.others({ count: others.length }),
            figure: styled(rest, style),
            full: whole(rest),
            share: shares(rest),
            ...between(ZERO, rest),
            isSpokenOf: false,
            isNegative: rest.isNegative() && !rest.isZero(),
            row: null,
          },
    sum: { name: capital(totalName), figure: styled(total, style), share: hasShares ? percent(total.div(total)) : "" },
  };
}

/** `Value added of each link, US$; it sums to 500.00.` */
export const lineOf = (says: string, { unit, parts, total }: LedgerOf): string => {
  const style = styleFor([...parts.map(({ value }) => value), total]);
  return texts.sums({ says: headOf(says, unitWords(unit, style)), total: styled(total, style) });
};

function largestOf(parts: readonly LedgerPart[]): [shown: ReadonlySet<LedgerPart>, others: readonly LedgerPart[]] {
  if (parts.length <= MAX_ROWS) return [new Set(parts), []];
  const bySize = [...parts].sort((one, other) => other.value.abs().cmp(one.value.abs()));
  const shown = new Set(bySize.slice(0, MAX_ROWS - 1));
  return [shown, parts.filter((part) => !shown.has(part))];
}

function running(parts: readonly LedgerPart[]): Decimal[] {
  let sum = ZERO;
  return parts.map(({ value }) => (sum = sum.plus(value)));
}

/** From the least, or 0, to the most; the whole is on it, so that a bar is a share of it wherever it stands. */
function scaleOf(ends: readonly Decimal[]): (figure: Decimal) => number {
  const all = ends.map((end) => end.toNumber());
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const extent = high - low;
  return (figure) => (extent > 0 ? (figure.toNumber() - low) / extent : 0);
}
