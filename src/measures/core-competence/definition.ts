/**
 * Whether a competence is core, or what it does can be bought from others: core is what is of value to the final customer,
 * had by few competitors, and difficult to copy.
 *
 *     all three    Core
 *     else         Outsource (what fails: not valued, not rare, easy to copy)
 *
 * It looks at one firm at one time. "Outsource" then neglects the chain, whose competence the supplier's is; and what is core
 * today may become a rigidity.
 *
 * Sources: Hamel & Prahalad (1994), Competing for the Future, as in UNIDO (2001), sections 3.2, 3.4 and 5.1; Kaplinsky (2015).
 */
import { type Answer, judged } from "../../core/data/answers";
import type { OptionColumn } from "../../core/data/option-column";
import type { Refusal } from "../../core/refusal";

export const QUESTIONS = ["valued", "rare", "hardToCopy"] as const;

/** What an answer of no to each question says. */
const FAILURES = ["not valued", "not rare", "easy to copy"];

export const coreCompetence = (answers: readonly OptionColumn<Answer>[]): (string | Refusal)[] =>
  judged(answers, (...met) => {
    const failing = FAILURES.filter((_, question) => !met[question]);
    return failing.length === 0 ? "Core" : `Outsource (${failing.join(", ")})`;
  });
