/** While one grid is replaced by another, the page takes nothing that would be lost with the first. */
export function setInert(isInert: boolean): void {
  const parts = Array.from(document.querySelectorAll<HTMLElement>("#grid, #pane"));
  const { activeElement } = document;
  // A field that is inert and keeps the focus would have it afterwards without its cursor, and take no letters.
  if (isInert && activeElement instanceof HTMLElement && parts.some((part) => part.contains(activeElement)))
    activeElement.blur();
  for (const part of parts) part.inert = isInert;
}
