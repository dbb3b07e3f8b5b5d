/**
 * Number formats as Excel's files write them, in the words that the browser's grid has for them. Excel's language is the
 * larger one: colours, conditions, fractions, padding and a few letters of times have no counterpart. What a format cannot
 * show there, it shows plainly; it never shows another number.
 */

/** Excel's name for the absence of a format; where a file writes it, a formula does not take over a format from its arguments. */
export const GENERAL = "General";

/** Excel's format Text: what is typed into such a cell is text. */
export const TEXT = "@";

/** Text as the format of a cell that was filled before it was formatted: what it holds stays a number. Excel has no such spelling, so no file holds it. */
const TEXT_OVER_VALUE = "[held]@";

/** The format by which the grid keeps a cell formatted as Text whose content is no text. */
export const overValue = (format: string): string => (format === TEXT ? TEXT_OVER_VALUE : format);

type Part =
  /** Shown as it is; `written` is how the grid writes it. */
  | { kind: "literal"; written: string }
  | { kind: "fill"; written: string }
  | { kind: "digit"; written: "0" | "#" }
  | { kind: "point" | "comma" | "percent" | "slash" | "general" | "text" | "exponent" }
  /** A run of one letter of a date or time, in lower case; `a` alone is AM/PM. */
  | { kind: "date"; letters: string }
  | { kind: "elapsed" };

interface Condition {
  sign: string;
  value: number;
}

interface Section {
  parts: Part[];
  condition?: Condition;
}

/** The mark of a language or calendar behind a sign of money: `-407`, `-x-sysdate`, `-en-US`. */
const LANGUAGE = String.raw`-(?:[\da-f]{1,8}|x-\w+|[a-z]{2,3}(?:-\w+)+)(?:,\d+)*`;

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
    String.raw`(?<general>General)`,
    String.raw`(?<half>AM/PM|A/P|上午/下午|오전/오후|午前/午後)`,
    String.raw`(?<exponent>E[-+][0#?]*)`,
    String.raw`(?<date>(?<letter>[ymdhsbgeaq])\k<letter>*)`,
    String.raw`(?<digit>[0#?])`,
    String.raw`(?<mark>[.,%/@;])`,
    String.raw`(?<bare>[^"])`,
  ].join("|"),
  "giysu",
);

/** What the grid takes for itself without a backslash before it. */
const BARE = /^[$+\-():!^&~{}<>= ]$/;

const literal = (character: string): Part => ({ kind: "literal", written: BARE.test(character) ? character : character.length > 1 ? `"${character}"` : `\\${character}` });

const marks = { ".": "point", ",": "comma", "%": "percent", "/": "slash", "@": "text" } as const;

/** undefined where it is no format. */
function sectionsOf(format: string): Section[] | undefined {
  let section: Section = { parts: [] };
  const sections = [section];
  let end = 0;
  for (const { 0: { length }, groups = {} } of format.matchAll(TOKEN)) {
    end += length;
    const { quoted, escaped, fill, symbol, elapsed, sign, value, general, half, exponent, date, digit, mark, bare } = groups;
    const { parts } = section;
    if (mark === ";") sections.push((section = { parts: [] }));
    else if (mark !== undefined) parts.push({ kind: marks[mark as keyof typeof marks] });
    else if (digit !== undefined) parts.push({ kind: "digit", written: digit === "0" ? "0" : "#" });
    else if (quoted !== undefined) parts.push(...(quoted === '""' ? [] : [{ kind: "literal", written: quoted } as const]));
    else if (escaped !== undefined) parts.push(escaped.length > 1 ? literal(escaped) : { kind: "literal", written: `\\${escaped}` });
    else if (fill !== undefined) parts.push({ kind: "fill", written: `*${fill}` });
    else if (symbol !== undefined) parts.push(...(symbol === "" ? [] : [{ kind: "literal", written: `[$${symbol}]` } as const]));
    else if (elapsed !== undefined) parts.push({ kind: "elapsed" }, ...(/h/i.test(elapsed) ? [] : withUnits(elapsed)));
    else if (sign !== undefined) section.condition = { sign, value: Number(value) };
    else if (general !== undefined) parts.push({ kind: "general" });
    else if (half !== undefined) parts.push({ kind: "date", letters: "a" });
    else if (exponent !== undefined) parts.push({ kind: "exponent" });
    else if (date !== undefined) parts.push({ kind: "date", letters: date });
    else if (bare !== undefined) parts.push(literal(bare));
  }
  return end === format.length ? sections : undefined;
}

/** Minutes or seconds that were counted on beyond an hour: hours are counted instead, the rest beside them. */
function withUnits(elapsed: string): Part[] {
  const colon: Part = { kind: "literal", written: ":" };
  const minutes: Part = { kind: "date", letters: "mm" };
  return /m/i.test(elapsed) ? [colon, minutes] : [colon, minutes, colon, { kind: "date", letters: "ss" }];
}

type Kind = "number" | "date" | "text" | "general" | "fraction";

function kindOf({ parts }: Section): Kind {
  const has = (kind: Part["kind"]) => parts.some((part) => part.kind === kind);
  if (has("general")) return "general";
  if (has("text")) return "text";
  // Parts of a second are digits of a time; any others make a number of it, whatever letters are beside them.
  const digits = parts.filter((part, index) => part.kind === "digit" && !isOfSecond(parts, index)).length;
  if (digits === 0 && parts.some((part) => part.kind === "elapsed" || part.kind === "date")) return "date";
  return isFraction(parts) ? "fraction" : "number";
}

/** Whether this is the point behind seconds, or a digit behind that. */
function isOfSecond(parts: readonly Part[], index: number): boolean {
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
    return kind === "slash" && parts[index - 1]?.kind === "digit" && (next?.kind === "digit" || (next?.kind === "literal" && /^\\\d$/.test(next.written)));
  });

const SIGNS = { point: ".", comma: ",", percent: "%", slash: "/", text: "@" } as const;

const once = () => {
  let isFirst = true;
  return () => isFirst && !(isFirst = false);
};

/** In a number Excel's exponent, or the grid's, which is an e alone. */
const isExponent = (part: Part) => part.kind === "exponent" || (part.kind === "date" && part.letters === "e");

function numberText(parts: readonly Part[]): string {
  const exponent = parts.findIndex(isExponent);
  const isFirstFill = once();
  const written = parts.map((part) => {
    switch (part.kind) {
      case "literal":
      case "digit":
        return part.written;
      case "fill":
        return isFirstFill() ? part.written : "";
      case "date":
        return [...part.letters].map((letter) => `\\${letter}`).join("");
      case "point":
      case "comma":
      case "percent":
      case "slash":
        return SIGNS[part.kind];
      case "general":
      case "text":
      case "exponent":
      case "elapsed":
        return "";
    }
  });
  // The grid puts the exponent behind everything else: what follows it here would come before it there.
  return exponent < 0 ? written.join("") : `${written.slice(0, exponent).join("")}e`;
}

function dateText(parts: readonly Part[]): string {
  const units = parts.flatMap((part) => (part.kind === "elapsed" ? ["hhhh"] : part.kind === "date" ? lettersOfGrid(part.letters) : []));
  const isFirstFill = once();
  let unit = -1;
  return parts
    .map((part, index) => {
      switch (part.kind) {
        case "date":
        case "elapsed": {
          if (part.kind === "date" && lettersOfGrid(part.letters).length === 0) return "";
          unit += 1;
          // Behind hours or before seconds these are minutes, which the grid knows with two digits only.
          const isMinute = units[unit] === "m" && (units[unit - 1]?.startsWith("h") || units[unit + 1]?.startsWith("s"));
          return isMinute ? "mm" : units[unit]!;
        }
        case "literal":
          return part.written;
        case "fill":
          return isFirstFill() ? part.written : "";
        case "point":
          return isOfSecond(parts, index) && parts[index + 1]?.kind === "digit" ? "" : ".";
        case "comma":
        case "slash":
          return SIGNS[part.kind];
        case "percent":
          return String.raw`\%`;
        case "digit":
        case "general":
        case "text":
        case "exponent":
          return "";
      }
    })
    .join("");
}

/** The grid's letters for a run of Excel's, as a list of one or, where they name an era, of none. */
function lettersOfGrid(run: string): string[] {
  const { length } = run;
  const letter = run[0]!.toLowerCase();
  switch (letter) {
    case "y":
    case "b":
      return [length > 2 ? "yyyy" : "yy"];
    case "e":
      return ["yyyy"];
    case "m":
      return [length > 5 ? "mmmm" : letter.repeat(length)];
    case "d":
      return [letter.repeat(Math.min(length, 4))];
    case "h":
      return [length === 4 ? "hhhh" : "hh"];
    case "s":
      return ["ss"];
    case "a":
      return [length === 1 ? "a" : length === 3 ? "ddd" : "dddd"];
    case "q":
      return [length > 2 ? "qqqq" : "qq"];
    default:
      return [];
  }
}

function plainText(parts: readonly Part[]): string {
  const isFirstFill = once();
  return parts
    .map((part) => {
      switch (part.kind) {
        case "literal":
          return part.written;
        case "fill":
          return isFirstFill() ? part.written : "";
        case "digit":
          return `\\${part.written}`;
        case "date":
          return [...part.letters].map((letter) => `\\${letter}`).join("");
        case "text":
          return "@";
        case "point":
        case "comma":
        case "percent":
        case "slash":
          return `\\${SIGNS[part.kind]}`;
        case "general":
        case "exponent":
        case "elapsed":
          return "";
      }
    })
    .join("");
}

/** undefined where the grid shows such values best without any format: General has no spelling there, nor have fractions. */
function written(section: Section): string | undefined {
  switch (kindOf(section)) {
    case "number":
      return numberText(section.parts);
    case "date":
      return dateText(section.parts);
    case "text":
      return plainText(section.parts);
    case "general":
    case "fraction":
      return undefined;
  }
}

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
function choose(sections: readonly Section[], number: number): number {
  const [first, second] = sections;
  if (sections.length === 1) return 0;
  const conditions = [first?.condition ?? { sign: sections.length === 2 && !second?.condition ? ">=" : ">", value: 0 }, second?.condition ?? { sign: "<", value: 0 }];
  if (isMet(conditions[0]!, number)) return 0;
  return sections.length === 2 || isMet(conditions[1]!, number) ? 1 : 2;
}

/** The sections for positive numbers, negative ones and zero; undefined where a condition parts them otherwise. */
function bySign(sections: readonly Section[]): [number, number, number] | undefined {
  if (!sections.some(({ condition }) => condition)) return [0, sections.length > 1 ? 1 : 0, sections.length > 2 ? 2 : 0];
  const edges = sections.flatMap(({ condition }) => (condition ? [Math.abs(condition.value)] : []));
  const sizes = [1e-9, 1e15, ...edges.flatMap((edge) => (edge === 0 ? [] : [edge / 2, edge, edge * 2]))];
  const [positive, negative] = [1, -1].map((sign) => new Set(sizes.map((size) => choose(sections, sign * size)))) as [Set<number>, Set<number>];
  const [[above = 0], [below = 0]] = [[...positive], [...negative]];
  return positive.size === 1 && negative.size === 1 ? [above, below, choose(sections, 0)] : undefined;
}

/** A section that shows any number as it is: no commas behind the digits, which would show it in thousands. */
const isPlain = ({ parts }: Section) => {
  const last = parts.map(({ kind }) => kind).lastIndexOf("digit");
  return last >= 0 && parts[last + 1]?.kind !== "comma";
};

/** The nearest format that the grid has, not yet tried; undefined where that is none at all. Of a format of the grid's own it is the same. */
export function nearestFormat(format: string): string | undefined {
  if (format === TEXT_OVER_VALUE) return undefined;
  const sections = sectionsOf(format)?.slice(0, 4);
  if (!sections) return undefined;
  const last = sections.at(-1)!;
  // The section of text is the fourth, or the last where it says so; but one that stands alone is for numbers as well.
  const hasText = sections.length === 4 || (sections.length > 1 && kindOf(last) === "text");
  const text = hasText ? plainText(last.parts) : TEXT;
  const numbers = hasText ? sections.slice(0, -1) : sections;
  if (numbers.length > 1 && numbers.some((section) => kindOf(section) === "text")) return undefined;

  const chosen = bySign(numbers);
  if (!chosen) {
    const section = [...numbers].reverse().find((each) => kindOf(each) === "number" && isPlain(each));
    return section && written(section);
  }
  const [above, below, zero] = chosen;
  const positive = written(numbers[above]!);
  if (positive === undefined || (positive === "" && numbers.length === 1 && !hasText)) return undefined;
  const isDate = kindOf(numbers[above]!) === "date";
  const negative = below === above ? undefined : written(numbers[below]!);
  const none = zero === above ? undefined : written(numbers[zero]!);
  const hasOwnText = text !== TEXT && kindOf(numbers[above]!) !== "text";
  const all = [positive, negative ?? (isDate ? positive : `-${positive}`), none ?? positive, text];
  const count = hasOwnText ? 4 : none !== undefined ? 3 : negative !== undefined ? 2 : 1;
  return all.slice(0, count).join(";");
}

const ENDS_IN_LANGUAGE = new RegExp(`${LANGUAGE}$`, "i");

/**
 * A format of the grid's own as Excel writes it. A file's own formats stay as they are: the grid's words for exponents, halves
 * of the day and hours beyond 24 mean nothing to Excel, and `[$-]` is no dash. Quarters it has none of; it shows the month.
 */
export function excelFormat(format: string): string {
  if (format === TEXT_OVER_VALUE) return TEXT;
  const sections = sectionsOf(format);
  const isGrids = ({ parts }: Section) => {
    const kind = sections && kindOf({ parts });
    return parts.some((part) => part.kind === "date" && (kind === "date" ? /^(a|hhhh|q+)$/.test(part.letters) : kind === "number" && part.letters === "e"));
  };
  const marked = format.replaceAll(/\[\$([^\]"]*-[^\]"]*)\]/g, (mark, words: string) => (ENDS_IN_LANGUAGE.test(words) ? mark : `"${words}"`));
  if (!sections?.some(isGrids) || /AM\/PM|A\/P/i.test(format)) return marked;
  return marked.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|\*.|hhhh|e|a|q+/g, (found) => {
    switch (found[0]) {
      case "h":
        return "[h]";
      case "e":
        return "E+00";
      case "a":
        return "AM/PM";
      case "q":
        return "mmm";
      default:
        return found;
    }
  });
}
