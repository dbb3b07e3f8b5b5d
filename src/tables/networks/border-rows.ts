/** The rows below an input-output table's flows and the columns beside its final demand: what each is, by its name. */

import { isTotalName, plainWords } from "../header-vocabulary";

/**
 * `total` is a sum of others; `value added` is all that the makers of a row's product add; `part` is a part of it, such as
 * wages; `other` is any other purchase, such as imports and taxes, or a row whose name is not known.
 */
export type BorderKind = "total" | "value added" | "part" | "other";

export interface BorderRow {
  readonly is: BorderKind;
  /** Its row or column on the sheet, from 0. */
  readonly at: number;
  readonly name: string;
  readonly by: "name" | "figures";
}

/** Codes that tables append to a country's ("AUS_TAXSUB"); words are recognised only whole. */
const VALUE_ADDED =
  /^(?:(?:total|gross|net) )?(?:value added|va|gva|vab)\b|^(?:\S+ )?(?:valu|va)$|wertschopfung|valeur ajoutee|valor (?:agregado|anadido|adicionado|acrescentado)|valore aggiunto/;
/** Taxes on production, unlike those on products, are a part of value added at basic prices. */
const PART =
  /^(?:(?:net|gross) )?(?:compensation of employees|compensation|wages|salaries|operating surplus|mixed income|profits?|depreciation|consumption of fixed capital)\b|^(?:labou?r|capital)(?: (?:income|compensation|costs?))?$|^(?:other )?(?:net )?(?:taxes|subsidies)(?: less subsidies)? on production\b|^(?:lohne|salaires|arbeitnehmerentgelt|betriebsuberschuss)\b/;
const OTHER =
  /^(?:other |net )?(?:taxes|subsidies)\b|^(?:\S+ )?(?:tls|taxsub|txsp)$|^(?:imports?|importe|steuern|impots|impuestos|(?:international |trade and )?(?:transport|trade)(?: and (?:transport|trade))? margins?|cif|exp adj|direct purchases|purr|purchases on the domestic territory|purnr|intttm)\b/;
const TOTAL =
  /^(?:grand |sub-?)?total\b|^tot$|^ii fob$|^(?:gross |total )?output(?: at .*| \(.*)?$|^(?:out|go)$|^(?:intermediate) (?:use|uses|demand|consumption|inputs?|sales)$|^(?:produktionswert|summe|insgesamt|gesamt)\b/;

/** The kind of row that a name means; null where it means none, as for an industry. */
export function rowMargin(name: string): BorderKind | null {
  const plain = plainWords(name);
  if (VALUE_ADDED.test(plain)) return "value added";
  if (PART.test(plain)) return "part";
  if (OTHER.test(plain)) return "other";
  return isTotal(name) ? "total" : null;
}

/** The same for all names beside a row: one that means a part decides, since "TOT" may be beside each of them. */
export function marginOf(names: readonly string[]): BorderKind | null {
  const kinds = names.map(rowMargin).filter((is) => is !== null);
  return kinds.find((is) => is !== "total") ?? kinds[0] ?? null;
}

/** What such a row is called: of a code, a description and a number beside it, the longest that says what it is. */
export function marginName(names: readonly string[]): string {
  const kind = marginOf(names);
  return kind === null ? names.join(" ") : longest(names.filter((name) => rowMargin(name) === kind));
}

export const longest = (names: readonly string[]): string =>
  names.reduce((most, name) => (name.length > most.length ? name : most), "");

/** Whether a heading says that its column is a total. */
export function isTotal(name: string): boolean {
  return isTotalName(name) || TOTAL.test(plainWords(name));
}
