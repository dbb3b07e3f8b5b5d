/** The grid's menus by keyboard: its templates have no stops of the Tab key for them but those of grid-parts. */

import { MENU } from "./grid-part-attributes";

const menusIn = (grid: HTMLElement) => [...grid.querySelectorAll<HTMLElement>(`.${MENU}`)];

/** Arrows lead from menu to menu, Enter, Space and the arrow down open one, F10 comes to them and Escape goes back to the sheet. */
export function steerMenus(grid: HTMLElement, backToSheet: () => void): void {
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F10" || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      menusIn(grid)[0]?.focus();
    },
    { capture: true },
  );
  grid.addEventListener(
    "keydown",
    (event) => {
      const menus = menusIn(grid);
      const at = menus.findIndex((menu) => menu === event.target);
      const menu = menus[at];
      if (!menu) return;
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: menus.length - 1 }[event.key];
      if (to !== undefined) menus[(to + menus.length) % menus.length]?.focus();
      else if (["Enter", " ", "ArrowDown"].includes(event.key)) menu.click();
      else if (event.key === "Escape") backToSheet();
      // Tab leads on as everywhere on the page, not from cell to cell.
      else if (event.key !== "Tab") return;
      event.stopPropagation();
      if (event.key !== "Tab") event.preventDefault();
    },
    { capture: true },
  );
}
