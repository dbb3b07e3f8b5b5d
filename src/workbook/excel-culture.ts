/** How Excel writes formulas for this person: by the system's region, and the decimal sign that is set in Excel itself. */

import { PLAIN, type Separators } from "../formula/separators";

/** Needs ExcelApi 1.11. */
export function readSeparators(): Promise<Separators> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    const { name, numberFormat } = application.cultureInfo;
    return separatorsFor(name, numberFormat.numberDecimalSeparator, application.decimalSeparator);
  });
}

/** Regions that separate a list by semicolons beside decimals with a point. */
const SWISS = /-(CH|LI)$/i;
/** Languages whose Excel separates the columns of a list in braces by points; others with a decimal comma do by backslashes. */
const WITH_POINTS = /^(de|fr)\b/i;

/**
 * Excel says which decimal sign it uses, and nothing of the signs between arguments. Those are the system's: a semicolon
 * where its decimals have a comma, and where the two would be alike. Columns of a list: Microsoft's pages on array constants
 * have {1.2.3} in German and {1\2\3} in Spanish.
 */
export function separatorsFor(culture: string, systemDecimal: string, decimal: string): Separators {
  const hasComma = decimal === ",";
  const hasSemicolon = hasComma || systemDecimal === "," || SWISS.test(culture);
  if (!hasSemicolon) return PLAIN;
  return {
    decimal: hasComma ? "," : ".",
    argument: ";",
    column: !hasComma ? "," : WITH_POINTS.test(culture) ? "." : "\\",
    row: ";",
  };
}
