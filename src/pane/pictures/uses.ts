/** What can be made of a picture: files, a copy for other programs, a picture on the sheet. Each says what became of it. */

import { setBusy } from "../dom";
import { pictures as texts } from "../texts/pictures";
import { fileName, type PictureFile, pngOf, save, svgBlob } from "./files";
import type { PictureInserter } from "./insert-picture";

/** Says what went well, or what to do where it did not. */
export async function attempted(act: () => Promise<string> | string, otherwise: string): Promise<string> {
  try {
    return await act();
  } catch (error) {
    console.warn(error);
    return otherwise;
  }
}

/** The same on a button, which is busy meanwhile, with what became of it in the status line. */
export async function said(status: HTMLElement, pressed: HTMLButtonElement, act: () => Promise<string>): Promise<void> {
  setBusy([pressed], true);
  status.textContent = "";
  try {
    status.textContent = await act();
  } finally {
    setBusy([pressed], false);
  }
}

export interface PictureUses extends Pick<PictureInserter, "gone"> {
  svgSaved(): Promise<string>;
  pngSaved(): Promise<string>;
  copied(): Promise<string>;
  inserted(): Promise<string>;
}

/** `file`: throws where there is no picture. `corner`: the cell that it goes to. */
export const usesOf = (inserter: PictureInserter, file: () => PictureFile, corner: () => string): PictureUses => ({
  gone: () => inserter.gone(),
  svgSaved: () =>
    attempted(() => {
      const made = file();
      const name = fileName(made.title, "svg");
      save(svgBlob(made), name);
      return texts.saved({ file: name });
    }, texts.notSaved),
  pngSaved: () =>
    attempted(async () => {
      const made = file();
      const name = fileName(made.title, "png");
      save(await pngOf(made), name);
      return texts.saved({ file: name });
    }, texts.notSaved),
  copied: () =>
    attempted(async () => {
      // The promise goes in: a browser wants to be asked while the key is still down.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(file()) })]);
      return texts.copied;
    }, texts.notCopied),
  inserted: () => attempted(() => inserter.insert(file(), corner()), texts.notInserted),
});
