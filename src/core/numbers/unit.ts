/** How a unit stands behind a figure, where it begins with a number of its own. */

const NO_BREAK_SPACE = "\u00A0";
/** Money of one year's prices. */
const OF_YEAR = /^((?:18|19|20)\d\d)\s+([^=\d]+)$/;
/** An index is of no unit. */
const INDEX = /=/;

/** `1000 EUR` and `60-kg bags` are told apart from the figure: 3 × 1000 EUR; `2010 US$` are US$ of 2010. */
export function behindFigure(unit: string): string {
  const [, year, money] = OF_YEAR.exec(unit) ?? [];
  if (year !== undefined) return `${money!.trim()} of ${year}`;
  return /^['’]?\d/.test(unit) && !INDEX.test(unit) ? `×${NO_BREAK_SPACE}${unit}` : unit;
}
