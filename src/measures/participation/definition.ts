/**
 * How far a country takes part in value chains, by its gross exports E:
 *
 *     VS = u A^M L_ss E_s, with A^M its imported inputs      imported content (Hummels, Ishii & Yi 2001)
 *     VS1 = sum over r not s of V_s B_sr E_r                 its value added in the exports of others
 *     Backward = FC / E, Forward = VS1 / E                   the OECD's indices of participation
 *     GVC = (FC + DDC + DVA - DAVAX) / E                     what crosses more than one border (Borin & Mancini)
 *         backward (FC + DDC) / E, forward (DVA - DAVAX) / E
 *     Position = ln(1 + Forward) - ln(1 + Backward)          of the OECD's indices: what returns home is in Forward
 *     Position, third countries = ln(1 + IV / E) - ln(1 + Backward),
 *         IV = V_s B_ss sum over r not s of A_sr sum over t not s, r of (B Y)_rt
 *                                                            own value added in inputs whose importer passes them on to a
 *                                                            third country: the form of Koopman, Powers, Wang & Wei (2010)
 *
 * Of two countries there is no third, and IV is 0. The two positions can differ in sign.
 *
 * Where value added has a row of its own, the last column has taxes and other of all countries in its exports, per unit of
 * them: GVC and it sum to (E - DAVAX) / E. VS is imported content at its full price.
 *
 * Values in money, the rest are fractions. Without exports the fractions are refused, each in its cell.
 */
import { needTrade } from "../../core/networks/export-methods";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import {
  type Network,
  comingBackToEach,
  domesticValueAdded,
  exportsOf,
  foreignValueAdded,
  localInverses,
  outputFor,
  solve,
  taxesInExports,
  throughHome,
  valueAddedAtHome,
} from "../../core/networks/network";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
import { Refusal } from "../../core/refusal";
import { type Sliced, subProgress } from "../../core/sliced";
import type { Entry, Table } from "../../core/data/table";

const ROWS_OF_A_SLICE = 50;

const HEAD = [
  "Country",
  "Exports",
  "VS",
  "VS1",
  "Backward",
  "Forward",
  "GVC",
  "GVC backward",
  "GVC forward",
  "Position",
  "Position, third countries",
];

export function* participationInSlices(table: InterCountryTable): Sliced<Table> {
  needTrade(table);
  const network = yield* subProgress(solve(table), 0, 0.8);
  const inverses = yield* subProgress(localInverses(table), 0.8, 0.9);
  const sums = yield* subProgress(sumsOf(network, inverses), 0.9, 0.95);
  const passedOn = yield* subProgress(passedOnToThird(network), 0.95, 1);
  const taxes = taxesInExports(network);
  return [
    [...HEAD, ...(taxes ? [TAXES_AND_OTHER] : [])],
    ...table.countries.map((country, index): Entry[] => {
      const exports = table.data.totals.exports[index]!;
      const share = (name: string, value: number): Entry =>
        exports === 0
          ? new Refusal({ why: "ratio to zero", place, ratio: name, what: `the export total of ${words}` })
          : value / exports;
      const { imported, inOthers, foreign, backward, forward } = sums;
      const words = table.countryWords(index);
      const place = table.place(table.data.first[index]!);
      const [back, forth] = [foreign[index]! / exports, inOthers[index]! / exports];
      return [
        country,
        exports,
        imported[index]!,
        inOthers[index]!,
        share("Backward", foreign[index]!),
        share("Forward", inOthers[index]!),
        share("GVC", backward[index]! + forward[index]!),
        share("GVC backward", backward[index]!),
        share("GVC forward", forward[index]!),
        exports === 0 ? share("Position", 0) : positionOf("Position", { name: "Forward", index: forth }, back, words),
        exports === 0
          ? share("Position, third countries", 0)
          : positionOf("Position, third countries", { name: "IV / E", index: passedOn[index]! / exports }, back, words),
        ...(taxes ? [share(TAXES_AND_OTHER, taxes[index]!)] : []),
      ];
    }),
  ];
}

/** Value added below 0 can bring an index to -1 and below, where there is no logarithm. */
function positionOf(
  result: string,
  supplied: { readonly name: string; readonly index: number },
  backward: number,
  country: string,
): Entry {
  for (const { name, index } of [supplied, { name: "Backward", index: backward }]) {
    if (!(index > -1))
      return new Refusal({ why: "no logarithm", result, of: `1 + ${name} of ${country}`, figure: String(1 + index) });
  }
  return Math.log1p(supplied.index) - Math.log1p(backward);
}

/** IV: own value added in inputs whose importer passes them on to a third country, and not back. */
function* passedOnToThird(network: Network): Sliced<Float64Array> {
  const { table } = network;
  const {
    n,
    count,
    data: { a, countryOf, first },
  } = table;
  const taken = yield* subProgress(outputFor(network), 0, 0.8);
  const added = domesticValueAdded(network);
  const passedOn = new Float64Array(count);
  for (let seller = 0; seller < count; seller++) {
    yield 0.8 + (0.2 * seller) / count;
    // What the output of each row of others becomes in the final demand of third countries.
    const third = Float64Array.from({ length: n }, (_, row) => {
      const importer = countryOf[row]!;
      let sum = 0;
      if (importer === seller) return sum;
      for (let user = 0; user < count; user++)
        if (user !== seller && user !== importer) sum += taken[row * count + user]!;
      return sum;
    });
    for (let row = first[seller]!; row < first[seller + 1]!; row++) {
      let used = 0;
      for (let other = 0; other < n; other++) used += a[row * n + other]! * third[other]!;
      passedOn[seller]! += added[row]! * used;
    }
  }
  return passedOn;
}

function* sumsOf(
  network: Network,
  inverses: readonly Float64Array[],
): Sliced<Record<"imported" | "inOthers" | "foreign" | "backward" | "forward", Float64Array>> {
  const { table, vB } = network;
  const {
    n,
    count,
    data: { a, countryOf },
  } = table;
  const exports = exportsOf(table);
  const homeExports = throughHome(table, inverses, exports);
  const atHome = valueAddedAtHome(table, inverses);
  const foreign = table.byCountry(foreignValueAdded(network).map((share, row) => share * exports[row]!));
  const imported = new Float64Array(count);
  const inOthers = new Float64Array(count);
  const backward = foreign.slice();
  const forward = new Float64Array(count);
  for (let row = 0; row < n; row++) {
    if (row % ROWS_OF_A_SLICE === 0) yield row / n / 2;
    const seller = countryOf[row]!;
    for (let other = 0; other < n; other++) {
      const buyer = countryOf[other]!;
      if (buyer === seller) continue;
      const used = a[row * n + other]! * homeExports[other]!;
      imported[buyer]! += used;
      forward[seller]! += atHome[row]! * used;
    }
    for (let origin = 0; origin < count; origin++) {
      if (origin !== seller) inOthers[origin]! += vB[origin * n + row]! * exports[row]!;
    }
  }
  const twice = yield* subProgress(comingBackToEach(network, table.countries.keys(), atHome), 0.5, 1);
  for (let row = 0; row < n; row++) backward[countryOf[row]!]! += twice[row]! * exports[row]!;
  return { imported, inOthers, foreign, backward, forward };
}
