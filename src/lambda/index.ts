/** All of the LAMBDAs, and which of them a formula needs. */

import { type Definition, NAME_PREFIX } from "../formula/lambda/definition";
import { parts } from "../formula/lambda/parts";
import { tableParts } from "../formula/lambda/table-parts";
import { LAMBDAS } from "../measures/lambdas";

export type { Definition } from "../formula/lambda/definition";

export const definitions: readonly Definition[] = [
  ...parts,
  ...tableParts,
  ...[...LAMBDAS.values()].flatMap((measure) => ("definitions" in measure ? measure.definitions : [])),
];

const byName = new Map(definitions.map((definition) => [definition.name, definition]));

/** The definition of one of our functions, by its name without the namespace; none where it is no LAMBDA. */
export function definitionOf(id: string): Definition | undefined {
  const found = byName.get(NAME_PREFIX + id.toUpperCase());
  return found?.arguments && found;
}

/** The names of all our functions, without the namespace: one that is not among them is misspelt. */
export const functionIds: readonly string[] = [...LAMBDAS.keys()];

/** The definitions with these names and those that they call, in the order of all. */
export function needed(names: Iterable<string>): Definition[] {
  const wanted = new Set<string>();
  const want = (name: string): void => {
    const definition = byName.get(name.toUpperCase());
    if (!definition || wanted.has(definition.name)) return;
    wanted.add(definition.name);
    for (const [called] of definition.formula.matchAll(/\bVC_[A-Z]+(?=\()/g)) want(called);
  };
  for (const name of names) want(name);
  return definitions.filter(({ name }) => wanted.has(name));
}
