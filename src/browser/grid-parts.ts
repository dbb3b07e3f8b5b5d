/**
 * The grid's parts for the keyboard and for screen readers. Its templates have neither roles nor names, and few stops of the
 * Tab key; they are given to what was read, the files stay as they are.
 */

import { GIVEN } from "./grid-part-attributes";
import { gridPartsTexts as texts } from "./grid-parts-texts";

/** Gives the grid's templates what they lack. A part that is not found is another version's: better a failure than silence. */
export function nameParts(templates: Document): void {
  for (const [template, part, attributes] of GIVEN) {
    const found = [
      ...(templates
        .querySelector(`[t-name="${template}"]`)
        ?.querySelectorAll(part.startsWith("[") ? part : `[class~="${part}"]`) ?? []),
    ];
    if (found.length === 0) throw new Error(`the grid's ${template} has no ${part}`);
    for (const each of found)
      for (const [name, value] of Object.entries(attributes)) {
        // What is worked out takes the place of what is fixed.
        each.removeAttribute(name.replace(/^t-att-/, ""));
        if (value === null) each.removeAttribute(name);
        else each.setAttribute(name, value);
      }
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
