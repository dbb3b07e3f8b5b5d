/** What the function in the selected formula does. */

import { element, pageLink, section } from "../dom";
import { help as texts } from "../texts/explain";
import type { PaneContext, View } from "../view";
import { callsIn } from "../help/formula";

export function aboutView({ help }: PaneContext): View {
  const { root, title, body } = section("");
  root.hidden = true;

  return {
    root,
    update({ formula }) {
      const name = formula && callsIn(formula.text)[0]?.name;
      const found = name && help.get(name);
      root.hidden = !found;
      if (!found) return;

      title.textContent = texts.heading(`VC.${found.id}`);
      body.replaceChildren(
        element("p", {}, found.description),
        element(
          "dl",
          {},
          ...found.parameters.flatMap(({ name: parameter, description, optional }) => [
            element("dt", {}, parameter, ...(optional ? [element("span", { class: "quiet" }, ` ${texts.optional}`)] : [])),
            element("dd", {}, description),
          ]),
        ),
        element("p", {}, found.returns),
        element("dl", {}, element("dt", {}, texts.example), element("dd", { class: "formula" }, found.example.formula)),
        element("p", { class: "quiet" }, `${texts.source}: ${found.source}`),
        element("p", {}, pageLink(`reference/${found.id.toLowerCase()}.html`, texts.page(`VC.${found.id}`))),
      );
    },
  };
}
