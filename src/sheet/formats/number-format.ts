/**
 * Number formats as Excel's files write them, in the words that the browser's grid has for them. Excel's language is the
 * larger one: colours, conditions, fractions, padding and a few letters of times have no counterpart. What a format cannot
 * show there, it shows plainly; it never shows another number.
 */

import {
  choose,
  HELD,
  isOfSecond,
  kindOf,
  LANGUAGE,
  partedOf,
  type Part,
  type Section,
  sectionsOf,
} from "./format-sections";

/** Excel's name for the absence of a format; where a file writes it, a formula does not take over a format from its arguments. */
export const GENERAL = "General";

/** Excel's format Text: what is typed into such a cell is text. */
export const TEXT = "@";

/** Text as the format of a cell that was filled before it was formatted: what it holds stays a number. */
const TEXT_OVER_VALUE = `${HELD}${TEXT}`;

/** The format by which the grid keeps a cell with a format of a file whose content is no text. */
export const overValue = (format: string): string => (format === TEXT ? TEXT_OVER_VALUE : fromFile(format));

const held = new Map<string, string>();

/** A file's format as the grid keeps it, so that it is written back as it is: a mark before those that read otherwise among the grid's own. */
export function fromFile(format: string): string {
  let kept = held.get(format);
  if (kept === undefined) held.set(format, (kept = excelFormat(format) === format ? format : `${HELD}${format}`));
  return kept;
}

const SIGNS = { point: ".", comma: ",", percent: "%", slash: "/", text: "@" } as const;

const once = () => {
  let isFirst = true;
  return () => isFirst && !(isFirst = false);
};

/** In a number Excel's exponent, or the grid's, which is an e alone. */
const isExponent = (part: Part) => part.kind === "exponent" || (part.kind === "date" && part.letters === "e");

/** Commas before the point show thousands; the grid wants them behind the last digit: `0,.0` is `0.0,`. */
function withScaleBehind(parts: readonly Part[]): readonly Part[] {
  const point = parts.findIndex(({ kind }) => kind === "point");
  let from = point;
  while (parts[from - 1]?.kind === "comma") from -= 1;
  const last = parts.map(({ kind }) => kind).lastIndexOf("digit");
  if (point < 0 || from === point || last < point || parts[from - 1]?.kind !== "digit") return parts;
  return [
    ...parts.slice(0, from),
    ...parts.slice(point, last + 1),
    ...parts.slice(from, point),
    ...parts.slice(last + 1),
  ];
}

function numberText(ofFile: readonly Part[]): string {
  const parts = withScaleBehind(ofFile);
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
  const units = parts.flatMap((part) =>
    part.kind === "elapsed" ? ["hhhh"] : part.kind === "date" ? lettersOfGrid(part.letters) : [],
  );
  const hasSeconds = units.includes("ss");
  const isFirstFill = once();
  let unit = -1;
  return parts
    .map((part, index) => {
      switch (part.kind) {
        case "date":
        case "elapsed": {
          if (part.kind === "date" && lettersOfGrid(part.letters).length === 0) return "";
          unit += 1;
          // The grid counts no minutes and no seconds on: hours, minutes and seconds, which can be taken for nothing else.
          if (part.kind === "elapsed")
            return part.unit === "h" ? "hhhh" : part.unit === "m" && hasSeconds ? "hhhh:mm" : "hhhh:mm:ss";
          // Behind hours or before seconds these are minutes, which the grid knows with two digits only.
          const isMinute =
            units[unit] === "m" && (units[unit - 1]?.startsWith("h") || units[unit + 1]?.startsWith("s"));
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

/** The sections for positive numbers, negative ones and zero; undefined where a condition parts them otherwise. */
function bySign(sections: readonly Section[]): [number, number, number] | undefined {
  if (!sections.some(({ condition }) => condition))
    return [0, sections.length > 1 ? 1 : 0, sections.length > 2 ? 2 : 0];
  const edges = sections.flatMap(({ condition }) => (condition ? [Math.abs(condition.value)] : []));
  const sizes = [1e-9, 1e15, ...edges.flatMap((edge) => (edge === 0 ? [] : [edge / 2, edge, edge * 2]))];
  const [positive, negative] = [1, -1].map((sign) => new Set(sizes.map((size) => choose(sections, sign * size)))) as [
    Set<number>,
    Set<number>,
  ];
  const [[above = 0], [below = 0]] = [[...positive], [...negative]];
  return positive.size === 1 && negative.size === 1 ? [above, below, choose(sections, 0)] : undefined;
}

/** The nearest format that the grid has, not yet tried; undefined where that is none at all. Of a format of the grid's own it is the same. */
export function nearestFormat(format: string): string | undefined {
  if (format === TEXT_OVER_VALUE) return undefined;
  const parted = partedOf(format);
  if (!parted) return undefined;
  const { numbers, ofText } = parted;
  const text = ofText ? plainText(ofText.parts) : TEXT;
  if (numbers.length > 1 && numbers.some((section) => kindOf(section) === "text")) return undefined;

  const chosen = bySign(numbers);
  if (!chosen) return undefined;
  const [above, below, zero] = chosen;
  const positive = written(numbers[above]!);
  if (positive === undefined || (positive === "" && numbers.length === 1 && !ofText)) return undefined;
  const isDate = kindOf(numbers[above]!) === "date";
  const negative = below === above ? undefined : written(numbers[below]!);
  const none = zero === above ? undefined : written(numbers[zero]!);
  const hasOwnText = text !== TEXT && kindOf(numbers[above]!) !== "text";
  const all = [positive, negative ?? (isDate ? positive : `-${positive}`), none ?? positive, text];
  const count = hasOwnText ? 4 : none !== undefined ? 3 : negative !== undefined ? 2 : 1;
  return all.slice(0, count).join(";");
}

/**
 * A format of the grid's own for one number, where that depends on the number: its sections have conditions, or it
 * counts minutes or seconds on. General where its section is that; undefined where the nearest format shows any number.
 */
export function formatForNumber(format: string, number: number): string | undefined {
  const numbers = sectionsByNumber(format);
  if (!numbers || !Number.isFinite(number)) return undefined;
  const index = choose(numbers, number);
  const section = numbers[index]!;
  const counted = countedOn(section, Math.abs(number));
  const shown = counted
    ? counted.parts.map((part) => ("written" in part ? part.written : "")).join("")
    : written(section);
  if (shown === undefined) return GENERAL;
  return number < 0 && isOfNegatives(numbers, index)
    ? `${shown};${shown}`
    : number < 0 && kindOf(section) !== "date"
      ? `${shown};-${shown}`
      : shown;
}

const byNumber = new Map<string, Section[] | undefined>();

/** The sections for numbers of a format of which the grid has no like for all of them. */
function sectionsByNumber(format: string): Section[] | undefined {
  if (byNumber.has(format)) return byNumber.get(format);
  const numbers = partedOf(format)?.numbers;
  const isOne = numbers === undefined || (numbers.length > 1 && numbers.some((section) => kindOf(section) === "text"));
  const sections =
    isOne || (bySign(numbers) && !numbers.some((section) => countedOn(section, 0))) ? undefined : numbers;
  byNumber.set(format, sections);
  return sections;
}

/** Whether only negative numbers come to a section: it needs no sign then. */
function isOfNegatives(sections: readonly Section[], index: number): boolean {
  const condition = sections[index]?.condition;
  if (condition)
    return condition.sign === "<="
      ? condition.value < 0
      : (condition.sign === "<" && condition.value <= 0) || (condition.sign === "=" && condition.value < 0);
  return index === 1 && sections.length > 2;
}

const SECONDS_A_DAY = 86_400;

/** A section with all its times written out, where it counts minutes or seconds on, of which the grid knows nothing. */
function countedOn(section: Section, days: number): Section | undefined {
  const { parts } = section;
  const counted = parts.find((part) => part.kind === "elapsed");
  if (kindOf(section) !== "date" || counted?.kind !== "elapsed" || counted.unit === "h") return undefined;
  const places = parts.filter((part, index) => part.kind === "digit" && isOfSecond(parts, index)).length;
  const units = 10 ** places;
  const all = Math.round(days * SECONDS_A_DAY * units);
  const seconds = Math.floor(all / units);
  const number = (value: number, digits: number): Part => ({
    kind: "literal",
    written: `"${String(value).padStart(digits, "0")}"`,
  });
  let place = 0;
  return {
    parts: parts.map((part): Part => {
      if (part.kind === "elapsed") return number(part.unit === "m" ? Math.floor(seconds / 60) : seconds, part.digits);
      if (part.kind === "date" && /^s/i.test(part.letters)) return number(seconds % 60, part.letters.length);
      if (part.kind === "date" && /^m/i.test(part.letters))
        return number(Math.floor(seconds / 60) % 60, part.letters.length);
      if (part.kind === "digit") {
        place += 1;
        return number(Math.floor((all % units) / 10 ** (places - place)) % 10, 1);
      }
      return part.kind === "point" || part.kind === "comma" || part.kind === "slash" || part.kind === "percent"
        ? { kind: "literal", written: `\\${SIGNS[part.kind]}` }
        : part;
    }),
  };
}

const ENDS_IN_LANGUAGE = new RegExp(`${LANGUAGE}$`, "i");

/**
 * A format of the grid's own as Excel writes it. A file's own formats stay as they are: the grid's words for exponents, halves
 * of the day and hours beyond 24 mean nothing to Excel, and `[$-]` is no dash. Quarters it has none of; it shows the month.
 */
export function excelFormat(format: string): string {
  if (format.startsWith(HELD)) return format.slice(HELD.length);
  const sections = sectionsOf(format);
  const isGrids = ({ parts }: Section) => {
    const kind = sections && kindOf({ parts });
    return parts.some(
      (part) =>
        part.kind === "date" &&
        (kind === "date" ? /^(a|hhhh|q+)$/.test(part.letters) : kind === "number" && part.letters === "e"),
    );
  };
  const marked = format.replaceAll(/\[\$([^\]"]*-[^\]"]*)\]/g, (mark, words: string) =>
    ENDS_IN_LANGUAGE.test(words) ? mark : `"${words}"`,
  );
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
