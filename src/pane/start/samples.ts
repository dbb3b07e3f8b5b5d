/** Adds a sample workbook's sheets beside the person's own. */

import { samples } from "../../samples";
import { element, section } from "../dom";
import { samples as texts } from "../texts/start";
import type { PaneContext } from "../view";

export function samplesPart({ workbook }: PaneContext): HTMLElement {
  const { root, body } = section(texts.heading);
  const choice = element("select", { id: "sample" }, ...samples.map(({ id, name }) => element("option", { value: id }, name)));
  const about = element("p", { class: "quiet", id: "sample-about" });
  const add = element("button", { type: "button", class: "primary", "aria-describedby": "sample-about" }, texts.add);
  const said = element("p", { role: "status" });

  const chosen = () => samples.find(({ id }) => id === choice.value) ?? samples[0];
  const describe = () => {
    about.textContent = `${chosen()?.about ?? ""} ${texts.kept}`;
  };
  choice.addEventListener("change", describe);
  describe();

  add.addEventListener("click", () => {
    const sample = chosen();
    if (!sample) return;
    add.disabled = true;
    workbook
      .addSheets(sample.sheets)
      .then(
        (names) => {
          said.textContent = texts.added(names);
        },
        (error: unknown) => {
          console.error(error);
          said.textContent = texts.failed;
        },
      )
      .finally(() => {
        add.disabled = false;
      });
  });

  body.append(element("label", { for: "sample" }, texts.label), element("div", { class: "beside" }, choice, add), about, said);
  return root;
}
