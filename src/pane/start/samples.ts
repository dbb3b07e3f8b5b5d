/** Adds a sample workbook's sheets beside the person's own: three with their pictures, then all. The samples are a script of their own. */

import type { Sample } from "../../samples/sample";
import { element, section, setBusy } from "../dom";
import { samples as texts } from "../texts/start";
import type { PaneContext } from "../view";
import { PICTURED, samplePicture } from "./sample-pictures";
import { whyNotChanged } from "../not-changed";

export function samplesPart({ workbook }: PaneContext): HTMLElement {
  const { root, body } = section(texts.heading);
  const status = element("p", { role: "status" });
  const buttons: HTMLButtonElement[] = [];
  const pictured = element("ul", { class: "pictured-samples" });
  const list = element("ul", { class: "samples" });
  const count = element("summary", {}, texts.heading);
  const all = element("details", { class: "all-samples" }, count, list);

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
          status.textContent = whyNotChanged(error, texts.failed);
        },
      )
      .finally(() => setBusy(buttons, false));
  }

  import(/* webpackChunkName: "samples" */ "../../samples").then(
    ({ samples }) => {
      pictured.replaceChildren(
        ...PICTURED.flatMap((id) => samples.find((sample) => sample.id === id) ?? []).map(withPicture),
      );
      list.replaceChildren(...samples.map(entry));
      count.textContent = texts.all({ count: samples.length });
    },
    (error: unknown) => {
      console.error(error);
      status.textContent = texts.notLoaded;
    },
  );

  function adding(sample: Sample, words: HTMLButtonElement): HTMLButtonElement {
    words.addEventListener("click", () => add(sample));
    buttons.push(words);
    return words;
  }

  const withPicture = (sample: Sample): HTMLElement =>
    element(
      "li",
      {},
      adding(
        sample,
        element(
          "button",
          { type: "button" },
          samplePicture(sample.id),
          element("span", {}, element("b", {}, sample.name), element("span", { class: "quiet" }, sample.about)),
        ),
      ),
    );

  function entry(sample: Sample): HTMLElement {
    const id = `sample-${sample.id}`;
    const button = adding(
      sample,
      element(
        "button",
        { type: "button", "aria-label": texts.addThis({ name: sample.name }), "aria-describedby": id },
        texts.add,
      ),
    );
    return element(
      "li",
      {},
      element("h3", {}, sample.name),
      element("p", { class: "quiet", id }, sample.about),
      button,
    );
  }

  body.append(element("p", { class: "quiet" }, texts.kept), pictured, status, all);
  return root;
}
