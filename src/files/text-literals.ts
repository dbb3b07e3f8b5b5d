/**
 * Words in quotation marks in formulas. The grid ends them at the first quotation mark, the doubled ones of Excel too, and
 * not where a backslash stands before it. What holds such a sign is written in parts there: `"a""b"` is `("a"&CHAR(34)&"b")`.
 */

import { type Part, partsOf, together } from "./formula-text";

const MARK = '"';
const MARK_WRITTEN = "CHAR(34)";
const BACKSLASH = "\\";
const BACKSLASH_WRITTEN = "CHAR(92)";

/** Words that the grid takes as they are end in no backslash and hold no quotation mark. */
function partsOfWords(words: string): string[] {
  const parts: string[] = [];
  for (const [index, piece] of words.split(MARK).entries()) {
    if (index > 0) parts.push(MARK_WRITTEN);
    const end = /\\*$/.exec(piece)?.[0] ?? "";
    const rest = piece.slice(0, piece.length - end.length);
    if (rest !== "") parts.push(`"${rest}"`);
    parts.push(...[...end].map(() => BACKSLASH_WRITTEN));
  }
  return parts;
}

const isAwkward = ({ kind, text }: Part) => kind === "text" && (/""|\\"$/.test(text.slice(1)) && text !== '""');

const wordsIn = (text: string) => text.slice(1, -1).replaceAll('""', '"');

/** Between braces stand no formulas, so what holds such a sign there cannot be written. */
export function hasUnwritableWords(formula: string): boolean {
  if (!formula.includes("{")) return false;
  let depth = 0;
  for (const part of partsOf(formula)) {
    if (part.text === "{") depth += 1;
    else if (part.text === "}") depth -= 1;
    else if (depth > 0 && isAwkward(part)) return true;
  }
  return false;
}

/** Excel's way in the grid's. */
export function wordsForGrid(formula: string): string {
  if (!/""|\\"/.test(formula) || hasUnwritableWords(formula)) return formula;
  return together(partsOf(formula).map((part) => (isAwkward(part) ? { kind: part.kind, text: `(${partsOfWords(wordsIn(part.text)).join("&")})` } : part)));
}

const PIECE = String.raw`(?:"[^"]*"|CHAR\(34\)|CHAR\(92\))`;
const IN_PARTS = new RegExp(String.raw`"[^"]*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])\((${PIECE}(?:&${PIECE})*)\)`, "gu");

/** And back, where nothing but such parts stand in the brackets. */
export const wordsForExcel = (formula: string): string =>
  formula.replaceAll(IN_PARTS, (found, pieces: string | undefined) => {
    if (pieces === undefined || !pieces.includes("CHAR(")) return found;
    const words = Array.from(pieces.matchAll(new RegExp(PIECE, "g")), ([piece]) => piece === MARK_WRITTEN ? MARK : piece === BACKSLASH_WRITTEN ? BACKSLASH : piece.slice(1, -1)).join("");
    return `"${words.replaceAll(MARK, MARK + MARK)}"`;
  });
