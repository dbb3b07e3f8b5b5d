/** Keys by the names that the person's keyboard has. */

import type { Page } from "../view";

/** The names of keys in the texts are those of Windows. */
export function keyNames({
  isMac = navigator.platform.startsWith("Mac"),
}: Pick<Page, "isMac">): (key: string) => string {
  return (key) => (isMac ? key.replaceAll("Ctrl", "Command").replaceAll("Alt", "Option") : key);
}
