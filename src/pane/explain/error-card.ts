/** An error: what it comes from, what to do, and the way to the cell. */

import { cellName, formatAddress } from "../../sheet/address";
import type { Fault, Workbook } from "../../workbook/port";
import { element } from "../dom";
import { whyNotChanged } from "../not-changed";
import { errors as texts } from "../texts/explain";
import type { Cause } from "./cause";
import { causeWords } from "./cause-words";
import { correctionOf } from "./correction";
import { placeButton, placeWords } from "./places";

export interface ErrorCard {
  readonly fault: Fault;
  readonly cause: Cause;
  /** The heading over the cell at fault. */
  readonly heading: string;
  /** Whether other cells of the selection show errors too. */
  readonly hasOthers: boolean;
  readonly sheet: string;
  readonly say: (words: string) => void;
}

export function errorCard(workbook: Workbook, card: ErrorCard): HTMLElement {
  const { fault, cause, heading, hasOthers, sheet, say } = card;
  const { headline, remedy, isText } = causeWords(cause, sheet);
  const correction = isText && cause.cell ? correctionOf(cause.cell, heading) : null;
  const todo = correction ? fitting(correction.unit) : remedy;
  return element(
    "section",
    { class: "errors", "aria-labelledby": "explain-headline" },
    element("p", { class: "shows" }, texts.shows({ cell: cellName(fault.row, fault.column), code: fault.code })),
    element("h1", { id: "explain-headline", tabindex: "-1" }, headline),
    ...(todo === "" ? [] : [element("p", { class: "remedy" }, todo)]),
    ...(cause.others?.length
      ? [
          element(
            "p",
            { class: "depends" },
            ...cause.others.flatMap((each) => [placeButton(workbook, each, sheet), " "]),
          ),
        ]
      : []),
    ...actions(workbook, cause, correction, sheet, say),
    ...(hasOthers ? [element("p", { class: "remedy" }, texts.more)] : []),
  );
}

const fitting = (unit: string): string => (unit === "" ? texts.storedAsText : texts.figureAlone);

function actions(
  workbook: Workbook,
  { at, cell }: Cause,
  correction: ReturnType<typeof correctionOf>,
  sheet: string,
  say: (words: string) => void,
): HTMLElement[] {
  if (!at) return [];
  const go = element("button", { type: "button" }, texts.go({ cell: placeWords(at, sheet) }));
  go.addEventListener("click", () => void workbook.show(formatAddress(at)).catch(console.error));
  if (!correction || typeof cell?.value !== "string") return [element("div", { class: "actions" }, go)];
  const { figure, written } = correction;
  const instead = cell.value;
  const correct = element("button", { type: "button", class: "primary" }, texts.make({ figure: written }));
  correct.addEventListener("click", () => {
    workbook.correct(formatAddress(at), instead, figure).then(
      (isDone) => say(isDone ? "" : texts.changedMeanwhile({ cell: placeWords(at, sheet) })),
      (error: unknown) => {
        console.error(error);
        say(whyNotChanged(error, texts.notCorrected));
      },
    );
  });
  return [element("div", { class: "actions" }, correct, go)];
}
