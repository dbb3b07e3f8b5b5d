/** The sign before each figure of a formula that only adds and subtracts, or only multiplies and divides. */

import type { Sign } from "../../explain/lines";
import { tokenize } from "../../formula/tokens";

const SIGNS: Readonly<Record<string, Sign>> = { "+": "+", "-": "−", "*": "×", "/": "÷" };

/** `=B2/C2`, or `=SUM(B2:B9)` alone; null of any other, and where the cells are not as many as the signs. */
export function plainSigns(formula: string, cells: number): readonly Sign[] | null {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  if (isSumAlone(formula)) return Array.from({ length: cells }, (_, index): Sign => (index === 0 ? "" : "+"));
  const signs: Sign[] = [""];
  let isOperand = true;
  for (const { kind, text } of tokens.slice(1)) {
    if (kind === "sheet") continue;
    if (isOperand !== (kind === "cell")) return null;
    const sign = SIGNS[text];
    if (!isOperand && sign === undefined) return null;
    if (sign !== undefined) signs.push(sign);
    isOperand = !isOperand;
  }
  const isProduct = new Set(signs.slice(1).map((sign) => sign === "×" || sign === "÷"));
  return !isOperand && isProduct.size === 1 && signs.length === cells ? signs : null;
}

const isSumAlone = (formula: string): boolean => /^=\s*SUM\s*\([^()]*\)\s*$/i.test(formula);
