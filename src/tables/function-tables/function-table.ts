/**
 * A table for a function: its columns are the arguments of one function, and no links of a chain. This says which function,
 * which column is which argument, and which rows are its records.
 */

import { sameName } from "../../core/data/labels";
import { beginsWith, speaksOf, type Topic } from "../header-vocabulary";
import { type Column, figuresIn, type Understanding, wordsOf } from "../understanding";

/** How the cells of an argument are read. */
export type Reads =
  | "names"
  /** high or low, in six languages. */
  | "ways"
  /** Sellers or buyers: some words mean those who are not named. */
  | "traders"
  /** Years as numbers; of quarters and months the part of the year. */
  | "periods"
  | "figures"
  /** Fractions, which a table may have as per cent. */
  | "shares";

export interface Parameter {
  readonly reads: Reads;
  /** What an empty cell means, where that is not 0. */
  readonly blank?: "missing" | "one";
  /** Whether it is one figure for all rows: always, or where its column has one alone. */
  readonly isOne?: true | "alone";
  /** Whether no table has it, so that the person is asked. */
  readonly isAsked?: true;
}

const MARK = { reads: "figures", blank: "missing" } as const;

/** The parameters of each function, in its own order, as far as a table can have them. */
export const PARAMETERS = {
  DEPENDENCE: { seller: { reads: "traders" }, buyer: { reads: "traders" }, value: { reads: "figures" } },
  COMPLIANCECOST: {
    sales: MARK,
    audits: { ...MARK, isOne: "alone" },
    fee: { ...MARK, isOne: "alone" },
    sharedBy: { reads: "figures", blank: "one" },
  },
  PROCESSUPGRADING: {
    indicators: { reads: "names" },
    better: { reads: "ways" },
    before: MARK,
    after: MARK,
    rivalBefore: MARK,
    rivalAfter: MARK,
  },
  BENCHMARK: { indicators: { reads: "names" }, better: { reads: "ways" }, own: MARK, peers: MARK },
  SUCCESSFACTORS: {
    factors: { reads: "names" },
    importance: MARK,
    performance: MARK,
    scale: { reads: "figures", isAsked: true },
    rivals: MARK,
  },
  CHAINACCOUNT: {
    actor: { reads: "names" },
    item: { reads: "names" },
    value: { reads: "figures" },
    importContent: { reads: "shares", blank: "missing" },
  },
  GOVERNANCEMATRIX: { matter: { reads: "names" }, actor: { reads: "names" }, period: { reads: "names" } },
  LINKAGEPATH: {
    periods: { reads: "periods" },
    share: { reads: "shares", blank: "missing" },
    marketPath: { reads: "shares", blank: "missing" },
    core: { reads: "shares", isOne: true },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

export type TabledFunction = keyof typeof PARAMETERS;

export interface FunctionTable {
  readonly of: TabledFunction;
  /** By parameter the columns: a function takes several rivals or peers. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** Rows of the grid. */
  readonly rows: readonly number[];
  /** What names the rows, where the function takes no names. */
  readonly named?: number;
  /** The row of the headings, where these are not those of the table as it was understood. */
  readonly headRow?: number;
  /** Which of two readings, where a heading says no more than from and to. */
  readonly direction?: "sells" | "pays";
}

/** Tells the readings of one table apart. */
export const readingKey = ({ of, direction }: FunctionTable): string => (direction ? `${of} ${direction}` : of);

export const parametersOf = (of: TabledFunction): [string, Parameter][] => Object.entries<Parameter>(PARAMETERS[of]);

/** The heading of one of its columns. */
export function headingOf(understood: Understanding, table: FunctionTable, column: number): string {
  if (table.headRow === undefined) return understood.columns[column]?.name ?? "";
  const cell = understood.grid.at(table.headRow, column);
  return typeof cell === "string" ? cell.trim() : "";
}

export const isFigures = ({ counts }: Column): boolean => figuresIn(counts) > 0 && figuresIn(counts) > counts.words;
export const isNames = ({ counts }: Column): boolean => counts.words > 0 && counts.words >= figuresIn(counts);
export const says = (column: Column, ...topics: Topic[]): boolean =>
  topics.every((topic) => speaksOf(topic, column.name));
export const begins = (column: Column, topic: Topic): boolean => beginsWith(topic, column.name);

/** The rows of a table that is no chain: none of them is left out as the sum of others. */
export function rowsOf({ records, totals }: Understanding): readonly number[] {
  const kept = totals.flatMap(({ row, by }) => (by === "figures" || by === "part" ? [row] : []));
  return kept.length === 0 ? records : [...records, ...kept].sort((a, b) => a - b);
}

/** The first rows of a long table tell what it is. */
export const MOST_LOOKED_AT = 1000;

/** Most of the texts of a column; a misspelt one is for the function to refuse. */
export function mostly(understood: Understanding, column: Column, isIt: (text: string) => boolean): boolean {
  const texts = rowsOf(understood)
    .slice(0, MOST_LOOKED_AT)
    .flatMap((row) => {
      const text = sameName(wordsOf(understood, row, column.index));
      return text === "" ? [] : [text];
    });
  return texts.length > 0 && texts.filter(isIt).length >= 0.6 * texts.length;
}

/** Written once, or the same in every row. */
export function isOneFigure(understood: Understanding, { index }: Column): boolean {
  const texts = rowsOf(understood).map((row) => wordsOf(understood, row, index));
  return new Set(texts.filter((text) => text !== "")).size === 1;
}

/** Of the parameters that have columns. */
export function tableOf(
  of: TabledFunction,
  understood: Understanding,
  columns: Readonly<Record<string, Column | readonly Column[] | undefined>>,
  more: Partial<FunctionTable> = {},
): FunctionTable {
  const found = Object.entries(columns).flatMap(([parameter, its]): [string, number[]][] => {
    const all = its === undefined ? [] : "index" in its ? [its] : its;
    return all.length === 0 ? [] : [[parameter, all.map(({ index }) => index)]];
  });
  return { of, columns: new Map(found), rows: rowsOf(understood), ...more };
}
