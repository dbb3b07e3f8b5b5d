/** Beside the list, where there is room: what is chosen, and what a function gives for the selected table. */

import { asWritten } from "../../formula/separators";
import { element, pageLink } from "../dom";
import { answerParts } from "../catalogue/answer";
import { search as texts } from "../texts/search";
import type { PaneContext } from "../view";
import type { Item } from "./items";
import { type WithTable, withTable } from "./with-table";

export interface Preview {
  readonly root: HTMLElement;
  show(item: Item | undefined): void;
  /** Of the item that was shown last. */
  formula(): Promise<WithTable | null>;
  stop(): void;
}

export function previewOf(context: PaneContext, open: (item: Item) => void): Preview {
  const root = element("div", { class: "search-preview" });
  let turn = new AbortController();
  let latest: Promise<WithTable | null> = Promise.resolve(null);

  return {
    root,
    formula: () => latest,
    stop: () => turn.abort(),
    show(item) {
      turn.abort();
      const own = (turn = new AbortController());
      latest = Promise.resolve(null);
      if (!item) {
        root.replaceChildren();
        return;
      }
      const result = element("div", { class: "body" });
      root.replaceChildren(
        element("h2", {}, item.words),
        element("p", { class: "quiet" }, item.about),
        result,
        actionsOf(item, open),
      );
      const { help } = item;
      if (!help) return;
      latest = withTable(context, help, own.signal).catch((error: unknown) => {
        if (!own.signal.aborted) console.error(error);
        return null;
      });
      void latest.then((found) => {
        if (own.signal.aborted || !found) return;
        result.replaceChildren(
          element("h3", {}, texts.withTable),
          element("p", { class: "formula" }, asWritten(found.formula, context.workbook.separators)),
          ...answerParts(found.answer, context.workbook.separators),
        );
      });
    },
  };
}

function actionsOf(item: Item, open: (item: Item) => void): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "primary" },
    item.help ? texts.fillIn : item.group === "samples" ? texts.add : texts.open,
  );
  button.addEventListener("click", () => open(item));
  return element(
    "div",
    { class: "actions" },
    button,
    ...(item.help ? [pageLink(`reference/${item.help.id.toLowerCase()}.html`, texts.readAbout)] : []),
  );
}
