/** While one grid is replaced by another, the page takes nothing that would be lost with the first. */
export function setInert(isInert: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>("#grid, #pane")) part.inert = isInert;
}
