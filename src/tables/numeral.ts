/**
 * A cell's text as a figure: what a person wrote with thousands separators, a currency, a percent sign, brackets for below
 * zero, or a unit behind it.
 *
 * Two conventions share the same signs: 1,234.50 and 1.234,50. A text is read under both; where they differ ("1.234") the
 * column around it decides (convention.ts), never this file. Figures come out as plain decimal numerals with all their
 * digits ("-1234.50", "36.3e-2" for 36.3 %), which the core reads exactly. Nothing is rounded.
 */

import { CODES } from "./units";

/** The decimal mark. */
export type DecimalSeparator = "." | ",";

export interface Numeral {
  /** The plain numeral with "." as the decimal mark; null where the text cannot be read so. */
  readonly point: string | null;
  /** The plain numeral with "," as the decimal mark. */
  readonly comma: string | null;
  readonly percent: boolean;
  /** What was around the figure, such as "US$" or "per kg", without the power that the figure is told in; "" where nothing was. */
  readonly unit: string;
  /** A letter behind the figure that statistics print: `p` is provisional, but `d` may be days. "" where none is. */
  readonly flag: string;
}

/** Marks of an unknown figure. A dash alone is one: people who mean zero write 0. */
const MISSING = new Set([
  "n/a",
  "na",
  "n.a.",
  "n. a.",
  "#n/a",
  "-",
  "–",
  "—",
  "--",
  "..",
  "...",
  "…",
  ":",
  "?",
  "k.a.",
  "k. a.",
  "n.d.",
  "nd",
  "n/d",
  "s.o.",
  "s/d",
  "s.d.",
  "n.v.",
  "c.n.d.",
  "n.r.",
  "missing",
  "unknown",
]);

export function isMissingMark(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase()) || /^\s*:\s[a-z]{1,2}\s*$/.test(text);
}

/** Longer than any figure with its unit; a regular expression is not tried on a paragraph. */
const LONGEST = 60;

const SCALES: readonly (readonly [RegExp, string])[] = [
  [/^(?:tsd|k|thousand|thousands|mil|millares|milhares|milliers|migliaia)$/i, "e3"],
  [/^(?:mio|mn|mln|mill|million|millions|millionen|millón|millones|milhão|milhões|milione|milioni)$/i, "e6"],
  [/^(?:mrd|mds?|bn|bln|billion|billions|milliarden|milliards|miliardi)$/i, "e9"],
];
/** Letters that count money, and without a currency may be metres or nothing: `$1.2m`, `3 M€`, `12 TEUR`. */
const LETTERS: Readonly<Record<string, string>> = {
  k: "e3",
  K: "e3",
  T: "e3",
  m: "e6",
  M: "e6",
  MM: "e6",
  B: "e9",
  b: "e9",
};

const CURRENCY = `(?:(?:US|USD|AU?|CA?|HK|NZ|NT|MX|R|S|CN|JP)?\\p{Sc}|\\b(?:${CODES}|Fr|Rs|kr|zł|Kč|Ft|Rp|RM|euros?|dollars?)\\b\\.?)`;
const UNITS =
  "(?:kg|kgs|g|mg|t|to|tons?|tonnes?|tonnen?|toneladas?|lbs?|oz|l|lt|litres?|liters?|hl|m|m2|m3|m²|m³|km|cm|ha|pcs?|pieces?|units?|unidades?|unités?|stück|stk|st|pairs?|paar|bags?|sacks?|dozen|bbl|mt)";
const PER = `(?:(?:/|\\b(?:per|pro|je|par|por|al|alla|a|la)\\b)\\s*(?:[\\d.]+\\s*)?(?:\\p{L}[\\p{L}.²³]*[23]?)(?:\\s+\\p{L}+)?)`;

/** A currency with such letters before it: `k€`, `MEUR`, `Mio. CHF`. */
const SCALED_CURRENCY =
  /(?<![\p{L}])(k|K|T|M|MM|Mio\.?\s?|Mrd\.?\s?|bn\s?|mn\s?)(?=(?:\p{Sc}|USD|EUR|GBP|CHF)(?![\p{L}]))/u;
const FRONT_CURRENCY = new RegExp(`^${CURRENCY}\\s*`, "iu");
const END_CURRENCY = new RegExp(`\\s*${CURRENCY}$`, "iu");
const END_UNIT = new RegExp(`(?:\\s*${PER}|\\s*\\b${UNITS}\\.?)$`, "iu");
const END_UNIT_AFTER_DIGIT = new RegExp(`(?<=\\d)${UNITS}\\.?$`, "iu");
const END_SCALE = /(?:\s+|(?<=\d))([a-zãéíóõ]+)\.?$/iu;
/**
 * Flags of statistics behind a figure: 88.4 p (provisional), 5 e (estimated), 7 bd (a break, another definition). Two stand in
 * the order of the alphabet; pp, fr and rs are units.
 */
const END_FLAG = /(?<=^[\s\d.,'-]*\d)\s(?:[bdefiprsuz]|b[deprsu]|d[eprsu]|e[prsu]|p[ru])$/u;
/** `[a]`, `*`, and a letter in brackets that is no unit: 6 (p) is provisional, 12 (a) has a note. */
const END_NOTE =
  /(?:\s*\[[\p{L}\p{N}]{1,3}\]|\s*[*†‡§¹²³⁰⁴-⁹ᵃ-ᶻ]+|(?<=\d%?)\s*\((?:[abcdefinprsuz]|est\.?|prov\.?|prelim\.?|rev\.?)\))$/u;

/** Such letters right behind a figure: `1.2m`. */
const END_LETTER = /(?<=\d)\s?(k|K|T|m|M|MM|b|B)$/;

/** A name with a number behind it: no currency is written so. */
const BEGINS_WITH_WORD = /^\s*(?!euros?|dollars?)\p{L}{4,}/iu;

/** The figure that text is; null where it is not a figure. */
export function numeralIn(text: string): Numeral | null {
  if (
    text.length > LONGEST ||
    !/\p{Nd}/u.test(text) ||
    (BEGINS_WITH_WORD.test(text) && !/^\s*[MT](?:EUR|USD|GBP|CHF)\b/.test(text))
  )
    return null;
  let rest = text.trim();
  // A footnote's mark first: made plain, a raised 1 would be a digit of the figure.
  while (END_NOTE.test(rest)) rest = rest.replace(END_NOTE, "");
  const flag = END_FLAG.exec(rest)?.[0].trim() ?? "";
  rest = rest.replace(END_FLAG, "");
  rest = rest
    .normalize("NFKC")
    .replaceAll(/[\u2018\u2019\u02bc´`]/g, "'")
    .replaceAll(/[\u2212\u2013\u2012]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim();

  const around: string[] = [];
  let isNegative = false;
  let isPercent = false;
  let scale = "";
  let signs = 0;
  let hasCurrency = false;
  const prefixed = SCALED_CURRENCY.exec(rest);
  if (prefixed) {
    const letters = prefixed[1]!.replace(/[.\s]/g, "");
    scale = LETTERS[letters] ?? scaleOf(letters)!;
    rest = rest.replace(SCALED_CURRENCY, "");
  }
  // Each round takes one thing from an end, until only digits and their separators are left.
  for (;;) {
    const before = rest;
    const sign = /^[+-]/.exec(rest)?.[0];
    if (sign) {
      signs += 1;
      isNegative = sign === "-";
      rest = rest.slice(1).trim();
    } else if (/\d[.,]-{1,2}$/.test(rest)) {
      // 12.- is how prices are written in Switzerland: twelve and no more.
      rest = rest.replace(/[.,]-+$/, "");
    } else if (/\d\s?-$/.test(rest)) {
      // A minus behind the figure, as accounting systems print it.
      signs += 1;
      isNegative = true;
      rest = rest.slice(0, -1).trim();
    } else if (/^\(.*\)$/.test(rest)) {
      signs += 1;
      isNegative = true;
      rest = rest.slice(1, -1).trim();
    } else if (rest.endsWith("%")) {
      if (isPercent) return null;
      isPercent = true;
      rest = rest.slice(0, -1).trim();
    } else {
      const money = FRONT_CURRENCY.exec(rest) ?? END_CURRENCY.exec(rest);
      hasCurrency ||= money !== null;
      const letter = money ? null : END_LETTER.exec(rest)?.[1];
      // Millions or metres: only a currency decides.
      if (letter && !hasCurrency && /\d[mMBb]$/.test(rest)) return null;
      const words = money ?? (letter && hasCurrency ? null : (END_UNIT.exec(rest) ?? END_UNIT_AFTER_DIGIT.exec(rest)));
      const scaled = words ? null : (END_SCALE.exec(rest) ?? END_LETTER.exec(rest));
      const power = scaled && ((hasCurrency ? LETTERS[scaled[1]!] : undefined) ?? scaleOf(scaled[1]!));
      if (words) {
        around.push(words[0].trim());
        rest = words.index === 0 ? rest.slice(words[0].length) : rest.slice(0, words.index).trim();
      } else if (scaled && power && scale === "") {
        scale = power;
        rest = rest.slice(0, scaled.index).trim();
      }
    }
    if (rest === before) break;
  }
  if (signs > 1) return null;

  const finish = (plain: string | null): string | null => {
    if (plain === null) return null;
    const exponent = (scale === "" ? 0 : Number(scale.slice(1))) - (isPercent ? 2 : 0);
    return (isNegative ? "-" : "") + raised(plain, exponent);
  };
  const point = finish(under(rest, "."));
  const comma = finish(under(rest, ","));
  return point === null && comma === null ? null : { point, comma, percent: isPercent, unit: around.join(" "), flag };
}

const scaleOf = (word: string): string | undefined => SCALES.find(([pattern]) => pattern.test(word))?.[1];

/** The plain numeral times a power of ten. */
function raised(plain: string, exponent: number): string {
  if (exponent === 0) return plain;
  const [mantissa = "", own = "0"] = plain.split("e");
  return `${mantissa}e${Number(own) + exponent}`;
}

const PATTERNS = {
  ".": [
    /^\d+\.?\d*$/,
    /^\.\d+$/,
    /^[1-9]\d{0,2}(?:([, '])\d{3})(?:\1\d{3})*(?:\.\d+)?$/,
    /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/,
  ],
  ",": [/^\d+,?\d*$/, /^,\d+$/, /^[1-9]\d{0,2}(?:([. '])\d{3})(?:\1\d{3})*(?:,\d+)?$/],
} as const;

/** Digits and separators as a plain numeral, with this decimal mark; null where they do not fit it. */
function under(text: string, mark: DecimalSeparator): string | null {
  const exponent = /e[+-]?\d{1,3}$/i.exec(text)?.[0] ?? "";
  const mantissa = text.slice(0, text.length - exponent.length);
  if (!PATTERNS[mark].some((pattern) => pattern.test(mantissa))) return null;
  const grouping = mark === "." ? /[, ']/g : /[. ']/g;
  const plain = mantissa.replaceAll(grouping, "").replace(",", ".").replace(/\.$/, "");
  return (plain.startsWith(".") ? `0${plain}` : plain) + exponent.toLowerCase();
}

/** Whether the two conventions read it as two different figures. */
export function isUndecided({ point, comma }: Numeral): boolean {
  return point !== null && comma !== null && point !== comma;
}

/** Something a person would call a figure, though it cannot be read as one: `ca. 12`, `12-15`, `1.2.3`. */
export function looksLikeFigure(text: string): boolean {
  const words = text.trim();
  return (
    words.length <= 20 &&
    /^(?:ca\.?|c\.|approx\.?|about|around|~|≈|<|>|≤|≥|circa|env\.?|etwa|aprox\.?)?\s*\p{Sc}?\s*\d[\d\s.,'’–-]*%?$/iu.test(
      words,
    )
  );
}

/** 15-20,000 and <5: a range or a bound is no figure. */
const RANGE =
  /^\s*(?:[<>≤≥]|over |under |up to |more than |less than |über |unter )\s*\d|^\s*\d[\d.,\s]*\s?[-–]\s?\d[\d.,\s]*$/i;
export const isRange = (text: string): boolean => RANGE.test(text) && !/^\s*-/.test(text);
