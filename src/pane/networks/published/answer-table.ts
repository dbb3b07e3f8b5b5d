/** An answer of an open table, as the pane shows it. */

import type { AnswerCell } from "../../../published/ask";
import { element } from "../../dom";
import { published as texts } from "../../texts/published";

/** A longer answer is for a sheet. */
const ROWS_SHOWN = 100;

export function answerTable(caption: string, [head = [], ...rows]: readonly (readonly AnswerCell[])[]): HTMLElement[] {
  const places = head.map((_, column) => placesOf(rows.map((row) => row[column])));
  const look = (column: number) => ({ class: places[column] === null ? undefined : "number" });
  const table = element(
    "table",
    {},
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element("tr", {}, ...head.map((cell, column) => element("th", { scope: "col", ...look(column) }, words(cell)))),
    ),
    element(
      "tbody",
      {},
      ...rows
        .slice(0, ROWS_SHOWN)
        .map((row) => element("tr", {}, ...row.map((cell, column) => cellOf(cell, column, places[column] ?? 0)))),
    ),
  );
  const frame = element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": caption }, table);
  const more = rows.length - ROWS_SHOWN;
  return [frame, ...(more > 0 ? [element("p", { class: "quiet" }, texts.more({ count: more }))] : [])];
}

/** So many digits of the largest figure of a column mean something to a reader. */
const DIGITS = 6;

/** Places behind the point, the same for all figures of a column; null where it has none. */
function placesOf(cells: readonly (AnswerCell | undefined)[]): number | null {
  const figures = cells.filter((cell) => typeof cell === "number");
  if (figures.length === 0) return null;
  if (figures.every(Number.isInteger)) return 0;
  const largest = Math.max(...figures.map(Math.abs));
  return Math.min(Math.max(DIGITS - 1 - Math.floor(Math.log10(largest)), 0), DIGITS);
}

function cellOf(cell: AnswerCell, column: number, places: number): HTMLElement {
  if (typeof cell === "number") {
    const words = cell.toLocaleString("en", { minimumFractionDigits: places, maximumFractionDigits: places });
    return element("td", { class: "number", title: String(cell) }, words);
  }
  if (typeof cell === "object") return element("td", { class: "error number", title: cell.sentence }, cell.code);
  return column === 0 ? element("th", { scope: "row" }, words(cell)) : element("td", {}, words(cell));
}

const words = (cell: AnswerCell): string => (typeof cell === "object" ? cell.code : String(cell));
