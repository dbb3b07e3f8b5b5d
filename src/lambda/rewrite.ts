/** Formulas of ours written with the LAMBDAs, and back. A formula is rewritten whole or not at all. */

import { partsOf, together } from "../formula/saved-form";
import { prefix } from "../formula/lambda/definition";
import { definitionOf, definitions, needed } from "./index";

/** Also as Excel writes it where the add-in is not at hand. */
const ours = /^(?:VC\.|_xldudf_VC_)([A-Z0-9_.]+)$/i;

/** Why a formula can not be written so. */
export type Obstacle = { kind: "no lambda"; functions: string[] } | { kind: "argument"; function: string };

export type Rewritten = { formula: string; names: string[] } | Obstacle;

/** The formula with the names of the LAMBDAs in place of our functions' names, and those names. */
export function rewritten(formula: string): Rewritten {
  const parts = [...partsOf(formula)];
  const names = new Set<string>();
  const without = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const id = part.kind === "function" ? ours.exec(part.text)?.[1]?.toUpperCase() : undefined;
    if (id === undefined) continue;
    const definition = definitionOf(id);
    if (!definition?.arguments) {
      without.add(`VC.${id}`);
      continue;
    }
    // An argument that must be there and is left empty is an empty cell to us, and nothing at all to a LAMBDA.
    const given = argumentsFrom(parts.slice(index + 1).map(({ text }) => text));
    const { least, most } = definition.arguments;
    if (given.length > most || given.length < least || given.slice(0, least).includes(""))
      return { kind: "argument", function: `VC.${id}` };
    names.add(definition.name);
    parts[index] = { ...part, text: definition.name };
  }
  if (without.size > 0) return { kind: "no lambda", functions: [...without] };
  return { formula: together(parts), names: [...names] };
}

/** The arguments of a call, from its bracket on. */
function argumentsFrom(parts: readonly string[]): string[] {
  const found: string[] = [""];
  let depth = 0;
  for (const text of parts) {
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (depth === 0 && text === ")") break;
    if (depth === 1 && text === ",") found.push("");
    else if (!(depth === 1 && text === "(")) found.push((found.pop() ?? "") + text.trim());
  }
  return found;
}

/** The formula with our functions again. */
export function restored(formula: string): string {
  return together(
    partsOf(formula).map((part) => {
      const id =
        part.kind === "function" && part.text.toUpperCase().startsWith(prefix)
          ? part.text.slice(prefix.length)
          : undefined;
      return id !== undefined && definitionOf(id) ? { ...part, text: `VC.${id.toUpperCase()}` } : part;
    }),
  );
}

/** Whether a formula calls one of the LAMBDAs that stand for our functions. */
export const isRewritten = (formula: string): boolean =>
  formula.toUpperCase().includes(prefix) && restored(formula) !== formula;

const bare = (formula: string) => formula.replace(/^=/, "").replaceAll(/\s+/g, "").toLowerCase();

const known = new Map(definitions.map(({ name, formula }) => [name.toLowerCase(), bare(formula)]));

/** Whether a name of a workbook is one of the LAMBDAs, just as it is defined here; `formula` as it is typed. */
export const isOurName = (name: string, formula: string): boolean => known.get(name.toLowerCase()) === bare(formula);

/** Whether all of the LAMBDAs that a formula calls, and what they are made of, are among these names. */
export function hasAll(formula: string, isThere: (name: string) => boolean): boolean {
  const called = partsOf(formula).flatMap(({ kind, text }) =>
    kind === "function" && text.toUpperCase().startsWith(prefix) ? [text] : [],
  );
  return called.length > 0 && needed(called).every(({ name }) => isThere(name));
}
