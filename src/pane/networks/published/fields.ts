/** The fields of a question to a published table, each with its label. */

import { element } from "../../dom";
import { published as texts } from "../../texts/published";

export const option = (value: string, words = value): HTMLOptionElement => element("option", { value }, words);

export const labelled = <Field extends HTMLElement>(label: string, field: Field) => ({
  field,
  root: element("div", { class: "choices" }, element("label", { for: field.id }, label), field),
});
export const select = (id: string, label: string) => labelled(label, element("select", { id: `published-${id}` }));
/** Codes by comma: with none of them, all. */
export const codes = (id: string, label: string) => {
  const list = element("datalist", { id: `published-${id}-codes` });
  const made = labelled(
    label,
    element("input", { id: `published-${id}`, list: list.id, placeholder: texts.all, autocomplete: "off" }),
  );
  made.root.append(list);
  const offer = (all: readonly string[]) => {
    made.field.value = "";
    list.replaceChildren(...all.map((code) => option(code)));
  };
  return { ...made, offer };
};
