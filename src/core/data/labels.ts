import { filledPlaces, newPlaces } from "../numbers/columns";
import { folded } from "./fold";
import { type Layout, placesAlong } from "./place";
import type { ArgumentPosition } from "../refusal";

/** What a table calls a group or a link that has a figure and no name. */
export const UNSPECIFIED = "(unspecified)";

/**
 * Names, groups or tags, as texts; "" is no text. Held as a column of codes and the text of each code, as many records
 * share few texts.
 */
export class Labels {
  constructor(
    readonly argument: string,
    readonly layout: Layout,
    /** For each record the position of its text. */
    private readonly codes: Int32Array,
    private readonly texts: readonly string[],
  ) {}

  get length(): number {
    return this.codes.length;
  }

  at(index: number): string {
    const code = this.codes[index];
    return code === undefined ? "" : this.texts[code]!;
  }

  /** A number from 0 up to `codeCount` for its text: two with one number have one text. */
  codeAt(index: number): number {
    return this.codes[index]!;
  }

  get codeCount(): number {
    return this.texts.length;
  }

  isEmpty(index: number): boolean {
    return this.at(index) === "";
  }

  place(index: number): ArgumentPosition {
    return placesAlong(this.argument, this.layout)(index);
  }

  /** The records' groups among those entered in a register, where what has no text is called `none`. */
  enter(register: Register, none = ""): (index: number) => number {
    const groups = filledPlaces(this.texts.length, -1);
    return (index) => {
      const code = this.codes[index]!;
      const group = groups[code]!;
      return group >= 0 ? group : (groups[code] = register.enter(this.texts[code]! || none));
    };
  }
}

/** The different pairs of texts of two columns of names. */
export interface Pairs {
  /** For each record the position of its pair. */
  readonly pairOf: Int32Array;
  /** For each pair the first record that has it. */
  readonly first: readonly number[];
}

export function pairsOf(one: Labels, other: Labels): Pairs {
  const pairOf = newPlaces(one.length);
  const first: number[] = [];
  const known = new Map<number, number>();
  // The pair last found with each text of the one column.
  const last = filledPlaces(one.codeCount, -1);
  for (let index = 0; index < pairOf.length; index++) {
    const [code, otherCode] = [one.codeAt(index), other.codeAt(index)];
    let pair = last[code]!;
    if (pair < 0 || other.codeAt(first[pair]!) !== otherCode) {
      const both = code * other.codeCount + otherCode;
      const before = known.get(both);
      pair = before ?? first.push(index) - 1;
      if (before === undefined) known.set(both, pair);
      last[code] = pair;
    }
    pairOf[index] = pair;
  }
  return { pairOf, first };
}

/** Names in order of first appearance; the first spelling of each. */
export class Register {
  readonly names: string[] = [];
  private readonly positions = new Map<string, number>();

  /** The position of a name, which is entered where it is new; `key` is what it is compared by. */
  enter(name: string, key = sameName(name)): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.positions.set(key, this.names.length);
    return this.names.push(name) - 1;
  }

  /** The position of a name; -1 where it was not entered. */
  position(name: string): number {
    return this.positions.get(sameName(name)) ?? -1;
  }
}

/** Two names are the same when they differ only in what no one sees: this is then the same. */
export const sameName = folded;

/** Texts, or words chosen from a few, some of which may be blank. */
interface Blanks {
  readonly length: number;
  isEmpty(index: number): boolean;
}

/** Figures, or whole records of them, some of which may be nothing but 0. */
interface Zeros {
  readonly length: number;
  isZero(index: number): boolean;
}

/**
 * The records that are there: a record with no text and nothing but zeros is an empty row, so a range may run past the
 * end of the data.
 */
export function occupied(labels: readonly Blanks[], figures: readonly Zeros[]): number[] {
  const count = labels[0]?.length ?? figures[0]?.length ?? 0;
  const records: number[] = [];
  for (let index = 0; index < count; index++) if (!isBlank(index, labels, figures)) records.push(index);
  return records;
}

function isBlank(index: number, labels: readonly Blanks[], figures: readonly Zeros[]): boolean {
  for (const label of labels) if (!label.isEmpty(index)) return false;
  for (const vector of figures) if (!vector.isZero(index)) return false;
  return true;
}
