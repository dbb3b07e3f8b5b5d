/** Start: where a person begins while there is nothing in the workbook; its samples and questions are found by search afterwards. */

import { element } from "../dom";
import type { PaneContext, View } from "../view";
import { analysesPart } from "./analyses";
import { beginPart } from "./begin";
import { finderPart } from "./finder";
import { samplesPart } from "./samples";

export function startView(context: PaneContext): View {
  const analyses = analysesPart(context);
  return {
    // What may appear later is last: nothing above it moves.
    root: element(
      "div",
      { class: "start" },
      beginPart(context),
      finderPart(context),
      samplesPart(context),
      analyses.root,
    ),
    update: (selection) => analyses.update(selection),
  };
}
