/**
 * Whether a table is still the one that a report was built on. Ranges follow the rows of a sheet, but not what the rows are: a
 * row inserted among those of 2018 may be of 2019. A report that was built on other rows shows no figures.
 */

import { addressAt, type Grid } from "../../tables/grid";
import { textFormula } from "../texts";
import { quoteSheetName } from "../../sheet/address";
import type { CellContent } from "../../sheet/cells";

const WEIGHT_FROM = 7;
const MAX_NAMES = 100;
const MAX_LENGTH = 200;
/** A column of more cells is not compared with itself. */
const MAX_CELLS = 2000;

const nameOf = (cell: CellContent): string => (typeof cell === "object" ? "" : String(cell));
const folded = (name: string): string => name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** A formula that is true while the cells of a column from a row on are as they are; null where none is simple enough. */
export function isAsBuilt(grid: Grid, column: number, from: number): string | null {
  const cells = Array.from({ length: grid.height - from }, (_, index) => grid.at(from + index, column));
  const range = addressAt(grid, { row: from, column, rows: cells.length, columns: 1 });
  const first = addressAt(grid, { row: from, column, rows: 1, columns: 1 });
  const weights = `(ROW(${range})-ROW(${first})+${WEIGHT_FROM})^2`;
  const compare = (formula: string, numberOf: (cell: CellContent, index: number) => number): string => {
    const built = cells.reduce<number>(
      (sum, cell, index) => sum + numberOf(cell, index) * (index + WEIGHT_FROM) ** 2,
      0,
    );
    return `ABS(IFERROR(SUMPRODUCT(${formula}*${weights}),0)-${built})<0.5`;
  };
  if (cells.every((cell) => typeof cell === "number")) return compare(range, (cell) => Number(cell));
  const names = [...new Set(cells.filter((cell) => typeof cell === "string").map((cell) => cell.toLowerCase()))].filter(
    (name) => name !== "",
  );
  const areWords = cells.every((cell) => typeof cell === "string" && /^(?:$|[\p{L}])/u.test(cell));
  const areApart = new Set(names.map(folded)).size === names.length;
  if (areWords && areApart && names.length <= MAX_NAMES && names.every((name) => name.length <= MAX_LENGTH)) {
    const list = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(";");
    return compare(`IFERROR(MATCH(${range},{${list}},0),0)`, (cell) => names.indexOf(nameOf(cell).toLowerCase()) + 1);
  }
  // Text of digits may be a number by now: which cells are the same is all that is compared.
  if (cells.length > MAX_CELLS || cells.some((cell) => typeof cell === "object" || cell === "")) return null;
  const keys = cells.map((cell) => folded(nameOf(cell)));
  return compare(`MATCH(${range},${range},0)`, (_, index) => keys.indexOf(keys[index]!) + 1);
}

/** A formula: nothing while the table has as many records, and those are as built; else why the report shows no figures. */
export function outdatedFormula(
  grid: Grid,
  { column, from, checks }: { readonly column: number; readonly from: number; readonly checks: readonly string[] },
  say: {
    readonly live: (args: { sheet: string; now: string; built: string }) => string;
    readonly changed: (args: { sheet: string }) => string;
  },
): string {
  // One row more than the table has, which is free: a row written there is counted.
  const range = addressAt(grid, { row: from, column, rows: grid.height - from + 1, columns: 1 });
  let built = 0;
  for (let row = from; row < grid.height; row++) if (grid.at(row, column) !== "") built += 1;
  const now = `COUNTA(${range})`;
  const sheet = quoteSheetName(grid.sheet);
  const words = textFormula({ now }, (args) => say.live({ ...args, sheet, built: String(built) }));
  const changed = textFormula({}, () => say.changed({ sheet }));
  const rest = checks.length === 0 ? '""' : `IF(AND(${checks.join(",")}),"",${changed})`;
  return `=IF(${now}<>${built},${words},${rest})`;
}
