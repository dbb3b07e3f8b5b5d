import { type Layout, placesAlong } from "./place";
import { isKnown } from "./figure";
import type { Place } from "./refusal";
import type { Vector } from "./vector";

/** What a table calls a group or a link that has a figure and no name. */
export const UNSPECIFIED = "(unspecified)";

/** Names, groups or tags, as texts; "" is no text. */
export class Labels {
  constructor(
    readonly argument: string,
    readonly layout: Layout,
    private readonly texts: readonly string[],
  ) {}

  get length(): number {
    return this.texts.length;
  }

  at(index: number): string {
    return this.texts[index] ?? "";
  }

  place(index: number): Place {
    return placesAlong(this.argument, this.layout)(index);
  }
}

/** Two names are the same when they differ in case and outer spaces only. */
export function sameName(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}

/**
 * The records that are there: a record with no text and nothing but zeros is an empty row, so a range may run past the
 * end of the data.
 */
export function occupied(labels: readonly Labels[], figures: readonly Vector[]): number[] {
  const count = labels[0]?.length ?? figures[0]?.length ?? 0;
  const isEmpty = (index: number): boolean =>
    labels.every((label) => label.at(index) === "") &&
    figures.every((vector) => {
      const figure = vector.at(index);
      return isKnown(figure) && figure.isZero();
    });
  return Array.from({ length: count }, (_, index) => index).filter((index) => !isEmpty(index));
}
