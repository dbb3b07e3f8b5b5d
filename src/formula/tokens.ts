/** Splits formulas into tokens. Nothing is evaluated here. */

export type TokenKind =
  | "text"
  | "sheet"
  | "error"
  | "function"
  | "cell"
  | "columns"
  | "rows"
  | "number"
  | "name"
  | "bracket"
  | "space"
  | "sign";

export interface Token {
  kind: TokenKind;
  text: string;
}

const letters = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/** What a part can be, in the order in which it is tried. */
export const KINDS: readonly (readonly [TokenKind, string])[] = [
  ["text", String.raw`"(?:[^"]|"")*"`],
  // One sheet or a span of them, of this workbook or another: 'My sheet'! , Sheet1! , [1]Sheet1! , Sheet1:Sheet3! ; the grid writes 2020! too
  [
    "sheet",
    String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}\p{N}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?|\[[^\]]+\])!`,
  ],
  ["error", String.raw`#(?:N/A|DIV/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)`],
  ["function", String.raw`${letters}(?=\s*\()`],
  ["columns", String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])`],
  ["cell", String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])`],
  ["rows", String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.])`],
  ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`],
  ["name", letters],
  ["bracket", String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`],
  ["space", String.raw`\s+`],
  ["sign", String.raw`[^]`],
];

export const patternOf = (all: typeof KINDS): RegExp =>
  new RegExp(all.map(([, source]) => `(${source})`).join("|"), "gu");

const excels = patternOf(KINDS);
/** In the grid no sign doubles a quotation mark; one behind a backslash does not end the text, which may end with the formula. */
const grids = patternOf(
  KINDS.map(([kind, source]) => [kind, kind === "text" ? String.raw`"(?:[^"\\]|\\+"?)*(?:"|$)` : source] as const),
);

let lastParts: { formula: string; parts: readonly Token[] } = { formula: "", parts: [] };

/** The parts of a formula; put together they are the formula again. Several questions are asked of one formula in turn. */
export function tokenize(formula: string): readonly Token[] {
  if (lastParts.formula !== formula) lastParts = { formula, parts: taken(formula, excels) };
  return lastParts.parts;
}

/** The same of a formula as the grid writes it. */
export const tokenizeGrid = (formula: string): readonly Token[] => taken(formula, grids);

function taken(formula: string, pattern: RegExp): Token[] {
  const parts: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(formula); match !== null; match = pattern.exec(formula)) {
    parts.push(tokenOf(match, KINDS));
  }
  return parts;
}

/** What a pattern of these kinds has found. */
export function tokenOf(match: RegExpExecArray, all: typeof KINDS): Token {
  let group = 1;
  while (match[group] === undefined) group += 1;
  return { kind: all[group - 1]![0], text: match[0] };
}

export const joinTokens = (parts: readonly Token[]): string => parts.map(({ text }) => text).join("");
