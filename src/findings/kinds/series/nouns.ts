/** What figures are called in a sentence: in the table's own words, or by its title where that says so. */

import { rowName } from "../../../tables/reader/tree-names";
import { measureIn } from "../../../tables/reader/measures";
import { isCountry } from "../../../tables/countries";
import { plainWords, speaksOf } from "../../../tables/header-vocabulary";
import type { FigureTable, Measure, Member, ReadingOf } from "../../../tables/reader/table-reading";
import { isTwinAlone } from "../../../tables/reader/twins";
import { isToldByDifference } from "./changes";
import { areInColumns, countedMembers } from "./members";
import { series as texts } from "./texts";

export type SeriesReading = Pick<ReadingOf<"series">, "table" | "measure" | "title">;

/** What the figures of all members are called; "" where nobody says it. */
export function measureNoun({ table, title, measure: of }: SeriesReading): string {
  const members = countedMembers(table);
  const nouns = new Set(members.map(({ measureWords }) => measureWords.trim()));
  const [only = ""] = nouns;
  if (nouns.size === 1 && isTwinAlone(only)) {
    const noun = measureNoun({ table: withoutWords(table), title, measure: of });
    return noun === "" ? only : texts.inColumns({ measure: noun, columns: only });
  }
  if (nouns.size === 1 && only !== "" && !isVague(only)) return only;
  const measures = new Set(members.map(({ measure }) => measure));
  const [measure] = measures;
  if (measure && isToldByDifference(measure)) return titleWords(title) || texts.measures[measure];
  if (measures.size === 1 && measure === "index") return titleWords(title) || texts.measures.index;
  const said = titleWords(title);
  if (measures.size === 1 && measure === "count" && NUMBER_OF.test(said)) return withinSentence(said);
  if (measures.size === 1 && measure && measure !== "value") return texts.measures[measure];
  const words = plainWords(title);
  if (speaksOf("exports", title)) return texts.measures.exports;
  if (/\b(?:imports?|einfuhr\w*|importations?|importacion\w*|importac\w*|importazion\w*)\b/.test(words))
    return texts.measures.imports;
  return AMOUNT.test(said) ? withinSentence(said) : "";
}

/** Titles that are the name of what is counted: “Number of certified farms”. */
const NUMBER_OF = /^(?:number of|employment|jobs|workers)(?= |$)/i;
/** And of an amount: “Net profit”, “Costs per hectare”, “Trade balance”. */
const AMOUNT =
  /^(?:(?:gross|net|total|operating|annual|production|labour|direct|foreign|trade)\s)*(?:profits?|costs?|expenditures?|income|investments?|balance|surplus|subsidies|taxes|wages|remittances|margins?)(?: (?:per|of|by|in|to|from) |$)/i;

/** As if no words stood over its columns. */
const withoutWords = (table: FigureTable): FigureTable => ({
  ...table,
  members: table.members.map((member) => ({ ...member, measureWords: "" })),
});

/**
 * What the figures of one of several columns are called: `Cocoa exports`; those of a column that says itself what it counts, or
 * that is the sum of the others, in its own words or the table's.
 */
export function nounOfColumn(reading: SeriesReading, column: string): string {
  const { table } = reading;
  const noun = measureNoun(reading);
  if (!areInColumns(table) || column === noun) return noun;
  const isAll = column === table.sumColumn || rowName(column).total === "all words";
  if (isAll || isVague(column)) return noun || (isAll ? "" : column);
  const words = rowName(column).bare || column;
  // Exports of China to the USA are no "USA exports": which of two countries trades, only the title could say.
  if (noun !== "" && isCountry(words) && areCountries(table)) return texts.inColumns({ measure: noun, columns: words });
  if (/ per /.test(noun) && !saysMeasure(column, table)) return texts.inColumns({ measure: noun, columns: words });
  return noun === "" || saysMeasure(column, table) || plainWords(words).includes(plainWords(noun))
    ? words
    : texts.ofColumn({ column: words, measure: withinSentence(noun) });
}

/** Whether most of those in the rows are countries. */
function areCountries(table: FigureTable): boolean {
  const names = [...new Set(countedMembers(table).map(({ name }) => name))];
  return 2 * names.filter(isCountry).length > names.length;
}

/** Whether the words over a column say themselves what it counts: under a title of costs, large firms do not. */
export function saysMeasure(column: string, { members }: FigureTable): boolean {
  const measure = measureIn(rowName(column).bare || column);
  const isCounted = measure !== "count" || members.find((member) => member.column === column)?.measure === "count";
  return measure !== null && isCounted && !isVague(column);
}

/** By column, asked once for each. */
export function nounsOf(reading: SeriesReading): (member: Member) => string {
  const found = new Map<string, string>();
  return ({ column }) => {
    const noun = found.get(column) ?? nounOfColumn(reading, column);
    found.set(column, noun);
    return noun;
  };
}

/** Longer ones are no name of a measure. */
const MAX_NOUN = 45;

/** `Trade as a proportion of GDP` of “Table 2.1. Trade as a proportion of GDP, 1960-1995 (per cent)”; "" where it is long. */
function titleWords(title: string): string {
  const words = title
    .replace(
      /^\s*(?:table|figure|box|tabelle|tableau|cuadro|tabla|quadro|tabela|tavola)\s+[\p{L}\d.]*\d[\p{L}\d.]*[.:]?\s*/iu,
      "",
    )
    .replaceAll(/\([^)]*\)/g, "")
    .replace(/[\s,;:]*(?:\d{4}\s*(?:[-–]|to|bis|à|a)\s*\d{2,4}|(?:in\s+)?\d{4})?[\s.,;:]*$/iu, "")
    .trim();
  return words.length <= MAX_NOUN ? words : "";
}

/** Words that say nothing of what is counted. */
const isVague = (words: string): boolean =>
  /^(?:values?|amounts?|werte?|betrag|valeurs?|montants?|valor(?:es)?|valore|importo|us\$.*|usd.*|eur.*)$/.test(
    plainWords(words),
  );

/** `Cocoa: Producer Price`; the member alone where its name says what is measured, the measure alone where it has no name. */
export function whatOf(member: Member, noun: string): string {
  const words = noun || (member.measure ? texts.measures[member.measure] : "");
  const [name, measure] = [plainWords(member.name), plainWords(words)];
  if (name === "") return capitalised(words);
  if (measure === "" || hasWords(name, measure) || isNamedByMeasure(member)) return member.name;
  return texts.named({ member: member.name, measure: words });
}

/** Whole words: garments are no men. */
const hasWords = (text: string, words: string): boolean => {
  const at = text.indexOf(words);
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + words.length]?.replace(/^s$/, " "));
};

/** `Export price, coffee` says that it is a price, `Domestic value added` that it is no more than a part of exports. */
const isNamedByMeasure = ({ name, measure }: Member): boolean =>
  saysOwnMeasure(name) ||
  (/price/i.test(measure ?? "") && (speaksOf("prices", name) || PART_OF_PRICE.test(plainWords(name)))) ||
  (/volume/i.test(measure ?? "") && speaksOf("volumes", name));

/** What a price is made of and is none itself, though it is so much a tonne: a margin, a cost, a tax, what is left. */
const PART_OF_PRICE =
  /\b(?:margins?|spreads?|costs?|surplus|deficit|tax(?:es)?|dut(?:y|ies)|tariffs?|fees?|lev(?:y|ies)|profits?|commissions?|subsid(?:y|ies)|premiums?|freight|insurance|transport|kosten|\w*margen?|\w*spannen?|\w*steuern?|gewinn|zoll|abgaben?|couts?|marges?|impots?|benefices?|primes?|costos?|costes?|margen|margenes|impuestos?|custos?|margem|margens|impostos?|lucros?|premios?|costi|margin[ei]|imposta|imposte|utile)\b/;

const OWN_MEASURES = new Set<Measure | null>(["valueAdded", "sales", "exports", "imports"]);

/** Whether a name is that of an amount, with no other measure behind it: gross exports, value added, output at basic prices. */
export const saysOwnMeasure = (name: string): boolean => OWN_MEASURES.has(measureIn(name));

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** English nouns of measures, which a table writes with a capital. */
const MEASURE_NOUNS =
  /^(?:exports?|imports?|trade|sales|turnover|revenues?|output|production|purchases|costs?|expenditures?|income|profits?|wages|jobs|employ(?:ment|ees)|workers|firms|farms|households|volumes?|quantit(?:y|ies)|prices?|values?|amounts?|shares?|numbers?|payments?|investments?|flows?|population|area|staff|gross|total|net|direct|foreign|capital)\b/i;

/** `exports of shoes` of “Exports of shoes”; other words, such as FDI, Ausfuhr or Direct Jobs, stay as the table has them. */
export const withinSentence = (words: string): string =>
  MEASURE_NOUNS.test(words) && !/^.+\p{Lu}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** Whether "these" can stand before it: an English plural. */
export const isPlural = (noun: string): boolean =>
  /\b(?:exports|imports|sales|revenues|purchases|costs|expenditures|profits|wages|salaries|jobs|volumes|quantities|values|amounts|shares|numbers|payments|investments|flows|inputs|remittances|shipments|services|goods|workers|employees|firms|households)(?: (?:(?:of|to|from|in|by) |\().+)?$/i.test(
    noun,
  );

/** A member's name as a key of figures: with its column where several stand side by side. */
export const nameInKey = ({ name, column }: Member, table: FigureTable): string =>
  areInColumns(table) && column !== "" ? `${column}/${name}` : name;
