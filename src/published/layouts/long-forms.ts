/** Tables that are published as pairs, one a line: the headings of their columns. */

export interface LongForm {
  readonly rowCountry: string;
  readonly rowCode: string;
  readonly columnCountry: string;
  readonly columnCode: string;
  readonly value: string;
  readonly year?: string;
  /** Whether rows are named as in the square form with country and code in one, "DE_A01". */
  readonly isJoined: boolean;
}

export const LONG_FORMS: readonly LongForm[] = [
  // Long-run WIOD: all years in one file.
  {
    rowCountry: "row_country",
    rowCode: "row_isic3",
    columnCountry: "col_country",
    columnCode: "col_isic3",
    value: "value",
    year: "year",
    isJoined: false,
  },
  // FIGARO's flat files.
  {
    rowCountry: "refArea",
    rowCode: "rowPi",
    columnCountry: "counterpartArea",
    columnCode: "colPi",
    value: "obsValue",
    isJoined: true,
  },
];
