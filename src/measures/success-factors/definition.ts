/**
 * Critical success factors: whether a supplier offers what its market asks for, in marks on one scale.
 *
 *     Gap            = performance - importance
 *     Best rival     = the highest mark of the factor among rivals; Gap to rival = performance - best rival
 *     Reading        gap < 0 and importance >= 1 + 2/3 (scale - 1): Critical; gap < 0: Short; gap = 0: Met; gap > 0: More than asked
 *     Fit            = sum of importance x performance / (scale x sum of importance), 1 at best
 *
 * Marks are above 0 and at most the scale, its highest mark, which is asked for and never guessed. Row by row: a missing mark is in the cells
 * that rest on it, the fit among them; a rival's is left out.
 *
 * Source: UNIDO (2001), sections 5.1 and 5.3 and box 3.2, for the factors and the marks; the reading and the fit are Quasirent's
 * convention.
 */
import { isAtMost } from "../../core/data/at-most";
import { comparisonOf } from "../../core/data/comparison";
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import type { Records } from "../../core/data/records";
import { knownOrMissing } from "../../core/data/row-by-row";
import type { Entry, Table } from "../../core/data/table";
import { rowsOf } from "../../core/data/table-rows";
import type { Vector } from "../../core/data/vector";
import { newPlaces } from "../../core/numbers/columns";
import { Decimal, ONE } from "../../core/numbers/decimal";
import { attempted, needed } from "../../core/numbers/figure";
import { nearestQuotient } from "../../core/numbers/quotient";
import { refuse } from "../../core/refusal";

export type FactorReading = "Critical" | "Short" | "Met" | "More than asked";

const THREE: Decimal = new Decimal(3);

export function successFactors(
  factors: Labels,
  importance: Vector,
  performance: Vector,
  scale: Vector,
  rivals?: Records,
): Table {
  const rows = occupied([factors], [importance, performance, ...(rivals ? [rivals] : [])]);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: factors.argument } });
  const top = highestMark(scale);
  const asked = marks(importance, rows, top).pick(rows);
  const offered = marks(performance, rows, top).pick(rows);
  const best = rivals && bestOf(rivals, rows, top);

  const gap = offered.minus(asked);
  // importance >= 1 + 2/3 (scale - 1), times 3.
  const beyond = asked.multiple(THREE).minus(asked.filled(top.times(2).plus(ONE)));
  const none = (): string => "";
  return [
    ["Factor", "Importance", "Performance", "Gap", "Best rival", "Gap to rival", "Reading"],
    ...rowsOf(rows.length, [
      (row) => factors.at(rows[row]!) || UNSPECIFIED,
      ...[asked, offered, gap],
      best ?? none,
      best ? offered.minus(best) : none,
      (row) => gap.refusal(row) ?? readingOf(gap.sign(row), beyond.sign(row) >= 0),
    ]),
    ["Fit", "", fitOf(asked, offered, top), "", "", "", ""],
  ];
}

export function readingOf(gap: number, isImportant: boolean): FactorReading {
  if (gap < 0) return isImportant ? "Critical" : "Short";
  return gap > 0 ? "More than asked" : "Met";
}

/** The highest mark of a scale, above the lowest, 1. */
export function highestMark(scale: Vector): Decimal {
  const top = needed(scale.at(0));
  return top.gt(ONE) ? top : refuse({ why: "no scale", place: scale.place(0), figure: top.toString() });
}

/** Marks above 0, up to the highest, known or missing; `width` of them in each of these rows. */
function marks(figures: Vector, rows: readonly number[], top: Decimal, width = 1): Vector {
  const read = figures.positive();
  if (isAtMost(read, read.filled(top))) return read;
  const rest = read.filled(top).minus(read);
  for (const row of rows) {
    for (let place = row * width; place < (row + 1) * width; place++) {
      const refusal = read.refusal(place);
      if (refusal) knownOrMissing(read, [place]);
      else if (rest.sign(place) < 0) {
        const figure = needed(read.at(place)).toString();
        refuse({ why: "more than", place: read.place(place), figure, other: "scale", most: top.toString() });
      }
    }
  }
  return read;
}

/** The highest mark among the rivals, for each of these rows. */
function bestOf(rivals: Records, rows: readonly number[], top: Decimal): Vector {
  const { width } = rivals;
  const read = marks(rivals.figures, rows, top, width);
  const order = comparisonOf(read, read);
  const isThere = read.isKnown ? (): boolean => true : (place: number): boolean => !read.refusal(place);
  const best = newPlaces(rows.length);
  for (let index = 0; index < best.length; index++) {
    const end = (rows[index]! + 1) * width;
    // Where all are missing, one that is.
    let highest = end - width;
    for (let place = highest + 1; place < end; place++)
      if (isThere(place) && (!isThere(highest) || order(place, highest) > 0)) highest = place;
    best[index] = highest;
  }
  return read.pick(best);
}

export function fitOf(importance: Vector, performance: Vector, top: Decimal): Entry {
  return attempted(() => nearestQuotient(importance.dot(performance), importance.total().times(top)));
}
