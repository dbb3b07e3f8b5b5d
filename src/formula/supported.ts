/** What of a formula a spreadsheet does not know. */

import { type Token, tokenize } from "./tokens";
import { messages } from "../messages/messages";

export interface Supported {
  /** Whether the grid has this function. */
  isFunction: (name: string) => boolean;
  /** Defined names, in small letters. */
  names: ReadonlySet<string>;
}

function before(parts: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  while (parts[at]?.kind === "space") at -= 1;
  return parts[at];
}

const behind = (parts: readonly Token[], index: number) => parts.find(({ kind }, at) => at > index && kind !== "space");

const texts = messages("formula.unsupported", {
  union: "several ranges joined by commas",
  computedRange: "a range whose ends are calculated",
  function: "the function {name}",
  otherWorkbook: "another workbook",
  sheets: "a span of sheets",
  tableColumn: "a column of a table",
  error: "the error {code} in a formula",
  at: "the sign @",
  name: "the name {name}",
  intersection: "the intersection of ranges",
});

/** The part of a formula that the grid does not support, in a few words; undefined where it supports everything. */
export function unsupportedIn(formula: string, { isFunction, names }: Supported): string | undefined {
  const parts = tokenize(formula.replace(/^=/, ""));
  const isOfCall: boolean[] = [];
  for (const [index, { kind, text }] of parts.entries()) {
    if (text === "(" || text === "{") isOfCall.push(text === "{" || before(parts, index)?.kind === "function");
    else if (text === ")" || text === "}") isOfCall.pop();
    else if (text === "," && isOfCall.at(-1) !== true) return texts.union;
    else if (
      text === ":" &&
      kind === "sign" &&
      [before(parts, index), behind(parts, index)].some((part) => part?.kind !== "cell" && part?.kind !== "sheet")
    )
      return texts.computedRange;
    if (kind === "function" && !isFunction(text.toUpperCase())) return texts.function({ name: text });
    if (kind === "sheet" && text.includes("[")) return texts.otherWorkbook;
    if (kind === "sheet" && /^[^']*:|^'(?:[^']|'')*:/.test(text)) return texts.sheets;
    if (kind === "bracket") return texts.tableColumn;
    if (kind === "error" && text !== "#REF!" && text !== "#N/A") return texts.error({ code: text });
    if (text === "@") return texts.at;
    if (kind === "name" && !/^(true|false)$/i.test(text) && !names.has(text.toLowerCase()))
      return texts.name({ name: text });
    // A space between two references asks for the cells that they share.
    const isReference = (part: Token | undefined) =>
      part !== undefined && ["cell", "columns", "rows", "sheet"].includes(part.kind);
    if (kind === "space" && isReference(parts[index - 1]) && isReference(parts[index + 1])) return texts.intersection;
  }
  return undefined;
}
