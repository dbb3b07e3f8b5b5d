/** The figures of a picture as a table, for those who cannot see it or want to read them off. */

import type { DataTable } from "../../pictures/picture";
import { element } from "../dom";

export function dataTable({ head, rows }: DataTable, caption: string): HTMLTableElement {
  const isFigure = (column: number) => rows.some((row) => row[column]?.isFigure === true);
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...head.map((text, column) =>
          element("th", { scope: "col", class: isFigure(column) ? "number" : undefined }, text),
        ),
      ),
    ),
    element(
      "tbody",
      {},
      ...rows.map((row) =>
        element(
          "tr",
          {},
          ...row.map((cell, column) =>
            // All digits on demand, where fewer are shown.
            column === 0 && !cell.isFigure
              ? element("th", { scope: "row" }, cell.shown)
              : element(
                  "td",
                  {
                    class: cell.isFigure ? "number" : undefined,
                    title: cell.full !== undefined && cell.full !== cell.shown ? cell.full : undefined,
                  },
                  cell.shown,
                ),
          ),
        ),
      ),
    ),
  );
}
