/** The words that an argument takes, from its help: they stand there in quotes, or as TRUE and FALSE. */

import type { FunctionHelp } from "../help/function-help";

type Parameter = FunctionHelp["parameters"][number];

/** As they are written in a formula: `"HHI"`, `TRUE`; none where the argument takes anything. Only of arguments that may be left out: one word for a whole required range would be a guess. */
export function choicesOf({ description, optional }: Parameter): string[] {
  if (!optional) return [];
  const words = [...spelledOut(description).matchAll(/"([^"]+)"/g)].map(([quoted]) => quoted);
  const truths = /\bTRUE\b/.test(description) && /\bFALSE\b/.test(description) ? ["TRUE", "FALSE"] : [];
  return [...new Set([...words, ...truths])];
}

/** `"CR1" to "CR3"` is CR1, CR2 and CR3. */
function spelledOut(description: string): string {
  return description.replaceAll(/"([A-Z]+)(\d+)" to "\1(\d+)"/g, (_, name: string, first: string, last: string) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (__, index) => `"${name}${Number(first) + index}"`).join(
      " ",
    ),
  );
}
