/** What is asked of an open table: a measure, what it is of, economies, a year. */

import type { Question } from "../../../published/ask";
import { MEASURES } from "../../../published/measures";
import type { Opened } from "../../../published/worker/messages";
import { element } from "../../dom";
import { published as texts, publishedMeasures as names } from "../../texts/published";

export interface Choices {
  readonly root: HTMLElement;
  offer(opened: Opened): void;
  question(): Question & { readonly of: string; readonly country: string };
}

const NAMES: Readonly<Record<string, string>> = {
  ...names,
  "export decomposition": names.exportDecomposition,
};

export function choices(): Choices {
  const select = (id: string, label: string) => {
    const field = element("select", { id: `published-${id}` });
    return { field, root: element("div", { class: "choices" }, element("label", { for: field.id }, label), field) };
  };
  const measure = select("measure", texts.measure);
  const of = select("of", texts.of);
  const economy = select("economy", texts.economy);
  const year = select("year", texts.year);
  const option = (value: string, words = value) => element("option", { value }, words);
  measure.field.replaceChildren(...MEASURES.map(({ name }) => option(name, NAMES[name] ?? name)));
  measure.field.value = "TIVA";

  const chosen = () => MEASURES.find(({ name }) => name === measure.field.value)!;
  function follow(): void {
    const { of: all, shown } = chosen();
    of.root.hidden = all.length === 0;
    of.field.replaceChildren(...all.map((each) => option(each)));
    economy.root.hidden = shown === "nothing";
  }
  measure.field.addEventListener("change", follow);
  follow();

  return {
    root: element("div", { class: "form" }, measure.root, of.root, economy.root, year.root),
    offer({ description, years }) {
      economy.field.replaceChildren(option("", texts.all), ...description.economies.map((code) => option(code)));
      year.field.replaceChildren(...years.map((each) => option(each)));
      year.field.value = description.year;
      year.root.hidden = years.length < 2;
    },
    question: () => ({
      measure: measure.field.value,
      of: of.root.hidden ? "" : of.field.value,
      country: economy.root.hidden ? "" : economy.field.value,
      year: year.field.value,
    }),
  };
}
