/** Fractions of a whole: told from other small figures by their sums. */

import type { Sliced } from "../../core/sliced";
import { isTotalName } from "../header-vocabulary";
import { cellSays, sizeOf } from "./cell-figure";
import { figureTable, formOf, type TableForm } from "./figure-table";
import type { Frame, FrameColumn } from "./frame";
import { isWorldName } from "./tree-names";
import { isPercentUnit } from "./unit-words";

const NEAR = 0.02;
const isNear = (sum: number, whole: number): boolean => Math.abs(sum - whole) < NEAR;

/** Whether figures under a percent sign are fractions already: none is above 1, and they sum to 1. */
export function areFractionsOf(frame: Frame, { figures }: TableForm): boolean {
  const ofPercent = figures.filter(({ unit, seen }) => isPercentUnit(unit) && seen.shows !== "percent");
  if (ofPercent.length === 0) return false;
  return ofPercent.every((column) => {
    const all = frame.rows.flatMap(({ row, kind }) => {
      const says = cellSays(frame, row, column, true);
      return kind === "record" && says.is === "figure" ? [sizeOf(says.figure)] : [];
    });
    const sum = all.reduce((total, figure) => total + figure, 0);
    return all.length > 1 && all.every((figure) => figure >= 0 && figure <= 1) && (isNear(sum, 1) || isNear(sum, 2));
  });
}

/** Fewer members or periods that sum to 1 may do so by chance. */
const LEAST = { members: 3, periods: 2 } as const;
/** A sum of rounded fractions is as far from 1 as this at most. */
const ROUNDING = 0.005;

/**
 * Figures that no word names and that make up 1 in each of several periods are shares of a whole: the table proves it. In one
 * period alone, or with figures below 0, it may be chance.
 */
export function* withSharesProven(frame: Frame): Sliced<Frame> {
  const form = formOf(frame);
  const { figures } = form;
  const isOpen =
    frame.titleMeasure === null &&
    figures.length > 0 &&
    figures.every(({ unit, measure }) => unit === "" && measure === null);
  if (!isOpen || form.measures || form.units) return frame;
  if (yield* areOfHundred(frame, form)) return withShares(frame, figures, ({ seen }) => seen);
  if (!figures.every(({ seen: { range } }) => isWithinWhole(range))) return frame;
  const { members, periods } = yield* figureTable(frame, form, null, true);
  const isWhole = ({ order }: { readonly order: number }) => {
    const all = members.flatMap((member) => member.figures.get(order) ?? []).map(sizeOf);
    return all.length >= LEAST.members && Math.abs(sumWithoutTotal(all) - 1) <= ROUNDING;
  };
  if (periods.length < LEAST.periods || !periods.every(isWhole)) return frame;
  return withShares(frame, figures, ({ seen }) => ({ ...seen, shows: "percent" }));
}

const withShares = (
  frame: Frame,
  figures: readonly FrameColumn[],
  seenOf: (column: FrameColumn) => FrameColumn["seen"],
): Frame => ({
  ...frame,
  columns: frame.columns.map((column) =>
    figures.includes(column)
      ? { ...column, unit: "%", measure: "share", isMember: true, seen: seenOf(column) }
      : column,
  ),
});

/** Whether a total printed as 100 in every period is the sum of all others, none of them below 0. */
function* areOfHundred(frame: Frame, form: TableForm): Sliced<boolean> {
  if (form.form !== "across" || form.names.length === 0) return false;
  const { members, periods } = yield* figureTable(frame, form, null, false);
  const total = members.filter(({ name }) => isTotalName(name) || isWorldName(name));
  const parts = members.filter((member) => !total.includes(member));
  if (total.length !== 1 || periods.length < LEAST.periods || parts.length < LEAST.members) return false;
  return periods.every(({ order }) => {
    const sizes = parts.map(({ figures }) => sizeOf(figures.get(order)));
    const sum = sizes.reduce((all, size) => all + size, 0);
    return sizeOf(total[0]!.figures.get(order)) === 100 && sizes.every((size) => size >= 0) && isNearHundred(sum);
  });
}
/** A sum of rounded percentages is as far from 100 as this at most. */
const isNearHundred = (sum: number): boolean => Math.abs(sum - 100) <= 100 * ROUNDING;

const isWithinWhole = ({ least, most }: { readonly least: number; readonly most: number }): boolean =>
  least >= 0 && most <= 1;

/** With a total of 1 printed among them. */
function sumWithoutTotal(fractions: readonly number[]): number {
  const sum = fractions.reduce((total, fraction) => total + fraction, 0);
  return fractions.some((fraction) => isNear(fraction, 1)) && fractions.length > LEAST.members ? sum - 1 : sum;
}
