import { choices, labels, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { optionalOneForAll } from "../../cells/read-one-for-all";
import { chainAccount } from "./definition";
import { ITEMS, OTHER_SPELLINGS } from "./items";

/**
 * The account of a whole chain: what each actor adds and who is paid, and what the chain adds at suppliers and imports.
 * @customfunction
 * @param actor Actor of each line: a firm, or a kind of farm or firm. Lines of the same actor and item are added up; case, width and extra spaces do not matter.
 * @param item Item of each line: sales, own use, stock change, chain purchases, domestic purchases, imports, subsidies, wages, taxes, interest, land rent, depreciation or profit.
 * @param value Amount of each line, in one currency unit and of one period; 0 or more, but stock changes and profits may be negative.
 * @param importContent Imports, direct and further up, in one currency unit of domestic purchases, from 0 to 1: one for all or one per line, read on the lines of domestic purchases only. Optional; if omitted, indirect value added is #N/A.
 * @returns A table: the actors in order of first appearance, then Direct, Indirect and Total, with value added and its shares, and the incomes it pays if there are any, with a row of their shares. Share of production in the row Total is the rate of integration.
 * @errors #VALUE! with the list of items where an item is unknown or blank; #NUM! for a value below 0, an import content below 0 or above 1, or a chain that buys as much from itself as it makes; a missing value makes the whole result #N/A.
 * @formula output = sales + own use + stock change; V = output - chain, domestic purchases and imports; profit = V + subsidies - wages - taxes - interest - land rent - depreciation; production = sum of output - sum of chain purchases; indirect V = sum of (1 - import content) x domestic purchases
 * @domain Direct + indirect value added + all imports = production. Chain purchases are bought from actors of this table, domestic purchases from other firms of the country, imports abroad by the actor itself, duty on them under taxes. Land rent is for land and natural resources; the rental of a shop, machine or vehicle is a purchase. Value added is at the prices that actors receive and pay, with taxes in it; net operating profit includes the reward of unpaid family work. Residual is profit calculated less profit given, where it is given: negative if costs and profit exceed what came in, mostly because own use or a subsidy is missing. The full method follows each good upstream, so enter import content by line where it is known; one figure cannot say who receives the indirect part. Exports, and so the trade balance, are not asked for. VCA4D reads a rate of integration above 0.7 as integrated: its reading, not a test.
 * @example =VC.CHAINACCOUNT({"Farm";"Farm";"Mill";"Mill"}, {"sales";"domestic purchases";"sales";"chain purchases"}, {100;20;180;100}, 0.5) gives {"Actor","Output","Chain purchases","Domestic purchases","Imports","Value added","Share of direct value added","Share of production";"Farm",100,0,20,0,80,0.5,0.4444444444444444;"Mill",180,100,0,0,80,0.5,0.4444444444444444;"Direct",180,0,20,0,160,1,0.8888888888888888;"Indirect",20,0,0,10,10,"",0.05555555555555555;"Total",180,0,0,10,170,"",0.9444444444444444}
 * @source VCA4D (2020), The Cashew Chain of Côte d’Ivoire, for direct and indirect value added, the rate of integration and the receivers; Chervel & Le Gall (1976), Manuel d’évaluation économique des projets, and Fabre (1994), Note de méthodologie générale sur l’analyse de filière, for the effects method
 * @related FLOWBREAKDOWN, BREAKDOWN, COMPARE, DISTRIBUTION, PRODUCERSHARE
 * @reads own headings
 * @question keeps
 * @options item sales | own use | stock change | chain purchases | domestic purchases | imports | subsidies | wages | taxes | interest | land rent | depreciation | profit
 * @words who benefits, benefit, benefits, beneficiaries, who is paid, account, accounts, consolidated account, effects method, direct, indirect, indirect effects, integration, rate of integration, driven imports, farm budget, wage, wages, tax, taxes, subsidy, government, depreciation, interest, land rent, operating profit, income
 * @requiresAddress
 */
export function CHAINACCOUNT(
  actor: any[][],
  item: any[][],
  value: any[][],
  importContent?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    CHAINACCOUNT,
    [actor, item, value, importContent],
    invocation,
    ([actor, item, value, importContent]) => {
      const actors = labels("actor", actor);
      return chainAccount(
        actors,
        choices("item", item, ITEMS, actors, OTHER_SPELLINGS),
        vector("value", value, actors),
        optionalOneForAll("importContent", importContent, actors),
      );
    },
  );
}
