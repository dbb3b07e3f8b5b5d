/** The words that an argument takes, as its function declares them. */

import type { Parameter } from "../help/function-help";

/** As they are written in a formula: `"HHI"`, `TRUE`; none where the argument takes anything. */
export const choicesOf = ({ options = [] }: Parameter): string[] =>
  options.map((word) => (["TRUE", "FALSE"].includes(word) ? word : `"${word}"`));
