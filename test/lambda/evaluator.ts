/**
 * Works out formulas with IronCalc, which knows LAMBDA and is nobody's of ours: the definitions are its defined names, the
 * arguments stand in its cells. What Excel does and it does not is made up for: ROWS and COLUMNS of an array, ISNUMBER of each cell.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import { definitions } from "../../src/lambda";
import { cellName } from "../../src/sheet/address";

initSync({ module: readFileSync(path.resolve(__dirname, "../../node_modules/@ironcalc/wasm/wasm_bg.wasm")) });

const supplied = (formula: string) =>
  formula
    .replaceAll(/\b(ROWS|COLUMNS)\(/g, "EVALUATOR_$1(")
    .replaceAll(/\bISNUMBER\(([A-Z]+\d+:[A-Z]+\d+)\)/g, "MAP($1,LAMBDA(cell,ISNUMBER(cell)))");

/** What a cell holds in the cases: `{ error }` is an error, null nothing. */
export type Content = unknown;

const TEXT_TYPE = 2;
const BOOLEAN_TYPE = 4;
const ERROR_TYPE = 16;

type Named = readonly { readonly name: string; readonly formula: string }[];

/** The definitions as names of a workbook: seconds to make, a moment to read. */
function workbookWith(named: Named): Uint8Array {
  const model = new Model("lambda", "en", "UTC", "en");
  model.pauseEvaluation();
  // No sheet of a workbook has this name.
  model.renameSheet(0, "Evaluator");
  model.newDefinedName("EVALUATOR_ROWS", null, "=LAMBDA(range,SUM(BYROW(range,LAMBDA(cells,1))))");
  model.newDefinedName("EVALUATOR_COLUMNS", null, "=LAMBDA(range,SUM(BYCOL(range,LAMBDA(cells,1))))");
  for (const { name, formula } of named) model.newDefinedName(name, null, `=${supplied(formula)}`);
  const workbook = model.toBytes();
  model.free();
  return workbook;
}

/** Those that were made, by their definitions. */
const made = new Map<string, Uint8Array>();

/** IronCalc keeps what may be undone: after so many answers the workbook is read anew, or memory grows and each takes longer. */
const ANSWERS_TO_UNDO = 200;

export class Evaluator {
  private readonly workbook: Uint8Array;
  private model: Model;
  private answers = 0;
  /** Where the next range goes. */
  private row = 1;
  private columns = 1;
  /** How many sheets there are beside the first, on which the formulas are. */
  private sheets = 0;

  constructor(named: Named = definitions) {
    const key = JSON.stringify(named);
    this.workbook = made.get(key) ?? workbookWith(named);
    made.set(key, this.workbook);
    this.model = this.read();
  }

  private read(): Model {
    const model = Model.from_bytes(this.workbook, "en");
    // Nothing is worked out before it is asked for.
    model.pauseEvaluation();
    return model;
  }

  /** Puts cells on the sheet; answers with their address. */
  range(source: Content): string {
    const rows = Array.isArray(source) ? (source as Content[][]) : [[source]];
    const first = this.row;
    rows.forEach((cells, down) =>
      cells.forEach((cell, right) => {
        const typed = typedFor(cell);
        if (typed !== "") this.model.setUserInput(0, first + down, 1 + right, typed);
      }),
    );
    this.row += rows.length + 1;
    this.columns = Math.max(this.columns, rows[0]!.length);
    return `${cellName(first - 1, 0)}:${cellName(first + rows.length - 2, rows[0]!.length - 1)}`;
  }

  /** Puts values where they stand on a sheet; the next question goes below them. */
  put(cells: readonly { row: number; column: number; value: Content }[]): void {
    for (const { row, column, value } of cells) {
      const typed = typedFor(value);
      if (typed !== "") this.model.setUserInput(0, row + 1, column + 1, typed);
      this.row = Math.max(this.row, row + 3);
      this.columns = Math.max(this.columns, column + 1);
    }
  }

  /** Puts values where they stand on another sheet, which stays. */
  putOn(sheet: string, cells: readonly { row: number; column: number; value: Content }[]): void {
    this.model.newSheet();
    this.sheets += 1;
    this.model.renameSheet(this.sheets, sheet);
    for (const { row, column, value } of cells) {
      const typed = typedFor(value);
      if (typed !== "") this.model.setUserInput(this.sheets, row + 1, column + 1, typed);
    }
  }

  /** What a formula answers: rows of cells, or what its only cell holds. */
  answer(formula: string): Content {
    const top = this.row;
    // Under a cell of ours, so that no cell of the answer holds the formula itself.
    this.model.setUserInput(0, top, 1, `=VSTACK("",${supplied(formula.replace(/^=/, ""))})`);
    this.model.evaluate();
    const structure = this.model.getCellArrayStructure(0, top, 1);
    if (typeof structure === "string" || !("DynamicAnchor" in structure))
      throw new Error(`${formula} is not understood: ${this.model.getFormattedCellValue(0, top, 1)}`);
    const [columns, rows] = structure.DynamicAnchor;
    // An error for an answer is one for the whole stack.
    if (rows === 1) return this.cleared(this.content(top, 1), top, columns);
    const cells = Array.from({ length: rows - 1 }, (_, down) =>
      Array.from({ length: columns }, (__, right) => this.content(top + 1 + down, 1 + right)),
    );
    return this.cleared(cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells, top + rows, columns);
  }

  /** The sheet is empty again for the next question: all that is on it would be worked out anew with that. */
  private cleared(answer: Content, rows: number, columns: number): Content {
    this.answers += 1;
    if (this.sheets === 0 && this.answers % ANSWERS_TO_UNDO === 0) {
      this.model.free();
      this.model = this.read();
    } else {
      this.model.rangeClearAll(0, 1, 1, rows, Math.max(columns, this.columns));
    }
    [this.row, this.columns] = [1, 1];
    return answer;
  }

  private content(row: number, column: number): Content {
    const content = this.model.getCellContent(0, row, column);
    switch (this.model.getCellType(0, row, column)) {
      case ERROR_TYPE:
        return { error: this.model.getFormattedCellValue(0, row, column) };
      case BOOLEAN_TYPE:
        return content === "TRUE";
      case TEXT_TYPE:
        return content;
      default:
        return Number(content);
    }
  }
}

/** What to type so that a cell holds this. */
function typedFor(cell: Content): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object" && "error" in cell) return `=${String(cell.error)}`;
  if (typeof cell === "boolean") return cell ? "=TRUE" : "=FALSE";
  if (typeof cell === "string") return cell === "" ? '=""' : `'${cell}`;
  return String(cell);
}
