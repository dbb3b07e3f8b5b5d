/** Pastes what other programs put on the clipboard, in one step; what stays open is asked in the strip below. */

import type { Command, Model, Zone } from "@odoo/o-spreadsheet";
import { rowsOfText } from "../../files/clipboard-text";
import {
  answered,
  type ClipboardBlock,
  decide,
  type Decided,
  type PastedCell,
  type Question,
  settledWith,
} from "../../files/pasted-block";
import { figureIn, otherSign } from "../../files/numerals";
import { FileRefusal } from "../../files/refusals";
import { element } from "../../pane/dom";
import { select } from "../../workbook/browser-model";
import { inOneStep } from "../../workbook/model-plugins";
import { shownNumber } from "../../workbook/grid-formats";
import { widthsFor } from "../../workbook/widths";
import { tell } from "../dialog";
import { digitsOf } from "../grid-files";
import { blockOfHtml } from "./clipboard-html";
import { checkTarget, commandsFor, type Target, targetOf } from "./commands";
import { typedFormula } from "../typed-formula";
import { isFormulaToTake } from "./formula";
import type { Answer, Strip } from "./strip";
import { hiddenLeftOut, texts, thousandsRead } from "./texts";

export interface Clip {
  html: string;
  text: string;
}

/** Of the sheet's own texts so many are looked at for how numerals are written. */
const TEXTS_OF_SHEET = 2000;

/** Pastes; whether there was anything to paste. */
export function paste(model: Model, strip: Strip, clip: Clip, looks: boolean): boolean {
  strip.close();
  try {
    const typed = formulaIn(clip);
    if (typed !== null) {
      pasteFormula(model, typed);
      return true;
    }
    const block = blockOf(clip);
    if (!block) return false;
    pasteBlock(model, strip, block, looks);
  } catch (error) {
    if (!(error instanceof FileRefusal)) console.error(error);
    void tell(
      texts.notPasted,
      element("p", { role: "alert" }, error instanceof FileRefusal ? error.message : texts.fault),
    );
  }
  return true;
}

/** A table in HTML first; words without one are taken as the plain text has them. */
function blockOf({ html, text }: Clip): ClipboardBlock | null {
  const found = html === "" ? null : blockOfHtml(html);
  if (found && (found.hasTable || text === "")) return found.block;
  return text === "" ? null : { rows: rowsOfText(text).map((row) => row.map((each) => ({ text: each }))) };
}

/** One line of plain text that is a formula was copied as one; in a table it is what a cell showed, and stays text. */
function formulaIn({ html, text }: Clip): string | null {
  const line = text.replace(/\r?\n$/, "").trim();
  if (!isFormulaToTake(line)) return null;
  return html !== "" && blockOfHtml(html)?.hasTable ? null : typedFormula(line);
}

function pasteFormula(model: Model, content: string): void {
  const target = targetOf(model, { rows: 1, columns: 1 });
  checkTarget(model, target, [[{ value: null }]]);
  const { sheetId } = target;
  inOneStep(
    model,
    target.zones.map(({ top, left }): Command => {
      const isForText = model.getters.getCell({ sheetId, row: top, col: left })?.format === "@";
      return { type: "UPDATE_CELL", sheetId, row: top, col: left, content, ...(isForText && { format: "" }) };
    }),
  );
}

function pasteBlock(model: Model, strip: Strip, block: ClipboardBlock, looks: boolean): void {
  const columns = Math.max(...block.rows.map((row) => row.length), 1);
  const target = targetOf(model, { rows: block.rows.length, columns });
  const decided = decide(block, textsOf(model, target.sheetId));
  checkTarget(model, target, decided.cells);
  const commands = commandsFor(model, target, decided.cells, looks);
  // Pasted once more, the same changes nothing.
  if (commands.length > 0) inOneStep(model, commands);
  const { top, left, bottom, right } = target.whole;
  select(
    model,
    target.sheetId,
    { sheet: "", row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    false,
  );
  const { questions } = decided;
  const notes = sentencesOn(decided, block);
  strip.show({
    zone: target.whole,
    sheetId: target.sheetId,
    questions,
    notes,
    answer: (question, answer) => take(model, target, questions, question, answer),
  });
}

function sentencesOn({ cells, thousands, hashes }: Decided, { hidden }: ClipboardBlock): string[] {
  const formulas = cells.reduce(
    (sum, row) => sum + row.filter((cell) => typeof cell?.value === "string" && cell.value.startsWith("=")).length,
    0,
  );
  return [
    ...(thousands
      ? [thousandsRead(thousands.example, figureIn(thousands.example, otherSign(thousands.sign))?.value ?? 0)]
      : []),
    ...(hashes === undefined ? [] : [texts.hashes({ count: hashes })]),
    ...(hidden === undefined ? [] : [hiddenLeftOut(hidden)]),
    ...(formulas > 0 ? [texts.formulas({ count: formulas })] : []),
  ];
}

/** Numerals that are text on the sheet show how numbers are written there. */
function textsOf(model: Model, sheetId: string): string[] {
  const found: string[] = [];
  for (const cell of model.getters.getCells(sheetId)) {
    if (found.length >= TEXTS_OF_SHEET) break;
    if (!cell.isFormula && /\d/.test(cell.content) && cell.content.startsWith("'")) found.push(cell.content.slice(1));
  }
  return found;
}

/** Puts the answer into the cells, in one step, where they still hold the text. Returns the questions that are open still. */
function take(
  model: Model,
  target: Target,
  questions: readonly Question[],
  question: Question,
  answer: Answer,
): Question[] {
  const answeredNow = settledWith(questions, question);
  const open = questions.slice(questions.indexOf(question) + 1).filter((each) => !answeredNow.includes(each));
  const { sheetId } = target;
  const cells = target.zones.flatMap((zone) =>
    answeredNow.flatMap(({ cells: those }) => those.flatMap((cell) => changed(model, sheetId, zone, cell, answer))),
  );
  const widths = widthsFor(
    model,
    sheetId,
    cells.map(({ column, value, format }) => ({ column, isNumber: true, text: shownNumber(model, value, format) })),
  );
  const commands: Command[] = [
    ...cells.map(({ row, column, value, format }): Command => ({
      type: "UPDATE_CELL",
      sheetId,
      row,
      col: column,
      content: digitsOf(value),
      ...(format !== undefined && { format }),
    })),
    ...Array.from(widths, ([column, size]): Command => ({
      type: "RESIZE_COLUMNS_ROWS",
      sheetId,
      dimension: "COL",
      elements: [column],
      size,
    })),
  ];
  if (commands.length > 0) inOneStep(model, commands);
  return open;
}

function changed(
  { getters }: Model,
  sheetId: string,
  zone: Zone,
  { row, column, text }: Question["cells"][number],
  answer: Answer,
): { row: number; column: number; value: number; format?: string }[] {
  const position = { sheetId, row: zone.top + row, col: zone.left + column };
  const present = getters.getCell(position);
  const isUnchanged = present !== undefined && !present.isFormula && present.content.replace(/^'/, "") === text;
  const figure = isUnchanged ? answered(text, answer) : null;
  return figure ? [{ row: position.row, column: position.col, ...figure }] : [];
}

export type { PastedCell };
