/**
 * Excel hands a custom-functions script a global `CustomFunctions`; in the browser workbook this one takes its place,
 * so that the very same functions.js runs in both. Shapes as in Microsoft's @types/custom-functions-runtime.
 */

/** A cell that is one: `code` is what the cell shows, `message` the sentence behind it. */
export class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** A function of functions.js: its arguments as Excel would hand them over, then the invocation. */
export type CustomFunction = (...args: unknown[]) => unknown;

/** The functions associated so far, by id. */
export type Associated = ReadonlyMap<string, CustomFunction>;

/** Puts `CustomFunctions` in place; a script loaded after this registers itself in the map that is returned. */
export function supplyCustomFunctions(scope: object = globalThis): Associated {
  const associated = new Map<string, CustomFunction>();

  function associate(id: string | Record<string, CustomFunction>, fn?: CustomFunction): void {
    if (typeof id === "string" && fn) associated.set(id.toUpperCase(), fn);
    else for (const [each, itsFunction] of Object.entries(id)) associate(each, itsFunction as CustomFunction);
  }

  Object.assign(scope, { CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode } });
  return associated;
}
