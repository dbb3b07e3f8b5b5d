/**
 * Words and tables for the clipboard. Excel on the web shows the pane in a frame in which the clipboard's own interface is
 * refused (office-js#1991, #2513); the page's older way, the event of a copy, is let through there.
 */

export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Rejects where neither way is allowed. */
export async function copy(copied: Copied): Promise<void> {
  try {
    await written(copied);
  } catch (error) {
    if (!copiedByCommand(copied)) throw error;
  }
}

async function written({ text, html }: Copied): Promise<void> {
  if (html === undefined) {
    await navigator.clipboard.writeText(text);
    return;
  }
  await navigator.clipboard.write([
    new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    }),
  ]);
}

function copiedByCommand({ text, html }: Copied): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    isGiven = event.clipboardData !== null;
  };
  addEventListener("copy", give, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- where the other is refused there is nothing else
    return document.execCommand("copy") && isGiven;
  } finally {
    removeEventListener("copy", give, { capture: true });
  }
}
