/** A range of cells as an HTML table: what a grid painted on a canvas cannot offer a screen reader. */

import { cellName, columnName } from "../../sheet/address";
import type { CellContent, Cells } from "../../sheet/cells";
import { element } from "../dom";
import { cells as texts } from "../texts/explain";

const isWords = (value: CellContent | undefined) => typeof value === "string" && value !== "";

/** A first row of nothing but words over figures is the table's head. */
export function hasHead(values: readonly CellContent[][]): boolean {
  const [first = [], ...others] = values;
  const written = first.filter((value) => value !== "");
  return written.length > 1 && written.every(isWords) && others.flat().some((value) => typeof value === "number");
}

/** Whether a shown figure is the whole of it: `6.50` is, `3.6%` of 0.0363 is not. */
export function showsAll(shown: string, value: number): boolean {
  const figure = Number(shown.replaceAll(/[,\s%]/g, ""));
  return (shown.includes("%") ? Number((figure / 100).toPrecision(15)) : figure) === value;
}

export function tableOf(cells: Cells, caption: string): HTMLTableElement {
  const head = hasHead(cells.values);

  const letters = element(
    "tr",
    {},
    element("th", { scope: "col", class: "place" }, element("span", { class: "unseen" }, texts.row)),
    ...(cells.values[0] ?? []).map((_, index) => {
      const overFigures = cells.values.some((row) => typeof row[index] === "number");
      return element(
        "th",
        { scope: "col", class: overFigures ? "place number" : "place" },
        columnName(cells.column + index),
      );
    }),
  );

  const rows = cells.values.map((values, index) => {
    const number = element("th", { scope: "row", class: "place" }, String(cells.row + index + 1));
    const row = values.map((value, column) => {
      const shown = cells.texts[index]?.[column] ?? "";
      if (head && index === 0) return element("th", { scope: "col", ...(column > 0 && { class: "number" }) }, shown);
      const kind = typeof value === "number" ? "number" : typeof value === "object" ? "error" : undefined;
      // All digits on demand, where the cell shows fewer.
      const whole =
        typeof value === "number" && !showsAll(shown, value)
          ? `${cellName(cells.row + index, cells.column + column)}: ${value}`
          : undefined;
      return element("td", { class: kind, title: whole }, shown);
    });
    return element("tr", {}, number, ...row);
  });

  return element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, letters, ...(head ? rows.slice(0, 1) : [])),
    element("tbody", {}, ...(head ? rows.slice(1) : rows)),
  );
}
