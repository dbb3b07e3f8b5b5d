/** One figure for all records, or one for each: for tables in which a missing figure spoils only the cells that rest on it. */
import type { OneOrEach } from "../core/data/one-or-each";
import { number, vector } from "./read";
import { type Lying, type Range, isColumn, isLeftOut, rectangle } from "./range";

export function oneOrEach(argument: string, range: Range, like: Lying): OneOrEach {
  const rows = rectangle(argument, range);
  if (rows.length > 1 || !isColumn(rows)) return { figures: vector(argument, range, like), isEach: true };
  const place = { argument };
  const figures = number(argument, range).pick(new Uint8Array(like.length), like.layout, () => place);
  return { figures, isEach: false };
}

export function optionalOneOrEach(argument: string, range: Range, like: Lying): OneOrEach | undefined {
  return isLeftOut(range) ? undefined : oneOrEach(argument, range, like);
}
