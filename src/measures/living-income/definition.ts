/**
 * The gap between what households earn and a living income, how many are below it, and how much money closes the gaps.
 *
 *     gap = benchmark - income,   gap share = gap / benchmark
 *     below = number where income < benchmark, else 0,   money needed = number x gap where the gap is above 0, else 0
 *
 * Income, net of costs, and benchmark are of the same unit (household or person) and time, in one money; the benchmark is above 0,
 * an income may be below 0, a loss. number is how many households a row represents, 0 or more, 1 if it is omitted. The totals are of
 * number, below and money needed, and the share below is the head count, below / number. Every figure is needed; empty rows are
 * left out. A group counts as a whole: gaps are never made up for by those who earn more.
 *
 * Source: the gap to a living income as used by the Living Income Community of Practice; Tyszler, Bymolt & Laven (2018).
 */
import { oneWhere } from "../../core/data/ones";
import { ONE } from "../../core/numbers/decimal";
import { nearestQuotient } from "../../core/numbers/quotient";
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import { refuse } from "../../core/refusal";
import { shareable } from "../../core/data/shares";
import type { OneOrEach } from "../../core/data/one-or-each";
import type { Table } from "../../core/data/table";
import { rowsOf } from "../../core/data/table-rows";
import type { Vector } from "../../core/data/vector";

export function livingIncome(groups: Labels, income: Vector, benchmark: OneOrEach, number: Vector | undefined): Table {
  const rows = householdsOf(groups, income, benchmark, number);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: groups.argument } });
  const incomes = income.pick(rows, income.layout, (row) => income.place(rows[row]!)).complete();
  const benchmarks = benchmark.figures.pick(rows).positive().complete();
  const numbers = (number?.pick(rows) ?? incomes.filled(ONE)).notNegative().complete();
  const gaps = benchmarks.minus(incomes);
  const gapShares = gaps.over(benchmarks);
  const people = shareable(numbers.total(), "number");
  const isBelow = oneWhere(gaps, (row) => gaps.sign(row) > 0);
  const below = numbers.times(isBelow);
  const money = below.times(gaps);
  const allBelow = below.total();
  return [
    ["Group", "Income", "Benchmark", "Gap", "Gap share", "Number", "Below", "Money needed"],
    ...rowsOf(rows.length, [
      (row) => groups.at(rows[row]!) || UNSPECIFIED,
      ...[incomes, benchmarks, gaps, gapShares, numbers, below, money],
    ]),
    ["Total", "", "", "", "", people, allBelow, money.total()],
    ["Share below", "", "", "", "", "", nearestQuotient(allBelow, people), ""],
  ];
}

/** The rows that are not empty. Beside several groups one benchmark for all says nothing of that. */
export function householdsOf(groups: Labels, income: Vector, benchmark: OneOrEach, number?: Vector): number[] {
  const hasOwn = benchmark.isEach || groups.length === 1;
  return occupied([groups], [income, ...(hasOwn ? [benchmark.figures] : []), ...(number ? [number] : [])]);
}
