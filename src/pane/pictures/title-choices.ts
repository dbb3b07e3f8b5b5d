/** What is chosen of a picture's words: the period that it shows, what its title speaks of, and the source under it. */

import { isOfOneTime } from "../../pictures";
import type { ReadTable } from "../../tables/read-table";
import { withoutSourceWord } from "../../tables/source-line";
import { element } from "../dom";
import { pictures as texts } from "../texts/pictures";
import type { Offer } from "./offers";

export interface TitleChoices {
  /** Closed, until it is asked for. */
  readonly root: HTMLElement;
  /** The fields, which can be lent to another place. */
  readonly fields: HTMLElement;
  /** The periods of a table, the last first; one that was chosen stays, if the table has it. */
  offerPeriods(table: ReadTable | null): void;
  /** What a picture can speak of, and the source that is known. */
  offerSubjects(offer: Offer | undefined, source: string): void;
  /** By its order; undefined: the last, or none. */
  period(): number | undefined;
  isOfEarlierPeriod(): boolean;
  /** Undefined: what stands out. */
  about(): string | undefined;
}

export interface TitleChanges {
  readonly period: () => void;
  readonly about: () => void;
  readonly source: (words: string) => void;
}

export function titleChoices(changed: TitleChanges): TitleChoices {
  const about = element("select", { id: "picture-about" });
  const period = element("select", { id: "picture-period" });
  const source = element("input", { id: "picture-source", type: "text" });
  const ofPeriod = [element("label", { for: period.id }, texts.period), period];
  const fields = element(
    "div",
    { class: "choices" },
    ...ofPeriod,
    element("label", { for: about.id }, texts.about),
    about,
    element("label", { for: source.id }, texts.sourceUnder),
    source,
  );
  period.addEventListener("change", changed.period);
  about.addEventListener("change", changed.about);
  source.addEventListener("change", () => changed.source(source.value.trim()));

  return {
    fields,
    root: element("details", { class: "of-title" }, element("summary", {}, texts.ofTitle), fields),
    period: () => (period.value === "" ? undefined : Number(period.value)),
    isOfEarlierPeriod: () => period.value !== "" && period.selectedIndex > 0,
    about: () => (about.value === "" ? undefined : about.value),
    offerPeriods(table) {
      const slices = table?.slices ?? [];
      const before = period.value;
      const periods = slices.flatMap((slice) => (slice.period && slices.length > 1 ? [slice.period] : []));
      period.replaceChildren(
        ...periods.map(({ label, order }) => element("option", { value: String(order) }, label)).reverse(),
      );
      if (periods.some(({ order }) => String(order) === before)) period.value = before;
    },
    offerSubjects(offer, known) {
      source.value = withoutSourceWord(known);
      for (const part of ofPeriod) part.hidden = period.options.length === 0 || !offer || !isOfOneTime(offer.id);
      const before = about.value;
      const subjects = offer && "drawable" in offer ? [...new Set(offer.drawable.subjects)] : [];
      about.replaceChildren(
        element("option", { value: "" }, texts.finding),
        ...subjects.map((name) => element("option", { value: name }, name)),
      );
      about.value = subjects.includes(before) ? before : "";
    },
  };
}
