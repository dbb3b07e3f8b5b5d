/** Pictures laid on a sheet, and charts beside them: what is said of one goes when it has gone, such as by an undo. */

import type { InsertedPicture, Workbook } from "../../workbook/port";
import { pictures as texts } from "../texts/pictures";
import { base64Of, type PictureFile, pngOf } from "./files";

export interface PictureInserter {
  /** Says where it is. */
  insert(file: PictureFile, cell: string): Promise<string>;
  /** Something else that was put into the workbook, and what is said of it. */
  follow(words: string, isThere: () => Promise<boolean>): void;
  /** What was said of the last one, if that is not there any more; else undefined. */
  gone(): Promise<string | undefined>;
}

export function pictureInserter(workbook: Workbook): PictureInserter {
  let last: ({ readonly words: string } & InsertedPicture) | undefined;
  return {
    async insert(file, cell) {
      const { description, width, height, svg } = file;
      const png = await base64Of(await pngOf(file));
      const picture = await workbook.insertPicture(cell, { description, width, height, png, svg });
      const words = texts.inserted({ cell });
      last = picture && { words, isThere: () => picture.isThere() };
      return words;
    },
    follow(words, isThere) {
      last = { words, isThere };
    },
    async gone() {
      const asked = last;
      if (!asked || (await asked.isThere())) return undefined;
      if (last === asked) last = undefined;
      return asked.words;
    },
  };
}
