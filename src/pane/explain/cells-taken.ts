/** The cells that a formula takes, a line each: what the sheet calls them, and what they show. */

import { type Area, formatAddress, parseAddress } from "../../sheet/address";
import type { CellContent } from "../../sheet/cells";
import { isWholeLines, referencesIn } from "../../share/references";
import { tokenize } from "../../formula/tokens";
import type { Formula, Workbook } from "../../workbook/port";
import { account as texts } from "../texts/explain";
import type { AccountLine, Place } from "./account";
import { type PlacedReference, placedReferences } from "./placed-references";
import { cellAt, namesOfPlace } from "./places";
import { plainSigns } from "./plain-signs";

/** So many cells of a formula are listed. */
const MOST = 8;

/** These show one of the cells that they look through. */
const CHOOSING: readonly string[] = "FILTER INDEX LOOKUP XLOOKUP VLOOKUP HLOOKUP CHOOSE OFFSET MIN MAX".split(" ");
/** These make one figure of many cells. */
const GATHERING: readonly string[] =
  "SUM SUMPRODUCT SUMIF SUMIFS AVERAGE AVERAGEIF AVERAGEIFS COUNT COUNTA COUNTIF COUNTIFS MIN MAX MEDIAN PRODUCT STDEV VAR ROWS COLUMNS MATCH".split(
    " ",
  );

interface Taken {
  readonly area: Area;
  readonly value: CellContent;
  readonly shown: string;
}

export async function cellsTaken(
  workbook: Workbook,
  formula: Formula,
  place: Place,
  gone: readonly string[],
): Promise<AccountLine[]> {
  const lines = gone.map((name): AccountLine => step(texts.goneSheet({ name }), ""));
  const references = placedReferences(formula.text, place.sheet).filter(({ area }) => !gone.includes(area.sheet));
  const hasWholeLines = referencesIn(formula.text, place.sheet).some(isWholeLines);
  const each: (readonly Taken[])[] = [];
  for (const reference of references) each.push(await takenBy(workbook, reference, formula, place));
  const all = each.flat();
  const chosen =
    (await chosenBy(workbook, formula, place, each[0] ?? [])) ?? (await chosenBy(workbook, formula, place, all));
  const taken = chosen ? [chosen] : once(all);
  const signs = hasWholeLines || chosen ? null : plainSigns(formula.text, taken.length);
  const isCut = taken.length > MOST;
  for (const [index, { area, shown }] of (isCut ? taken.slice(0, MOST - 1) : taken).entries()) {
    const { row, column } = await namesOfPlace(workbook, area);
    const words = [row, column].filter((name) => name !== "").join(", ");
    const sign = signs?.[index] ?? "";
    lines.push({ ...step(words, shown), at: area, ...(signs && { is: "operand", sign }) });
  }
  if (isCut) lines.push(step(texts.others({ count: taken.length - MOST + 1 }), ""));
  return lines;
}

const step = (words: string, figure: string): AccountLine => ({
  is: "step",
  words,
  sign: "",
  figure,
  isRounded: false,
});

function once(all: readonly Taken[]): Taken[] {
  return [...new Map(all.map((each) => [formatAddress(each.area), each])).values()];
}

/** One cell, also where it is empty or a name; of a range the cell beside the answer's, or all its figures. */
async function takenBy(
  workbook: Workbook,
  { area, isRange, within }: PlacedReference,
  formula: Formula,
  place: Place,
): Promise<Taken[]> {
  const beside = isRange && !within.some((name) => GATHERING.includes(name)) ? besideIn(area, formula, place) : null;
  const asked = beside ?? area;
  const { values, texts: shown, row, column } = await workbook.read(formatAddress(asked));
  const cells = values.flatMap((line, down) =>
    line.map((value, right) => ({
      area: cellAt(area.sheet, row + down, column + right),
      value,
      shown: shown[down]?.[right] ?? "",
    })),
  );
  return asked.rows * asked.columns === 1 ? cells : cells.filter(({ value }) => typeof value === "number");
}

/** Of a range that is computed with cell by cell, the cell at the place that is asked about; null where the sizes differ. */
function besideIn(area: Area, { fills, row, column }: Formula, place: Place): Area | null {
  const filled = parseAddress(fills);
  if (!filled || filled.rows * filled.columns === 1) return null;
  if (area.rows !== filled.rows || (area.columns !== filled.columns && area.columns !== 1)) return null;
  const right = area.columns === 1 ? 0 : place.column - column;
  return cellAt(area.sheet, area.row + place.row - row, area.column + right);
}

/** Where the formula only looks for a figure, the one cell that shows it; null where there are several, or none. */
async function chosenBy(
  workbook: Workbook,
  { text }: Formula,
  place: Place,
  all: readonly Taken[],
): Promise<Taken | null> {
  const functions = tokenize(text).flatMap((token) => (token.kind === "function" ? [token.text.toUpperCase()] : []));
  if (!CHOOSING.includes(functions[0] ?? "")) return null;
  const { values } = await workbook.read(formatAddress(cellAt(place.sheet, place.row, place.column)));
  const value = values[0]?.[0];
  const same = once(all).filter((each) => typeof value === "number" && each.value === value);
  if (same.length <= 1 || same.length > MOST) return same.length === 1 ? same[0]! : null;
  // Of several with that figure, the one that is called the same.
  const { row } = await namesOfPlace(workbook, cellAt(place.sheet, place.row, place.column));
  const named: Taken[] = [];
  for (const each of same) if (row !== "" && (await namesOfPlace(workbook, each.area)).row === row) named.push(each);
  return named.length === 1 ? named[0]! : null;
}
