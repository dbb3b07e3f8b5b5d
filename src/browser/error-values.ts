/**
 * Formulas between Excel's way of writing them and the grid's: errors in them, and words with quotation marks. The grid has a spelling of its own for a reference that is lost, `#REF`, and takes no other
 * error for a part of a formula: one that has any is not worked out at all.
 */

import { partsOf, together } from "../files/formula-text";
import { wordsForExcel, wordsForGrid } from "../files/text-literals";

const LOST = "#REF!";
const isPlace = (kind: string | undefined) => kind === "cell" || kind === "columns" || kind === "rows";

/** A formula of Excel's, `=SUM(Sheet1!#REF!)` or `=IF(A1,1,#N/A)`, as the grid works it out: `=SUM(#REF)`, `=IF(A1,1,NA())`. */
export const forGrid = (formula: string): string => wordsForGrid(withErrorsOfGrid(formula));

function withErrorsOfGrid(formula: string): string {
  if (!formula.includes("#")) return formula;
  const parts = partsOf(formula);
  const made = [...parts];
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind !== "error") continue;
    if (text === "#N/A") made[index] = { kind: "function", text: "NA()" };
    if (text !== LOST) continue;
    made[index] = { kind, text: "#REF" };
    // What the reference was lost from, or what was lost with its sheet, `#REF!A1:B2`, says nothing any more.
    if (parts[index - 1]?.kind === "sheet") made[index - 1] = { kind: "sheet", text: "" };
    for (let behind = index + 1; isPlace(parts[behind]?.kind) || (behind > index + 1 && parts[behind]?.text === ":" && isPlace(parts[behind + 1]?.kind)); behind += 1) made[behind] = { kind: "cell", text: "" };
  }
  return together(made);
}

/** A formula of the grid's as Excel writes it; words in quotation marks stay as they are. */
export const forExcel = (formula: string): string => wordsForExcel(formula).replaceAll(/"(?:[^"]|"")*"|#REF(?!!)/g, (found) => (found === "#REF" ? LOST : found));
