/**
 * Arguments that a function answers without errors: three links, records or periods each. The tests of bad input and of
 * random arguments are made from them.
 */
import { ANSWERS } from "../core/data/answers";

export type Kind =
  "figures" | "categories" | "series" | "names" | "figure" | "name" | "option" | "truth" | "words" | "lines";

export interface Argument {
  name: string;
  /** "lines" is a table of names and figures side by side, as wide as it is. */
  kind: Kind;
  good: unknown;
  optional?: true;
  /** A missing value is left out of the answer, and does not refuse it. */
  skipsMissing?: true;
  /** A blank cell is an empty row, and left out too. */
  skipsBlank?: true;
  /** A missing value makes the cells that rest on it #N/A, and no others. */
  spoilsCells?: true;
  /** Its figures are between these, in the random arguments too. */
  between?: readonly [least: number, most: number];
  /** The words that an option takes; the good one is among them. */
  options?: readonly string[];
  /** The words of which each cell holds one, in an argument of the kind "words". */
  words?: readonly string[];
}

export interface Subject {
  /** What is wrong with one element spoils that element and no other. */
  byElement: boolean;
  arguments: Argument[];
  /** What is wrong with one record spoils its row of the table and no other. */
  byRow?: true;
  /** Its answer does not grow with its arguments. */
  short?: true;
}

/** A column of figures. */
export const figures = (name: string, good: unknown[][], optional?: true): Argument => ({
  name,
  kind: "figures",
  good,
  ...(optional ? { optional } : {}),
});

export const figure = (name: string, good: number, optional?: true): Argument => ({
  name,
  kind: "figure",
  good,
  ...(optional ? { optional } : {}),
});

/** A column of three names. */
export const names = (name: string, good = ["a", "b", "c"]): Argument => ({
  name,
  kind: "names",
  good: good.map((text) => [text]),
});

/** Columns of answers to yes-or-no questions. */
export const answersTo = (questions: readonly string[], good: readonly (readonly unknown[])[]): Argument[] =>
  questions.map((name, index) => ({
    name,
    kind: "words",
    good: good[index]!.map((cell) => [cell]),
    words: ANSWERS,
  }));

/** Whether it takes one cell, and no range. */
export const isOneCell = ({ kind }: Argument): boolean => ["figure", "name", "option", "truth"].includes(kind);

/** One of several words, which may be left out. */
export const option = (name: string, good: string, options: readonly string[]): Argument => ({
  name,
  kind: "option",
  good,
  options,
  optional: true,
});

/** The country of each row of an inter-country table. */
export const countries: Argument = { ...names("countries"), optional: true };

/** Value added of each row, here as in a row below the flows but in a column. */
export const valueAdded: Argument = figures("valueAdded", [[45], [60], [60]], true);

/** A function of an inter-country table, here of three countries with a row each. Its answer has as many rows, at most a thousand. */
export const interCountry = (...more: Argument[]): Subject => ({
  byElement: false,
  short: true,
  arguments: [
    {
      name: "flows",
      kind: "series",
      good: [
        [30, 20, 5],
        [10, 40, 15],
        [5, 0, 20],
      ],
    },
    {
      name: "finalDemand",
      kind: "series",
      good: [
        [60, 10, 5],
        [5, 70, 10],
        [20, 15, 90],
      ],
    },
    ...more,
  ],
});
