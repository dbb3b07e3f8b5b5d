/**
 * How far down the chain value added sits: that of the makers of final goods (round 0), of their suppliers (round 1), of
 * their suppliers' suppliers, and of all beyond.
 *
 *     round t = v A^t Y u by country of origin, Beyond = v A^(k+1) B Y u = v A^(k+1) X
 *
 * All add up to the value added of each country. Where value added has a row of its own, the last row has the same of taxes
 * and other, of all countries together. What lies beyond needs no inverse: the output is what all rounds of
 * final sales add up to.
 */
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
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
    valueAdded: { byCountry, rest: taxes },
    data: { a, allFinal, output },
  } = table;
  const step = (goods: Float64Array): Float64Array => weightedColumns(whole(a, n), goods, n, n);
  const total = (perUnit: Float64Array, goods: Float64Array): number =>
    goods.reduce((sum, good, row) => sum + good * perUnit[row]!, 0);

  const columns: Float64Array[] = [];
  const taxesOfRounds: number[] = [];
  const take = (goods: Float64Array): void => {
    columns.push(table.byCountry(goods.map((good, row) => good * v[row]!)));
    if (taxes) taxesOfRounds.push(total(taxes.perUnit, goods));
  };
  let goods = allFinal;
  let rest = step(output);
  for (let round = 0; round <= count; round++) {
    take(goods);
    if (round === count) break;
    goods = step(goods);
    rest = step(rest);
    yield (round + 1) / (count + 1);
  }
  take(rest);
  columns.push(byCountry);
  return [
    ["Origin", ...Array.from({ length: count + 1 }, (_, round) => `Round ${round}`), "Beyond", "Total"],
    ...table.countries.map((country, index): Entry[] => [country, ...columns.map((column) => column[index]!)]),
    ...(taxes ? [[TAXES_AND_OTHER, ...taxesOfRounds, taxes.total]] : []),
  ];
}
