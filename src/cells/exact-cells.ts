/**
 * Cells of money as whole numbers on a common scale, without decimals: most columns have few digits behind the point.
 *
 * A double x with round(x 10^k) / 10^k = x, or so near to it that only noise parts them, where the whole number has at most
 * 15 digits, is the decimal of those digits and of no other 15 digits, so this reads what `figure` reads.
 */
import { newColumn } from "../core/numbers/columns";
import { Fractions } from "../core/numbers/fractions";
import { isFigure, LARGEST_DIGITS, MAX_DIGITS, scaleOf } from "../core/numbers/whole-over";
import type { Places } from "../core/data/place";
import { Refusal } from "../core/refusal";
import { type Exact, NONE_REFUSED } from "../core/data/held";
import { figure, isEmpty } from "./cell";
import { type Rows, widthOf } from "./range";

/** Added to a double below 2^51, it leaves no digits behind the point: taken off again, the nearest whole number is left. */
const ROUNDING = 2 ** 52 + 2 ** 51;

/** The figures of these rows of cells, one row after the other; null where one of them takes decimals. */
export function exactCells(rows: Rows, places: Places): Exact | null {
  const width = widthOf(rows);
  const numerators = newColumn(rows.length * width);
  let scale = 1;
  let largest = -Infinity;
  let least = Infinity;
  let refused: Map<number, Refusal> | undefined;
  let index = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    for (let column = 0; column < width; column++, index++) {
      const cell = row[column];
      if (typeof cell === "number") {
        const scaled = cell * scale;
        let units = scaled + ROUNDING - ROUNDING;
        if (units !== scaled && !isFigure(units / scale, cell)) {
          const finer = scaleOf(cell, scale) ?? scaleOf(shown(cell), scale);
          if (finer === null) return null;
          for (let before = 0; before < index; before++) numerators[before]! *= finer / scale;
          largest *= finer / scale;
          least *= finer / scale;
          scale = finer;
          units = Math.round(cell * scale);
          if (!isFigure(units / scale, cell)) units = Math.round(shown(cell) * scale);
        }
        numerators[index] = units;
        if (units > largest) largest = units;
        if (units < least) least = units;
      } else if (isEmpty(cell)) {
        numerators[index] = 0;
        least = Math.min(least, 0);
      } else {
        const read = figure(cell, places(index));
        if (!(read instanceof Refusal)) return null;
        numerators[index] = 0;
        (refused ??= new Map<number, Refusal>()).set(index, read);
      }
    }
  }
  const magnitude = Math.max(largest, -least, 0);
  if (magnitude >= LARGEST_DIGITS) return null;
  return { fractions: Fractions.over(numerators, scale, magnitude, least), refused: refused ?? NONE_REFUSED };
}

/** The figure that the sheet shows, to its fifteenth digit. */
function shown(cell: number): number {
  return Number(cell.toPrecision(MAX_DIGITS));
}
