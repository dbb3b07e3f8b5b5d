/** Parts of formulas that put a change into words: what a title says must hold whatever is entered. */

const rounded = (change: string, decimals: number): string => `ROUND(${change},${decimals})`;

/** Text of a change with its sign: "+9", "−4.5", "0". */
export const signed = (change: string, decimals = 1): string => {
  const figure = rounded(change, decimals);
  return `IF(${figure}>0,"+",IF(${figure}<0,"−",""))&ABS(${figure})`;
};

/** One of two words by the sign of a change; of no change, the first. */
export const bySign = (change: string, upOrLevel: string, down: string): string =>
  `IF(${change}<0,"${down}","${upOrLevel}")`;

/** The figure of a name in an answer, wherever the answer has the name. */
export const named = (figures: string, name: string, names: string): string =>
  `INDEX(${figures},MATCH(${name},${names},0))`;
