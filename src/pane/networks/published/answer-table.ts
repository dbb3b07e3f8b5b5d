/** An answer of an open table, as the pane shows it. */

import type { AnswerCell } from "../../../published/ask";
import { element } from "../../dom";
import { figure } from "../../texts/figures";
import { published as texts } from "../../texts/published";

/** A longer answer is for a sheet. */
const ROWS_SHOWN = 100;

export function answerTable(caption: string, [head = [], ...rows]: readonly (readonly AnswerCell[])[]): HTMLElement[] {
  const isNumber = head.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  const look = (column: number) => ({ class: isNumber[column] ? "number" : undefined });
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
      ...rows.slice(0, ROWS_SHOWN).map((row) => element("tr", {}, ...row.map((cell, column) => cellOf(cell, column)))),
    ),
  );
  const frame = element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": caption }, table);
  const more = rows.length - ROWS_SHOWN;
  return [frame, ...(more > 0 ? [element("p", { class: "quiet" }, texts.more({ count: more }))] : [])];
}

function cellOf(cell: AnswerCell, column: number): HTMLElement {
  if (typeof cell === "number") return element("td", { class: "number", title: String(cell) }, figure(String(cell)));
  if (typeof cell === "object") return element("td", { class: "error number", title: cell.sentence }, cell.code);
  return column === 0 ? element("th", { scope: "row" }, words(cell)) : element("td", {}, words(cell));
}

const words = (cell: AnswerCell): string =>
  typeof cell === "object" ? cell.code : typeof cell === "number" ? figure(String(cell)) : String(cell);
