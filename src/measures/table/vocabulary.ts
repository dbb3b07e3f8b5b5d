/** What may be asked of a published table that is open: measures, what each is of, and its options. */
import { METHODS } from "../../core/networks/export-methods";
import { CHAINS_OF } from "../../core/networks/chain";

/** What a question must name beside its measure. */
export type Needed = "of" | "country" | "country or industry" | "buyer";

export interface Asking {
  /** What it may be of, the default first; "any" where each table has its own. None where there is nothing to choose. */
  readonly of?: readonly string[] | "any";
  /** Whether it has shares in several years, from which flags are read. */
  readonly hasYears?: true;
  readonly options?: readonly OptionName[];
  readonly needs?: readonly Needed[];
}

export const OPTIONS = ["value added", "by", "buyer", "use", "accounts", "tolerance"] as const;
export type OptionName = (typeof OPTIONS)[number];

/** The values that an option takes where these are words of ours. */
export const OPTION_VALUES: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  "value added": ["own row", "output less flows"],
  by: ["row", "country", "partner"],
  use: ["all", "inputs", "final"],
};

const VALUE_ADDED = ["value added"] as const;

export const ASKED: Readonly<Record<string, Asking>> = {
  countries: {},
  industries: {},
  years: {},
  accounts: {},
  output: { options: VALUE_ADDED },
  upstreamness: {},
  downstreamness: {},
  linkages: { of: ["Ghosh", "Rasmussen"] },
  "value added RCA": { options: VALUE_ADDED },
  "production length": { of: ["forward", "backward", "position"], options: ["by"] },
  TIVA: { of: ["final demand", "exports", "production"], options: VALUE_ADDED },
  "export decomposition": { of: METHODS, options: VALUE_ADDED },
  "bilateral decomposition": { of: ["BM", "BM sink", "WWZ"], options: VALUE_ADDED, needs: ["country"] },
  participation: { options: VALUE_ADDED },
  tripartite: { of: ["exports", "output"], options: ["value added", "by"] },
  embodied: { of: "any", needs: ["of"] },
  rounds: { of: "any", options: VALUE_ADDED, needs: ["of"] },
  origin: { of: CHAINS_OF, hasYears: true, options: VALUE_ADDED, needs: ["of", "country or industry"] },
  "smile curve": { of: CHAINS_OF, options: VALUE_ADDED, needs: ["of", "country or industry"] },
  "factor income": {
    of: CHAINS_OF,
    hasYears: true,
    options: ["accounts"],
    needs: ["of", "country or industry"],
  },
  "GVC income": { hasYears: true, options: VALUE_ADDED },
  extraction: { options: ["value added", "buyer", "use"], needs: ["country or industry", "buyer"] },
};

/** Of several years: how large a change must be. */
const OF_YEARS: readonly OptionName[] = ["tolerance"];

export const optionsOf = ({ options = [], hasYears }: Asking): readonly OptionName[] =>
  hasYears ? [...options, ...OF_YEARS] : options;

/** The function whose name is another word. */
export const ALSO: Readonly<Record<string, string>> = { valueorigin: "origin" };
