/** How one begins: with a table that is pasted, or with a file where the page opens files. */

import { element } from "../dom";
import { begin as texts } from "../texts/start";
import type { PaneContext } from "../view";

export function beginPart({ openFile }: PaneContext): HTMLElement {
  const open = element("button", { type: "button", class: "primary" }, texts.open);
  open.addEventListener("click", () => openFile?.());
  return element(
    "section",
    { "aria-labelledby": "begin-heading" },
    element("h1", { id: "begin-heading" }, texts.heading),
    element(
      "div",
      { class: "begin-field" },
      element("b", {}, texts.paste),
      element("span", { class: "quiet" }, texts.atOnce),
      ...(openFile ? [open, element("span", { class: "quiet" }, texts.kinds)] : []),
    ),
  );
}
