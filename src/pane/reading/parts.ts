/** How a table is read, shown: the rows left out, and what was answered. */

import { type Grid, isBlank } from "../../tables/grid";
import { hiddenRecords } from "../../tables/reader/visible";
import type { Answer, Question, TableReading } from "../../tables/reader/table-reading";
import { textOf } from "../../tables/table-header";
import { columnName } from "../../sheet/address";
import { element } from "../dom";
import { leftOutText, reading as texts } from "../texts/reading";

/** So many rows that are left out can be ticked one by one. */
const MAX_ROWS = 12;

/** Rows that are in no sum, each with why: to be left out or not. Hidden rows are told of by themselves. */
export function leftOutRows(
  reading: TableReading,
  turned: readonly number[],
  leaveOut: (row: number, isOut: boolean) => void,
): HTMLElement[] {
  const { grid, rows, leftOut } = reading;
  const hidden = new Set(hiddenRecords(grid));
  const isOut = new Set(leftOut.rows);
  const all = [...new Set([...leftOut.rows, ...turned])].filter((row) => !hidden.has(row)).sort((a, b) => a - b);
  const columns = leftOut.columns.map((column) => columnName(grid.column + column));
  const inNoSum =
    columns.length === 0
      ? []
      : [
          element(
            "p",
            { class: "quiet" },
            texts.leftOutColumns({ count: columns.length, columns: columns.join(", ") }),
          ),
        ];
  if (all.length === 0) return inNoSum;
  const read = new Map(rows.map((each) => [each.row, each]));
  return [
    ...inNoSum,
    element(
      "fieldset",
      {},
      element("legend", {}, texts.leftOut),
      ...all.slice(0, MAX_ROWS).map((row) => {
        const its = read.get(row);
        const written = grid.cells(row).find((cell): cell is string => typeof cell === "string" && !isBlank(cell));
        const input = element("input", {
          type: "checkbox",
          id: `analyse-row-${row}`,
          ...(isOut.has(row) && { checked: "" }),
        });
        input.addEventListener("change", () => leaveOut(row, input.checked));
        return element(
          "label",
          { class: "choice" },
          input,
          element("span", {}, leftOutText(grid.row + row + 1, its?.name ?? written ?? "", its?.why ?? "")),
        );
      }),
      ...(all.length > MAX_ROWS
        ? [element("p", { class: "quiet" }, texts.moreLeftOut({ count: all.length - MAX_ROWS }))]
        : []),
    ),
  ];
}

/** What was answered, each to be asked again. */
export function answersGiven({ grid, answered }: TableReading, askAgain: (question: Question) => void): HTMLElement[] {
  if (answered.length === 0) return [];
  return [
    element("h3", {}, texts.answered),
    element(
      "ul",
      { class: "answered" },
      ...answered.map(({ question, answer }) => {
        const change = element(
          "button",
          {
            type: "button",
            class: "plain",
            "aria-label": texts.changeThis({ question: question.words }),
          },
          texts.change,
        );
        change.addEventListener("click", () => askAgain(question));
        return element("li", {}, element("span", {}, saidOf(grid, question, answer)), " ", change);
      }),
    ),
  ];
}

/** Without its question, where that can be said in fewer words. */
function saidOf(grid: Grid, { id, words, at: [place] }: Question, { id: given, words: answer }: Answer): string {
  if (id === "decimal" && place) {
    const text = textOf(grid.at(place.row, place.column));
    return given === "text" ? texts.leftAsText({ text }) : texts.readAs({ text, answer });
  }
  if (id === "figures") return texts.figuresReadAs({ answer: answer.charAt(0).toLowerCase() + answer.slice(1) });
  return texts.answer({ question: words, answer });
}
