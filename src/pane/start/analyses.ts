/** What was put into this workbook before, a click away. */

import { element, section } from "../dom";
import { recentAnalyses } from "../recent";
import { analyses as texts } from "../texts/start";
import type { PaneContext, View } from "../view";

const MAX_SHOWN = 6;

export function analysesPart({ workbook }: PaneContext): View {
  const { root, body } = section(texts.heading);
  root.hidden = true;
  let shown = "";

  return {
    root,
    async update() {
      const found = (await recentAnalyses(workbook)).slice(0, MAX_SHOWN);
      const key = JSON.stringify(found);
      if (key === shown) return;
      shown = key;
      root.hidden = found.length === 0;
      body.replaceChildren(
        element(
          "ul",
          {},
          ...found.map(({ title, address }) => {
            const button = element("button", { type: "button", class: "plain" }, texts.entry({ title, address }));
            button.addEventListener("click", () => void workbook.show(address));
            return element("li", {}, button);
          }),
        ),
      );
    },
  };
}
