/** From a cell that shows an error back to the cell that the error comes from. */

import type { CellContent } from "../../sheet/cells";
import { type Area, formatAddress, parseAddress, requireArea } from "../../sheet/address";
import type { Fault, Workbook } from "../../workbook/port";
import type { FunctionHelp } from "../help/function-help";
import { knownOf } from "./formula-cause";
import { goneSheets } from "./gone-sheets";
import { cellAt } from "./places";
import { isHandedOn, placedReferences } from "./placed-references";
import { errors as texts } from "../texts/explain";
import { rangeAdvice } from "./range-fault";
import { ERRORS_OF_THE_FORMULA, reasonFor } from "./reason";

type Help = ReadonlyMap<string, FunctionHelp>;

/** A cell with what it holds and shows. */
export interface CellSeen {
  readonly at: Area;
  readonly value: CellContent;
  readonly shown: string;
  readonly hasFormula: boolean;
}

export interface Cause {
  /** What the formula in which the error arises has to say. */
  readonly sentence: string;
  /** The cell or range to blame; left out where it is the formula itself. */
  readonly at?: Area;
  /** What is in it, where it is one cell. */
  readonly cell?: CellSeen;
  /** What to do, where the range is not the one that was meant. */
  readonly advice?: string;
  /** Cells that the sentence speaks of, without blaming one of them. */
  readonly others?: readonly Area[];
  /** The cell in which the error arises, and whether a function of ours has refused there. */
  readonly arises: Fault;
  readonly isOurs: boolean;
}

/** What a reference to nowhere shows: Excel, and the grid. */
const REFERRING: readonly string[] = ["#REF!", "#REF", "#BAD_EXPR"];

/** An error is followed through so many cells. */
const FAR = 24;

export async function causeOf(workbook: Workbook, help: Help, first: Fault): Promise<Cause> {
  const passed = new Set<string>();
  let fault = first;
  for (let round = 0; round < FAR; round += 1) {
    passed.add(fault.address);
    const { sentence, culprit, isOurs, given } = reasonFor(fault, help);
    const at = culprit === undefined ? null : parseAddress(culprit);
    const gone = fault.formula ? await goneSheets(workbook, fault.formula) : [];
    if (gone.length > 0 && (REFERRING.includes(fault.code) || (at && gone.includes(at.sheet))))
      return {
        sentence: texts.goneSheet({ name: gone[0]! }),
        arises: fault,
        isOurs: false,
        ...(fault !== first && (await itself(workbook, fault))),
      };
    const isOne = at?.rows === 1 && at.columns === 1;
    const found = at ? (isOne ? await seen(workbook, at) : []) : isOurs ? [] : await taken(workbook, fault, gone);
    const next = await nextOf(workbook, fault, found);
    if (next && !passed.has(next.address)) {
      fault = next;
      continue;
    }
    const cause = { sentence, arises: fault, isOurs };
    if (at) {
      const advice = given && isOne ? await rangeAdvice(workbook, given, at, requireArea(first.address).sheet) : null;
      return { ...cause, at, ...(isOne && { cell: found[0]! }), ...(advice !== null && { advice }) };
    }
    const blame = isOurs ? null : blamed(fault, found);
    if (blame) return { ...cause, ...blame };
    const known = isOurs ? null : await knownOf(workbook, fault, gone, requireArea(first.address).sheet);
    return {
      ...cause,
      ...(known && { sentence: known.sentence, others: known.cells }),
      ...(fault !== first && (await itself(workbook, fault))),
    };
  }
  return { sentence: reasonFor(fault, help).sentence, arises: fault, isOurs: false };
}

/** Of the cells that it takes, the one whose error it hands on: the same. */
async function nextOf(workbook: Workbook, { code }: Fault, found: readonly CellSeen[]): Promise<Fault | null> {
  const error = found.find(({ value }) => typeof value === "object" && value.error === code);
  return error ? faultAt(workbook, error) : null;
}

/** The cell in which the error arises, where that is another than was asked about. */
async function itself(workbook: Workbook, { address }: Fault): Promise<Pick<Cause, "at" | "cell">> {
  const at = requireArea(address);
  const [cell] = await seen(workbook, at);
  return { at, ...(cell && { cell }) };
}

/** The cells of a range, its first part. */
async function seen(workbook: Workbook, area: Area): Promise<CellSeen[]> {
  const { values, texts, row, column } = await workbook.read(formatAddress(area));
  const formulas = area.rows * area.columns === 1 ? await workbook.formulas(formatAddress(area), () => true) : [];
  return values.flatMap((line, down) =>
    line.map((value, right) => ({
      at: cellAt(area.sheet, row + down, column + right),
      value,
      shown: texts[down]?.[right] ?? "",
      hasFormula: formulas.length > 0,
    })),
  );
}

/** What the formula takes, where an error in it would be this cell's. */
async function taken(workbook: Workbook, fault: Fault, gone: readonly string[]): Promise<CellSeen[]> {
  const { formula, code } = fault;
  if (!formula || ERRORS_OF_THE_FORMULA.includes(code)) return [];
  const { sheet } = requireArea(formula.address);
  const found: CellSeen[] = [];
  for (const each of placedReferences(formula.text, sheet).filter(isHandedOn)) {
    const area = each.isRange && each.within.length === 0 ? besideIn(each.area, fault) : each.area;
    if (area && !gone.includes(area.sheet)) found.push(...(await seen(workbook, area)));
  }
  return found;
}

/** Of a range that is computed with cell by cell, the cell at the same place as in the answer; null where they are of other sizes. */
function besideIn(area: Area, { formula, row, column }: Fault): Area | null {
  const fills = requireArea(formula!.fills);
  if (fills.rows !== area.rows || fills.columns !== area.columns) return null;
  return cellAt(area.sheet, area.row + row - fills.row, area.column + column - fills.column);
}

async function faultAt(workbook: Workbook, { at, value }: CellSeen): Promise<Fault | null> {
  if (typeof value !== "object") return null;
  const address = formatAddress(at);
  const [formula] = await workbook.formulas(address, () => true);
  return { address, row: at.row, column: at.column, code: value.error, ...(formula && { formula }) };
}

/** What a sum of text and figures shows: Excel, and the grid. */
const OF_WRONG_KIND: readonly string[] = ["#VALUE!", "#ERROR"];

/** Of a formula that is not ours: text that it computes with, or the empty cell or the 0 that it divides by. */
function blamed({ formula, code }: Fault, cells: readonly CellSeen[]): Pick<Cause, "at" | "cell"> | null {
  if (!formula) return null;
  const { sheet } = requireArea(formula.address);
  const isText = OF_WRONG_KIND.includes(code);
  if (!isText && code !== "#DIV/0!") return null;
  const named = placedReferences(formula.text, sheet)
    .filter((each) => isHandedOn(each) && !each.isRange)
    .filter(({ before, after }) => (isText ? SIGNS.includes(before) || SIGNS.includes(after) : before === "/"))
    .map(({ area }) => formatAddress(area));
  const cell = cells.find(
    ({ at, value }) => named.includes(formatAddress(at)) && (isText ? isNoNumber(value) : value === "" || value === 0),
  );
  return cell ? { at: cell.at, cell } : null;
}

const SIGNS: readonly string[] = ["+", "-", "*", "/", "^"];

/** Text that looks like a number is one to a sign. */
const isNoNumber = (value: CellContent): boolean =>
  typeof value === "string" && value.trim() !== "" && !Number.isFinite(Number(value));
