/** The roles, names and stops of the Tab key that the parts of the grid's templates are given. */

import { gridPartsTexts as texts } from "./grid-parts-texts";

const BAR = "o-topbar-topleft";
export const MENU = "o-topbar-menu";

/** null: what the template has is wrong, and goes. */
type Attributes = Readonly<Record<string, string | null>>;

/** Its title is its name. */
const BUTTON = { role: "button", tabindex: "-1" };

/** What each part of a template is given, by the template's name and the part's class, or a selector. */
export const GIVEN: readonly [template: string, part: string, attributes: Attributes][] = [
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
  ["o-spreadsheet-TopBar", "o-toolbar-tools", { role: "toolbar", tabindex: "0", "aria-label": texts.tools }],
  ["o-spreadsheet-TopBar", "more-tools", { ...BUTTON, "aria-label": texts.moreTools, title: texts.moreTools }],
  [
    "o-spreadsheet-ActionButton",
    "o-menu-item-button",
    {
      ...BUTTON,
      "t-att-aria-pressed": "isActive ? 'true' : undefined",
      "t-att-aria-disabled": "isEnabled ? undefined : 'true'",
      "t-att-aria-haspopup": "props.hasTriangleDownIcon ? 'true' : undefined",
    },
  ],
  ["o-spreadsheet-PaintFormatButton", "o-menu-item-button", BUTTON],
  ["o-spreadsheet-ColorPickerWidget", "o-color-picker-button", { ...BUTTON, "aria-haspopup": "true" }],
  [
    "o-spreadsheet-BorderEditorWidget",
    '[t-ref="borderEditorButton"]',
    { ...BUTTON, "aria-label": texts.borders, "aria-haspopup": "true" },
  ],
  [
    "o-spreadsheet-NamedRangeSelector",
    "o-hoverable-button",
    { ...BUTTON, "aria-label": texts.names, "aria-haspopup": "menu" },
  ],
  ["o-spreadsheet-BottomBar", "o-add-sheet", { ...BUTTON, "aria-label": texts.addSheet, title: texts.addSheet }],
  [
    "o-spreadsheet-BottomBar",
    "o-list-sheets",
    { role: "button", "aria-label": texts.allSheets, title: texts.allSheets, "aria-haspopup": "menu" },
  ],
  ["o-spreadsheet-BottomBar", "o-sheet-list", { role: "tablist", "aria-label": texts.sheets }],
  [
    "o-spreadsheet-BottomBarSheet",
    "o-sheet",
    {
      role: "tab",
      "t-att-aria-selected": "isSheetActive ? 'true' : 'false'",
      "t-att-tabindex": "isSheetActive ? '0' : '-1'",
    },
  ],
  ["o-spreadsheet-BottomBarStatistic", "o-selection-statistic", { ...BUTTON, "aria-haspopup": "menu" }],
  ["o-spreadsheet-SpreadsheetPrint", "o-print-preview", { role: "region", tabindex: "0", "aria-label": texts.pages }],
  // A label is no button: it has a box of its own to tick.
  ["o-spreadsheet.Checkbox", "o-checkbox", { role: null }],
  // A letter of the font of icons.
  ["o-spreadsheet-Icon.CARET_DOWN", "o-icon", { "aria-hidden": "true" }],
  ["o-spreadsheet-GridAddRowsFooter", "o-grid-add-rows-input", { "aria-label": texts.rowsToAdd }],
  ["o-spreadsheet-NumberEditor", "o-number-input", { "t-att-aria-label": "props.title" }],
  // In the order of the page, not before all else on it.
  [
    "o-spreadsheet-Composer",
    "o-composer",
    { role: "textbox", "aria-multiline": "true", "aria-label": texts.content, tabindex: "0" },
  ],
];
