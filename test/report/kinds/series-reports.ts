/** Reports on series as the browser workbook calculates them, beside the sheet that they refer to. */

import { runToEnd } from "../../../src/core/sliced";
import type { Report } from "../../../src/report/report";
import { reportSeries } from "../../../src/report/kinds/series";
import { cellName, columnName } from "../../../src/sheet/address";
import type { Cell, Sheet } from "../../../src/sheet/sheet";
import type { Sample } from "../../../src/samples/sample";
import type { ReadingOf } from "../../../src/tables/reader/table-reading";
import type { Grid } from "../../../src/tables/grid";
import { opened } from "../../samples/evaluated";

/** The person's own sheet. */
export function sourceSheet(grid: Grid): Sheet {
  const cells = grid.values.flatMap((row, down) =>
    row.flatMap((value, right): Cell[] => {
      const at = cellName(grid.row + down, grid.column + right);
      if (value === "" || typeof value === "object" || typeof value === "boolean" || value === null) return [];
      return [{ at, content: typeof value === "number" ? { number: value } : { text: value }, look: "label" }];
    }),
  );
  const columns = Object.fromEntries(
    Array.from({ length: grid.column + grid.width }, (_, column) => [columnName(column), 92]),
  );
  return { name: grid.sheet, columns, rows: {}, cells, opensOn: "A1" };
}

export const reportOf = (reading: ReadingOf<"series">): Report => runToEnd(reportSeries(reading));

export const evaluatedReport = (reading: ReadingOf<"series">) => evaluatedPage(reading.grid, reportOf(reading));

/** A report beside the sheet that it refers to. */
export function evaluatedPage(grid: Grid, report: Report) {
  const sample = { id: "iphone", sheets: [sourceSheet(grid), report.sheet] } as unknown as Sample;
  const { read, write, insertRow, removeRow, renameSheet } = opened(sample);
  const { sheet, charts } = report;
  const at = (address: string): string | number | boolean => read(`'${sheet.name}'!${address}`)[0]![0]!;
  return {
    sheet,
    charts,
    write,
    insertRow,
    removeRow,
    renameSheet,
    at,
    title: () => String(at("B1")).replaceAll("\u00a0", " "),
    /** The whole page as rows of what is shown. */
    rows: () => {
      const last = Math.max(...sheet.cells.map(({ at: place }) => Number(/\d+$/.exec(place)![0]))) + 8;
      return read(`'${sheet.name}'!B1:AD${last}`).map((row) => row.map(String));
    },
  };
}
