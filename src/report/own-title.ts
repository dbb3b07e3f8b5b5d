/** The title that a person has given to the table, before the finding of its report. */

import type { Cell } from "../sheet/sheet";
import type { Report } from "./report";

/** Excel takes no longer formula. */
const MAX_FORMULA = 8000;

/** `title`: as it was typed; "" changes nothing. The finding stays live. */
export function withOwnTitle(report: Report, title: string): Report {
  const words = title.trim().replace(/[.:]$/, "");
  if (words === "") return report;
  const { sheet } = report;
  const first = sheet.cells.findIndex(({ look }) => look === "title");
  return {
    ...report,
    sheet: { ...sheet, cells: sheet.cells.map((cell, at) => (at === first ? titled(cell, words) : cell)) },
  };
}

function titled(cell: Cell, words: string): Cell {
  const { content } = cell;
  if ("text" in content) return { ...cell, content: { text: `${words}: ${content.text}` } };
  if (!("formula" in content)) return cell;
  const formula = `="${words.replaceAll('"', '""')}: "&(${content.formula.slice(1)})`;
  return formula.length > MAX_FORMULA ? cell : { ...cell, content: { formula } };
}
