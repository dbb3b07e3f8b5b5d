/**
 * Texts for people, as messages in ICU MessageFormat: each has an id, and arguments by name. The catalogues, in English,
 * are beside the code that uses them (`texts`, `sentences`); a message without arguments is a string, one with arguments a
 * function of them. Numbers are written with separators, and plurals follow the language.
 *
 * The build parses them (`scripts/messages-loader.js`), so that no page carries the parser.
 */

import { type MessageFormatElement, parse } from "@formatjs/icu-messageformat-parser";
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

/** What `parse` makes of one. */
type Parsed = readonly MessageFormatElement[];

const ids = new Set<string>();
const english = new Map<string, string>();

/** Every message by its id, as the catalogues that were loaded have it; none in a page, whose messages are parsed. */
export const allMessages = (): ReadonlyMap<string, string> => english;

/** The messages of a catalogue; the id of each is its path behind the catalogue's own name: `analyse.way.sales`. */
export function messages<const Of extends { readonly [key: string]: Source }>(name: string, texts: Of): Messages<Of> {
  const made = Object.entries(texts as { readonly [key: string]: Source | Parsed }).map(([key, source]) => {
    const id = `${name}.${key}`;
    return [key, isMessage(source) ? message(id, source) : messages(id, source)] as const;
  });
  return Object.fromEntries(made) as Messages<Of>;
}

const isMessage = (source: Source | Parsed): source is string | Parsed =>
  typeof source === "string" || Array.isArray(source);

function message(id: string, source: string | Parsed): string | ((args: Args) => string) {
  if (ids.has(id)) throw new Error(`two messages have the id ${id}`);
  ids.add(id);
  if (typeof source === "string") {
    english.set(id, source);
    if (!source.includes("{")) return source;
  }
  let render: ((args: Args) => string) | undefined;
  return (args) => (render ??= compiled(typeof source === "string" ? parsed(source) : source, LOCALE))(args);
}

/** Text from a cell is an argument, and none is a tag or a plural's sign. */
export const parsed = (source: string): MessageFormatElement[] => parse(source, { ignoreTag: true });
