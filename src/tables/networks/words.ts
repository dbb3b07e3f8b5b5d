/** What rows and columns beside the flows are by their names, in six languages and in the codes of known layouts. */

import { isTotalName, plainWords } from "../header-vocabulary";
import type { Layout, LinePattern } from "./layouts/layout";
import type { NetworkRole } from "./roles";
import { reasons } from "./texts";

/** A role that a name gives, and why. */
export interface NamedRole {
  readonly role: NetworkRole;
  readonly why: string;
  /** The name, of several over or beside a line, that says so. */
  readonly name: string;
}

type Word = readonly [role: NetworkRole, match: RegExp];

/** Purchasers' totals are not output: what imports and taxes bring is in them. */
const PURCHASERS = /\bat purchasers?'? ?prices?\b|\bpp$|\bzu anschaffungspreisen\b|\bprix d'acquisition\b/;
const OUTPUT =
  /^(?:(?:total |gross |domestic )*output|out|go|(?:total )?(?:gross )?production|produktionswert|production totale|produccion total|producao total|produzione totale|total inputs?|gross inputs?)(?: at .*| \(.*| bp)?$/;
const TOTAL =
  /^(?:grand |sub-?)?total\b|^tot$|^(?:intermediate) (?:use|uses|demand|consumption|inputs?|sales)$|^(?:summe|insgesamt|gesamt)\b|^total (?:use|supply)|^(?:gesamte verwendung|emplois totaux|total des emplois|usos totales|impieghi totali)/;
const VALUE_ADDED =
  /^(?:(?:total|gross|net) )*(?:value added|gva|va|vab)\b|^(?:\S+ )?(?:valu|va)$|wertschopfung|valeur ajoutee|valor (?:agregado|anadido|adicionado|acrescentado)|valore aggiunto/;
const PART =
  /^(?:(?:net|gross) )?(?:compensation of employees|compensation|wages|salaries|operating surplus|mixed income|surplus|profits?|depreciation|consumption of fixed capital)\b|^(?:labou?r|capital)(?: (?:income|compensation|costs?))?$|^(?:other )?(?:net )?(?:taxes|subsidies)(?: (?:less|minus) subsidies)? on production\b|^(?:lohne|salaires|salarios|salari|arbeitnehmerentgelt|betriebsuberschuss|excedent|excedente|remuneracion|remuneration|redditi|abschreibung|amortissement)\w*\b/;
const TAXES =
  /^(?:other |net )?(?:product )?(?:taxes|subsidies|tax)\b|^(?:\S+ )?(?:tls|taxsub|txsp)$|^(?:steuern|gutersteuern|nettogutersteuern|impots|impuestos|impostos|imposte)\b/;
const IMPORTS =
  /^(?:imports?(?: c\.?i\.?f\.?)?|imported|importe|einfuhr|importations|importaciones|importacoes|importazioni)\b/;
const OTHER =
  /^(?:(?:international |trade and )?(?:transport|trade)(?: and (?:transport|trade))? margins?|cif|exp adj|direct purchases|purr|purchases on the domestic territory|purnr|intttm|statistical discrepanc(?:y|ies)|discrepanc(?:y|ies)|disc)\b/;
const SATELLITE =
  /\b(?:employment|employees \(|jobs?|persons|workers|hours worked|headcount|full-time|fte|co2|ch4|emissions?|greenhouse|energy use|water use|land use|waste|beschaftigte|erwerbstatige|emplois|effectifs|empleo|emprego|occupati|addetti)\b|\((?:t|kt|mt|tonnes|tj|gj|ha|persons|number|1000 persons)\)$/;
const FINAL =
  /\b(?:households?|hfce|npish|non-?profit|government|ggfc|consumption|consumers?|capital formation|gfcf|investments?|inventor(?:y|ies)|invnt|stocks?|valuables|exports?|dpabr|final (?:use|uses|users?|demand|sales)?|fd|haushalte|konsum\w*|privater? verbrauch|staat\w*|investition\w*|vorrat\w*|ausfuhr\w*|letzte verwendung|endnachfrage|consommation|menages|administrations?|fbcf|formation brute|exportations?|demande finale|consumo|hogares|familias|gobierno|governo|inversion|inversiones|formacion bruta|exportaciones|demanda final|exportacoes|investimento|famiglie|investimenti|esportazioni|domanda finale)\b/;
/** A part of the column before it, and not a use of its own. */
const PART_OF = /^(?:of which|of|thereof|davon|darunter|dont|de los cuales|de ellos|dos quais|di cui)\b/;

const ROW_WORDS: readonly Word[] = [
  ["total", PURCHASERS],
  ["valueAdded", VALUE_ADDED],
  ["valueAdded part", PART],
  ["taxes", TAXES],
  ["imports", IMPORTS],
  ["satellite", SATELLITE],
  ["other", OTHER],
  ["output", OUTPUT],
  ["total", TOTAL],
];
const COLUMN_WORDS: readonly Word[] = [
  ["part", PART_OF],
  ["other", OTHER],
  ["output", OUTPUT],
  ["total", TOTAL],
  ["satellite", SATELLITE],
  ["finalDemand", FINAL],
];

const byPatterns = (
  plain: string,
  patterns: readonly LinePattern[],
  layout: Layout,
  name: string,
): NamedRole | null => {
  const found = patterns.find(({ match }) => match.test(plain));
  return found ? { role: found.role, name, why: reasons.layout({ layout: layout.name, means: found.means }) } : null;
};

function byWords(name: string, plain: string, words: readonly Word[]): NamedRole | null {
  const found = words.find(([, match]) => match.test(plain));
  if (found) return { role: found[0], name, why: reasons.named({ name }) };
  return isTotalName(name) ? { role: "total", name, why: reasons.named({ name }) } : null;
}

/**
 * What the names of a line say together. A name that means a part decides over one that means a total, since "TOT" may be
 * beside each of them; of equals the first that a layout knows.
 */
function roleBy(
  names: readonly string[],
  words: readonly Word[],
  layouts: readonly Layout[],
  patterns: (layout: Layout) => readonly LinePattern[],
): NamedRole | null {
  const found = [
    ...names.flatMap((name) => layouts.map((layout) => byPatterns(plainWords(name), patterns(layout), layout, name))),
    ...names.map((name) => byWords(name, plainWords(name), words)),
  ].filter((each) => each !== null);
  return found.find(({ role }) => role !== "total") ?? found[0] ?? null;
}

export const rowRole = (names: readonly string[], layouts: readonly Layout[] = []): NamedRole | null =>
  roleBy(names, ROW_WORDS, layouts, ({ rows }) => rows);

export const columnRole = (names: readonly string[], layouts: readonly Layout[] = []): NamedRole | null =>
  roleBy(names, COLUMN_WORDS, layouts, ({ columns }) => columns);

/** Whether a column's heading is a word for a kind of final use. */
export const isUse = (name: string): boolean => FINAL.test(plainWords(name));

/** Words of supply tables, which have neither flows nor final demand. */
const SUPPLY =
  /^(?:imports?|(?:trade|transport)(?: and (?:trade|transport))? margins?|taxes less subsidies(?: on products)?|total supply.*|supply at .*|domestic supply)$/;
export const isSupply = (name: string): boolean => SUPPLY.test(plainWords(name));

/** The heading of a column of codes or numbers, beside or instead of names. */
export const isCodeHeading = (heading: string): boolean =>
  /\bcodes?\b|code$|^(?:rnr|nr|no|id|nace|isic|cpa|cpc|hs)\.?$/.test(plainWords(heading));

export const longest = (names: readonly string[]): string =>
  names.reduce((most, name) => (name.length > most.length ? name : most), "");
