/** Vectors that go with one another, of which any may be one value for all. */
import type { Vector } from "../core/data/vector";
import { vector } from "./read";
import { type Lying, type Range, isColumn, rectangle } from "./range";

const isOneCell = (argument: string, range: Range): boolean => {
  const rows = rectangle(argument, range);
  return rows.length === 1 && isColumn(rows);
};

/** A vector as long as `like`, or one value for all its elements: an error in that one is an error of each. */
export function oneForAll(argument: string, range: Range, like: Lying): Vector {
  if (like.length === 1 || !isOneCell(argument, range)) return vector(argument, range, like);
  return vector(argument, range).pick(new Int32Array(like.length), like.layout, () => ({ argument }));
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

/** A vector or one value for all, and which of the two it is: one for all says nothing of whether a row is empty. */
export function oneForAllOrEach(argument: string, range: Range, like: Lying): { values: Vector; isOne: boolean } {
  return { values: oneForAll(argument, range, like), isOne: like.length > 1 && isOneCell(argument, range) };
}
