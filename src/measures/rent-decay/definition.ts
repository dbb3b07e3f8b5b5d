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
import { Decimal, sum } from "../../core/numbers/decimal";
import { DoubleDouble, DoubleDoubles } from "../../core/numbers/double-double";
import { LN2 as LN2_DOUBLED, lnRatio as lnRatioDoubled } from "../../core/numbers/double-double-logarithm";
import { needed } from "../../core/numbers/figure";
import { LN2, lnRatio } from "../../core/numbers/logarithm";
import { counted, increasing } from "../../core/data/periods";
import { refuse } from "../../core/refusal";
import { NONE_REFUSED } from "../../core/data/held";
import { Vector } from "../../core/data/vector";

/** A sum this small beside its terms is one of 0: the digits of the logarithms end there. */
const NOISE = new Decimal("1e-28");

export function rentDecay(rents: Vector, periods?: Vector): Vector {
  const values = rents.positive().complete();
  const times = periods ? increasing(periods) : counted(values.length);
  if (values.length < 2)
    return refuse({ why: "too few periods", place: { argument: rents.argument }, count: values.length });

  // Deviations from the mean time, times n: whole where the periods are, so that a slope of 0 is exactly that.
  const elapsed = times.minus(times.filled(needed(times.at(0))));
  const deviations = elapsed.multiple(new Decimal(values.length)).minus(elapsed.filled(elapsed.total()));

  let decimal: Decimal | undefined;
  const inDecimals = (): Decimal => (decimal ??= halfLifeInDecimals(rents.argument, values, deviations, elapsed));
  const doubled = halfLifeDoubled(values, deviations, elapsed);
  const held = doubled
    ? { doubled: DoubleDoubles.from(1, () => doubled), refused: NONE_REFUSED, figureAt: inDecimals }
    : [inDecimals()];
  return new Vector(rents.argument, "cell", held);
}

/** Null where decimals must tell whether the rent erodes at all. */
function halfLifeDoubled(values: Vector, deviations: Vector, elapsed: Vector): DoubleDouble | null {
  const [rents, deviation, time] = [values.wholes(), deviations.inDoubleDoubles(), elapsed.inDoubleDoubles()];
  if (!rents || !deviation || !time) return null;
  const sum = (term: (index: number) => DoubleDouble): DoubleDouble =>
    rents.reduce((total, _, index) => total.plus(term(index)), DoubleDouble.whole([0]));
  const fall = sum((index) => deviation(index).times(lnRatioDoubled(rents[0]!, rents[index]!)));
  if (fall.sign !== 1) return null;
  return LN2_DOUBLED.times(sum((index) => deviation(index).times(time(index)))).div(fall);
}

function halfLifeInDecimals(argument: string, values: Vector, deviations: Vector, elapsed: Vector): Decimal {
  const rents = values.known();
  const falls = deviations.known().map((deviation, index) => deviation.times(lnRatio(rents[0]!, rents[index]!)));
  const fall = sum(falls);
  const size = sum(falls.map((each) => each.abs()));
  if (fall.lte(size.times(NOISE))) refuse({ why: "not eroding", place: { argument } });
  return LN2.times(deviations.dot(elapsed)).div(fall);
}
