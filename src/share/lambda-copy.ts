/** A copy of a workbook for Excel without the add-in: LAMBDAs in place of our functions, values where there is none, and a list. */

import { blankSheet, type CellData, type Note, type SheetData, type WorkbookData } from "../files/workbook-data";
import { cellName, formatAddress } from "../sheet/address";
import { freeName } from "../sheet/names";
import { needed } from "../lambda/index";
import { rewritten } from "../lambda/rewrite";
import { texts } from "../lambda/texts";

/** What became of a formula of ours: another formula, or values and why. */
export interface Line {
  address: string;
  fills: string;
  formula: string;
  became: { formula: string } | { why: string; isMisspelt?: true };
}

export interface Copy {
  workbook: WorkbookData;
  lines: Line[];
}

/** `isOurs`: whether a formula calls one of our functions. */
export function withoutAddIn({ sheets, names, settings }: WorkbookData, isOurs: (formula: string) => boolean): Copy {
  const lines: Line[] = [];
  const taken = new Set(names.map(({ name }) => name.toUpperCase()));
  const used = new Set<string>();
  const made = sheets.map((sheet): SheetData => {
    const frozen = new Set<string>();
    const cells = sheet.cells.map((cell): CellData => {
      if (cell.formula === undefined || !isOurs(cell.formula)) return cell;
      const { rows, columns } = cell.fills ?? { rows: 1, columns: 1 };
      const place = { sheet: sheet.name, row: cell.row, column: cell.column };
      const found = becoming(cell.formula, taken);
      const became: Line["became"] = "why" in found ? found : { formula: found.formula };
      lines.push({
        address: formatAddress({ ...place, rows: 1, columns: 1 }),
        fills: formatAddress({ ...place, rows, columns }),
        formula: cell.formula,
        became,
      });
      if (!("why" in found)) {
        for (const name of found.names) used.add(name);
        return { ...cell, formula: found.formula };
      }
      for (let down = 0; down < rows; down += 1)
        for (let right = 0; right < columns; right += 1) frozen.add(cellName(cell.row + down, cell.column + right));
      return asValue(cell);
    });
    return {
      ...sheet,
      cells: cells.map((cell) => (cell.spilled && frozen.has(cellName(cell.row, cell.column)) ? asValue(cell) : cell)),
    };
  });
  const list =
    lines.length > 0
      ? [
          listOf(
            lines,
            freeName(
              texts.sheet,
              sheets.map(({ name }) => name),
            ),
          ),
        ]
      : [];
  return {
    workbook: {
      ...(settings && { settings }),
      sheets: [...made, ...list],
      names,
      formulaNames: needed(used).map(({ name, formula, comment }) => ({ name, formula, comment })),
    },
    lines,
  };
}

/** What a formula becomes. `taken`: names that are the workbook's own. */
export function becoming(
  formula: string,
  taken: ReadonlySet<string>,
): { formula: string; names: string[] } | { why: string; isMisspelt?: true } {
  const found = rewritten(formula);
  if ("kind" in found) return { why: texts.why(found), ...(found.kind === "unknown" && { isMisspelt: true }) };
  const clash = needed(found.names).find(({ name }) => taken.has(name));
  return clash ? { why: texts.taken(clash.name) } : found;
}

const asValue = ({ row, column, value, format, style }: CellData): CellData => ({
  row,
  column,
  value,
  ...(format !== undefined && { format }),
  ...(style && { style }),
});

/** Those that call no function that there is, with their cells: they have no values to become. */
export const misspelt = (lines: readonly Line[]): Note[] =>
  lines.flatMap(({ address, became }): Note[] =>
    "why" in became && became.isMisspelt
      ? [{ kind: "information", sentence: texts.misspelt({ address, why: became.why }), details: [] }]
      : [],
  );

/** A line of the list, column by column. */
export const wordsOf = ({ address, fills, formula, became }: Line): string[] =>
  "why" in became
    ? [address, fills, formula, texts.values, became.why]
    : [address, fills, formula, became.formula, texts.same];

function listOf(lines: readonly Line[], name: string): SheetData {
  const table = [[...texts.headers], ...lines.map(wordsOf)];
  const cells: CellData[] = [
    { row: 0, column: 0, value: texts.title, style: { bold: true, size: 14 } },
    { row: 1, column: 0, value: texts.lead, style: { wrap: true, vertical: "top" } },
    ...table.flatMap((words, down) =>
      words.map((value, column): CellData => ({
        row: 3 + down,
        column,
        value,
        format: "@",
        ...(down === 0 && { style: { bold: true as const } }),
      })),
    ),
  ];
  return {
    ...blankSheet(name),
    cells,
    widths: new Map([150, 170, 330, 330, 300].map((width, column) => [column, width])),
    heights: new Map([[1, 60]]),
    merges: [{ row: 1, column: 0, rows: 1, columns: table[0]!.length }],
    hasGridLines: false,
  };
}
