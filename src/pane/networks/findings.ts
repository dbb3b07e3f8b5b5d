/** What does not balance in an input-output table: each finding with its cell, which a click leads to. */

import type { Balance } from "../../findings/networks/balance";
import { type CellRange, cellName, formatAddress } from "../../sheet/address";
import { element } from "../dom";
import { networks as texts, networkFindingText, roundingText } from "../texts/networks";

/** The most lines in the pane; the others are counted. */
const MAX_SHOWN = 200;

export function findingsOf(
  { findings, againstPurchases, totals, rounding }: Balance,
  sheet: string,
  rows: number,
  nameOf: (row: number) => string,
  show: (address: string) => void,
): HTMLElement[] {
  const paragraph = (words: string) => element("p", {}, words);
  const goTo = (area: CellRange) => {
    const cell = cellName(area.row, area.column);
    const go = element("button", { type: "button", class: "cell", "aria-label": texts.go({ cell }) }, cell);
    go.addEventListener("click", () => show(formatAddress({ sheet, ...area })));
    return go;
  };
  const rounded = rounding ? [element("p", {}, roundingText(rounding), " ", goTo(rounding.area))] : [];
  if (findings.length === 0) {
    if (againstPurchases) return [paragraph(texts.balanced({ rows, totals })), ...rounded];
    return [
      paragraph(texts.noPurchases),
      ...(totals > 0 ? [paragraph(texts.soundTotals({ totals }))] : []),
      paragraph(texts.sound),
      ...rounded,
    ];
  }
  const shown = findings.slice(0, MAX_SHOWN);
  return [
    paragraph(texts.found({ count: findings.length })),
    ...(againstPurchases ? [] : [paragraph(texts.noPurchases)]),
    element(
      "table",
      { class: "findings" },
      element("caption", { class: "unseen" }, texts.findings),
      element(
        "thead",
        {},
        element("tr", {}, element("th", { scope: "col" }, texts.cell), element("th", { scope: "col" }, texts.finding)),
      ),
      element(
        "tbody",
        {},
        ...shown.map((finding) => {
          const { sentence, remedy } = networkFindingText(finding, nameOf);
          return element(
            "tr",
            {},
            element("td", {}, goTo(finding.area)),
            element("td", {}, element("p", {}, sentence), element("p", { class: "quiet" }, remedy)),
          );
        }),
      ),
    ),
    ...rounded,
    ...(findings.length > shown.length
      ? [element("p", { class: "quiet" }, texts.more({ count: findings.length - shown.length }))]
      : []),
  ];
}
