/**
 * The grid's menus for the keyboard and for screen readers. Its templates have neither roles nor stops of the Tab key; they
 * are given to what was read, the files stay as they are.
 */

import { gridMenusTexts as texts } from "./grid-menus-texts";

const BAR = "o-topbar-topleft";
const MENU = "o-topbar-menu";

type Attributes = Readonly<Record<string, string>>;

/** What each part of a template is given, by the template's name and the part's class. */
const GIVEN: readonly [template: string, part: string, attributes: Attributes][] = [
  ["o-spreadsheet-TopBar", BAR, { role: "menubar", "aria-label": texts.menus }],
  [
    "o-spreadsheet-TopBar",
    MENU,
    {
      role: "menuitem",
      "aria-haspopup": "menu",
      "t-att-aria-expanded":
        "state.menuState.parentMenu and state.menuState.parentMenu.id === menu.id ? 'true' : 'false'",
      "t-att-tabindex": "menu_index === 0 ? '0' : '-1'",
    },
  ],
  ["o-spreadsheet-Menu", "o-menu", { role: "menu" }],
  [
    "o-spreadsheet-Menu",
    "o-menu-item",
    {
      role: "menuitem",
      "t-att-aria-label": "getName(menuItem)",
      "t-att-aria-disabled": "isMenuEnabled ? undefined : 'true'",
      "t-att-aria-haspopup": "isMenuRoot ? 'menu' : undefined",
    },
  ],
  ["o-spreadsheet-Menu", "o-separator", { role: "separator" }],
];

/** Gives the grid's templates what they lack. A part that is not found is another version's: better a failure than silence. */
export function nameMenus(templates: Document): void {
  for (const [template, part, attributes] of GIVEN) {
    const found = [
      ...(templates.querySelector(`[t-name="${template}"]`)?.querySelectorAll(`[class~="${part}"]`) ?? []),
    ];
    if (found.length === 0) throw new Error(`the grid's ${template} has no ${part}`);
    for (const each of found) for (const [name, value] of Object.entries(attributes)) each.setAttribute(name, value);
  }
}

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
