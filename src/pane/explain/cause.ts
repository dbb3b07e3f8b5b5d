/** From a cell that shows an error back to the cell that the error comes from. */

import type { CellContent } from "../../sheet/cells";
import { type Area, formatAddress, parseAddress, requireArea } from "../../sheet/address";
import { areaOfReference, isWholeLines, referencesIn } from "../../share/references";
import type { Fault, Workbook } from "../../workbook/port";
import type { FunctionHelp } from "../help/function-help";
import { tokenize } from "../../formula/tokens";
import { cellAt } from "./places";
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
  /** The cell in which the error arises, and whether a function of ours has refused there. */
  readonly arises: Fault;
  readonly isOurs: boolean;
}

/** An error is followed through so many cells. */
const FAR = 24;

export async function causeOf(workbook: Workbook, help: Help, first: Fault): Promise<Cause> {
  const passed = new Set<string>();
  let fault = first;
  for (let round = 0; round < FAR; round += 1) {
    passed.add(fault.address);
    const { sentence, culprit, isOurs } = reasonFor(fault, help);
    const at = culprit === undefined ? null : parseAddress(culprit);
    const isOne = at?.rows === 1 && at.columns === 1;
    const found = at ? (isOne ? await seen(workbook, at) : []) : await taken(workbook, fault);
    const next = await nextOf(workbook, fault, found);
    if (next && !passed.has(next.address)) {
      fault = next;
      continue;
    }
    const cause = { sentence, arises: fault, isOurs };
    if (at) return { ...cause, at, ...(isOne && { cell: found[0]! }) };
    return { ...cause, ...((!isOurs && blamed(fault, found)) || (fault !== first && (await itself(workbook, fault)))) };
  }
  return { sentence: reasonFor(fault, help).sentence, arises: fault, isOurs: false };
}

/** Of the cells that it takes, the one whose error it hands on. */
async function nextOf(workbook: Workbook, { code }: Fault, found: readonly CellSeen[]): Promise<Fault | null> {
  const errors = found.filter(({ value }) => typeof value === "object");
  const error = errors.find(({ value }) => typeof value === "object" && value.error === code) ?? errors[0];
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

/** What the formula takes, where the error may come from there. */
async function taken(workbook: Workbook, { formula, code }: Fault): Promise<CellSeen[]> {
  if (!formula || ERRORS_OF_THE_FORMULA.includes(code)) return [];
  const { sheet } = requireArea(formula.address);
  const areas = referencesIn(formula.text, sheet)
    .filter((each) => !isWholeLines(each))
    .map(areaOfReference);
  const found: CellSeen[] = [];
  for (const area of areas) found.push(...(await seen(workbook, area)));
  return found;
}

async function faultAt(workbook: Workbook, { at, value }: CellSeen): Promise<Fault | null> {
  if (typeof value !== "object") return null;
  const address = formatAddress(at);
  const [formula] = await workbook.formulas(address, () => true);
  return { address, row: at.row, column: at.column, code: value.error, ...(formula && { formula }) };
}

/** Of a formula that is not ours: text that it computes with, or the empty cell or the 0 that it divides by. */
function blamed({ formula, code }: Fault, cells: readonly CellSeen[]): Pick<Cause, "at" | "cell"> | null {
  if (!formula) return null;
  const { sheet } = requireArea(formula.address);
  const named = singleCells(formula.text, sheet, code === "#DIV/0!");
  const cell = cells.find(
    ({ at, value }) =>
      named.has(formatAddress(at)) &&
      (code === "#VALUE!"
        ? typeof value === "string" && value !== ""
        : code === "#DIV/0!" && (value === "" || value === 0)),
  );
  return cell ? { at: cell.at, cell } : null;
}

/** Cells that the formula names by themselves; with `isDivisor` only those right behind a stroke. */
function singleCells(formula: string, sheet: string, isDivisor: boolean): Set<string> {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  const found = new Set<string>();
  for (const [index, { kind, text }] of tokens.entries()) {
    const from = tokens[index - 1]?.kind === "sheet" ? index - 1 : index;
    const isEnd = tokens[from - 1]?.text === ":" || tokens[index + 1]?.text === ":";
    if (kind !== "cell" || isEnd || (isDivisor && tokens[from - 1]?.text !== "/")) continue;
    const area = parseAddress((from < index ? tokens[from]!.text : "") + text);
    if (area) found.add(formatAddress({ ...area, sheet: area.sheet || sheet }));
  }
  return found;
}
