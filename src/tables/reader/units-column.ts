/** What a column of units says of each row, and of which figures it does not say it. */

import { textOf } from "../table-header";
import { unitIn } from "../units";
import type { TableForm } from "./figure-table";
import type { Frame, FrameColumn } from "./frame";
import type { Measure } from "./table-reading";
import { isPercentUnit, measureOfUnit, unitTextIn } from "./unit-words";

/** `U.S. dollars, Billions`: what the columns of units and of their powers say of a row. */
export function unitTextAt({ grid }: Frame, { units, powers }: TableForm, row: number): string {
  const [unit, power] = [units, powers].map((column) => (column ? textOf(grid.at(row, column.index)) : ""));
  return [unit!, isUnitsOfOne(power!) ? "" : power!].filter((part) => part !== "").join(", ");
}

const isUnitsOfOne = (power: string): boolean => /^units?$/i.test(power);

/** `Unit | Quantity | Price | Amount`: the kg in a column of units are those of the quantities, not of the money. */
export function isOfMoneyBeside({ words, measure }: FrameColumn, { figures }: TableForm, unit: string): boolean {
  if (measureOfUnit(unit) === "value" || isPercentUnit(unit)) return false;
  const isMoney = unitIn(unitTextIn(words).unit).currency !== undefined;
  return isMoney || (isPaid(measure) && figures.some((other) => isQuantity(other.measure)));
}
const isPaid = (measure: Measure | null): boolean =>
  measure !== null &&
  (["price", "exportPrice", "importPrice", "value", "sales", "purchases"] as Measure[]).includes(measure);
const isQuantity = (measure: Measure | null): boolean =>
  measure === "volume" || measure === "exportVolume" || measure === "importVolume";
