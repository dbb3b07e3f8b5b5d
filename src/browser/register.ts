/** Makes each function of functions.json known to the grid, as `VC.NAME`, with its description and the help for its arguments. */

import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";
import { formatAddress } from "../sheet/address";
import { type Associated, CustomFunctionsError } from "./custom-functions";
import { FOREIGN_ERRORS, type IsError, toExcel, toGrid } from "./grid-values";
import { Waiting } from "./pending-answers";
import { texts } from "./function-texts";

/** What is used of functions.json, the metadata that Excel reads too. */
export interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: { name: string; description: string; optional?: boolean }[];
  }[];
}

/** What is used of o-spreadsheet. */
export interface Grid {
  addFunction(name: string, description: AddFunctionDescription): unknown;
  registries: { errorTypes: Set<string> };
  helpers: { isEvaluationError: IsError };
}

export const NAMESPACE = "VC";

/** The cell that contains the formula. */
function addressOf({ __originCellPosition: cell, getters }: EvalContext): string | undefined {
  if (!cell) return undefined;
  return formatAddress({
    sheet: getters.getSheetName(cell.sheetId),
    row: cell.row,
    column: cell.col,
    rows: 1,
    columns: 1,
  });
}

/** The page's own. */
export const waiting = new Waiting();

function answerOf(answer: () => unknown): FunctionResultObject | Matrix<FunctionResultObject> {
  try {
    return toGrid(answer());
  } catch (error) {
    if (error instanceof CustomFunctionsError) return toGrid(error);
    // A fault of ours. The cell must say so: without this the grid would send the reader to its own makers.
    console.error(error);
    return toGrid(new CustomFunctionsError("#VALUE!", texts.fault));
  }
}

export function registerFunctions(grid: Grid, metadata: Metadata, associated: Associated): void {
  // In one working out the grid hands the same range to all formulas that ask for it, and a large one takes a while to turn.
  const turned = new WeakMap<object, unknown>();
  const handed = (argument: Arg | undefined): unknown => {
    if (!Array.isArray(argument)) return toExcel(argument, grid.helpers.isEvaluationError);
    const known = turned.get(argument) ?? toExcel(argument, grid.helpers.isEvaluationError);
    turned.set(argument, known);
    return known;
  };

  for (const code of FOREIGN_ERRORS) grid.registries.errorTypes.add(code);

  for (const { id, name, description, parameters } of metadata.functions) {
    const fn = associated.get(id.toUpperCase());
    if (!fn) throw new Error(`functions.json names ${id}, but functions.js does not have it`);
    grid.addFunction(`${NAMESPACE}.${name}`, {
      description,
      category: texts.category,
      args: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description,
        // A range type makes the grid pass even one cell as a matrix; nothing is sorted out here, the functions do that.
        type: ["ANY", "RANGE"],
        acceptMatrix: true,
        acceptErrors: true,
        ...(parameter.optional && { optional: true }),
      })),
      compute(this: EvalContext, ...args: Arg[]) {
        const values = parameters.map((_, index) => handed(args[index]));
        return answerOf(() => waiting.answer(this, addressOf(this), id, fn, values));
      },
    });
  }
}
