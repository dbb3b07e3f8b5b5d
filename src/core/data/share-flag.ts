/**
 * The flag of a series of shares: whether a link, firm, country or sector thins or thickens over the periods.
 *
 * A series is the shares of one link over the periods, first to last, as fractions from -1 to 1. Missing periods are
 * skipped; an empty cell is a share of 0, not in the chain. With s1 the first share that is not missing, sn the last, tol
 * the tolerance, dip how far the lowest share is below the lower of s1 and sn, peak how far the highest is above the higher
 * of the two, and bar the larger of tol and |sn - s1|, the first of these decides:
 *
 *     fewer than two periods that are not missing       Insufficient data
 *     every share is 0                                  Absent
 *     sn = 0, and another row has a figure other
 *         than 0 in a period of its last run of zeros   Exit
 *     sn = 0                                            Exit or empty
 *     s1 = 0: a newcomer, e its first share above 0
 *         sn - e > tol                                  Thickening
 *         sn <= 0.1                                     Thinning in
 *         otherwise                                     Entry
 *     dip > bar and dip >= peak                         Thinned, then thickened
 *     peak > bar                                        Thickened, then thinned
 *     sn - s1 < -tol                                    Thinning out
 *     sn - s1 > tol                                     Thickening
 *     otherwise                                         Stable
 *
 * So a movement is a reversal only where more than half of it was taken back, and by more than the tolerance. Comparisons
 * are strict and exact: a change of exactly the tolerance is stable. The point of tolerance, the tenth of a newcomer and the
 * rule of reversals are conventions of ours; no source publishes a threshold.
 *
 * A cell does not show whether 0 is a value or not yet available, but a period does: where another row has a figure, the link has left.
 */
import { Decimal, ONE, ZERO } from "../numbers/decimal";
import { isMissing, needed } from "../numbers/figure";
import type { Records } from "./records";
import { Refusal } from "../refusal";
import { toleranceOr } from "./tolerance";
import type { Vector } from "./vector";

export type Flag =
  | "Insufficient data"
  | "Absent"
  | "Exit"
  | "Exit or empty"
  | "Thickening"
  | "Thinning in"
  | "Entry"
  | "Thinned, then thickened"
  | "Thickened, then thinned"
  | "Thinning out"
  | "Stable";

/** One percentage point. */
const DEFAULT_TOLERANCE = new Decimal("0.01");

/** A newcomer's last share up to which it has a thin place in the chain. */
export const THIN_SHARE = new Decimal("0.1");

/** What the flags need of shares, which may be decimals or whole numbers of one small unit. */
interface Arithmetic<Share> {
  readonly zero: Share;
  readonly minus: (a: Share, b: Share) => Share;
  /** Below, at or above 0 as a is to b. */
  readonly compare: (a: Share, b: Share) => number;
}

export const WHOLE: Arithmetic<number> = { zero: 0, minus: (a, b) => a - b, compare: (a, b) => a - b };
const DECIMAL: Arithmetic<Decimal> = { zero: ZERO, minus: (a, b) => a.minus(b), compare: (a, b) => a.comparedTo(b) };

export function toleranceOf(tolerance?: Vector): Decimal {
  return toleranceOr(DEFAULT_TOLERANCE, tolerance);
}

export interface Observations<Share> {
  /** The positions of the periods that are not missing, and the shares in them. */
  readonly periods: readonly number[];
  readonly shares: readonly Share[];
}

/** The shares of a link that are not missing; or the first refusal among them. */
export function observations(series: Records, link: number): Observations<Decimal> | Refusal {
  const record = series.record(link);
  return observe(
    series,
    link,
    (period) => needed(record.at(period)),
    (share) => share.abs().lte(ONE),
  );
}

export function observe<Share>(
  series: Records,
  link: number,
  shareAt: (period: number) => Share,
  isFraction: (share: Share) => boolean,
): Observations<Share> | Refusal {
  const periods: number[] = [];
  const shares: Share[] = [];
  for (let period = 0; period < series.width; period++) {
    const refusal = series.refusal(link, period);
    if (refusal && !isMissing(refusal)) return refusal;
    if (refusal) continue;
    const share = shareAt(period);
    if (!isFraction(share)) {
      return new Refusal({
        why: "not a fraction",
        place: series.place(link, period),
        figure: needed(series.record(link).at(period)).toString(),
      });
    }
    periods.push(period);
    shares.push(share);
  }
  return { periods, shares };
}

/** Whether some row has a figure other than 0 in a period: such a period is not just one that is not in yet. */
export type IsFilled = (period: number) => boolean;

/** Looks the figures of all rows through, once, when it is first asked. */
export function filledPeriods({ figures, width }: Records): IsFilled {
  let filled: boolean[] | undefined;
  const look = (): boolean[] => {
    const found = new Array<boolean>(width).fill(false);
    for (let index = 0; index < figures.length; index++)
      found[index % width] ||= !figures.refusal(index) && !figures.isZero(index);
    return found;
  };
  return (period) => (filled ??= look())[period]!;
}

/** The flag of one series; its gaps are left out, and `isFilled` knows the other rows. */
export function flagOf(observed: Observations<Decimal>, isFilled: IsFilled, tolerance: Decimal): Flag {
  return flag(observed, isFilled, tolerance, THIN_SHARE, DECIMAL);
}

/** The first condition that holds decides. */
export function flag<Share>(
  { shares, periods }: Observations<Share>,
  isFilled: IsFilled,
  tolerance: Share,
  thin: Share,
  arithmetic: Arithmetic<Share>,
): Flag {
  const { zero, minus, compare } = arithmetic;
  const isZero = (share: Share): boolean => compare(share, zero) === 0;
  const first = shares[0];
  const last = shares[shares.length - 1];
  if (first === undefined || last === undefined || shares.length < 2) return "Insufficient data";
  if (isZero(last)) {
    let zeros = 1;
    while (zeros < shares.length && isZero(shares[shares.length - 1 - zeros]!)) zeros++;
    if (zeros === shares.length) return "Absent";
    return periods.slice(-zeros).some(isFilled) ? "Exit" : "Exit or empty";
  }
  if (isZero(first)) return newcomerFlag(shares, last, tolerance, thin, arithmetic);

  const [lower, upper]: [Share, Share] = compare(first, last) < 0 ? [first, last] : [last, first];
  let [lowest, highest]: [Share, Share] = [lower, upper];
  for (const share of shares) {
    if (compare(share, lowest) < 0) lowest = share;
    if (compare(share, highest) > 0) highest = share;
  }
  const dip = minus(lower, lowest);
  const peak = minus(highest, upper);
  const change = minus(upper, lower);
  const bar = compare(change, tolerance) > 0 ? change : tolerance;
  if (compare(dip, bar) > 0 && compare(dip, peak) >= 0) return "Thinned, then thickened";
  if (compare(peak, bar) > 0) return "Thickened, then thinned";
  if (compare(change, tolerance) <= 0) return "Stable";
  return compare(last, first) < 0 ? "Thinning out" : "Thickening";
}

/** A link that was not in the chain at first. */
function newcomerFlag<Share>(
  shares: readonly Share[],
  last: Share,
  tolerance: Share,
  thin: Share,
  { zero, minus, compare }: Arithmetic<Share>,
): Flag {
  const entry = shares.find((share) => compare(share, zero) > 0);
  if (entry !== undefined && compare(minus(last, entry), tolerance) > 0) return "Thickening";
  return compare(last, thin) <= 0 ? "Thinning in" : "Entry";
}
