/**
 * Shares of figures that are known only as ranges: the lowest and the highest that each share can be.
 *
 *     lowest  l_i / (l_i + H - h_i),   highest  h_i / (h_i + L - l_i)
 *     with the total T:  max(l_i, T - (H - h_i)) / T,   min(h_i, T - (L - l_i)) / T
 *
 * l and h are the lowest and the highest figure of each, 0 <= l <= h, L and H their sums. The bounds are exact and reached: a share
 * is lowest where its own figure is at its lowest and all others at their highest. So the lowest shares of all do not hold at once.
 * With a known total T, such as a retail price, the ranges must be able to add up to it. Every figure is needed; empty rows are
 * left out. Without T, L must be above 0: the total could be 0 otherwise.
 *
 * Source: interval arithmetic, Moore (1966), Interval Analysis.
 */
import { atMost } from "../../core/data/at-most";
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import { shareable } from "../../core/data/shares";
import type { Table } from "../../core/data/table";
import { rowsOf } from "../../core/data/table-rows";
import { type ElementArithmetic, elementwise } from "../../core/data/elementwise";
import type { Vector } from "../../core/data/vector";
import { type Decimal, Unrounded } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { refuse } from "../../core/refusal";

export function shareBounds(names: Labels, low: Vector, high: Vector, total?: Vector): Table {
  const rows = occupied([names], [low, high]);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: names.argument } });
  const pick = (vector: Vector): Vector => vector.pick(rows, vector.layout, (row) => vector.place(rows[row]!));
  const known = pick(low).notNegative().complete();
  const highs = pick(high).notNegative().complete();
  const lows = atMost(known, highs).complete();
  const [L, H] = [lows.total(), highs.total()];
  const [lowest, highest, width] = total
    ? withinTotal(lows, highs, reachable(total, L, H), L, H)
    : withinRanges(lows, highs, shareable(L, low.argument), H);
  return [
    ["Name", "Lowest share", "Highest share", "Width"],
    ...rowsOf(rows.length, [(row) => names.at(rows[row]!) || UNSPECIFIED, lowest, highest, width]),
  ];
}

type Bounds = [lowest: Vector, highest: Vector, width: Vector];

function withinRanges(lows: Vector, highs: Vector, L: Decimal, H: Decimal): Bounds {
  const othersHigh = lows.filled(H).minus(highs);
  const othersLow = lows.filled(L).minus(lows);
  const width = elementwise([lows, highs, othersLow, othersHigh], widthOf, (...figures) =>
    widthOf(...(figures.map((figure) => new Unrounded(figure)) as Four<Decimal>)),
  );
  return [lows.over(lows.plus(othersHigh)), highs.over(highs.plus(othersLow)), width];
}

type Four<N> = [l: N, h: N, othersLow: N, othersHigh: N];

/** Highest less lowest over one denominator, so that it is 0 where there is no range. */
function widthOf<N extends ElementArithmetic<N>>(...[l, h, othersLow, othersHigh]: Four<N>): N {
  const difference = h.times(othersHigh).minus(l.times(othersLow));
  return difference.div(h.plus(othersLow).times(l.plus(othersHigh)));
}

function withinTotal(lows: Vector, highs: Vector, T: Decimal, L: Decimal, H: Decimal): Bounds {
  const least = larger(lows, highs.plus(lows.filled(T.minus(H))));
  const most = smaller(highs, lows.plus(lows.filled(T.minus(L))));
  return [least.over(T), most.over(T), most.minus(least).over(T)];
}

/** A total that figures in these ranges can add up to. */
function reachable(total: Vector, L: Decimal, H: Decimal): Decimal {
  const T = needed(total.nonzero().at(0));
  return T.gte(L) && T.lte(H)
    ? T
    : refuse({
        why: "sum out of reach",
        place: total.place(0),
        figure: T.toString(),
        lowest: L.toString(),
        highest: H.toString(),
      });
}

function larger(one: Vector, other: Vector): Vector {
  const rise = other.minus(one);
  return one.map((figure, row) => (rise.sign(row) > 0 ? other.at(row) : figure));
}

function smaller(one: Vector, other: Vector): Vector {
  const rise = other.minus(one);
  return one.map((figure, row) => (rise.sign(row) < 0 ? other.at(row) : figure));
}
