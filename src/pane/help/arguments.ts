/** The arguments of a formula, and the contents of the cells that they refer to, as a host would pass them to a function. */

import { endingAtLastFilled } from "../../cells/whole-columns";
import { type Area, formatAddress, intersection, parseAddress } from "../../sheet/address";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import type { CellContent, WholeTable } from "../../sheet/cells";

/** One argument of a call, as far as it can be read without working out a formula. */
export type Argument =
  | { kind: "left out" }
  | { kind: "range"; area: Area }
  | { kind: "constant"; rows: CellContent[][] }
  | { kind: "expression"; text: string };

export function argumentOf(text: string): Argument {
  const words = text.trim();
  if (words === "") return { kind: "left out" };
  const area = parseAddress(withRows(words));
  if (area) return { kind: "range", area };
  const rows = constantRows(words);
  return rows ? { kind: "constant", rows } : { kind: "expression", text: words };
}

const LAST_ROW = 1_048_576;

/** Whole columns such as `A:C` or `'My sheet'!$A:$A`, by the cells that they have. */
const withRows = (words: string): string =>
  words.replace(/^((?:.*!)?)(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/is, `$1$21:$3${LAST_ROW}`);

/** `5`, `"HHI"`, `TRUE` or `{1,2;3,4}`; null where it is none of these. */
function constantRows(words: string): CellContent[][] | null {
  const inside = /^\{(.+)\}$/s.exec(words)?.[1];
  const rows = inside === undefined ? [[words]] : parted(inside, ";").map((row) => parted(row, ","));
  const read = rows.map((row) => row.map((cell) => constant(cell.trim())));
  return read.some((row) => row.includes(undefined)) ? null : (read as CellContent[][]);
}

function constant(words: string): CellContent | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(words)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(words)) return words.toUpperCase() === "TRUE";
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(words)
    ? words.endsWith("%")
      ? Number(words.slice(0, -1)) / 100
      : Number(words)
    : undefined;
}

/** Parts a list at separators outside of quotes. */
function parted(list: string, separator: "," | ";"): string[] {
  const parts = [""];
  let isQuoted = false;
  for (const character of list) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === separator && !isQuoted) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts;
}

/** A range as a host hands it over, every cell of it there. */
export type Handed = (CellContent | CustomFunctions.Error)[][];

/** More than this is not read to show a preview or steps. */
export const MAX_CELLS = 100_000;

/** The cells of a range in full size: what the sheet does not have is empty. */
export async function cellsOf(workbook: Workbook, area: Area, watch?: Watch): Promise<CellContent[][]> {
  const table: WholeTable = await workbook.readWhole(formatAddress(area), watch);
  // Of a whole column most rows are empty, and those are one.
  const empty = new Array<CellContent>(area.columns).fill("");
  return Array.from({ length: area.rows }, (_, down) => {
    const row = table.values[area.row + down - table.row];
    return row ? empty.map((none, right) => row[area.column + right - table.column] ?? none) : empty;
  });
}

/** Whether it can be read for a preview: what is in use of it, where it is large. */
async function isReadable(workbook: Workbook, area: Area): Promise<boolean> {
  if (area.rows * area.columns <= MAX_CELLS) return true;
  const sheet = (await workbook.sheets()).find(({ name }) => name.toLowerCase() === area.sheet.toLowerCase());
  const used = parseAddress(sheet?.used ?? "");
  const part = used && intersection(area, used);
  return !part || part.rows * part.columns <= MAX_CELLS;
}

/** An error of a cell is an object to a function; everything else is itself. */
export function handed(rows: readonly CellContent[][]): Handed {
  return rows.map((row) =>
    row.map((cell) =>
      typeof cell === "object" ? new CustomFunctions.Error(cell.error as CustomFunctions.ErrorCode) : cell,
    ),
  );
}

/**
 * The arguments of a call, read from the workbook; null where one is left out. Whole columns end at the last row with
 * something in it, as they do for the functions. Undefined where one of them cannot be read without working out a formula,
 * or is too large.
 */
export async function readArguments(
  workbook: Workbook,
  call: readonly string[],
  sheet: string,
): Promise<(Handed | null)[] | undefined> {
  const read: (CellContent[][] | null)[] = [];
  for (const text of call) {
    const argument = argumentOf(text);
    if (argument.kind === "expression") return undefined;
    if (argument.kind === "left out") read.push(null);
    else if (argument.kind === "constant") read.push(argument.rows);
    else {
      const area = { ...argument.area, sheet: argument.area.sheet || sheet };
      if (!(await isReadable(workbook, area))) return undefined;
      read.push(await cellsOf(workbook, area));
    }
  }
  return endingAtLastFilled(read).map((rows) => rows && handed(rows));
}
