/** The contract of the port, by the adapter of Excel over Microsoft's own client. */

import { cellName, requireArea } from "../../src/sheet/address";
import { workbookContract } from "../workbook/contract";
import { inAdapter } from "./adapter-suite";
import { describeWithClient } from "./microsoft-client";

const CHART_NAMES: Readonly<Record<string, string>> = {
  Waterfall: "waterfall",
  Line: "line",
  ColumnClustered: "bar",
  ColumnStacked: "stacked",
  BarStacked: "swings",
};

describeWithClient("the adapter over Microsoft's client", () => {
  const it = inAdapter();

  describe.each(["value", "formula"] as const)("whose spilled cells tell their %s", (spilledCellsTell) =>
    workbookContract(() => {
      const { book } = it.excel;
      book.spilledCellsTell = spilledCellsTell;
      const sheet = book.sheet("Sheet1");
      return {
        workbook: it.workbook,
        type(address, content) {
          const { row, column } = requireArea(address);
          sheet.enter(row, column, content);
        },
        select: (name, address) => book.select(name, address),
        sheetNames: () => book.sheets.map(({ name }) => name),
        fill: (address, rows) => void sheet.fill(address, rows),
        format: (address, format) => void (sheet.at(address).format = format),
        hide: (rows) => rows.forEach((row) => void sheet.hiddenRows.add(row)),
        figures: (name) =>
          book.sheet(name).figures.map((figure) => ({
            kind: CHART_NAMES[figure.kind] ?? figure.kind,
            // Points and places as the model lays them out.
            at: cellName(Number(figure["top"]) / 15, Number(figure["left"]) / 48),
            width: Number(figure["width"]) / 0.75,
            height: Number(figure["height"]) / 0.75,
            words: (figure["title.text"] ?? figure["altTextDescription"]) as string,
            content: figure.content,
          })),
      };
    }),
  );
});
