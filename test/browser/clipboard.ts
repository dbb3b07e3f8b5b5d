/** A clipboard for the tests: events as a browser sends them, with all that another program puts on it. */

import type { OpenWorkbook } from "./open-workbook";

export interface Clip {
  html?: string;
  text?: string;
}

/** The sheet gets the keyboard, as by a click into it. */
export const focusSheet = ({ page }: OpenWorkbook) => page.locator(".o-grid .o-composer").first().focus();

/** Ctrl+V with this on the clipboard, nothing of it changed on its way. */
export async function pasteEvent(workbook: OpenWorkbook, address: string, clip: Clip): Promise<void> {
  await workbook.select(address);
  await focusSheet(workbook);
  await workbook.page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData("text/html", html);
    if (text !== undefined) clipboardData.setData("text/plain", text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clip);
  await workbook.nextPicture();
}

/** What Ctrl+C puts on the clipboard. */
export async function copyEvent(
  workbook: OpenWorkbook,
  address: string,
  kind: "copy" | "cut" = "copy",
): Promise<Required<Clip>> {
  await workbook.select(address);
  await focusSheet(workbook);
  return workbook.page.evaluate((type) => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true }));
    return { html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") };
  }, kind);
}
