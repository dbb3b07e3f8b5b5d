/** The methods by which gross exports are taken apart, and the terms of each. They answer different questions; see docs/networks.md. */
import type { Sliced } from "../sliced";
import { refuse } from "../refusal";
import { BM_SINK, BM_SOURCE, borinManciniSink, borinManciniSource } from "./borin-mancini";
import type { Emit, Exporters } from "./export-terms";
import type { InterCountryTable } from "./inter-country-table";
import { KWW } from "./koopman-wang-wei";
import { type Network, solve, solveByInverse } from "./network";
import { WWZ, wangWeiZhu } from "./wang-wei-zhu";

export const METHODS = ["BM", "BM sink", "KWW", "WWZ"] as const;
export type Method = (typeof METHODS)[number];
export const BILATERAL_METHODS = ["BM", "BM sink", "WWZ"] as const;
export type BilateralMethod = (typeof BILATERAL_METHODS)[number];

export const TERMS: Readonly<Record<Method, readonly string[]>> = { BM: BM_SOURCE, "BM sink": BM_SINK, KWW, WWZ };

export const TERMS_OF_CELLS: Readonly<
  Record<BilateralMethod, (network: Network, exporters: Exporters, emit: Emit) => Sliced<void>>
> = {
  BM: borinManciniSource,
  "BM sink": borinManciniSink,
  WWZ: wangWeiZhu,
};

/** Half of the work, more or less, is to solve the table. */
export const SOLVED = 0.5;

/** The table solved as the method needs it: sixteen terms are taken from the inverse. */
export function solvedFor(method: Method, table: InterCountryTable): Sliced<Network> {
  return method === "WWZ" ? solveByInverse(table) : solve(table);
}

/** A table of one country has no exports. */
export function needTrade(table: InterCountryTable): void {
  if (table.count === 1)
    refuse({ why: "no trade", place: { argument: "finalDemand" }, country: table.countryWords(0) });
}
