/** Explain: why the selected cells show what they show. */

import { element } from "../dom";
import type { PaneContext, View } from "../view";
import { aboutView } from "./about";
import { cellsView } from "./cells";
import { errorsView } from "./errors";
import { stepsView } from "./steps";

export function explainView(context: PaneContext): View {
  const parts = [errorsView(context), stepsView(context), cellsView(context), aboutView(context)];
  return {
    root: element("div", {}, ...parts.map(({ root }) => root)),
    async update(selection) {
      await Promise.all(parts.map(async (part) => part.update(selection)));
    },
  };
}
