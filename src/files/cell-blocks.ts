/**
 * Cells on their way from one thread to another, block by block: numbers in columns, which change hands in one piece, and
 * each look and format once. To take a block in keeps a page busy for a few milliseconds; half a million cells at once would
 * hold it for seconds.
 */

import type { CellData, CellFormat, Value } from "./workbook-data";

export interface CellBlock {
  rows: Int32Array<ArrayBuffer>;
  columns: Int32Array<ArrayBuffer>;
  /** What kind of value each cell has, by `KINDS`. */
  kinds: Uint8Array<ArrayBuffer>;
  /** Numbers; of other values the place in `texts`, or 1 for TRUE. */
  numbers: Float64Array<ArrayBuffer>;
  texts: string[];
  /** The number of each cell's look and format, from 1; 0 is none. */
  looks: Int32Array<ArrayBuffer>;
  formats: Int32Array<ArrayBuffer>;
  /** Those that no block before this one has had. */
  newLooks: CellFormat[];
  newFormats: string[];
  /** Which cells have a formula, and the formulas. */
  withFormula: Int32Array<ArrayBuffer>;
  formulas: string[];
  /** Whatever else a cell holds, by its place in the block. */
  more: [number, Partial<CellData>][];
}

const [NOTHING, NUMBER, TEXT, TRUTH, ERROR] = [0, 1, 2, 3, 4];

/** So many cells take some milliseconds. */
export const CELLS_OF_A_BLOCK = 8_000;

/** Number and buffers of a block: the receiver has them, the sender no more. */
export const buffersOf = ({ rows, columns, kinds, numbers, looks, formats, withFormula }: CellBlock): ArrayBuffer[] =>
  [rows, columns, kinds, numbers, looks, formats, withFormula].map(({ buffer }) => buffer);

/** Packs the cells of one workbook. */
export class CellPacker {
  private readonly looks = new Map<CellFormat, number>();
  private readonly formats = new Map<string, number>();

  pack(cells: readonly CellData[], from = 0, to = cells.length): CellBlock {
    const count = Math.max(0, Math.min(to, cells.length) - from);
    const block: CellBlock = {
      rows: new Int32Array(count),
      columns: new Int32Array(count),
      kinds: new Uint8Array(count),
      numbers: new Float64Array(count),
      texts: [],
      looks: new Int32Array(count),
      formats: new Int32Array(count),
      newLooks: [],
      newFormats: [],
      withFormula: new Int32Array(0),
      formulas: [],
      more: [],
    };
    const withFormula: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const cell = cells[from + index]!;
      block.rows[index] = cell.row;
      block.columns[index] = cell.column;
      this.packValue(block, index, cell.value);
      if (cell.formula !== undefined) {
        withFormula.push(index);
        block.formulas.push(cell.formula);
      }
      if (cell.style) block.looks[index] = numberOf(this.looks, cell.style, block.newLooks);
      if (cell.format !== undefined) block.formats[index] = numberOf(this.formats, cell.format, block.newFormats);
      const more = moreOf(cell);
      if (more) block.more.push([index, more]);
    }
    block.withFormula = Int32Array.from(withFormula);
    return block;
  }

  private packValue(block: CellBlock, index: number, value: Value | null): void {
    if (value === null) return;
    if (typeof value === "number") {
      block.kinds[index] = NUMBER!;
      block.numbers[index] = value;
    } else if (typeof value === "boolean") {
      block.kinds[index] = TRUTH!;
      block.numbers[index] = Number(value);
    } else {
      block.kinds[index] = typeof value === "string" ? TEXT : ERROR;
      block.numbers[index] = block.texts.length;
      block.texts.push(typeof value === "string" ? value : value.error);
    }
  }
}

function numberOf<Thing>(numbers: Map<Thing, number>, thing: Thing, added: Thing[]): number {
  let number = numbers.get(thing);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(thing, number);
    added.push(thing);
  }
  return number;
}

const PACKED: ReadonlySet<string> = new Set(["row", "column", "value", "formula", "style", "format"]);

function moreOf(cell: CellData): Partial<CellData> | undefined {
  let more: Record<string, unknown> | undefined;
  for (const name in cell) if (!PACKED.has(name)) (more ??= {})[name] = cell[name as keyof CellData];
  return more;
}

/** Takes the blocks of one workbook in, in their order. */
export class CellUnpacker {
  private readonly looks: CellFormat[] = [];
  private readonly formats: string[] = [];

  unpack(block: CellBlock, into: CellData[]): void {
    for (const look of block.newLooks) this.looks.push(look);
    for (const format of block.newFormats) this.formats.push(format);
    const first = into.length;
    for (let index = 0; index < block.rows.length; index += 1) {
      const cell: CellData = { row: block.rows[index]!, column: block.columns[index]!, value: valueIn(block, index) };
      const [look, format] = [block.looks[index]!, block.formats[index]!];
      if (look > 0) cell.style = this.looks[look - 1]!;
      if (format > 0) cell.format = this.formats[format - 1]!;
      into.push(cell);
    }
    for (const [at, index] of block.withFormula.entries()) into[first + index]!.formula = block.formulas[at]!;
    for (const [index, more] of block.more) Object.assign(into[first + index]!, more);
  }
}

function valueIn({ kinds, numbers, texts }: CellBlock, index: number): Value | null {
  const [kind, number] = [kinds[index]!, numbers[index]!];
  if (kind === NUMBER) return number;
  if (kind === NOTHING) return null;
  if (kind === TRUTH) return number === 1;
  return kind === TEXT ? texts[number]! : { error: texts[number]! };
}
