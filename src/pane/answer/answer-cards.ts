/** The cards of an answer: the headline with its figures first, then who gets what. */

import type { Answer, Card } from "../../answers/answer";
import type { Moved } from "../../answers/moved";
import type { Drawable } from "../../pictures";
import { light } from "../../pictures/palette";
import type { DataTable } from "../../pictures/picture";
import { element, section } from "../dom";
import { dataTable } from "../pictures/data-table";
import { answer as texts } from "../texts/answer";
import { ledgerTable, type ShowRow } from "./ledger";
import type { SmallPicture } from "./small-picture";

export interface AnswerParts {
  readonly answer: Answer;
  /** Where there is no ledger. */
  readonly picture: Drawable | null;
}

/** The headline, and what is under it up to the buttons. */
export function headlineParts({ answer, picture }: AnswerParts, small: SmallPicture, show: ShowRow): HTMLElement[] {
  const { line, sentences, ledger } = answer;
  small.show(ledger ? null : picture);
  return [
    ...(line === "" ? [] : [element("p", { class: "quiet line" }, line)]),
    ...sentences.map((words) => element("p", { class: "remark" }, words)),
    ...(ledger ? [ledgerTable(ledger, texts.figures, show)] : []),
    small.root,
  ];
}

export const furtherCards = (cards: readonly Card[], show: ShowRow): HTMLElement[] =>
  cards.map(({ heading, line, ledger }) => {
    const { root, body } = section(heading);
    body.append(element("p", { class: "quiet" }, line), ledgerTable(ledger, heading, show));
    return root;
  });

/** So many rows are shown without being asked for. */
const SHOWN_AT_ONCE = 12;
/** The figures do not depend on it. */
const ANY_WIDTH = 320;

/** What moved the terms of trade, as figures side by side. */
export function movedCard({ heading, figures }: Moved): HTMLElement {
  const { root, body } = section(heading);
  body.append(
    element(
      "dl",
      { class: "moved" },
      ...figures.map(({ name, figure, full, isSpokenOf }) =>
        element(
          "div",
          { ...(isSpokenOf && { class: "spoken" }) },
          element("dt", {}, name),
          element("dd", { title: full === figure ? undefined : full }, figure),
        ),
      ),
    ),
  );
  return root;
}

/** The figures of the picture that an answer has in place of a ledger; `prices`: columns that stand before its own. */
export function figuresCard(picture: Drawable, prices: DataTable | null): HTMLElement {
  const { table: own, title } = picture.draw({ width: ANY_WIDTH, theme: light, isBare: true });
  const table = prices && areOfSameRows(prices, own) ? beside(prices, own) : own;
  const shown = element(
    "div",
    { class: "frame", tabindex: "0", role: "region", "aria-label": title },
    dataTable(table, title),
  );
  const { root, body } = section(texts.figures);
  root.classList.add("figures");
  if (table.rows.length <= SHOWN_AT_ONCE) body.append(shown);
  else body.append(element("details", {}, element("summary", {}, texts.allRows({ count: table.rows.length })), shown));
  return root;
}

const areOfSameRows = (one: DataTable, other: DataTable): boolean =>
  one.rows.length === other.rows.length &&
  one.rows.every(([first], index) => first?.shown === other.rows[index]?.[0]?.shown);

const beside = (one: DataTable, other: DataTable): DataTable => ({
  head: [...one.head, ...other.head.slice(1)],
  rows: one.rows.map((row, index) => [...row, ...(other.rows[index]?.slice(1) ?? [])]),
});
