/**
 * What a sheet's XML says about its cells, read independently of hucre: how many have content and how far they extend, so
 * that none is lost, and the values that hucre reads differently from Excel.
 */

import { cellName } from "../sheet/address";
import { LIMITS } from "./limits";
import { heightFrom, isOn } from "./row-heights";
import type { Value } from "./workbook-data";
import { UsualCell } from "./usual-cell";
import { type Attributes, scanXml, XmlFault } from "./xml-scan";
import { serialOf } from "./iso-dates";
import { type StringList, Text, unescaped } from "./string-list";

export interface SheetScan {
  /** Cells that are written down, with or without a value. */
  cells: number;
  /** Those of them that hucre returns: with a value or a formula. */
  filled: number;
  /** Down to the last and across to the last. */
  rows: number;
  columns: number;
  /** Values that hucre reads otherwise, by `row,column`; null is an empty cell. */
  corrections: Map<string, Value | null>;
  /** Cells without a formula whose value is not of the kind that they say, with their characters: `B2: 1e999`. */
  notValues: string[];
  hasDataTable: boolean;
  /** In pixels, by row, counted from 0. hucre returns only those that a person chose. */
  heights: Map<number, number>;
  /** The largest number of a format; -1 where no cell has one. */
  style: number;
  /** The first cell that refers to a text entry which the list does not have. */
  withoutText?: string;
  /** The first cell that is there a second time. */
  twice?: string;
}

/** As XML Schema writes numbers; JavaScript would take others too, and some of these for infinite. */
export const isNumber = (text: string) =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) && Number.isFinite(Number(text));

interface OpenCell {
  type: string;
  value: string;
  hasFormula: boolean;
  /** The elements that it has, by their bits. */
  has: number;
  inline?: Text;
  row: number;
  column: number;
}

interface CellHandler {
  /** A cell with just a number or the index of a text entry; false where it needs the general reader. */
  usual?: (cell: UsualCell) => boolean;
  begin?: (attributes: Attributes) => void;
  /** The cell is the next one's afterwards. */
  finish: (cell: OpenCell) => void;
  row?: (row: number, attributes: Attributes) => void;
  formula?: (attributes: Attributes) => void;
}

/** What is in a cell, by a bit each. */
const [VALUE, FORMULA, INLINE, OTHER] = [1, 2, 4, 8] as const;
const BITS: ReadonlyMap<string, number> = new Map([
  ["v", VALUE],
  ["f", FORMULA],
  ["is", INLINE],
  ["extLst", OTHER],
]);

/** Goes through the cells of a sheet. Throws an `XmlFault` where it is not whole, or not a sheet. */
function eachCell(xml: string, { usual, begin, finish, row: onRow, formula }: CellHandler): void {
  let [row, column] = [0, 0];
  let cell: OpenCell | undefined;
  let within = 0;
  let [hasData, isInData, isInRow] = [false, false, false];

  const openInCell = (open: OpenCell, name: string, attributes: Attributes) => {
    if (within === INLINE) open.inline?.open(name);
    if (within === INLINE || within === OTHER) return;
    const bit = BITS.get(name) ?? 0;
    // Of two values one reader would take the first, another the last.
    if (bit === 0 || within !== 0 || (open.has & bit) !== 0) throw new XmlFault(`<${name}> within a cell`);
    within = bit;
    open.has |= bit;
    if (bit === INLINE) open.inline = new Text();
    if (bit !== FORMULA) return;
    // A shared formula is in its first cell only.
    if (attributes.get("t") === "shared" && Number(attributes.get("si") ?? -1) >= 0) open.hasFormula = true;
    formula?.(attributes);
  };

  const usualCell = new UsualCell(xml);
  const take = (from: number): number => {
    if (!usual || !isInRow || cell || !usualCell.read(from) || !usual(usualCell)) return -1;
    ({ row, column } = usualCell);
    return usualCell.end;
  };

  scanXml(xml, {
    take,
    open(name, attributes, depth) {
      if (cell) {
        openInCell(cell, name, attributes);
        return;
      }
      if (depth === 0 && name !== "worksheet") throw new XmlFault(`<${name}> for a sheet`);
      if (name === "sheetData" && depth === 1) {
        if (hasData) throw new XmlFault("a second <sheetData>");
        isInData = hasData = true;
      } else if (name === "row" && isInData) {
        const place = attributes.get("r");
        row = place === undefined ? row + 1 : placeOf(place, false)[0];
        column = 0;
        isInRow = true;
        onRow?.(row, attributes);
      } else if (name === "c" && isInData) {
        if (!isInRow) throw new XmlFault("a cell without a row");
        const place = attributes.get("r");
        column += 1;
        if (place !== undefined) [row, column] = placeOf(place, true);
        expectNames(attributes);
        begin?.(attributes);
        cell = { type: attributes.get("t") ?? "n", value: "", hasFormula: false, has: 0, row, column };
      }
    },
    text(content) {
      if (!cell || within === 0) return;
      if (within === INLINE) cell.inline?.add(content);
      else if (within === VALUE) cell.value += content;
      else if (within === FORMULA && content !== "") cell.hasFormula = true;
    },
    close(name) {
      if (cell && name === "c") {
        finish(cell);
        cell = undefined;
        within = 0;
      } else if (within === INLINE && name !== "is") cell?.inline?.close(name);
      else if (within !== 0) {
        if (BITS.get(name) === within) within = 0;
      } else if (name === "row") isInRow = false;
      else if (name === "sheetData") isInData = false;
    },
  });
  if (!hasData) throw new XmlFault("a sheet without <sheetData>");
}

const CELL_ATTRIBUTES = new Set(["r", "s", "t", "cm", "vm", "ph"]);

/** With a misspelt name the index of a text entry would become a figure. Names with a prefix are those of other programs. */
function expectNames({ names, count }: Attributes): void {
  for (let index = 0; index < count; index += 1) {
    const name = names[index]!;
    if (!CELL_ATTRIBUTES.has(name) && !name.includes(":")) throw new XmlFault(`the attribute ${name} of a cell`);
  }
}

/** Row and column, from 1; `B12`. Rows say their number alone. */
function placeOf(place: string, hasColumn: boolean): [number, number] {
  let [index, column, row] = [0, 0, 0];
  const letter = () => place.charCodeAt(index) & 0x5f;
  while (letter() >= A && letter() <= Z) {
    column = column * 26 + letter() - A + 1;
    index += 1;
  }
  const from = index;
  for (let digit = place.charCodeAt(index) - ZERO; digit >= 0 && digit <= 9; digit = place.charCodeAt(index) - ZERO) {
    row = row * 10 + digit;
    index += 1;
  }
  if (row === 0 || index < place.length || (hasColumn ? column === 0 : from > 0))
    throw new XmlFault(`the place ${place}`);
  return [row, column];
}

const [A, Z, ZERO] = [65, 90, 48];

export function scanSheet(xml: string, strings: StringList): SheetScan {
  const seen: SheetScan = {
    cells: 0,
    filled: 0,
    rows: 0,
    columns: 0,
    corrections: new Map(),
    notValues: [],
    hasDataTable: false,
    heights: new Map(),
    style: -1,
  };
  let [lastRow, lastColumn, isInOrder] = [0, 0, true];

  const pass = (row: number, column: number) => {
    seen.rows = Math.max(seen.rows, row);
    seen.columns = Math.max(seen.columns, column);
    if (row < lastRow || (row === lastRow && column <= lastColumn)) isInOrder = false;
    lastRow = row;
    lastColumn = column;
  };

  const usual = ({ row, column, style, text }: UsualCell): boolean => {
    if (text >= 0 && (text >= strings.count || strings.corrected.has(text))) return false;
    seen.cells += 1;
    seen.filled += 1;
    seen.style = Math.max(seen.style, style);
    pass(row, column);
    return true;
  };

  const begin = (attributes: Attributes) => {
    seen.cells += 1;
    const style = attributes.get("s");
    if (style !== undefined) seen.style = Math.max(seen.style, Number(style));
  };

  const finish = (cell: OpenCell) => {
    const { row, column, hasFormula } = cell;
    pass(row, column);
    if (isPlain(cell, strings)) {
      seen.filled += 1;
      return;
    }
    const { isTold, correction } = judge(cell, strings);
    if (isTold || hasFormula) seen.filled += 1;
    if (correction === undefined) return;
    const name = cellName(row - 1, column - 1);
    if (correction === MISSING) seen.withoutText ??= name;
    // Beyond that the file is refused in any case.
    else if (seen.cells <= LIMITS.cells) {
      seen.corrections.set(`${row - 1},${column - 1}`, correction.value);
      if (correction.isWrong && !hasFormula) seen.notValues.push(`${name}: ${cell.value.trim()}`);
    }
  };

  const row = (number: number, attributes: Attributes) => {
    seen.rows = Math.max(seen.rows, number);
    const points = Number(attributes.get("ht"));
    if (points > 0) seen.heights.set(number - 1, heightFrom(points, !isOn(attributes.get("customHeight"))));
  };
  const formula = (attributes: Attributes) => {
    if (attributes.get("t") === "dataTable") seen.hasDataTable = true;
  };
  eachCell(xml, { usual, begin, finish, row, formula });
  // Of cells in order none is there twice. Of more than are taken the file is refused in any case.
  const twice = isInOrder || seen.cells > LIMITS.cells ? undefined : firstTwice(xml);
  return twice === undefined ? seen : { ...seen, twice };
}

function firstTwice(xml: string): string | undefined {
  const passed = new Set<number>();
  let twice: string | undefined;
  const finish = ({ row, column }: OpenCell) => {
    const place = row * COLUMNS + column;
    if (passed.has(place)) twice ??= cellName(row - 1, column - 1);
    passed.add(place);
  };
  eachCell(xml, { finish });
  return twice;
}

const COLUMNS = 0x10000;

/** Most cells: a number or a text entry of the list, which hucre reads correctly. */
function isPlain({ type, value, inline }: OpenCell, { count, corrected }: StringList): boolean {
  if (inline) return false;
  if (type === "n") return isNumber(value);
  return (
    type === "s" &&
    /^\d+$/.test(value) &&
    Number(value) < count &&
    !(corrected.size > 0 && corrected.has(Number(value)))
  );
}

const MISSING = Symbol("text that is not in the list");

interface Correction {
  value: Value | null;
  /** The value is not of the kind that the cell says. */
  isWrong?: true;
}

/** `isTold`: whether hucre returns a value. */
function judge(cell: OpenCell, strings: StringList): { isTold: boolean; correction?: Correction | typeof MISSING } {
  const { type, value, hasFormula, inline } = cell;
  // Most cells hold a plain number.
  if (type === "n" && inline === undefined && isNumber(value)) return { isTold: true };
  const text = value.trim();
  const isTold =
    type === "s"
      ? strings.count > 0
      : value !== "" || type === "str" || type === "inlineStr" || type === "b" || type === "e";
  const corrected = (correct: Value | null) => ({ isTold, correction: { value: correct } });
  const wrong = { isTold, correction: { value, isWrong: true as const } };
  const right = { isTold };

  // Text where the kind of the cell does not expect it.
  if (inline && type !== "inlineStr" && text === "" && inline.whole !== "") return corrected(unescaped(inline.whole));
  if (type === "inlineStr" && !inline && value !== "") return corrected(unescaped(value));
  if (type === "inlineStr" && inline && (inline.whole !== "" || hasFormula))
    return inline.correction === undefined ? right : corrected(inline.correction);
  if (type === "str" && (value !== "" || hasFormula)) return right;
  if (text === "" || type === "inlineStr") return isTold ? corrected(null) : right;
  switch (type) {
    case "s": {
      const number = /^\d+$/.test(text) ? Number(text) : Infinity;
      if (number >= strings.count) return { isTold, correction: MISSING };
      const other = strings.corrected.get(number);
      return other === undefined ? right : corrected(other);
    }
    case "b":
      return /^(?:[01]|true|false)$/i.test(text) ? corrected(/^(?:1|true)$/i.test(text)) : wrong;
    case "e":
      return text.startsWith("#") ? right : wrong;
    case "d": {
      const serial = serialOf(text);
      return serial === undefined ? wrong : corrected(serial);
    }
    default:
      return isNumber(text) ? right : wrong;
  }
}

/** The figures of the cells asked for, by `row,column`, as they are written down. */
export function figuresOf(xml: string, wanted: (place: string) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  const finish = ({ row, column, value }: OpenCell) => {
    const place = `${row - 1},${column - 1}`;
    if (wanted(place) && isNumber(value.trim())) found.set(place, Number(value));
  };
  eachCell(xml, { finish });
  return found;
}
