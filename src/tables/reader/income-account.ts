/** Accounts of income: what is earned, what it costs, and what is left. The first is the whole of the others. */

import { plainWords } from "../header-vocabulary";
import { measureIn } from "./measures";
import { rowName } from "./tree-names";
import { Run, type SumColumn } from "./tree-sums";
import type { TreeRow } from "./tree";

const LEFT =
  /(?:^|\s)(?:(?:gross |net |operating |trading |contribution )?(?:margin|profits?|surplus)|net (?:income|returns?|revenues?|earnings|benefit)|(?:roh)?gewinn|(?:roh|rein)ertrag|deckungsbeitrag|uberschuss|marge|benefices?|resultat|revenu net|margen|beneficios?|utilidad|ganancias?|ingresos? netos?|resultado|margem|lucro|receita liquida|margine|utile|profitto|reddito netto)(?:\s|$|[,(:])/;
const EARNED =
  /^(?:total |gross |farm |sales |other )*(?:income|receipts?|returns?|earnings|value of (?:output|production|sales))(?:\s|$|[,(:])|^(?:gesamt)?(?:einnahmen|ertrage|rohleistung|marktleistung)(?:\s|$)|^(?:recettes?|produit brut|entradas|entrate)(?:\s|$)/;

/** Whether a row is named as what is left of what is earned. */
const isLeft = (name: string): boolean => LEFT.test(` ${plainWords(name).trim()} `);

const isEarned = (name: string): boolean =>
  !isLeft(name) && (measureIn(name, "row") === "sales" || EARNED.test(plainWords(name).trim()));

/** What is earned beside what is left of it: their sum is nothing. */
export const hasEarnedAndLeft = (names: readonly string[]): boolean => names.some(isEarned) && names.some(isLeft);

/**
 * By what is earned its costs and what is left, by their total the costs themselves, by what is left first what comes off it
 * later; null where the names or the sums do not say so, in every column.
 */
export function incomeAccountOf(
  rows: readonly TreeRow[],
  columns: readonly SumColumn[],
  roots: readonly number[],
): ReadonlyMap<number, readonly number[]> | null {
  const start = roots.findIndex((row) => isEarned(rows[row]!.name));
  if (start !== 0) return null;
  const isSum = (whole: number, parts: readonly number[]): boolean => {
    const run = new Run(columns, rows, parts.length);
    for (const part of parts) run.push(part);
    const { fits, off, hasSum } = run.fit(whole, parts.length);
    return fits.length > 0 && off.length === 0 && hasSum;
  };
  const found = new Map<number, readonly number[]>();
  let whole = roots[start]!;
  let open: number[] = [];
  for (const row of roots.slice(start + 1)) {
    const { name } = rows[row]!;
    if (isLeft(name) && open.length > 0 && isSum(whole, [...open, row])) {
      found.set(whole, [...open, row]);
      [whole, open] = [row, []];
    } else if (rowName(name).total !== null && open.length > 1 && isSum(row, open)) {
      found.set(row, open);
      open = [row];
    } else open.push(row);
  }
  const isWhole = found.has(roots[start]!) && open.length === 0;
  return isWhole ? found : null;
}
