import { option, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { oneForAll } from "../../cells/read-one-for-all";
import { FORMS, revealedAdvantage } from "./definition";

/**
 * Revealed comparative advantage (Balassa index): a product's share of a country's exports over its share of the world's.
 * @customfunction
 * @param exports The country's exports of each product, 0 or more.
 * @param total The country's exports of all products, greater than 0: one value for all, or one for each.
 * @param world The world's exports of each product, including the country's, greater than 0: one value for all, or one for each.
 * @param worldTotal The world's exports of all products, greater than 0: one value for all, or one for each.
 * @param form "Balassa", or "symmetric" for (B - 1) / (B + 1), from -1 to 1. Optional; default "Balassa".
 * @returns One index per product, same orientation as exports: above 1 (symmetric: above 0) the product is exported more than the world's pattern would have it.
 * @errors #DIV/0! where total, world or worldTotal is 0; #NUM! where a value is below 0, or a part is more than its whole: exports than total or world, world or total than worldTotal; #VALUE! for another form.
 * @formula B = (x / X) / (w / W); symmetric (B - 1) / (B + 1)
 * @domain All in one currency and period. The index reveals what is exported, with subsidies, tariffs and imported inputs in it: it is not a cost advantage, and gross exports of an assembled product contain value added elsewhere. Balassa's is skewed, from 0 to no upper bound, so do not average it over products; the symmetric form treats advantage and disadvantage alike.
 * @example =VC.RCA({20;30}, 100, {50;600}, 1000) gives {4;0.5}
 * @source Balassa (1965), Trade Liberalisation and "Revealed" Comparative Advantage; Dalum, Laursen & Villumsen (1998), Structural Change in OECD Export Specialisation Patterns, for the symmetric form
 * @related UPGRADING, PARTICIPATION, TERMSOFTRADE, CONCENTRATION, VALUEADDEDRCA
 * @given exports, total, world, worldTotal
 * @question exports
 * @options form Balassa | symmetric
 * @words revealed comparative advantage, comparative advantage, Balassa, specialisation, specialization, competitive, export
 * @requiresAddress
 */
export function RCA(
  exports: any[][],
  total: any[][],
  world: any[][],
  worldTotal: any[][],
  form?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    RCA,
    [exports, total, world, worldTotal, form],
    invocation,
    ([exports, total, world, worldTotal, form]) => {
      const own = vector("exports", exports);
      return revealedAdvantage(
        own,
        oneForAll("total", total, own),
        oneForAll("world", world, own),
        oneForAll("worldTotal", worldTotal, own),
        option("form", form, FORMS, "Balassa"),
      );
    },
  );
}
