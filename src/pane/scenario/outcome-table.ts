/** Value added now and then, with the change of each link. */

import type { Line, Said } from "../../scenario/said";
import { element } from "../dom";
import { scenario as texts } from "../texts/scenario";

export function outcomeTable({ lines, total, unit }: Said): HTMLElement {
  const cells = ({ now, then, change, way }: Line) => [
    element("td", { class: "number" }, now),
    element("td", { class: "number then" }, then),
    element("td", { class: `number ${way}` }, change),
  ];
  const head = unit === "" ? texts.head : texts.headWithUnit({ unit });
  return element(
    "table",
    { class: "now-and-then" },
    element("caption", { class: "unseen" }, head),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, head),
        ...[texts.now, texts.then, texts.changed].map((words) =>
          element("th", { scope: "col", class: "number" }, words),
        ),
      ),
    ),
    element(
      "tbody",
      {},
      ...lines.map((line) => element("tr", {}, element("th", { scope: "row" }, line.name), ...cells(line))),
    ),
    element("tfoot", {}, element("tr", {}, element("th", { scope: "row" }, texts.total), ...cells(total))),
  );
}
