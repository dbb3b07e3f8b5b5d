/** `C5#`, all of what the formula in C5 answers, as the range that it fills. */

import { tokenize } from "../../formula/tokens";
import { formatAddress, parseAddress } from "../../sheet/address";
import type { Formula, Workbook } from "../../workbook/port";

/** The formula with ranges for its answers of others; `sheet`: the one that it is on. */
export async function withoutSpills(workbook: Workbook, formula: Formula, sheet: string): Promise<Formula> {
  const tokens = tokenize(formula.text);
  const parts: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index]!;
    const isSpill = kind === "cell" && tokens[index + 1]?.text === "#";
    if (!isSpill) {
      parts.push(text);
      continue;
    }
    const named = tokens[index - 1]?.kind === "sheet" ? tokens[index - 1]!.text : "";
    parts.push(await filledBy(workbook, named, text, sheet));
    index += 1;
  }
  return { ...formula, text: parts.join("") };
}

async function filledBy(workbook: Workbook, named: string, cell: string, sheet: string): Promise<string> {
  const at = parseAddress(`${named}${cell.replaceAll("$", "")}`);
  if (!at) return cell;
  const [found] = await workbook.formulas(formatAddress({ ...at, sheet: at.sheet || sheet }), () => true);
  const fills = found && parseAddress(found.fills);
  return fills ? formatAddress({ ...fills, sheet: "" }) : cell;
}
