/** Lines of text with separators, from a stream of bytes. */

import { type Dialect, fieldEnd, fieldText, readFigures } from "./figures";
import { type Line, Rests, type TakeLine, type Watch } from "./lines";

const [LINE_FEED, RETURN, QUOTE] = [10, 13, 34] as const;
const SEPARATORS = [",", ";", "\t", "|"].map((sign) => sign.charCodeAt(0));
const SEMICOLON = ";".charCodeAt(0);

class TextLine implements Line {
  number = 0;
  private from = 0;
  private to = 0;

  constructor(
    private bytes: Uint8Array,
    private readonly dialect: Dialect,
  ) {}

  at(bytes: Uint8Array, from: number, to: number): this {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.number += 1;
    return this;
  }

  texts(atMost = Infinity): string[] {
    const found: string[] = [];
    for (let at = this.from; found.length < atMost;) {
      const end = fieldEnd(this.bytes, at, this.to, this.dialect.separator);
      found.push(fieldText(this.bytes, at, end).trim());
      if (end >= this.to) break;
      at = end + 1;
    }
    return found;
  }

  figures(skip: number, into: Float64Array): number {
    let from = this.from;
    for (let field = 0; field < skip; field += 1) {
      const end = fieldEnd(this.bytes, from, this.to, this.dialect.separator);
      if (end >= this.to) return 0;
      from = end + 1;
    }
    return readFigures(this.bytes, from, this.to, this.dialect, into);
  }
}

/** Reads a stream of text to its end, or until no more lines are wanted. `broken`: what is thrown where the stream fails. */
export async function readTextLines(
  stream: ReadableStream<Uint8Array>,
  take: TakeLine,
  { signal }: Watch = {},
  broken: (error: unknown) => unknown = (error) => error,
): Promise<void> {
  const reader = stream.getReader();
  const rests = new Rests(signal);
  let line: TextLine | undefined;
  let rest: Uint8Array = new Uint8Array();
  const takeOne = (bytes: Uint8Array, from: number, to: number): boolean => {
    const end = to > from && bytes[to - 1] === RETURN ? to - 1 : to;
    return take((line ??= new TextLine(bytes, dialectOf(bytes))).at(bytes, from, end));
  };
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw broken(error);
      });
      if (done) break;
      let bytes: Uint8Array = joined(rest, value);
      if (!line) {
        // The first lines say how the fields are separated: they must be whole.
        rest = bytes;
        if (bytes.length < ENOUGH) continue;
        bytes = withoutMark(bytes);
      }
      const from = takeLines(bytes, takeOne);
      if (from === null) return;
      rest = bytes.subarray(from);
      await rests.rest();
    }
    const last = line ? rest : withoutMark(rest);
    const from = takeLines(last, takeOne);
    if (from !== null && from < last.length) takeOne(last, from, last.length);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** So many bytes hold a line of figures of every table, or the whole of a small one. */
const ENOUGH = 250_000;

function joined(rest: Uint8Array, more: Uint8Array): Uint8Array {
  if (rest.length === 0) return more;
  const whole = new Uint8Array(rest.length + more.length);
  whole.set(rest);
  whole.set(more, rest.length);
  return whole;
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** Every whole line; answers where the rest begins, null where no more lines are wanted. */
function takeLines(bytes: Uint8Array, take: (bytes: Uint8Array, from: number, to: number) => boolean): number | null {
  let from = 0;
  let quote = bytes.indexOf(QUOTE);
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
    let quotes = 0;
    while (quote >= 0 && quote < end) {
      quotes += 1;
      quote = bytes.indexOf(QUOTE, quote + 1);
    }
    if (quotes % 2 === 1) {
      // The line goes on behind this break, which is within quotation marks; the mark that closes them is the next.
      const close = quote;
      if (close < 0) return from;
      quote = bytes.indexOf(QUOTE, close + 1);
      end = close;
      continue;
    }
    if (!take(bytes, from, end)) return null;
    from = end + 1;
  }
  return from;
}

/** By the first lines: the separator that most fields are between, and the decimal sign behind which digits stand. */
function dialectOf(bytes: Uint8Array): Dialect {
  const sample = bytes.subarray(0, ENOUGH);
  const counts = SEPARATORS.map((sign) => sample.reduce((count, byte) => count + (byte === sign ? 1 : 0), 0));
  // Where fields are separated otherwise, a comma is a decimal sign.
  const others = counts.slice(1);
  const most = Math.max(...others);
  const first = sample.subarray(0, Math.max(sample.indexOf(LINE_FEED), 0) || sample.length);
  const inFirst = SEPARATORS.map((sign) => first.includes(sign));
  const best = inFirst.findIndex((isThere, index) => index > 0 && isThere && counts[index] === most);
  const separator = best > 0 && (counts[0]! <= 2 * most || !inFirst[0]) ? SEPARATORS[best]! : SEPARATORS[0]!;
  return { separator, decimal: separator !== SEPARATORS[0] && hasCommas(sample, separator) ? "," : "." };
}

/** Whether numbers are written with a decimal comma: fields of nothing but digits and one comma, and none with a point. */
function hasCommas(sample: Uint8Array, separator: number): boolean {
  const fields = new TextDecoder("windows-1252")
    .decode(sample)
    .split(separator === SEMICOLON ? /[;\r\n]/ : separator === 9 ? /[\t\r\n]/ : /[|\r\n]/)
    .map((field) => field.trim());
  const has = (pattern: RegExp) => fields.some((field) => pattern.test(field));
  return has(/^[-+]?\d+,\d+(?:e[-+]?\d+)?$/i) && !has(/^[-+]?\d+\.\d+(?:e[-+]?\d+)?$/i);
}
