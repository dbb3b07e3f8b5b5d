/** The chart beside a function's answer, over its cells. */

import type { Chart } from "../sheet/figures";
import type { FunctionTable } from "../tables/function-tables";
import { chartNames } from "./function-texts";
import type { AnswerPlace } from "./function-titles";

const FACTORS = ["Importance", "Performance", "Best rival"];
const INCOMES = ["Wages", "Taxes less subsidies", "Interest", "Land rent", "Depreciation", "Net operating profit"];

/** What each draws, by the columns of the answer; null where a chart says nothing, or none can. */
export function chartOf(
  { of, columns: its }: FunctionTable,
  { head, rows, range, namesWithHead }: AnswerPlace,
): Omit<Chart, "width" | "height"> | null {
  const title = of in chartNames ? chartNames[of as keyof typeof chartNames] : "";
  const drawn = (kind: Chart["kind"], columns: readonly string[], to: number, labels?: string) => {
    const values = columns.filter((column) => head.includes(column)).map((column) => range(column, -1, to));
    return values.length === 0 || to < 1 ? null : { kind, title, labels: labels ?? range(head[0]!, -1, to), values };
  };
  switch (of) {
    case "DEPENDENCE":
      return drawn("bar", ["Share of sales"], rows.length > 1 ? rows.length - 2 : 0);
    case "COMPLIANCECOST":
      return namesWithHead === null ? null : drawn("bar", ["Share of sales"], rows.length - 1, namesWithHead);
    case "PROCESSUPGRADING":
      return drawn("bar", ["Improvement"], rows.length - 1);
    case "BENCHMARK":
      return drawn("bar", ["Gap to best"], rows.length - 1);
    case "SUCCESSFACTORS":
      // Without rivals their column is blank.
      return drawn("bar", its.has("rivals") ? FACTORS : FACTORS.slice(0, 2), rows.length - 2);
    case "CHAINACCOUNT":
      return drawn("stacked", INCOMES, rows.findIndex(([name]) => name === "Direct") - 1);
    default:
      return null;
  }
}
