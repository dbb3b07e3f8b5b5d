/**
 * Texts for people, as messages in ICU MessageFormat: each has an id, and arguments by name. The catalogues, in English,
 * are beside the code that uses them (`texts`, `sentences`); a message without arguments is a string, one with arguments a
 * function of them. Numbers are written with separators, and plurals follow the language.
 */

import { IntlMessageFormat } from "intl-messageformat";
import type { ArgumentsOf } from "./arguments";
import { type Args, compiled } from "./render";

const LOCALE = "en-GB";

export type Source = string | { readonly [key: string]: Source };

/** What a catalogue says, in the shape in which it is written. */
export type Messages<Of> = Of extends string
  ? unknown extends ArgumentsOf<Of>
    ? string
    : (args: ArgumentsOf<Of>) => string
  : { readonly [Key in keyof Of]: Messages<Of[Key]> };

const english = new Map<string, string>();

/** Every message by its id, as the catalogues that were loaded have it. */
export const allMessages = (): ReadonlyMap<string, string> => english;

/** The messages of a catalogue; the id of each is its path behind the catalogue's own name: `analyse.way.sales`. */
export function messages<const Of extends { readonly [key: string]: Source }>(name: string, texts: Of): Messages<Of> {
  const made = Object.entries(texts).map(([key, source]) => {
    const id = `${name}.${key}`;
    return [key, typeof source === "string" ? message(id, source) : messages(id, source)] as const;
  });
  return Object.fromEntries(made) as Messages<Of>;
}

function message(id: string, source: string): string | ((args: Args) => string) {
  if (english.has(id)) throw new Error(`two messages have the id ${id}`);
  english.set(id, source);
  if (!source.includes("{")) return source;
  let render: ((args: Args) => string) | undefined;
  return (args) => (render ??= rendererOf(source))(args);
}

function rendererOf(source: string): (args: Args) => string {
  // Text from a cell is an argument, and none is a tag or a plural's sign.
  const format = new IntlMessageFormat(source, LOCALE, undefined, { ignoreTag: true });
  return compiled(format, LOCALE) ?? ((args) => String(format.format(args)));
}
