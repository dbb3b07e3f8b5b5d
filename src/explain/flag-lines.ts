/** What leads to the flag of a series of shares. */

import { type Decimal, ZERO } from "../core/numbers/decimal";
import { percent, points, pointsOf } from "./say";

/** From the first share to the last, and what a change must be to count. */
export function flagLines(values: readonly Decimal[], tolerance: Decimal, flag: string): string[] {
  if (values.length < 2) return [`shares that are not missing: ${values.length}`, flag];
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
    `first share ${percent(first)}, last share ${percent(last)}: ${points(last.minus(first))}`,
    ...(lowest && highest ? [`between them from ${percent(lowest)} to ${percent(highest)}`] : []),
    `a change counts when it is more than ${pointsOf(tolerance)}`,
    flag,
  ];
}
