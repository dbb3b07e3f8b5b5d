/** What was chosen in the search, the latest first, kept in this browser. */

import { keep, kept } from "../kept";

const NAME = "searched";
const KEPT = 4;

export function lastUsed(): readonly string[] {
  try {
    const known: unknown = JSON.parse(kept(NAME) ?? "[]");
    return Array.isArray(known) ? known.filter((each): each is string => typeof each === "string") : [];
  } catch {
    return [];
  }
}

export const noteUsed = (key: string): void =>
  keep(NAME, JSON.stringify([key, ...lastUsed().filter((each) => each !== key)].slice(0, KEPT)));
