/** Number formats as Excel's files write them, taken apart: sections, their parts and conditions, and what each section makes of a number. */

export type Part =
  /** Shown as it is; `written` is how the grid writes it. */
  | { kind: "literal"; written: string }
  | { kind: "fill"; written: string }
  | { kind: "digit"; written: "0" | "#" }
  | { kind: "point" | "comma" | "percent" | "slash" | "general" | "text" | "exponent" }
  /** A run of one letter of a date or time, in lower case; `a` alone is AM/PM. */
  | { kind: "date"; letters: string }
  /** Hours, minutes or seconds that are counted on beyond their next larger unit. */
  | { kind: "elapsed"; unit: ElapsedUnit; digits: number };

export type ElapsedUnit = "h" | "m" | "s";

export interface Condition {
  sign: string;
  value: number;
}

export interface Section {
  parts: Part[];
  condition?: Condition;
}

/** The mark of a language or calendar behind a sign of money: `-407`, `-x-sysdate`, `-en-US`. */
export const LANGUAGE = String.raw`-(?:[\da-f]{1,8}|x-\w+|[a-z]{2,3}(?:-\w+)+)(?:,\d+)*`;

/** What of a format is one thing. A quotation mark that is never closed matches nothing here. */
const TOKEN = new RegExp(
  [
    String.raw`(?<quoted>"[^"]*")`,
    String.raw`\\(?<escaped>.)`,
    String.raw`_(?<padding>.)`,
    String.raw`\*(?<fill>.)`,
    String.raw`\[\$(?<symbol>[^\]]*?)(?:${LANGUAGE})?\]`,
    String.raw`\[(?<elapsed>h+|m+|s+)\]`,
    String.raw`\[(?<sign>[<>=]{1,2})\s*(?<value>[-+]?[\d.]+(?:E[-+]?\d+)?)\]`,
    // Colours, and numerals of other scripts.
    String.raw`(?<bracket>\[[^\]]*\])`,
    // Some writers have the German word for it.
    String.raw`(?<general>General|Standard)`,
    String.raw`(?<half>AM/PM|A/P|上午/下午|오전/오후|午前/午後)`,
    String.raw`(?<exponent>E[-+][0#?]*)`,
    // Which calendar the letters behind it are of.
    String.raw`(?<calendar>B[12])`,
    String.raw`(?<date>(?<letter>[ymdhsbgeaq])\k<letter>*)`,
    String.raw`(?<digit>[0#?])`,
    String.raw`(?<mark>[.,%/@;])`,
    String.raw`(?<bare>[^"])`,
  ].join("|"),
  "giysu",
);

/** What the grid takes for itself without a backslash before it. */
const BARE = /^[$+\-():!^&~{}<>= ]$/;

export const literal = (character: string): Part => ({
  kind: "literal",
  written: BARE.test(character) ? character : character.length > 1 ? `"${character}"` : `\\${character}`,
});

const MARKS = { ".": "point", ",": "comma", "%": "percent", "/": "slash", "@": "text" } as const;

/**
 * What the grid keeps a format of a file by that means another thing among its own. Excel has no such spelling, so no file holds it.
 */
export const HELD = "[held]";

/** undefined where it is no format. */
export function sectionsOf(format: string): Section[] | undefined {
  const isFiles = format.startsWith(HELD);
  let section: Section = { parts: [] };
  const sections = [section];
  let end = 0;
  for (const {
    0: { length },
    groups = {},
  } of format.matchAll(TOKEN)) {
    end += length;
    const { quoted, escaped, fill, symbol, elapsed, sign, value, general, half, exponent, date, digit, mark, bare } =
      groups;
    const { parts } = section;
    if (mark === ";") sections.push((section = { parts: [] }));
    else if (mark !== undefined) parts.push({ kind: MARKS[mark as keyof typeof MARKS] });
    else if (digit !== undefined) parts.push({ kind: "digit", written: digit === "0" ? "0" : "#" });
    else if (quoted !== undefined)
      parts.push(...(quoted === '""' ? [] : [{ kind: "literal", written: quoted } as const]));
    else if (escaped !== undefined)
      parts.push(escaped.length > 1 ? literal(escaped) : { kind: "literal", written: `\\${escaped}` });
    else if (fill !== undefined) parts.push({ kind: "fill", written: `*${fill}` });
    else if (symbol !== undefined)
      parts.push(...(symbol === "" ? [] : [{ kind: "literal", written: `[$${symbol}]` } as const]));
    else if (elapsed !== undefined) parts.push(elapsedPart(elapsed.toLowerCase(), parts));
    else if (sign !== undefined) section.condition = { sign, value: Number(value) };
    else if (general !== undefined) parts.push({ kind: "general" });
    else if (half !== undefined) parts.push({ kind: "date", letters: "a" });
    else if (exponent !== undefined) parts.push({ kind: "exponent" });
    else if (date !== undefined) parts.push(isFiles ? excelsDate(date) : { kind: "date", letters: date });
    else if (bare !== undefined) parts.push(literal(bare));
  }
  return end === format.length ? sections : undefined;
}

/** One unit is counted on; a second one in brackets is what is left of it. */
function elapsedPart(letters: string, before: readonly Part[]): Part {
  const unit = letters[0] as ElapsedUnit;
  return before.some(({ kind }) => kind === "elapsed")
    ? { kind: "date", letters: unit.repeat(2) }
    : { kind: "elapsed", unit, digits: letters.length };
}

/** The grid's own letters for halves of the day and for hours counted on: in a file the one is a letter, the others are hours. */
function excelsDate(letters: string): Part {
  if (/^a$/i.test(letters)) return literal(letters);
  return { kind: "date", letters: /^h{3,}$/i.test(letters) ? "hh" : letters };
}

export type Kind = "number" | "date" | "text" | "general" | "fraction";

export function kindOf({ parts }: Section): Kind {
  const has = (kind: Part["kind"]) => parts.some((part) => part.kind === kind);
  if (has("general")) return "general";
  if (has("text")) return "text";
  // Parts of a second are digits of a time; any others make a number of it, whatever letters are beside them.
  const digits = parts.filter((part, index) => part.kind === "digit" && !isOfSecond(parts, index)).length;
  if (digits === 0 && parts.some((part) => part.kind === "elapsed" || part.kind === "date")) return "date";
  return isFraction(parts) ? "fraction" : "number";
}

/** Whether this is the point behind seconds, or a digit behind that. */
export function isOfSecond(parts: readonly Part[], index: number): boolean {
  let at = index;
  while (parts[at]?.kind === "digit") at -= 1;
  if (parts[at]?.kind !== "point") return false;
  const before = parts[at - 1];
  return before?.kind === "elapsed" || (before?.kind === "date" && /^s/i.test(before.letters));
}

/** A slash between digits, or between a digit and a denominator that is written out. */
const isFraction = (parts: readonly Part[]) =>
  parts.some(({ kind }, index) => {
    const next = parts[index + 1];
    return (
      kind === "slash" &&
      parts[index - 1]?.kind === "digit" &&
      (next?.kind === "digit" || (next?.kind === "literal" && /^\\\d$/.test(next.written)))
    );
  });

const isMet = ({ sign, value }: Condition, number: number): boolean => {
  switch (sign) {
    case "<":
      return number < value;
    case "<=":
      return number <= value;
    case ">":
      return number > value;
    case ">=":
      return number >= value;
    case "<>":
      return number !== value;
    default:
      return number === value;
  }
};

/** Which of the sections for numbers Excel takes for this one. */
export function choose(sections: readonly Section[], number: number): number {
  const [first, second] = sections;
  if (sections.length === 1) return 0;
  const conditions = [
    first?.condition ?? { sign: sections.length === 2 && !second?.condition ? ">=" : ">", value: 0 },
    second?.condition ?? { sign: "<", value: 0 },
  ];
  if (isMet(conditions[0]!, number)) return 0;
  return sections.length === 2 || isMet(conditions[1]!, number) ? 1 : 2;
}

/** The sections for numbers, and that for text: the fourth, or the last where it says so; but a single section is for numbers as well. */
export function partedOf(format: string): { numbers: Section[]; ofText?: Section } | undefined {
  const sections = sectionsOf(format)?.slice(0, 4);
  const last = sections?.at(-1);
  if (!sections || !last) return undefined;
  return sections.length === 4 || (sections.length > 1 && kindOf(last) === "text")
    ? { numbers: sections.slice(0, -1), ofText: last }
    : { numbers: sections };
}
