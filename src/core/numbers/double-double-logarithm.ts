/**
 * Natural logarithms and their inverse in double-double arithmetic, with its bound of the error: what logarithm.ts does in
 * decimals, some thirty times faster.
 *
 *     ln(a / b) = k ln 2 + ln t + 2 z (1 + z^2/3 + z^4/5 + ... + z^12/13),   z = (m - t) / (m + t),   a / b = 2^k m
 *
 * where t is m, between 0.7 and 1.42, to the next 128th, so that |z| is below 0.003 and what the series leaves out is far
 * past the last digit. Near 1 the series alone is taken of a and b themselves, and no digit of their difference is lost.
 *
 *     e^x = 2^k e^(m/128) (1 + r + r^2/2! + ... + r^11/11!),   x = k ln 2 + m/128 + r
 *
 * with k and m whole and |r| below 0.004. The ln t and the e^(m/128) are kept once they are known.
 *
 * Source: Abramowitz & Stegun (1964), 4.1.27 and 4.2.1; Tang (1990), Table-Driven Implementation of the Logarithm Function
 * in IEEE Floating-Point Arithmetic.
 */
import { Decimal } from "./decimal";
import { DoubleDouble } from "./double-double";
import { LN2 as DECIMAL_LN2 } from "./logarithm";

const STEPS = 128;

/** The decimal, below 10^15 in magnitude, by its digits fifteen at a time: up to 45 behind the point. */
function fromDecimal(figure: Decimal): DoubleDouble {
  const parts: number[] = [];
  for (let rest = figure; parts.length < 4; rest = rest.minus(rest.trunc()).times(FIFTEEN_DIGITS))
    parts.push(rest.trunc().toNumber());
  return parts.reduceRight((behind, part) => behind.div(whole(FIFTEEN_DIGITS)).plus(whole(part)), ZERO);
}

const FIFTEEN_DIGITS = 1e15;
const whole = (figure: number): DoubleDouble => DoubleDouble.whole([figure]);
const ZERO = whole(0);
const ONE = whole(1);
/** With a unit of error for what a series leaves out. */
const ONE_AND_REST = DoubleDouble.sum(1, 0, 1);

export const LN2: DoubleDouble = fromDecimal(DECIMAL_LN2);

/** 1/13, 1/11 ... 1/3, 1. */
const COEFFICIENTS = [...[13, 11, 9, 7, 5, 3].map((n) => ONE.div(whole(n))), ONE_AND_REST];

/** 1/11!, 1/10! ... 1, 1. */
const FACTORIALS = [
  ...Array.from({ length: 11 }, (_, index) => 11 - index).map((n) =>
    ONE.div(whole(Array.from({ length: n }, (_, factor) => factor + 1).reduce((product, factor) => product * factor))),
  ),
  ONE_AND_REST,
];

/** How far from 1 the series alone reaches. */
const NEAR = 0.005;

const knownLogarithms: DoubleDouble[] = [];
const knownPowers = new Map<number, DoubleDouble>();

/** ln(a / b), both above 0. */
export function lnRatio(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const ratio = a.div(b);
  const [approximate] = ratio.terms;
  if (Math.abs(approximate - 1) < NEAR) return series(a, b);
  const exponent = Math.round(Math.log2(approximate));
  const mantissa = ratio.scaled(2 ** -exponent);
  const nearest = Math.round(mantissa.terms[0] * STEPS);
  const rest = series(mantissa, DoubleDouble.sum(nearest / STEPS, 0));
  const tabled =
    nearest === STEPS ? ZERO : (knownLogarithms[nearest] ??= fromDecimal(new Decimal(nearest).div(STEPS).ln()));
  return LN2.times(whole(exponent)).plus(tabled).plus(rest);
}

/** ln(a / b) for a near b. */
function series(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const z = a.minus(b).div(a.plus(b));
  const square = z.times(z);
  return COEFFICIENTS.reduce((sum, coefficient) => sum.times(square).plus(coefficient))
    .times(z)
    .scaled(2);
}

/** e^x. */
export function exp(x: DoubleDouble): DoubleDouble {
  const exponent = Math.round(x.terms[0] / Math.LN2);
  const mantissa = x.minus(LN2.times(whole(exponent)));
  const nearest = Math.round(mantissa.terms[0] * STEPS);
  const r = mantissa.minus(DoubleDouble.sum(nearest / STEPS, 0));
  let power = knownPowers.get(nearest);
  if (!power) knownPowers.set(nearest, (power = fromDecimal(new Decimal(nearest).div(STEPS).exp())));
  return FACTORIALS.reduce((sum, coefficient) => sum.times(r).plus(coefficient))
    .times(power)
    .scaled(2 ** exponent);
}
