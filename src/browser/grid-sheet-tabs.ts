/** The tabs of the sheets by keyboard: the shown one is a stop of the Tab key, arrows, Home and End show another, Enter and Escape lead into it. */

import type { Model } from "@odoo/o-spreadsheet";

const TABS = ".o-sheet-list";
const TAB = '[role="tab"]';

export function steerSheetTabs(grid: HTMLElement, model: () => Model | undefined, backToSheet: () => void): void {
  const tabs = () => [...grid.querySelectorAll<HTMLElement>(`${TABS} ${TAB}`)];

  function show(tab: HTMLElement | undefined): void {
    const current = model();
    const sheetIdTo = tab?.dataset["id"];
    if (!current || sheetIdTo === undefined) return;
    const sheetIdFrom = current.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) current.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
    tab?.focus();
  }

  grid.addEventListener(
    "keydown",
    (event) => {
      const all = tabs();
      // A name that is being written has its own keys.
      const at = all.findIndex((tab) => tab === event.target);
      if (at < 0) return;
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
      if (to !== undefined) show(all[(to + all.length) % all.length]);
      else if (["Enter", " ", "Escape"].includes(event.key)) backToSheet();
      else if (event.key !== "Tab") return;
      event.stopPropagation();
      if (event.key !== "Tab") event.preventDefault();
    },
    { capture: true },
  );
}
