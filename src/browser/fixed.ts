/** FIXED, which Excel has and the grid does not: a figure in words, with the signs of whoever reads it. Blocks of ours under charts use it. */

import type { Arg, EvalContext, FunctionResultObject } from "@odoo/o-spreadsheet";
import { texts } from "./function-texts";

const USUAL_DECIMALS = 2;
/** Excel takes no more. */
const MAX_DECIMALS = 127;
/** Beyond this the grid's own formats show none. */
const SHOWN_DECIMALS = 20;

/** Whole tens or hundreds, where decimals are below 0; halves go away from 0. */
function rounded(number: number, decimals: number): number {
  const shifted = Number(`${Math.abs(number)}e${decimals}`);
  if (decimals >= 0 || !Number.isFinite(shifted)) return number;
  return Math.sign(number) * Number(`${Math.round(shifted)}e${-decimals}`);
}

/** Once for the page, before the first model. */
export function registerFixed(): void {
  const { addFunction, helpers } = o_spreadsheet;
  addFunction("FIXED", {
    description: texts.fixed.description,
    category: "Text",
    args: [
      { name: "number", type: ["NUMBER"], description: texts.fixed.number },
      {
        name: "decimals",
        type: ["NUMBER"],
        optional: true,
        default: true,
        defaultValue: USUAL_DECIMALS,
        description: texts.fixed.decimals,
      },
      {
        name: "no_commas",
        type: ["BOOLEAN"],
        optional: true,
        default: true,
        defaultValue: false,
        description: texts.fixed.noCommas,
      },
    ],
    isExported: true,
    compute(this: EvalContext, ...args: Arg[]) {
      // The grid goes through ranges itself where no range is asked for.
      const [number, decimals = { value: USUAL_DECIMALS }, noCommas = { value: false }] = args as (
        FunctionResultObject | undefined
      )[];
      const places = Math.trunc(helpers.toNumber(decimals, this.locale));
      if (places > MAX_DECIMALS) return { value: "#VALUE!", message: texts.fixed.tooMany({ limit: MAX_DECIMALS }) };
      const digits = Math.min(Math.max(0, places), SHOWN_DECIMALS);
      const format = `${helpers.toBoolean(noCommas) ? "0" : "#,##0"}${digits > 0 ? `.${"0".repeat(digits)}` : ""}`;
      return {
        value: helpers.formatValue(rounded(helpers.toNumber(number, this.locale), places), {
          format,
          locale: this.locale,
        }),
      };
    },
  });
}
