/** A formula as a person of another region sees it. */

import type { Culture } from "./host";

export const CULTURES: Readonly<Record<string, Culture>> = {
  "en-US": { name: "en-US", decimal: ".", thousands: ",", list: "," },
  "de-DE": { name: "de-DE", decimal: ",", thousands: ".", list: ";" },
};

/** Separators of arguments and decimals outside of quotes; functions keep their English names here. */
export function localFormula(formula: string, { decimal, list }: Culture): string {
  if (decimal === ".") return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d)\.(\d)|,/g, (word, before?: string, after?: string) =>
    before !== undefined ? before + decimal + after! : word === "," ? list : word,
  );
}
