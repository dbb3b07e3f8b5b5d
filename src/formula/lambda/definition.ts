/**
 * Our functions as formulas of Excel's own: a named LAMBDA, with which Excel for Microsoft 365 computes them without the
 * add-in. The arguments and the answers are those of our functions, and what they refuse is refused with the same
 * kind of error, though without its sentence.
 *
 * Excel calculates in doubles of some 16 digits, our functions exactly. So a difference is rounded to the fifteenth digit of
 * the largest figure in it: 0.3 less 0.1 and 0.2 is 0, and shares of it are refused. A sum of value added or of rents that is
 * at most 1e-14 of all that was added up counts as 0 too.
 */

export interface Definition {
  /** As formulas write it: `VC_MARGIN`. */
  name: string;
  /** As Excel shows it in the manager of names; at most 255 characters. */
  comment: string;
  /** As it is typed, without the sign of equality. */
  formula: string;
  /** For one of our functions: how many arguments a call must have, and may have. */
  arguments?: { least: number; most: number };
}

/** A measure as LAMBDAs, with what differs from our function; or why a copy for Excel alone has values instead. */
export type ExcelLambda = { definitions: readonly Definition[]; differs?: string } | { why: string };

/** Reasons that several measures share. */
export const NO_LAMBDA = {
  tables: "tables with headers, not written yet",
  equations: "systems of equations, with checks that need more precision than doubles have",
  lastDigits: "ranks and slopes over all pairs, or sums whose last digits decide",
  comparisons: "flags that depend on exact comparisons of products",
  openTable: "asks a table that is open in the pane, which a workbook does not contain",
  later: "not written yet",
} as const;

/** What differs in several measures. */
export const DIFFERS = {
  manyRows: "slow for thousands of rows: each name is compared with every other",
} as const;

/** Nothing else begins like this: a name with a dot would be mistaken for a function of the add-in. */
export const NAME_PREFIX = "VC_";

/** Avoid exponents in literals: Excel rewrites them, and we would no longer recognise the definition. Line breaks and indentation are for readers of the source only. */
const inOneLine = (text: string) => text.trim().replaceAll(/\s*\n\s*/g, "");

/** Building blocks of the others. */
export const part = (name: string, comment: string, formula: string): Definition => ({
  name: NAME_PREFIX + name,
  comment,
  formula: inOneLine(formula),
});

/** One of our functions: its parameters, those that may be left out in brackets, and what it is. */
export function lambda(id: string, comment: string, parameters: string, body: string): Definition {
  const all = parameters.split(/\s*,\s*/);
  const least = all.filter((name) => !name.startsWith("[")).length;
  return {
    name: NAME_PREFIX + id,
    comment,
    formula: inOneLine(`LAMBDA(${all.join(",")},${body})`),
    arguments: { least, most: all.length },
  };
}
