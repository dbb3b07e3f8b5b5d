/** The keys that hold for the whole pane. */

const FIELDS = "input, textarea, select, [contenteditable=true]";

/** Alt+Q anywhere on the page, and `/` in the pane outside fields, search. Returns the way to stop. */
export function searchKeys(root: HTMLElement, search: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
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
