/** Which pasted line is a formula. */

import { typedFormula } from "../typed-formula";

/**
 * Calls that reach out of the workbook, or make what is clicked lead out of it: a formula with one of these is pasted as the
 * text that it is, for whoever means it to type.
 */
const REACHING_OUT = new Set([
  "HYPERLINK",
  "IMAGE",
  "WEBSERVICE",
  "IMPORTXML",
  "IMPORTDATA",
  "IMPORTHTML",
  "IMPORTFEED",
  "IMPORTRANGE",
  "RTD",
  "DDE",
  "CALL",
  "EXEC",
  "REGISTER.ID",
]);

/** Begins like a formula, can be read as one, and calls nothing but what this workbook has. A misspelt name of ours is reported in the cell. */
export function isFormulaToTake(line: string): boolean {
  if (!line.startsWith("=") || line.includes("\t") || line.length > 8192) return false;
  try {
    o_spreadsheet.parse(typedFormula(line));
    const names = [
      ...line.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu),
    ].map(([, name = ""]) => name.toUpperCase());
    return names.every(
      (name) =>
        !REACHING_OUT.has(name) &&
        (name.startsWith("VC.") || Object.hasOwn(o_spreadsheet.registries.functionRegistry.content, name)),
    );
  } catch {
    return false;
  }
}
