/** What was chosen in the search, the latest first, kept in this browser. */

const KEY = "quasirent.searched";
const KEPT = 4;

export function lastUsed(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === "string") : [];
  } catch {
    return [];
  }
}

export function noteUsed(key: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([key, ...lastUsed().filter((each) => each !== key)].slice(0, KEPT)));
  } catch {
    // A browser that keeps nothing.
  }
}
