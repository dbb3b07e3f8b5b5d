/**
 * Formulas as they are written where a person lives. Workbooks, files and this program hold them with a decimal point and
 * commas between arguments; Excel and the grid show them, and take them from the keyboard, with the signs of the person's
 * settings: `=VC.RENT(B2:B3; C2:C3; D2:D3; 0,1)`. Names of functions are not translated.
 */

import { joinTokens, KINDS, patternOf, type Token, type TokenKind, tokenize, tokenOf } from "./tokens";

export interface Separators {
  readonly decimal: "." | ",";
  /** Between arguments. */
  readonly argument: "," | ";";
  /** Between the columns of a list in braces, and between its rows. */
  readonly column: string;
  readonly row: string;
}

/** As formulas are held: those of English. */
export const PLAIN: Separators = { decimal: ".", argument: ",", column: ",", row: ";" };

/** A formula, or a part of one, as a person's spreadsheet shows it. */
export function asWritten(formula: string, to: Separators): string {
  return to === PLAIN ? formula : joinTokens(writtenTokens(formula, to));
}

/** The same in its parts, which are those of the formula. */
export const writtenTokens = (formula: string, to: Separators): Token[] => translated(tokenize(formula), PLAIN, to);

/** What a person has typed, as formulas are held. A list's columns may be separated as in any Excel with these decimals. */
export function asHeld(written: string, from: Separators): string {
  return from === PLAIN ? written : joinTokens(translated(tokenizeWritten(written, from.decimal), from, PLAIN));
}

function translated(tokens: readonly Token[], from: Separators, to: Separators): Token[] {
  let isInList = false;
  return tokens.map(({ kind, text }) => {
    if (kind === "number") return { kind, text: text.replace(from.decimal, to.decimal) };
    // Excel separates the parts of a table's reference as it does arguments: Sales[[#Headers],[Value]].
    if (kind === "bracket") return { kind, text: text.replaceAll(between(from.argument), `]$1${to.argument}$2[`) };
    if (kind !== "sign") return { kind, text };
    if (text === "{" || text === "}") isInList = text === "{";
    else if (isInList) return { kind, text: listSign(text, from, to) };
    else if (text === from.argument) return { kind, text: to.argument };
    return { kind, text };
  });
}

const between = (separator: string) => new RegExp(String.raw`\](\s*)${separator}(\s*)\[`, "g");

function listSign(text: string, from: Separators, to: Separators): string {
  if (text === from.row) return to.row;
  const isColumn = text === from.column || (from.decimal === "," && (text === "." || text === "\\"));
  return isColumn ? to.column : text;
}

/** In a list are constants alone: a sign that a name may hold elsewhere separates them. */
const IN_LIST: ReadonlySet<TokenKind> = new Set(["text", "error", "number", "name", "space", "sign"]);

/** The two patterns of a formula with these decimals: outside of lists, and within. */
function patternsWith(decimal: "." | ",") {
  const number = decimal === "," ? String.raw`(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?` : undefined;
  const outside = KINDS.map(([kind, source]) => [kind, kind === "number" && number ? number : source] as const);
  const inside = outside.flatMap(([kind, source]) =>
    IN_LIST.has(kind) ? [[kind, kind === "name" ? String.raw`\p{L}+` : source] as const] : [],
  );
  return {
    outside: { all: outside, pattern: patternOf(outside) },
    inside: { all: inside, pattern: patternOf(inside) },
  };
}

const patterns = { ".": patternsWith("."), ",": patternsWith(",") };

function tokenizeWritten(formula: string, decimal: "." | ","): Token[] {
  const { outside, inside } = patterns[decimal];
  const parts: Token[] = [];
  let [at, isInList] = [0, false];
  while (at < formula.length) {
    const { all, pattern } = isInList ? inside : outside;
    pattern.lastIndex = at;
    // Any sign is a token, so there is always one.
    const part = tokenOf(pattern.exec(formula)!, all);
    if (part.kind === "sign" && (part.text === "{" || part.text === "}")) isInList = part.text === "{";
    parts.push(part);
    at += part.text.length;
  }
  return parts;
}
