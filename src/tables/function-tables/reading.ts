/** Whether a table is that of a chain or of a function: as it is proposed, before the person says so. */

import { plainWords } from "../header-vocabulary";
import { valueAddedMethod } from "../method";
import { openQuestions } from "../questions";
import { columnOf, type Understanding } from "../understanding";
import { type FunctionTable, readingKey } from "./function-table";

/** The reading that is proposed: a key of one of the tables, or the chain; null where the person is to say. */
export function proposedReading(understood: Understanding, tables: readonly FunctionTable[]): string | null {
  const [one] = tables;
  if (!one || isSurelyAChain(understood)) return CHAIN;
  if (tables.length > 1 || openQuestions(understood).length === 0) return null;
  return readingKey(one);
}

export const CHAIN = "chain";

/** Alone these words say nothing of value added. */
const VALUE = new Set(["value", "wert", "valeur", "valor", "valore"]);

/** Sales with purchases, prices with other costs or conversions, or a column that says value added. */
function isSurelyAChain(understood: Understanding): boolean {
  const has = (...roles: Parameters<typeof columnOf>[1][]) => roles.some((role) => columnOf(understood, role));
  switch (valueAddedMethod(understood)) {
    case "sales":
      return has("inputs", "otherInputs");
    case "steps":
      return has("otherInputs", "conversion");
    case "value": {
      const { why } = columnOf(understood, "valueAdded")!;
      return why.kind === "heading" && !VALUE.has(plainWords(why.words));
    }
    default:
      return false;
  }
}
