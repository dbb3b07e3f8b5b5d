/* What a price leaves: margins, mark-ups, the producer's share, netback. */
import { margin, markup } from "../core/margin";
import { netback } from "../core/netback";
import { producerShare } from "../core/producer-share";
import { sums, vector } from "../cells/read";
import { answer } from "../cells/write";

/**
 * The producer's share of the final price, weight loss included.
 * @customfunction
 * @param producerPrice Price the producer gets per unit of its own product, 0 or more.
 * @param finalPrice Price of the final product per unit of it, above 0.
 * @param unitsPerOutput Units of the producer's product in one unit of the final product (5 kg of raw nut per kg of kernel is 5; 1 where the form does not change). Asked for on purpose: a share without the weight loss is wrong.
 * @returns Share of the final price as a fraction, lying as producerPrice does.
 * @errors #DIV/0! where finalPrice is 0; #NUM! where a price is below 0 or units are 0 or less.
 * @formula producer price x units per output / final price
 * @domain Element by element. Both prices in the same money and of the same time; weight loss and waste belong into the units.
 * @example =VC.PRODUCERSHARE(300, 3222, 5) gives 0.4655493482309125
 * @source VCA4D (2020), European Commission, the cashew chain of Cote d'Ivoire
 * @related STAGEVALUEADDED, MARGIN, VALUEADDEDSHARE
 * @question left
 * @requiresAddress
 */
export function PRODUCERSHARE(
  producerPrice: any[][],
  finalPrice: any[][],
  unitsPerOutput: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(PRODUCERSHARE, [producerPrice, finalPrice, unitsPerOutput], invocation, () => {
    const prices = vector("producerPrice", producerPrice);
    return producerShare(
      prices,
      vector("finalPrice", finalPrice, prices),
      vector("unitsPerOutput", unitsPerOutput, prices),
    );
  });
}

/**
 * Margin on price: (price - cost) / price.
 * @customfunction
 * @param price Selling price, 0 or more.
 * @param cost What the product cost the seller, in the same money, 0 or more.
 * @returns Margin as a fraction of the price, lying as price does; below 0 at a loss.
 * @errors #DIV/0! where price is 0; #NUM! where price or cost is below 0.
 * @formula (price - cost) / price
 * @domain Element by element. Not to be confused with the mark-up: a keystone mark-up of 100 per cent is a margin of 50 per cent.
 * @example =VC.MARGIN({50;100}, {28.5;50}) gives {0.43;0.5}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related MARKUP, PRODUCERSHARE
 * @question left
 * @requiresAddress
 */
export function MARGIN(price: any[][], cost: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(MARGIN, [price, cost], invocation, () => {
    const prices = vector("price", price);
    return margin(prices, vector("cost", cost, prices));
  });
}

/**
 * Mark-up on cost: (price - cost) / cost.
 * @customfunction
 * @param price Selling price, 0 or more.
 * @param cost What the product cost the seller, in the same money, 0 or more.
 * @returns Mark-up as a fraction of the cost, lying as price does; below 0 at a loss.
 * @errors #DIV/0! where cost is 0; #NUM! where price or cost is below 0.
 * @formula (price - cost) / cost
 * @domain Element by element. A mark-up has no upper end; a margin ends at 1.
 * @example =VC.MARKUP(100, 50) gives 1
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related MARGIN, BREAKDOWN
 * @question left
 * @requiresAddress
 */
export function MARKUP(price: any[][], cost: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(MARKUP, [price, cost], invocation, () => {
    const prices = vector("price", price);
    return markup(prices, vector("cost", cost, prices));
  });
}

/**
 * The most that one unit of the raw input can be paid in a use: (final price - other costs) / units per output.
 * @customfunction
 * @param finalPrice Price of the final product of each use, per unit of it, 0 or more.
 * @param otherCosts All other costs per unit of the final product: one figure a use, or categories, which are summed.
 * @param unitsPerOutput Units of the raw input in one unit of the final product of each use, above 0.
 * @returns Money per unit of the raw input, lying as finalPrice does; below 0 where a use does not cover its other costs.
 * @errors #DIV/0! where unitsPerOutput is 0; #NUM! where it or finalPrice is below 0.
 * @formula (final price - sum of other costs) / units per output
 * @domain Element by element over alternative uses. The largest netback of the other uses is the opportunity cost of the raw input in this one.
 * @example =VC.NETBACK({1000;400}, {300,100;150,0}, {2;1}) gives {300;250}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research; Morris (2001) for the saw log
 * @related PRODUCERSHARE, STAGEVALUEADDED, RENT
 * @question left
 * @requiresAddress
 */
export function NETBACK(
  finalPrice: any[][],
  otherCosts: any[][],
  unitsPerOutput: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(NETBACK, [finalPrice, otherCosts, unitsPerOutput], invocation, () => {
    const prices = vector("finalPrice", finalPrice);
    return netback(prices, sums("otherCosts", otherCosts, prices), vector("unitsPerOutput", unitsPerOutput, prices));
  });
}
