/**
 * The error objects that a host hands to a function and takes from it: `CustomFunctions.Error` of Microsoft's runtime,
 * or of the browser workbook's shim, which is the same.
 */

/** The code of an error in a cell, such as "#DIV/0!"; null when the cell contains something else. */
export function errorCodeOf(cell: unknown): string | null {
  if (typeof cell !== "object" || cell === null) return null;
  if ("code" in cell && typeof cell.code === "string") return cell.code;
  const isRichError = "basicType" in cell && cell.basicType === "Error" && "basicValue" in cell;
  return isRichError && typeof cell.basicValue === "string" ? cell.basicValue : null;
}

/** What a rich value (a formatted number, a stock, a place) would be in a plain cell; anything else is itself. */
export function plainValue(cell: unknown): unknown {
  const isRich = typeof cell === "object" && cell !== null && "basicValue" in cell && errorCodeOf(cell) === null;
  return isRich ? cell.basicValue : cell;
}

/** Not every browser has it. */
const stacks: ErrorConstructor & { stackTraceLimit?: number | undefined } = Error;

/** An error for a cell, with the sentence that the host shows beside it. */
export function cellError(code: string, sentence: string): CustomFunctions.Error {
  // Nobody looks at its stack, whose capture takes longer than all else that a row of errors needs.
  const { stackTraceLimit } = stacks;
  stacks.stackTraceLimit = 0;
  try {
    return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, sentence);
  } finally {
    stacks.stackTraceLimit = stackTraceLimit;
  }
}
