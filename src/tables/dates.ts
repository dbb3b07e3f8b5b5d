/** Dates as spreadsheets hold them: a number of days, which only its format distinguishes from other numbers. */

import type { Grid } from "./grid";

/** A format without literal text, colours and conditions. */
const bare = (format: string): string =>
  (format.split(";")[0] ?? "").replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();

/** The days from which a spreadsheet's serial numbers count, for all days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** The years 1901 to 2199. */
const [FIRST, LAST] = [367, 109_939];

/** `2020-01-31`, `2020-01` or `2020`, as much as the format shows; null where it shows no year. */
export function dateIn(value: number, format: string): string | null {
  const shown = bare(format);
  if (!shown.includes("y") || !(value >= FIRST && value < LAST)) return null;
  const iso = new Date(DAY_ZERO + Math.floor(value) * 86_400_000).toISOString();
  return iso.slice(0, shown.includes("d") ? 10 : shown.includes("m") ? 7 : 4);
}

/** The grid with its dates as texts of one form, which headings and periods are read from. */
export function withDates(grid: Grid): Grid {
  const { formats } = grid;
  const isDayFirst = Array.from({ length: grid.width }, (_, column) => dayStandsFirst(grid, column));
  if (!formats && isDayFirst.every((each) => each === null)) return grid;
  let has = false;
  const values = grid.values.map((cells, row) =>
    cells.map((value, column) => {
      const date =
        typeof value === "number"
          ? dateIn(value, formats?.[row]?.[column] ?? "")
          : typeof value === "string" && isDayFirst[column] !== null
            ? writtenDate(value, isDayFirst[column]!)
            : null;
      has ||= date !== null;
      return date ?? value;
    }),
  );
  return has ? grid.with(values) : grid;
}

const SLASHED = /^\s*(\d{1,2})\/(\d{1,2})\/((?:18|19|20|21)\d\d)\s*$/;

/** Whether 31/01/2020 or 01/31/2020 is how a column of texts writes dates; null where it has none, or where nothing tells. */
function dayStandsFirst(grid: Grid, column: number): boolean | null {
  let [isFirst, isSecond] = [false, false];
  for (const cells of grid.values) {
    const value = cells[column];
    const found = typeof value === "string" ? SLASHED.exec(value) : null;
    if (!found) continue;
    isFirst ||= Number(found[1]) > MONTHS;
    isSecond ||= Number(found[2]) > MONTHS;
  }
  return isFirst === isSecond ? null : isFirst;
}
const MONTHS = 12;

function writtenDate(text: string, isDayFirst: boolean): string | null {
  const found = SLASHED.exec(text);
  if (!found) return null;
  const [day, month] = isDayFirst ? [found[1]!, found[2]!] : [found[2]!, found[1]!];
  return `${found[3]!}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
