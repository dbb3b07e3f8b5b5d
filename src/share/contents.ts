/** What the sheets of a workbook hold, read once: looked up by range, and searched for the contents that a mark was made of. */

import { requireArea, type Area, intersection, type CellRange } from "../sheet/address";
import type { Formula, Workbook } from "../workbook/port";
import type { Watch } from "../workbook/watch";
import type { CellContent } from "../sheet/cells";
import { lastingFingerprint } from "./fingerprint";

interface SheetContents extends CellRange {
  name: string;
  values: CellContent[][];
  /** Where formulas and their answers are, by `row,column`. */
  formulas: Map<string, Formula>;
  /** Where blocks of a size are, by their mark. */
  index: Map<string, Map<string, CellRange[]>>;
}

/** Cells that are gone over for blocks of one size: more would hold the page for seconds. */
const MAX_SEARCHED = 20_000_000;

/** LibreOffice has no other way to keep an error that is a value. */
const ERROR_CONSTANT = /^=\s*#[A-Z/0]+[!?]?$/i;

const key = (row: number, column: number) => `${row},${column}`;

export class Contents {
  private readonly sheets = new Map<string, SheetContents>();
  private names: { name: string; used: string | null }[] | undefined;

  constructor(private readonly workbook: Workbook) {}

  /** Reads these sheets, as far as they are there and not read yet. Formulas are looked at only where that is asked for. */
  async need(
    names: Iterable<string>,
    { watch = {}, formulas = false }: { watch?: Watch; formulas?: boolean } = {},
  ): Promise<void> {
    this.names ??= await this.workbook.sheets();
    const wanted = new Set(Array.from(names, (name) => name.toLowerCase()));
    const missing = this.names.filter(
      ({ name }) => wanted.has(name.toLowerCase()) && !this.sheets.has(name.toLowerCase()),
    );
    for (const [index, { name, used }] of missing.entries()) {
      const part = { ...watch, progress: (done: number) => watch.progress?.((index + done) / missing.length) };
      const table =
        used === null
          ? { row: 0, column: 0, rows: 0, columns: 0, values: [] }
          : await this.workbook.readWhole(used, part);
      const found =
        used === null || !formulas
          ? []
          : await this.workbook.formulas(used, (text) => !ERROR_CONSTANT.test(text), watch);
      const { row, column, rows, columns, values } = table;
      this.sheets.set(name.toLowerCase(), {
        name,
        row,
        column,
        rows,
        columns,
        values,
        formulas: new Map(found.flatMap((formula) => placesOf(requireArea(formula.fills)).map((at) => [at, formula]))),
        index: new Map(),
      });
    }
  }

  /** The sheet's own spelling of its name; undefined where there is none, or it was not read. */
  nameOf(sheet: string): string | undefined {
    return this.sheets.get(sheet.toLowerCase())?.name;
  }

  /** What the range holds. Whole columns and rows end where the sheet does, and begin there too. */
  values(area: Area, isWholeLines = false): CellContent[][] {
    const sheet = this.sheets.get(area.sheet.toLowerCase());
    const inUse = sheet && intersection(area, sheet);
    if (!inUse) return [];
    const from = isWholeLines ? inUse : area;
    return Array.from({ length: inUse.row + inUse.rows - from.row }, (_, down) => {
      const row = sheet.values[from.row + down - sheet.row];
      return Array.from(
        { length: inUse.column + inUse.columns - from.column },
        (__, right) => row?.[from.column + right - sheet.column] ?? "",
      );
    });
  }

  /** The same, with the empty cells at its end. */
  block(area: Area): CellContent[][] {
    const values = this.values(area);
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) => values[down]?.[right] ?? ""),
    );
  }

  /** The formula of a cell of the range, or of an answer that reaches into it. */
  formulaIn({ sheet, ...place }: Area): Formula | undefined {
    const formulas = this.sheets.get(sheet.toLowerCase())?.formulas;
    if (!formulas || formulas.size === 0) return undefined;
    for (const at of placesOf(place)) if (formulas.has(at)) return formulas.get(at);
    return undefined;
  }

  /** Where on the sheet a block of that size with that mark is. */
  async find(
    mark: string,
    sheet: string,
    { rows, columns }: Pick<CellRange, "rows" | "columns">,
  ): Promise<CellRange[]> {
    const on = this.sheets.get(sheet.toLowerCase());
    if (!on || on.rows * on.columns * rows * columns > MAX_SEARCHED) return [];
    const size = `${rows} x ${columns}`;
    let index = on.index.get(size);
    if (!index) {
      index = new Map();
      for (let row = on.row; row < on.row + on.rows; row += 1) {
        for (let column = on.column; column < on.column + on.columns; column += 1) {
          const place = { row, column, rows, columns };
          const its = lastingFingerprint(this.values({ sheet, ...place }));
          const there = index.get(its);
          if (there) there.push(place);
          else index.set(its, [place]);
        }
        if (row % 500 === 499) await new Promise((rest) => setTimeout(rest));
      }
      on.index.set(size, index);
    }
    return index.get(mark) ?? [];
  }
}

function placesOf({ row, column, rows, columns }: CellRange): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    key(row + Math.floor(index / columns), column + (index % columns)),
  );
}
