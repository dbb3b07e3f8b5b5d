/**
 * Natural logarithms to 30 digits and more, many times faster than those of decimal.js, for measures that need many.
 *
 *     ln x = ln t + e ln 10 + 2 z (1 + z^2/3 + z^4/5 + ... + z^12/13),   z = (x - t 10^e) / (x + t 10^e)
 *
 * where t is x's leading three digits, 1.00 to 10.00, so that |z| is at most 0.0025 and what the series leaves out is past
 * the last digit. The ln t are kept once they are known. Near 1 the first two terms are 0 or cancel to the digit, and the
 * error stays small against the logarithm.
 *
 * Source: Abramowitz & Stegun (1964), 4.1.27.
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
  return COEFFICIENTS.reduce((sum, coefficient) => sum.times(square).plus(coefficient)).times(z).times(2);
}
