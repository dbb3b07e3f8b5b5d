let focused: Element | null = null;

/** While one grid is replaced by another, the page takes nothing that would be lost with the first. Where that one stays after all, it has the keyboard again. */
export function setInert(isInert: boolean): void {
  if (isInert) focused = document.activeElement;
  for (const part of document.querySelectorAll<HTMLElement>("#grid, #pane")) part.inert = isInert;
  if (isInert) return;
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  focused = null;
}
