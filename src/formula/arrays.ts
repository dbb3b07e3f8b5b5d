/** Which formulas may answer with more than one cell. */

import { tokenize } from "./tokens";

/** These take a range as one thing; any other part of a formula would go through it cell by cell. */
const TAKES_RANGES = new Set(
  "AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS MAX MEDIAN MIN PRODUCT STDEV SUM SUMIF SUMIFS SUMPRODUCT SUMSQ VAR COLUMNS ROWS HLOOKUP VLOOKUP INDEX MATCH".split(
    " ",
  ),
);

/** Functions whose answer may be more than one cell whatever they are given. */
const ANSWERS_ARRAYS = new Set(
  "CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY HSTACK INDIRECT LINEST LOGEST MINVERSE MMULT MODE.MULT MUNIT RANDARRAY SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP".split(
    " ",
  ),
);

/**
 * Whether Excel must know that a formula may return an array; without that it would take one cell of each range
 * (`@`). Ours always, and the LAMBDAs that replace them; others where a range is anything but a whole argument of a function that accepts ranges.
 */
export function mayAnswerArray(formula: string, namespace: string): boolean {
  const parts = tokenize(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "space");
  const calls: string[] = [];
  for (const [index, { kind, text }] of parts.entries()) {
    const name = text.toUpperCase();
    if (kind === "function" && (name.startsWith(`${namespace}.`) || name.startsWith(`${namespace}_`))) return true;
    if (text === "{" || text === "#") return true;
    if (text === "(") calls.push(parts[index - 1]?.kind === "function" ? parts[index - 1]!.text.toUpperCase() : "");
    else if (text === ")") calls.pop();
    const isRange = kind === "columns" || kind === "rows" || text === ":";
    if (!isRange && kind !== "name") continue;
    if (kind === "name" && /^(true|false)$/i.test(text)) continue;
    // Before and behind the whole reference, its sheet's name included.
    let first = text === ":" ? index - 1 : index;
    if (parts[first - 1]?.kind === "sheet") first -= 1;
    const last = text === ":" ? index + 1 : index;
    const isWhole = /^[(,]$/.test(parts[first - 1]?.text ?? "") && /^[),]$/.test(parts[last + 1]?.text ?? "");
    if (!isWhole || !TAKES_RANGES.has(calls.at(-1) ?? "")) return true;
  }
  return parts.some(({ kind, text }) => kind === "function" && ANSWERS_ARRAYS.has(text.toUpperCase()));
}
