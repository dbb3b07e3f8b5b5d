/**
 * The two-sided p-value of Student's t: how probable a value at least as far from 0 is with so many degrees of freedom, to a
 * relative error of some units in the thirteenth digit.
 *
 *     p = I_x(n/2, 1/2),   x = n / (n + t^2)
 *
 * I is the regularised incomplete beta function, from its continued fraction in Lentz's form; where that converges slowly, of
 * the complement.
 *
 * Source: Abramowitz & Stegun (1964), 26.5.8 and 26.7.1.
 */

/** Two-sided; `degrees` is a whole number from 1. */
export function studentTails(t: number, degrees: number): number {
  const square = t * t;
  if (square === 0) return 1;
  const x = degrees / (degrees + square);
  const [a, b] = [degrees / 2, 0.5];
  const front =
    Math.exp(a * -Math.log1p(square / degrees)) * Math.sqrt(square / (degrees + square)) * overBeta(degrees);
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(square / (degrees + square), b, a)) / b;
}

/** 1 / B(n/2, 1/2) = Gamma((n + 1)/2) / (Gamma(n/2) sqrt(pi)), from that of 1 or 2 in steps of two. */
function overBeta(degrees: number): number {
  let value = degrees % 2 === 1 ? 1 / Math.PI : 1 / 2;
  for (let n = degrees % 2 === 1 ? 1 : 2; n < degrees; n += 2) value *= (n + 1) / n;
  return value;
}

const SMALLEST = 1e-300;
const MOST_STEPS = 10_000;

/** The continued fraction of I_x(a, b) B(a, b) a / (x^a (1 - x)^b). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || SMALLEST);
  let fraction = d;
  const step = (factor: number): number => {
    d = 1 / (1 + factor * d || SMALLEST);
    c = 1 + factor / c || SMALLEST;
    return c * d;
  };
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const change = step(even) * step(odd);
    fraction *= change;
    if (Math.abs(change - 1) < 2 * Number.EPSILON) break;
  }
  return fraction;
}
