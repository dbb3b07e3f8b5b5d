/** Words that a measure knows, each in the spellings that people use: in any case, with or without accents and hyphens. */
import { folded } from "./fold";
import { remembered } from "./remembered";
import { type ArgumentPosition, refuse } from "../refusal";

export class Vocabulary<Meaning> {
  private readonly meaningOf: (word: string) => Meaning | undefined;

  constructor(
    spellings: Iterable<readonly [spelling: string, meaning: Meaning]>,
    /** What a refusal lists. */
    readonly allowed: readonly string[],
  ) {
    const meanings = new Map(Array.from(spellings, ([spelling, meaning]) => [keyOf(spelling), meaning]));
    this.meaningOf = remembered((word) => meanings.get(keyOf(word)));
  }

  /** What a word means; refused where it is none of these. */
  read(word: string, place: ArgumentPosition): Meaning {
    return this.meaningOf(word) ?? refuse({ why: "unknown word", place, found: word, allowed: this.allowed });
  }
}

const keyOf = (word: string): string =>
  folded(word)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s*&\s*/g, " and ")
    .replace(/\p{Dash}/gu, " ");
