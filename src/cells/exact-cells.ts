/**
 * Cells of money as whole numbers on a common scale, without decimals: most columns have few digits behind the point.
 *
 * A double x with round(x 10^k) / 10^k = x, where the whole number has at most 15 digits, is the decimal of those digits
 * and of no other 15 digits, so this reads what `figure` reads.
 */
import { Fractions, POWERS } from "../core/fractions";
import type { Places } from "../core/place";
import { Refusal } from "../core/refusal";
import { NONE_REFUSED, type Held } from "../core/vector";
import { figure, isEmpty } from "./cell";

/** More are not in a cell: what stands past them in a double is noise. */
const MOST_DIGITS = 15;
const LARGEST_DIGITS = 10 ** MOST_DIGITS;

/** The figures of these cells; null where one of them takes decimals. */
export function exactCells(length: number, cellAt: (index: number) => unknown, places: Places): Held | null {
  let exponent = 0;
  let refused: Map<number, Refusal> | undefined;
  for (let index = 0; index < length; index++) {
    const cell = cellAt(index);
    if (typeof cell === "number" && Number.isFinite(cell)) {
      const needed = placesOf(cell, exponent) ?? placesOf(shown(cell), exponent);
      if (needed === null) return null;
      exponent = needed;
    } else if (!isEmpty(cell)) {
      const read = figure(cell, places(index));
      if (!(read instanceof Refusal)) return null;
      (refused ??= new Map<number, Refusal>()).set(index, read);
    }
  }

  const scale = POWERS[exponent]!;
  const numerators = new Float64Array(length);
  for (let index = 0; index < length; index++) {
    const cell = cellAt(index);
    if (typeof cell !== "number" || !Number.isFinite(cell)) continue;
    let units = Math.round(cell * scale);
    if (units / scale !== cell) units = Math.round(shown(cell) * scale);
    if (Math.abs(units) >= LARGEST_DIGITS) return null;
    numerators[index] = units;
  }
  const fractions = Fractions.over(numerators, scale);
  return fractions && { fractions, refused: refused ?? NONE_REFUSED };
}

/** The figure that the sheet shows, without the noise past its fifteenth digit. */
function shown(cell: number): number {
  return Number(cell.toPrecision(MOST_DIGITS));
}

/** The least power of ten, from the one given, that makes the figure whole; null where none does. */
function placesOf(cell: number, from: number): number | null {
  let exponent = from;
  while (!isWhole(cell, POWERS[exponent]!)) if (++exponent >= POWERS.length) return null;
  return exponent;
}

function isWhole(cell: number, scale: number): boolean {
  const units = Math.round(cell * scale);
  return Math.abs(units) < LARGEST_DIGITS && units / scale === cell;
}
