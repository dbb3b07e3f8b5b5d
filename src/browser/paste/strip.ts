/** A strip below what was pasted: what was left open is asked there, one question at a time, and what was decided is said. */

import type { Command, Model, Zone } from "@odoo/o-spreadsheet";
import { type Question, settledWith } from "../../files/pasted-block";
import { element } from "../../pane/dom";
import { meanwhile, questionOn, readingsOf, texts } from "./texts";

export type Answer = Question["readings"][number]["answer"];

export interface StripContent {
  zone: Zone;
  sheetId: string;
  questions: readonly Question[];
  /** Sentences on what was decided. */
  notes: readonly string[];
  /** Takes the answer to a question; undefined: it stays text. Returns the questions that are open still. */
  answer(question: Question, answer: Answer): readonly Question[];
}

const MARGIN = 8;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Below the block, else above it, to its right or to its left, within what is seen of the grid; over none of its cells. Where the block fills all that is seen, above the grid, over its bars. */
export function placeBeside(
  block: Box,
  { width, height }: { width: number; height: number },
  within: Box,
): { left: number; top: number } {
  const left = Math.max(within.left, Math.min(block.left, within.right - width));
  const top = Math.max(within.top, Math.min(block.top, within.bottom - height));
  const [below, above] = [block.bottom + MARGIN, block.top - MARGIN - height];
  const [right, before] = [block.right + MARGIN, block.left - MARGIN - width];
  // Scrolled out of sight it has no size, and is in nobody's way.
  if (block.bottom <= block.top || block.right <= block.left)
    return { left, top: Math.max(within.top, Math.min(below, within.bottom - height)) };
  if (below + height <= within.bottom) return { left, top: below };
  if (above >= within.top) return { left, top: above };
  if (right + width <= within.right) return { left: right, top };
  if (before >= within.left) return { left: before, top };
  return { left, top: Math.max(0, within.top - 2 * MARGIN - height) };
}

/** A sentence on what was decided is there until something else is done; a question waits for its answer. */
const notices = new Set<() => void>();

/** Once for the page, before the first model: whatever is done to a workbook, a notice on what was pasted before is over. */
export function prepareNotices(): void {
  class NoticesPlugin extends o_spreadsheet.UIPlugin {
    override handle(command: Command): void {
      if (o_spreadsheet.isCoreCommand(command) || command.type === "UNDO" || command.type === "REDO")
        for (const end of notices) end();
    }
  }
  o_spreadsheet.registries.statefulUIPluginRegistry.add("quasirent notices", NoticesPlugin);
}

export class Strip {
  private readonly root = element("div", {
    class: "paste-strip",
    role: "region",
    "aria-label": texts.strip,
    "aria-keyshortcuts": "F6",
  });
  private content: StripContent | undefined;
  private isNotice = false;
  private readonly owner = {};

  constructor(
    private readonly model: Model,
    private readonly grid: HTMLElement,
    private readonly focusGrid: () => void,
  ) {
    this.root.hidden = true;
    // Between the sheet and the pane, in the order of Tab and F6 too.
    grid.after(this.root);
    // The grid listens to every key of the page.
    for (const kind of ["keydown", "keypress", "keyup", "paste", "copy", "cut"])
      this.root.addEventListener(kind, (event) => event.stopPropagation());
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.leave();
    });
    model.on("update", this.owner, () => this.place());
    addEventListener("resize", this.place);
    addEventListener("keydown", this.onKey, { capture: true });
    notices.add(this.endNotice);
  }

  show(content: StripContent): void {
    this.content = content;
    if (content.questions.length === 0 && content.notes.length === 0) this.close();
    else this.ask(content.questions);
  }

  close(): void {
    this.content = undefined;
    this.isNotice = false;
    this.root.hidden = true;
    this.root.replaceChildren();
  }

  stop(): void {
    this.close();
    this.model.off("update", this.owner);
    removeEventListener("resize", this.place);
    removeEventListener("keydown", this.onKey, { capture: true });
    notices.delete(this.endNotice);
    this.root.remove();
  }

  /** Such as Escape in the sheet, where a person goes on. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.grid.contains(document.activeElement)) this.endNotice();
  };

  private readonly endNotice = (): void => {
    if (this.isNotice) this.close();
  };

  private leave(): void {
    this.close();
    this.focusGrid();
  }

  private ask(questions: readonly Question[]): void {
    const { content } = this;
    if (!content) return;
    const [question, ...rest] = questions;
    const hadFocus = this.root.contains(document.activeElement);
    this.isNotice = question === undefined;
    const notes = questions === content.questions ? content.notes.map((sentence) => element("p", {}, sentence)) : [];
    const closer = this.button("×", () => this.leave());
    closer.setAttribute("aria-label", texts.close);
    closer.className = "close";
    if (!question) {
      if (notes.length === 0) {
        this.leave();
        return;
      }
      this.root.replaceChildren(element("div", { role: "status" }, ...notes), closer);
    } else {
      const readings = readingsOf(question);
      const asked = element(
        "strong",
        { id: "paste-question" },
        questionOn(question, content.zone.left + question.column),
      );
      this.root.replaceChildren(
        element(
          "div",
          { role: "status" },
          ...notes,
          element(
            "p",
            {},
            asked,
            ` ${meanwhile(settledWith(questions, question), content.zone.left)} `,
            element("span", { class: "quiet" }, texts.byKeyboard),
          ),
        ),
        element(
          "div",
          { class: "answers", role: "group", "aria-labelledby": "paste-question" },
          ...question.readings.map(({ answer }, index) =>
            this.button(readings[index] ?? "", () => this.ask(content.answer(question, answer))),
          ),
          this.button(texts.keep, () => this.ask(rest)),
        ),
        closer,
      );
    }
    this.root.hidden = false;
    this.place();
    // Whoever answers goes on to the next question.
    if (hadFocus) this.root.querySelector("button")?.focus();
  }

  private button(label: string, act: () => void): HTMLButtonElement {
    const button = element("button", { type: "button" }, label);
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
    const { x, y, width: blockWidth, height } = this.model.getters.getVisibleRect(content.zone);
    const { width, height: own } = this.root.getBoundingClientRect();
    const block = {
      left: around.left + x,
      top: around.top + y,
      right: around.left + x + blockWidth,
      bottom: around.top + y + height,
    };
    const within = {
      left: around.left + MARGIN,
      top: around.top + MARGIN,
      right: around.right - 3 * MARGIN,
      bottom: around.bottom - 3 * MARGIN,
    };
    const { left, top } = placeBeside(block, { width, height: own }, within);
    this.root.style.left = `${left}px`;
    this.root.style.top = `${top}px`;
  };
}
