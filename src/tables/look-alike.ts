/**
 * Names that look like one to a reader and are counted as two: how they differ is seen only by looking twice.
 *
 * Each difference has a way to do away with it. Two names look alike if nothing is left when all are done away with; they
 * differ by those without which something is.
 */
import { folded } from "../core/data/fold";

export type Difference = "mark" | "accents" | "dot" | "letters" | "joins" | "quotes" | "zero";

export interface Differences {
  readonly by: readonly Difference[];
  /** A letter of another alphabet than its word, where that is a difference. */
  readonly foreign: { readonly letter: string; readonly alphabet: "Greek" | "Cyrillic" } | null;
}

/** Letters of which the small or the capital form looks like that of a Latin one. */
const GREEK = letters("αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx");
const CYRILLIC = letters("аa вb еe іi јj кk мm нh оo рp сc ѕs тt уy хx ԁd ԛq ԝw ӏl");
const LATIN: ReadonlyMap<string, string> = new Map([...GREEK, ...CYRILLIC]);

function letters(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(" ").map((pair) => [pair[0]!, pair[1]!]));
}

/** Letters with a stroke, or of two in one, which do not come apart into a letter and its accent. */
const STROKES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: "l", ø: "o", đ: "d", ħ: "h", ŧ: "t", æ: "ae", œ: "oe", ё: "е" }),
);

const replacing =
  (by: ReadonlyMap<string, string>) =>
  (name: string): string =>
    Array.from(name, (letter) => by.get(letter) ?? letter).join("");

/** As written: a footnote mark, and quotation marks. Marks that are digits follow words only, not units such as m². */
const AS_WRITTEN: Partial<Record<Difference, (name: string) => string>> = {
  mark: (name) =>
    name.replace(/(?<=\S)[\s*†‡§#.,;:!?]+$/u, "").replace(/(?<=\p{L}{3})[\u2070-\u2079\u00b2\u00b3\u00b9]+$/u, ""),
  quotes: (name) => name.replace(/['’‘‛ʼ`´"“”„«»]/gu, ""),
};

/** Of a folded name. */
const FOLDED: Partial<Record<Difference, (name: string) => string>> = {
  letters: (name) => replacing(LATIN)(name.normalize("NFD")).normalize("NFC"),
  dot: (name) => name.replace(/i\u0307|ı/gu, "i"),
  // The dot of an i is no accent; in other alphabets a mark may make another letter, or be a vowel.
  accents: (name) =>
    replacing(STROKES)(name)
      .normalize("NFD")
      .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)(?!(?<=i)\u0307)\p{M}/gu, "")
      .normalize("NFC"),
  joins: (name) =>
    name.replace(/(?<=[\p{L}\p{M}\p{N}])[ _\u2212\p{Pd}]+(?=[\p{L}\p{N}])/gu, (join, at: number) =>
      DIGIT.test(name.charAt(at - 1)) && DIGIT.test(name.charAt(at + join.length)) ? " " : "",
    ),
  zero: (name) => name.replace(/(?<=\p{L})0(?=\p{L})/gu, "o"),
};

const DIGIT = /\p{Nd}/u;
const ALL: readonly Difference[] = ["mark", "accents", "dot", "letters", "joins", "quotes", "zero"];

/** The name without these differences. */
function without(name: string, differences: readonly Difference[]): string {
  const apply = (given: string, ways: typeof FOLDED): string =>
    Object.entries(ways).reduce(
      (done, [difference, way]) => (differences.includes(difference as Difference) ? way(done) : done),
      given,
    );
  return apply(folded(apply(name, AS_WRITTEN)), FOLDED);
}

/** What names that look alike have in common. */
export const looks = (name: string): string => without(name, ALL);

/** In what two names differ that look alike. */
export function differencesOf(one: string, other: string): Differences {
  const by = ALL.filter((difference) => {
    const others = ALL.filter((each) => each !== difference);
    return without(one, others) !== without(other, others);
  });
  return { by, foreign: by.includes("letters") ? foreignLetter(one, other) : null };
}

/** The first letter that is another in the two names, of the one in which it is not Latin. */
function foreignLetter(one: string, other: string): Differences["foreign"] {
  const [inOne, inOther] = [one, other].map((name) => Array.from(name.normalize("NFC")));
  const isForeign = (letter: string) => LATIN.has(folded(letter).normalize("NFD").charAt(0));
  const found =
    inOther!.find((letter) => isForeign(letter) && !inOne!.includes(letter)) ??
    inOne!.find((letter) => isForeign(letter) && !inOther!.includes(letter));
  return found === undefined
    ? null
    : { letter: found, alphabet: /\p{Script=Greek}/u.test(found) ? "Greek" : "Cyrillic" };
}
