/** A table with some cells put right: a sheet of live references to the others, in the same places. */

import type { FixedCell } from "../findings/fixes";
import { cellName, columnName } from "../sheet/address";
import type { CellContent } from "../sheet/cells";
import { type Cell, type Content, formula, type Look, type Sheet, text } from "../sheet/sheet";
import { addressAt, type Grid, isBlank } from "../tables/grid";

const WIDTH = 110;
const NAME_WIDTH = 200;

/** `first`: the first row of the records. */
export function fixedSheet(name: string, grid: Grid, cells: readonly FixedCell[], first: number): Sheet {
  const fixes = new Map(cells.map((each) => [`${each.row} ${each.column}`, each]));
  const made = grid.values.flatMap((line, row) =>
    line.flatMap((value, column): Cell[] => {
      const at = cellName(grid.row + row, grid.column + column);
      const fix = fixes.get(`${row} ${column}`);
      if (fix) return isBlank(fix.content) ? [] : [fixedCell(at, fix, grid)];
      if (isBlank(value)) return [];
      const look: Look = row < first ? "head" : typeof value === "number" ? "derived" : "label";
      return [
        formula(at, `=${addressAt(grid, { row, column, rows: 1, columns: 1 })}`, look, formatOf(grid, row, column)),
      ];
    }),
  );
  const columns = Array.from({ length: grid.width }, (_, index): [string, number] => [
    columnName(grid.column + index),
    index === 0 ? NAME_WIDTH : WIDTH,
  ]);
  return {
    name,
    columns: Object.fromEntries(columns),
    rows: {},
    cells: made,
    opensOn: cellName(grid.row + (cells[0]?.row ?? first), grid.column + (cells[0]?.column ?? 0)),
  };
}

function fixedCell(at: string, { row, column, content, format }: FixedCell, grid: Grid): Cell {
  const look: Look = typeof content === "number" ? "input" : "label";
  return typeof content === "string"
    ? text(at, content, look)
    : {
        at,
        content: contentOf(content),
        look,
        ...(format === undefined ? formatOf(grid, row, column) : format === "General" ? {} : { format }),
      };
}

const contentOf = (content: Exclude<CellContent, string>): Content =>
  typeof content === "number"
    ? { number: content }
    : { text: typeof content === "object" ? content.error : String(content) };

function formatOf({ formats }: Grid, row: number, column: number): { format?: string } {
  const format = formats?.[row]?.[column];
  return format === undefined || format === "General" || format === "@" ? {} : { format };
}
