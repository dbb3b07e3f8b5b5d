/**
 * A chain: the final goods or exports at its end, whose makers and all their suppliers are asked for.
 *
 *     of             country alone                     rows alone                       both
 *     final demand   all that its final users buy      these products, whoever buys     these products bought by it
 *     exports        all that it exports               all exports of these rows        rows of that country
 *     production     final goods completed in it       final goods of these rows        rows of that country
 *
 * Exports are inputs too, so what returns and leaves again is in their chain twice: it is the origin of gross exports.
 */
import type { Labels } from "../data/labels";
import type { Entry } from "../data/table";
import { fromDouble, sum, toDouble } from "../numbers/decimal";
import { type ArgumentPosition, Refusal, refuse } from "../refusal";
import { type Sliced, subProgress } from "../sliced";
import { needTrade } from "./export-methods";
import type { InterCountryTable } from "./inter-country-table";
import { countryNamed, rowsNamed } from "./named";
import { exportsOf } from "./network";
import { rowsReaching } from "./reaching";
import { type Solver, solverOf } from "./solver";

export const CHAINS_OF = ["final demand", "exports", "production"] as const;
export type ChainOf = (typeof CHAINS_OF)[number];

/** As a call asks for it; what is blank is left out. */
export interface ChainAsked {
  readonly of: ChainOf | "";
  readonly country?: Labels | undefined;
  readonly rows?: Labels | undefined;
}

export interface Chain {
  /** By row: its goods at the end of the chain. */
  readonly goods: Float64Array;
  /** All of them. */
  readonly total: number;
  /** An amount as a part of them: refused where they sum to 0. */
  readonly share: (amount: number) => Entry;
  /** In a sentence. */
  readonly words: string;
  readonly place: ArgumentPosition;
}

export function chainOf(table: InterCountryTable, { of, country: label, rows: labels }: ChainAsked): Chain {
  if (of === "") return refuse({ why: "no option", place: { argument: "of" }, allowed: CHAINS_OF });
  if (!label && !labels) return refuse({ why: "no chain", place: { argument: "country" } });
  if (of === "exports") needTrade(table);
  const country = label && countryNamed(table, label);
  const named = labels && rowsNamed(table, labels);
  const rows = named ? [...named.keys()] : Array.from({ length: table.n }, (_, row) => row);
  const isOfCountry = (row: number): boolean => table.data.countryOf[row] === country;
  const place = { argument: (labels ?? label)!.argument };
  const isSeller = country !== undefined && of !== "final demand";
  const stranger = named && isSeller ? rows.find((row) => !isOfCountry(row)) : undefined;
  if (stranger !== undefined)
    return refuse({
      why: "row elsewhere",
      place: named!.get(stranger)!,
      name: table.rowWords(stranger),
      country: table.countryWords(country!),
    });

  const sales = salesFor(table, of, country);
  const goods = new Float64Array(table.n);
  for (const row of rows) if (!isSeller || isOfCountry(row)) goods[row] = sales[row]!;
  const total = toDouble(sum([...goods].map(fromDouble)));
  const whose = [
    ...(labels ? [rows.length === 1 ? table.rowWords(rows[0]!) : `these ${rows.length} rows`] : []),
    ...(country === undefined ? [] : [table.countryWords(country)]),
  ];
  const words = `the ${of} of ${whose.join(" in ")}`;
  return {
    goods,
    total,
    share: (amount) =>
      total === 0 ? new Refusal({ why: "ratio to zero", place, ratio: "Share", what: words }) : amount / total,
    words,
    place,
  };
}

/** Of each row, to the final users of a country where that is given. */
function salesFor(table: InterCountryTable, of: ChainOf, country: number | undefined): Float64Array {
  const {
    count,
    data: { final, allFinal },
  } = table;
  if (of === "exports") return exportsOf(table);
  return of === "production" || country === undefined
    ? allFinal
    : allFinal.map((_, row) => final[row * count + country]!);
}

/** The chain, a solver of the table, and the output that the goods take of each row, through all rounds. */
export function* chainSolved(
  table: InterCountryTable,
  asked: ChainAsked,
): Sliced<{ chain: Chain; solver: Solver; output: Float64Array }> {
  const chain = chainOf(table, asked);
  const solver = yield* subProgress(solverOf(table), 0, 0.9);
  const output = yield* subProgress(solver.right(chain.goods, 1), 0.9, 1);
  const sells = rowsReaching(
    table.data.a,
    Uint8Array.from(chain.goods, (sales) => Number(sales !== 0)),
  );
  sells.forEach((isInChain, row) => {
    if (isInChain === 0) output[row] = 0;
  });
  return { chain, solver, output };
}
