/** How a source publishes its inter-country tables: data, to which a new one is added as a file. */

import type { Layout, LinePattern } from "../../tables/networks/layouts/layout";

/**
 * What names beside or above the figures are: the country, a code, a name or a number of the industry, the year; country and
 * industry in one with a low line between them, in this order or the other; a country's letters with a number behind them;
 * or nothing that tells rows apart.
 */
export type Part = "country" | "code" | "name" | "number" | "year" | "joined" | "letters" | "none";

/** One name for each column of names, from the left, and for each row of headings, from the top. */
export interface Form {
  readonly beside: readonly Part[];
  readonly above: readonly Part[];
}

export interface Release {
  readonly name: string;
  /** An industry that this release has and the others have not. */
  readonly has: RegExp;
}

export interface PublishedLayout {
  readonly source: string;
  /** What rows and columns besides the flows are, as sheets are read too. */
  readonly roles: Layout;
  /** Columns besides the flows, where not all of those patterns hold for this form. */
  readonly columns?: readonly LinePattern[];
  readonly forms: readonly Form[];
  /** Headings of final demand name the country behind the low line: "HFCE_AUS". */
  readonly usersBehind?: true;
  /** One country: no name of it is in the table. */
  readonly isNational?: true;
  /** What the code of every industry looks like, where that tells this layout from others. */
  readonly industries?: RegExp;
  /** What begins an industry's code beside the figures and not above them, or the other way round. */
  readonly prefix?: RegExp;
  readonly releases?: readonly Release[];
  /** The release where there is one only. */
  readonly release?: string;
  readonly unit?: string;
}
