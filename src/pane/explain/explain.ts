/** Explain: how the selected figure comes about, or where its error comes from. */

import { cellName } from "../../sheet/address";
import type { Selection } from "../../workbook/port";
import { addedStrip } from "../analyse/added-strip";
import { type Reading, readingLine } from "../analyse/reading-line";
import { element, section } from "../dom";
import { COMPUTING } from "../frame/fault-strip";
import { cells as cellTexts, explain as texts } from "../texts/explain";
import type { PaneContext, View } from "../view";
import { cellsParts, rangeOf } from "./about";
import { errorParts } from "./error-parts";
import { figureParts } from "./figure-parts";
import type { Shown } from "./shown";

export function explainView(context: PaneContext): View {
  const view = new ExplainView(context);
  return { root: view.root, update: (selection) => view.update(selection) };
}

class ExplainView {
  readonly root: HTMLElement;
  private readonly line = readingLine(() => this.say(texts.stopped), {
    what: texts.reading,
    steps: Object.values(texts.steps),
  });
  private readonly status = element("p", { role: "status", class: "said" });
  private readonly shown = element("div", { class: "explained" });
  private readonly added;
  private address = "";

  constructor(private readonly context: PaneContext) {
    this.added = addedStrip(context.workbook, (words) => this.say(words));
    this.root = element("div", { class: "explain" }, this.line.root, this.shown, this.status);
  }

  async update(selection: Selection): Promise<void> {
    delete this.root.dataset["read"];
    if (selection.address !== this.address) {
      this.address = selection.address;
      this.say("");
      this.added.clear();
    }
    await this.added.renew();
    const isDone = await this.line.run(async (reading) => {
      const { parts, complete } = await this.shownOf(selection, reading).catch((error: unknown) => {
        // What was shown is of another cell.
        if (!reading.signal.aborted) this.show([headed(texts.failed)]);
        throw error;
      });
      reading.signal.throwIfAborted();
      this.show(parts);
      await complete();
    });
    if (isDone) this.root.dataset["read"] = selection.address;
  }

  private say(words: string): void {
    this.status.textContent = words;
  }

  /** Who was in what is replaced, by keyboard, stays in the view. */
  private show(parts: readonly HTMLElement[]): void {
    const hadFocus = this.shown.contains(document.activeElement);
    this.shown.replaceChildren(...parts);
    if (hadFocus) this.shown.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }

  private async shownOf(selection: Selection, reading: Reading): Promise<Shown> {
    const { values, rows, columns, faults, formula } = selection;
    const [fault] = faults;
    if (fault && !COMPUTING.includes(fault.code))
      return errorParts(this.context, selection, fault, reading, (words) => this.say(words));
    const value = values[0]?.[0] ?? "";
    const isOne = rows * columns === 1;
    if (isOne && !fault && (typeof value === "number" || (formula && value !== "")))
      return figureParts(this.context, selection, reading, {
        say: (words) => this.say(words),
        added: (name) => this.added.show(name, texts.added({ name })),
        strip: this.added.root,
      });
    const words = fault ? texts.computing({ cell: cellName(fault.row, fault.column) }) : texts.select;
    const parts = [headed(words), ...(values.flat().every((each) => each === "") ? [] : [this.cellsCard(selection)])];
    return { parts, complete: async () => {} };
  }

  private cellsCard(selection: Selection): HTMLElement {
    const { root, body } = section(cellTexts.heading);
    body.append(...cellsParts(selection, rangeOf(selection)));
    return root;
  }
}

const headed = (words: string): HTMLElement => element("section", {}, element("h1", { tabindex: "-1" }, words));
