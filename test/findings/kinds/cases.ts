/** What must be so of all that is said of a table. */

import type { Said } from "../../../src/tables/reader/table-reading";

const spaces = (words: string): string => words.replaceAll(/\s/g, " ");

export interface Expected {
  readonly computed?: Readonly<Record<string, number>>;
  readonly title?: readonly string[];
  readonly never?: readonly string[];
  readonly flags?: Readonly<Record<string, string>>;
  readonly absent?: readonly string[];
}

export function expectSaid(said: Said, { computed = {}, title, never = [], flags = {}, absent = [] }: Expected): void {
  const figures = Object.fromEntries(Object.keys(computed).map((key) => [key, Number(said.figures.get(key))]));
  expect(figures).toEqual(computed);
  for (const words of title ?? []) expect(spaces(`${said.title} ${said.subtitle}`)).toContain(words);
  const all = spaces([said.title, said.subtitle, ...said.sentences, ...said.flags.values()].join("\n")).toLowerCase();
  for (const words of never) expect(all).not.toContain(words.toLowerCase());
  expect(Object.fromEntries(Object.keys(flags).map((key) => [key, said.flags.get(key)]))).toEqual(flags);
  for (const key of absent) expect([key, said.figures.get(key) ?? said.flags.get(key)]).toEqual([key, undefined]);
}
