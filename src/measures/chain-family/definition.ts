/**
 * The family of a value chain: additive, where value is added to a resource stage by stage, or vertically specialised, where
 * stages run side by side in different places. From four answers:
 *
 *     stages cannot run at the same time in different places             Additive
 *     they can, and nothing speaks for keeping them together             Vertically specialised
 *     they can, but much is lost in processing, the resource is bound
 *     to a place, or it spoils if it is not processed soon               Mixed
 *
 * Source: Kaplinsky (2015), section 4, whose fifth reason, that further processing has few rents, is about the interest of lead
 * firms and is not asked. Sector and family do not coincide.
 */
import { type Answer, judged } from "../../core/data/answers";
import type { OptionColumn } from "../../core/data/option-column";
import type { Refusal } from "../../core/refusal";

export const QUESTIONS = ["parallel", "loss", "fixedPoint", "degrades"] as const;

export type ChainFamily = "Additive" | "Vertically specialised" | "Mixed";

export const chainFamily = (answers: readonly OptionColumn<Answer>[]): (ChainFamily | Refusal)[] =>
  judged(answers, (isParallel, isLossy, isBound, isPerishable) => {
    if (!isParallel) return "Additive";
    return isLossy || isBound || isPerishable ? "Mixed" : "Vertically specialised";
  });
