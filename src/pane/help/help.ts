/** What the function in the selected formula does. */

import { element, section } from "../dom";
import { texts } from "../texts";
import type { PaneContext, View } from "../view";
import { callsIn } from "./formula";

/** A link to a reference page, in a window of its own: the workbook stays. */
export function pageLink(address: string, words: string): HTMLAnchorElement {
  return element("a", { href: address, target: "_blank", rel: "noopener" }, words);
}

export function helpView({ help }: PaneContext): View {
  const { root, title, body } = section("");
  root.hidden = true;

  return {
    root,
    update({ formula }) {
      const name = formula && callsIn(formula.text)[0]?.name;
      const found = name && help.get(name);
      root.hidden = !found;
      if (!found) return;

      title.textContent = texts.help.heading(`VC.${found.id}`);
      body.replaceChildren(
        element("p", {}, found.description),
        element(
          "dl",
          {},
          ...found.parameters.flatMap(({ name: parameter, description, optional }) => [
            element("dt", {}, parameter, ...(optional ? [element("span", { class: "quiet" }, ` ${texts.help.optional}`)] : [])),
            element("dd", {}, description),
          ]),
        ),
        element("p", {}, found.returns),
        element("dl", {}, element("dt", {}, texts.help.example), element("dd", { class: "formula" }, found.example.formula)),
        element("p", { class: "quiet" }, `${texts.help.source}: ${found.source}`),
        element("p", {}, pageLink(`reference/${found.id.toLowerCase()}.html`, texts.help.page(`VC.${found.id}`))),
      );
    },
  };
}
