/**
 * How a lead firm and its supplier deal with each other: at arm's length (market), in a network, in a quasi-hierarchy, or
 * within one firm (hierarchy). From four answers, in this order:
 *
 *     owned by the lead firm                            Hierarchy
 *     else not known to be competent                    Quasi-hierarchy
 *     else product not customised to this buyer         Market
 *     else supplier depends on the buyer                Quasi-hierarchy
 *     else                                              Network
 *
 * The source describes the types and has no table; the order is Quasirent's convention. An arm's-length relation implies a
 * supplier who is able to make the product, so doubt about that comes before the product; a network of contract
 * manufacturers differs by dependence from a quasi-hierarchy whose suppliers are competent too. Every answer is needed,
 * those of a supplier that is owned too.
 *
 * Source: Humphrey & Schmitz (2002), How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?
 */
import { type Answer, judged } from "../../core/data/answers";
import type { OptionColumn } from "../../core/data/option-column";
import type { Refusal } from "../../core/refusal";

export const QUESTIONS = ["customised", "competent", "dependent", "owned"] as const;

export type ChainGovernance = "Market" | "Network" | "Quasi-hierarchy" | "Hierarchy";

export const chainGovernance = (answers: readonly OptionColumn<Answer>[]): (ChainGovernance | Refusal)[] =>
  judged(answers, (isCustomised, isCompetent, isDependent, isOwned) => {
    if (isOwned) return "Hierarchy";
    if (!isCompetent) return "Quasi-hierarchy";
    if (!isCustomised) return "Market";
    return isDependent ? "Quasi-hierarchy" : "Network";
  });
