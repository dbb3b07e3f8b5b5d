/** What fits the words that are typed, best group first; a name that is misspelt finds those near it. */

import { nearestNames } from "../../formula/nearest-name";
import { found as foundFunctions, stemsOf } from "../catalogue/search";
import type { FunctionHelp } from "../help/function-help";
import { GROUPS, type Group, type Item } from "./items";

/** So many of a group are shown. */
export const SHOWN = 3;

export interface Found {
  readonly group: Group;
  readonly items: readonly Item[];
}

/** A word in the name counts more than one in the line below it. */
const IN_NAME = 3;

function scoreOf({ words, about }: Item, asked: readonly string[]): number {
  const [name, line] = [stemsOf(words), stemsOf(about)];
  const fits = (stems: readonly string[], word: string) => stems.some((stem) => stem.startsWith(word));
  return asked.reduce((sum, word) => sum + (fits(name, word) ? IN_NAME : fits(line, word) ? 1 : 0), 0) / asked.length;
}

/** Functions have a search of their own, which knows the words of their field; and one may be typed by its name. */
function functionsFor(query: string, items: readonly Item[]): readonly Item[] {
  const byName = new Map(items.map((item) => [item.help!.id, item]));
  const typed = query
    .trim()
    .toUpperCase()
    .replace(/^=?(?:VC\.)?/, "");
  const isName = /^[A-Z]{4,}$/.test(typed);
  const begin = isName ? [...byName.keys()].filter((id) => id.startsWith(typed)) : [];
  const helps = items.flatMap(({ help }): FunctionHelp[] => (help ? [help] : []));
  const spoken = stemsOf(query).length === 0 ? [] : foundFunctions(query, helps).map(({ id }) => id);
  const near = isName && begin.length === 0 ? nearestNames(typed, [...byName.keys()]) : [];
  return [...new Set([...begin, ...spoken, ...near])].map((id) => byName.get(id)!);
}

export function matches(query: string, items: readonly Item[]): Found[] {
  const asked = stemsOf(query);
  const byGroup = GROUPS.map((group, place): Found & { readonly score: number; readonly place: number } => {
    const own = items.filter((item) => item.group === group);
    if (group === "functions") {
      const its = functionsFor(query, own);
      return { group, items: its.slice(0, SHOWN), score: its.length > 0 ? Math.max(1, bestOf(its, asked)) : 0, place };
    }
    const scored = own
      .map((item) => ({ item, score: asked.length === 0 ? 0 : scoreOf(item, asked) }))
      .filter(({ score }) => score >= 0.5)
      .sort((one, other) => other.score - one.score);
    return { group, items: scored.slice(0, SHOWN).map(({ item }) => item), score: scored[0]?.score ?? 0, place };
  });
  return byGroup
    .filter(({ items: its }) => its.length > 0)
    .sort((one, other) => other.score - one.score || one.place - other.place);
}

const bestOf = (items: readonly Item[], asked: readonly string[]): number =>
  asked.length === 0 ? 0 : Math.max(...items.slice(0, SHOWN).map((item) => scoreOf(item, asked)));
