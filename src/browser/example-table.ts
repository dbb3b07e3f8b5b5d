/** On an empty workbook, what a table may look like, drawn over the sheet: it is in no cell until somebody types over it. */

import type { Model } from "@odoo/o-spreadsheet";
import { messages } from "../messages/messages";
import { element } from "../pane/dom";
import { select } from "../workbook/browser-model";
import { inOneStep } from "../workbook/model-plugins";
import type { Workbook } from "../workbook/port";

const texts = messages("browser.example", {
  about:
    "One row per link: what it sells for, and what it buys for. Prices, trade data and input-output tables are read too.",
  use: "Type over it",
});

const ROWS: readonly (readonly string[])[] = [
  ["Link", "Sells for", "Buys for"],
  ["Components", "172.5", "0"],
  ["Assembly", "179", "172.5"],
  ["Apple", "500", "179"],
];

/** B3:D6. */
const ZONE = { left: 1, right: 3, top: 2, bottom: 5 };
/** With the cells that its note lies over. */
const COVERED = { ...ZONE, right: 4, bottom: 8 };
/** The first figure. */
const FIRST = { sheet: "", row: 3, column: 2, rows: 1, columns: 1 };

export class ExampleTable {
  private readonly root = element("div", { class: "example-table", hidden: "" });
  private readonly stopFollowing: () => void;
  private isEmpty = false;

  constructor(
    private readonly model: Model,
    private readonly grid: HTMLElement,
    workbook: Pick<Workbook, "sheets" | "onChange">,
    private readonly toSheet: () => void,
  ) {
    const use = element("button", { type: "button" }, texts.use);
    use.addEventListener("click", () => this.write());
    const cells = ROWS.map((row, index) =>
      element("div", index === 0 ? { class: "head" } : {}, ...row.map((words) => element("span", {}, shown(words)))),
    );
    this.root.append(
      element("div", { class: "cells", "aria-hidden": "true" }, ...cells),
      element("p", {}, texts.about, " ", use),
    );
    grid.append(this.root);
    const look = () =>
      void workbook.sheets().then((sheets) => {
        this.isEmpty = sheets.every(({ used }) => used === null);
        this.place();
      }, console.error);
    this.stopFollowing = workbook.onChange(look);
    model.on("update", this, this.place);
    addEventListener("resize", this.place);
    look();
  }

  stop(): void {
    this.stopFollowing();
    this.model.off("update", this);
    removeEventListener("resize", this.place);
    this.root.remove();
  }

  /** Over its cells, where all of them can be seen and nobody is at them. */
  private readonly place = (): void => {
    const { getters } = this.model;
    const cells = this.isEmpty ? this.grid.querySelector<HTMLElement>(".o-grid") : null;
    this.root.hidden = cells === null || !isFree(this.model);
    if (!cells || this.root.hidden) return;
    const rect = getters.getVisibleRect(ZONE);
    const around = cells.getBoundingClientRect();
    this.root.style.left = `${around.left + rect.x}px`;
    this.root.style.top = `${around.top + rect.y}px`;
    this.root.style.setProperty("--cells-width", `${rect.width}px`);
    this.root.style.setProperty("--cells-height", `${rect.height}px`);
  };

  /** As cells, in one step to undo. */
  private write(): void {
    const sheetId = this.model.getters.getActiveSheetId();
    inOneStep(
      this.model,
      ROWS.flatMap((row, down) =>
        row.map((content, right) => ({
          type: "UPDATE_CELL" as const,
          sheetId,
          row: ZONE.top + down,
          col: ZONE.left + right,
          content,
        })),
      ),
    );
    select(this.model, sheetId, FIRST, false);
    this.toSheet();
  }
}

const shown = (words: string): string => (/^\d/.test(words) ? Number(words).toFixed(2) : words);

/** Nothing that it covers is selected, to be typed into, scrolled away, or behind the end of the sheet's window. */
function isFree({ getters }: Model): boolean {
  const selected = getters.getSelectedZone();
  const isSelected =
    selected.left <= COVERED.right &&
    selected.right >= COVERED.left &&
    selected.top <= COVERED.bottom &&
    selected.bottom >= COVERED.top;
  const { left, top, right, bottom } = getters.getActiveMainViewport();
  return !isSelected && left === 0 && top === 0 && right > COVERED.right && bottom > COVERED.bottom;
}
