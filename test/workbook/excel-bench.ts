/** The bench of the port's contract over a workbook of the stand-in's model. */

import { cellName } from "../../src/sheet/address";
import type { Workbook } from "../../src/workbook/port";
import type { Book } from "../excel-client/model/book";
import type { Bench } from "./contract";

const CHART_NAMES: Readonly<Record<string, string>> = {
  Line: "line",
  ColumnClustered: "bar",
  ColumnStacked: "stacked",
  BarStacked: "swings",
};

export function benchOn(book: Book, workbook: Workbook): Bench {
  const sheet = book.sheet("Sheet1");
  return {
    workbook,
    type: (address, content) => void sheet.fill(address, [[content]]),
    select: (name, address) => book.select(name, address),
    sheetNames: () => book.sheets.map(({ name }) => name),
    fill: (address, rows) => void sheet.fill(address, rows),
    format: (address, format) => void (sheet.at(address).format = format),
    hide: (rows) => rows.forEach((row) => void sheet.hiddenRows.add(row)),
    figures: (name) =>
      book.sheet(name).figures.map((figure) => ({
        // A waterfall stands on a series that is not to be seen.
        kind: figure["fill 0"] === "none" ? "waterfall" : (CHART_NAMES[figure.kind] ?? figure.kind),
        // Points and places as the model lays them out.
        at: cellName(Number(figure["top"]) / 15, Number(figure["left"]) / 48),
        width: Number(figure["width"]) / 0.75,
        height: Number(figure["height"]) / 0.75,
        words: (figure["title.text"] ?? figure["altTextDescription"]) as string,
        content: figure.content,
      })),
  };
}
