/** What the pictures of an input-output table show, computed by the core in steps between which the page can respond. */

import { optionalLabels } from "../../cells/read";
import { type Decimal, fromDouble } from "../../core/numbers/decimal";
import { type InterCountryTable, interCountryTableInSlices } from "../../core/networks/inter-country-table";
import { type OriginOf, valueAddedOriginInSlices } from "../../measures/tiva/definition";
import { roundsInSlices } from "../../measures/rounds/definition";
import { figureOf, type Table } from "../../core/data/table";
import type { Sliced } from "../../core/sliced";
import { matrixInSteps, type NetworkFigures } from "./cells";

export interface Origins {
  readonly of: "exports" | "final demand";
  /** Countries, the same down and across. */
  readonly names: readonly string[];
  /** Value added by origin and destination, and the total of each destination. */
  readonly values: readonly (readonly Decimal[])[];
  readonly totals: readonly Decimal[];
}

export interface RoundsOfValue {
  readonly origins: readonly {
    readonly name: string;
    /** All its value added. */
    readonly total: Decimal;
    /** The share within rounds 0, 1, 2 ...; null for a country that adds nothing. */
    readonly cumulative: readonly (Decimal | null)[];
  }[];
  readonly last: number;
}

export function* tableInSteps({ flows, finalDemand, countries }: NetworkFigures): Sliced<InterCountryTable> {
  const z = yield* matrixInSteps("flows", flows);
  const y = yield* matrixInSteps("finalDemand", finalDemand);
  yield;
  const labels =
    countries &&
    optionalLabels(
      "countries",
      countries.map((row) => row.map((value) => (typeof value === "object" ? value.error : value))),
    );
  const table = yield* interCountryTableInSlices(z, y, labels ?? undefined);
  return table;
}

const figures = (row: Table[number]): Decimal[] => row.slice(1).map((entry) => figureOf(entry) ?? fromDouble(0));

export function* originsInSteps(table: InterCountryTable, of: Exclude<OriginOf, "production">): Sliced<Origins> {
  const answer = yield* valueAddedOriginInSlices(table, of);
  const names = table.countries.map((_, country) => nameOf(table, country));
  return { of, names, values: answer.slice(1, -1).map(figures), totals: figures(answer.at(-1)!) };
}

export function* roundsInSteps(table: InterCountryTable, last: number): Sliced<RoundsOfValue> {
  const answer = yield* roundsInSlices(table, last);
  return {
    origins: answer.slice(1).map((row, country) => {
      const all = figures(row);
      const total = all.at(-1)!;
      let sum = fromDouble(0);
      const cumulative = all.slice(0, last + 1).map((value) => {
        sum = sum.plus(value);
        return total.isZero() ? null : sum.div(total);
      });
      return { name: nameOf(table, country), total, cumulative };
    }),
    last,
  };
}

function nameOf(table: InterCountryTable, country: number): string {
  const words = table.countryWords(country);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
