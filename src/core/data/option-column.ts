/** Words chosen from a few, one for each link, activity or record; and the records that have one. */
import type { Labels } from "./labels";
import { type Layout, placesAlong } from "./place";
import { type ArgumentPosition, Refusal, Refused } from "../refusal";
import type { Vector } from "./vector";

export class OptionColumn<Word extends string = string> {
  constructor(
    readonly argument: string,
    readonly layout: Layout,
    private readonly allowed: readonly string[],
    /** "" where there is no text. */
    private readonly held: readonly (Word | "" | Refusal)[],
  ) {}

  get length(): number {
    return this.held.length;
  }

  /** The word, or why there is none. */
  at(index: number): Word | Refusal {
    return this.held[index] || new Refusal({ why: "no option", place: this.place(index), allowed: this.allowed });
  }

  isEmpty(index: number): boolean {
    return this.held[index] === "";
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
        this.held[record] === "" &&
        figures.every((vector) => vector.isZero(record)) &&
        names.every((labels) => labels.isEmpty(record))
      )
        continue;
      const word = this.at(record);
      if (word instanceof Refusal) throw new Refused(word);
      use(word, record);
    }
  }
}
