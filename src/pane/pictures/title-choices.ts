/** What is chosen of a picture's words: its title, the period that it shows, what the title speaks of, and the source under it. */

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
  offerSubjects(offer: Offer | undefined, known: { readonly source: string; readonly title: string }): void;
  /** What the picture is called where no title is typed. */
  showFinding(finding: string): void;
  /** By its order; undefined: the last, or none. */
  period(): number | undefined;
  isOfEarlierPeriod(): boolean;
  /** Undefined: what stands out. */
  about(): string | undefined;
}

export interface TitleChanges {
  readonly period: () => void;
  readonly about: () => void;
  readonly title: (words: string) => void;
  readonly source: (words: string) => void;
}

export function titleChoices(changed: TitleChanges): TitleChoices {
  const about = element("select", { id: "picture-about" });
  const period = element("select", { id: "picture-period" });
  const title = element("input", { id: "picture-own-title", type: "text" });
  const source = element("input", { id: "picture-source", type: "text" });
  const ofPeriod = [element("label", { for: period.id }, texts.period), period];
  const fields = element(
    "div",
    { class: "choices" },
    element("label", { for: title.id }, texts.ownTitle),
    title,
    ...ofPeriod,
    element("label", { for: about.id }, texts.about),
    about,
    element("label", { for: source.id }, texts.sourceUnder),
    source,
  );
  period.addEventListener("change", changed.period);
  about.addEventListener("change", changed.about);
  title.addEventListener("change", () => changed.title(title.value.trim()));
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
    showFinding(finding) {
      title.placeholder = finding;
    },
    offerSubjects(offer, known) {
      keepTyping(source, withoutSourceWord(known.source));
      keepTyping(title, known.title);
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

/** What is known, but where a person is typing: that is taken when the field is left. */
function keepTyping(field: HTMLInputElement, known: string): void {
  if (document.activeElement !== field) field.value = known;
}

/** As it stands under a picture that is inserted or saved. */
export const sourceText = (source: string | undefined): string =>
  source === undefined ? "" : texts.from({ source: withoutSourceWord(source) });
