/**
 * The half-life of a rent that competition erodes, in periods: how long until half of it is left.
 *
 *     ln 2 / -b,   b the least-squares slope of ln(rent) on the periods
 *
 * Periods are 1, 2, 3 ... or numbers such as years, strictly increasing. Rents are above 0 and every one is needed; at
 * least two. A slope of 0 or more is no erosion and has no half-life.
 *
 * Source: log-linear (exponential) decay by least squares; the erosion of rents after Schumpeter (1934).
 */
import { Decimal, ZERO, sum } from "./decimal";
import { LN2, lnRatio } from "./logarithm";
import { counted, increasing } from "./periods";
import { refuse } from "./refusal";
import type { Vector } from "./vector";

/** A sum this small beside its terms is one of 0: the digits of the logarithms end there. */
const NOISE = new Decimal("1e-28");

export function rentDecay(rents: Vector, periods?: Vector): Decimal {
  const values = rents.positive().known();
  const times = periods ? increasing(periods) : counted(values.length);
  const [first] = values;
  const [start] = times;
  if (!first || !start || values.length < 2) {
    return refuse({ why: "too few periods", place: { argument: rents.argument }, count: values.length });
  }

  // Deviations from the mean time, times n: whole where the periods are, so that a slope of 0 is exactly that.
  const n = values.length;
  const elapsed = times.map((time) => time.minus(start));
  const total = sum(elapsed);
  let slope = ZERO;
  let spread = ZERO;
  let size = ZERO;
  values.forEach((value, index) => {
    const deviation = elapsed[index]!.times(n).minus(total);
    const term = deviation.times(lnRatio(value, first));
    slope = slope.plus(term);
    size = size.plus(term.abs());
    spread = spread.plus(deviation.times(elapsed[index]!));
  });
  if (slope.gte(size.times(NOISE).neg())) refuse({ why: "not eroding", place: { argument: rents.argument } });
  return LN2.times(spread).div(slope.neg());
}
