/**
 * Figures out of the bytes of a line, as the nearest double: digits that a double holds, with a power of ten that it holds
 * too, are multiplied or divided once, which rounds once; all else is left to `Number`.
 *
 * Source: Clinger (1990), "How to read floating point numbers accurately".
 */

const [ZERO, QUOTE, SPACE, PLUS, MINUS, POINT, COMMA, EXPONENT] = Array.from('0" +-.,e', (sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number, number];

/** From here on not every whole number is a double. */
const WHOLES_END = 2 ** 53;
/** The powers of ten that are doubles without a remainder. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

const NUMERAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** How a file separates its fields and writes its numbers. */
export interface Dialect {
  readonly separator: number;
  readonly decimal: "." | ",";
}

/** A figure as text; 0 where there is none, NaN where it is no number. */
export function figureOf(text: string, decimal: Dialect["decimal"]): number {
  const plain = text.trim();
  if (plain === "") return 0;
  const spelt = decimal === "," ? plain.replace(",", ".") : plain;
  return NUMERAL.test(spelt) && !(decimal === "," && plain.includes(".")) ? Number(spelt) : NaN;
}

/**
 * The fields from one byte to another as figures, in their order; answers how many fields there are. A field that is empty
 * is 0, one that is no number is NaN. What is beyond the end of `into` is counted alone.
 */
export function readFigures(
  bytes: Uint8Array,
  from: number,
  to: number,
  { separator, decimal }: Dialect,
  into: Float64Array,
): number {
  const point = decimal === "." ? POINT : COMMA;
  let at = from;
  let column = 0;
  for (;;) {
    const start = at;
    let mantissa = 0;
    let digits = 0;
    let places = 0;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at += 1;
    let digit = at < to ? bytes[at]! - ZERO : -1;
    while (digit >= 0 && digit <= 9) {
      mantissa = 10 * mantissa + digit;
      digits += 1;
      at += 1;
      digit = at < to ? bytes[at]! - ZERO : -1;
    }
    if (at < to && bytes[at] === point) {
      at += 1;
      const first = at;
      digit = at < to ? bytes[at]! - ZERO : -1;
      while (digit >= 0 && digit <= 9) {
        mantissa = 10 * mantissa + digit;
        at += 1;
        digit = at < to ? bytes[at]! - ZERO : -1;
      }
      places = at - first;
      digits += places;
    }
    let power = -places;
    if (digits > 0 && at < to && (bytes[at]! | SPACE) === EXPONENT) {
      const end = exponentEnd(bytes, at, to);
      power += exponentIn(bytes, at, end);
      at = end;
    }
    const isWhole = at >= to || bytes[at] === separator;
    if (isWhole && digits > 0 && mantissa < WHOLES_END && power >= -22 && power <= 22) {
      const value = power < 0 ? mantissa / POWERS[-power]! : mantissa * POWERS[power]!;
      into[column] = isNegative ? -value : value;
    } else {
      at = fieldEnd(bytes, start, to, separator);
      into[column] = figureOf(fieldText(bytes, start, at), decimal);
    }
    column += 1;
    if (at >= to) return column;
    at += 1;
  }
}

/** Behind "e", a sign and digits; where there are none, the "e" itself. */
function exponentEnd(bytes: Uint8Array, at: number, to: number): number {
  let end = at + 1;
  if (end < to && (bytes[end] === PLUS || bytes[end] === MINUS)) end += 1;
  const first = end;
  while (end < to && bytes[end]! >= ZERO && bytes[end]! <= ZERO + 9) end += 1;
  return end === first ? at : end;
}

function exponentIn(bytes: Uint8Array, at: number, end: number): number {
  let value = 0;
  for (let place = at + 1; place < end; place += 1) {
    const digit = bytes[place]! - ZERO;
    if (digit >= 0) value = Math.min(10 * value + digit, 9999);
  }
  return bytes[at + 1] === MINUS ? -value : value;
}

/** Where a field ends: at a separator that is not within quotation marks, or with its line. */
export function fieldEnd(bytes: Uint8Array, from: number, to: number, separator: number): number {
  let at = from;
  if (bytes[at] === QUOTE) {
    for (at += 1; at < to; at += 1) {
      if (bytes[at] !== QUOTE) continue;
      if (bytes[at + 1] !== QUOTE) break;
      at += 1;
    }
  }
  while (at < to && bytes[at] !== separator) at += 1;
  return Math.min(at, to);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows = new TextDecoder("windows-1252");

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** A field without its quotation marks. Letter by letter: a decoder takes longer for the few that there are. */
export function fieldText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) {
    const letter = ASCII[bytes[at]!];
    if (letter === undefined) {
      text = decoded(bytes.subarray(from, to));
      break;
    }
    text += letter;
  }
  return bytes[from] === QUOTE && text.length > 1 && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"')
    : text;
}

function decoded(part: Uint8Array): string {
  try {
    return utf8.decode(part);
  } catch {
    return windows.decode(part);
  }
}
