/** What the parts of a scenario's page are written with: columns given out one after the other, and texts as formulas. */

import { behindFigure } from "../core/numbers/unit";
import { FIRST, type Writer } from "../report/writer";
import { type Cell, formula, text } from "../sheet/sheet";
import { fixedCells, type Model, type Quantity } from "./model";
import { scenario as texts } from "./texts";

/** A column of figures of links, one below the other. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Texts run across so many columns. */
export const TEXT_COLUMNS = 8;
/** More cells are not named one by one. */
const NAMED = 12;
const NAME_WIDTH = 200;
const MAX_NAME_WIDTH = 380;

/** A cell or a range that stays where it is when the formula goes elsewhere. */
export const fixed = (cell: string): string => cell.replace(/[A-Z]+|\d+/g, "$$$&");

export function setNameWidth(writer: Writer, names: readonly string[]): void {
  const longest = Math.max(...names.map(({ length }) => length));
  writer.atLeast(FIRST, Math.min(MAX_NAME_WIDTH, Math.max(NAME_WIDTH, 16 + 7 * longest)));
}

/** Heads from the first column on; the first is over names. */
export function writeHeads(writer: Writer, heads: readonly string[]): void {
  writer.heads(heads.map((words, index) => ({ words, over: index === 0 ? "text" : "figures" })));
}

export const quantityCell = (at: string, { content }: Quantity, format: string): Cell => ({
  at,
  content,
  look: "number" in content ? "input" : "derived",
  format,
});

/** Which figures do not follow the person's sheet; nothing where all do. */
export function writeFixed(writer: Writer, model: Model): void {
  const cells = fixedCells(model);
  if (cells.length > 0)
    writer.line(
      texts.fixed({
        count: cells.length,
        cells: [...cells.slice(0, NAMED), ...(cells.length > NAMED ? ["…"] : [])].join(", "),
      }),
      "note",
      TEXT_COLUMNS,
    );
}

export const withUnit = (figure: string, unit: string): string =>
  unit === "" ? figure : texts.amount({ figure, unit: behindFigure(unit) });

export const headWithUnit = (words: string, unit: string): string => (unit === "" ? words : `${words}, ${unit}`);

export const blank = (at: string): Cell => text(at, "–", "endTag");

/** A line of text that follows the figures. */
export function liveLine(writer: Writer, words: string, look: "note" | "lead" | "title", across = TEXT_COLUMNS): void {
  writer.add(formula(writer.at(FIRST), words, look, look === "title" ? {} : { across }));
  writer.row += 1;
}
