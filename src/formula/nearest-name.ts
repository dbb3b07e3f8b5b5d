/** Which names somebody may have meant by one that is none. */

/** How many letters are missing, too many, wrong, or have changed places with the next. */
export function distance(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row += 1) {
    const present = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (present[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      present.push(least);
    }
    [before, last] = [last, present];
  }
  return last[other.length] ?? 0;
}

const NAMES_AT_MOST = 3;
/** Shorter than this a word is in too many names. */
const WORD_AT_LEAST = 4;

/** The nearest first, those that differ by a few letters; else those that hold the word. None where nothing is near. */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const wanted = name.toUpperCase();
  const allowed = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  const near = names
    .map((each) => ({ each, far: distance(wanted, each.toUpperCase()) }))
    .filter(({ far }) => far <= allowed);
  near.sort((one, other) => one.far - other.far || one.each.localeCompare(other.each, "en"));
  const [best] = near;
  // Beside a near one, one that is much further off is no help.
  if (best)
    return near
      .filter(({ far }) => far <= best.far + 1)
      .slice(0, NAMES_AT_MOST)
      .map(({ each }) => each);
  if (wanted.length < WORD_AT_LEAST) return [];
  return names
    .filter((each) => each.toUpperCase().includes(wanted))
    .sort((one, other) => one.length - other.length || one.localeCompare(other, "en"))
    .slice(0, NAMES_AT_MOST);
}
