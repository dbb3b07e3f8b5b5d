/** Tables as Excel takes them: the name of each column is what its heading says, and no two are alike. */

import { intersection, parseAddress, type CellRange } from "../sheet/address";
import type { CellData, SheetData, Value } from "./workbook-data";
import { childrenOf, find, node, type XmlNode } from "./xml-tree";

const shown = (value: Value | null | undefined): string => (typeof value === "string" ? value : "");

/** Whether a formula fills several cells of the area. */
const isFilled = (area: CellRange, { cells }: SheetData): boolean =>
  cells.some(
    ({ row, column, fills }) =>
      fills !== undefined && fills.rows * fills.columns > 1 && intersection(area, { row, column, ...fills }),
  );

/** The table as the cells are by now; undefined where Excel would take it for damage. */
export function tableOver(table: XmlNode, sheet: SheetData, cells: ReadonlyMap<string, CellData>): XmlNode | undefined {
  const area = parseAddress(table.attributes["ref"] ?? "");
  if (!area) return undefined;
  const hasHead = table.attributes["headerRowCount"] !== "0";
  const totals = Number(table.attributes["totalsRowCount"] ?? 0);
  if (area.rows < (hasHead ? 1 : 0) + totals + 1) return undefined;
  const known = childrenOf(find(table, "tableColumns"), "tableColumn");
  const nameOf = ({ attributes }: XmlNode) => (attributes["name"] ?? "").replaceAll("_x000a_", "\n").toLowerCase();
  const headers = Array.from({ length: area.columns }, (_, index) =>
    hasHead
      ? shown(cells.get(`${area.row},${area.column + index}`)?.value)
      : (known[index]?.attributes["name"] ?? `Column${index + 1}`),
  );
  // A heading is text that no other has; a formula in it would be a constant.
  const isFit =
    headers.every((head) => head !== "") &&
    new Set(headers.map((head) => head.toLowerCase())).size === headers.length &&
    (!hasHead || headers.every((_, index) => cells.get(`${area.row},${area.column + index}`)?.formula === undefined));
  const isMerged = sheet.merges.some(
    (merge) =>
      merge.row < area.row + area.rows &&
      merge.row + merge.rows > area.row &&
      merge.column < area.column + area.columns &&
      merge.column + merge.columns > area.column,
  );
  if (!isFit || isMerged || isFilled(area, sheet)) return undefined;
  const columns = headers.map((head, index) => {
    const column =
      known.find((each) => nameOf(each) === head.toLowerCase()) ??
      (known.length === headers.length ? known[index] : undefined);
    // What is written for a line break is a sign of its own.
    const name = head.replaceAll("\n", "_x000a_");
    return { ...(column ?? node("tableColumn")), attributes: { ...column?.attributes, id: String(index + 1), name } };
  });
  return {
    ...table,
    children: table.children.map((child) =>
      child.name === "tableColumns" ? node("tableColumns", { count: columns.length }, columns) : child,
    ),
  };
}

/** The sheet with its tables as they can be written, and the names of those that cannot. */
export function withFitTables(sheet: SheetData): { sheet: SheetData; lost: string[] } {
  if (!sheet.carried?.some(({ kind }) => kind === "table")) return { sheet, lost: [] };
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const lost: string[] = [];
  const carried = sheet.carried.flatMap((each) => {
    if (each.kind !== "table") return [each];
    const fit = tableOver(each.node, sheet, cells);
    if (fit) return [{ ...each, node: fit }];
    lost.push(`${sheet.name}: ${each.node.attributes["displayName"] ?? each.node.attributes["ref"] ?? "Table"}`);
    return [];
  });
  return { sheet: { ...sheet, carried }, lost };
}
