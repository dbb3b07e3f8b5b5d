/** What the title row has on a narrow window in place of menus and tools: undo, and a button that shows them. */

import { element } from "../pane/dom";
import { icon } from "./pane-frame";
import { paneTexts as texts } from "./pane-texts";

export function narrowTools(undo: () => void): HTMLElement[] {
  const { dataset } = document.body;
  const back = element("button", { type: "button", class: "narrow-tool", "aria-label": texts.undo, title: texts.undo });
  back.append(icon("M4 8h8.5a4 4 0 0 1 0 8H9", "M7.5 4.5L4 8l3.5 3.5"));
  back.addEventListener("click", undo);
  const tools = element("button", {
    type: "button",
    class: "narrow-tool",
    "aria-label": texts.tools,
    "aria-expanded": "false",
    title: texts.tools,
  });
  tools.append(icon("M4 10h.01", "M10 10h.01", "M16 10h.01"));
  tools.addEventListener("click", () => {
    const isShown = dataset["tools"] !== "shown";
    if (isShown) dataset["tools"] = "shown";
    else delete dataset["tools"];
    tools.setAttribute("aria-expanded", String(isShown));
  });
  return [back, tools];
}
