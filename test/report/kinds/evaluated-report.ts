/** A report beside the table it refers to, as the browser workbook calculates both. */

import type { Report } from "../../../src/report/report";
import { cellName, requireArea } from "../../../src/sheet/address";
import type { Cells } from "../../tables/reader/kind-frame";
import { type Cell, extent, type Sheet } from "../../../src/sheet/sheet";
import { opened } from "../../samples/evaluated";

export function dataSheet(table: Cells): Sheet {
  const cells = table.flatMap((row, down) =>
    row.flatMap((value, right): Cell[] => {
      if (value === "") return [];
      const at = cellName(down, right);
      if (typeof value === "number") return [{ at, content: { number: value }, look: "label" }];
      return [{ at, content: { text: String(value) }, look: "label" }];
    }),
  );
  return { name: "Data", columns: {}, rows: {}, cells, opensOn: "A1" };
}

/** What the report shows, row by row, without empty cells at the end; and a way to change the table. */
export function evaluatedReport(table: Cells, { sheet }: Report) {
  const workbook = opened({ id: "report", sheets: [dataSheet(table), sheet] } as never);
  const last = Math.max(
    ...sheet.cells.map((cell) => {
      const { row, rows } = extent(cell);
      return row + rows;
    }),
  );
  const lines = (): (string | number | boolean)[][] =>
    workbook
      .read(`'${sheet.name}'!B1:Z${last}`)
      .map((cells) => cells.slice(0, Math.max(0, ...cells.map((value, index) => (value === "" ? 0 : index + 1)))));
  return {
    lines,
    /** The rows from a heading to the next empty row. */
    section: (heading: string) => {
      const all = lines();
      const from = all.findIndex(([first]) => String(first).startsWith(heading));
      if (from < 0) throw new Error(`no section ${heading}`);
      const to = all.findIndex((line, index) => index > from && line.length === 0);
      return all.slice(from + 1, to < 0 ? undefined : to);
    },
    write: workbook.write,
    read: workbook.read,
    insertRow: workbook.insertRow,
    removeRow: workbook.removeRow,
  };
}

/** Places that two cells take. */
export function collisions({ sheet }: Report): string[] {
  const taken = sheet.cells.flatMap((cell) => {
    const { row, column, rows, columns } = extent(cell);
    return Array.from({ length: rows * columns }, (_, index) =>
      cellName(row + Math.floor(index / columns), column + (index % columns)),
    );
  });
  const seen = new Set<string>();
  return taken.filter((place) => seen.has(place) || !seen.add(place));
}

export const widthsLacking = ({ sheet }: Report): string[] =>
  sheet.cells.flatMap((cell) => {
    const { column, columns } = requireArea(extentName(cell));
    return Array.from({ length: columns }, (_, index) => cellName(0, column + index).replace("1", "")).filter(
      (letter) => !Object.keys(sheet.columns).includes(letter),
    );
  });

const extentName = (cell: Cell): string => {
  const { row, column, rows, columns } = extent(cell);
  return `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
};
