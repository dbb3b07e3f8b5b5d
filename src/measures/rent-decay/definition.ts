/**
 * The half-life of a rent that competition erodes, in periods: how long until half of it is left.
 *
 *     ln 2 / -b,   b the least-squares slope of ln(rent) on the periods
 *     R2           the squared correlation of ln(rent) with the periods
 *
 * Periods are 1, 2, 3 ... or numbers such as years, strictly increasing. Rents are above 0 and every one is needed; at
 * least two. A slope of 0 or more is no erosion and has no half-life.
 *
 * With n = 3 periods or more the fall must be established: (n - 2) R2 >= 4 (1 - R2), which is |t| >= 2 of the slope, a
 * convention of ours; two periods have no test. A table of half-life, R2 and n is without that condition.
 *
 * Source: log-linear (exponential) decay by least squares; the erosion of rents after Schumpeter (1934).
 */
import { areAllEqual } from "../../core/data/order";
import { counted, increasing } from "../../core/data/periods";
import type { Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { Decimal } from "../../core/numbers/decimal";
import { DoubleDouble } from "../../core/numbers/double-double";
import { LN2 as LN2_DOUBLED } from "../../core/numbers/double-double-logarithm";
import { type Figure, needed } from "../../core/numbers/figure";
import { LN2, lnRatio } from "../../core/numbers/logarithm";
import { logarithmSums } from "../../core/numbers/logarithm-sums";
import { type Reason, Refusal, refuse } from "../../core/refusal";

/** Of |t|, the square from which a fall is established. */
const T_SQUARED = 4;

/** A sum, or a difference, this small beside its terms is one of 0: the digits of the logarithms end there. */
const NOISE = new Decimal("1e-26");

/** The half-life; refused where the rent does not fall, or where it is not established that it does. */
export function rentDecay(rents: Vector, periods?: Vector): Figure | number {
  const fit = fitOf(rents, periods);
  const { halfLife } = fit;
  if (halfLife instanceof Refusal) refuse(halfLife.reason);
  if (!fit.isEstablished) {
    const rSquared = fit.rSquared instanceof Decimal ? fit.rSquared.toNumber() : Number(fit.rSquared);
    refuse({ why: "decay not established", place: { argument: rents.argument }, fit: rSquared.toFixed(2) });
  }
  return halfLife;
}

/** The half-life with its fit. */
export function rentDecayTable(rents: Vector, periods?: Vector): Table {
  const { halfLife, rSquared, count } = fitOf(rents, periods);
  return [
    ["Half-life", "R-squared", "n"],
    [halfLife, rSquared, count],
  ];
}

interface Fit {
  readonly halfLife: Figure | number;
  readonly rSquared: Figure | number;
  readonly isEstablished: boolean;
  readonly count: number;
}

function fitOf(rents: Vector, periods?: Vector): Fit {
  const values = rents.positive().complete();
  const times = periods ? increasing(periods) : counted(values.length);
  const count = values.length;
  const place = { argument: rents.argument };
  if (count < 2) return refuse({ why: "too few periods", place, count });

  // Deviations from the mean time, times n: whole where the periods are, so that a slope of 0 is exactly that.
  const elapsed = times.minus(times.filled(needed(times.at(0))));
  const deviations = elapsed.multiple(new Decimal(count)).minus(elapsed.filled(elapsed.total()));
  const notEroding: Reason = { why: "not eroding", place };
  if (areAllEqual(values)) {
    const allEqual: Reason = { why: "all rents equal", place };
    return { halfLife: new Refusal(notEroding), rSquared: new Refusal(allEqual), isEstablished: false, count };
  }

  let decimal: Rounded<Decimal> | undefined;
  const inDecimals = (): Rounded<Decimal> => (decimal ??= inDecimalsOf(values, deviations, elapsed));
  const doubled = inDoubleDoublesOf(values, deviations, elapsed);
  const sign = doubled?.falls ?? inDecimals().falls!;
  return {
    halfLife: sign > 0 ? (doubled?.halfLife.nearest ?? inDecimals().halfLife) : new Refusal(notEroding),
    rSquared: sign === 0 ? 0 : (doubled?.rSquared.nearest ?? inDecimals().rSquared),
    isEstablished: count === 2 || (doubled?.isEstablished ?? inDecimals().isEstablished!),
    count,
  };
}

interface Rounded<N> {
  /** Above 0 where the rent falls; null where the digits do not suffice to decide; likewise for the others. */
  readonly falls: number | null;
  readonly isEstablished: boolean | null;
  readonly halfLife: N;
  readonly rSquared: N;
}

/** The same from sums over whole columns, in whole units of the rents, of the deviations and of the times. */
function inDoubleDoublesOf(values: Vector, deviations: Vector, elapsed: Vector): Rounded<DoubleDouble> | null {
  const [rents, deviation, time] = [values.wholes, deviations.wholes, elapsed.wholes];
  const spread = deviations.wholeDot(elapsed);
  if (!rents || !deviation || !time || !spread) return null;
  const { length } = rents.numerators;
  const sums = logarithmSums(rents.numerators, deviation.numerators);
  const fall = NONE.minus(sums.products);
  const scatter = whole(length).times(sums.squares).minus(sums.total.times(sums.total));
  const explained = fall.times(fall).times(whole(time.denominator));
  const both = spread.times(scatter).times(whole(deviation.denominator));
  const margin = whole(length - 2 + T_SQUARED)
    .times(explained)
    .minus(whole(T_SQUARED).times(both)).sign;
  return {
    falls: fall.sign === 0 ? null : fall.sign,
    isEstablished: margin === null || margin === 0 ? null : margin > 0,
    halfLife: LN2_DOUBLED.times(spread).div(fall.times(whole(time.denominator))),
    rSquared: explained.div(both),
  };
}

const whole = (figure: number): DoubleDouble => DoubleDouble.whole([figure]);
const NONE = whole(0);

/** In decimals: sums over the periods, of the logarithms of the first rent over each. */
function inDecimalsOf(values: Vector, deviations: Vector, elapsed: Vector): Rounded<Decimal> {
  const [rents, deviation, time] = [values.known(), deviations.known(), elapsed.known()];
  const falls = rents.map((rent) => lnRatio(rents[0]!, rent));
  const none = new Decimal(0);
  const sumOf = (figureAt: (index: number) => Decimal): Decimal =>
    rents.reduce((sum, _, index) => sum.plus(figureAt(index)), none);
  const fall = sumOf((index) => deviation[index]!.times(falls[index]!));
  const size = sumOf((index) => falls[index]!.times(deviation[index]!).abs());
  const spread = sumOf((index) => deviation[index]!.times(time[index]!));
  const total = sumOf((index) => falls[index]!);
  const scatter = sumOf((index) => falls[index]!.times(falls[index]!))
    .times(rents.length)
    .minus(total.times(total));
  const explained = fall.times(fall);
  const both = spread.times(scatter);
  const needs = both.times(T_SQUARED);
  const isLevel = fall.abs().lte(size.times(NOISE));
  return {
    falls: isLevel ? 0 : fall.s,
    isEstablished: explained.times(rents.length - 2 + T_SQUARED).gte(needs.minus(needs.times(NOISE))),
    halfLife: isLevel ? none : LN2.times(spread).div(fall),
    rSquared: explained.div(both),
  };
}
