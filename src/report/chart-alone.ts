/**
 * The first chart of a report without the rest of it: a sheet with the cells that the chart shows, those that their formulas
 * read, and their headings, where they stand in the report. They are live as in the report.
 */

import { tokenize } from "../formula/tokens";
import { messages } from "../messages/messages";
import { type Area, cellName, intersection, parseAddress } from "../sheet/address";
import type { NewSheet } from "../sheet/figures";
import { page } from "../sheet/page";
import { type Cell, extent, text } from "../sheet/sheet";
import type { Report } from "./report";
import { FIRST } from "./writer";

const texts = messages("report.chartAlone", {
  sheet: "VC chart",
  lead: "Computed by live formulas from your table. Change a figure there and the chart follows.",
});

const TEXT_COLUMNS = 7;
/** Rows that the title and its line take. */
const TOP_ROWS = 2;

/** Above everything that is kept, for the source of the figures. */
export const SOURCE_OF_CHART = cellName(TOP_ROWS, FIRST);

/** Null where the report has no chart. */
export function chartAlone({ sheet, charts }: Report): NewSheet | null {
  const [placed] = charts;
  if (!placed) return null;
  const { chart } = placed;
  const kept = keptCells(sheet.cells, [chart.labels, ...chart.values].flatMap(areaIn));
  const cells = [
    text(cellName(0, FIRST), chart.title, "title"),
    text(cellName(1, FIRST), texts.lead, "lead", { across: TEXT_COLUMNS }),
    ...kept.filter((cell) => extent(cell).row >= TOP_ROWS),
  ];
  return { ...page({ ...sheet, name: texts.sheet, cells, opensOn: cellName(0, FIRST) }), charts: [placed] };
}

/** Whatever these areas need, in the order of the report. */
function keptCells(all: readonly Cell[], wanted: readonly Area[]): Cell[] {
  const kept = new Set<Cell>();
  const open = [...wanted];
  for (let area = open.pop(); area; area = open.pop()) {
    for (const cell of all) {
      if (kept.has(cell) || !intersection(extent(cell), area)) continue;
      kept.add(cell);
      if ("formula" in cell.content) open.push(...ownReferences(cell.content.formula));
    }
  }
  const areas = [...kept].map(extent);
  /** Of a column that is kept, in the row above it. */
  const isHeading = (cell: Cell): boolean => {
    const below = { ...extent(cell), row: extent(cell).row + 1 };
    return HEADS.includes(cell.look) && areas.some((area) => intersection(area, below));
  };
  /** The name of a row that is kept. */
  const isName = (cell: Cell): boolean =>
    "text" in cell.content && !cell.across && extent(cell).column === FIRST && areas.some(isRowOf(extent(cell)));
  return all.filter((cell) => kept.has(cell) || isHeading(cell) || isName(cell));
}

const HEADS: readonly Cell["look"][] = ["head", "numberHead"];

const isRowOf =
  ({ row }: Area) =>
  (area: Area): boolean =>
    area.row <= row && row < area.row + area.rows;

/** Cells and ranges of the sheet that the formula is on. */
function ownReferences(formula: string): Area[] {
  const parts = tokenize(formula);
  const found: Area[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!;
    if (part.kind !== "cell") continue;
    const isOwn = parts[index - 1]?.kind !== "sheet";
    const isRange = parts[index + 1]?.text === ":" && parts[index + 2]?.kind === "cell";
    const words = isRange ? `${part.text}:${parts[index + 2]!.text}` : part.text;
    if (isRange) index += 2;
    if (isOwn) found.push(...areaIn(words));
  }
  return found;
}

const areaIn = (words: string): Area[] => {
  const area = parseAddress(words.replaceAll("$", ""));
  return area ? [area] : [];
};
