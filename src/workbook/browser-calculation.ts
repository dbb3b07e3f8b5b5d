/** The grid calculates by itself, and can be told to do so again: of what a formula asks besides cells it knows nothing. */
import type { Model } from "@odoo/o-spreadsheet";
import type { Workbook } from "./port";

export const calculationOf = (model: Model): NonNullable<Workbook["calculation"]> => ({
  isManual: () => Promise.resolve(false),
  calculateAll: () => {
    model.dispatch("EVALUATE_CELLS");
    return Promise.resolve();
  },
});
