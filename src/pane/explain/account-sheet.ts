/**
 * The steps as a sheet of their own. Where each figure stands on the sheet or in the formula, they are taken from there, and what
 * they make is worked out; where one does not, all are values of that moment: half of them would not follow a change.
 */

import { type Area, formatAddress } from "../../sheet/address";
import type { NewSheet } from "../../sheet/figures";
import type { CellContent } from "../../sheet/cells";
import { type Cell, formula as formulaCell, PERCENT_FORMAT, text } from "../../sheet/sheet";
import { account as texts } from "../texts/explain";
import type { AccountLine } from "./account";
import { wordsOf } from "./account-list";

export interface Written {
  readonly lines: readonly AccountLine[];
  /** What all comes to, with its cell. */
  readonly total: {
    readonly name: string;
    readonly address: string;
    readonly value: CellContent;
    readonly isPercent: boolean;
  };
  /** The cell without its sheet, for the name of the new one. */
  readonly cell: string;
  readonly caption: string;
  readonly formula: string;
  readonly moment: Date;
}

const FIRST_ROW = 5;
const OPERATORS = { "+": "+", "−": "-", "×": "*", "÷": "/" } as const;

export function accountSheet({ lines, total, cell, caption, formula, moment }: Written): NewSheet {
  const isLive = lines.every(followsChanges);
  const cells: Cell[] = [
    text("B1", caption === "" ? total.name : caption, "title"),
    text("B2", texts.from({ address: total.address, formula }), "note", { across: 2 }),
    ...(isLive ? [] : [text("B3", texts.asOf({ moment: spoken(moment) }), "note", { across: 2 })]),
    text("B4", texts.step, "head"),
    text("C4", texts.figure, "numberHead"),
  ];
  let made = "";
  for (const [index, line] of lines.entries()) {
    const row = FIRST_ROW + index;
    const at = `C${row}`;
    cells.push(text(`B${row}`, wordsOf(line)));
    if (!isLive) {
      cells.push(...valueCell(at, line));
      continue;
    }
    if (line.is === "result" && made !== "") {
      cells.push(formulaCell(at, `=${made}`, "derived"));
      made = at;
      continue;
    }
    cells.push(...figureCell(at, line));
    if (line.is === "operand") made = line.sign === "" ? at : `${bracketed(made, line)}${OPERATORS[line.sign]}${at}`;
    else made = at;
  }
  const last = FIRST_ROW + lines.length;
  cells.push(text(`B${last}`, total.name, "total"), totalCell(`C${last}`, total, isLive));
  return { name: texts.sheet({ cell }), columns: { A: 24, B: 420, C: 130 }, rows: {}, cells, opensOn: "B1" };
}

/** A sum that is gone on with by a product is one term of it. */
const bracketed = (made: string, { sign }: AccountLine): string =>
  (sign === "×" || sign === "÷") && /[+-]/.test(made) ? `(${made})` : made;

const isOneCell = (place: Area | undefined): place is Area => place !== undefined && place.rows * place.columns === 1;

/** A step in words alone has been worked out of figures that the sheet does not show. */
const followsChanges = ({ is, at, isConstant }: AccountLine): boolean =>
  is === "result" || isConstant === true || (is === "step" ? at !== undefined : isOneCell(at));

const spoken = (moment: Date): string => moment.toLocaleString([], { dateStyle: "medium", timeStyle: "short" });

function totalCell(at: string, { address, value, isPercent }: Written["total"], isLive: boolean): Cell {
  if (isLive) return formulaCell(at, `=${address}`, "total");
  return typeof value === "number"
    ? { at, content: { number: value }, look: "total", ...(isPercent && { format: PERCENT_FORMAT }) }
    : text(at, typeof value === "object" ? value.error : String(value), "total");
}

/** Of its own cell; else as a value. */
function figureCell(at: string, line: AccountLine): Cell[] {
  return isOneCell(line.at)
    ? [formulaCell(at, `=${formatAddress(line.at)}`, line.is === "step" ? "derived" : "input")]
    : valueCell(at, line);
}

/** The number that it is, else what it shows. */
function valueCell(at: string, { figure }: AccountLine): Cell[] {
  if (figure === "") return [];
  const isPercent = figure.endsWith(" %");
  const number = Number(figure.replace(" %", "").replaceAll(",", "").replace("−", "-"));
  if (!Number.isFinite(number)) return [text(at, figure, "endTag")];
  return isPercent
    ? [{ at, content: { number: Number((number / 100).toPrecision(15)) }, look: "derived", format: PERCENT_FORMAT }]
    : [{ at, content: { number }, look: "derived" }];
}
