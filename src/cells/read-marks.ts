/** Rows that are marked: by any text, a number other than 0, or TRUE; blank, 0 and FALSE mark none. */
import type { Marks } from "../core/data/marks";
import { refuse } from "../core/refusal";
import { isEmpty, refusalOf } from "./cell";
import { plainValue } from "./errors";
import { type Range, isLeftOut, layoutOf, rectangle } from "./range";
import { placesAlong } from "../core/data/place";
import { showsNothing } from "../core/data/fold";

export function optionalMarks(argument: string, range: Range): Marks | undefined {
  if (isLeftOut(range)) return undefined;
  const rows = rectangle(argument, range);
  const places = placesAlong(argument, layoutOf(argument, rows));
  const marked = rows.flat().map((raw, index) => {
    const cell = plainValue(raw);
    if (isEmpty(cell) || cell === 0 || cell === false) return false;
    if (typeof cell === "string") return !showsNothing(cell) && cell.trim().toLowerCase() !== "false";
    const refusal = refusalOf(cell, places(index), true);
    if (refusal) refuse(refusal.reason);
    return true;
  });
  return { argument, marked };
}
