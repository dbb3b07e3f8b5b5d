/** Words above an empty row: headings where one of them is known; else it is asked whether they are a record. */

import { rolesNamed } from "../header-vocabulary";
import { textOf } from "../table-header";
import type { Asking } from "./asking";
import { isLinkHeading } from "./chain";
import type { Frame } from "./frame";
import { answer } from "./questions";
import type { Question } from "./table-reading";
import { reader as texts } from "./texts";

const { ask, answers } = texts;

/** Whether the rows above an empty one are a record, as the person says; what is taken for headings is told. */
export function areARecord(frame: Frame, asking: Asking): boolean {
  if (!frame.isApart) return false;
  if (!isKnown(frame) && asking.ask(headingsQuestion(frame)) === "no") return true;
  asking.remarks.push(texts.remarks.apart({ row: frame.grid.row + frame.headRows.at(-1)! + 1 }));
  return false;
}

const isKnown = ({ columns }: Frame): boolean =>
  columns.some(
    ({ period, measure, unit, heading }) =>
      period !== null || measure !== null || unit !== "" || isLinkHeading(heading) || rolesNamed(heading).length > 0,
  );

/** So many of them are named. */
const MAX_NAMED = 4;

function headingsQuestion({ grid, headRows }: Frame): Question {
  const row = headRows.at(-1)!;
  const words = grid
    .cells(row)
    .map(textOf)
    .filter((text) => text !== "");
  return {
    id: "headings",
    about: "",
    words: ask.headings({ words: `${words.slice(0, MAX_NAMED).join(", ")}${words.length > MAX_NAMED ? ", …" : ""}` }),
    at: [{ row, column: 0 }],
    answers: [answer("yes", answers.headingsYes, answers.headingsYesThen), answer("no", answers.headingsNo)],
  };
}
