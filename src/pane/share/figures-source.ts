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
  /** What the person calls it; "" where nothing was typed. */
  readonly title: string;
  /** Whether another sheet is selected: a report of the table. */
  readonly isElsewhere: boolean;
}

export interface FiguresField {
  readonly root: HTMLElement;
  /** Null: no table is selected. Whether it is another than before. */
  show(table: SourcedTable | null): boolean;
  /** Takes a source as though it had been typed. */
  take(source: string): void;
  /** What is to be cited; empty where nothing is written. */
  cited(): FiguresSource[];
}

/** `onKept`: what was typed holds from now on; it is told of which table. */
export function figuresField(
  { tables }: Pick<PaneContext, "tables">,
  onKept: (grid: Grid, source: string) => Promise<void>,
): FiguresField {
  const label = element("label", { for: "figures-source" });
  const field = element("textarea", { id: "figures-source", rows: "2", placeholder: texts.figuresHint });
  const root = element("div", { class: "field" }, label, field);
  let grid: Grid | undefined;
  let known = "";
  let title = "";

  async function keepTyped(): Promise<void> {
    const typed = field.value.trim();
    const of = grid;
    if (!of || typed === known) return;
    known = typed;
    await tables.keep(of, { ...(await tables.choicesFor(of)), source: typed });
    await onKept(of, typed);
  }
  const keep = (): void => void keepTyped().catch(console.error);
  field.addEventListener("change", keep);

  return {
    root,
    show(table) {
      root.hidden = table === null;
      if (!table) {
        const isOther = grid !== undefined;
        grid = undefined;
        return isOther;
      }
      const address = addresses([table.grid]);
      const isOther = grid === undefined || addresses([grid]) !== address;
      // What is being typed is not taken away by a reading of the same table.
      const isTyping = !isOther && document.activeElement === field && field.value.trim() !== known;
      grid = table.grid;
      ({ title } = table);
      label.textContent = texts.figures({
        range: table.isElsewhere ? address : address.slice(address.lastIndexOf("!") + 1),
      });
      if (isTyping) return isOther;
      known = table.source;
      if (field.value !== table.source) field.value = table.source;
      return isOther;
    },
    take(source) {
      field.value = source;
      keep();
    },
    cited() {
      const source = field.value.trim();
      return grid && source !== ""
        ? [{ where: [title, addresses([grid])].filter((part) => part !== "").join(", "), source }]
        : [];
    },
  };
}
