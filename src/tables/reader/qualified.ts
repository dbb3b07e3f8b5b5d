/** A whole beside its own part, by their names: sales and online sales, coffee and roasted coffee, Asia and China. */

import { isCountry } from "../countries";
import { plainWords } from "../header-vocabulary";
import { isWithinRegion } from "./continents";
import { measureIn } from "./measures";
import type { Measure } from "./table-reading";
import { isOfOthers } from "./tree-names";

export interface QualifiedName {
  readonly name: string;
  readonly plain: string;
  readonly words: readonly string[];
  /** Of a name that says what is counted, without words such as gross: what every part of it says too. */
  readonly measured: readonly string[] | null;
}

/** Those that a name of a part has in it: online sales, Einfuhr aus der EU; transport equipment is no transport. */
const MEASURES = new Set<Measure | null>(["sales", "exports", "imports", "valueAdded", "count", "volume"]);

const WHOLE_WORDS = new Set(
  "gross total all overall merchandise general brutto gesamt bruttes brutas totales totais lorde of the de des du".split(
    " ",
  ),
);
/** What is none of the other: coffee, not roasted. */
const APART =
  /\b(?:not|non|without|except|excluding|excl|ohne|nicht|hors|sauf|sans|sin|excepto|sem|exceto|senza|escluso|nes)\b/;
/** Trade in goods has no services in it. */
const GOODS = /\b(?:merchandise|goods|waren|marchandises|bienes|mercancias|bens|mercadorias|beni|merci)\b/;
const SERVICES = /\b(?:services?|dienstleistung(?:en)?|servicios|servicos|servizi)\b/;
/** What a qualifier behind a name begins with. */
const BEHIND =
  /^(?:[,(:;–—-]|(?:of|from|to|in|for|by|with|via|aus|von|fur|nach|mit|de|du|des|da|do|di|del|d'|a|para|per|pour|avec|con|com|vers|hacia)\b)/;
const AND = /\b(?:and|und|et|y|e)\b|&/;
/** Parts of the names of countries and states that are no qualifiers. */
const OF_STATES = /\b(?:republic|rep|democratic|dem|peoples?|people's|saint|sar|province|virginia|new)\b/;

export function qualifiedName(name: string): QualifiedName {
  const plain = plainWords(name).trim();
  const words = plain.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== "");
  const bare = words.filter((word) => !WHOLE_WORDS.has(word));
  return { name, plain, words, measured: bare.length > 0 && MEASURES.has(measureIn(name)) ? bare : null };
}

/** Whether a part's name says that it is in the whole. */
export function isPartOf(part: QualifiedName, whole: QualifiedName): boolean {
  if (part.plain === whole.plain || isOfOthers(part.name) || isOfOthers(whole.name)) return false;
  if (GOODS.test(whole.plain) && SERVICES.test(part.plain)) return false;
  if (isWithinRegion(part.name, whole.name)) return true;
  if (whole.measured) {
    const its = new Set(part.words);
    return whole.measured.every((word) => its.has(word)) && !APART.test(part.plain);
  }
  const rest = restOf(part.plain, whole.plain);
  if (rest === null || APART.test(rest)) return false;
  return !isCountry(whole.name) || !(isCountry(part.name) || isCountry(rest) || OF_STATES.test(rest));
}

/** What qualifies a name, before or behind it: "roasted" of roasted coffee; null where the other is no more than next to it. */
function restOf(part: string, whole: string): string | null {
  if (part.endsWith(` ${whole}`)) {
    const rest = part.slice(0, -whole.length).trim();
    return AND.test(rest) ? null : rest.replace(/,$/, "");
  }
  if (!part.startsWith(whole)) return null;
  const rest = part.slice(whole.length);
  return /^\s*[\p{L}\p{N}]/u.test(rest) && !rest.startsWith(" ")
    ? null
    : BEHIND.test(rest.trim())
      ? bareOf(rest)
      : null;
}

const bareOf = (rest: string): string => rest.replaceAll(/^[\s,(:;–—-]+|[\s)]+$/g, "");
