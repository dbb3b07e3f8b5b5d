/** A question about a table, asked with buttons: each answer with what follows from it. */

import { cellAt, type Grid } from "../../tables/grid";
import type { Answer, Question } from "../../tables/reader/table-reading";
import { formatAddress, requireArea } from "../../sheet/address";
import { element } from "../dom";
import { icon } from "../frame/icons";
import { reading as texts } from "../texts/reading";
import { previewOf } from "./preview";
import { previewTable } from "./preview-table";

/** So many of the cells that a question is about have a button that leads there. */
const MAX_CELLS = 3;

let questions = 0;

/** What stands around the choices. */
export interface AroundChoices {
  /** Why it is asked. */
  readonly why?: string;
  /** Buttons that lead to the cells. */
  readonly cells?: readonly Node[];
  /** The cells themselves. */
  readonly preview?: HTMLElement | null;
}

/** The words of each choice name its button; what follows from it describes it. */
export function questionForm(
  { words, answers, at }: Pick<Question, "words" | "answers" | "at">,
  answer: (id: string) => void,
  { why = "", cells = [], preview = null }: AroundChoices = {},
): HTMLElement {
  questions += 1;
  const id = `table-question-${questions}`;
  return element(
    "div",
    { class: "question", role: "group", "aria-labelledby": id },
    element("p", { id, class: "words", tabindex: "-1" }, words),
    ...(why === "" ? [] : [element("p", { class: "quiet why" }, why)]),
    ...(preview ? [preview] : []),
    ...(at.length > 0 && cells.length > 0 ? [element("p", { class: "beside" }, ...cells)] : []),
    element(
      "ul",
      { class: "answers" },
      ...answers.map((each, index) => {
        const made = choiceButton(each, `${id}-${index}`);
        made.addEventListener("click", () => answer(each.id));
        return element("li", {}, made);
      }),
    ),
  );
}

function choiceButton({ words, consequence }: Answer, id: string): HTMLButtonElement {
  const of = { "aria-labelledby": id, ...(consequence !== "" && { "aria-describedby": `${id}-then` }) };
  return element(
    "button",
    { type: "button", ...of },
    element(
      "span",
      {},
      element("b", { id }, words),
      ...(consequence === "" ? [] : [element("span", { class: "quiet", id: `${id}-then` }, sentence(consequence))]),
    ),
    icon("onward"),
  );
}

/** A clause as a sentence of its own. */
const sentence = (clause: string): string => {
  const [first = "", ...rest] = clause;
  return `${first.toUpperCase()}${rest.join("")}${/[.?!]$/.test(clause) ? "" : "."}`;
};

/** With what is told around it in every view: why it is asked, and the cells. */
export const questionOn = (
  grid: Grid,
  question: Question,
  answer: (id: string) => void,
  show: (address: string, cell: string) => void,
): HTMLElement => {
  const preview = previewOf(grid, question);
  return questionForm(question, answer, {
    why: question.id === "figures" || question.id === "decimal" ? texts.whyAsked[question.id] : "",
    cells: cellButtons(grid, question.at, show),
    preview: preview && previewTable(preview),
  });
};

/** Buttons that lead to the cells that a question is about, on their sheet. */
const cellButtons = (grid: Grid, at: Question["at"], show: (address: string, cell: string) => void): HTMLElement[] =>
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
