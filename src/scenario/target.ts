/** Which figure gives a link the share that is looked for, in closed form; `target-cells` has the same as formulas, and says how. */

import { type Decimal, ONE, sum, ZERO } from "../core/numbers/decimal";
import { outcomeOf } from "./change";
import { buyerOf, type Model } from "./model";

export interface Target {
  /** As things are: of value added, in a chain of steps of the final price. */
  readonly share: Decimal;
  /** Each null where there is none, or where the link has no such figure. */
  readonly price: Decimal | null;
  readonly final: Decimal | null;
  readonly units: Decimal | null;
  /** Whether the units of the previous product have an effect: they have none where it is free. */
  readonly hasUnits: boolean;
  /** What the link that buys its product would keep at that price of its own, and the last one at that final price. */
  readonly buyerKeeps: Decimal | null;
  readonly lastKeeps: Decimal | null;
}

/** `share`: a fraction between 0 and 1. */
export function targetOf(model: Model, link: number, share: Decimal): Target {
  const { links, way } = model;
  const { sales, added, total } = outcomeOf(model);
  const [sold, own, last] = [sales[link]!, added[link]!, links.length - 1];
  const cost = sold.minus(own);
  const whole = way === "steps" ? sales[last]! : total;
  const isLast = link === last;
  const buyer = buyerOf(model, link);
  const rest = ONE.minus(share);
  const needed =
    way === "steps"
      ? isLast
        ? cost.div(rest)
        : share.times(whole).plus(cost)
      : buyer !== null
        ? cost.plus(share.times(whole))
        : cost.plus(share.times(whole.minus(sold))).div(rest);
  const hasPrice = needed.gte(0);
  const final = way === "steps" ? own.div(share) : sales[last]!.plus(own.div(share)).minus(whole);
  const hasFinal = !isLast && own.gt(0) && final.gte(0);
  return {
    share: own.div(whole),
    price: hasPrice ? needed.div(way === "steps" ? quantityOf(model, link) : ONE) : null,
    final: hasFinal ? final : null,
    hasUnits: links[link]!.units !== null && (sales[link - 1]?.gt(0) ?? false),
    units: unitsOf(model, link, { share, added, sales }),
    buyerKeeps: hasPrice && buyer !== null ? added[buyer]!.minus(needed.minus(sold)) : null,
    lastKeeps: hasFinal ? added[last]!.plus(final).minus(sales[last]!) : null,
  };
}

/** Of a step's own product, per unit of the final one. */
const quantityOf = ({ links }: Model, link: number): Decimal =>
  links.slice(link + 1).reduce((product, { units }) => product.times(units?.figure ?? ONE), ONE);

function unitsOf(
  { links }: Model,
  link: number,
  { share, added, sales }: { share: Decimal; added: readonly Decimal[]; sales: readonly Decimal[] },
): Decimal | null {
  const units = links[link]!.units?.figure;
  const before = sales[link - 1];
  if (!units || !before?.gt(0)) return null;
  const found = units.times(sum([before, added[link]!, share.times(sales.at(-1)!).neg()])).div(before);
  return found.gt(ZERO) ? found : null;
}
