/**
 * A firm among its peers: best, quartiles, median and worst of the peers, the firm's rank, and its gap to the best.
 *
 *     Quartiles     inclusive: position (n - 1) q of the n peers in order, linear between; the better one on the side of `better`
 *     Rank          1 + number of peers strictly better; Of = peers with a figure, and the firm if its figure is known
 *     Gap to best   own / best - 1 where high is good, best / own - 1 where low is: below 0 is behind
 *
 * Figures may have any sign; an empty cell is a peer's 0, a missing one is left out of its row. Row by row: fewer than four
 * peers have no quartiles, none have nothing but Of; a gap over 0 is refused, and so is one of figures below 0, of which a
 * ratio would mislead.
 *
 * Source: UNIDO (2001), box 5.4, for the club that benchmarks; the columns and the rule of the quartiles are Quasirent's
 * convention.
 */
import { type Comparison, comparisonOf } from "../../core/data/comparison";
import { exact } from "../../core/data/held";
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import type { OptionColumn } from "../../core/data/option-column";
import type { Records } from "../../core/data/records";
import { knownOrMissing } from "../../core/data/row-by-row";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { type Way, highIsGood } from "../../core/data/way";
import { Decimal } from "../../core/numbers/decimal";
import { newColumn, columnOf } from "../../core/numbers/columns";
import { Fractions } from "../../core/numbers/fractions";
import { sorted } from "../../core/numbers/ranks";
import { LARGEST_WHOLE } from "../../core/numbers/whole-over";
import { Refusal, refuse } from "../../core/refusal";

/** Fewer have no quartiles that say anything. */
const LEAST_FOR_QUARTILES = 4;
/** Best, better quartile, median, worse quartile and worst are so many quarters of the way from the best to the worst. */
const QUARTERS = [0, 1, 2, 3, 4] as const;
const FOUR: Decimal = new Decimal(4);
const MINUS_ONE: Decimal = new Decimal(-1);

export function benchmark(indicators: Labels, better: OptionColumn<Way>, own: Vector, peers: Records): Table {
  const rows = occupied([indicators, better], [own, peers]);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: indicators.argument } });
  const isHigh = highIsGood(better, rows);
  knownOrMissing(own, rows);
  const places = rows.map((row) => placesOf(row, peers.width));
  for (const each of places) knownOrMissing(peers.figures, each);

  const order = comparisonOf(peers.figures, peers.figures);
  const ranked = places.map((each, index) => bestFirst(peers.figures, each, isHigh[index]!, order));
  const columns = QUARTERS.map((quarters) => quantiles(peers.figures, ranked, quarters));
  const ownToPeer = comparisonOf(own, peers.figures);
  const gap = gapTo(columns[0]!, own.pick(rows));

  return [
    [
      ...["Indicator", "Own", "Best", "Better quartile", "Median", "Worse quartile", "Worst"],
      ...["Rank", "Of", "Gap to best"],
    ],
    ...rows.map((row, index): Entry[] => {
      const known = ranked[index]!;
      const unless = (least: number): Refusal | undefined =>
        known.length < least
          ? new Refusal({
              why: "too few peers",
              place: { argument: peers.argument, ...alongOf(peers, row) },
              count: known.length,
              least,
            })
          : undefined;
      const [none, noQuartile] = [unless(1), unless(LEAST_FOR_QUARTILES)];
      const isBetter = (peer: number): boolean => ownToPeer(row, peer) * (isHigh[index] ? 1 : -1) < 0;
      const unknown = own.refusal(row) ?? none;
      return [
        indicators.at(row) || UNSPECIFIED,
        own.entry(row),
        ...columns.map((column, at) => (at % 2 === 1 ? noQuartile : none) ?? column.entry(index)),
        unknown ?? 1 + known.filter(isBetter).length,
        known.length + (own.refusal(row) ? 0 : 1),
        unknown ?? gap(index, isHigh[index]!),
      ];
    }),
  ];
}

/** Of the peers of a row among all. */
function placesOf(row: number, width: number): number[] {
  const places = new Array<number>(width);
  for (let peer = 0; peer < width; peer++) places[peer] = row * width + peer;
  return places;
}

/** Where the peers of a row are, to whom a figure that is missing belongs. */
function alongOf(peers: Records, row: number): { row?: number; column?: number } {
  const { row: down, column } = peers.place(row, 0);
  return peers.layout === "row" ? { row: down! } : { column: column! };
}

/** The places of the peers whose figure is known, the best first. */
function bestFirst(figures: Vector, places: readonly number[], isHigh: boolean, order: Comparison): number[] {
  const known = figures.isKnown ? places.slice() : places.filter((place) => !figures.refusal(place));
  return sorted(known, isHigh ? (a, b) => order(b, a) : order);
}

/** So many quarters of the way from the best to the worst of each row: a figure, or between two of them. */
function quantiles(figures: Vector, ranked: readonly (readonly number[])[], quarters: number): Vector {
  const steps = ranked.map((known) => Math.max(0, known.length - 1) * quarters);
  const at = (offset: number): Vector =>
    figures.pick(ranked.map((known, index) => known[Math.floor((steps[index]! + offset) / 4)] ?? 0));
  const before = at(0);
  if (quarters % 4 === 0) return before;
  const { wholes } = figures;
  const inWholes = wholes && quantilesOfWhole(wholes.numerators, ranked, steps);
  if (inWholes) return before.of(exact(Fractions.over(inWholes, 4 * wholes.denominator)));
  const rests = columnOf(steps.length, (index) => steps[index]! % 4);
  const weights = (of: Float64Array): Vector => before.of(exact(Fractions.over(of, 1)));
  // The next one, where the position is between two.
  return before
    .times(weights(rests.map((rest) => 4 - rest)))
    .plus(at(3).times(weights(rests)))
    .over(FOUR);
}

/** The same times 4, of whole numbers; null where one is beyond those that doubles hold. */
function quantilesOfWhole(
  figures: Float64Array,
  ranked: readonly (readonly number[])[],
  steps: readonly number[],
): Float64Array | null {
  const found = newColumn(ranked.length);
  for (let index = 0; index < found.length; index++) {
    const [known, step] = [ranked[index]!, steps[index]!];
    const rest = step % 4;
    const place = (step - rest) / 4;
    const next = rest === 0 ? 0 : figures[known[place + 1]!]! * rest;
    const quantile = figures[known[place] ?? 0]! * (4 - rest) + next;
    if (Math.abs(quantile) > LARGEST_WHOLE / 4) return null;
    found[index] = quantile;
  }
  return found;
}

/** The gap to the best, of figures of 0 or more. */
function gapTo(best: Vector, own: Vector): (index: number, isHigh: boolean) => Entry {
  const [theirs, ours] = [best.notNegative(), own.notNegative()];
  const ahead = ours.minus(theirs);
  const high = ahead.over(theirs);
  const low = ahead.multiple(MINUS_ONE).over(ours);
  return (index, isHigh) => (isHigh ? high : low).entry(index);
}
