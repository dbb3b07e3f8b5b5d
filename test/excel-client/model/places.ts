/** Places on a sheet of the model, and the addresses that Excel takes for one. */

import { type CellRange, columnNumber, parseAddress } from "../../../src/sheet/address";
import { Refusal } from "../wire";

export type Place = CellRange;

export const MOST = { rows: 1_048_576, columns: 16_384 } as const;

export const WHOLE: Place = { row: 0, column: 0, ...MOST };

/** The place of an address such as `B2:C9`, `B:C` or `3:5`, without a sheet. */
export function placeAt(address: string): Place {
  const wanted = address.replaceAll("$", "");
  const [, left, right = left] = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(wanted) ?? [];
  const [, top, bottom = top] = /^(\d+):(\d+)$/.exec(wanted) ?? [];
  const area =
    left !== undefined
      ? { ...WHOLE, sheet: "", column: columnNumber(left), columns: columnNumber(right!) - columnNumber(left) + 1 }
      : top !== undefined
        ? { ...WHOLE, sheet: "", row: Number(top) - 1, rows: Number(bottom) - Number(top) + 1 }
        : parseAddress(wanted);
  if (!area || area.sheet !== "") throw new Refusal("InvalidArgument", `${address} is not an address`);
  const { row, column, rows, columns } = area;
  return requirePlace({ row, column, rows, columns }, address);
}

export function requirePlace(place: Place, words = "no such range"): Place {
  const { row, column, rows, columns } = place;
  const isThere =
    row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MOST.rows && column + columns <= MOST.columns;
  if (!isThere) throw new Refusal("InvalidArgument", words);
  return place;
}

export const isIn = (place: Place, row: number, column: number): boolean =>
  row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns;
