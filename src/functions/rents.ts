/* Rents: what links earn above the next best use of their resources, on what it rests, and how long it lasts. */
import { CONCENTRATIONS, concentration } from "../core/concentration";
import { rent, rentShare } from "../core/rent";
import { rentDecay } from "../core/rent-decay";
import { AMERICAN_SOURCES, SOURCES, rentsBySource } from "../core/rents-by-source";
import { ricardianRent } from "../core/ricardian-rent";
import { choices, option, optionalNumber, optionalVector, optionalVectorOrOne, sums, vector } from "../cells/read";
import { answer } from "../cells/write";

/**
 * Economic rent of each link: revenue - costs - normal return x capital.
 * @customfunction
 * @param revenue Sales of each link in a period, in one unit of money: a row, a column or one cell.
 * @param costs All costs at opportunity cost, labour and depreciation included, interest not (the normal return on capital covers it): one figure a link, or several columns (rows beside a row) of categories, which are summed.
 * @param capital Capital employed by each link. Left out: no charge for capital, and what is left is profit, not rent.
 * @param normalReturn What the capital would earn in its next best use, as a fraction for the same period as the flows (0.1 is 10 %): one number or one a link. Needed with capital, there is no default rate; left out: only together with capital.
 * @returns Rent in the same money, lying as revenue does; below 0 where the resources would earn more elsewhere.
 * @errors #VALUE! when capital is given without normalReturn or the reverse, or ranges differ in length. A text, a missing value or an error makes its own link an error.
 * @formula R = revenue - costs - normalReturn x capital
 * @domain Any sign is an answer: a rent below 0 says that the resources would earn more elsewhere. Without capital the answer is profit at opportunity cost, which is not rent where capital is used; a normalReturn without capital is refused too, for one of the two was forgotten.
 * @example =VC.RENT({100;80}, {60,25;50,20}, {50;100}, 0.1) gives {10;0}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related RENTSHARE, RICARDIANRENT, RENTBYSOURCE
 * @question rents
 * @requiresAddress
 */
export function RENT(
  revenue: any[][],
  costs: any[][],
  capital?: any[][],
  normalReturn?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(RENT, [revenue, costs, capital, normalReturn], invocation, () => {
    const links = vector("revenue", revenue);
    return rent(
      links,
      sums("costs", costs, links),
      optionalVector("capital", capital, links),
      optionalVectorOrOne("normalReturn", normalReturn, links),
    );
  });
}

/**
 * Share of each link in the total rent of the chain.
 * @customfunction
 * @param revenue Sales of each link in a period, in one unit of money: a row, a column or one cell.
 * @param costs All costs at opportunity cost, labour and depreciation included, interest not: one figure a link, or categories, which are summed.
 * @param capital Capital employed by each link. Left out: no charge for capital, and the shares are of profit, not of rent.
 * @param normalReturn What the capital would earn in its next best use, as a fraction for the same period: one number or one a link. Needed with capital; left out: only together with capital.
 * @returns Shares as fractions that sum to 1, lying as revenue does; below 0 and above 1 where some links lose.
 * @errors #NUM! when the rents sum to 0 or less; #N/A for the whole when a figure is missing; #VALUE! when capital is given without normalReturn or the reverse.
 * @formula share_i = R_i / sum of R, with R = revenue - costs - normalReturn x capital
 * @domain The rents must sum to more than 0. Shares of the sum need every link: one that is missing or wrong makes the whole that error.
 * @example =VC.RENTSHARE({100;80;60}, {70;80;65}) gives {1.2;0;-0.2}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related RENT, RENTBYSOURCE, VALUEADDEDSHARE
 * @question rents
 * @requiresAddress
 */
export function RENTSHARE(
  revenue: any[][],
  costs: any[][],
  capital?: any[][],
  normalReturn?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(RENTSHARE, [revenue, costs, capital, normalReturn], invocation, () => {
    const links = vector("revenue", revenue);
    return rentShare(
      links,
      sums("costs", costs, links),
      optionalVector("capital", capital, links),
      optionalVectorOrOne("normalReturn", normalReturn, links),
    );
  });
}

/**
 * Ricardian rent of each producer of a resource: (price - unit cost) x quantity.
 * @customfunction
 * @param unitCost Cost of a unit at each producer; below 0 where by-products bring more than all costs.
 * @param quantity What each produces, 0 or more.
 * @param price Price of a unit, 0 or more. Left out: the highest unit cost among producers with a quantity above 0, so that the marginal producer earns none.
 * @returns Rent in money, lying as unitCost does; below 0 where a given price does not cover the cost.
 * @errors #NUM! where a quantity is below 0. Without price, #NUM! when no producer has a quantity above 0, and a missing quantity, or a missing cost beside a quantity, makes the whole #N/A.
 * @formula R_i = (p - c_i) q_i, with p the highest c_i of those with q_i above 0 unless a price is given
 * @domain At the marginal cost no producer who produces has a rent below 0. A producer with a quantity of 0 has no rent and does not set the price. Quantities of 0 everywhere have no marginal producer.
 * @example =VC.RICARDIANRENT({10;20;30}, {5;5;5}) gives {100;50;0}
 * @source Ricardo (1817), On the Principles of Political Economy and Taxation
 * @related RENT, CONCENTRATION
 * @question rents
 * @requiresAddress
 */
export function RICARDIANRENT(
  unitCost: any[][],
  quantity: any[][],
  price?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(RICARDIANRENT, [unitCost, quantity, price], invocation, () => {
    const costs = vector("unitCost", unitCost);
    return ricardianRent(costs, vector("quantity", quantity, costs), optionalNumber("price", price));
  });
}

/**
 * Rents by what they rest on: total and share of each source, in families.
 * @customfunction
 * @param source Source of each rent: resource; technology, human resources, organisation, product, marketing, relational (endogenous: made in the chain); policy, infrastructure, finance (exogenous); monopoly. Any case, British or American spelling.
 * @param rent Each rent, in one unit of money; they must sum to more than 0.
 * @returns A table Source, Family, Rent, Share: families in the order resource, endogenous, exogenous, monopoly, the larger rent first. Empty rows are left out.
 * @errors #VALUE! with the list of sources when one is none of them, or is not said beside a rent; #NUM! when the rents sum to 0 or less; a missing rent makes the whole #N/A.
 * @formula share of a source = sum of its rents / sum of all rents
 * @domain A single rent may be below 0 as long as the sum is above it. Within a family the larger rent stands first, ties in order of appearance. A rent without a source is refused: nothing is guessed.
 * @example =VC.RENTBYSOURCE({"Marketing";"Resource";"marketing"}, {30;10;10}) gives {"Source","Family","Rent","Share";"resource","resource",10,0.2;"marketing","endogenous",40,0.8}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related RENT, RENTSHARE, DISTRIBUTION
 * @question rents
 * @requiresAddress
 */
export function RENTBYSOURCE(source: any[][], rent: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(RENTBYSOURCE, [source, rent], invocation, () => {
    const sources = choices("source", source, SOURCES, undefined, AMERICAN_SOURCES);
    return rentsBySource(sources, vector("rent", rent, sources));
  });
}

/**
 * Half-life, in periods, of a rent that competition erodes.
 * @customfunction
 * @param rent The rent in each period, first to last, above 0; at least two.
 * @param periods Numbers of the periods, such as years, strictly increasing; left out: 1, 2, 3 ...
 * @returns How many periods (years, where periods are years) it takes for half of the rent to be left: ln 2 over minus the least-squares slope of ln(rent).
 * @errors #NUM! when the rent is not eroding (a slope of 0 or more), when a rent is 0 or less or when periods do not increase; #N/A when a rent is missing or there is one period only.
 * @formula half-life = ln 2 / -b, with b the least-squares slope of ln(rent) on the periods
 * @domain Every rent is above 0 and none may be missing; at least two. It takes the decay to be exponential: look at the series before you trust the figure. A rent that only goes up and down has no half-life.
 * @example =VC.RENTDECAY({100;50;25}, {2010;2012;2014}) gives 2
 * @source Schumpeter (1934), The Theory of Economic Development, on the erosion of rents; log-linear least squares
 * @related RENT, RENTBYSOURCE
 * @question rents
 * @requiresAddress
 */
export function RENTDECAY(rent: any[][], periods?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(RENTDECAY, [rent, periods], invocation, () => {
    const rents = vector("rent", rent);
    return rentDecay(rents, optionalVector("periods", periods, rents));
  });
}

/**
 * Concentration at a link: Herfindahl-Hirschman index, share of the k largest, or equivalent number of equal firms.
 * @customfunction
 * @param values Sales, capacities or purchases of each firm, 0 or more; a supplier's sales by buyer for its dependence.
 * @param measure "HHI" (the default), "N", the equivalent number of equal firms, or "CR1" to "CR20", the share of the 1 to 20 largest.
 * @returns HHI from 0 to 10000 (10000 is one firm), N from 1, CR a fraction from 0 to 1.
 * @errors #NUM! when a value is below 0 or all are 0; #N/A when a value is missing; #VALUE! with the list when measure is unknown.
 * @formula HHI = 10000 x sum of s_i^2, CRk = sum of the k largest s_i, N = 10000 / HHI, with s_i the shares of the sum
 * @domain HHI lies between 10000 / n and 10000, a merger of firms with shares a and b in per cent adds 2ab. With fewer than k firms CRk is 1. Firms with 0 count for nothing. The market must be drawn first: too wide or too narrow a market misleads.
 * @example =VC.CONCENTRATION({30;30;20;20}) gives 2600
 * @source Herfindahl (1950); Hirschman (1964), The Paternity of an Index
 * @related RENT, GINI, GOVERNANCE
 * @question rents
 * @requiresAddress
 */
export function CONCENTRATION(values: any[][], measure?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(CONCENTRATION, [values, measure], invocation, () => [
    [concentration(vector("values", values), option("measure", measure, CONCENTRATIONS, "HHI"))],
  ]);
}
