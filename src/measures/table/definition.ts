/**
 * A question to a published table that is open in the pane: which measure, of what, for which countries, industries and
 * years. What may be asked is known without a table; what a table answers is the definition of the measure itself
 * (src/published).
 *
 *     several years: 2000:2014 or all, for origin, factor income and GVC income; one year, or none, which is the last
 *     options: value added=own row; by=row; buyer=abroad; use=inputs; accounts=Wages, Surplus; tolerance=0.01
 *
 * A word is known in any case, without its spaces or hyphens, and by the name of the sheet's function.
 */
import type { Labels } from "../../core/data/labels";
import { type ArgumentPosition, refuse } from "../../core/refusal";
import { ALSO, ASKED, type Asking, type Needed, OPTION_VALUES, type OptionName, optionsOf } from "./vocabulary";

export type TableOptions = Readonly<Partial<Record<OptionName, string>>>;

/** One, as the table calls it, "" the last; "all"; or those between two. */
export type TableYears = string | { readonly from: string; readonly to: string };

export interface TableQuestion {
  readonly table: string;
  readonly measure: string;
  readonly of: string;
  /** Codes, separated by commas; names of industries may have commas themselves, which the table knows. */
  readonly country: string;
  readonly industry: string;
  readonly years: TableYears;
  readonly options: TableOptions;
}

/** The arguments of a call, each one cell. */
export interface TableAsked {
  readonly name: Labels;
  readonly measure: Labels;
  readonly of?: Labels | undefined;
  readonly country?: Labels | undefined;
  readonly industry?: Labels | undefined;
  readonly year?: Labels | undefined;
  readonly options?: Labels | undefined;
}

export function tableQuestion(asked: TableAsked): TableQuestion {
  const table = textOf(asked.name);
  if (table === "") refuse({ why: "no table name", place: asked.name.place(0) });
  const measure = measureNamed(asked.measure);
  const asking = ASKED[measure]!;
  const of = ofNamed(asking, asked.of);
  const options = optionsIn(measure, asking, asked.options);
  const years = yearsIn(measure, asking, asked.year);
  const question = {
    table,
    measure,
    of,
    country: textOf(asked.country),
    industry: textOf(asked.industry),
    years,
    options,
  };
  for (const needed of asking.needs ?? []) need(needed, question, asked);
  return question;
}

const textOf = (label: Labels | undefined): string => label?.at(0).trim() ?? "";

/** Words without what people write differently. */
const key = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]/g, "");

const known = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => key(word) === key(text));

export const listOf = (text: string): string[] =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** There is no room for all in an error. */
const SOME = ["TIVA", "origin", "smile curve", "GVC income", "participation"];

function measureNamed(label: Labels): string {
  const found = textOf(label);
  return (
    known(ALSO[key(found)] ?? found, Object.keys(ASKED)) ??
    refuse({ why: "unknown measure", place: label.place(0), found, some: SOME })
  );
}

function ofNamed({ of: allowed, needs = [] }: Asking, label: Labels | undefined): string {
  const found = textOf(label);
  if (allowed === "any") return found;
  if (found === "" || label === undefined) return needs.includes("of") ? "" : (allowed?.[0] ?? "");
  if (!allowed) return refuse({ why: "nothing to choose", place: label.place(0), found });
  return known(found, allowed) ?? refuse({ why: "unknown word", place: label.place(0), found, allowed });
}

function optionsIn(measure: string, asking: Asking, label: Labels | undefined): TableOptions {
  const options: Partial<Record<OptionName, string>> = {};
  if (label === undefined) return options;
  const place = label.place(0);
  const allowed = optionsOf(asking);
  for (const part of textOf(label).split(";")) {
    if (part.trim() === "") continue;
    const at = part.indexOf("=");
    const name = at < 0 ? undefined : (known(part.slice(0, at), allowed) as OptionName | undefined);
    if (name === undefined)
      return refuse({ why: "unknown setting", place, found: part.trim(), measure, allowed: allowed.map(asWritten) });
    options[name] = valueOf(name, part.slice(at + 1).trim(), place);
  }
  return options;
}

const asWritten = (name: OptionName): string => `${name}=...`;

function valueOf(name: OptionName, found: string, place: ArgumentPosition): string {
  const words = OPTION_VALUES[name];
  if (words)
    return (
      known(found, words) ??
      refuse({ why: "unknown word", place, found: `${name}=${found}`, allowed: words.map((word) => `${name}=${word}`) })
    );
  if (found === "") return refuse({ why: "unknown word", place, found: `${name}=`, allowed: [asWritten(name)] });
  if (name === "tolerance" && !(/^\d*\.?\d+$/.test(found) && Number(found) <= 1))
    return refuse({ why: "unknown word", place, found: `${name}=${found}`, allowed: ["tolerance=0.01"] });
  return found;
}

function yearsIn(measure: string, { hasYears }: Asking, label: Labels | undefined): TableYears {
  const found = textOf(label).toLowerCase();
  if (found === "" || label === undefined || /^\d{4}$/.test(found)) return found;
  const place = label.place(0);
  const [, from, to] = /^(\d{4})\s*:\s*(\d{4})$/.exec(found) ?? [];
  // What a table calls its years otherwise, it knows itself.
  if (from === undefined && found !== "all") return textOf(label);
  if (!hasYears) return refuse({ why: "one year only", place, measure });
  if (from === undefined || to === undefined) return "all";
  if (from > to) return refuse({ why: "years backwards", place, found: textOf(label) });
  return { from, to };
}

function need(needed: Needed, question: TableQuestion, asked: TableAsked): void {
  const { measure, of, country, industry, options } = question;
  const allowed = ASKED[measure]!.of;
  switch (needed) {
    case "of":
      if (of === "")
        refuse(
          typeof allowed === "object"
            ? { why: "no option", place: { argument: "of" }, allowed }
            : {
                why: "needed",
                place: { argument: "of" },
                measure,
                what: measure === "rounds" ? "a number of rounds" : "an account",
              },
        );
      return;
    case "country":
      if (listOf(country).length !== 1)
        refuse({
          why: "needed",
          place: asked.country?.place(0) ?? { argument: "country" },
          measure,
          what: "one country",
        });
      return;
    case "country or industry":
      if (country === "" && industry === "")
        refuse({ why: "needed", place: { argument: "country" }, measure, what: "a country, an industry or both" });
      return;
    case "buyer":
      if (options.buyer === undefined)
        refuse({ why: "needed", place: { argument: "options" }, measure, what: "buyer=..., such as buyer=abroad" });
  }
}
