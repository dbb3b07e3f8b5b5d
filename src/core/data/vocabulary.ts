/** Words that a measure knows, each in the spellings that people use: in any case, with or without accents and hyphens. */
import { folded } from "./fold";
import { type ArgumentPosition, refuse } from "../refusal";

export class Vocabulary<Meaning> {
  private readonly meanings: ReadonlyMap<string, Meaning>;
  /** By words that were read before, in whichever call: those are many, and their spellings few. */
  private readonly spelled = new Map<string, Meaning>();

  constructor(
    spellings: Iterable<readonly [spelling: string, meaning: Meaning]>,
    /** What a refusal lists. */
    readonly allowed: readonly string[],
  ) {
    this.meanings = new Map(Array.from(spellings, ([spelling, meaning]) => [keyOf(spelling), meaning]));
  }

  /** What a word means; refused where it is none of these. */
  read(word: string, place: ArgumentPosition): Meaning {
    const before = this.spelled.get(word);
    if (before !== undefined) return before;
    const meaning =
      this.meanings.get(keyOf(word)) ?? refuse({ why: "unknown word", place, found: word, allowed: this.allowed });
    if (this.spelled.size < MAX_SPELLINGS) this.spelled.set(word, meaning);
    return meaning;
  }
}

/** More are not kept. */
const MAX_SPELLINGS = 500;

const keyOf = (word: string): string =>
  folded(word)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s*&\s*/g, " and ")
    .replace(/\p{Dash}/gu, " ");
