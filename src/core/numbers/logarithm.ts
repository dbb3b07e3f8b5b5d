/**
 * Natural logarithms and their inverse to 30 digits and more, many times faster than those of decimal.js, for measures that
 * need many.
 *
 *     ln x = ln t + e ln 10 + 2 z (1 + z^2/3 + z^4/5 + ... + z^12/13),   z = (x - t 10^e) / (x + t 10^e)
 *
 * where t is x's leading three digits, 1.00 to 10.00, so that |z| is at most 0.0025 and what the series leaves out is past
 * the last digit. The ln t are kept once they are known. Near 1 the first two terms are 0 or cancel to the digit, and the
 * error stays small against the logarithm.
 *
 *     e^x = 10^q e^(m/100) (1 + r + r^2/2! + ... + r^13/13!),   x = q ln 10 + m/100 + r
 *
 * with q and m whole and |r| at most 0.005. The e^(m/100) are kept once they are known.
 *
 * Source: Abramowitz & Stegun (1964), 4.1.27 and 4.2.1.
 */
import { Decimal, ONE, ZERO } from "./decimal";

export const LN2: Decimal = Decimal.ln(2);
const LN10 = Decimal.ln(10);

/** ln(t / 100) for t from 100 to 1000. */
const known: Decimal[] = [];

/** 1/13, 1/11 ... 1/3, 1. */
const COEFFICIENTS = [13, 11, 9, 7, 5, 3, 1].map((n) => ONE.div(n));

/** How far from 1 the series alone reaches. */
const NEAR = new Decimal("0.005");

/** x above 0. */
export function ln(x: Decimal): Decimal {
  const exponent = x.e;
  const leading = Math.round(x.times(`1e${2 - exponent}`).toNumber());
  const rest = series(x, new Decimal(`${leading}e${exponent - 2}`));
  const tabled = leading === 100 ? ZERO : (known[leading] ??= new Decimal(leading).div(100).ln());
  return exponent === 0 ? tabled.plus(rest) : tabled.plus(LN10.times(exponent)).plus(rest);
}

/** ln(a / b), also where the two are so near to each other that their quotient would lose digits; both above 0. */
export function lnRatio(a: Decimal, b: Decimal): Decimal {
  const ratio = a.div(b);
  return ratio.minus(ONE).abs().lt(NEAR) ? series(a, b) : ln(ratio);
}

/** ln(a / b) for a near b. */
function series(a: Decimal, b: Decimal): Decimal {
  const z = a.minus(b).div(a.plus(b));
  const square = z.times(z);
  return COEFFICIENTS.reduce((sum, coefficient) => sum.times(square).plus(coefficient))
    .times(z)
    .times(2);
}

/** e^(m / 100), for m from -116 to 116. */
const knownPowers = new Map<number, Decimal>();

/** 1/13!, 1/12! ... 1, 1. */
const FACTORIALS = Array.from({ length: 14 }, (_, index) => 13 - index).map((n) =>
  Array.from({ length: n }, (_, factor) => factor + 1).reduce((product, factor) => product.div(factor), ONE),
);

/** e^x. */
export function exp(x: Decimal): Decimal {
  const tens = x.div(LN10).round();
  const rest = x.minus(tens.times(LN10));
  const hundredths = rest.times(100).round().toNumber();
  const r = rest.minus(new Decimal(hundredths).div(100));
  let power = knownPowers.get(hundredths);
  if (!power) knownPowers.set(hundredths, (power = new Decimal(hundredths).div(100).exp()));
  return FACTORIALS.reduce((sum, coefficient) => sum.times(r).plus(coefficient))
    .times(power)
    .times(`1e${tens.toFixed()}`);
}
