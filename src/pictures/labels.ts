/** Labels that would overlap: which of them are shown, and where. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Takes boxes in order of importance, each in its first free place; those without one are left out. */
export function placed<Of>(
  candidates: readonly { readonly of: Of; readonly places: readonly Box[] }[],
  taken: readonly Box[] = [],
): { of: Of; box: Box }[] {
  const kept: { of: Of; box: Box }[] = [];
  for (const { of, places } of candidates) {
    const box = places.find(
      (place) => !taken.some((other) => meet(place, other)) && !kept.some((other) => meet(place, other.box)),
    );
    if (box) kept.push({ of, box });
  }
  return kept;
}

/** Moves blocks of these heights, wanted at these middles, apart and into `top` to `bottom`; returns their tops in the order given. */
export function apart(
  wanted: readonly { readonly middle: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]!.middle - wanted[b]!.middle || a - b);
  const tops: number[] = [];
  let free = top;
  for (const index of order) {
    const { middle, height } = wanted[index]!;
    tops[index] = Math.max(free, middle - height / 2);
    free = tops[index] + height;
  }
  let limit = bottom;
  for (const index of order.reverse()) {
    const { height } = wanted[index]!;
    tops[index] = Math.min(tops[index]!, limit - height);
    limit = tops[index];
  }
  return tops;
}

/** Which labels of a row are shown so that none overlaps the next: the first and every second, third ... of them, and the last if it fits. */
export function sparse(middles: readonly number[], widths: readonly number[], air = 8): number[] {
  const last = middles.length - 1;
  const isFree = (index: number, other: number) =>
    Math.abs(middles[index]! - middles[other]!) >= (widths[index]! + widths[other]!) / 2 + air;
  for (let step = 1; step <= last; step += 1) {
    const shown = Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
    if (shown.at(-1) !== last) {
      // The last takes the place of the one before it, unless there is room for both.
      if (!isFree(shown.at(-1)!, last)) shown.pop();
      shown.push(last);
    }
    if (shown.every((index, position) => position === 0 || isFree(index, shown[position - 1]!))) return shown;
  }
  return last < 0 ? [] : [0];
}
