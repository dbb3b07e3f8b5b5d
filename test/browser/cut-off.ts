/** Whether all that a sheet says can be read: by the grid's own measure of texts and cells. */

import type { Page } from "playwright-core";

/** The page's own objects, seen from inside it. */
declare const quasirent: {
  model: {
    getters: {
      getActiveSheetId(): string;
      getEvaluatedCell(position: object): { type: string; formattedValue: string };
      getCellComputedStyle(position: object): { align?: string; wrapping?: string; fontSize?: number };
      getColSize(sheetId: string, column: number): number;
      getRowSize(sheetId: string, row: number): number;
      getMerge(position: object): { left: number; right: number; top: number; bottom: number } | undefined;
    };
  };
};
declare const o_spreadsheet: { helpers: { computeTextWidth(context: object, text: string, style: object): number } };

/** The texts of the sheet shown that have not enough room, by the grid's own measure. */
export function cutOff(page: Page, rows: number, columns: number): Promise<string[]> {
  return page.evaluate(
    ([rowCount, columnCount]) => {
      const { getters } = quasirent.model;
      const sheetId = getters.getActiveSheetId();
      const context = new OffscreenCanvas(10, 10).getContext("2d")!;
      const margin = 4;
      const found: string[] = [];
      for (let row = 0; row < rowCount; row += 1) {
        for (let col = 0; col < columnCount; col += 1) {
          const position = { sheetId, row, col };
          const { type, formattedValue: words } = getters.getEvaluatedCell(position);
          if (words === "") continue;
          const style = getters.getCellComputedStyle(position);
          const width = (text: string) => o_spreadsheet.helpers.computeTextWidth(context, text, style);
          const merge = getters.getMerge(position) ?? { left: col, right: col, top: row, bottom: row };
          let room = -2 * margin;
          for (let each = merge.left; each <= merge.right; each += 1) room += getters.getColSize(sheetId, each);

          if (style.wrapping === "wrap") {
            let lines = 1;
            let line = "";
            for (const word of words.split(" ")) {
              if (width(word) > room) found.push(`${words}: ${word} is wider than its cell`);
              const longer = line === "" ? word : `${line} ${word}`;
              if (width(longer) > room) {
                lines += 1;
                line = word;
              } else line = longer;
            }
            const height = lines * (((style.fontSize ?? 10) * 4) / 3 + margin);
            if (height > getters.getRowSize(sheetId, row))
              found.push(`${words}: ${lines} lines are higher than the row`);
            continue;
          }
          // A text may run on over empty cells, a number may not.
          const step = type === "number" ? 0 : style.align === "right" ? -1 : 1;
          let next = step === -1 ? merge.left - 1 : merge.right + 1;
          while (
            step !== 0 &&
            room < width(words) &&
            next >= 0 &&
            next < columnCount + 1 &&
            getters.getEvaluatedCell({ sheetId, row, col: next }).formattedValue === ""
          ) {
            room += getters.getColSize(sheetId, next);
            next += step;
          }
          if (width(words) > room) found.push(words);
        }
      }
      return found;
    },
    [rows, columns] as const,
  );
}
