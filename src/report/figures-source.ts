/** Where the figures of a report are from, under all that it says. */

import { messages } from "../messages/messages";
import { cellName } from "../sheet/address";
import { page } from "../sheet/page";
import { extent, text } from "../sheet/sheet";
import type { Report } from "./report";
import { FIRST } from "./writer";

const texts = messages("report.figuresSource", { line: "Source of the figures: {source}." });

/** As wide as the texts of a report are. */
const TEXT_COLUMNS = 7;

/** `source`: as a person has written it; "" adds nothing. */
export function withFiguresSource(report: Report, source: string): Report {
  const words = source.trim().replace(/\.$/, "");
  if (words === "") return report;
  const ends = report.sheet.cells.map((cell) => {
    const { row, rows } = extent(cell);
    return row + rows;
  });
  const below = cellName(Math.max(0, ...ends), FIRST);
  const line = text(below, texts.line({ source: words }), "source", { across: TEXT_COLUMNS });
  return { ...report, sheet: page({ ...report.sheet, cells: [...report.sheet.cells, line] }) };
}
