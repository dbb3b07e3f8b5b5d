/** Links that leave the pane. */

/** Hands a click on a link to another page to the person's browser; links within the pane, and files, stay as they are. */
export function sendLinks(root: HTMLElement, open: (address: string) => void): void {
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.target !== "_blank" || link.hasAttribute("download")) return;
    event.preventDefault();
    open(link.href);
  });
}
