/**
 * Inequality of income per head along a chain: the Gini coefficient, 0 where all earn the same.
 *
 *     G = 1 - sum (N_k - N_(k-1)) (Y_k + Y_(k-1))
 *
 * over actors sorted by income, N and Y the cumulative shares of people and of income. An actor stands for `number`
 * people with the same income each; without numbers each is one. It is the population's coefficient: below 1 by 1/n where
 * one of n people has all (no small-sample correction). Numbers are 0 or more; an income below 0, a loss, is legal, and
 * G may then be above 1. The total income must be above 0, and every figure is needed.
 *
 * Source: Gini (1912); the trapezoid form after Brown (1994), Using Gini-Style Indices to Evaluate the Spatial Patterns of
 * Health Practitioners.
 */
import { type Decimal, ONE, quotientOf } from "../../core/numbers/decimal";
import { ascending } from "../../core/numbers/ranks";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";

export function gini(income: Vector, number?: Vector): Decimal {
  const incomes = income.complete();
  const numbers = number?.notNegative().complete() ?? incomes.filled(ONE);
  const order = ascending(incomes.length, incomes.order);
  const people = numbers.pick(order);
  const earned = people.times(incomes.pick(order));
  const cumulative = earned.running();
  const twiceArea = people.dot(cumulative.plus(cumulative.minus(earned)));
  const whole = people.total().times(shareable(earned.total(), "all incomes"));
  return quotientOf(whole.minus(twiceArea), whole);
}
