/** Where the figures of the selected table are from: a field that keeps what is typed with the table. */

import type { FiguresSource } from "../../share/cite";
import type { Grid } from "../../tables/grid";
import { element } from "../dom";
import { addresses } from "../pictures/places";
import { share as texts } from "../texts/share";
import type { PaneContext } from "../view";

export interface SourcedTable {
  readonly grid: Grid;
  /** As it is known now. */
  readonly source: string;
  /** Whether another sheet is selected: a report of the table. */
  readonly isElsewhere: boolean;
}

export interface FiguresField {
  readonly root: HTMLElement;
  /** Null: no table is selected. */
  show(table: SourcedTable | null): void;
  /** What is to be cited; empty where nothing is written. */
  cited(): FiguresSource[];
}

/** `onKept`: what was typed holds from now on. */
export function figuresField({ tables }: Pick<PaneContext, "tables">, onKept: () => void): FiguresField {
  const label = element("label", { for: "figures-source" });
  const field = element("textarea", { id: "figures-source", rows: "2", placeholder: texts.figuresHint });
  const root = element("div", { class: "field" }, label, field);
  let grid: Grid | undefined;
  let known = "";

  async function keepTyped(): Promise<void> {
    const typed = field.value.trim();
    if (!grid || typed === known) return;
    known = typed;
    await tables.keep(grid, { ...(await tables.choicesFor(grid)), source: typed });
    onKept();
  }
  field.addEventListener("change", () => void keepTyped().catch(console.error));

  return {
    root,
    show(table) {
      root.hidden = table === null;
      if (!table) {
        grid = undefined;
        return;
      }
      const address = addresses([table.grid]);
      const isOther = grid === undefined || addresses([grid]) !== address;
      // What is being typed is not taken away by a reading of the same table.
      const isTyping = !isOther && document.activeElement === field && field.value.trim() !== known;
      grid = table.grid;
      label.textContent = texts.figures({
        range: table.isElsewhere ? address : address.slice(address.lastIndexOf("!") + 1),
      });
      if (isTyping) return;
      known = table.source;
      if (field.value !== table.source) field.value = table.source;
    },
    cited() {
      const source = field.value.trim();
      return grid && source !== "" ? [{ where: addresses([grid]), source }] : [];
    },
  };
}
