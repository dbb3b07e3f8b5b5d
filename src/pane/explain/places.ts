/** Places as addresses that lead to their cells, and what the sheet calls them. */

import { type Area, formatAddress } from "../../sheet/address";
import { areaOfReference, isWholeLines, referencesIn } from "../../share/references";
import type { Formula, Workbook } from "../../workbook/port";
import { periodIn } from "../../tables/periods";
import { reading } from "../../tables/reading";
import { element } from "../dom";

/** A button with the address; the sheet is named where it is another than `on`. */
export function placeButton(workbook: Workbook, area: Area, on: string, shape = "ref"): HTMLButtonElement {
  const button = element("button", { type: "button", class: shape }, placeWords(area, on));
  button.addEventListener("click", () => {
    workbook.show(formatAddress(area)).catch(console.error);
  });
  return button;
}

/** The address in words; the sheet is named where it is another than `on`. */
export const placeWords = (area: Area, on: string): string =>
  formatAddress(area.sheet.toLowerCase() === on.toLowerCase() ? { ...area, sheet: "" } : area);

export const cellAt = (sheet: string, row: number, column: number): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

export interface PlaceNames {
  /** What stands left of the figure, "" where nothing does. */
  readonly row: string;
  /** The heading over it. */
  readonly column: string;
}

/** So far up and to the left a heading is looked for. */
const FAR = { rows: 100, columns: 24 } as const;

/** Of a figure apart from its heading, such as a total below empty rows, the heading of the cells above that it takes. */
export async function namesOfFigure(
  workbook: Workbook,
  at: Area,
  formula: Pick<Formula, "text"> | undefined,
): Promise<PlaceNames> {
  const names = await namesOfPlace(workbook, at);
  if (names.column !== "" || !formula) return names;
  const above = referencesIn(formula.text, at.sheet)
    .filter((each) => !isWholeLines(each))
    .map(areaOfReference)
    .find(
      ({ sheet, row, column, columns }) => sheet === at.sheet && column === at.column && columns === 1 && row < at.row,
    );
  return above ? { ...names, column: (await namesOfPlace(workbook, above)).column } : names;
}

/** The nearest words to the left, and over the figures the heading: the words of a row without figures. */
export async function namesOfPlace(workbook: Workbook, { sheet, row, column }: Area): Promise<PlaceNames> {
  const first = { row: Math.max(0, row - FAR.rows), column: Math.max(0, column - FAR.columns) };
  const area = { sheet, ...first, rows: row - first.row + 1, columns: column - first.column + 1 };
  const { values, texts } = await workbook.read(formatAddress(area));
  const down = row - first.row;
  const right = column - first.column;
  const says = (y: number, x: number) => reading(values[y]?.[x], null).is;
  const isWords = (y: number, x: number) => typeof values[y]?.[x] === "string" && says(y, x) === "words";
  const hasFigure = (y: number) => values[y]?.some((value) => typeof value === "number") ?? false;
  const words = (y: number, x: number) => (texts[y]?.[x] ?? "").trim();

  const isPeriod = (x: number) => periodIn(words(down, x)) !== null;
  const named = Array.from({ length: right }, (_, index) => right - 1 - index).filter((each) => isWords(down, each));
  // A period beside a name tells when, not what.
  const x = named.find((each) => !isPeriod(each)) ?? named[0] ?? -1;
  let y = down - 1;
  while (y >= 0 && values[y]?.[right] !== "" && !(isWords(y, right) && !hasFigure(y))) y -= 1;
  return {
    row: x >= 0 && right > 0 ? words(down, x) : "",
    column: y >= 0 && isWords(y, right) ? words(y, right) : "",
  };
}
