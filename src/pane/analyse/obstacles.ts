/** What keeps a table from being answered, and a report from being made. */

import { hasReport } from "../../report/kinds";
import { boundsOf } from "../../scenario/bounds";
import type { TableReading } from "../../tables/reader/table-reading";
import { element } from "../dom";
import { chosenTable, functionOf } from "../reading/as-function";
import { chainObstacles, type Obstacle } from "../reading/chain-obstacles";
import { asFunctionTable, chainOf, type TableRead } from "../reading/read";
import { functionReading as readingTexts } from "../texts/function-reading";
import { frame } from "../texts/frame";
import { reading as readTexts, VIEW_FOR } from "../texts/reading";
import type { PaneContext } from "../view";
import { functionQuestions } from "./function-reading";

/** What keeps a report from being made, beside the question on the table. */
export function obstacles(its: TableRead): Obstacle[] {
  const functions = functionOf(its);
  if (functions.chosen === null) return [{ sentence: readingTexts.ask, cells: [] }];
  const found = chosenTable(functions);
  if (found) return functionQuestions(asFunctionTable(its), found, its.choices.scale);
  const chain = chainOf(its);
  if (chain) return chainObstacles(chain);
  const { reading } = its;
  if (hasReport(reading.kind)) return [];
  const sentence =
    reading.kind === "input-output"
      ? (reading.refused ?? readTexts.isNetwork)
      : reading.kind === "unknown"
        ? reading.hasFigures
          ? readTexts.notKnown
          : boundsOf(reading)
            ? readTexts.isRanges
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
