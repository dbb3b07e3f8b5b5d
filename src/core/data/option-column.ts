/** Words chosen from a few, one for each link, activity or record; and the records that have one. */
import { newPlaces } from "../numbers/columns";
import type { Labels } from "./labels";
import { type Layout, placesAlong } from "./place";
import { type ArgumentPosition, Refusal, Refused } from "../refusal";
import { firstRefusal } from "./flags";
import type { Vector } from "./vector";

export class OptionColumn<Word extends string = string> {
  constructor(
    readonly argument: string,
    readonly layout: Layout,
    private readonly allowed: readonly string[],
    /** For each record the position of its word among those found, as many records share few. */
    private readonly codes: Int32Array,
    /** "" where there is no text. */
    private readonly found: readonly (Word | "" | Refusal)[],
  ) {}

  get length(): number {
    return this.codes.length;
  }

  /** The word, or why there is none. */
  at(index: number): Word | Refusal {
    return (
      this.found[this.codes[index]!] ||
      new Refusal({ why: "no option", place: this.place(index), allowed: this.allowed })
    );
  }

  isEmpty(index: number): boolean {
    return this.found[this.codes[index]!] === "";
  }

  place(index: number): ArgumentPosition {
    return placesAlong(this.argument, this.layout)(index);
  }

  /**
   * Goes through the records. A record with no text, in other columns of names either, and nothing but zeros is an empty row,
   * so a range may run past the end of the data; in any other a word is needed.
   */
  forEachUsed(
    figures: readonly Vector[],
    use: (word: Word, record: number) => void,
    names: readonly Labels[] = [],
  ): void {
    for (let record = 0; record < this.length; record++) {
      if (
        this.isEmpty(record) &&
        figures.every((vector) => vector.isZero(record)) &&
        names.every((labels) => labels.isEmpty(record))
      )
        continue;
      const word = this.at(record);
      if (word instanceof Refusal) throw new Refused(word);
      use(word, record);
    }
  }

  /**
   * What is made of the word of each record; each word is looked at once.
   */
  each<Made>(of: (word: Word) => Made): (index: number) => Made | Refusal {
    const made: (Made | undefined)[] = this.found.map((word) =>
      word === "" || word instanceof Refusal ? undefined : of(word),
    );
    return (index) => made[this.codes[index]!] ?? (this.at(index) as Refusal);
  }

  /** Goes through the records with a number from 0 on for the word of each; below 0 where it has none. */
  forEachCode(code: (word: Word) => number, use: (code: number, record: number) => void): void {
    const { codes } = this;
    const numbers = this.numbersOf(code);
    for (let record = 0; record < codes.length; record++) use(numbers[codes[record]!]!, record);
  }

  /** The same numbers as a column. */
  private codesOf(code: (word: Word) => number): Int32Array {
    const { codes } = this;
    const numbers = this.numbersOf(code);
    const found = newPlaces(codes.length);
    for (let record = 0; record < found.length; record++) found[record] = numbers[codes[record]!]!;
    return found;
  }

  /** Of the words that were found. */
  private numbersOf(code: (word: Word) => number): number[] {
    return this.found.map((word) => (word === "" || word instanceof Refusal ? NO_WORD : code(word)));
  }

  /**
   * The group of each record by its word, from 0; below 0 for an empty row. A record with no text and nothing but zeros is an
   * empty row, so a range may run past the end of the data; in any other a word is needed, and with `areNeeded` every
   * figure.
   */
  groups(figures: readonly Vector[], groupOf: (word: Word) => number, areNeeded = false): Int32Array {
    const groups = this.codesOf(groupOf);
    const haveWords = !this.found.some((word) => word === "" || word instanceof Refusal);
    if (haveWords && (!areNeeded || figures.every((vector) => vector.isKnown))) return groups;
    for (let record = 0; record < groups.length; record++) {
      if (groups[record] === NO_WORD) groups[record] = this.withoutWord(record, figures);
      if (areNeeded && groups[record] !== EMPTY_ROW) {
        const refusal = firstRefusal(figures, record);
        if (refusal) throw new Refused(refusal);
      }
    }
    return groups;
  }

  private withoutWord(record: number, figures: readonly Vector[]): number {
    if (this.found[this.codes[record]!] === "" && figures.every((vector) => vector.isZero(record))) return EMPTY_ROW;
    throw new Refused(this.at(record) as Refusal);
  }
}

const NO_WORD = -2;
const EMPTY_ROW = -1;
