/** Start: where a person who has opened the pane for the first time begins. */

import { element } from "../dom";
import type { PaneContext, View } from "../view";
import { samplesPart } from "./samples";

export function startView(context: PaneContext): View {
  return { root: element("div", {}, samplesPart(context)), update: () => undefined };
}
