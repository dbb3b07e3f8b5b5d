/**
 * The producer's share of the final price: producer price x units per output / final price.
 *
 * The units of the producer's product in one unit of the final product (5 kg of raw nut in one kg of kernel) are asked
 * for on purpose: a share that leaves the weight loss out is wrong. Prices are 0 or more, the final price and the units
 * above 0.
 *
 * Source: FAO and UNCTAD usage; the cashew figures of VCA4D (European Commission).
 */
import type { Vector } from "../../core/data/vector";

export function producerShare(producerPrice: Vector, finalPrice: Vector, unitsPerOutput: Vector): Vector {
  const final = finalPrice.notNegative();
  return producerPrice.notNegative().times(unitsPerOutput.positive()).over(final);
}
