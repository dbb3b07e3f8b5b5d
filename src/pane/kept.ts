/** What the pane keeps in this browser; where nothing may be kept, it begins anew. */

const PREFIX = "quasirent.";

export function kept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser that keeps nothing.
  }
}
