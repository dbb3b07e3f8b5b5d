/** A function and arguments that it answers without errors: three links, records or periods each. */

export type Kind = "figures" | "categories" | "series" | "names" | "figure" | "name" | "option" | "truth" | "words";

export interface Argument {
  name: string;
  kind: Kind;
  good: unknown;
  optional?: true;
  /** A missing value is left out of the answer, and does not refuse it. */
  skipsMissing?: true;
  /** The words that an option takes; the good one is among them. */
  options?: readonly string[];
  /** The words of which each cell holds one, in an argument of the kind "words". */
  words?: readonly string[];
}

export interface Subject {
  id: string;
  byElement: boolean;
  arguments: Argument[];
  /** Its answer does not grow with its arguments. */ short?: true;
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

/** Whether it takes one cell, and no range. */
export const isOneCell = ({ kind }: Argument): boolean => ["figure", "name", "option", "truth"].includes(kind);
