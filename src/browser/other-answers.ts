/**
 * The answers of an opened workbook beside those that its file has: each that differs is said, whatever it comes from. A
 * file without answers has nothing to compare, and what changes by itself, such as TODAY(), is not compared.
 */

import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import type { Sliced } from "../core/sliced";
import { isErrorCode, type SheetData, type Value, type WorkbookData } from "../files/workbook-data";
import { element } from "../pane/dom";
import { runInSlices } from "../cells/calls/scheduler";
import { cellName } from "../sheet/address";
import { tell } from "./dialog";
import type { FileBar } from "./file-bar";
import { texts } from "./file-texts";
import { excelError } from "./grid-files-out";
import { ChangingCells } from "./changing-cells";
import { cellsOf } from "./precedents";
import { waiting } from "./register";

export interface OtherAnswer {
  /** With its sheet. */
  cell: string;
  here: Value | null;
  inFile: Value;
}

const CELLS_A_STEP = 500;
const EXAMPLES = 3;
const MAX_LISTED = 500;

/** Says in the bar which answers are others. `first`: the place of the file's first sheet in the workbook. */
export async function tellOtherAnswers(
  model: Model,
  file: WorkbookData,
  first: number,
  bar: Pick<FileBar, "addNotice">,
): Promise<void> {
  await waiting.whenNoneWaits(model);
  const found = await runInSlices(otherAnswers(model, file, first));
  if (found.length === 0) return;
  const lines = found
    .slice(0, MAX_LISTED)
    .map(({ cell, here, inFile }) => texts.otherAnswer({ cell, here: shown(here), inFile: shown(inFile) }));
  const rest =
    found.length > lines.length ? [element("p", {}, texts.moreAnswers({ count: found.length - lines.length }))] : [];
  const list = {
    label: texts.listAnswers,
    act: () =>
      tell(texts.otherAnswersTitle, element("ul", {}, ...lines.map((line) => element("li", {}, line))), ...rest),
  };
  const more = Math.max(0, found.length - EXAMPLES);
  bar.addNotice(
    texts.otherAnswers({ count: found.length, examples: lines.slice(0, EXAMPLES).join("; "), more }),
    more > 0 ? [list] : [],
  );
}

const MAX_CHARACTERS = 40;

function shown(value: Value | null): string {
  if (value === null) return texts.nothing;
  if (value === "") return texts.emptyText;
  const text =
    typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  const short = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
  return typeof value === "string" ? texts.quoted({ text: short }) : short;
}

/** In steps. Once a person has changed something the answers are no longer those of the file, and the rest is not compared. */
export function* otherAnswers(model: Model, { sheets }: WorkbookData, first = 0): Sliced<OtherAnswer[]> {
  const { getters } = model;
  // Some programs write no answers, or 0 for each.
  if (!(yield* hasAnswers(sheets))) return [];
  const ids = getters.getSheetIds().slice(first);
  const changing = new ChangingCells(model);
  const found: OtherAnswer[] = [];
  let step = 0;
  for (const [index, { cells }] of sheets.entries()) {
    const sheetId = ids[index];
    if (sheetId === undefined || getters.tryGetSheet(sheetId) === undefined) return found;
    for (const { formula, spilled, row, column, value } of cells) {
      if ((step += 1) % CELLS_A_STEP === 0) {
        yield;
        if (getters.canUndo() || getters.tryGetSheet(sheetId) === undefined) return found;
      }
      if ((formula === undefined && !spilled) || value === null) continue;
      const position: CellPosition = { sheetId, row, col: column };
      const here = answerAt(model, position);
      if (areAlike(here, value)) continue;
      // What follows may look through thousands of cells.
      yield;
      if (isOfNoWeight(model, position, here, value) || changing.has(position)) continue;
      found.push({ cell: `${getters.getSheetName(sheetId)}!${cellName(row, column)}`, here, inFile: value });
    }
  }
  return found;
}

function* hasAnswers(sheets: readonly SheetData[]): Sliced<boolean> {
  let step = 0;
  for (const { cells } of sheets) {
    for (const { formula, spilled, value } of cells) {
      if ((step += 1) % CELLS_A_STEP === 0) yield;
      if ((formula !== undefined || spilled) && value !== null && value !== 0 && value !== "") return true;
    }
  }
  return false;
}

function answerAt({ getters }: Model, position: CellPosition): Value | null {
  const { type, value } = getters.getEvaluatedCell(position);
  return type === "error" ? { error: excelError(value) } : value;
}

const TOLERANCE = 1e-9;
/** What the program that saved the file did not know or had not got yet. */
const NO_ANSWER = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!", "#CALC!"]);

/** Whether two answers are one. Of errors it is one which they are: programs name them differently. */
export function areAlike(here: Value | null, inFile: Value): boolean {
  if (typeof inFile === "string" && isErrorCode(inFile)) return areAlike(here, { error: inFile });
  if (typeof inFile === "object") return NO_ANSWER.has(inFile.error) || (typeof here === "object" && here !== null);
  if (typeof here === "object" && here !== null) return here.error === "#BUSY!";
  if (typeof inFile === "string" && typeof here === "string") return plain(inFile) === plain(here);
  if (inFile === "" || here === "") return inFile === "" && here === null;
  // Truth values as 1 and 0, and numbers as texts, are the way of some programs.
  const [one, other] = [Number(here ?? 0), Number(inFile)];
  return !Number.isNaN(one) && Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}

const plain = (text: string) => text.replaceAll(/\r\n?/g, "\n").replaceAll("_x000D_", "").normalize();

const WEIGHT = 1e-12;
const CELLS_WEIGHED = 20_000;

/** Whether two numbers differ by no more than the rounding of their inputs: 0 and 1e-12 where those are thousands. */
function isOfNoWeight({ getters }: Model, position: CellPosition, here: Value | null, inFile: Value): boolean {
  if (typeof here !== "number" || typeof inFile !== "number") return false;
  const difference = Math.abs(here - inFile);
  const from = getters.getArrayFormulaSpreadingOn(position) ?? position;
  const cell = getters.getCell(from);
  const isSmallBeside = (value: unknown) => typeof value === "number" && difference <= WEIGHT * Math.abs(value);
  if (cell?.isFormula && cell.compiledFormula.literalValues.numbers.some(({ value }) => isSmallBeside(value)))
    return true;
  for (const each of cellsOf({ getters }, from, CELLS_WEIGHED))
    if (isSmallBeside(getters.getEvaluatedCell(each).value)) return true;
  return false;
}
