/**
 * The figure that would be at a position if the figures were sorted, without sorting all of them.
 *
 * Source: Hoare (1961), Algorithm 65: FIND, Communications of the ACM 4(7).
 */

/** Below, at or above 0 as the first is before, with or after the second. */
type Comparison = (first: number, second: number) => number;

/** Changes the order of `figures`, so that the one at `position`, from 0, is in its place; answers that one. */
export function inOrder(figures: Float64Array, position: number, compare: Comparison): number {
  let left = 0;
  let right = figures.length - 1;
  while (left < right) {
    const pivot = figures[middleOf(figures, left, right, compare)]!;
    let up = left;
    let down = right;
    while (up <= down) {
      while (compare(figures[up]!, pivot) < 0) up++;
      while (compare(pivot, figures[down]!) < 0) down--;
      if (up <= down) {
        const other = figures[up]!;
        figures[up++] = figures[down]!;
        figures[down--] = other;
      }
    }
    if (position <= down) right = down;
    else if (position >= up) left = up;
    else break;
  }
  return figures[position]!;
}

/** Where the middle one of the first, the last and one between them is: figures in order make no bad pivots. */
function middleOf(figures: Float64Array, left: number, right: number, compare: Comparison): number {
  const between = (left + right) >> 1;
  const rises = (first: number, second: number): boolean => compare(figures[first]!, figures[second]!) <= 0;
  if (rises(left, between)) return rises(between, right) ? between : rises(left, right) ? right : left;
  return rises(left, right) ? left : rises(between, right) ? right : between;
}
