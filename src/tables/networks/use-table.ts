/** Use and supply tables: products down, industries of other names across. They are named, and not solved. */

import { cellName } from "../../sheet/address";
import type { Grid } from "../grid";
import { isWords } from "./cell-content";
import { partsOf } from "./parts";
import type { Sliced } from "../../core/sliced";
import type { NetworkRefused } from "./reading";
import { Figures } from "./sums";
import { refusals } from "./texts";
import { headingsOf, namesOf } from "./square";
import { columnRole, isSupply, isUse, rowRole } from "./words";

/** So many headings that mean final use, or rows below that mean value added, speak for such a table. */
const MIN_WORDS = 2;

export function* useTableIn(grid: Grid): Sliced<NetworkRefused | null> {
  const { labels, heads, rows, columns } = yield* partsOf(grid);
  const named = columns.map((column) => headingsOf(grid, heads, column)[0] ?? "");
  const first = named.findIndex((name) => isUse(name) || isSupply(name) || columnRole([name]) !== null);
  if (labels.length === 0 || heads.length === 0 || first < MIN_WORDS) return null;
  const products = rows.filter((row) => rowRole(namesOf(grid, labels, row)) === null);
  if (products.length < MIN_WORDS || !products.every((row) => namesOf(grid, labels, row).length > 0)) return null;
  const beside = named.slice(first);
  const [uses, supplies] = [beside.filter(isUse).length, beside.filter(isSupply).length];
  const figures = yield* Figures.read(grid, products, columns.slice(0, first), {
    rows: [],
    columns: columns.slice(first),
  });
  const isTotalled = columns.slice(first).some((column, index) => {
    const role = columnRole([beside[index]!])?.role;
    if (role !== "total" && role !== "output") return false;
    const before = columns.slice(0, first + index);
    return figures.areNear(figures.down(column), figures.sold(before), before.length);
  });
  const account = rows.filter((row) =>
    ["valueAdded", "valueAdded part", "output"].includes(rowRole(namesOf(grid, labels, row))?.role ?? ""),
  );
  const speaks = [uses >= MIN_WORDS || supplies >= MIN_WORDS, isTotalled, account.length > 0].filter(Boolean).length;
  if (speaks < 2 || !(uses >= MIN_WORDS || supplies >= MIN_WORDS)) return null;
  const at = { row: grid.row + products[0]!, column: grid.column + columns[0]!, rows: 1, columns: 1 };
  return {
    is: "refused",
    why: "use table",
    sheet: grid.sheet,
    at,
    sentence: refusals.useTable({
      cell: cellName(at.row, at.column),
      row: namesOf(grid, labels, products[0]!)[0]!,
      column: named.find(isWords) ?? "",
    }),
  };
}
