/** Formulas of ours written with the LAMBDAs, and back. A formula is rewritten whole or not at all. */

import { tokenize, joinTokens } from "../formula/tokens";
import { argumentsFrom } from "../formula/calls";
import { ourFunction } from "../formula/our-functions";
import { NAME_PREFIX } from "../formula/lambda/definition";
import { nearestNames } from "../formula/nearest-name";
import { definitionOf, definitions, functionIds, needed } from "./index";

/** Why a formula can not be written so. */
export type Obstacle =
  | { kind: "no lambda"; functions: string[] }
  | { kind: "argument"; function: string }
  /** No function of ours; and those that may be meant. */
  | { kind: "unknown"; function: string; like: string[] };

export type Rewritten = { formula: string; names: string[] } | Obstacle;

/** The formula with the names of the LAMBDAs in place of our functions' names, and those names. */
export function rewritten(formula: string): Rewritten {
  const parts = [...tokenize(formula)];
  const names = new Set<string>();
  const without = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const id = part.kind === "function" ? ourFunction(part.text) : undefined;
    if (id === undefined) continue;
    if (!functionIds.includes(id))
      return { kind: "unknown", function: `VC.${id}`, like: nearestNames(id, functionIds).map((each) => `VC.${each}`) };
    const definition = definitionOf(id);
    if (!definition?.arguments) {
      without.add(`VC.${id}`);
      continue;
    }
    // An argument that must be there and is left empty is an empty cell to us, and nothing at all to a LAMBDA.
    const args = argumentsFrom(parts, index + 1);
    const { least, most } = definition.arguments;
    if (args.length > most || args.length < least || args.slice(0, least).includes(""))
      return { kind: "argument", function: `VC.${id}` };
    names.add(definition.name);
    parts[index] = { ...part, text: definition.name };
  }
  if (without.size > 0) return { kind: "no lambda", functions: [...without] };
  return { formula: joinTokens(parts), names: [...names] };
}

/** The formula with our functions again. */
export function restored(formula: string): string {
  return joinTokens(
    tokenize(formula).map((part) => {
      const id =
        part.kind === "function" && part.text.toUpperCase().startsWith(NAME_PREFIX)
          ? part.text.slice(NAME_PREFIX.length)
          : undefined;
      return id !== undefined && definitionOf(id) ? { ...part, text: `VC.${id.toUpperCase()}` } : part;
    }),
  );
}

/** Whether a formula calls one of the LAMBDAs that replace our functions. */
export const isRewritten = (formula: string): boolean =>
  formula.toUpperCase().includes(NAME_PREFIX) && restored(formula) !== formula;

const bare = (formula: string) => formula.replace(/^=/, "").replaceAll(/\s+/g, "").toLowerCase();

const known = new Map(definitions.map(({ name, formula }) => [name.toLowerCase(), bare(formula)]));

/** Whether a name of a workbook is one of the LAMBDAs, just as it is defined here; `formula` as it is typed. */
export const isOurName = (name: string, formula: string): boolean => known.get(name.toLowerCase()) === bare(formula);

/** Whether all of the LAMBDAs that a formula calls, and what they are made of, are among these names. */
export function hasAll(formula: string, isThere: (name: string) => boolean): boolean {
  const called = tokenize(formula).flatMap(({ kind, text }) =>
    kind === "function" && text.toUpperCase().startsWith(NAME_PREFIX) ? [text] : [],
  );
  return called.length > 0 && needed(called).every(({ name }) => isThere(name));
}
