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
import { Decimal, ZERO } from "./decimal";
import { type Arithmetic, DoubleDouble, DoubleDoubles } from "./double-double";
import { LN2 as LN2_DOUBLED, lnRatio as lnRatioDoubled } from "./double-double-logarithm";
import { needed } from "./figure";
import { LN2, lnRatio } from "./logarithm";
import { counted, increasing } from "./periods";
import { refuse } from "./refusal";
import { NONE_REFUSED, Vector } from "./vector";

/** A sum this small beside its terms is one of 0: the digits of the logarithms end there. */
const NOISE = new Decimal("1e-28");

export function rentDecay(rents: Vector, periods?: Vector): Vector {
  const values = rents.positive().complete();
  const times = periods ? increasing(periods) : counted(values.length);
  if (values.length < 2) return refuse({ why: "too few periods", place: { argument: rents.argument }, count: values.length });

  // Deviations from the mean time, times n: whole where the periods are, so that a slope of 0 is exactly that.
  const elapsed = times.minus(times.filled(needed(times.at(0))));
  const deviations = elapsed.multiple(new Decimal(values.length)).minus(elapsed.filled(elapsed.total()));
  const weights = deviations.over(deviations.dot(elapsed));

  let decimal: Decimal | undefined;
  const inDecimals = (): Decimal => (decimal ??= halfLifeInDecimals(rents.argument, values, weights));
  const doubled = halfLifeDoubled(values, weights);
  const held = doubled ? { doubled: DoubleDoubles.from(1, () => doubled), refused: NONE_REFUSED, figureAt: inDecimals } : [inDecimals()];
  return new Vector(rents.argument, "cell", held);
}

/** What each period adds to the slope of ln(rent), from the first period's rent on. */
function terms<N extends Arithmetic<N>>(values: readonly N[], weights: readonly N[], ln: (a: N, b: N) => N): N[] {
  return values.map((value, index) => ln(value, values[0]!).times(weights[index]!));
}

/** Null where decimals must tell whether the rent erodes at all. */
function halfLifeDoubled(values: Vector, weights: Vector): DoubleDouble | null {
  const [rents, weightAt] = [values.wholes(), weights.inDoubleDoubles()];
  if (!rents || !weightAt) return null;
  const fall = terms(rents, rents.map((_, index) => weightAt(index)), lnRatioDoubled).reduce((sum, term) => sum.minus(term), DoubleDouble.whole([0]));
  return fall.sign === 1 ? LN2_DOUBLED.div(fall) : null;
}

function halfLifeInDecimals(argument: string, values: Vector, weights: Vector): Decimal {
  const rises = terms(values.known(), weights.known(), lnRatio);
  const slope = rises.reduce((sum, rise) => sum.plus(rise), ZERO);
  const size = rises.reduce((sum, rise) => sum.plus(rise.abs()), ZERO);
  if (slope.gte(size.times(NOISE).neg())) refuse({ why: "not eroding", place: { argument } });
  return LN2.div(slope.neg());
}
