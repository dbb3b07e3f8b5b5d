/** The lines of an account on the page: numbered, each with its place, figures aligned at the right, and what all comes to. */

import type { Workbook } from "../../workbook/port";
import { element } from "../dom";
import { account as texts } from "../texts/explain";
import type { AccountLine } from "./account";
import { placeButton } from "./places";

/** What a line says, without its place. */
export function wordsOf({ is, words, sign }: AccountLine): string {
  if (is === "step") return capital(words);
  if (is === "result") return words === "" ? texts.makes : texts.is({ name: words });
  return sign === "" ? capital(words) : texts.operand[sign]({ name: words });
}

/** What it shows at the right. */
export const figureOf = ({ sign, figure, isRounded }: AccountLine): string =>
  [sign, isRounded ? "≈" : "", figure].filter((part) => part !== "").join(" ");

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export interface Total {
  readonly name: string;
  readonly figure: string;
}

export function accountList(
  workbook: Workbook,
  lines: readonly AccountLine[],
  total: Total | null,
  sheet: string,
): HTMLElement {
  return element(
    "ol",
    { class: "steps" },
    ...lines.map((line, index) =>
      element(
        "li",
        {},
        element("span", { class: "count", "aria-hidden": "true" }, String(index + 1)),
        element(
          "span",
          { class: "words" },
          wordsOf(line),
          ...(line.at ? [" ", placeButton(workbook, line.at, sheet)] : []),
        ),
        element("span", { class: "figure" }, figureOf(line)),
      ),
    ),
    ...(total
      ? [
          element(
            "li",
            { class: "total" },
            element("span", { class: "count" }),
            element("span", { class: "words" }, total.name),
            element("span", { class: "figure" }, total.figure),
          ),
        ]
      : []),
  );
}
