/**
 * Who buys from whom in a table of sales and purchases, as far as the figures show it: a link buys from the one before it, or
 * from several that stand together before it, where what it buys is exactly what they sell. Each sells to one link.
 */

import { type Decimal, ZERO } from "../core/numbers/decimal";

/** The sellers of each link, by position; none where its purchases are nobody's sales. */
export function sellersOf(links: readonly { readonly sales: Decimal; readonly bought: Decimal }[]): number[][] {
  const hasBuyer = new Set<number>();
  return links.map(({ bought }, buyer) => {
    const found = bought.gt(0) ? runThatSums(links, buyer, bought, hasBuyer) : [];
    for (const seller of found) hasBuyer.add(seller);
    return found;
  });
}

/** The shortest run that ends just before the buyer. */
function runThatSums(
  links: readonly { readonly sales: Decimal }[],
  buyer: number,
  bought: Decimal,
  hasBuyer: ReadonlySet<number>,
): number[] {
  let sold = ZERO;
  for (let first = buyer - 1; first >= 0 && !hasBuyer.has(first); first -= 1) {
    sold = sold.plus(links[first]!.sales);
    if (sold.eq(bought)) return Array.from({ length: buyer - first }, (_, index) => first + index);
    if (sold.gt(bought)) return [];
  }
  return [];
}
