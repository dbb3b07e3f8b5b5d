/** The largest and the smallest of any number of figures: a call with one argument each has room for some ten thousand. */

export function largest(figures: Iterable<number>, atLeast = -Infinity): number {
  let most = atLeast;
  for (const figure of figures) if (figure > most) most = figure;
  return most;
}

export function smallest(figures: Iterable<number>, atMost = Infinity): number {
  let least = atMost;
  for (const figure of figures) if (figure < least) least = figure;
  return least;
}
