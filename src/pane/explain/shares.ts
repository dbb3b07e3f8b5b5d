/** Whether the shares of an answer sum to the whole, as its own figures show. */

import type { Formula, Workbook } from "../../workbook/port";

const NEAR = 1e-9;

/** How many they are; null where they are no shares of one whole. */
export async function sharesOfWhole(
  workbook: Workbook,
  formula: Formula | undefined,
  isOfShares: boolean,
): Promise<number | null> {
  if (!formula || !isOfShares || formula.fills === formula.address) return null;
  const { values, rows, columns } = await workbook.read(formula.fills);
  const figures = values.flat();
  if (Math.min(rows, columns) !== 1 || figures.length !== rows * columns || figures.length < 2) return null;
  const known = figures.filter((value): value is number => typeof value === "number");
  const sum = known.reduce((one, other) => one + other, 0);
  return known.length === figures.length && Math.abs(sum - 1) < NEAR ? known.length : null;
}
