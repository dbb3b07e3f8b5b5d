/**
 * Blue figures of links: each is of the link that it was entered for, wherever that stands in the table by now. A link that is
 * renamed in its place keeps it: so its name when the sheet was made stands beside.
 */

import type { Writer } from "../report/writer";
import { type Cell, formula, text } from "../sheet/sheet";
import { scenario as texts } from "./texts";

/** Pixels of the column of names when the sheet was made. */
const BEFORE_WIDTH = 150;

/** The head of the column of names when the sheet was made. */
export function headOfBefore(writer: Writer, column: number, row: number): void {
  writer.atLeast(column, BEFORE_WIDTH);
  writer.add(text(writer.at(column, row), texts.change.before, "head"));
}

/** `was` and `now`: its name when the sheet was made, and the cell of the name in its place; `chain` and `befores`: all of them, absolute. */
export function ownName(
  at: string,
  name: string,
  { was, now, chain, befores }: { was: string; now: string; chain: string; befores: string },
): Cell[] {
  const isIn = (range: string, its: string) => `SUMPRODUCT(1*(${range}=${its}))>0`;
  return [
    formula(at, `=IF(OR(${isIn(chain, was)},${isIn(befores, now)}),${was},${now})`, "label"),
    text(was, name, "note"),
  ];
}

/** A formula's part: the blue figure in that column of the link of that cell. */
export const figureOf = (names: string, link: string, column: string): string =>
  `SUMPRODUCT(1*(${names}=${link}),${column})`;

/** A formula: whether each link that has blue figures is one of the chain. */
export const areInChain = (names: string, chain: string, count: number): string =>
  `SUMPRODUCT(1*(${names}=TRANSPOSE(${chain})))>=${count}`;
