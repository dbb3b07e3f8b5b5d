/** Which of our functions a formula calls, and with which arguments. */

import { ourFunction } from "./our-functions";
import { type Token, tokenize } from "./tokens";

export interface Call {
  /** Without the namespace, in capitals. */
  name: string;
  arguments: string[];
}

/** Every call of one of our functions in a formula, in the order in which they begin. */
export function callsIn(formula: string): Call[] {
  const tokens = tokenize(formula);
  return tokens.flatMap(({ kind, text }, index) => {
    const name = kind === "function" ? ourFunction(text) : undefined;
    return name === undefined ? [] : [{ name, arguments: argumentsFrom(tokens, index + 1) }];
  });
}

/** The arguments of a call as they are written, from its opening bracket on; a formula may be half typed. */
export function argumentsFrom(tokens: readonly Token[], start: number): string[] {
  const found: string[] = [""];
  let depth = 0;
  for (const { kind, text } of tokens.slice(start)) {
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (depth === 0 && kind !== "space") break;
    if (depth === 1 && text === ",") found.push("");
    else if (depth > 1 || text !== "(") found.push((found.pop() ?? "") + text);
  }
  return found.map((argument) => argument.trim());
}
