/**
 * An inter-country table out of plain doubles, as a program writes them to a file: the same table that the sheet's cells
 * make, without a copy of the flows, for they may be a hundred megabytes.
 */
import { Sums } from "../numbers/sums";
import type { Sliced } from "../sliced";
import { checkedTable, type InterCountryTable, type Name } from "./inter-country-table";

export interface TableFigures {
  readonly countries: readonly Name[];
  /** Where the rows of each country start; one more for the end. */
  readonly first: Int32Array;
  /** Where each row is in its source, from 0. */
  readonly rowAt: Int32Array;
  /** n x n, row by row, the rows country after country. Becomes the coefficients. */
  readonly flows: Float64Array;
  /** n x countries. */
  readonly final: Float64Array;
}

/** Rows that are summed up at a time. */
const SLICE = 60;

export function* tableOfFigures({ countries, first, rowAt, flows, final }: TableFigures): Sliced<InterCountryTable> {
  const n = rowAt.length;
  const count = countries.length;
  const countryOf = new Int32Array(n);
  for (let country = 0; country < count; country++) countryOf.fill(country, first[country], first[country + 1]);

  const [sales, inputs, finals] = [new Sums(n), new Sums(n), new Sums(n)];
  const trade = new Sums(n * count);
  const demand = new Sums(count);
  let flowsBackwards = false;
  for (let i = 0; i < n; i++) {
    if (i % SLICE === 0) yield i / n;
    const home = countryOf[i]!;
    for (let j = 0; j < n; j++) {
      const value = flows[i * n + j]!;
      if (value === 0) continue;
      if (value < 0) flowsBackwards = true;
      sales.add(i, value, 0);
      inputs.add(j, value, 0);
      if (countryOf[j] !== home) trade.add(i * count + countryOf[j]!, value, 0);
    }
    for (let user = 0; user < count; user++) {
      const value = final[i * count + user]!;
      finals.add(i, value, 0);
      demand.add(user, value, 0);
      if (user !== home) trade.add(i * count + user, value, 0);
    }
    sales.addSum(i, finals, i);
  }

  const output = sales.values();
  const bought = inputs.values();
  const [completed, exported] = [new Sums(count), new Sums(count)];
  for (let i = 0; i < n; i++) {
    const country = countryOf[i]!;
    completed.addSum(country, finals, i);
    for (let user = 0; user < count; user++) exported.addSum(country, trade, i * count + user);
    sales.addSum(i, inputs, i, -1);
  }
  return yield* checkedTable(
    countries,
    {
      size: n,
      first,
      countryOf,
      rowAt,
      a: flows,
      final,
      exports: trade.values(),
      output,
      primary: sales,
      allFinal: finals.values(),
      totals: { demand: demand.values(), completed: completed.values(), exports: exported.values() },
    },
    bought,
    flowsBackwards,
  );
}
