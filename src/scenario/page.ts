/** What the parts of a scenario's page are written with: columns given out one after the other, and texts as formulas. */

import { FIRST, type Writer } from "../report/writer";
import { type Cell, formula, text } from "../sheet/sheet";
import type { Quantity } from "./model";
import { scenario as texts } from "./texts";

/** A column of figures of links, one below the other. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Texts run across so many columns. */
export const TEXT_COLUMNS = 8;
const NAME_WIDTH = 200;
const MAX_NAME_WIDTH = 380;

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

export const withUnit = (figure: string, unit: string): string =>
  unit === "" ? figure : texts.amount({ figure, unit });

export const headWithUnit = (words: string, unit: string): string => (unit === "" ? words : `${words}, ${unit}`);

export const blank = (at: string): Cell => text(at, "–", "endTag");

/** A line of text that follows the figures. */
export function liveLine(writer: Writer, words: string, look: "note" | "lead" | "title", across = TEXT_COLUMNS): void {
  writer.add(formula(writer.at(FIRST), words, look, look === "title" ? {} : { across }));
  writer.row += 1;
}
