/** Which cells of a workbook change by themselves, because their inputs do, directly or indirectly. */

import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import { rangesOf } from "./precedents";

const CHANGING = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
/** These refer to cells that nobody sees in the formula. */
const REFERRING = /\b(?:OFFSET|INDIRECT)\s*\(/i;
/** Beyond so many looks a cell is taken to change: nothing is said of it rather than something wrong. */
const MAX_LOOKS = 200_000;

interface Formula {
  position: CellPosition;
  kind: "changing" | "referring" | "still";
}

export class ChangingCells {
  private formulas: Map<string, Formula[]> | undefined;
  private hasChanging = false;
  private readonly still = new Set<string>();
  private readonly changing = new Set<string>();
  private looks = 0;

  constructor(private readonly model: Model) {}

  has(position: CellPosition): boolean {
    this.formulas ??= this.collected();
    if (!this.hasChanging) return false;
    const start = this.model.getters.getArrayFormulaSpreadingOn(position) ?? position;
    const seen = new Set<string>();
    const due = [start];
    for (let next = due.pop(); next; next = due.pop()) {
      const key = keyOf(next);
      if (seen.has(key) || this.still.has(key)) continue;
      seen.add(key);
      if (this.changing.has(key) || (this.looks += 1) > MAX_LOOKS) {
        this.changing.add(keyOf(start));
        return true;
      }
      due.push(...this.restsOn(next));
    }
    for (const key of seen) this.still.add(key);
    return false;
  }

  private collected(): Map<string, Formula[]> {
    const { getters } = this.model;
    const all = new Map<string, Formula[]>();
    for (const sheetId of getters.getSheetIds()) {
      const formulas: Formula[] = [];
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula) continue;
        const names = cell.compiledFormula.symbols.map((symbol) => `${symbol}(`).join();
        const kind = CHANGING.test(names) ? "changing" : REFERRING.test(names) ? "referring" : "still";
        const position = getters.getCellPosition(cell.id);
        if (kind === "changing") this.changing.add(keyOf(position));
        formulas.push({ position, kind });
      }
      all.set(sheetId, formulas);
    }
    this.hasChanging = this.changing.size > 0;
    if (this.hasChanging)
      for (const formulas of all.values())
        for (const { position, kind } of formulas) if (kind === "referring") this.changing.add(keyOf(position));
    return all;
  }

  /** The formulas among the cells that a formula refers to. */
  private restsOn(position: CellPosition): CellPosition[] {
    const { getters } = this.model;
    return rangesOf(this.model, position).flatMap(({ sheetId, zone: { top, left, bottom, right } }) => {
      if ((bottom - top + 1) * (right - left + 1) === 1)
        return [
          getters.getArrayFormulaSpreadingOn({ sheetId, row: top, col: left }) ?? { sheetId, row: top, col: left },
        ];
      const formulas = this.formulas?.get(sheetId) ?? [];
      this.looks += formulas.length / 10;
      return formulas.flatMap(({ position: { row, col } }) =>
        row >= top && row <= bottom && col >= left && col <= right ? [{ sheetId, row, col }] : [],
      );
    });
  }
}

const keyOf = ({ sheetId, row, col }: CellPosition) => `${sheetId} ${row} ${col}`;
