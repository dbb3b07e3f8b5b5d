/** A function and arguments that it answers without errors: three links, records or periods each. */

export type Kind = "figures" | "categories" | "series" | "names" | "figure" | "name" | "option";

export interface Argument { name: string; kind: Kind; good: unknown; optional?: true; skipsMissing?: true; firstIsIgnored?: true }
export interface Subject { id: string; byElement: boolean; arguments: Argument[] }

/** A column of three names. */
export const names = (name: string, good = ["a", "b", "c"]): Argument => ({ name, kind: "names", good: good.map((text) => [text]) });
