import { vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { optionalOneForAll } from "../../cells/read-one-for-all";
import { producerShare } from "./definition";

/**
 * The producer's share of the final price, adjusted for weight loss.
 * @customfunction
 * @param producerPrice Price the producer receives per unit of its own product, 0 or more.
 * @param finalPrice Price of the final product per unit of that product, greater than 0.
 * @param unitsPerOutput Units of the producer's product in ONE unit of the final product: 5 kg of raw nut per kg of kernel is 5, not 0.2; 1 where the form does not change; below 1 for an ingredient or a product that gains weight. Required on purpose: a share that ignores weight loss is wrong.
 * @param byproductCredit What the by-products of the raw product in one unit of the final product are worth (shell, bran, hides), in currency units per unit of the FINAL product, 0 or more: one value for all, or one for each. Optional; default 0, so that the value of by-products is counted with the producer's.
 * @returns Share of the final price as a fraction, same orientation as producerPrice.
 * @errors #DIV/0! where finalPrice is 0; #NUM! where a price is below 0 or units are 0 or less, or byproductCredit is below 0 or above producerPrice x unitsPerOutput.
 * @formula (producer price x units per output - by-product credit) / final price
 * @domain Calculated element by element. Both prices must be in the same currency and refer to the same time; include weight loss and waste in the units. Without byproductCredit the raw product counts in full, although part of its price pays for by-products that are sold apart. With the inverse of the units the example would give 0.0186.
 * @example =VC.PRODUCERSHARE(300, 3222, 5) gives 0.4655493482309125
 * @source VCA4D (2020), European Commission, the cashew chain of Cote d'Ivoire, for the prices of the example, which itself makes no weight conversion; the farm share with conversion factors and a by-product allowance, as USDA ERS documents it
 * @related STAGEVALUEADDED, MARGIN, VALUEADDEDSHARE, CHAINACCOUNT, CONVERTUNITS, TORNADO, PASSTHROUGH, LIVINGPRICE
 * @given producerPrice, finalPrice, unitsPerOutput, byproductCredit
 * @question left
 * @words farmer, grower, gets, waste, loss, percentage, percent, by-product, byproduct, credit, farm gate price
 * @requiresAddress
 */
export function PRODUCERSHARE(
  producerPrice: any[][],
  finalPrice: any[][],
  unitsPerOutput: any[][],
  byproductCredit?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    PRODUCERSHARE,
    [producerPrice, finalPrice, unitsPerOutput, byproductCredit],
    invocation,
    ([producerPrice, finalPrice, unitsPerOutput, byproductCredit]) => {
      const prices = vector("producerPrice", producerPrice);
      return producerShare(
        prices,
        vector("finalPrice", finalPrice, prices),
        vector("unitsPerOutput", unitsPerOutput, prices),
        optionalOneForAll("byproductCredit", byproductCredit, prices),
      );
    },
  );
}
