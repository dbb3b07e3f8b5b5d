/**
 * `Unit | Quantity | Unit price | Amount`: what a budget counts are its amounts. Quantities in bags, days and litres and the
 * prices of one of each are what these are made of: each amount is the product of the two.
 */

import { cellSays } from "./cell-figure";
import type { Frame, FrameColumn } from "./frame";
import { textOf } from "../table-header";

/** Fewer products may be chance. */
const MIN_ROWS = 3;

/** Quantities and unit prices apart, with their units, where their products stand beside them and the units differ. */
export function withFactorsApart(frame: Frame): Frame {
  const units = frame.columns.find(({ content }) => content === "units");
  if (!units) return frame;
  const rows = frame.rows.flatMap(({ row, kind }) => (kind === "record" ? [row] : []));
  const named = new Set(rows.map((row) => textOf(frame.grid.at(row, units.index))).filter((text) => text !== ""));
  if (named.size < 2) return frame;
  const figures = frame.columns.filter(({ content }) => content === "figures");
  for (const [at, quantity] of figures.entries())
    for (const price of figures.slice(at + 1)) {
      const amounts = figures.filter((each) => each !== quantity && each !== price);
      if (!amounts.some((amount) => areProducts(frame, rows, [quantity, price], amount))) continue;
      const apart = [units, quantity, price];
      return {
        ...frame,
        columns: frame.columns.map((column) => (apart.includes(column) ? { ...column, isFactor: true } : column)),
      };
    }
  return frame;
}

/** Whether a column is the product of two others wherever all three have figures, and both multiply. */
function areProducts(
  frame: Frame,
  rows: readonly number[],
  factors: readonly [FrameColumn, FrameColumn],
  amount: FrameColumn,
): boolean {
  let compared = 0;
  for (const row of rows) {
    const [one, other, product] = [...factors, amount].map((column) => {
      const says = cellSays(frame, row, column);
      return says.is === "figure" ? says.figure.plain : null;
    });
    if (one == null || other == null || product == null) continue;
    const [its, others] = [Number(one), Number(other)];
    if (Math.abs(its * others - Number(product)) > lastDigit(product) / 2 + NOISE * Math.abs(Number(product)))
      return false;
    if (its !== 1 && others !== 1 && its !== 0 && others !== 0) compared += 1;
  }
  return compared >= MIN_ROWS;
}
/** Of a product in floating point. */
const NOISE = 1e-12;

const lastDigit = (plain: number | string): number => 10 ** -(String(plain).split(".")[1]?.length ?? 0);
