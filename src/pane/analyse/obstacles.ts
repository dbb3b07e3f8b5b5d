/** What keeps a report from being made, and what it will say once nothing does. */

import { said } from "../../findings/kinds";
import { hasReport } from "../../report/kinds";
import { cellAt } from "../../tables/grid";
import { CHAIN } from "../../tables/function-tables/reading";
import { openQuestions } from "../../tables/questions";
import type { TableReading } from "../../tables/reader/table-reading";
import { columnName } from "../../sheet/address";
import { element } from "../dom";
import { chosenTable, functionOf } from "../reading/as-function";
import { asFunctionTable, chainOf, type TableRead, withChoices } from "../reading/read";
import { questionText } from "../texts/analyse";
import { functionReading as readingTexts } from "../texts/function-reading";
import { frame } from "../texts/frame";
import { reading as readTexts, VIEW_FOR } from "../texts/reading";
import type { PaneContext } from "../view";
import { functionQuestions, type Obstacle } from "./function-reading";

/** What keeps a report from being made, beside the question on the table. */
export function obstacles(its: TableRead): Obstacle[] {
  const functions = functionOf(its);
  if (functions.chosen === null) return [{ sentence: readingTexts.ask, cells: [] }];
  const found = chosenTable(functions);
  if (found) return functionQuestions(asFunctionTable(its), found, its.choices.scale);
  const chain = chainOf(its);
  if (chain)
    return openQuestions(chain).map((question) => ({
      sentence: questionText(
        question,
        (column) => columnName(chain.grid.column + column),
        (row) => chain.grid.row + row + 1,
      ),
      cells: question.ask === "no period" ? question.rows.slice(0, 1).map((row) => cellAt(chain.grid, row, 0)) : [],
    }));
  const { reading } = its;
  if (hasReport(reading.kind)) return [];
  const sentence =
    reading.kind === "input-output"
      ? (reading.refused ?? readTexts.isNetwork)
      : reading.kind === "unknown"
        ? reading.hasFigures
          ? readTexts.notKnown
          : readTexts.isWords
        : readTexts.noReport;
  return [{ sentence, cells: [] }];
}

/** The view that has something for this kind. */
export function otherView({ kind }: TableReading, open: PaneContext["open"]): HTMLElement[] {
  const view = VIEW_FOR[kind];
  if (!view) return [];
  const button = element("button", { type: "button" }, readTexts.openView({ view: frame.networks }));
  button.addEventListener("click", () => open(view));
  return [button];
}

/** Where there is no finding. */
const MAX_SENTENCES = 2;

/** What the report will say, as far as one line can. */
export function preview(its: TableRead): HTMLElement[] {
  if (functionOf(its).chosen !== CHAIN) return [];
  const { title, subtitle, sentences } = said(withChoices(its));
  if (title === null) return sentences.slice(0, MAX_SENTENCES).map((words) => element("p", { class: "quiet" }, words));
  return [
    element("h3", {}, readTexts.finding),
    element("p", { class: "finding" }, title),
    ...(subtitle === "" ? [] : [element("p", { class: "quiet" }, subtitle)]),
  ];
}
