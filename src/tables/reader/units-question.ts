/** Thousands beside units of the same money: asked, with the button that multiplies. */

import { columnName } from "../../sheet/address";
import type { Grid } from "../grid";
import { reading } from "../reading";
import { unitIn } from "../units";
import type { Frame, FrameColumn } from "./frame";
import { answer } from "./questions";
import type { ColumnRole, Question } from "./table-reading";
import { reader as texts } from "./texts";

const { ask, answers } = texts;

export interface UnitsDiffering {
  readonly question: Question;
  /** The columns to multiply, by what, and the unit that they then have. */
  readonly columns: readonly number[];
  readonly factor: number;
  readonly unit: string;
}

/** Figures of a chain in thousands beside units of the same money. */
export function unitQuestion(frame: Frame, roles: ReadonlyMap<number, ColumnRole>): UnitsDiffering | null {
  const money = frame.columns.filter(
    ({ index, unit }) => MONEY.includes(roles.get(index)!) && unitIn(unit).currency !== undefined,
  );
  const power = ({ unit }: FrameColumn) => unitIn(unit).power ?? 0;
  const powers = [...new Set(money.map(power))].sort((a, b) => a - b);
  const currencies = new Set(money.map(({ unit }) => unitIn(unit).currency));
  if (powers.length !== 2 || currencies.size !== 1) return null;
  const large = money.filter((column) => power(column) === powers[1]);
  const small = money.filter((column) => power(column) === powers[0]);
  const letters = (columns: readonly FrameColumn[]) =>
    columns.map(({ index }) => columnName(frame.grid.column + index)).join(", ");
  const said = (columns: readonly FrameColumn[]) =>
    columns
      .map(({ index, period }) => {
        const letter = columnName(frame.grid.column + index);
        return period ? ask.columnInPeriod({ letter, period: period.label }) : letter;
      })
      .join(", ");
  const factor = 10 ** (powers[1]! - powers[0]!);
  const words = (large.length > 1 ? ask.unit : ask.unitOne)({
    large: said(large),
    unit: large[0]!.unit,
    small: said(small),
    other: small[0]!.unit,
  });
  return {
    columns: large.map(({ index }) => index),
    factor,
    unit: small[0]!.unit,
    question: {
      id: "unit",
      about: "",
      words,
      at: large.map(({ index }) => ({ row: frame.headRows[frame.headRows.length - 1] ?? 0, column: index })),
      answers: [
        answer(
          "multiply",
          answers.multiply({ columns: letters(large), factor: factor.toLocaleString("en-GB") }),
          answers.multiplyThen,
        ),
        answer("one unit", answers.oneUnit),
        answer("apart", answers.apart),
      ],
    },
  };
}

const MONEY: readonly ColumnRole[] = ["sales", "purchases", "otherInputs", "valueAdded", "wages", "price"];

/** The table with the figures of some columns multiplied by a power of ten: exact, for the exponent is written. */
export function multiplied(frame: Frame, columns: readonly number[], factor: number): Grid {
  const power = Math.round(Math.log10(factor));
  const isRecord = new Set(frame.rows.map(({ row }) => row));
  return frame.grid.with(
    frame.grid.values.map((cells, row) =>
      cells.map((cell, column) => {
        if (!isRecord.has(row) || !columns.includes(column)) return cell;
        const read = reading(cell, frame.columns[column]!.mark);
        return read.is === "figure" ? raised(read.plain, power) : cell;
      }),
    ),
  );
}

function raised(plain: number | string, power: number): number {
  const [mantissa = "", exponent = "0"] = String(plain).toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
