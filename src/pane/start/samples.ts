/** Adds a sample workbook's sheets beside the person's own. */

import { samples } from "../../samples";
import type { Sample } from "../../samples/sample";
import { element, section, setResting } from "../dom";
import { samples as texts } from "../texts/start";
import type { PaneContext } from "../view";

export function samplesPart({ workbook }: PaneContext): HTMLElement {
  const { root, body } = section(texts.heading);
  const said = element("p", { role: "status" });
  const buttons: HTMLButtonElement[] = [];

  function add({ sheets }: Sample): void {
    setResting(buttons, true);
    workbook
      .addSheets(sheets)
      .then(
        (names) => {
          said.textContent = texts.added({ names: names.join(", ") });
        },
        (error: unknown) => {
          console.error(error);
          said.textContent = texts.failed;
        },
      )
      .finally(() => setResting(buttons, false));
  }

  const list = element(
    "ul",
    { class: "samples" },
    ...samples.map((sample) => {
      const id = `sample-${sample.id}`;
      const button = element(
        "button",
        { type: "button", "aria-label": texts.addThis({ name: sample.name }), "aria-describedby": id },
        texts.add,
      );
      button.addEventListener("click", () => add(sample));
      buttons.push(button);
      return element(
        "li",
        {},
        element("h3", {}, sample.name),
        element("p", { class: "quiet", id }, sample.about),
        button,
      );
    }),
  );
  body.append(element("p", { class: "quiet" }, texts.kept), said, list);
  return root;
}
