import { matrixRows, optionalNumber, truth } from "../../cells/read";
import { basePeriod } from "../../core/data/base-period";
import { Basket } from "../../core/data/basket";
import { fromDouble } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import type { Steps } from "../../explain/arguments";
import { equalsPercent, figure } from "../../explain/format";
import { messages } from "../../messages/messages";
import { comparedWith, indexCoverage } from "./definition";

const texts = messages("steps.indexCoverage", {
  base: "the base period, compared with itself",
  compared: "period {now} compared with period {then}: {matched, plural, one {# product} other {# products}} in both",
  share:
    "value in period {period} of the products in both / of all {count, plural, one {# product} other {# products}}: {part} / {whole} {share}",
});

const SHARE_THEN = 3;
const SHARE_NOW = 4;

export const steps: Steps = ([prices, quantities, chained, base], { row, column }) => {
  if (row === 0 || (column !== SHARE_THEN && column !== SHARE_NOW)) return null;
  const periods = matrixRows("prices", prices);
  const volumes = matrixRows("quantities", quantities, periods);
  const basket = new Basket(periods, volumes);
  const basePosition = optionalNumber("base", base);
  const isChained = truth("chained", chained);
  const now = row - 1;
  const then = comparedWith(now, basePeriod(basePosition, basket.periods), isChained);
  const share = indexCoverage(periods, volumes, isChained, basePosition)[row]![column]!;
  if (share === true || typeof share === "string") return null;
  const { p0, q0, p1, q1 } = basket.common(then, now);
  const period = column === SHARE_THEN ? then : now;
  const sold = basket.sold(period);
  return [
    then === now ? texts.base : texts.compared({ now: now + 1, then: then + 1, matched: p0.length }),
    texts.share({
      period: period + 1,
      count: basket.products(period),
      part: figure(column === SHARE_THEN ? p0.dot(q0) : p1.dot(q1)),
      whole: figure(sold.prices.dot(sold.quantities)),
      share: equalsPercent(typeof share === "number" ? fromDouble(share) : needed(share)),
    }),
  ];
};
