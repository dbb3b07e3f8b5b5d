/** The answer of a formula that is not on the sheet yet, as the form of its function shows it. */

import { element } from "../dom";
import { catalogue as texts, refusedText } from "../texts/catalogue";
import type { Answer } from "./preview";

/** Enough to see what it is, and not a second sheet. */
const ROWS_SHOWN = 12;

export function answerParts(found: Answer): HTMLElement[] {
  if (found.kind === "unknown") return [element("p", { class: "quiet" }, texts.notPreviewed)];
  if (found.kind === "refused") return [element("p", { class: "refused" }, refusedText(found.code, found.sentence))];
  const { rows } = found;
  const shown = rows.slice(0, ROWS_SHOWN);
  const sentence = rows.flat().find((cell) => typeof cell === "object");
  const table = element(
    "table",
    {},
    element("caption", { class: "unseen" }, texts.result),
    element(
      "tbody",
      {},
      ...shown.map((row) =>
        element(
          "tr",
          {},
          ...row.map((cell) =>
            typeof cell === "object"
              ? element("td", { class: "error" }, cell.code)
              : element(
                  "td",
                  { class: typeof cell === "number" ? "number" : undefined },
                  typeof cell === "number" ? figure(cell) : cell === true ? "TRUE" : cell,
                ),
          ),
        ),
      ),
    ),
  );
  return [
    element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": texts.result }, table),
    element(
      "p",
      { class: "quiet" },
      `${texts.fills({ rows: rows.length, columns: rows[0]?.length ?? 0 })}${rows.length > ROWS_SHOWN ? ` ${texts.more({ rows: ROWS_SHOWN })}` : ""}`,
    ),
    ...(sentence ? [element("p", { class: "refused" }, refusedText(sentence.code, sentence.message ?? ""))] : []),
  ];
}

/** As many digits as help to recognise a figure; the cell will have all of them. */
const figure = (value: number) =>
  value.toLocaleString("en", { maximumSignificantDigits: 6, useGrouping: Math.abs(value) >= 1e5 });
