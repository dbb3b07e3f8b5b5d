/** What leads to the flag of a series of shares. */

import { type Decimal, ZERO } from "../core/numbers/decimal";
import { type Flag, THIN_SHARE } from "../core/data/share-flag";
import { percent, points, pointsOf } from "./format";
import { messages } from "../messages/messages";

const texts = messages("steps.flags", {
  known: "shares that are not missing: {count}",
  ends: "first share {first}, last share {last}: {change}",
  between: "in between from {least} to {most}",
  tolerance: "a change counts if it is more than {tolerance}",
  reversal:
    "lowest share {dip} below the lower end, highest {peak} above the higher end: a reversal is more than {bar}, the larger of tolerance and change",
  entered: "first share above 0: {entry}; change since then: {change}",
  thin: "a newcomer with at most {thin} is thinning in",
  exit: "in a period in which this row ends at 0, another row has a value other than 0: the link has left",
  empty:
    "in no period in which this row ends at 0 has another row a value other than 0: the link may have left, or the values are not yet in",
});

/** From the first share to the last, what a change must be to count, and what the flag comes of. */
export function flagLines(values: readonly Decimal[], tolerance: Decimal, flag: Flag): string[] {
  if (values.length < 2) return [texts.known({ count: values.length }), flag];
  const [first = ZERO, last = ZERO] = [values[0], values.at(-1)];
  const inner = values.slice(1, -1);
  const ends = texts.ends({ first: percent(first), last: percent(last), change: points(last.minus(first)) });
  const between =
    inner.length > 0 ? [texts.between({ least: percent(smallest(inner)), most: percent(smallest(inner, -1)) })] : [];
  const counts = texts.tolerance({ tolerance: pointsOf(tolerance) });
  if (flag === "Absent") return [ends, ...between, flag];
  if (flag === "Exit") return [ends, ...between, texts.exit, flag];
  if (flag === "Exit or empty") return [ends, ...between, texts.empty, flag];
  return [
    ends,
    ...between,
    counts,
    ...(first.isZero() ? newcomerLines(values, last) : reversalLines(values, first, last, tolerance)),
    flag,
  ];
}

function newcomerLines(values: readonly Decimal[], last: Decimal): string[] {
  const entry = values.find((share) => share.gt(ZERO));
  const entered = entry ? [texts.entered({ entry: percent(entry), change: points(last.minus(entry)) })] : [];
  return [...entered, texts.thin({ thin: percent(THIN_SHARE) })];
}

/** Only where a share is beyond both ends. */
function reversalLines(values: readonly Decimal[], first: Decimal, last: Decimal, tolerance: Decimal): string[] {
  const [lower, upper] = first.lt(last) ? [first, last] : [last, first];
  const dip = lower.minus(smallest(values));
  const peak = smallest(values, -1).minus(upper);
  const change = upper.minus(lower);
  if (dip.isZero() && peak.isZero()) return [];
  return [
    texts.reversal({
      dip: pointsOf(dip),
      peak: pointsOf(peak),
      bar: pointsOf(change.gt(tolerance) ? change : tolerance),
    }),
  ];
}

/** Or the largest, with -1. */
function smallest(shares: readonly Decimal[], sign: 1 | -1 = 1): Decimal {
  return shares.reduce((found, share) => (share.comparedTo(found) * sign < 0 ? share : found));
}
