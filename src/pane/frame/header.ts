/** The top of the pane: search, and what is under "…"; the way to close it is its page's or its host's. */

import { element, pageLink } from "../dom";
import { frame as texts } from "../texts/frame";
import type { Page } from "../view";
import { icon } from "./icons";
import { keyNames } from "./key-names";
import { menuButton } from "./menu";

export interface HeaderActions {
  readonly search: () => void;
  readonly allFunctions: () => void;
  readonly page: Pick<Page, "show" | "isMac">;
}

export function header({ search, allFunctions, page }: HeaderActions): HTMLElement {
  // The page itself is the spreadsheet then, and has its keys.
  const isWholePage = page.show !== undefined;
  const named = keyNames(page);
  const field = element(
    "button",
    { type: "button", class: "search-field", "aria-keyshortcuts": "Alt+Q", "aria-haspopup": "dialog" },
    icon("search"),
    element("span", {}, texts.search),
    element("kbd", { "aria-hidden": "true" }, named(texts.searchKey)),
  );
  field.addEventListener("click", search);
  const functions = element("button", { type: "button" }, texts.functionsHere);
  functions.addEventListener("click", allFunctions);
  const keys = element(
    "details",
    {},
    element("summary", {}, texts.shortcuts),
    element(
      "dl",
      { class: "pairs" },
      ...[texts.keys, ...(isWholePage ? [texts.keysOfPage] : [])]
        .join("\n")
        .split("\n")
        .flatMap((line) => {
          const [key = "", does = ""] = line.split(": ");
          return [element("dt", {}, named(key)), element("dd", {}, does)];
        }),
    ),
  );
  const more = menuButton(texts.more, [
    functions,
    pageLink("reference/index.html", texts.reference),
    pageLink("support.html", texts.support),
    pageLink("privacy.html", texts.privacy),
    keys,
  ]);
  return element("header", { class: "pane-head" }, field, more);
}
