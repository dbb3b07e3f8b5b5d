/** Fields of scenarios: a choice from a list, and a figure that is typed or slid. */

import { element } from "../dom";

let fields = 0;

export interface Option {
  readonly value: string;
  readonly words: string;
}

export interface OptionGroup {
  readonly words: string;
  readonly options: readonly Option[];
}

/** A labelled list; options without a group stand by themselves. */
export function choice(label: string, groups: readonly OptionGroup[], chosen: string, choose: (value: string) => void) {
  fields += 1;
  const select = element("select", { id: `scenario-${fields}` });
  const optionOf = ({ value, words }: Option) => {
    const made = element("option", { value }, words);
    made.selected = value === chosen;
    return made;
  };
  for (const { words, options } of groups)
    select.append(
      ...(words === "" ? options.map(optionOf) : [element("optgroup", { label: words }, ...options.map(optionOf))]),
    );
  select.addEventListener("change", () => choose(select.value));
  return element("div", { class: "field" }, element("label", { for: select.id }, label), select);
}

/** A labelled field for a number in per cent. */
export function percentField(label: string, value: number, take: (value: number | null) => void) {
  fields += 1;
  const input = element("input", {
    type: "text",
    inputmode: "decimal",
    id: `scenario-${fields}`,
    value: String(value),
  });
  input.addEventListener("input", () => take(typedNumber(input.value)));
  return { root: element("div", { class: "field" }, element("label", { for: input.id }, label), input), input };
}

/** Null where it is no number. */
export function typedNumber(typed: string): number | null {
  const words = typed.trim().replace(/\s*%$/, "").replace(/^[−–]/, "-").replace(",", ".");
  const figure = Number(words);
  return words === "" || !Number.isFinite(figure) ? null : figure;
}
