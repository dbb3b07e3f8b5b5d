/** The references in what is carried: every range and formula of an element, changed by those who know how the cells moved. */

import { cellName, formatAddress, parseAddress } from "../sheet/address";
import type { CarriedFigure, CarriedPart, FigureData } from "./charts/figure-data";
import type { Carried, PageSetup, SheetData } from "./workbook-data";
import { localName, mapNodes, type XmlNode } from "./xml-tree";

export interface Shift {
  /** A range of the own sheet, `A1:B3`; undefined where it is gone. */
  range: (range: string) => string | undefined;
  /** A formula without its sign of equality. */
  formula: (formula: string) => string;
}

const FORMULA_ELEMENTS = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);
const RANGE_ATTRIBUTES = ["sqref", "ref"] as const;

const isFormulaText = ({ name, text }: XmlNode): boolean =>
  text.trim() !== "" && FORMULA_ELEMENTS.has(localName({ name })) && !/^#/.test(text.trim());

/** Ranges with spaces or commas between; undefined where none is left. */
function rangesOf(text: string, { range }: Shift): string | undefined {
  const mark = text.includes(",") ? "," : " ";
  const left = text
    .split(/[\s,]+/)
    .filter((each) => each !== "")
    .flatMap((each) => range(each.replaceAll("$", "")) ?? []);
  return left.length > 0 ? left.join(mark) : undefined;
}

/** The element with its references changed; undefined where the cells that it is for are gone. */
export function shifted(element: XmlNode, shift: Shift): XmlNode | undefined {
  let isGone = false;
  const made = mapNodes(element, (each) => {
    let { attributes, text } = each;
    for (const key of RANGE_ATTRIBUTES) {
      const value = attributes[key];
      if (value === undefined || value === "") continue;
      const moved = rangesOf(value, shift);
      if (moved !== undefined) attributes = { ...attributes, [key]: moved };
      else if (each.name === element.name && each.attributes === element.attributes) isGone = true;
      else return undefined;
    }
    const name = localName(each);
    if (name === "autoFilter") return { ...each, attributes, children: filtered(each, attributes["ref"] ?? "", shift) };
    if (name === "hyperlink" && attributes["location"] !== undefined)
      attributes = { ...attributes, location: shift.formula(attributes["location"]) };
    if (name === "sqref" && text.trim() !== "") {
      const moved = rangesOf(text.trim(), shift);
      if (moved === undefined) return undefined;
      text = moved;
    } else if (isFormulaText(each)) text = shift.formula(text);
    else if (name === "brk") {
      const at = Number(attributes["id"]);
      return moveBreak(each, at, element, shift);
    }
    return attributes === each.attributes && text === each.text ? each : { ...each, attributes, text };
  });
  return isGone ? undefined : made;
}

/** What is filtered by a column is known by its place in the range. */
function filtered({ attributes, children }: XmlNode, moved: string, { range }: Shift): XmlNode[] {
  const [before, after] = [parseAddress(attributes["ref"] ?? ""), parseAddress(moved)];
  if (!before || !after) return children;
  return children.flatMap((child) => {
    if (localName(child) !== "filterColumn") return [child];
    const at = range(cellName(before.row, before.column + Number(child.attributes["colId"])));
    const area = at === undefined ? null : parseAddress(at);
    return area ? [{ ...child, attributes: { ...child.attributes, colId: String(area.column - after.column) } }] : [];
  });
}

/** A page ends before a row or a column: the one that begins the next page moves. */
function moveBreak(each: XmlNode, at: number, { name }: XmlNode, { range }: Shift): XmlNode | undefined {
  const isRow = name === "rowBreaks";
  const moved = range(formatAddress({ sheet: "", row: isRow ? at : 0, column: isRow ? 0 : at, rows: 1, columns: 1 }));
  const area = moved === undefined ? null : parseAddress(moved);
  return area ? { ...each, attributes: { ...each.attributes, id: String(isRow ? area.row : area.column) } } : undefined;
}

export const shiftedCarried = (all: readonly Carried[], shift: Shift): Carried[] =>
  all.flatMap((each) => {
    const node = shifted(each.node, shift);
    return node ? [{ ...each, node }] : [];
  });

const shiftedParts = (parts: readonly CarriedPart[], shift: Shift): CarriedPart[] =>
  parts.map((part) => ({
    ...part,
    content: typeof part.content === "string" ? part.content : (shifted(part.content, shift) ?? part.content),
    parts: shiftedParts(part.parts, shift),
  }));

export const shiftedFigure = (figure: CarriedFigure, shift: Shift): CarriedFigure => ({
  ...figure,
  parts: shiftedParts(figure.parts, shift),
});

export function shiftedPage(page: PageSetup, shift: Shift): PageSetup {
  const { printArea, titleRows, titleColumns, elements, ...rest } = page;
  const area = printArea === undefined ? undefined : rangesOf(printArea, shift);
  const lines = (range: string | undefined, isRow: boolean): string | undefined => {
    const [, first = "", last = ""] = /^\$?([A-Z]+|\d+):\$?([A-Z]+|\d+)$/i.exec(range ?? "") ?? [];
    if (first === "") return undefined;
    const moved = shift.range(isRow ? `A${first}:A${last}` : `${first}1:${last}1`);
    const [, from = "", to = from] =
      (isRow ? /^[A-Z]+(\d+)(?::[A-Z]+(\d+))?$/ : /^([A-Z]+)\d+(?::([A-Z]+)\d+)?$/).exec(moved ?? "") ?? [];
    return from === "" ? undefined : `$${from}:$${to}`;
  };
  const [rows, columns] = [lines(titleRows, true), lines(titleColumns, false)];
  return {
    ...rest,
    elements: elements.map((element) => (/Breaks$/.test(element.name) ? counted(shifted(element, shift)!) : element)),
    ...(area !== undefined && { printArea: area }),
    ...(rows !== undefined && { titleRows: rows }),
    ...(columns !== undefined && { titleColumns: columns }),
  };
}

function counted(breaks: XmlNode): XmlNode {
  const count = String(breaks.children.length);
  return { ...breaks, attributes: { ...breaks.attributes, count, manualBreakCount: count } };
}

/** The figure with each of its addresses changed. */
function withAddresses(figure: FigureData, change: (address: string) => string, shift: Shift): FigureData {
  const carried = "carried" in figure && figure.carried ? { carried: shiftedFigure(figure.carried, shift) } : {};
  if ("waterfall" in figure) {
    const parts = figure.waterfall.parts.map(({ values, names }) => ({
      values: change(values),
      ...(names !== undefined && { names: change(names) }),
    }));
    return { ...figure, waterfall: { ...figure.waterfall, parts } };
  }
  if (!("chart" in figure)) return { ...figure, ...carried };
  const series = figure.chart.series.map((each) => ({
    ...each,
    values: change(each.values),
    ...(each.categories !== undefined && { categories: change(each.categories) }),
    ...(each.name && "cell" in each.name && { name: { cell: change(each.name.cell) } }),
  }));
  return { ...figure, chart: { ...figure.chart, series }, ...carried };
}

/** The sheet where others are called otherwise: `rename` changes the names of sheets in a formula. */
export function withRenamedSheets(sheet: SheetData, rename: (formula: string) => string): SheetData {
  const shift: Shift = { range: (range) => range, formula: rename };
  return {
    ...sheet,
    ...(sheet.figures && { figures: sheet.figures.map((figure) => withAddresses(figure, rename, shift)) }),
    ...(sheet.carried && { carried: shiftedCarried(sheet.carried, shift) }),
  };
}
