/** A strip below what was pasted: what was left open is asked there, one question at a time, and what was decided is said. */

import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { Question } from "../../files/pasted-block";
import { element } from "../../pane/dom";
import { texts } from "./texts";

export type Answer = Question["readings"][number]["answer"];

export interface StripContent {
  zone: Zone;
  sheetId: string;
  questions: readonly Question[];
  /** Sentences on what was decided. */
  told: readonly string[];
  /** Takes the answer to a question; undefined: it stays text. Returns the questions that are open still. */
  answer(question: Question, answer: Answer): readonly Question[];
}

const MARGIN = 8;

export class Strip {
  private readonly root = element("div", { class: "paste-strip", role: "region", "aria-label": texts.strip });
  private content: StripContent | undefined;
  private readonly owner = {};

  constructor(
    private readonly model: Model,
    private readonly grid: HTMLElement,
    private readonly focusGrid: () => void,
  ) {
    this.root.hidden = true;
    document.body.append(this.root);
    // The grid listens to every key of the page.
    for (const kind of ["keydown", "keypress", "keyup", "paste", "copy", "cut"]) this.root.addEventListener(kind, (event) => event.stopPropagation());
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.leave();
    });
    model.on("update", this.owner, () => this.place());
    addEventListener("resize", this.place);
  }

  show(content: StripContent): void {
    this.content = content;
    if (content.questions.length === 0 && content.told.length === 0) this.close();
    else this.ask(content.questions);
  }

  close(): void {
    this.content = undefined;
    this.root.hidden = true;
    this.root.replaceChildren();
  }

  stop(): void {
    this.close();
    this.model.off("update", this.owner);
    removeEventListener("resize", this.place);
    this.root.remove();
  }

  private leave(): void {
    this.close();
    this.focusGrid();
  }

  private ask(questions: readonly Question[]): void {
    const { content } = this;
    if (!content) return;
    const [question, ...rest] = questions;
    const told = questions === content.questions ? content.told.map((sentence) => element("p", {}, sentence)) : [];
    const closer = this.button("×", () => this.leave());
    closer.setAttribute("aria-label", texts.close);
    closer.className = "close";
    if (!question) {
      if (told.length === 0) {
        this.leave();
        return;
      }
      this.root.replaceChildren(element("div", { role: "status" }, ...told), closer);
    } else {
      const words = texts.reading(question);
      this.root.replaceChildren(
        element(
          "div",
          { role: "status" },
          ...told,
          element("p", {}, element("strong", {}, texts.question(question, content.zone.left + question.column)), ` ${texts.meanwhile(question.cells.length)}`),
        ),
        element(
          "div",
          { class: "answers" },
          ...question.readings.map(({ answer }, index) => this.button(words[index] ?? "", () => this.ask(content.answer(question, answer)))),
          this.button(texts.keep, () => this.ask(rest)),
        ),
        closer,
      );
    }
    this.root.hidden = false;
    this.place();
  }

  private button(words: string, act: () => void): HTMLButtonElement {
    const button = element("button", { type: "button" }, words);
    button.addEventListener("click", act);
    return button;
  }

  /** Below the block, within what is seen of the grid. */
  private readonly place = (): void => {
    const { content } = this;
    if (!content) return;
    if (this.model.getters.tryGetSheet(content.sheetId) === undefined) {
      this.close();
      return;
    }
    this.root.hidden = this.model.getters.getActiveSheetId() !== content.sheetId;
    const cells = this.grid.querySelector(".o-grid");
    if (this.root.hidden || !cells) return;
    const around = cells.getBoundingClientRect();
    const { x, y, height } = this.model.getters.getVisibleRect(content.zone);
    const { width, height: own } = this.root.getBoundingClientRect();
    const left = Math.min(around.left + x, around.right - width - MARGIN);
    const top = Math.min(around.top + y + height + MARGIN, around.bottom - own - 3 * MARGIN);
    this.root.style.left = `${Math.max(around.left + MARGIN, left)}px`;
    this.root.style.top = `${Math.max(around.top + MARGIN, top)}px`;
  };
}
