/** The steps as a sheet of their own: figures that stand on the sheet are taken from there, what they make is worked out. */

import { formatAddress } from "../../sheet/address";
import type { NewSheet } from "../../sheet/figures";
import { type Cell, formula as formulaCell, text } from "../../sheet/sheet";
import { account as texts } from "../texts/explain";
import type { AccountLine } from "./account";
import { wordsOf } from "./account-list";

export interface Written {
  readonly lines: readonly AccountLine[];
  /** What all comes to, with its cell. */
  readonly total: { readonly name: string; readonly address: string };
  /** The cell without its sheet, for the name of the new one. */
  readonly cell: string;
  readonly caption: string;
  readonly formula: string;
}

const FIRST_ROW = 5;
const OPERATORS = { "+": "+", "−": "-", "×": "*", "÷": "/" } as const;

export function accountSheet({ lines, total, cell, caption, formula }: Written): NewSheet {
  const cells: Cell[] = [
    text("B1", caption === "" ? total.name : caption, "title"),
    text("B2", texts.from({ address: total.address, formula }), "note", { across: 2 }),
    text("B4", texts.step, "head"),
    text("C4", texts.figure, "numberHead"),
  ];
  let made = "";
  for (const [index, line] of lines.entries()) {
    const row = FIRST_ROW + index;
    const at = `C${row}`;
    cells.push(text(`B${row}`, wordsOf(line)));
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
  cells.push(text(`B${last}`, total.name, "total"), formulaCell(`C${last}`, `=${total.address}`, "total"));
  return { name: texts.sheet({ cell }), columns: { A: 24, B: 420, C: 130 }, rows: {}, cells, opensOn: "B1" };
}

/** A sum that is gone on with by a product is one term of it. */
const bracketed = (made: string, { sign }: AccountLine): string =>
  (sign === "×" || sign === "÷") && /[+-]/.test(made) ? `(${made})` : made;

/** Of its own cell; else the number that it is, else what it shows. */
function figureCell(at: string, { at: place, figure, is }: AccountLine): Cell[] {
  if (figure === "") return [];
  if (place && place.rows * place.columns === 1)
    return [formulaCell(at, `=${formatAddress(place)}`, is === "step" ? "derived" : "input")];
  const isPercent = figure.endsWith(" %");
  const number = Number(figure.replace(" %", "").replaceAll(",", "").replace("−", "-"));
  if (!Number.isFinite(number)) return [text(at, figure, "endTag")];
  return isPercent
    ? [{ at, content: { number: Number((number / 100).toPrecision(15)) }, look: "derived", format: "0.0%" }]
    : [{ at, content: { number }, look: "derived" }];
}
