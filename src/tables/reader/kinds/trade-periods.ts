/** Periods of trade statistics: also 202103, and the 52nd month of Comext, which is the whole year. */

import type { Period } from "../../periods";
import { type KindFrame, periodOf, wordsAt } from "./frame";

const YEAR_AND_MONTH = /^((?:19|20)\d\d)(0[1-9]|1[0-2]|52)$/;

export function tradePeriod(frame: KindFrame, row: number, column: number): Period | null {
  const [, year = "", month = ""] = YEAR_AND_MONTH.exec(wordsAt(frame, row, column)) ?? [];
  if (year === "") return periodOf(frame, row, column);
  return month === "52"
    ? { label: year, order: Number(year) }
    : { label: `${year}-${month}`, order: Number(year) + (Number(month) - 1) / 12 };
}
