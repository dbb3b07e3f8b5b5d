/** Adds a sample workbook's sheets beside the person's own. The samples are a script of their own, which comes after the pane. */

import type { Sample } from "../../samples/sample";
import { element, section, setBusy } from "../dom";
import { samples as texts } from "../texts/start";
import type { PaneContext } from "../view";

export function samplesPart({ workbook }: PaneContext): HTMLElement {
  const { root, body } = section(texts.heading);
  const status = element("p", { role: "status" });
  const buttons: HTMLButtonElement[] = [];

  function add({ sheets }: Sample): void {
    setBusy(buttons, true);
    workbook
      .addSheets(sheets)
      .then(
        (names) => {
          status.textContent = texts.added({ names: names.join(", ") });
        },
        (error: unknown) => {
          console.error(error);
          status.textContent = texts.failed;
        },
      )
      .finally(() => setBusy(buttons, false));
  }

  const list = element("ul", { class: "samples" });
  import(/* webpackChunkName: "samples" */ "../../samples").then(
    ({ samples }) => list.replaceChildren(...samples.map(entry)),
    (error: unknown) => {
      console.error(error);
      status.textContent = texts.notLoaded;
    },
  );

  function entry(sample: Sample): HTMLElement {
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
  }

  body.append(element("p", { class: "quiet" }, texts.kept), status, list);
  return root;
}
