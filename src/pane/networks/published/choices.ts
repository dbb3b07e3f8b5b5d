/** What is asked of an open table: a measure, what it is of, economies, industries, years. */

import { ASKED, OPTION_VALUES, optionsOf } from "../../../measures/table/vocabulary";
import type { Question } from "../../../published/ask";
import { MEASURES } from "../../../published/measures";
import type { Opened } from "../../../published/worker/messages";
import { element } from "../../dom";
import { published as texts, publishedMeasures as names } from "../../texts/published";
import { codes, labelled, option, select } from "./fields";

export interface Choices {
  readonly root: HTMLElement;
  offer(opened: Opened): void;
  question(): Required<Question>;
  /** The rows that value added is of, [] where it is output less flows; null where the measure has none. */
  valueAdded(): readonly string[] | null;
}

/** What a measure is called. */
export const measureName = (measure: string): string => NAMES[measure] ?? measure;

const NAMES: Readonly<Record<string, string>> = {
  ...names,
  "value added RCA": names.valueAddedRca,
  "production length": names.productionLength,
  "export decomposition": names.exportDecomposition,
  "bilateral decomposition": names.bilateralDecomposition,
  "smile curve": names.smileCurve,
  "factor income": names.factorIncome,
  "GVC income": names.gvcIncome,
};

/** The years have a list of their own. */
const OFFERED = Object.keys(MEASURES);
const [OWN_ROW, LESS_FLOWS] = OPTION_VALUES["value added"]!;
const ROUNDS = "3";
const ALL_YEARS = "all";
const ABROAD = "abroad";

export function choices(): Choices {
  const measure = select("measure", texts.measure);
  const of = select("of", texts.of);
  const rounds = labelled(
    texts.rounds,
    element("input", { id: "published-rounds", type: "number", min: "0", max: "1000", value: ROUNDS }),
  );
  const economy = codes("economy", texts.economy);
  const industry = codes("industry", texts.industry);
  const buyer = select("buyer", texts.buyer);
  const use = select("use", texts.use);
  const by = select("by", texts.by);
  const year = select("year", texts.year);
  const valueAdded = select("value-added", texts.valueAdded);
  let open: Opened | null = null;
  measure.field.replaceChildren(...OFFERED.map((name) => option(name, measureName(name))));
  measure.field.value = "TIVA";
  use.field.replaceChildren(...OPTION_VALUES.use!.map((each) => option(each)));

  /** What was chosen stays so where it can be, else the first or `byDefault` is. */
  const fill = (field: HTMLSelectElement, options: readonly HTMLOptionElement[], byDefault?: string) => {
    const { value } = field;
    field.replaceChildren(...options);
    if (options.some((each) => each.value === value)) field.value = value;
    else if (byDefault !== undefined) field.value = byDefault;
  };

  function follow(): void {
    const name = measure.field.value;
    const asking = ASKED[name]!;
    const { shown, hasIndustries } = MEASURES[name]!;
    const options = optionsOf(asking);
    const economies = open?.description.economies ?? [];
    const ofs =
      name === "embodied"
        ? (open?.description.accounts ?? []).map(({ name: account }) => account)
        : typeof asking.of === "object"
          ? asking.of
          : [];
    of.root.hidden = ofs.length === 0;
    rounds.root.hidden = name !== "rounds";
    fill(
      of.field,
      ofs.map((each) => option(each)),
    );
    economy.root.hidden = shown === "all" && !hasIndustries;
    industry.root.hidden = !hasIndustries;
    by.root.hidden = !options.includes("by");
    const lines = name === "tripartite" ? ["country", "row", "partner"] : ["row", "country"];
    fill(
      by.field,
      lines.map((each) => option(each)),
    );
    buyer.root.hidden = use.root.hidden = !options.includes("buyer");
    fill(buyer.field, [option(ABROAD), option("all"), ...economies.map((code) => option(code))]);
    valueAdded.root.hidden = (open?.description.ownValueAdded ?? []).length === 0 || !options.includes("value added");
    const years = open?.years ?? [];
    year.root.hidden = years.length < 2;
    fill(
      year.field,
      [...years.map((each) => option(each)), ...(asking.hasYears ? [option(ALL_YEARS, texts.allYears)] : [])],
      years[years.length - 1],
    );
  }
  measure.field.addEventListener("change", follow);
  follow();

  const valueOf = ({ root, field }: { root: HTMLElement; field: HTMLSelectElement | HTMLInputElement }): string =>
    root.hidden ? "" : field.value;
  const settings = () =>
    [
      ["value added", valueOf(valueAdded)],
      ["by", valueOf(by)],
      ["buyer", valueOf(buyer)],
      ["use", valueOf(use)],
    ]
      .filter(([, value]) => value !== "")
      .map((setting) => setting.join("="))
      .join("; ");

  return {
    root: element(
      "div",
      { class: "form" },
      ...[measure, of, rounds, economy, industry, buyer, use, by, valueAdded, year].map(({ root }) => root),
    ),
    offer(opened) {
      open = opened;
      const { description, year: read } = opened;
      economy.offer(description.economies);
      industry.offer(description.industryCodes);
      valueAdded.field.replaceChildren(
        option(OWN_ROW!, texts.ownRows({ rows: description.ownValueAdded.join(", ") })),
        option(LESS_FLOWS!, texts.lessFlows),
      );
      follow();
      year.field.value = read;
    },
    question: () => ({
      measure: measure.field.value,
      of: rounds.root.hidden ? valueOf(of) : rounds.field.value,
      country: valueOf(economy),
      industry: valueOf(industry),
      year: valueOf(year),
      options: settings(),
    }),
    valueAdded: () =>
      !optionsOf(ASKED[measure.field.value]!).includes("value added")
        ? null
        : valueOf(valueAdded) === OWN_ROW
          ? (open?.description.ownValueAdded ?? [])
          : [],
  };
}
