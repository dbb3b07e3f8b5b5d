/** The rows below an input-output table's flows and the columns beside its final demand: what each is, by its name. */

import { isTotalName, plainWords } from "../words";

/**
 * `total` sums others up; `value added` is all that a row's makers add; `part` is a part of it, such as wages; `other` is
 * what is bought besides, such as imports and taxes, or what has no name that is known.
 */
export type MarginIs = "total" | "value added" | "part" | "other";

export interface Margin {
  readonly is: MarginIs;
  /** Its row or column on the sheet, from 0. */
  readonly at: number;
  readonly name: string;
  readonly by: "name" | "figures";
}

const VALUE_ADDED = /^(?:(?:total|gross|net) )?(?:value added|va|gva|vab)\b|wertschopfung|valeur ajoutee|valor (?:agregado|anadido|adicionado|acrescentado)|valore aggiunto/;
const PART = /^(?:compensation of employees|compensation|wages|salaries|labou?r|gross operating surplus|operating surplus|mixed income|profits?|depreciation|consumption of fixed capital|capital|lohne|salaires|arbeitnehmerentgelt|betriebsuberschuss)\b/;
const OTHER = /^(?:taxes|subsidies|tls|net taxes|imports?|importe|steuern|impots|impuestos)\b/;
const TOTAL = /^(?:grand |sub-?)?total\b|^(?:gross |total )?output$|^out$|^(?:intermediate) (?:use|uses|demand|consumption|inputs?|sales)$|^(?:produktionswert|summe|insgesamt|gesamt)\b/;

/** What a name says its row is; null where it says nothing, as that of an industry. */
export function rowMargin(name: string): MarginIs | null {
  const plain = plainWords(name);
  if (VALUE_ADDED.test(plain)) return "value added";
  if (PART.test(plain)) return "part";
  if (OTHER.test(plain)) return "other";
  return isTotal(name) ? "total" : null;
}

/** Whether a heading says that its column sums others up. */
export function isTotal(name: string): boolean {
  return isTotalName(name) || TOTAL.test(plainWords(name));
}
