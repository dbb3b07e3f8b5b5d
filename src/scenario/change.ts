/**
 * What becomes of value added where factors are changed, all else as it is. A link that buys exactly what others in the table
 * sell pays their new prices; other purchases stay. A new tax is paid out of the sales of its link, and is the government's.
 */

import { Decimal, ONE, sum, ZERO } from "../core/numbers/decimal";
import type { Factor, Move } from "./factors";
import type { Model } from "./model";

/** Value added of each link, and of the government by the new tax, which is last. */
export interface Outcome {
  readonly sales: readonly Decimal[];
  readonly added: readonly Decimal[];
  readonly tax: Decimal;
  readonly total: Decimal;
  /** What each link pays in wages; null without a column of them. */
  readonly wages: readonly Decimal[] | null;
  /** What the last link sells for. */
  readonly final: Decimal;
}

export function outcomeOf(model: Model, moves: readonly Move[] = []): Outcome {
  const own = (factor: Factor, link: number): Decimal[] =>
    moves
      .filter((move) => move.factor === factor && (move.link === null || move.link === link))
      .map(({ by }) => new Decimal(by));
  const times = (factor: Factor, link: number): Decimal =>
    own(factor, link).reduce((product, by) => product.times(ONE.plus(by)), ONE);
  const { sold, bought } = model.way === "sales" ? ofSales(model, times) : ofSteps(model, times);
  const taxes = sold.map((sales, link) => sales.times(sum(own("tax", link))));
  const tax = sum(taxes);
  const added = sold.map((sales, link) => sales.minus(bought[link]!).minus(taxes[link]!));
  return {
    sales: sold,
    added,
    tax,
    total: sum(added).plus(tax),
    wages: model.links.some(({ wages }) => wages)
      ? model.links.map(({ wages }, link) =>
          (wages?.figure ?? ZERO).times(times("wages", link)).times(times("volume", link)),
        )
      : null,
    final: sold.at(-1)!,
  };
}

type Times = (factor: Factor, link: number) => Decimal;

function ofSales({ links }: Model, times: Times) {
  const sold = links.map(({ sales }, link) =>
    sales.figure.times(times("price", link)).times(times("exchange", link)).times(times("volume", link)),
  );
  const bought = links.map(({ bought, other, sellers }, link) => {
    const outside = times("inputs", link).times(times("volume", link));
    const its = sellers.length > 0 ? sum(sellers.map((each) => sold[each]!)) : (bought?.figure ?? ZERO).times(outside);
    return its.plus((other?.figure ?? ZERO).times(outside));
  });
  return { sold, bought };
}

/** Per unit of the final product. */
function ofSteps({ links }: Model, times: Times) {
  const quantities: Decimal[] = [];
  let quantity = ONE;
  for (let link = links.length - 1; link >= 0; link -= 1) {
    quantities[link] = quantity;
    quantity = quantity.times(links[link]!.units?.figure ?? ONE).div(times("yield", link));
  }
  const sold = links.map(({ sales }, link) =>
    sales.figure.times(times("price", link)).times(times("exchange", link)).times(quantities[link]!),
  );
  const bought = links.map(({ other }, link) =>
    (sold[link - 1] ?? ZERO).plus((other?.figure ?? ZERO).times(times("inputs", link)).times(quantities[link]!)),
  );
  return { sold, bought };
}
