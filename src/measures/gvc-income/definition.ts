/**
 * What each country earns in the world's chains of a set of final products.
 *
 *     f = final goods y of the marked rows, f^r those completed in r
 *     GVC income of c = sum over its rows of v_i (B f)_i
 *     At home         the same with f^c;    Abroad with those of all others
 *     In these rows   of its marked rows alone: the rest is earned in industries that supply them
 *
 * In money; Share as a fraction of the sum of f, refused where that is 0. Of all products it is value added. Taxes and other
 * have a row where value added has one of its own. "Real" income in the source is deflated by one price index.
 *
 * Source: Timmer, Los, Stehrer & de Vries (2013), of final manufactures.
 */
import type { Marks } from "../../core/data/marks";
import type { Entry, Table } from "../../core/data/table";
import { fromDouble, sum, toDouble } from "../../core/numbers/decimal";
import type { InterCountryTable, Name } from "../../core/networks/inter-country-table";
import { needEachRow } from "../../core/networks/accounts";
import { solverOf } from "../../core/networks/solver";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
import { Refusal, refuse } from "../../core/refusal";
import { type Sliced, subProgress } from "../../core/sliced";

export function* gvcIncomeInSlices(table: InterCountryTable, products: Marks | undefined): Sliced<Table> {
  const {
    n,
    count,
    data: { allFinal, countryOf },
  } = table;
  const marked = markedRows(table, products);
  const goods = new Float64Array(n * count);
  for (let row = 0; row < n; row++) if (marked[row]) goods[row * count + countryOf[row]!] = allFinal[row]!;
  const solver = yield* subProgress(solverOf(table), 0, 0.8);
  const output = yield* subProgress(solver.right(goods, count), 0.8, 1);

  const total = toDouble(sum([...goods].map(fromDouble)));
  const share = (amount: number): Entry =>
    total === 0
      ? new Refusal({
          why: "ratio to zero",
          place: { argument: "finalDemand" },
          ratio: "Share",
          what: "the final demand for these products",
        })
      : amount / total;
  const earned = (perUnit: Float64Array): Earned[] => {
    const all = table.countries.map((): Earned => ({ home: 0, abroad: 0, inside: 0 }));
    for (let row = 0; row < n; row++) {
      const own = all[countryOf[row]!]!;
      for (let completer = 0; completer < count; completer++) {
        const amount = perUnit[row]! * output[row * count + completer]!;
        own[completer === countryOf[row] ? "home" : "abroad"] += amount;
        if (marked[row]) own.inside += amount;
      }
    }
    return all;
  };
  const line = (name: Name, { home, abroad, inside }: Earned, whole = home + abroad): Entry[] => [
    name,
    whole,
    share(whole),
    home,
    abroad,
    inside,
  ];
  const countries = earned(table.v);
  const { rest } = table.valueAdded;
  const taxes = rest && together(earned(rest.perUnit));
  return [
    ["Country", "GVC income", "Share", "At home", "Abroad", "In these rows"],
    ...table.countries.map((country, index) => line(country, countries[index]!)),
    ...(taxes ? [line(TAXES_AND_OTHER, taxes)] : []),
    line("Total", together(taxes ? [...countries, taxes] : countries), total),
  ];
}

interface Earned {
  home: number;
  abroad: number;
  inside: number;
}

function together(all: readonly Earned[]): Earned {
  const add = (key: keyof Earned): number => all.reduce((sum, each) => sum + each[key], 0);
  return { home: add("home"), abroad: add("abroad"), inside: add("inside") };
}

function markedRows(table: InterCountryTable, products: Marks | undefined): readonly boolean[] {
  const { rowAt } = table.data;
  if (!products) return Array.from(rowAt, () => true);
  needEachRow(table, products.argument, products.marked.length);
  const marked = Array.from(rowAt, (at) => products.marked[at]!);
  if (!marked.includes(true)) refuse({ why: "nothing marked", place: { argument: products.argument } });
  return marked;
}
