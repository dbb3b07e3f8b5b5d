/** The references of a formula, apart from the rest of it: where they are, and the formula with others in their place. */

import { type Token, tokenize, joinTokens } from "../formula/tokens";
import { type Area, columnName, columnNumber, quoteSheetName } from "../sheet/address";

/** A cell, or one end of whole columns (no row) or whole rows (no column). `$` keeps either in its place. */
interface Corner {
  row?: number;
  column?: number;
  fixedRow: boolean;
  fixedColumn: boolean;
}

export interface Reference {
  sheet: string;
  /** Whether the formula names the sheet; one on its own sheet need not. */
  isQualified: boolean;
  /** One corner of a cell, two of a range. */
  corners: readonly Corner[];
}

interface Found extends Reference {
  /** The parts of the formula that it is made of, the last one included. */
  first: number;
  last: number;
}

/** Excel's own size. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** A sheet of this workbook; another workbook's, or a span of sheets, is left to the spreadsheet. */
const SHEET = /^(?:'((?:[^'[\]:]|'')+)'|([^'[\]:]+))!$/;

function cornerOf(text: string): Corner {
  const [, fixedColumn = "", column = "", fixedRow = "", row = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    ...(row !== "" && { row: Number(row) - 1 }),
    ...(column !== "" && { column: columnNumber(column) }),
    // Of whole rows the only sign is the one in front.
    fixedRow: fixedRow !== "" || (column === "" && fixedColumn !== ""),
    fixedColumn: fixedColumn !== "",
  };
}

/** `sheet`: the one on which the formula is. */
function found(parts: readonly Token[], sheet: string): Found[] {
  const all: Found[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const first = index;
    const isQualified = parts[index]!.kind === "sheet";
    const [, inQuotes, plain] = (isQualified ? SHEET.exec(parts[index]!.text) : null) ?? [];
    const name = inQuotes?.replaceAll("''", "'") ?? plain ?? (isQualified ? undefined : sheet);
    if (isQualified) index += 1;
    const part = parts[index];
    if (!part || !["cell", "columns", "rows"].includes(part.kind)) {
      index = first;
      continue;
    }
    let corners = part.text.split(":").map(cornerOf);
    if (part.kind === "cell" && parts[index + 1]?.text === ":" && parts[index + 2]?.kind === "cell") {
      corners = [...corners, cornerOf(parts[index + 2]!.text)];
      index += 2;
    }
    if (name !== undefined) all.push({ sheet: name, isQualified, corners, first, last: index });
  }
  return all;
}

/** In the order in which the formula has them. */
export const referencesIn = (formula: string, sheet: string): Reference[] =>
  found(tokenize(formula), sheet).map(({ sheet: on, isQualified, corners }) => ({ sheet: on, isQualified, corners }));

function cornerText({ row, column, fixedRow, fixedColumn }: Corner): string {
  return (
    (column === undefined ? "" : (fixedColumn ? "$" : "") + columnName(column)) +
    (row === undefined ? "" : (fixedRow ? "$" : "") + String(row + 1))
  );
}

/** As a formula on the sheet writes it. */
function written({ sheet, isQualified, corners }: Reference, on: string): string {
  const isOwn = sheet.toLowerCase() === on.toLowerCase();
  return (isQualified || !isOwn ? `${quoteSheetName(sheet)}!` : "") + corners.map(cornerText).join(":");
}

/** Of whole rows and columns, both ends. */
export function qualified(reference: Reference): string {
  const corners = reference.corners.map((corner) => ({ ...corner, fixedRow: true, fixedColumn: true }));
  const isWhole = corners.some(({ row, column }) => row === undefined || column === undefined);
  return written(
    {
      ...reference,
      isQualified: true,
      corners: isWhole && corners.length === 1 ? [corners[0]!, corners[0]!] : corners,
    },
    "",
  );
}

/** The formula with these references in place of its own, on a sheet of that name; the signs `$` stay as they are. */
export function withReferences(formula: string, sheet: string, references: readonly Reference[], on: string): string {
  const parts = tokenize(formula);
  const made: Token[] = [];
  let next = 0;
  for (const [index, { first, last, corners, isQualified }] of found(parts, sheet).entries()) {
    const now = references[index];
    if (!now) continue;
    const signed = now.corners.map((corner, end) => {
      const { fixedRow, fixedColumn } = corners[Math.min(end, corners.length - 1)]!;
      return { ...corner, fixedRow, fixedColumn };
    });
    made.push(...parts.slice(next, first), {
      kind: "cell",
      text: written({ ...now, isQualified, corners: signed }, on),
    });
    next = last + 1;
  }
  return joinTokens([...made, ...parts.slice(next)]);
}

/** So many rows further down and columns further to the right; null where that is beyond the sheet. `all`: the parts with `$` too. */
export function movedBy(reference: Reference, down: number, right: number, all: boolean): Reference | null {
  const corners = reference.corners.map((corner) => ({
    ...corner,
    ...(corner.row !== undefined && { row: corner.row + (corner.fixedRow && !all ? 0 : down) }),
    ...(corner.column !== undefined && { column: corner.column + (corner.fixedColumn && !all ? 0 : right) }),
  }));
  const isOn = corners.every(
    ({ row = 0, column = 0 }) => row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS,
  );
  return isOn ? { ...reference, corners } : null;
}

/** The cells that it names. */
export function areaOfReference({ sheet, corners }: Reference): Area {
  const [first] = corners;
  const last = corners.at(-1);
  const between = (one: number | undefined, other: number | undefined, most: number) => {
    if (one === undefined || other === undefined) return { from: 0, count: most };
    return { from: Math.min(one, other), count: Math.abs(one - other) + 1 };
  };
  const rows = between(first?.row, last?.row, MAX_ROWS);
  const columns = between(first?.column, last?.column, MAX_COLUMNS);
  return { sheet, row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
}

/** The reference, of the same form, to these cells. */
export function referenceTo(area: Area, { isQualified, corners }: Reference): Reference {
  const ends = [
    { row: area.row, column: area.column },
    { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
  ];
  return { sheet: area.sheet, isQualified, corners: corners.map((corner, end) => ({ ...corner, ...ends[end] })) };
}

export const isWholeLines = ({ corners }: Reference): boolean =>
  corners.some(({ row, column }) => row === undefined || column === undefined);
