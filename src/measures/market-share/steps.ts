import { labels, vector } from "../../cells/read";
import { occupied } from "../../core/data/labels";
import { figureOf } from "../../core/data/table";
import { type Decimal, ONE, ZERO } from "../../core/numbers/decimal";
import { of, type Steps } from "../../explain/arguments";
import { equalsCell, equalsPercent, figure, percent, term } from "../../explain/format";
import { messages } from "../../messages/messages";
import { marketShare } from "./definition";

const texts = messages("steps.marketShare", {
  change: "after − before: {after} − {before} {total}",
  world: "world exports of all products that were exported before: {before}, then {after}: growth {growth}",
  product: "world exports of this product: {before}, then {after}: growth {growth}",
  worldGrowth: "exports before × growth of all: {exports} × ({after} / {before} − 1) {total}",
  composition: "exports before × (growth of this product − growth of all): {exports} × ({own} − {all}) {total}",
  competitiveness:
    "exports after − exports before at the growth of this product: {after} − {exports} × {now} / {then} {total}",
  isNew: "world exports before are 0: all exports are a new market {total}",
  notNew: "world exports before are not 0, so this is no new market {total}",
  noEffect: "world exports before are 0, so no effect {total}",
  share: "exports / world exports: {exports} / {world} {total}",
  sum: "all products, added up {total}",
});

export const steps: Steps = ([products, exports0, world0, exports1, world1], { row, column }) => {
  const names = labels("products", products);
  const before = { exports: vector("exports0", exports0, names), world: vector("world0", world0, names) };
  const after = { exports: vector("exports1", exports1, names), world: vector("world1", world1, names) };
  const table = marketShare(names, before, after);
  const own = figureOf(table[row]?.[column]);
  if (row === 0 || column < 3 || own === null) return null;
  const records = occupied([names], [before.exports, before.world, after.exports, after.world]);
  const record = records[row - 1];
  const header = table[0]![column];
  const total = equalsCell(own, table[row]?.[column]);
  const isOfAll = record === undefined;
  const at = (series: typeof before.world): Decimal => (isOfAll ? series.total() : of(series, record));
  const [x0, x1, w0, w1] = [at(before.exports), at(after.exports), at(before.world), at(after.world)];
  if (header === "Change") return [texts.change({ after: figure(x1), before: figure(x0), total })];
  if (header === "Share before" || header === "Share after") {
    const [exports, world] = header === "Share before" ? [x0, w0] : [x1, w1];
    return [texts.share({ exports: figure(exports), world: figure(world), total: equalsPercent(own) })];
  }
  if (isOfAll) return [texts.sum({ total })];
  if (header === "New market") return [w0.isZero() ? texts.isNew({ total }) : texts.notNew({ total })];
  if (w0.isZero()) return [texts.noEffect({ total })];

  const markets = records.filter((each) => !of(before.world, each).isZero());
  const sumOf = (series: typeof before.world): Decimal =>
    markets.reduce((sum, each) => sum.plus(of(series, each)), ZERO);
  const [all0, all1] = [sumOf(before.world), sumOf(after.world)];
  const growth = (then: Decimal, now: Decimal): string => percent(now.div(then).minus(ONE));
  const world = texts.world({ before: figure(all0), after: figure(all1), growth: growth(all0, all1) });
  const product = texts.product({ before: figure(w0), after: figure(w1), growth: growth(w0, w1) });
  switch (header) {
    case "World growth":
      return [world, texts.worldGrowth({ exports: figure(x0), after: figure(all1), before: figure(all0), total })];
    case "Commodity composition": {
      const [ofOwn, ofAll] = [w1.div(w0).minus(ONE), all1.div(all0).minus(ONE)];
      return [world, product, texts.composition({ exports: figure(x0), own: figure(ofOwn), all: term(ofAll), total })];
    }
    default:
      return [
        product,
        texts.competitiveness({
          after: figure(x1),
          exports: figure(x0),
          now: figure(w1),
          then: figure(w0),
          total,
        }),
      ];
  }
};
