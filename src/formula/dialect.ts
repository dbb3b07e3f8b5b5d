/**
 * Formulas as Excel understands them, as the grid does, and back. Files, the keyboard and whoever reads a formula speak
 * Excel's way; only the grid's own data speak the grid's. It differs in four things:
 *
 * - a sign before an operand binds as loosely as a difference: `-2^2` is -4 to the grid, and `12/-2*3` is 12/-6;
 * - no text holds a quotation mark: `"a""b"` is not read at all, and a backslash before the last mark takes it into the text;
 * - a lost reference is written `#REF`, and what it was lost from says nothing any more;
 * - no other error is a part of a formula.
 */

import { type Token, tokenize, tokenizeGrid, joinTokens } from "./tokens";

/** A formula of Excel's, with its sign of equality, as the grid works it out alike. */
export function forGrid(formula: string): string {
  // Nearly all formulas have none of these.
  if (!/[#^]|""|\\"|[*/]\s*[-+]/.test(formula)) return formula;
  return joinTokens(withTextsOfGrid(withSignsOfGrid(withErrorsOfGrid(tokenize(formula)))));
}

/** A formula of the grid's, with its sign of equality, as Excel works it out alike. */
export function forExcel(formula: string): string {
  if (!/[#^{\\]|CHAR\(|[*/]\s*[-+]/i.test(formula)) return formula;
  return joinTokens(withErrorsOfExcel(withTextsOfExcel(withSignsOfExcel(tokenizeGrid(formula)))));
}

const LOST = "#REF!";
const isPlace = (kind: string | undefined) => kind === "cell" || kind === "columns" || kind === "rows";

/** `=SUM(Sheet1!#REF!)` is `=SUM(#REF)`, and `=IF(A1,1,#N/A)` is `=IF(A1,1,NA())`. */
function withErrorsOfGrid(parts: readonly Token[]): Token[] {
  const made = [...parts];
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind !== "error") continue;
    if (text === "#N/A") made[index] = { kind: "name", text: "NA()" };
    if (text !== LOST) continue;
    made[index] = { kind, text: "#REF" };
    // What the reference was lost from, or what was lost with its sheet, `#REF!A1:B2`, says nothing any more.
    if (parts[index - 1]?.kind === "sheet") made[index - 1] = { kind: "sheet", text: "" };
    for (
      let behind = index + 1;
      isPlace(parts[behind]?.kind) ||
      (behind > index + 1 && parts[behind]?.text === ":" && isPlace(parts[behind + 1]?.kind));
      behind += 1
    )
      made[behind] = { kind: "cell", text: "" };
  }
  return made;
}

/** A list in braces takes an error and no call: there NA() becomes what it was. */
function withErrorsOfExcel(parts: readonly Token[]): Token[] {
  const made = [...parts];
  let braces = 0;
  for (const [index, { text }] of parts.entries()) {
    if (text === "{") braces += 1;
    else if (text === "}") braces -= 1;
    else if (text === "#" && parts[index + 1]?.text === "REF") {
      made[index] = { kind: "error", text: LOST };
      made[index + 1] = { kind: "error", text: "" };
    } else if (
      braces > 0 &&
      text.toUpperCase() === "NA" &&
      parts[index + 1]?.text === "(" &&
      parts[index + 2]?.text === ")"
    ) {
      made.splice(index, 3, { kind: "error", text: "#N/A" }, { kind: "space", text: "" }, { kind: "space", text: "" });
    }
  }
  return made;
}

const PREFIX = new Set(["-", "+"]);
/** Operators that bind closer than a sign does in the grid. */
const CLOSE = new Set(["*", "/", "^"]);
/** Tokens that are followed by an operand; after anything else a sign is a binary operator. */
const BEFORE_OPERAND = new Set(["=", "<", ">", "+", "-", "*", "/", "^", "&", "(", "{", ",", ";"]);

/** The parts of a formula without its blanks and its first sign of equality, with where each was. */
class Line {
  private readonly places: readonly number[];
  private readonly closing = new Map<number, number>();

  constructor(private readonly parts: readonly Token[]) {
    this.places = parts.flatMap(({ kind, text }, index) =>
      kind === "space" || text === "" || (index === 0 && text === "=") ? [] : [index],
    );
    const open: number[] = [];
    for (let at = 0; at < this.places.length; at += 1) {
      if (/^[({]$/.test(this.text(at))) open.push(at);
      else if (/^[)}]$/.test(this.text(at)) && open.length > 0) this.closing.set(open.pop()!, at);
    }
  }

  get length(): number {
    return this.places.length;
  }

  text(at: number): string {
    const index = this.places[at];
    return index === undefined ? "" : this.parts[index]!.text;
  }

  kind(at: number): string | undefined {
    const index = this.places[at];
    return index === undefined ? undefined : this.parts[index]!.kind;
  }

  /** Whether a sign begins here that belongs to the operand behind it. */
  isPrefix(at: number): boolean {
    return (
      PREFIX.has(this.text(at)) &&
      this.kind(at) === "sign" &&
      (at === 0 || (this.kind(at - 1) === "sign" && BEFORE_OPERAND.has(this.text(at - 1))))
    );
  }

  /** The place of the first operand behind signs. */
  behindSigns(at: number): number {
    let behind = at;
    while (PREFIX.has(this.text(behind))) behind += 1;
    return behind;
  }

  /** The last place of the operand that begins here, with what follows it directly: `A1:B2#`, `SUM(A1)%`. */
  endOf(at: number): number {
    let last = at;
    if (this.kind(last) === "sheet") last += 1;
    if (this.kind(last) === "function") last += 1;
    last = this.closing.get(last) ?? last;
    for (;;) {
      const next = this.text(last + 1);
      if (next === "%" || next === "#" || this.kind(last + 1) === "bracket") last += 1;
      else if (next === ":") last = this.endOf(last + 2);
      else return last;
    }
  }

  /** The formula with brackets: one is opened before each of the first places, and closed behind each of the last. */
  bracketed(pairs: readonly (readonly [first: number, last: number])[]): Token[] {
    if (pairs.length === 0) return [...this.parts];
    const made = this.parts.map((part) => [part]);
    const sign = (text: string): Token => ({ kind: "sign", text });
    for (const [first, last] of pairs) {
      made[this.places[first]!]!.unshift(sign("("));
      made[this.places[Math.min(last, this.length - 1)]!]!.push(sign(")"));
    }
    return made.flat();
  }
}

/** Excel takes the sign with its operand alone: the grid gets brackets around the two wherever it would take more. */
function withSignsOfGrid(parts: readonly Token[]): Token[] {
  const line = new Line(parts);
  const pairs: [number, number][] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (!line.isPrefix(at)) continue;
    const first = line.behindSigns(at);
    const last = line.endOf(first);
    const next = line.text(last + 1);
    if (next === "^" || (CLOSE.has(next) && CLOSE.has(line.text(at - 1)))) pairs.push([at, last]);
    at = first - 1;
  }
  return line.bracketed(pairs);
}

/** The grid takes the sign with all that is multiplied behind it: Excel gets brackets around that wherever it would take less. */
function withSignsOfExcel(parts: readonly Token[]): Token[] {
  const line = new Line(parts);
  const pairs: [number, number][] = [];
  const reach = (at: number): number => {
    let last = line.endOf(line.behindSigns(at));
    while (CLOSE.has(line.text(last + 1))) last = line.isPrefix(last + 2) ? reach(last + 2) : line.endOf(last + 2);
    return last;
  };
  for (let at = 0; at < line.length; at += 1) {
    if (!line.isPrefix(at)) continue;
    const first = line.behindSigns(at);
    const alone = line.endOf(first);
    const last = reach(at);
    if (last > alone && (line.text(alone + 1) === "^" || CLOSE.has(line.text(at - 1)))) pairs.push([first, last]);
    at = first - 1;
  }
  return line.bracketed(pairs);
}

const QUOTE = "CHAR(34)";
const BACKSLASH = "CHAR(92)";
const PLAIN_TEXT = /^"[^"]*"$/;

/** A text with quotation marks in it, or a backslash at its end, put together from texts that the grid can hold. */
function withTextsOfGrid(parts: readonly Token[]): Token[] {
  return parts.map((part) => {
    if (part.kind !== "text" || (PLAIN_TEXT.test(part.text) && !part.text.endsWith('\\"'))) return part;
    const content = part.text.slice(1, -1).replaceAll('""', '"');
    const pieces = content.match(/"|\\+(?="|$)|(?:[^"\\]|\\+(?!["\\]|$))+/g) ?? [];
    const made = pieces.flatMap((piece) =>
      piece === '"' ? [QUOTE] : /^\\+$/.test(piece) ? Array.from(piece, () => BACKSLASH) : [`"${piece}"`],
    );
    return { kind: "text", text: `(${made.join("&")})` };
  });
}

/** What was put together for the grid is one text again; and any text of the grid's is one of Excel's. */
function withTextsOfExcel(parts: readonly Token[]): Token[] {
  const made: Token[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!;
    const whole = part.text === "(" && parts[index - 1]?.kind !== "function" ? putTogether(parts, index) : undefined;
    if (whole) {
      made.push({ kind: "text", text: quoted(whole.content) });
      index = whole.end;
    } else made.push(part.kind === "text" ? { ...part, text: quoted(contentIn(part.text)) } : part);
  }
  return made;
}

const quoted = (content: string) => `"${content.replaceAll('"', '""')}"`;
const contentIn = (text: string) => text.slice(1).replace(/"$/, "");

/** The text that is put together within the bracket that opens here. */
function putTogether(parts: readonly Token[], open: number): { content: string; end: number } | undefined {
  let [content, hasCode, at] = ["", false, open + 1];
  for (;;) {
    const code = parts
      .slice(at, at + 4)
      .map(({ text }) => text)
      .join("")
      .toUpperCase();
    if (parts[at]?.kind === "text") {
      content += contentIn(parts[at]!.text);
      at += 1;
    } else if (code === QUOTE || code === BACKSLASH) {
      content += code === QUOTE ? '"' : "\\";
      hasCode = true;
      at += 4;
    } else return undefined;
    if (parts[at]?.text === ")") return hasCode ? { content, end: at } : undefined;
    if (parts[at]?.text !== "&") return undefined;
    at += 1;
  }
}
