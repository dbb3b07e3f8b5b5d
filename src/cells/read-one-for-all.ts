/** Arguments of which one value may do for all records. */
import { filledPlaces } from "../core/numbers/columns";
import { Labels } from "../core/data/labels";
import type { OneOrEach } from "../core/data/one-or-each";
import type { Vector } from "../core/data/vector";
import { text } from "./cell";
import { labels, vector } from "./read";
import { type Lying, type Range, isColumn, isLeftOut, rectangle } from "./range";

function isOneCell(argument: string, range: Range): boolean {
  // What else is wrong with its shape is said by those who read it.
  if (Array.isArray(range) && range.length > 1) return false;
  const rows = rectangle(argument, range);
  return rows.length === 1 && isColumn(rows);
}

/** A vector as long as `like`, or one value for all its elements: an error in that one is an error of each that uses it. */
export function oneForAll(argument: string, range: Range, like: Lying): Vector {
  if (like.length === 1 || !isOneCell(argument, range)) return vector(argument, range, like);
  return vector(argument, range).pick(filledPlaces(like.length, 0), like.layout, () => ({ argument }));
}

export function optionalOneForAll(argument: string, range: Range, like: Lying): Vector | undefined {
  return isLeftOut(range) ? undefined : oneForAll(argument, range, like);
}

/** The same, where an error in the one value applies to the whole. */
export function vectorOrOne(argument: string, range: Range, like: Lying): Vector {
  if (like.length > 1 && isOneCell(argument, range)) vector(argument, range).complete();
  return oneForAll(argument, range, like);
}

export function optionalVectorOrOne(argument: string, range: Range, like: Lying): Vector | undefined {
  return isLeftOut(range) ? undefined : vectorOrOne(argument, range, like);
}

/** The same, and whether each record has a value of its own: one for all says nothing of whether a row is empty. */
export function oneOrEach(argument: string, range: Range, like: Lying): OneOrEach {
  return { figures: oneForAll(argument, range, like), isEach: !isOneCell(argument, range) };
}

export function optionalOneOrEach(argument: string, range: Range, like: Lying): OneOrEach | undefined {
  return isLeftOut(range) ? undefined : oneOrEach(argument, range, like);
}

/** As many names as `like` is long, or one for all of it. */
export function labelsOrOne(argument: string, range: Range, like: Lying): Labels {
  if (like.length === 1 || !isOneCell(argument, range)) return labels(argument, range, like);
  const [[cell] = []] = rectangle(argument, range);
  return new Labels(argument, "cell", filledPlaces(like.length, 0), [text(cell, { argument })]);
}

/** Of these arguments, in their order, each one value for all or as many as the first that has several; oriented as that one. */
export function alongside<Ranges extends Readonly<Record<string, Range>>>(
  ranges: Ranges,
): { readonly [Name in keyof Ranges]: Vector } {
  const all = Object.entries<Range>(ranges);
  const [first, cells] = all.find(([argument, range]) => !isOneCell(argument, range)) ?? all[0]!;
  const lead = vector(first, cells);
  return Object.fromEntries(
    all.map(([argument, range]) => [argument, argument === first ? lead : oneForAll(argument, range, lead)]),
  ) as { readonly [Name in keyof Ranges]: Vector };
}
