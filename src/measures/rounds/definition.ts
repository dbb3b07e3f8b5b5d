/**
 * How far down the chain value added sits: that of the makers of final goods (round 0), of their suppliers (round 1), of
 * their suppliers' suppliers, and of all beyond.
 *
 *     round t = v A^t Y u by country of origin, Beyond = v A^(k+1) B Y u = v A^(k+1) X
 *
 * All add up to the value added of each country. What lies beyond needs no inverse: the output is what all rounds of
 * final sales add up to.
 */
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { weightedColumns, whole } from "../../core/numbers/matrix";
import type { Sliced } from "../../core/sliced";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { wholeNumber } from "../../core/data/whole";

export const MAX_ROUNDS = 1000;

/** How many rounds are asked for: a whole number from 0 to `MAX_ROUNDS`. */
export function roundsAsked(rounds: Vector): number {
  return wholeNumber(rounds, 0, MAX_ROUNDS);
}

/** `count`: as many as were asked for. */
export function* roundsInSlices(table: InterCountryTable, count: number): Sliced<Table> {
  const {
    n,
    v,
    data: { a, allFinal, output, totals },
  } = table;
  const step = (goods: Float64Array): Float64Array => weightedColumns(whole(a, n), goods, n, n);
  const valueAdded = (goods: Float64Array): Float64Array => table.byCountry(goods.map((good, row) => good * v[row]!));

  const columns: Float64Array[] = [];
  let goods = allFinal;
  let rest = step(output);
  for (let round = 0; round <= count; round++) {
    columns.push(valueAdded(goods));
    if (round === count) break;
    goods = step(goods);
    rest = step(rest);
    yield (round + 1) / (count + 1);
  }
  columns.push(valueAdded(rest), totals.valueAdded);
  return [
    ["Origin", ...Array.from({ length: count + 1 }, (_, round) => `Round ${round}`), "Beyond", "Total"],
    ...table.countries.map((country, index): Entry[] => [country, ...columns.map((column) => column[index]!)]),
  ];
}
