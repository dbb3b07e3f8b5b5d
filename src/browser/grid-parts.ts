/**
 * The grid's parts for the keyboard and for screen readers. Its templates have neither roles nor names, and few stops of the
 * Tab key; they are given to what was read, the files stay as they are.
 */

import { gridPartsTexts as texts } from "./grid-parts-texts";

const BAR = "o-topbar-topleft";
export const MENU = "o-topbar-menu";

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
  ["o-spreadsheet-NumberEditor", "o-number-input", { "t-att-aria-label": "props.title" }],
  // In the order of the page, not before all else on it.
  [
    "o-spreadsheet-Composer",
    "o-composer",
    { role: "textbox", "aria-multiline": "true", "aria-label": texts.content, tabindex: "0" },
  ],
];

/** Gives the grid's templates what they lack. A part that is not found is another version's: better a failure than silence. */
export function nameParts(templates: Document): void {
  for (const [template, part, attributes] of GIVEN) {
    const found = [
      ...(templates.querySelector(`[t-name="${template}"]`)?.querySelectorAll(`[class~="${part}"]`) ?? []),
    ];
    if (found.length === 0) throw new Error(`the grid's ${template} has no ${part}`);
    for (const each of found) for (const [name, value] of Object.entries(attributes)) each.setAttribute(name, value);
  }
  nameBox(templates);
  sayWhoseSettings(templates);
}

/** The field before the formula, which says which cell is selected. */
function nameBox(templates: Document): void {
  const field = templates.querySelector('[t-name="o-spreadsheet-NamedRangeSelector"] TextInput');
  if (!field) throw new Error("the grid's templates have no name box");
  const words = templates.createElement("span");
  words.setAttribute("class", "visually-hidden");
  words.textContent = texts.nameBox;
  const label = templates.createElement("label");
  field.replaceWith(label);
  label.append(words, field);
}

/** The grid says that its settings are those of all users; here they are this browser's. */
function sayWhoseSettings(templates: Document): void {
  const message = templates.querySelector('[t-name="o-spreadsheet-SettingsPanel"] [t-set="message"]');
  if (!message) throw new Error("the grid's settings say nothing");
  message.textContent = texts.settings;
}
