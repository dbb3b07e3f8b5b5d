/**
 * What value added there would be without some sales, all else equal: hypothetical extraction.
 *
 *     A*, Y* = A, Y without the sales of seller to buyer;  g = those sales by row
 *     Without = v (I - A*)^-1 Y* u,   Lost = v (I - A*)^-1 g,   Share lost = Lost / value added
 *
 * In money, by country. Without and Lost are each solved for, never a difference, so 0 is 0; they sum to value added. Where
 * that is 0, the share is refused. It is dependence, no forecast: nothing is replaced, prices and technology stay, and
 * inputs that fall away are not bought elsewhere.
 *
 * Sources: Los, Timmer & de Vries (2016); Dietzenbacher & Lahr (2013).
 */
import { timesEach } from "../../core/networks/borders";
import { InterCountryTable, type Name } from "../../core/networks/inter-country-table";
import { solverOf } from "../../core/networks/solver";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
import { Sums } from "../../core/numbers/sums";
import { Refusal } from "../../core/refusal";
import { type Sliced, subProgress } from "../../core/sliced";
import type { Entry, Table } from "../../core/data/table";
import type { Sales } from "./sales";

const ROWS_OF_A_SLICE = 50;

export function* extractionInSlices(table: InterCountryTable, sales: Sales): Sliced<Table> {
  const { n } = table;
  const { changed, kept, extracted } = yield* subProgress(withoutSales(table, sales), 0, 0.1);
  const solver = yield* subProgress(solverOf(changed), 0.1, 0.9);
  const both = new Float64Array(2 * n);
  for (let row = 0; row < n; row++) both.set([kept[row]!, extracted[row]!], 2 * row);
  const output = yield* subProgress(solver.right(both, 2), 0.9, 1);
  const byCountry = (perUnit: Float64Array, column: 0 | 1): Float64Array =>
    table.byCountry(
      timesEach(
        perUnit,
        perUnit.map((_, row) => output[2 * row + column]!),
      ),
    );

  const { rest } = table.valueAdded;
  const line = (name: Name, words: string, all: number, without: number, lost: number): Entry[] => [
    name,
    all,
    without,
    lost,
    all === 0
      ? new Refusal({
          why: "ratio to zero",
          place: { argument: "flows" },
          ratio: "Share lost",
          what: `the total of ${words}`,
        })
      : lost / all,
  ];
  const [without, lost] = [byCountry(table.v, 0), byCountry(table.v, 1)];
  const sum = (figures: Float64Array): number => figures.reduce((all, figure) => all + figure, 0);
  const taxes = rest && [rest.total, sum(byCountry(rest.perUnit, 0)), sum(byCountry(rest.perUnit, 1))];
  const totals = [table.valueAdded.total, sum(without), sum(lost)].map(
    (figure, column) => figure + (taxes?.[column] ?? 0),
  );
  return [
    ["Country", "Value added", "Without", "Lost", "Share lost"],
    ...table.countries.map((country, index) =>
      line(
        country,
        `value added of ${table.countryWords(index)}`,
        table.valueAdded.byCountry[index]!,
        without[index]!,
        lost[index]!,
      ),
    ),
    ...(taxes ? [line(TAXES_AND_OTHER, "taxes and other", taxes[0]!, taxes[1]!, taxes[2]!)] : []),
    line("Total", "value added", totals[0]!, totals[1]!, totals[2]!),
  ];
}

/**
 * The table with those sales taken out: inputs count as primary inputs to their buyers and as final sales to their sellers, so
 * that output stays what it is and the elimination has the slack that it needs.
 */
function* withoutSales(
  table: InterCountryTable,
  sales: Sales,
): Sliced<{ changed: InterCountryTable; kept: Float64Array; extracted: Float64Array }> {
  const {
    n,
    count,
    data: { a: before, output, final, allFinal, primary: primaryBefore },
  } = table;
  const a = before.slice();
  const primary = new Sums(n);
  for (let row = 0; row < n; row++) primary.addSum(row, primaryBefore, row);
  const [kept, extracted, left] = [new Float64Array(n), new Float64Array(n), allFinal.slice()];
  for (let row = 0; row < n; row++) {
    if (row % ROWS_OF_A_SLICE === 0) yield row / n;
    for (let buyer = 0; buyer < n; buyer++) {
      const flow = a[row * n + buyer]! * output[buyer]!;
      if (flow === 0 || !sales.ofInputs(row, buyer)) continue;
      a[row * n + buyer] = 0;
      primary.add(buyer, flow, 0);
      left[row]! += flow;
      extracted[row]! += flow;
    }
    for (let user = 0; user < count; user++)
      (sales.ofFinal(row, user) ? extracted : kept)[row]! += final[row * count + user]!;
  }
  return {
    changed: InterCountryTable.of(table.countries, { ...table.data, a, primary, allFinal: left }),
    kept,
    extracted,
  };
}
