/**
 * Words in a picture: how much room they take, and what is left of them where there is too little.
 *
 * A picture is laid out without a page and must look right with whatever sans serif its reader has, so letters are taken
 * as wide as in DejaVu Sans, the widest of the usual ones: Segoe UI, Arial and Helvetica need less.
 */

export interface Face {
  readonly size: number;
  readonly bold?: boolean;
}

/** Thousandths of the type size. */
const WIDTH_CLASSES: readonly (readonly [width: number, letters: string])[] = [
  [278, "'ijlIJ"],
  [318, " \u00a0,.’·"],
  [340, "/:;\\|"],
  [362, "f-"],
  [400, "()[]t!r"],
  [500, '"*_`–“”'],
  [530, "sz?"],
  [558, "cL"],
  [595, "Fkvxy"],
  [615, "PTYoae"],
  [637, "ESbdghnpqu$0123456789{}£€"],
  [686, "KAVXZB"],
  [700, "RC"],
  [752, "UNH"],
  [787, "DG&OQ"],
  [820, "w"],
  [838, "#+<=>^~−"],
  [865, "M"],
  [974, "m%"],
  [1000, "W@…—"],
];
const widths = new Map(
  WIDTH_CLASSES.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])),
);

/** Scripts of square signs, and pictograms. */
const SQUARE_LETTERS =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u;
const DEFAULT_WIDTH = 720;
const BOLD_FACTOR = 1.11;

export function textWidth(words: string, { size, bold = false }: Face): number {
  let thousandths = 0;
  for (const sign of words.normalize("NFC")) thousandths += widths.get(sign) ?? widthOfOther(sign);
  return (thousandths * size * (bold ? BOLD_FACTOR : 1)) / 1000;
}

/** An accent takes no room. A Korean syllable is a square as it is; taken apart into its letters it would be two. */
function widthOfOther(sign: string): number {
  if (SQUARE_LETTERS.test(sign)) return 1050;
  const letter = String.fromCodePoint(sign.normalize("NFD").codePointAt(0)!);
  if (/\p{M}/u.test(letter)) return 0;
  return widths.get(letter) ?? (/\p{Lu}/u.test(letter) ? 900 : DEFAULT_WIDTH);
}

/** Letters as a person counts them: an accent or a flag is not torn from what it belongs to. */
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const lettersOf = (words: string) => [...segmenter.segment(words)].map(({ segment }) => segment);

/** The words, or as many of their letters as there is room for and an ellipsis; nothing where not even that fits. */
export function truncate(words: string, room: number, face: Face): string {
  if (textWidth(words, face) <= room) return words;
  const letters = lettersOf(words);
  let [least, most] = [0, letters.length - 1];
  const first = (count: number) =>
    `${letters
      .slice(0, count)
      .join("")
      .replace(/[\s,:;.(]+$/u, "")}…`;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (textWidth(first(middle), face) <= room) least = middle;
    else most = middle - 1;
  }
  return least === 0 ? "" : first(least);
}

/** The words in lines no wider than the room, at most so many: the last ends in an ellipsis if more would follow. */
export function wrap(words: string, room: number, face: Face, most = Infinity): string[] {
  const lines: string[] = [];
  for (const word of words.split(/[ \n\t\r]+/u).filter((each) => each !== "")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, face) <= room) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, room, face));
  }
  if (lines.length <= most) return lines;
  const last = truncate(lines.slice(most - 1).join(" "), room, face);
  return [...lines.slice(0, most - 1), last];
}

/** A word wider than the room, in parts that are not. */
function pieces(word: string, room: number, face: Face): string[] {
  const parts = [""];
  for (const letter of textWidth(word, face) <= room ? [word] : lettersOf(word)) {
    const part = parts.at(-1)! + letter;
    if (parts.at(-1) === "" || textWidth(part, face) <= room) parts[parts.length - 1] = part;
    else parts.push(letter);
  }
  return parts;
}
