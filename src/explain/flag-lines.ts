/** What leads to the flag of a series of shares. */

import { type Decimal, ZERO } from "../core/numbers/decimal";
import { percent, points, pointsOf } from "./format";
import { messages } from "../messages/messages";

const texts = messages("steps.flags", {
  known: "shares that are not missing: {count}",
  ends: "first share {first}, last share {last}: {change}",
  between: "in between from {least} to {most}",
  tolerance: "a change counts if it is more than {tolerance}",
});

/** From the first share to the last, and what a change must be to count. */
export function flagLines(values: readonly Decimal[], tolerance: Decimal, flag: string): string[] {
  if (values.length < 2) return [texts.known({ count: values.length }), flag];
  const [first = ZERO, last = ZERO] = [values[0], values.at(-1)];
  const inner = values.slice(1, -1);
  const lowest = inner.reduce<Decimal | undefined>(
    (least, share) => (!least || share.lt(least) ? share : least),
    undefined,
  );
  const highest = inner.reduce<Decimal | undefined>(
    (most, share) => (!most || share.gt(most) ? share : most),
    undefined,
  );
  return [
    texts.ends({ first: percent(first), last: percent(last), change: points(last.minus(first)) }),
    ...(lowest && highest ? [texts.between({ least: percent(lowest), most: percent(highest) })] : []),
    texts.tolerance({ tolerance: pointsOf(tolerance) }),
    flag,
  ];
}
