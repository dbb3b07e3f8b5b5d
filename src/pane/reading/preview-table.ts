/** The cells that a question is about, as a table: what is asked is tinted, and said to a screen reader by its caption. */

import { element } from "../dom";
import { reading as texts } from "../texts/reading";
import type { Preview, PreviewCell } from "./preview";

const classOf = ({ isFigure, isMarked }: PreviewCell): string | undefined =>
  [...(isFigure ? ["number"] : []), ...(isMarked ? ["asked"] : [])].join(" ") || undefined;

export function previewTable({ heads, rows, more }: Preview): HTMLTableElement {
  const [first] = heads;
  return element(
    "table",
    { class: "preview" },
    element("caption", { class: "unseen" }, texts.concerned),
    element(
      "thead",
      {},
      element("tr", {}, ...heads.map((head) => element("th", { scope: "col", class: classOf(head) }, head.text))),
    ),
    element(
      "tbody",
      {},
      ...rows.map((cells) =>
        element("tr", {}, ...cells.map((cell) => element("td", { class: classOf(cell) }, cell.text))),
      ),
      ...(more > 0 && first
        ? [
            element(
              "tr",
              {},
              element("td", { class: "quiet" }, texts.moreRows({ count: more })),
              ...heads.slice(1).map((head) => element("td", { class: classOf(head) })),
            ),
          ]
        : []),
    ),
  );
}
