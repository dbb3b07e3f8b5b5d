/** The two ways to hold a column: in floating point, and in 34-digit decimals; and cells to hold. */
import fc from "../fast-check";
import { figure as readFigure } from "../../src/cells/cell";
import { exactCells } from "../../src/cells/exact-cells";
import { placesAlong } from "../../src/core/data/place";
import type { Entry, Table } from "../../src/core/data/table";
import { Vector } from "../../src/core/data/vector";
import { type Decimal, toDouble } from "../../src/core/numbers/decimal";
import { Refusal } from "../../src/core/refusal";
import { HostError } from "../measures/host";

(globalThis as { CustomFunctions?: unknown }).CustomFunctions = { Error: HostError };

export type Cells = readonly unknown[];
/** How a column is held. */
export type Way = (argument: string, cells: Cells) => Vector;

export const decimals: Way = (argument, cells) => {
  const places = placesAlong(argument, "column");
  return new Vector(
    argument,
    "column",
    cells.map((cell, index) => readFigure(cell, places(index))),
  );
};

export const held: Way = (argument, cells) => {
  const places = placesAlong(argument, "column");
  const exact = exactCells(
    cells.map((cell) => [cell]),
    places,
  );
  return exact ? new Vector(argument, "column", exact) : decimals(argument, cells);
};

/** What a cell shows of it: the double, the word, or the reason of a refusal. */
function written(entry: Entry): unknown {
  if (entry instanceof Refusal) return entry.reason;
  return typeof entry === "object" ? toDouble(entry) : typeof entry === "number" ? entry + 0 : entry;
}

export function outcome(measure: () => Vector | Table | readonly Entry[] | Decimal): unknown {
  try {
    const answer = measure();
    if (answer instanceof Vector)
      return Array.from({ length: answer.length }, (_, index) => written(answer.entry(index)));
    if (!Array.isArray(answer)) return written(answer as Decimal);
    return (answer as (Entry | readonly Entry[])[]).map((row) =>
      Array.isArray(row) ? (row as Entry[]).map(written) : written(row as Entry),
    );
  } catch (thrown) {
    return (thrown as { refusal?: Refusal }).refusal?.reason ?? thrown;
  }
}

export const plain = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const fifteenDigits = fc
  .tuple(fc.integer({ min: 100_000_000_000_000, max: 999_999_999_999_999 }), fc.integer({ min: 4, max: 12 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
export const tied = fc.constantFrom(1, 2, 10, 0.5, 1.25);
const refused = fc.constantFrom<unknown>(new HostError("#N/A"), new HostError("#REF!"), "n/a", -3, 0, null, true);
export const figures = (weightOfRefused: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 10, arbitrary: plain },
    { weight: 6, arbitrary: tied },
    { weight: 1, arbitrary: fifteenDigits },
    { weight: weightOfRefused, arbitrary: refused },
  );
/** Rows of so many figures, in some of which none is refused. */
export const rows = (width: number): fc.Arbitrary<unknown[][]> =>
  fc
    .constantFrom(0, 0, 1)
    .chain((weight) =>
      fc.array(fc.array(figures(weight), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    );
