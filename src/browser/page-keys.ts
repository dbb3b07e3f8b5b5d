/** Keys that lead through the page: between the sheet and the pane, and to what was done last. */

import type { Model } from "@odoo/o-spreadsheet";

export interface KeyTargets {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly model: () => Model | undefined;
  readonly showPane: () => void;
  readonly showSheet: () => void;
}

export const sheetOf = (grid: HTMLElement): HTMLElement | null => grid.querySelector(".o-grid .o-composer");

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

const isShown = (part: Element): boolean => part.getClientRects().length > 0;

/**
 * Tab moves from cell to cell in a grid, so F6 leads from the grid to the pane and back, as from part to part in Excel; a
 * question on what was pasted comes between. Escape leads back as well, and what is undone by Ctrl+Z on the sheet is so in the
 * pane.
 */
export function joinByKeyboard({ grid, pane, model, showPane, showSheet }: KeyTargets): void {
  const toSheet = () => {
    showSheet();
    sheetOf(grid)?.focus();
  };
  const toPane = () => {
    showPane();
    // The search, where it stands over the tabs.
    const targets = pane.querySelectorAll<HTMLElement>("[role=tab][aria-selected=true], .search-field");
    [...targets].reverse().find(isShown)?.focus();
  };
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      const asked = grid.contains(document.activeElement)
        ? document.querySelector<HTMLElement>(".paste-strip:not([hidden]) button")
        : null;
      if (pane.contains(document.activeElement)) toSheet();
      else if (asked) asked.focus();
      else toPane();
    },
    { capture: true },
  );
  pane.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    if (event.key === "Escape") {
      toSheet();
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === "y" || (key === "z" && event.shiftKey);
    if (!isRedo && key !== "z") return;
    event.preventDefault();
    model()?.dispatch(isRedo ? "REQUEST_REDO" : "REQUEST_UNDO");
  });
}
