/** What an input-output table is read as: an answer for everyone who asks, with its open question or its refusal. */

import type { Area, CellRange } from "../../sheet/address";
import type { Grid } from "../grid";
import type { Countries, SeveralCountries } from "./countries";
import type { Line } from "./roles";

/** A rectangle of cells given by runs of rows and columns: what stands between them is in no sum. */
export interface Pieces {
  readonly rows: readonly Run[];
  readonly columns: readonly Run[];
}
export interface Run {
  readonly from: number;
  readonly count: number;
}

export interface NetworkRead {
  readonly is: "network";
  readonly sheet: string;
  /** Layouts whose names were met, such as FIGARO. */
  readonly layouts: readonly string[];
  /** The flows, from the first row and column to the last, on the sheet. */
  readonly flows: CellRange;
  /** Rows and columns of the flows, where a subtotal among them is left out. */
  readonly flowRows: readonly Run[];
  readonly flowColumns: readonly Run[];
  /** Final demand in runs, as it stands, from left to right. */
  readonly finalDemand: readonly Area[];
  /** The same in the order that the functions take, country after country; null where it is as it stands. */
  readonly finalDemandOrder: readonly Area[] | null;
  /** The headings of `finalDemandOrder`. */
  readonly orderedNames: readonly string[];
  readonly countries: Countries;
  /** The columns of names beside the rows. */
  readonly names: readonly CellRange[];
  /** What the rows are called, with all names beside them. */
  readonly rowNames: readonly string[];
  /** Its own row, or the rows of its parts, over the columns of the flows; null where it has none. */
  readonly valueAdded: {
    readonly runs: readonly CellRange[];
    readonly are: "whole" | "parts";
    readonly name: string;
  } | null;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** How the rows were told from what stands below them. */
  readonly squareBy: "names" | "shape";
  readonly question: NetworkQuestion | null;
  /** The long form: pairs of names that were pivoted. */
  readonly pivoted: Pivoted | null;
  /** The grid that was read; that of the pivot where it was pivoted. */
  readonly grid: Grid;
}

export interface Pivoted {
  readonly grid: Grid;
  /** The columns of the sheet, from 0, and its rows of pairs. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly fromName: string;
  readonly toName: string;
}

export interface NetworkRefused {
  readonly is: "refused";
  readonly why: "use table" | "not the same" | "no final demand" | "countries differ" | "uneven" | "users unnamed";
  readonly sheet: string;
  /** The sheet's cell that the sentence names. */
  readonly at: CellRange;
  readonly sentence: string;
}

export type NetworkReading = NetworkRead | NetworkRefused;

export interface NetworkQuestion {
  readonly id: "countries" | "final demand";
  readonly words: string;
  /** The cells that it is about. */
  readonly at: CellRange;
  readonly answers: readonly NetworkAnswer[];
}

export interface NetworkAnswer {
  readonly words: string;
  /** What follows from it. */
  readonly means: string;
  readonly gives: NetworkAnswers;
}

/** What a person said, kept with the table. */
export interface NetworkAnswers {
  readonly countries?: "one" | Pick<SeveralCountries, "at" | "from" | "isRow">;
  /** By column of the sheet, from 0. */
  readonly columns?: Readonly<Record<number, "finalDemand" | "total" | "unused">>;
}

export const withAnswer = (answers: NetworkAnswers, given: NetworkAnswers): NetworkAnswers => ({
  ...answers,
  ...given,
  ...(given.columns && { columns: { ...answers.columns, ...given.columns } }),
});

/** Consecutive places as runs. */
export function runsOf(places: readonly number[]): Run[] {
  const runs: { from: number; count: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.from + last.count === place) last.count += 1;
    else runs.push({ from: place, count: 1 });
  }
  return runs;
}
