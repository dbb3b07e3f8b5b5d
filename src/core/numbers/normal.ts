/**
 * The complementary error function, erfc(x) = 2 (1 - Phi(x sqrt 2)) for the tails of the normal distribution, x >= 0,
 * to a relative error of a few units in the fifteenth digit.
 *
 * Below 2 by the series of erf (all terms positive, so nothing cancels but in 1 - erf, where erf is below 0.9954), above
 * by the continued fraction of erfc in Lentz's form.
 *
 * Source: Abramowitz & Stegun (1964), 7.1.6 and 7.1.14.
 */
const SERIES_BELOW = 2;
const SMALLEST = 1e-300;

export function erfc(x: number): number {
  return x < SERIES_BELOW ? 1 - erfSeries(x) : erfcFraction(x);
}

function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > (sum * Number.EPSILON) / 4; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** erfc(x) = exp(-x^2) / sqrt(pi) * 1 / (x + (1/2) / (x + 1 / (x + (3/2) / (x + ...)))) */
function erfcFraction(x: number): number {
  let fraction = x;
  let c = x;
  let d = 0;
  for (let n = 1; n < 1000; n++) {
    const a = n / 2;
    d = 1 / (x + a * d || SMALLEST);
    c = x + a / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < Number.EPSILON) break;
  }
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
