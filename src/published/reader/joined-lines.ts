/** Lines of a table whose names, flows and final demand are in files of their own, put side by side again. */

import type { Line, Source, Watch } from "./lines";

/** A block beside the flows, held as a whole: final demand is a tenth of a table. */
export interface Block {
  readonly heads: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
  readonly width: number;
  readonly figures: readonly Float64Array[];
}

/** Lines before the first figures are headings, also those without anything over the figures. */
export async function blockIn(source: Source, skip: number, watch: Watch): Promise<Block> {
  const heads: string[][] = [];
  const names: string[][] = [];
  const figures: Float64Array[] = [];
  let scratch = new Float64Array();
  await source.read((line) => {
    if (figures.length === 0) {
      const words = line.texts().slice(skip);
      scratch = new Float64Array(words.length);
      line.figures(skip, scratch);
      if (words.every((text) => text === "") || scratch.some(Number.isNaN)) {
        heads.push(words);
        return true;
      }
    }
    const count = line.figures(skip, scratch);
    names.push(line.texts(skip));
    figures.push(scratch.slice(0, count));
    return true;
  }, watch);
  return { heads, names, width: figures[0]?.length ?? 0, figures };
}

/** Texts of a file of names. */
export async function namesIn(source: Source, watch: Watch): Promise<string[][]> {
  const names: string[][] = [];
  await source.read((line) => {
    const texts = line.texts();
    if (texts.some((text) => text !== "")) names.push(texts);
    return true;
  }, watch);
  return names;
}

/** A line made of names, of a line of flows, and of what stands beside it. */
export class JoinedLine implements Line {
  number = 0;
  private names: readonly string[] | null = null;
  private left: Line | null = null;
  private words: readonly string[] | null = null;
  private right: Float64Array | null = null;

  /** A line of names alone. */
  ofWords(words: readonly string[]): this {
    return this.at(null, null, words, null);
  }

  /** With names where the line of flows has none of its own. */
  ofFigures(names: readonly string[] | null, left: Line, right: Float64Array | null): this {
    return this.at(names, left, null, right);
  }

  /** Of figures that are there as a whole, from this line of the file on. */
  ofBlock(names: readonly string[], right: Float64Array, number: number): this {
    this.at(names, null, null, right);
    this.number = number;
    return this;
  }

  /** A line of headings, and the headings beside it. */
  ofHeadings(left: Line, words: readonly string[]): this {
    return this.at(null, left, words, null);
  }

  texts(atMost = Infinity): string[] {
    const own = [...(this.names ?? []), ...(this.left?.texts(Math.max(atMost - (this.names?.length ?? 0), 0)) ?? [])];
    const beside = this.words ?? Array.from(this.right ?? [], String);
    return [...own, ...beside].slice(0, atMost);
  }

  figures(skip: number, into: Float64Array): number {
    const { left, right, names } = this;
    if (!left) {
      if (!right) return 0;
      into.set(right.subarray(0, into.length));
      return right.length;
    }
    const count = left.figures(Math.max(skip - (names?.length ?? 0), 0), into);
    if (right && count <= into.length) into.set(right.subarray(0, into.length - count), count);
    return count + (right?.length ?? 0);
  }

  private at(
    names: readonly string[] | null,
    left: Line | null,
    words: readonly string[] | null,
    right: Float64Array | null,
  ): this {
    this.number = left?.number ?? this.number + 1;
    Object.assign(this, { names, left, words, right });
    return this;
  }
}
