/**
 * The build-up of local value added against the path that markets alone would have led to, which the user gives.
 *
 *     Depth    the last shares: difference > tolerance Deeper, < -tolerance Shallower, else Same depth
 *     Speed    the first time at which each reaches L = (m_1 + m_n) / 2, half of the rise of the market-led path m:
 *              earlier Faster, later or never Slower, else Same speed; no rise of m: No market-led rise
 *     Core     only with `core`: the first time at which each reaches that share; actual ever Into the core, else Short of the core
 *
 * Paths are linear between periods; a path that begins at a level or above reaches it in the first period. Every figure is needed.
 * Shares run from -1 to 1, core from 0 to 1, periods strictly increase, and there are two at least; rows of nothing but 0 that do
 * not increase are past the end of the data.
 *
 * Source: Kaplinsky (2015), figure 6, which has no figures; half of the rise and the tolerance of 0.01 are Quasirent's convention.
 */
import { placesOf } from "../../core/numbers/columns";
import { closeAt } from "../../core/data/close";
import { fromZeroToOne } from "../../core/data/fraction";
import { increasing } from "../../core/data/periods";
import type { Entry, Table } from "../../core/data/table";
import { toleranceOr } from "../../core/data/tolerance";
import type { Vector } from "../../core/data/vector";
import { CloseFigure } from "../../core/numbers/close-figure";
import { Decimal, ONE } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { refuse } from "../../core/refusal";

export const DEFAULT_TOLERANCE = new Decimal("0.01");

/** A point in time as a quotient, so that two are compared and subtracted exactly. */
export interface Time {
  readonly above: CloseFigure;
  /** Above 0. */
  readonly below: CloseFigure;
}

/** A share in each period, in time. */
export interface Path {
  readonly periods: Vector;
  readonly shares: Vector;
}

export function linkagePath(
  periods: Vector,
  share: Vector,
  marketPath: Vector,
  core?: Vector,
  tolerance?: Vector,
): Table {
  const { actual, market } = pathsOf(periods, share, marketPath);
  const level = core && closeAt(fromZeroToOne(core), 0);
  const tol = CloseFigure.of(toleranceOr(DEFAULT_TOLERANCE, tolerance, "fraction"));
  const [last, led] = [lastOf(actual), lastOf(market)];
  const depth = last.minus(led);
  const half = halfOfTheRise(market);
  return [
    ["Measure", "Actual", "Market-led", "Difference", "Flag"],
    ["Depth", last.entry, led.entry, depth.entry, depthOf(depth, tol)],
    half ? speedRow(timeOf(actual, half), timeOf(market, half)) : ["Speed", "", "", "", "No market-led rise"],
    ...(level ? [coreRow(timeOf(actual, level), timeOf(market, level))] : []),
  ];
}

function depthOf(difference: CloseFigure, tolerance: CloseFigure): string {
  if (difference.minus(tolerance).sign > 0) return "Deeper";
  return difference.plus(tolerance).sign < 0 ? "Shallower" : "Same depth";
}

/** Both paths, with every figure known and in order. */
export function pathsOf(periods: Vector, share: Vector, marketPath: Vector): { actual: Path; market: Path } {
  const count = filled(periods, share, marketPath);
  if (count < 2) refuse({ why: "no second period", place: { argument: periods.argument } });
  const read = (figures: Vector): Vector =>
    count === figures.length ? figures : figures.pick(placesOf(count, (index) => index));
  const times = increasing(read(periods));
  return {
    actual: { periods: times, shares: sharesOf(read(share)) },
    market: { periods: times, shares: sharesOf(read(marketPath)) },
  };
}

/** How many rows there are, without those past the end of the data. */
function filled(periods: Vector, ...paths: readonly Vector[]): number {
  let count = periods.length;
  const isEmpty = (row: number): boolean => [periods, ...paths].every((vector) => vector.isZero(row));
  const isInOrder = (row: number): boolean => !periods.refusal(row - 1) && periods.sign(row - 1) < 0;
  while (count > 1 && isEmpty(count - 1) && !isInOrder(count - 1)) count -= 1;
  return count;
}

/** Refuses what is no share from -1 to 1, which no double of one is beyond. */
function sharesOf(figures: Vector): Vector {
  const { length, nearest } = figures.complete();
  for (let index = 0; index < length; index++) {
    if (nearest && Math.abs(nearest[index]!) < 1) continue;
    const figure = needed(figures.at(index));
    if (figure.abs().gt(ONE)) refuse({ why: "not a fraction", place: figures.place(index), figure: figure.toString() });
  }
  return figures;
}

export const lastOf = ({ shares }: Path): CloseFigure => closeAt(shares, shares.length - 1);

const HALF = CloseFigure.of(new Decimal("0.5"));

/** The level half-way up the path; none where it does not rise. */
export function halfOfTheRise(path: Path): CloseFigure | undefined {
  const [first, last] = [closeAt(path.shares, 0), lastOf(path)];
  return last.minus(first).sign > 0 ? first.plus(last).times(HALF) : undefined;
}

/** The first period in which a path is at a level or above; below 0 if there is none. */
export function periodOf({ shares }: Path, level: CloseFigure): number {
  const limit = level.double;
  const { length, nearest } = shares;
  for (let index = 0; index < length; index++) {
    const double = nearest ? nearest[index]! : NaN;
    // Doubles never contradict the figures; where they are equal, or none is known, the figures decide.
    if (double < limit) continue;
    if (double > limit || closeAt(shares, index).minus(level).sign >= 0) return index;
  }
  return -1;
}

/** The first time at which a path reaches a level. */
export function timeOf(path: Path, level: CloseFigure): Time | undefined {
  const at = periodOf(path, level);
  if (at < 0) return undefined;
  if (at === 0) return { above: closeAt(path.periods, 0), below: CloseFigure.ONE };
  // Linear from the period before, where the path is below the level.
  const [then, now] = [closeAt(path.periods, at - 1), closeAt(path.periods, at)];
  const [before, after] = [closeAt(path.shares, at - 1), closeAt(path.shares, at)];
  const rise = after.minus(before);
  return { above: then.times(rise).plus(level.minus(before).times(now.minus(then))), below: rise };
}

function speedRow(actual: Time | undefined, market: Time | undefined) {
  const order = actual && market && difference(actual, market).above.sign;
  const flag = order === 0 ? "Same speed" : order !== undefined && order < 0 ? "Faster" : "Slower";
  return ["Speed", ...entriesOf(actual, market), flag];
}

function coreRow(actual: Time | undefined, market: Time | undefined) {
  return ["Core", ...entriesOf(actual, market), actual ? "Into the core" : "Short of the core"];
}

/** Both and their difference; blank where a path never gets there. */
function entriesOf(actual: Time | undefined, market: Time | undefined) {
  const entry = (time: Time | undefined): Entry => (time ? quotient(time).entry : "");
  return [entry(actual), entry(market), entry(actual && market && difference(actual, market))];
}

function difference(one: Time, other: Time): Time {
  return {
    above: one.above.times(other.below).minus(other.above.times(one.below)),
    below: one.below.times(other.below),
  };
}

export const quotient = ({ above, below }: Time): CloseFigure => above.div(below);
