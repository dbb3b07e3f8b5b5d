/** A question about a table, asked with buttons: each answer with what follows from it. */

import { cellAt, type Grid } from "../../tables/grid";
import type { Question } from "../../tables/reader/table-reading";
import { formatAddress, requireArea } from "../../sheet/address";
import { element } from "../dom";
import { reading as texts } from "../texts/reading";

/** So many of the cells that a question is about have a button that leads there. */
const MAX_CELLS = 3;

let questions = 0;

export function questionForm(
  { words, answers, at }: Pick<Question, "words" | "answers" | "at">,
  answer: (id: string) => void,
  cells: readonly Node[] = [],
): HTMLElement {
  questions += 1;
  const id = `table-question-${questions}`;
  return element(
    "div",
    { class: "question", role: "group", "aria-labelledby": id },
    element("p", { id, class: "words", tabindex: "-1" }, words),
    ...(at.length > 0 && cells.length > 0 ? [element("p", { class: "beside" }, ...cells)] : []),
    element(
      "ul",
      { class: "answers" },
      ...answers.map(({ id: its, words: button, consequence }, index) => {
        const why = `${id}-${index}`;
        const made = element(
          "button",
          { type: "button", ...(consequence !== "" && { "aria-describedby": why }) },
          button,
        );
        made.addEventListener("click", () => answer(its));
        return element(
          "li",
          {},
          made,
          ...(consequence === "" ? [] : [element("p", { class: "quiet", id: why }, consequence)]),
        );
      }),
    ),
  );
}

/** Buttons that lead to the cells that a question is about, on their sheet. */
export const cellButtons = (
  grid: Grid,
  at: Question["at"],
  show: (address: string, cell: string) => void,
): HTMLElement[] =>
  at.slice(0, MAX_CELLS).map(({ row, column }) => goButton(grid.sheet, cellAt(grid, row, column), show));

/** `Go to B13`. */
export function goButton(sheet: string, cell: string, show: (address: string, cell: string) => void): HTMLElement {
  const button = element("button", { type: "button", class: "cell" }, texts.go({ cell }));
  button.addEventListener("click", () => show(onSheet(sheet, cell), cell));
  return button;
}

function onSheet(sheet: string, cell: string): string {
  const area = requireArea(cell);
  return formatAddress({ ...area, sheet });
}
