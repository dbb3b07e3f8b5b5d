/** What of a formula a spreadsheet does not know. */

import { type Token, tokenize } from "./tokens";

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

/** What of a formula the grid does not know, in a few words; undefined where it knows all of it. */
export function unsupportedIn(formula: string, { isFunction, names }: Supported): string | undefined {
  const parts = tokenize(formula.replace(/^=/, ""));
  const isOfCall: boolean[] = [];
  for (const [index, { kind, text }] of parts.entries()) {
    if (text === "(" || text === "{") isOfCall.push(text === "{" || before(parts, index)?.kind === "function");
    else if (text === ")" || text === "}") isOfCall.pop();
    else if (text === "," && isOfCall.at(-1) !== true) return "several ranges put together";
    else if (
      text === ":" &&
      kind === "sign" &&
      [before(parts, index), behind(parts, index)].some((part) => part?.kind !== "cell" && part?.kind !== "sheet")
    )
      return "a range that is worked out";
    if (kind === "function" && !isFunction(text.toUpperCase())) return `the function ${text}`;
    if (kind === "sheet" && text.includes("[")) return "another workbook";
    if (kind === "sheet" && /^[^']*:|^'(?:[^']|'')*:/.test(text)) return "a span of sheets";
    if (kind === "bracket") return "a column of a table";
    if (kind === "error" && text !== "#REF!" && text !== "#N/A") return `the error ${text} in a formula`;
    if (text === "@") return "the sign @";
    if (kind === "name" && !/^(true|false)$/i.test(text) && !names.has(text.toLowerCase())) return `the name ${text}`;
    // A space between two references asks for the cells that they share.
    const isReference = (part: Token | undefined) =>
      part !== undefined && ["cell", "columns", "rows", "sheet"].includes(part.kind);
    if (kind === "space" && isReference(parts[index - 1]) && isReference(parts[index + 1]))
      return "ranges that overlap";
  }
  return undefined;
}
