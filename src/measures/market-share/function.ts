import { labels, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { marketShare } from "./definition";

/**
 * Why exports grew, by constant market shares: world growth, commodity composition, competitiveness and new markets.
 * @customfunction
 * @param products Name of each product; list all products of the trade you look at, as world growth is theirs.
 * @param exports0 The country's exports of each product in the first period, 0 or more, all in the same currency units.
 * @param world0 World exports of each product in the first period, the country's included.
 * @param exports1 The country's exports of each product in the second period, in the same units.
 * @param world1 World exports of each product in the second period, the country's included.
 * @returns A table Product, Exports before, Exports after, Change, World growth, Commodity composition, Competitiveness, New market, Share before, Share after, with a row Total: in every row the four effects sum to Change. Shares are of the world's exports, "" where those are 0. Empty rows are omitted.
 * @errors #NUM! when exports are below 0 or above the world's, or world exports in the first period sum to 0; the first text, missing value or error makes the whole result an error.
 * @formula g = sum of w1 / sum of w0 - 1, over products with w0 > 0; world growth = g x0; commodity composition = (w1 / w0 - 1 - g) x0; competitiveness = x1 - x0 w1 / w0; new market = x1 where w0 is 0
 * @domain Competitiveness is a residual: price, quality, tariffs, exchange rates and destinations are all in it, and it says nothing about causes. Effects are weighted by the first period; other weights split the same change otherwise (Richardson 1971), and so do finer or coarser products. A product that the world did not export in the first period has no growth rate: its exports are New market, which is Quasirent's convention.
 * @example =VC.MARKETSHARE({"A";"B"}, {10;20}, {100;100}, {15;24}, {200;110}) gives {"Product","Exports before","Exports after","Change","World growth","Commodity composition","Competitiveness","New market","Share before","Share after";"A",10,15,5,5.5,4.5,-5,0,0.1,0.075;"B",20,24,4,11,-9,2,0,0.2,0.21818181818181817;"Total",30,39,9,16.5,-4.5,-3,0,0.15,0.12580645161290321}
 * @source Tyszynski (1951), World Trade in Manufactured Commodities; Leamer & Stern (1970), Quantitative International Economics
 * @related UPGRADING, UNITVALUES, PRICEVOLUMEMIX, CONCENTRATION
 * @given products, exports0, world0, exports1, world1
 * @question exports
 * @words constant market share, constant market shares, market share, export growth, exports, why exports grew, competitiveness, competitive, commodity composition, world demand, world trade, shift-share, shift share
 * @requiresAddress
 */
export function MARKETSHARE(
  products: any[][],
  exports0: any[][],
  world0: any[][],
  exports1: any[][],
  world1: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    MARKETSHARE,
    [products, exports0, world0, exports1, world1],
    invocation,
    ([products, exports0, world0, exports1, world1]) => {
      const names = labels("products", products);
      return marketShare(
        names,
        { exports: vector("exports0", exports0, names), world: vector("world0", world0, names) },
        { exports: vector("exports1", exports1, names), world: vector("world1", world1, names) },
      );
    },
  );
}
