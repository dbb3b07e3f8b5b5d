/** What is asked of an open table: a measure, what it is of, economies, a year. */

import { type Question, VALUE_ADDED_BY, type ValueAddedBy } from "../../../published/ask";
import { MEASURES } from "../../../published/measures";
import type { Opened } from "../../../published/worker/messages";
import { element } from "../../dom";
import { published as texts, publishedMeasures as names } from "../../texts/published";

export interface Choices {
  readonly root: HTMLElement;
  offer(opened: Opened): void;
  question(): Question & { readonly of: string; readonly country: string; readonly industry: string };
  /** The rows that value added is of, [] where it is output less flows; null where the measure has none. */
  valueAdded(): readonly string[] | null;
}

/** What a measure is called. */
export const measureName = (measure: string): string => NAMES[measure] ?? measure;

const NAMES: Readonly<Record<string, string>> = {
  ...names,
  "export decomposition": names.exportDecomposition,
};

const option = (value: string, words = value) => element("option", { value }, words);

export function choices(): Choices {
  const select = (id: string, label: string) => {
    const field = element("select", { id: `published-${id}` });
    return { field, root: element("div", { class: "choices" }, element("label", { for: field.id }, label), field) };
  };
  const measure = select("measure", texts.measure);
  const of = select("of", texts.of);
  /** Codes by comma: with none of them, all. */
  const codes = (id: string, label: string) => {
    const list = element("datalist", { id: `published-${id}-codes` });
    const field = element("input", {
      id: `published-${id}`,
      list: list.id,
      placeholder: texts.all,
      autocomplete: "off",
    });
    const root = element("div", { class: "choices" }, element("label", { for: field.id }, label), field, list);
    const offer = (all: readonly string[]) => {
      field.value = "";
      list.replaceChildren(...all.map((code) => option(code)));
    };
    return { field, root, offer };
  };
  const economy = codes("economy", texts.economy);
  const industry = codes("industry", texts.industry);
  const year = select("year", texts.year);
  const valueAdded = select("value-added", texts.valueAdded);
  let ownRows: readonly string[] = [];
  measure.field.replaceChildren(...MEASURES.map(({ name }) => option(name, measureName(name))));
  measure.field.value = "TIVA";

  const chosen = () => MEASURES.find(({ name }) => name === measure.field.value)!;
  function follow(): void {
    const { of: all, shown, hasIndustries, hasValueAdded } = chosen();
    industry.root.hidden = !hasIndustries;
    valueAdded.root.hidden = ownRows.length === 0 || !hasValueAdded;
    of.root.hidden = all.length === 0;
    of.field.replaceChildren(...all.map((each) => option(each)));
    economy.root.hidden = shown === "nothing";
  }
  measure.field.addEventListener("change", follow);
  follow();

  return {
    root: element(
      "div",
      { class: "form" },
      measure.root,
      of.root,
      economy.root,
      industry.root,
      valueAdded.root,
      year.root,
    ),
    offer({ description, year: read, years }) {
      economy.offer(description.economies);
      industry.offer(description.industryCodes);
      year.field.replaceChildren(...years.map((each) => option(each)));
      year.field.value = read;
      year.root.hidden = years.length < 2;
      ownRows = description.ownValueAdded;
      valueAdded.field.replaceChildren(
        option(VALUE_ADDED_BY[0], texts.ownRows({ rows: ownRows.join(", ") })),
        option(VALUE_ADDED_BY[1], texts.lessFlows),
      );
      follow();
    },
    question: () => ({
      measure: measure.field.value,
      of: of.root.hidden ? "" : of.field.value,
      country: economy.root.hidden ? "" : economy.field.value.trim(),
      industry: industry.root.hidden ? "" : industry.field.value.trim(),
      year: year.field.value,
      ...(!valueAdded.root.hidden && { valueAdded: valueAdded.field.value as ValueAddedBy }),
    }),
    valueAdded: () => (!chosen().hasValueAdded ? null : valueAdded.field.value === VALUE_ADDED_BY[0] ? ownRows : []),
  };
}
