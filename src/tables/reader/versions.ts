/** Names of versions of one figure, of which only one is true at a time: what is planned and what came, two sources, two price bases. */

import { plainWords } from "../header-vocabulary";

/** Words that tell the versions of a figure apart, by what sets them apart. */
const FAMILIES: readonly RegExp[] = [
  // Planned, and come about.
  /\b(?:targets?|plan(?:ned|s)?|budget(?:ed)?|forecasts?|project(?:ed|ions?)|actuals?|realised|realized|outturn|achieved|soll|ist|geplant|prevus?|prevues?|realisee?s?|objectifs?|metas?|previst[oa]s?|ejecutad[oa]s?|realizad[oa]s?|presupuestad[oa]s?|planead[oa]s?|planejad[oa]s?|effettiv[oi]|consuntivo|preventivo)\b/g,
  // Before and after a revision.
  /\b(?:(?:first|second|third|latest|early|advance) (?:estimates?|release)|estimates?|estimated|revised|revision|preliminary|provisional|flash|final|schatzung|vorlaufig|revidiert|endgultig|estimations?|provisoires?|revisee?s?|definiti(?:f|ve|fs|ves|vo|va)|estimaci(?:on|ones)|revisad[oa]s?|provisional(?:es)?|preliminar(?:es)?|estimativas?|stim[ae]|rivist[oa]|provvisori[oa]?)\b/g,
  // With and without the seasons.
  /\b(?:(?:seasonally |not seasonally |calendar |working day )?(?:un)?adjusted|not adjusted|original series|trend cycle|saisonbereinigt|unbereinigt|kalenderbereinigt|cvs|brutes?|desestacionalizad[oa]s?|dessazonalizad[oa]s?|destagionalizzat[oi])\b/g,
  // At other prices, or in other terms.
  /\b(?:(?:at|in|zu|aux?|a|em|ai) )?(?:basic|purchasers?'?s?|producers?'?s?|market|factor|current|constant|consumer'?s?|herstellungs|anschaffungs|faktor|markt) ?(?:prices?|cost|preisen)\b|\b(?:fob|cif|nominal|real|nominell|reel|nominale|reale)\b/g,
  /\b(?:gross|net|brutto|netto|brut[oas]?|nett[ae]s?|bruts|neto|neta|liquid[oa]|lord[oa])\b/g,
  // Of a period, and from the beginning on.
  /\b(?:cumulat(?:ive|ed)|running (?:total|sum)|year to date|ytd|kumuliert|cumule?s?|cumulee?s?|acumulad[oa]s?|cumulat[oaie])\b/g,
  // The most, the least and what lies between.
  /\b(?:(?:lower|upper) (?:bound|limit|estimate)|minimum|maximum|min|max|(?:scenario|szenario|escenario|cenario) ?\w*)\b/g,
];

/** As scenarios are called; high, medium and low alone may as well be incomes or technologies. */
const LEVEL =
  /^(?:low|medium|central|base|baseline|reference|business as usual|bau|high|optimistic|pessimistic)(?: (?:case|scenario|variant|estimate|projection|forecast))?$/;
const SCENARIO =
  /\b(?:base|baseline|reference|business as usual|bau|case|scenario|variant|estimate|projection|forecast)\b/;

/** Who counted. */
const REPORTED =
  /^(?:as )?(?:reported|declared|recorded|measured|estimated|published) by\b|^(?:according to|source|sources?:|laut|gemeldet von|selon|declare par|segun|reportado por|declarado por|segundo|secondo)\b/;
const SOURCE =
  /\b(?:central bank|customs|national accounts|statistic(?:s|al)(?: office| institute)?|balance of payments|mirror (?:data|statistics)|census|survey|comtrade|faostat|unctad|eurostat|zentralbank|zoll|douanes?|comptes nationaux|banque centrale|aduanas?|cuentas nacionales|banco central|alfandega|contas nacionais|dogane|conti nazionali)\b/;

const SMALL = /\b(?:of|the|as|at|in|zu|a|aux|em|de|des|du)\b/g;

const spaced = (words: string): string =>
  words
    .replaceAll(/[^\p{L}\p{N}%']+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Whether some of the names are versions of the figure of another. */
export function areVersions(names: readonly string[]): boolean {
  const all = [...new Set(names.map((name) => spaced(plainWords(name))))];
  if (all.length < 2) return false;
  const count = (is: RegExp) => all.filter((name) => is.test(name)).length;
  if (count(LEVEL) === all.length && all.some((name) => SCENARIO.test(name))) return true;
  if (count(REPORTED) > 1 || count(SOURCE) === all.length) return true;
  return FAMILIES.some((family) => areOfFamily(all, family));
}

/** Two names that differ in nothing but words of the family. */
function areOfFamily(names: readonly string[], family: RegExp): boolean {
  const has = names.map((name) => name.search(family) >= 0);
  if (!has.includes(true)) return false;
  const rests = new Map<string, boolean>();
  for (const [index, name] of names.entries()) {
    const rest = spaced(name.replaceAll(family, " ").replaceAll(SMALL, " "));
    const before = rests.get(rest);
    if (before !== undefined && (before || has[index]!)) return true;
    rests.set(rest, has[index]!);
  }
  return false;
}
