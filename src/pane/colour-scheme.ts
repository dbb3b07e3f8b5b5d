/** Whether the pane is dark: as Excel's own theme is, where Excel tells, and else as the system asks. */

const DARK = "(prefers-color-scheme: dark)";

let told: boolean | undefined;
const listeners = new Set<() => void>();

export const isDark = (): boolean => told ?? matchMedia(DARK).matches;

/** Calls back when it may have changed. */
export function onSchemeChange(listener: () => void): void {
  listeners.add(listener);
  matchMedia(DARK).addEventListener("change", listener);
}

/** What is known of Excel's theme, any part of which a host may leave out. */
export type KnownTheme = { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | null | undefined;

/** Undefined where it does not tell. */
export function isDarkTheme(theme: KnownTheme): boolean | undefined {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // The weights of the eye, roughly: more than half is light.
  return Number.parseInt(red, 16) * 30 + Number.parseInt(green, 16) * 59 + Number.parseInt(blue, 16) * 11 < 12_800;
}

/** Office's library answers from memory for five seconds. */
const UNTIL_ASKED_AGAIN = 5_100;

/** Follows a theme that can be read and has no event: it is read again when the pane gets the focus or is shown, and once more when what was read is sure to be news. */
export function followTheme(read: () => KnownTheme, wear: (isDark: boolean | undefined) => void): void {
  const look = () => {
    const now = isDarkTheme(read());
    if (now === told) return;
    told = now;
    wear(now);
    for (const listener of listeners) listener();
  };
  let again: ReturnType<typeof setTimeout> | undefined;
  const lookTwice = () => {
    look();
    clearTimeout(again);
    again = setTimeout(look, UNTIL_ASKED_AGAIN);
  };
  look();
  addEventListener("focus", lookTwice);
  document.addEventListener("visibilitychange", lookTwice);
}
