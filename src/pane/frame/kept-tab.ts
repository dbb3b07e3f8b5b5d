/** The tab that was used last, kept in this browser; where nothing may be kept, the pane begins anew. */

const KEY = "quasirent.tab";

export function keptTab(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function keepTab(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // A browser that keeps nothing.
  }
}
