/** Start: where a person who has opened the pane for the first time begins, and where one who comes back goes on. */

import { element } from "../dom";
import type { PaneContext, View } from "../view";
import { analysesPart } from "./analyses";
import { finderPart } from "./finder";
import { samplesPart } from "./samples";

export function startView(context: PaneContext): View {
  const analyses = analysesPart(context);
  return {
    // What may appear later is last: nothing above it moves.
    root: element("div", {}, samplesPart(context), finderPart(context), analyses.root),
    update: (selection) => analyses.update(selection),
  };
}
