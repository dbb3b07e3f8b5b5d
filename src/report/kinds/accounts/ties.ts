/** Several that share the first place, named together in a title as the finding names them. */

import { joined } from "../../../findings/kinds/series/plain";

/** Whether the largest of a column comes more than once. */
export const areTied = (values: string): string => `COUNTIF(${values},MAX(${values}))>1`;

/** `Asia and Africa`, `Asia, Africa and Europe`: all that are the largest, in the order of the rows. */
export function tiedNames(values: string, names: string): string {
  const isMost = `${values}=MAX(${values})`;
  const last = `MATCH(2,INDEX(1/(${isMost}),0))`;
  const before = `IF((${isMost})*(SEQUENCE(ROWS(${values}))<${last}),${names},"")`;
  return `TEXTJOIN(", ",TRUE,${before})&"${AND}"&INDEX(${names},${last})`;
}

/** The word between two. */
const AND = joined(["", ""]);
