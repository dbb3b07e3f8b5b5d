/**
 * Inequality of income per head along a chain: the Gini coefficient, 0 where all earn the same.
 *
 *     G = 1 - sum (N_k - N_(k-1)) (Y_k + Y_(k-1))
 *
 * over actors sorted by income, N and Y the cumulative shares of people and of income. An actor represents `number`
 * people with the same income each; without numbers each is one. It is the population's coefficient: below 1 by 1/n where
 * one of n people has all (no small-sample correction). Numbers are 0 or more; an income below 0, a loss, is legal, and
 * G may then be above 1. The total income must be above 0, and every figure is needed.
 *
 * Normalised, it is
 *
 *     sum over i, k of n_i n_k |y_i - y_k| / (2 N (T+ + T-))
 *
 * with T+ the sum of incomes above 0 and T- that of losses without their sign: from 0 to 1, and G itself where nobody loses.
 * The total may then be 0 or less; one income must be other than 0.
 *
 * Source: Gini (1912); the trapezoid form after Brown (1994), Using Gini-Style Indices to Evaluate the Spatial Patterns of
 * Health Practitioners. Normalised: Raffinetti, Siletti & Vernizzi (2015), On the Gini Coefficient Normalization When
 * Attributes with Negative Values Are Considered, in the form for large numbers; the problem: Chen, Tsaur & Rhai (1982).
 */
import { type Decimal, ONE, quotientOf, ZERO } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { ascending } from "../../core/numbers/ranks";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";

export function gini(income: Vector, number?: Vector, isNormalised = false): Decimal {
  const incomes = income.complete();
  const numbers = number?.notNegative().complete() ?? incomes.filled(ONE);
  const order = ascending(incomes.length, incomes.order);
  const people = numbers.pick(order);
  const earned = people.times(incomes.pick(order));
  const cumulative = earned.running();
  const twiceArea = people.dot(cumulative.plus(cumulative.minus(earned)));
  const all = people.total();
  const total = earned.total();
  // Half the differences between any two of all people.
  const differences = all.times(total).minus(twiceArea);
  const whole = isNormalised
    ? shareable(
        total.minus(lossesIn(earned, cumulative).times(2)),
        income.argument,
        "incomes and losses without their sign",
      )
    : shareable(total, income.argument, "all incomes");
  return quotientOf(differences, all.times(whole));
}

/** The sum of what is below 0, which comes first. */
function lossesIn(earned: Vector, cumulative: Vector): Decimal {
  let count = 0;
  while (count < earned.length && earned.sign(count) <= 0) count++;
  return count === 0 ? ZERO : needed(cumulative.at(count - 1));
}
