/**
 * The price per unit at which a household's income reaches a living income.
 *
 *     (benchmark - other income + cost) / quantity
 *
 * All of one household and one year, in one money: the benchmark above 0, what the household earns otherwise, the cost of the
 * product, 0 or more, and the quantity that it sells of it. A quantity of 0 has no price. An answer of 0 or less means that the
 * benchmark is reached without this product. Without other income it is the idea of a living income reference price.
 *
 * Source: the gap to a living income as in Tyszler, Bymolt & Laven (2018), for the Living Income Community of Practice.
 */
import type { Vector } from "../../core/data/vector";

export function livingPrice(benchmark: Vector, otherIncome: Vector, cost: Vector, quantity: Vector): Vector {
  const missing = benchmark.positive().minus(otherIncome).plus(cost.notNegative());
  return missing.over(quantity.notNegative().nonzero());
}
