/** A cell of the model, and what Excel makes of something that is put into it. */

import { Refusal } from "../wire";

export interface Cell {
  value: number | string | boolean;
  type: "Empty" | "Double" | "String" | "Boolean" | "Error";
  text: string;
  formula: string;
  /** Where the cell holds a formula whose answer spills: its size. */
  spill?: { rows: number; columns: number };
  place?: [row: number, column: number];
  format: string;
  look: Record<string, unknown>;
}

export const emptyCell = (): Cell => ({ value: "", type: "Empty", text: "", formula: "", format: "General", look: {} });

/** What a formula gives, row by row. */
export type Answer = (number | string | boolean | { error: string })[][];

/** What the model's formulas give; of any other it only knows that it is a formula, and gives 0. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  "=SEQUENCE(3)": [[1], [2], [3]],
  "=NA()": [[{ error: "#N/A" }]],
  '=""': [[""]],
  '="01"': [["01"]],
  '={"a","","c"}': [["a", "", "c"]],
};

/** What Excel makes of something that is put into a cell. */
export function interpreted(value: unknown, format: string): Pick<Cell, "value" | "type" | "text" | "formula"> {
  if (typeof value === "number") return { value, type: "Double", text: String(value), formula: "" };
  if (typeof value === "boolean") return { value, type: "Boolean", text: String(value).toUpperCase(), formula: "" };
  if (typeof value !== "string") throw new Refusal("InvalidArgument", `${String(value)} cannot be put into a cell`);
  if (value === "") return { value: "", type: "Empty", text: "", formula: "" };
  const asText = { value, type: "String", text: value, formula: "" } as const;
  if (format === "@") return asText;
  if (/^[=+-]/.test(value) && Number.isNaN(Number(value)))
    return { value: 0, type: "Double", text: "0", formula: value };
  if (/^(true|false)$/i.test(value)) return interpreted(/^true$/i.test(value), format);
  if (/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d+(, ?\d+)?$/i.test(value))
    return { value: 40330, type: "Double", text: value, formula: "" };
  // Numbers, percentages, money, and dates such as 1/2, 3-4 or 2010-06-24.
  if (/^\s*[-+]?[$€£]?[\d.,]+(e[-+]?\d+)?\s*%?\s*$/i.test(value) || /^\d+[/-]\d+([/-]\d+)?$/.test(value)) {
    return { value: Number.parseFloat(value.replace(/[$€£,]/g, "")), type: "Double", text: value, formula: "" };
  }
  return asText;
}
