/** The formula's own row: its arguments side by side, up to the row in which the error is. */

import { callsIn } from "../../formula/calls";
import { type Area, formatAddress, intersection, requireArea } from "../../sheet/address";
import type { CellContent, Cells } from "../../sheet/cells";
import type { Fault, Workbook } from "../../workbook/port";
import { argumentOf } from "../help/arguments";
import type { FunctionHelp } from "../help/function-help";
import { cellAt, namesOfPlace } from "./places";

export interface OwnRow {
  readonly name: string;
  readonly shown: readonly { readonly text: string; readonly isBad: boolean }[];
  readonly result: string;
  readonly isAsked: boolean;
}

export interface OwnRows {
  readonly heads: readonly string[];
  readonly rows: readonly OwnRow[];
  /** How many there are in all. */
  readonly all: number;
}

/** So many rows before it, and so many arguments. */
const ROWS_BEFORE = 2;
const MOST_ARGUMENTS = 3;

/** `blamed`: the cells at fault. Null unless the formula calls one function of ours with ranges that are as long as its answer is. */
export async function ownRows(
  workbook: Workbook,
  help: ReadonlyMap<string, FunctionHelp>,
  fault: Fault,
  blamed?: Area,
): Promise<OwnRows | null> {
  const { formula } = fault;
  const [call, ...others] = formula ? callsIn(formula.text) : [];
  const found = call && help.get(call.name);
  if (!formula || !found || others.length > 0) return null;
  const fills = requireArea(formula.fills);
  if (fills.columns !== 1) return null;
  const ranges = call.arguments.flatMap((text, index): { name: string; area: Area }[] => {
    const argument = argumentOf(text);
    const name = found.parameters[index]?.name;
    if (argument.kind !== "range" || name === undefined) return [];
    const { area } = argument;
    const isAlong = area.rows === fills.rows && area.columns === 1;
    return isAlong ? [{ name, area: { ...area, sheet: area.sheet || fills.sheet } }] : [];
  });
  if (ranges.length === 0) return null;
  const asked = fault.row - fills.row;
  const from = Math.max(0, asked - ROWS_BEFORE);
  const part = (area: Area): Area => ({ ...area, row: area.row + from, rows: asked - from + 1 });
  const shown = ranges.slice(0, MOST_ARGUMENTS);
  const read = await Promise.all(shown.map(({ area }) => workbook.read(formatAddress(part(area)))));
  const results = await workbook.read(formatAddress(part(fills)));
  const rows: OwnRow[] = [];
  for (let index = 0; index <= asked - from; index += 1) {
    const first = shown[0]!.area;
    const { row } = await namesOfPlace(workbook, cellAt(first.sheet, first.row + from + index, first.column));
    rows.push({
      name: row,
      shown: read.map((cells) => cellText(cells, index, blamed)),
      result: results.texts[index]?.[0] ?? "",
      isAsked: index === asked - from,
    });
  }
  return { heads: shown.map(({ name }) => name), rows, all: fills.rows };
}

function cellText(cells: Cells, index: number, blamed?: Area): { text: string; isBad: boolean } {
  const value: CellContent = cells.values[index]?.[0] ?? "";
  const text = cells.texts[index]?.[0] ?? "";
  const at = cellAt(cells.sheet, cells.row + index, cells.column);
  const isBlamed = blamed !== undefined && blamed.sheet === at.sheet && intersection(blamed, at) !== null;
  const isText = typeof value === "string" && value !== "";
  return { text: isBlamed && isText ? `“${text}”` : text, isBad: isBlamed || typeof value === "object" };
}
