/** Values as text by Excel's number formats, as its function TEXT writes them. */

// Evaluated when the first value is written: it makes large tables, which a page that opens has no use for.
import defer * as numfmt from "numfmt";

/** How the workbook writes numerals. */
export interface Separators {
  decimal: string;
  thousands: string;
}

const ENGLISH: Separators = { decimal: ".", thousands: "," };

/** The library knows dates within the bounds of Excel's, and says where one lies beyond. */
const OPTIONS = { dateSpanLarge: false, dateErrorThrows: true } as const;

/** From here on the library has no digits, but an exponent; and of a percentage wrong ones. */
const MOST = 1e21;
const MAX_PERCENT = 1e15;

const DIGITS = 15;
/** Less than any digit that counts. */
const ABOVE = 2 ** -51;
const MANY_PLACES = /\.[0#?]{12}/;

export class UnreadableFormat extends Error {}

/** A value beyond what can be written by a format that is read. */
export class NotWritable extends Error {}

type Token = ReturnType<typeof numfmt.tokenize>[number];

function isNumeric({ type }: Token): boolean {
  const { DIGIT, EXP, GROUP, HASH, QMARK, SCALE, ZERO } = numfmt.tokenTypes;
  return [DIGIT, EXP, GROUP, HASH, QMARK, SCALE, ZERO].includes(type);
}

/** Letters that mean a part of a date or time in every language; others, such as those of eras, are literal letters beside the digits. */
function isOfDate({ type, raw }: Token): boolean {
  const { AMPM, DATETIME, DURATION } = numfmt.tokenTypes;
  return type === AMPM || type === DURATION || (type === DATETIME && /^[ymdhs]/i.test(raw));
}

function sectionsOf(format: string): Token[][] {
  const sections: Token[][] = [[]];
  for (const token of numfmt.tokenize(format)) {
    if (token.type === numfmt.tokenTypes.BREAK) sections.push([]);
    else sections.at(-1)!.push(token);
  }
  return sections;
}

/**
 * The mark of a language changes the names of months and days alone; the library would write numbers by it as well. An era
 * has no place beside digits.
 */
function asInExcel(section: readonly Token[]): string {
  if (section.some(isOfDate)) return section.map(({ raw }) => raw).join("");
  const { DATETIME, GENERAL, LOCALE } = numfmt.tokenTypes;
  const isNumber = section.some((token) => isNumeric(token) || token.type === GENERAL);
  return section
    .map(({ type, raw }) => {
      if (type === LOCALE)
        return raw.replace(/^\[\$(.*?)-[^-\]]*(?:-[^\]]*)?\]$/, (_, symbol: string) =>
          symbol === "" ? "" : `[$${symbol}]`,
        );
      return type === DATETIME && isNumber ? [...raw].map((letter) => `\\${letter}`).join("") : raw;
    })
    .join("");
}

interface Prepared {
  format: string;
  /** A section writes all digits of numbers. */
  hasAllDigits: boolean;
  /** Rounds them, to no more places than a double can distinguish. */
  rounds: boolean;
}

const prepared = new Map<string, Prepared>();
const PREPARED_AT_MOST = 1000;

function prepare(format: string): Prepared {
  const known = prepared.get(format);
  if (known) return known;
  // Excel takes what is behind a quotation mark that is not closed for quoted.
  const { ERROR, EXP, GENERAL, SLASH } = numfmt.tokenTypes;
  const isOpen = numfmt.tokenize(format).some(({ type, raw }) => type === ERROR && raw.startsWith('"'));
  const sections = sectionsOf(isOpen ? `${format}"` : format);
  const tokens = sections.flat();
  const made = {
    rounds:
      tokens.some(isNumeric) &&
      !tokens.some(({ type }) => type === SLASH) &&
      !tokens.some(isOfDate) &&
      !MANY_PLACES.test(format),
    format: sections.map(asInExcel).join(";"),
    hasAllDigits: sections.some(
      (section) => section.some(isNumeric) && !section.some(({ type }) => type === EXP || type === GENERAL),
    ),
  };
  if (prepared.size >= PREPARED_AT_MOST) prepared.clear();
  prepared.set(format, made);
  return made;
}

/** Fifteen digits count in Excel, and of these a 5 is rounded away from 0; the library rounds what the machine has for them, 1.00499… for 1.005. */
function roundable(value: number): number {
  const counted = Number(value.toPrecision(DIGITS));
  const isHalf = /^[^e]*5(?:e|$)/.test(counted.toExponential());
  return isHalf ? counted * (1 + ABOVE) : counted;
}

const locales = new Set<string>();

function localeOf({ decimal, thousands }: Separators): string {
  if (decimal === ENGLISH.decimal && thousands === ENGLISH.thousands) return "";
  const tag = `quasirent${decimal}x${thousands}`.replaceAll(/[^a-z]/g, (sign) => sign.codePointAt(0)!.toString(36));
  if (!locales.has(tag)) numfmt.addLocale({ decimal, group: thousands }, tag);
  locales.add(tag);
  return tag;
}

export function isReadableFormat(format: string): boolean {
  try {
    numfmt.format(prepare(format).format, 1, OPTIONS);
    return true;
  } catch {
    return false;
  }
}

/** What Excel's TEXT answers. Throws UnreadableFormat, or NotWritable for a day before 1900 and its like. */
export function textByFormat(
  value: number | string | boolean,
  format: string,
  separators: Separators = ENGLISH,
): string {
  if (format === "") return typeof value === "string" ? value : "";
  if (!isReadableFormat(format)) throw new UnreadableFormat(format);
  const ready = prepare(format);
  const isHuge = typeof value === "number" && Math.abs(value) >= (ready.format.includes("%") ? MAX_PERCENT : MOST);
  if (isHuge && ready.hasAllDigits) throw new NotWritable(format);
  try {
    return numfmt.format(ready.format, typeof value === "number" && ready.rounds ? roundable(value) : value, {
      ...OPTIONS,
      locale: localeOf(separators),
    });
  } catch {
    throw new NotWritable(format);
  }
}
