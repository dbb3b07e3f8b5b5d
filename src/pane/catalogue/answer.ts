/** The answer of a formula that is not on the sheet yet, as the form of its function shows it. */

import type { Separators } from "../../formula/separators";
import { element } from "../dom";
import { catalogue as texts, refusedText } from "../texts/catalogue";
import type { Answer } from "./preview";
import { swapped } from "./typed";

/** Enough to see what it is, and not a second sheet. */
const ROWS_SHOWN = 12;

/** `separators`: with which the person reads and writes figures. */
export function answerParts(found: Answer, { decimal }: Pick<Separators, "decimal">): HTMLElement[] {
  const refusal = (code: string, sentence: string) =>
    element("p", { class: "refused" }, refusedText(code, asRead(sentence, decimal)));
  if (found.kind === "unknown") return [element("p", { class: "quiet" }, texts.notPreviewed)];
  if (found.kind === "refused") return [refusal(found.code, found.sentence)];
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
                  typeof cell === "number" ? figure(cell, decimal) : cell === true ? "TRUE" : cell,
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
    ...(sentence ? [refusal(sentence.code, sentence.message ?? "")] : []),
  ];
}

/** As many digits as help to recognise a figure; the cell will have all of them. */
const figure = (value: number, decimal: Separators["decimal"]) =>
  value.toLocaleString(decimal === "," ? "de" : "en", {
    maximumSignificantDigits: 6,
    useGrouping: Math.abs(value) >= 1e5,
  });

/** The numerals of a sentence, as they would be typed: what it says to write can be written. */
const asRead = (sentence: string, decimal: Separators["decimal"]): string =>
  decimal === "," ? sentence.replaceAll(/\d[\d.,]*\d/g, swapped) : sentence;
