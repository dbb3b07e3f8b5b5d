/** Merged cells that lie within limits and beside one another; a grid takes no others. */

import { meet, type Place } from "../workbook/address";
import { limits } from "./limits";

const MAX_MERGES = 10_000;

export function mergesThatFit(places: readonly Place[]): Place[] {
  const taken: Place[] = [];
  for (const place of places.slice(0, MAX_MERGES)) {
    const { row, column, rows, columns } = place;
    const isFit = row >= 0 && column >= 0 && rows > 0 && columns > 0 && rows * columns > 1 && row + rows <= limits.rows && column + columns <= limits.columns;
    if (isFit && !taken.some((other) => meet(place, other))) taken.push(place);
  }
  return taken;
}
