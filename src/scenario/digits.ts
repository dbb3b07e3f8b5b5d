/** How many decimals amounts have on a scenario's sheets: two, and more where all figures of the table are small. */

import { Decimal } from "../core/numbers/decimal";
import { amountText } from "../report/texts";
import { MONEY_FORMAT, type Sheet } from "../sheet/sheet";
import type { Model } from "./model";

const CENTS = 2;

/** A formula: an amount above 0 in words, with two digits at least. */
export const moneyText = (amount: string): string => amountText(amount, `MAX(${CENTS},1-INT(LOG(${amount})))`);

/** Three digits of the largest figure, when the sheet is made. */
function decimalsFor({ links }: Model): number {
  const largest = Decimal.max(
    0,
    ...links.flatMap(({ sales, bought, other }) => [sales, bought, other].flatMap((each) => each?.figure.abs() ?? [])),
  );
  return largest.isZero() || largest.gte(1) ? CENTS : CENTS - largest.e;
}

/** The sheet, with every amount written so. */
export function withDigits(sheet: Sheet, model: Model): Sheet {
  const decimals = decimalsFor(model);
  if (decimals === CENTS) return sheet;
  const format = `#,##0.${"0".repeat(decimals)}`;
  const its = (each: string) => (each === MONEY_FORMAT ? format : each);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      ...(cell.format !== undefined && { format: its(cell.format) }),
      ...(cell.fills?.formats && { fills: { ...cell.fills, formats: cell.fills.formats.map(its) } }),
    })),
  };
}
