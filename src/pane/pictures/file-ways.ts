/** A picture as a file: handed to the browser to download, and where nothing can be downloaded, as text to copy. */

import { element } from "../dom";
import { pictures as texts } from "../texts/pictures";
import type { Page } from "../view";
import { fileName, type PictureFile, pngOf, save, svgBlob } from "./files";
import { attempted } from "./uses";

export interface FileWays {
  readonly ways: readonly { readonly words: string; readonly act: () => Promise<string> }[];
  /** Shows what is to be copied by hand; hidden until then. */
  readonly text: HTMLTextAreaElement;
}

/** `file`: throws where there is no picture. */
export function fileWays({ noDownloads }: Pick<Page, "noDownloads">, file: () => PictureFile): FileWays {
  const text = element("textarea", {
    readonly: "",
    rows: "4",
    hidden: "",
    "aria-label": texts.svgText,
  });
  const given = (ending: "svg" | "png") => () =>
    attempted(async () => {
      const made = file();
      const name = fileName(made.title, ending);
      save(ending === "svg" ? svgBlob(made) : await pngOf(made), name);
      return texts.given({ file: name });
    }, texts.notSaved);
  const shown = () =>
    attempted(() => {
      text.value = file().svg;
      text.hidden = false;
      text.select();
      return texts.svgShown;
    }, texts.notSaved);
  return {
    text,
    ways: noDownloads
      ? [{ words: texts.svgText, act: shown }]
      : [
          { words: texts.saveSvg, act: given("svg") },
          { words: texts.savePng, act: given("png") },
        ],
  };
}
