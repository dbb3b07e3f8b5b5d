/** A figure: what it is, its formula, and how it comes about step by step. */

import { cellName, formatAddress } from "../../sheet/address";
import type { Selection, Workbook } from "../../workbook/port";
import { copyTable } from "../answer/copying";
import { element } from "../dom";
import { answer as answerTexts } from "../texts/answer";
import { account as texts } from "../texts/explain";
import type { Account, AccountLine } from "./account";
import { accountList, figureOf, type Total, wordsOf } from "./account-list";
import { accountSheet } from "./account-sheet";
import { formulaBox } from "./formula-box";
import type { PlaceNames } from "./places";
import { showsAll } from "./table";
import { whyNotChanged } from "../not-changed";

export interface FigureCard {
  readonly selection: Selection;
  readonly names: PlaceNames;
  readonly account: Account | null;
  readonly say: (words: string) => void;
  /** A sheet was added. */
  readonly added: (name: string) => void;
}

/** Longer text is no large figure. */
const MAX_LARGE = 14;

export function figureCard(workbook: Workbook, card: FigureCard): HTMLElement {
  const { selection, names, account } = card;
  const { values, texts: shownTexts, formula, sheet } = selection;
  const value = values[0]?.[0] ?? "";
  const shown = shownTexts[0]?.[0] ?? "";
  const isFigure = typeof value === "number";
  const total: Total = { name: names.column || texts.result, figure: isFigure ? String(value) : shown };
  const lines = withoutEnd(account?.lines ?? [], shown);
  const caption = captionOf(names);
  return element(
    "section",
    { class: "figure-card", "aria-labelledby": "explain-headline" },
    ...(caption === "" ? [] : [element("p", { class: "quiet caption" }, caption)]),
    element(
      "h1",
      { id: "explain-headline", tabindex: "-1", ...(shown.length <= MAX_LARGE && { class: "large" }) },
      shown,
    ),
    ...(isFigure && !showsAll(shown, value)
      ? [element("p", { class: "quiet all-digits" }, texts.allDigits({ figure: String(value) }))]
      : []),
    ...(formula ? [formulaBox(workbook, formula.text, sheet)] : [element("p", { class: "quiet line" }, texts.typed)]),
    ...(account?.isWithin ? [element("p", { class: "quiet line" }, texts.within)] : []),
    ...(lines.length === 0
      ? []
      : [accountList(workbook, lines, total, sheet), actionsOf(workbook, card, lines, total)]),
  );
}

export const captionOf = ({ row, column }: PlaceNames): string =>
  [row, column].filter((name) => name !== "").join(", ");

/** What all comes to stands in a line of its own. */
function withoutEnd(lines: readonly AccountLine[], shown: string): readonly AccountLine[] {
  const last = lines.at(-1);
  const isEnd = last?.is === "result" || (last?.figure === "" && last.words === shown);
  return isEnd ? lines.slice(0, -1) : lines;
}

function actionsOf(workbook: Workbook, card: FigureCard, lines: readonly AccountLine[], total: Total): HTMLElement {
  const { selection, names, say, added } = card;
  const { sheet, row, column, formula } = selection;
  const insert = element("button", { type: "button" }, texts.insert);
  insert.addEventListener("click", () => {
    const address = formatAddress({ sheet, row, column, rows: 1, columns: 1 });
    const made = accountSheet({
      lines,
      total: {
        name: total.name,
        address,
        value: selection.values[0]?.[0] ?? "",
        isPercent: (selection.texts[0]?.[0] ?? "").endsWith("%"),
      },
      cell: cellName(row, column),
      caption: captionOf(names),
      formula: formula?.text ?? "",
      moment: new Date(),
    });
    workbook.addSheets([made], { quietly: true }).then(
      ([name = ""]) => added(name),
      (error: unknown) => {
        console.error(error);
        say(whyNotChanged(error, texts.notInserted));
      },
    );
  });
  const copy = element("button", { type: "button", class: "plain" }, texts.copy);
  copy.addEventListener("click", () => {
    copyTable([...lines.map((line) => [wordsOf(line), figureOf(line)]), [total.name, total.figure]]).then(
      () => say(answerTexts.copied),
      (error: unknown) => {
        console.warn(error);
        say(answerTexts.notCopied);
      },
    );
  });
  return element("div", { class: "actions" }, insert, copy);
}
