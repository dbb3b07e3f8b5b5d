/**
 * The slopes between all pairs of a few points in order, for their middle ones: of so few, to put each in its place is faster than
 * to look for the middle. In floating point where two slopes are clearly apart, and exactly where they are not.
 */
import { productError } from "./double-double";

/** Of so many points, in figures of which all differences are below 2^53. */
export const FEW_POINTS = 12;

/** Far more than the two roundings of a quotient each, and of their difference. */
const CLEARLY = 2 ** -49;

const most = (FEW_POINTS * (FEW_POINTS - 1)) / 2;
/** Of one call at a time: the slopes, the rises that they are made of, and the pairs. */
const slopes = new Float64Array(most);
const runs = new Float64Array(most);
const rises = new Float64Array(most);

/** The rise and the run of the two middle slopes; of an odd number of pairs twice the same. */
export function middleOfFew(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): { readonly lower: readonly [rise: number, run: number]; readonly upper: readonly [rise: number, run: number] } {
  const n = x.length;
  let count = 0;
  for (let from = 0; from < n; from++) {
    for (let to = from + 1; to < n; to++) {
      const run = x[to]! - x[from]!;
      const rise = y[to]! - y[from]!;
      const slope = rise / run;
      let place = count++;
      while (place > 0 && isBelow(slope, rise, run, place - 1)) {
        slopes[place] = slopes[place - 1]!;
        rises[place] = rises[place - 1]!;
        runs[place] = runs[place - 1]!;
        place -= 1;
      }
      slopes[place] = slope;
      rises[place] = rise;
      runs[place] = run;
    }
  }
  const [lower, upper] = [(count - 1) >> 1, count >> 1];
  return { lower: [rises[lower]!, runs[lower]!], upper: [rises[upper]!, runs[upper]!] };
}

/** Whether a slope is below the one in this place. */
function isBelow(slope: number, rise: number, run: number, place: number): boolean {
  const other = slopes[place]!;
  const apart = other - slope;
  if (Math.abs(apart) > CLEARLY * Math.max(Math.abs(slope), Math.abs(other))) return apart > 0;
  const [mine, theirs] = [rise * runs[place]!, rises[place]! * run];
  if (mine !== theirs) return mine < theirs;
  return productError(rise, runs[place]!, mine) < productError(rises[place]!, run, theirs);
}
