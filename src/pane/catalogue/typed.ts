/**
 * What is typed into a field of a function's form, as an argument of its formula: a range, a value or a calculation as it is,
 * and words in quotation marks. What a formula would read otherwise than the person is refused.
 */

import { asHeld, asWritten, PLAIN, type Separators } from "../../formula/separators";
import { type Token, tokenize } from "../../formula/tokens";
import { formatAddress, parseAddress } from "../../sheet/address";
import { argumentOf } from "../help/arguments";
import { typedText as texts } from "../texts/catalogue";

export type Typed =
  { readonly kind: "argument"; readonly text: string } | { readonly kind: "refused"; readonly sentence: string };

const argument = (text: string): Typed => ({ kind: "argument", text });
const refused = (sentence: string): Typed => ({ kind: "refused", sentence });

/** Excel takes no longer text in a formula. */
const MAX_TEXT = 255;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * `sheet`: of the cell that the formula goes to, whose ranges are written without its name. `separators`: with which the
 * person writes; the argument has those of English.
 */
export function typedArgument(typed: string, sheet: string, separators: Separators = PLAIN): Typed {
  const words = typed.trim();
  const number = numberIn(words, separators);
  if (number) return number;
  const read = argumentIn(asHeld(words, separators), sheet, separators);
  // Words are as they were typed, whatever signs they have.
  return read.kind === "argument" && read.isWords ? wordsAsText(words) : read;
}

type Read = Typed & { readonly isWords?: boolean };

function argumentIn(words: string, sheet: string, separators: Separators): Read {
  if (words.startsWith("=")) return calculation(words.slice(1).trim());
  const area = parseAddress(words);
  // `CO20` is a cell, `XYZ1` is a word: no sheet has so many columns.
  const isCell = area && area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS;
  if (isCell) return argument(formatAddress({ ...area, sheet: area.sheet === sheet ? "" : area.sheet }));
  const { kind } = argumentOf(words);
  if (kind === "left out" || kind === "constant") return argument(words);
  if (/^\{.*\}$/s.test(words)) return refused(texts.array({ example: asWritten('{"Farm",12}', separators) }));
  if (!area && isCalculation(tokenize(words))) return calculation(words);
  return { kind: "argument", text: words, isWords: true };
}

const wordsAsText = (words: string): Typed =>
  words.length > MAX_TEXT ? refused(texts.tooLong({ most: MAX_TEXT })) : argument(`"${words.replaceAll('"', '""')}"`);

/** Groups of three digits, or as in India the last of three and the others of two. */
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$|^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d*)?$/;
const DECIMAL_COMMA = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+),\d+$/;
const GROUPED_BY_POINTS = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const SPACED = /^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?![\d])/;

/** With points for commas, and commas for points. */
export const swapped = (words: string): string => words.replaceAll(/[.,]/g, (sign) => (sign === "." ? "," : "."));

/** A numeral, in either notation: that of the decimal comma is the other one with its signs exchanged. */
function numberIn(words: string, separators: Separators): Typed | undefined {
  return separators.decimal === ","
    ? numberOf(swapped(words), separators, swapped)
    : numberOf(words, separators, (same) => same);
}

/** A numeral that a formula would not read as it is typed; none where it is no numeral. `shown`: as the person writes it. */
function numberOf(words: string, separators: Separators, shown: (words: string) => string): Typed | undefined {
  const [, sign = "", figure = "", percent = ""] = /^([-+\u2212]?)(.*?)(\s?%)?$/su.exec(words) ?? [];
  const digits = SPACED.test(figure) ? figure.replaceAll(/[ \u00a0\u2009\u202f'’]/g, "") : figure;
  const number = (plain: string) => sign.replace("\u2212", "-") + plain + percent.trim();
  if (GROUPED.test(digits)) return argument(number(digits.replaceAll(",", "")));
  if (DECIMAL_COMMA.test(digits))
    return refused(
      texts.decimal({
        typed: shown(words),
        sign: separators.decimal === "," ? "point" : "comma",
        plain: shown(number(digits.replaceAll(".", "").replace(",", "."))),
      }),
    );
  if (GROUPED_BY_POINTS.test(digits))
    return refused(
      texts.groups({
        typed: shown(words),
        sign: separators.decimal === "," ? "comma" : "point",
        plain: number(digits.replaceAll(".", "")),
      }),
    );
  if (/^\d+(?:\.\d*)?(?:\s*[,;]\s*[-+]?\d*(?:\.\d*)?)+$/.test(digits))
    return refused(
      texts.list({
        sign: separators.decimal === "," ? "semicolon" : "either",
        example: asWritten("{1,2,3}", separators),
      }),
    );
  return /^(?:\d+\.?\d*|\.\d+)$/.test(digits) ? argument(number(digits)) : undefined;
}

/** What stands for a value in a calculation. */
const OPERANDS: ReadonlySet<Token["kind"]> = new Set(["text", "error", "cell", "columns", "rows", "number", "name"]);
const isOperator = (text: string) => /^[-+*/^&=<>:,;]$/.test(text);

/**
 * Words may have signs of a calculation in them: `R&D`, `kg/bag`, `Mill (old)`, `Co-op`. They are one where a function is
 * called or a table referred to, and where values and signs follow each other as in a formula, not all of them names.
 */
function isCalculation(all: readonly Token[]): boolean {
  const isCalled = all.some(
    ({ kind, text }, index) =>
      (kind === "function" && all[index + 1]?.text === "(") || (text !== " " && all[index + 1]?.kind === "bracket"),
  );
  return isCalled || isWellFormed(all);
}

function isWellFormed(all: readonly Token[]): boolean {
  let [needsValue, hasValue, hasSign] = [true, false, false];
  let depth = 0;
  let last = "";
  for (const { kind, text } of all) {
    if (kind === "space") continue;
    if (kind === "sheet") {
      if (!needsValue) return false;
      hasValue = true;
    } else if (OPERANDS.has(kind)) {
      if (!needsValue) return false;
      needsValue = false;
      if (kind !== "name") hasValue = true;
    } else if (text === "(") {
      if (!needsValue) return false;
      depth += 1;
    } else if (text === ")") {
      if (needsValue || depth === 0) return false;
      depth -= 1;
    } else if (text === "%" || text === "#") {
      if (needsValue) return false;
    } else if (isOperator(text)) {
      if (needsValue && !/^[-+]$/.test(text) && !/^(<[=>]|>=)$/.test(last + text)) return false;
      needsValue = true;
      if (/^[*^+=<>]$/.test(text)) hasSign = true;
    } else if (text !== "@" || !needsValue) return false;
    last = text;
  }
  return !needsValue && depth === 0 && (hasValue || hasSign);
}

/** As it is, where it remains one argument. */
function calculation(words: string): Typed {
  if (words === "") return refused(texts.nothing);
  const open: string[] = [];
  let hasComma = false;
  for (const { kind, text } of tokenize(words)) {
    if (kind !== "sign") continue;
    if (text === '"') return refused(texts.quotes);
    if (text === "(" || text === "{") open.push(text === "(" ? ")" : "}");
    else if ((text === ")" || text === "}") && open.pop() !== text) return refused(texts.brackets);
    else if ((text === "," || text === ";") && open.length === 0) hasComma = true;
  }
  if (open.length > 0) return refused(texts.brackets);
  return hasComma ? refused(texts.comma) : argument(words);
}
