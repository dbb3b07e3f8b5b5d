/** What the function in the selected formula does. */

import { element, pageLink, section } from "../dom";
import { aboutFunction } from "../help/about-function";
import { callsIn } from "../../formula/calls";
import { help as texts } from "../texts/explain";
import type { PaneContext, View } from "../view";

export function aboutView({ help }: PaneContext): View {
  const { root, title, body } = section("");
  root.hidden = true;

  return {
    root,
    update({ formula }) {
      const found = formula && callsIn(formula.text).flatMap(({ name }) => help.get(name) ?? [])[0];
      root.hidden = !found;
      if (!found) return;
      title.textContent = texts.heading({ name: `VC.${found.id}` });
      body.replaceChildren(
        ...aboutFunction(found),
        element("p", {}, pageLink(`reference/${found.id.toLowerCase()}.html`, texts.page({ name: `VC.${found.id}` }))),
      );
    },
  };
}
