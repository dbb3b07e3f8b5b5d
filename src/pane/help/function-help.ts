/** The help of our functions: the same text that shows in the formula bar, made from the functions' own comments. */

import { callsIn } from "../../formula/calls";
import type { Feed } from "../../tables/arguments/feed";

export interface FunctionHelp {
  /** The function's name, without the namespace. */
  id: string;
  description: string;
  parameters: readonly Parameter[];
  returns: string;
  errors: string;
  formula: string;
  domain: string;
  example: { formula: string; result: string };
  source: string;
  /** Names of functions that answer something near it. */
  related: readonly string[];
  /** What people ask whom it answers: `Who keeps what?` */
  asks: string;
  /** Everyday words by which people look for it. */
  words: readonly string[];
  /** Arguments that are optional, and yet what the answer rests on: an empty sheet has cells for them. */
  wanted: readonly string[];
  /** Which columns of which tables are its arguments. */
  reads: readonly Feed[];
  /** Arguments that no table says. */
  given: readonly string[];
}

export interface Parameter {
  name: string;
  description: string;
  optional: boolean;
  /** The words that it takes, where those are few. */
  options?: readonly string[];
}

export async function readHelp(): Promise<Map<string, FunctionHelp>> {
  const answer = await fetch("function-help.json");
  if (!answer.ok) throw new Error(`function-help.json: ${answer.status}`);
  const functions = (await answer.json()) as FunctionHelp[];
  return new Map(functions.map((help) => [help.id, help]));
}

/** The first of our functions in a formula. */
export const functionNamed = (
  help: ReadonlyMap<string, FunctionHelp>,
  formula: string | undefined,
): FunctionHelp | undefined =>
  formula === undefined ? undefined : callsIn(formula).flatMap(({ name }) => help.get(name) ?? [])[0];
