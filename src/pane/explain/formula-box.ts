/** A formula as the person would type it: the function, and each range in a colour of its own, a click away. */

import { parseAddress } from "../../sheet/address";
import { type Separators, writtenTokens } from "../../formula/separators";
import { joinTokens, type Token } from "../../formula/tokens";
import type { Workbook } from "../../workbook/port";
import { element } from "../dom";
import { placeButton } from "./places";

/** So many colours there are. */
const COLOURS = 3;

export function formulaBox(workbook: Workbook, text: string, sheet: string): HTMLElement {
  const known: string[] = [];
  const colourOf = (range: string): number => {
    const key = range.replaceAll("$", "").toUpperCase();
    if (!known.includes(key)) known.push(key);
    return (known.indexOf(key) % COLOURS) + 1;
  };
  const { separators } = workbook;
  const pieces = withRanges(writtenTokens(text, separators), separators).map((part): Node | string => {
    if (part.kind === "function") return element("span", { class: "name" }, part.text);
    const area = part.kind === "cell" ? parseAddress(part.text) : null;
    if (!area) return part.text === separators.argument ? `${part.text} ` : part.text;
    const own = { ...area, sheet: area.sheet || sheet };
    const button = placeButton(workbook, own, sheet, `argument argument-${colourOf(part.text)}`);
    button.textContent = part.text;
    return button;
  });
  return element("p", { class: "formula-box" }, ...pieces);
}

/** Sheet, first and last cell of a range in one; spaces behind what separates arguments are put in anew. */
function withRanges(tokens: readonly Token[], { argument }: Separators): Token[] {
  const made: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.kind === "space" && made.at(-1)?.text === argument) continue;
    let last = token.kind === "sheet" && tokens[index + 1]?.kind === "cell" ? index + 1 : index;
    if (tokens[last]!.kind === "cell" && tokens[last + 1]?.text === ":" && tokens[last + 2]?.kind === "cell") last += 2;
    made.push({ kind: tokens[last]!.kind, text: joinTokens(tokens.slice(index, last + 1)) });
    index = last;
  }
  return made;
}
