let focused: HTMLElement | undefined;

/** While one grid is replaced by another, the page takes nothing that would be lost with the first. Where that one stays after all, it has the keyboard again. */
export function setInert(isInert: boolean): void {
  const parts = Array.from(document.querySelectorAll<HTMLElement>("#grid, #pane"));
  const { activeElement } = document;
  if (isInert && activeElement instanceof HTMLElement && parts.some((part) => part.contains(activeElement))) {
    focused = activeElement;
    // A field that is inert and still has the focus would have it afterwards without its cursor, and take no letters.
    focused.blur();
  }
  for (const part of parts) part.inert = isInert;
  if (isInert) return;
  if (focused?.isConnected) focused.focus();
  focused = undefined;
}
