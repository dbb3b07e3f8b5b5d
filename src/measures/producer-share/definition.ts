/**
 * The producer's share of the final price: producer price x units per output / final price.
 *
 * The units of the producer's product in one unit of the final product (5 kg of raw nut in one kg of kernel) are asked
 * for on purpose: a share that leaves the weight loss out is wrong. Below 1 they are legal: an ingredient, or a product that
 * gains weight. Prices are 0 or more, the final price and the units above 0. What by-products bring is not in it.
 *
 * Source: the farm share with conversion factors as USDA ERS documents it; the prices of the example from VCA4D (2020), which
 * itself makes no weight conversion.
 */
import { quotientOf } from "../../core/numbers/decimal";
import { elementwise } from "../../core/data/elementwise";
import type { Vector } from "../../core/data/vector";

export function producerShare(producerPrice: Vector, finalPrice: Vector, unitsPerOutput: Vector): Vector {
  return elementwise(
    [producerPrice.notNegative(), finalPrice.nonzero().positive(), unitsPerOutput.positive()],
    (own, final, units) => own.times(units).div(final),
    (own, final, units) => quotientOf(own.times(units), final),
  );
}
