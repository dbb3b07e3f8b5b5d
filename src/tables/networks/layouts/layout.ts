/** How a published table names its rows and columns: data, to which a new publisher is added as a file. */

import type { NetworkRole } from "../roles";

export interface LinePattern {
  /** What names match, in plain words: small letters without accents, a space for each low line. */
  readonly match: RegExp;
  readonly role: NetworkRole;
  /** What such a line is, as in "FIGARO’s code for taxes less subsidies on products". */
  readonly means: string;
}

export interface Layout {
  /** What it is called. */
  readonly name: string;
  /** One of these is among the names of the rows, and one among the headings; a list that is left out asks for nothing. */
  readonly signs: { readonly rows?: RegExp; readonly columns?: RegExp };
  readonly rows: readonly LinePattern[];
  readonly columns: readonly LinePattern[];
  /** Parts of a country that the table tells apart, and the country of each. */
  readonly merged?: Readonly<Record<string, string>>;
}
