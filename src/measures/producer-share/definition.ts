/**
 * The producer's share of the final price: (producer price x units per output - by-product credit) / final price.
 *
 * The units of the producer's product in one unit of the final product (5 kg of raw nut in one kg of kernel) are asked
 * for on purpose: a share that leaves the weight loss out is wrong. Below 1 they are legal: an ingredient, or a product that
 * gains weight. Prices are 0 or more, the final price and the units above 0.
 *
 * The by-product credit is what shell, bran or hides from the raw product in one unit of the final product are worth, 0 or more and
 * at most what that raw product costs; without it the by-products' part is counted with the producer's.
 *
 * Source: the farm share with conversion factors and a by-product allowance as USDA ERS documents it; the prices of the example from VCA4D (2020), which
 * itself makes no weight conversion.
 */
import { aboveOther, refusedWhere } from "../../core/data/at-most";
import { quotientOf } from "../../core/numbers/decimal";
import { elementwise } from "../../core/data/elementwise";
import type { Vector } from "../../core/data/vector";

export function producerShare(
  producerPrice: Vector,
  finalPrice: Vector,
  unitsPerOutput: Vector,
  byproductCredit?: Vector,
): Vector {
  const prices = [producerPrice.notNegative(), finalPrice.nonzero().positive(), unitsPerOutput.positive()] as const;
  if (!byproductCredit)
    return elementwise(
      prices,
      (own, final, units) => own.times(units).div(final),
      (own, final, units) => quotientOf(own.times(units), final),
    );
  const credit = byproductCredit.notNegative();
  const share = elementwise(
    [...prices, credit],
    (own, final, units, others) => own.times(units).minus(others).div(final),
    (own, final, units, others) => quotientOf(own.times(units).minus(others), final),
  );
  const raw = prices[0].times(prices[2]);
  return refusedWhere(share, [aboveOther(credit, raw, "producerPrice x unitsPerOutput")]);
}
