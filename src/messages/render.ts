/**
 * Messages as functions. The library's own `format` is made for a few sentences on a page: it takes microseconds for a
 * name and tens of them for a plural, and an answer may refuse a hundred thousand cells. So its syntax tree is compiled
 * once. A message has names, plurals, choices and plain numbers; other kinds of arguments are an error.
 */

import type { MessageFormatElement as Element } from "@formatjs/icu-messageformat-parser";

export type Args = Readonly<Record<string, string | number>>;
type Render = (args: Args, counted: number) => string;

/** The kinds of elements, as the parser numbers them. */
const KIND = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** So many numbers are remembered with their branch, and as they are written: sizes and positions recur. */
const MAX_REMEMBERED = 1000;

/** The message as a function. */
export function compiled(message: readonly Element[], locale: string): (args: Args) => string {
  const render = sequence(message, locale);
  return (args) => render(args, 0);
}

function sequence(elements: readonly Element[], locale: string): Render {
  const parts = elements.map((element) => part(element, locale));
  if (parts.length === 1) return parts[0]!;
  return (args, counted) => {
    let text = "";
    for (const each of parts) text += each(args, counted);
    return text;
  };
}

function part(element: Element, locale: string): Render {
  switch (element.type as number) {
    case KIND.literal: {
      const { value } = element as Extract<Element, { type: 0 }>;
      return () => value;
    }
    case KIND.argument: {
      const { value: name } = element as Extract<Element, { type: 1 }>;
      return (args) => String(argument(args, name));
    }
    case KIND.number: {
      const { value: name, style } = element as Extract<Element, { type: 2 }>;
      if (style) throw new Error(`no message has a number in a style, such as that of ${name}`);
      return (args) => written(Number(argument(args, name)), locale);
    }
    case KIND.pound:
      return (_args, counted) => written(counted, locale);
    case KIND.select:
      return choice(element as Extract<Element, { type: 5 }>, locale);
    case KIND.plural:
      return plural(element as Extract<Element, { type: 6 }>, locale);
    default:
      throw new Error(`no message has an argument of the kind ${element.type}`);
  }
}

function choice({ value: name, options }: Extract<Element, { type: 5 }>, locale: string): Render {
  const branches = branchesOf(options, locale);
  const other = branches.get("other")!;
  return (args, counted) => (branches.get(String(argument(args, name))) ?? other)(args, counted);
}

function plural(element: Extract<Element, { type: 6 }>, locale: string): Render {
  const { value: name, options, offset, pluralType } = element;
  const branches = branchesOf(options, locale);
  const other = branches.get("other")!;
  let rules: Intl.PluralRules | undefined;
  const branchOf = (value: number): Render => {
    rules ??= new Intl.PluralRules(locale, pluralType === undefined ? {} : { type: pluralType });
    return branches.get(`=${value}`) ?? branches.get(rules.select(value - offset)) ?? other;
  };
  const remembered = new Map<number, Render>();
  return (args) => {
    const value = Number(argument(args, name));
    let branch = remembered.get(value);
    if (!branch) {
      branch = branchOf(value);
      if (remembered.size < MAX_REMEMBERED) remembered.set(value, branch);
    }
    return branch(args, value - offset);
  };
}

/** That there is one for all others, the parser sees to. */
const branchesOf = (
  options: Readonly<Record<string, { value: Element[] }>>,
  locale: string,
): ReadonlyMap<string, Render> =>
  new Map(Object.entries(options).map(([key, { value }]) => [key, sequence(value, locale)]));

function argument(args: Args, name: string): string | number {
  const value = args[name];
  if (value === undefined) throw new Error(`the message needs ${name}`);
  return value;
}

const formats = new Map<string, { readonly format: Intl.NumberFormat; readonly remembered: Map<number, string> }>();

function written(value: number, locale: string): string {
  let its = formats.get(locale);
  if (!its) formats.set(locale, (its = { format: new Intl.NumberFormat(locale), remembered: new Map() }));
  const known = its.remembered.get(value);
  if (known !== undefined) return known;
  const text = its.format.format(value);
  if (its.remembered.size < MAX_REMEMBERED) its.remembered.set(value, text);
  return text;
}
