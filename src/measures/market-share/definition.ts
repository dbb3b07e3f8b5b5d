/**
 * Constant market shares: why exports grew between two periods. With exports x and world exports w of each product, and g the
 * growth of world exports of all products that the world exported in the first period:
 *
 *     world growth            x0 g                    as if shares and the mix of world trade had stayed
 *     commodity composition   x0 (w1 / w0 - 1 - g)    what the world bought more of, or less
 *     competitiveness         x1 - x0 w1 / w0         what own shares gained or lost: a residual
 *     new market              x1, where w0 is 0       and the three effects are 0
 *
 * In every row the effects sum to the change. The shares are x / w; there is none where w is 0. Exports are 0 or more and at
 * most the world's, of which the sum in the first period must be above 0. Every figure is needed; empty rows are left out.
 *
 * Sources: Tyszynski (1951), World Trade in Manufactured Commodities; Leamer & Stern (1970), Quantitative International
 * Economics; Richardson (1971) on other weights. That new markets are apart is Quasirent's convention.
 */
import { oneWhere } from "../../core/data/ones";
import { effect, sumOfEffects } from "../../core/data/effects";
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import { shareable } from "../../core/data/shares";
import { isAtMost } from "../../core/data/at-most";
import type { Entry, Table } from "../../core/data/table";
import { rowsOf, type TableColumn } from "../../core/data/table-rows";
import type { Vector } from "../../core/data/vector";
import { nearestQuotient } from "../../core/numbers/quotient";
import { needed } from "../../core/numbers/figure";
import { refuse } from "../../core/refusal";

/** Exports of each product, the country's own and all of the world's. */
export interface Trade {
  readonly exports: Vector;
  readonly world: Vector;
}

export function marketShare(products: Labels, trade0: Trade, trade1: Trade): Table {
  const [x0, w0] = checked(trade0);
  const [x1, w1] = checked(trade1);
  const rows = occupied([products], [x0, w0, x1, w1]);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: products.argument } });
  const all0 = shareable(w0.total(), trade0.world.argument);
  const isMarket = oneWhere(w0, (row) => !w0.isZero(row));
  const marketsNow = w1.times(isMarket);
  const all1 = marketsNow.total();

  // Where the world exported nothing, nor did the country: with 1 in place of 0 the effects are 0.
  const divisor = w0.plus(oneWhere(w0, (row) => w0.isZero(row)));
  const [before, growth, after] = [all0, all1.minus(all0), all1].map((figure) => x0.filled(figure)) as Three;
  const worldGrowth = effect([x0, growth, before], (own, more, all) => own.times(more).div(all));
  const composition = effect([x0, marketsNow, w0, after, before, divisor], (own, now, then, sum1, sum0, by) =>
    own.times(now.times(sum0).minus(then.times(sum1))).div(by.times(sum0)),
  );
  const competitiveness = effect([x1.times(isMarket), x0, marketsNow, divisor], (own1, own0, now, by) =>
    own1.times(by).minus(own0.times(now)).div(by),
  );
  const newMarket = x1.minus(x1.times(isMarket));
  const columns = [x0, x1, x1.minus(x0), worldGrowth, composition, competitiveness, newMarket];
  const shareOf = (own: Vector, world: Vector): TableColumn => {
    const shares = own.over(world);
    return shares.isKnown ? shares : (row) => (world.isZero(row) ? "" : shares.entry(row));
  };
  const shareOfAll = (own: Vector, world: Vector): Entry =>
    world.total().isZero() ? "" : nearestQuotient(own.total(), world.total());

  return [
    [
      ...["Product", "Exports before", "Exports after", "Change"],
      ...["World growth", "Commodity composition", "Competitiveness", "New market", "Share before", "Share after"],
    ],
    ...rowsOf(rows, [(row) => products.at(row) || UNSPECIFIED, ...columns, shareOf(x0, w0), shareOf(x1, w1)]),
    ["Total", ...columns.map(sumOfEffects), shareOfAll(x0, w0), shareOfAll(x1, w1)],
  ];
}

type Three = [Vector, Vector, Vector];

/** Every figure known and 0 or more, and no exports above the world's. */
function checked({ exports, world }: Trade): [Vector, Vector] {
  const [own, all] = [exports.notNegative().complete(), world.notNegative().complete()];
  if (isAtMost(own, all)) return [own, all];
  const others = all.minus(own);
  for (let row = 0; row < own.length; row++)
    if (others.sign(row) < 0)
      refuse({
        why: "above the world",
        place: own.place(row),
        figure: needed(own.at(row)).toString(),
        other: all.argument,
        sum: needed(all.at(row)).toString(),
      });
  return [own, all];
}
