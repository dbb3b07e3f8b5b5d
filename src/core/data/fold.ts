/**
 * What names are compared by: two that differ only in what no one sees have one key.
 *
 * The key has compatibility characters as plain ones (full width, ligatures, no-break spaces; NFKC), no characters that
 * are not shown (zero-width ones, soft hyphens, marks of direction, variation selectors), no case (Unicode's full case
 * folding: ß is ss, a final sigma a sigma; a dotted İ is i with its dot, a dotless ı stays one), and one space between words.
 * Accents, dashes and letters of other alphabets are visible, and distinguish names.
 *
 * Source: The Unicode Standard, section 3.13 (compatibility caseless matching, toNFKC_Casefold).
 */
export function folded(name: string): string {
  return PLAIN.test(name) ? name.toLowerCase() : foldedFully(name);
}

/** Whether text is blank to the eye: no characters, or only spaces and invisible ones. */
export const showsNothing = (text: string): boolean => NOTHING.test(text);

const NOTHING = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u;

/** Of printable ASCII, with one space between words, only the case can fold. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The same of any name, step by step. */
export function foldedFully(name: string): string {
  // Taken apart before case is folded, as a mark may fold to a letter, and marks are then in one order.
  const apart = name.replace(NOT_SHOWN, "").normalize("NFKD").replace(NOT_SHOWN, "");
  return withoutCase(apart).normalize("NFKC").replace(SPACES, " ").replace(OUTER_SPACES, "");
}

const NOT_SHOWN = /\p{Default_Ignorable_Code_Point}+/gu;
const SPACES = /\p{White_Space}+/gu;
const OUTER_SPACES = /^ | $/g;

/** Unicode's full case folding, of any text. */
export function withoutCase(text: string): string {
  return text.replace(CASED, caseFolded);
}

const CASED = /\p{Changes_When_Casefolded}/gu;

/**
 * By way of capitals, as letters have several small forms: ς and σ, ſ and s, ẞ and ß. One letter at a time, for alone
 * a capital sigma becomes σ. Of Cherokee the capitals came first, and it folds to them.
 */
function caseFolded(letter: string): string {
  const capitals = letter.toLowerCase().toUpperCase();
  return CHEROKEE.test(capitals) ? capitals : [...capitals].map((capital) => capital.toLowerCase()).join("");
}

const CHEROKEE = /\p{Script=Cherokee}/u;
