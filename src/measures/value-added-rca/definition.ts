/**
 * Revealed comparative advantage in gross exports, and in the value added that is exported, directly or in the goods of
 * other industries at home.
 *
 *     D_i = v_i (L E)_i,  L the rounds at home
 *     RCA = (E_i / E of the country) / (E of the industry in all countries / E of all), and the same of D
 *
 * Above 1: more than its share. E and D in money. What comes back home is in D, as in DVA, which D of a country sums to. An
 * industry is a label, or the position of a row within its country where all countries have as many. A ratio whose
 * denominator is 0 is refused.
 *
 * Sources: Balassa (1965); Koopman, Wang & Wei (2014); by industry of origin Wang, Wei & Zhu (2013).
 */
import { needEachRow } from "../../core/networks/accounts";
import { Borders, timesEach } from "../../core/networks/borders";
import { needTrade } from "../../core/networks/export-methods";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { exportsOf } from "../../core/networks/network";
import { type Labels, Register } from "../../core/data/labels";
import type { Entry, Table } from "../../core/data/table";
import { Refusal, refuse } from "../../core/refusal";
import type { Sliced } from "../../core/sliced";

export function* valueAddedRcaInSlices(table: InterCountryTable, labels: Labels | undefined): Sliced<Table> {
  needTrade(table);
  const industries = labels ? labelled(table, labels) : byPosition(table);
  const exports = exportsOf(table);
  const borders = yield* Borders.of(table);
  const added = timesEach(table.v, borders.takenAtHome(exports));
  const advantages = [
    advantageIn(table, industries, exports, "RCA", "exports"),
    advantageIn(table, industries, added, "Value added RCA", "value added in exports"),
  ] as const;
  return [
    ["Row", "Industry", "Exports", "RCA", "Value added in exports", "Value added RCA"],
    ...table.bySheet((row): Entry[] => [
      table.rowName(row),
      industries[row]!,
      exports[row]!,
      advantages[0](row),
      added[row]!,
      advantages[1](row),
    ]),
  ];
}

/** The advantage of each row in what it has of an amount. */
function advantageIn(
  table: InterCountryTable,
  industries: readonly (string | number)[],
  amounts: Float64Array,
  ratio: string,
  words: string,
): (row: number) => Entry {
  const ofCountry = table.byCountry(amounts);
  const ofIndustry = new Map<string | number, number>();
  amounts.forEach((amount, row) => ofIndustry.set(industries[row]!, (ofIndustry.get(industries[row]!) ?? 0) + amount));
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  return (row) => {
    const country = table.data.countryOf[row]!;
    const [own, industry] = [ofCountry[country]!, ofIndustry.get(industries[row]!)!];
    const zero =
      own === 0
        ? `${words} of ${table.countryWords(country)}`
        : industry === 0
          ? `${words} of industry ${industries[row]!}`
          : all === 0
            ? `${words} of all countries`
            : undefined;
    return zero === undefined
      ? amounts[row]! / own / (industry / all)
      : new Refusal({ why: "ratio to zero", place: table.place(row), ratio, what: `the total of ${zero}` });
  };
}

function labelled(table: InterCountryTable, labels: Labels): string[] {
  const { rowAt, output } = table.data;
  needEachRow(table, labels.argument, labels.length);
  const register = new Register();
  return Array.from(rowAt, (at, row) => {
    if (labels.isEmpty(at) && output[row] !== 0) refuse({ why: "no name", place: labels.place(at) });
    return register.names[register.enter(labels.at(at))]!;
  });
}

function byPosition(table: InterCountryTable): number[] {
  const { first, countryOf } = table.data;
  const size = table.rowsOf(0);
  if (table.countries.some((_, country) => table.rowsOf(country) !== size))
    refuse({ why: "no industries", place: { argument: "industries" } });
  return Array.from(countryOf, (country, row) => row - first[country]! + 1);
}
