/** The keys that hold for the whole pane. */

import { type Page, SELECTED, type ViewId } from "../view";

const FIELDS = "input, textarea, select, [contenteditable=true]";

/** What the keys lead to. */
export interface KeyActions {
  readonly search: () => void;
  /** Shows the pane, with this view in it, or as it was left; and gives it the keyboard. */
  readonly show: (view?: ViewId, about?: string) => void;
}

/** By the digit of Ctrl+Alt+Shift; the same in Excel, by shortcuts.json. */
const BY_DIGIT: Readonly<Record<string, (actions: KeyActions) => void>> = {
  Digit1: ({ show }) => show(),
  Digit2: ({ search }) => search(),
  Digit3: ({ show }) => show("analyse", SELECTED),
  Digit4: ({ show }) => show("check", SELECTED),
  Digit5: ({ show }) => show("explain"),
  Digit6: ({ show }) => show("share"),
};

/**
 * Ctrl+Alt+Shift (Command on a Mac) and a digit anywhere on the page; Alt+Q there, and `/` in the pane outside fields, search.
 * Returns the way to stop.
 */
export function paneKeys(root: HTMLElement, actions: KeyActions): () => void {
  const { search } = actions;
  const onKey = (event: KeyboardEvent) => {
    const isOfDigit = (event.ctrlKey || event.metaKey) && event.altKey && event.shiftKey;
    const act = isOfDigit && !document.querySelector("dialog[open]") ? BY_DIGIT[event.code] : undefined;
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act(actions);
      return;
    }
    const isAlone = !event.ctrlKey && !event.metaKey;
    const isAltQ = event.altKey && isAlone && event.code === "KeyQ";
    const { target } = event;
    const isSlash =
      event.key === "/" &&
      isAlone &&
      !event.altKey &&
      target instanceof Element &&
      root.contains(target) &&
      !target.closest(FIELDS);
    if (!isAltQ && !isSlash) return;
    event.preventDefault();
    event.stopPropagation();
    search();
  };
  document.addEventListener("keydown", onKey, { capture: true });
  return () => document.removeEventListener("keydown", onKey, { capture: true });
}

/** `open`: the pane's own; `page`: what hides the pane, where anything does. */
export function keyActions(
  root: HTMLElement,
  page: Pick<Page, "show">,
  { open, search }: { readonly open: (view: ViewId, about?: string) => void; readonly search: () => void },
): KeyActions {
  /** The tab, or where a page lies over the tabs, the way back; the search where neither is shown. */
  function focus(): void {
    const targets = root.querySelectorAll<HTMLElement>(
      "[role=tab][aria-selected=true], .view:not([hidden]) button.back",
    );
    const shown = [...targets].filter((each) => each.getClientRects().length > 0);
    (shown.at(-1) ?? root.querySelector<HTMLElement>(".search-field"))?.focus();
  }
  return {
    show(view, about) {
      page.show?.();
      if (view !== undefined) open(view, about);
      focus();
    },
    search() {
      page.show?.();
      search();
    },
  };
}
