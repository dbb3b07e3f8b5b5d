/** All of a figure: its card, whether its shares sum to the whole, its function, and what depends on it. */

import { cellName } from "../../sheet/address";
import { functionNamed } from "../help/function-help";
import type { Selection, Workbook } from "../../workbook/port";
import type { Reading } from "../analyse/reading-line";
import { element } from "../dom";
import { icon } from "../frame/icons";
import { cells as cellTexts, explain as texts } from "../texts/explain";
import type { PaneContext } from "../view";
import { cellsParts, detail, functionDetails } from "./about";
import { accountOf } from "./account";
import { dependentsOn, formulasOf } from "./dependents";
import { figureCard } from "./figure-card";
import { cellAt, namesOfFigure, placeButton } from "./places";
import { sharesOfWhole } from "./shares";
import type { Shown } from "./shown";

/** So many cells that depend on one are named. */
const MOST_DEPENDENTS = 6;

export interface FigureActions {
  readonly say: (words: string) => void;
  /** A sheet was added. */
  readonly added: (name: string) => void;
  /** Where that is told. */
  readonly strip: HTMLElement;
}

export async function figureParts(
  { workbook, help }: Pick<PaneContext, "workbook" | "help">,
  selection: Selection,
  reading: Reading,
  { say, added, strip }: FigureActions,
): Promise<Shown> {
  const { sheet, row, column, formula } = selection;
  const names = await namesOfFigure(workbook, cellAt(sheet, row, column), formula);
  reading.at(1);
  const account = formula ? await accountOf(workbook, help, formula, selection) : null;
  const found = functionNamed(help, formula?.text);
  const shares = await sharesOfWhole(workbook, formula, /^shares /i.test(found?.returns ?? ""));
  const card = figureCard(workbook, { selection, names, account, say, added });
  card.append(strip);
  const depends = element("span", { hidden: "" });
  const parts = [
    card,
    ...(shares === null
      ? []
      : [element("p", { class: "sum-strip" }, icon("sound"), element("span", {}, texts.shares({ count: shares })))]),
    ...(found ? functionDetails(found, workbook.separators) : []),
    depends,
    ...(await wholeAnswer(workbook, selection)),
  ];
  return {
    parts,
    complete: async () => {
      reading.at(2);
      depends.replaceWith(...(await dependentsRow(workbook, selection, reading)));
    },
  };
}

/** Of one cell of a larger answer, all of it. */
async function wholeAnswer(workbook: Workbook, { formula }: Selection): Promise<HTMLElement[]> {
  if (!formula || formula.fills === formula.address) return [];
  const cells = await workbook.read(formula.fills);
  const caption = cellTexts.answerOf({ cell: cellName(formula.row, formula.column) });
  return [detail("answer", caption, [], ...cellsParts(cells, caption))];
}

async function dependentsRow(
  workbook: Workbook,
  { sheet, row, column }: Selection,
  { signal }: Reading,
): Promise<HTMLElement[]> {
  const all = await formulasOf(workbook, sheet, signal);
  const found = dependentsOn(all, cellAt(sheet, row, column));
  if (found.length === 0) return [];
  const places = found.slice(0, MOST_DEPENDENTS).map(({ formula }) => cellAt(sheet, formula.row, formula.column));
  return [
    element(
      "p",
      { class: "depends" },
      texts.depends,
      ...places.flatMap((place) => [" ", placeButton(workbook, place, sheet)]),
      ...(found.length > places.length ? [" ", texts.more({ count: found.length - places.length })] : []),
    ),
  ];
}
