/** The workbook of this window, which a reload shows again; other windows may have others open. */

const KEY = "quasirent workbook";

export function windowsOwn(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberWindowsOwn(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // Without it a reload shows the workbook that was used last.
  }
}
