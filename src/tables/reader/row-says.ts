/** What a row says of its own figures, by its name, by its cells, or by the row above that it is a part of. */

import { isBlank } from "../grid";
import { showsPercent } from "./cell-figure";
import type { TableForm } from "./figure-table";
import type { Frame, FrameRow } from "./frame";
import { measureIn } from "./measures";
import type { Measure } from "./table-reading";
import { rowName } from "./tree-names";
import { isPercentUnit, measureOfUnit, unitTextIn } from "./unit-words";

export interface RowSays {
  readonly unit: string;
  readonly measure: Measure | null;
}

/** Asked for the records from top to bottom: what a list of parts counts is what the row above it does. */
export function rowSayings(frame: Frame, form: TableForm): (record: FrameRow, own: string) => RowSays {
  const hasUnits = form.measures !== undefined || form.units !== undefined;
  let above: Measure | null = null;
  let isInList = false;
  return (record, own) => {
    const written = hasUnits ? "" : unitWrittenIn(own, form);
    const unit = written || (!hasUnits && isInPercent(frame, form, record.row) ? "%" : "");
    if (form.form === "down") return { unit, measure: null };
    const measure = saidByRow(rowMeasureOf(own, unit), form, unit);
    const { ofWhich } = rowName(own);
    const isPart = record.isOfWhich || ofWhich === "before" || (isInList && measure === null);
    if (isPart) isInList ||= record.isOfWhich;
    else [above, isInList] = [measure, ofWhich === "behind"];
    return { unit, measure: measure ?? (isPart ? above : null) };
  };
}

/** A line above rows that has a unit says what they count: `Exports of shoes, US$ million per year`, `(value added, US$)`. */
export function sectionSays(section: string): RowSays {
  if (section === "") return NOTHING;
  const { unit } = unitTextIn(section);
  return unit === "" ? NOTHING : { unit, measure: measureIn(section.replace(/^\((.*)\)$/, "$1"), "heading") };
}
const NOTHING: RowSays = { unit: "", measure: null };

/** Bags that are sold for money are no unit. */
function unitWrittenIn(own: string, { figures }: TableForm): string {
  const { unit, rest } = unitTextIn(own);
  const isThing = rest === "" && measureOfUnit(unit) === "volume" && figures.every((column) => column.unit !== "");
  return isThing ? "" : unit;
}

/** Whether all figures of a row have a percent sign among columns that are not of percentages. */
function isInPercent({ grid }: Frame, { figures }: TableForm, row: number): boolean {
  const filled = figures.filter(({ index }) => !isBlank(grid.at(row, index)));
  return (
    filled.length > 0 &&
    figures.every(({ unit, seen }) => !isPercentUnit(unit) && seen.shows !== "percent") &&
    filled.every(({ index }) => showsPercent(grid, row, index))
  );
}

/**
 * What a row's name may say of its figures. Materials and Price in a list of costs are names: only with periods across does a
 * row of prices or exports say what it counts.
 */
function saidByRow(measure: Measure | null, { form }: TableForm, unit: string): Measure | null {
  if (measure === null || unit !== "" || OF_ROWS.includes(measure)) return measure;
  return form === "across" && ACROSS.includes(measure) ? measure : null;
}
const ACROSS: readonly Measure[] = [
  "price",
  "exportPrice",
  "importPrice",
  "volume",
  "exportVolume",
  "importVolume",
  "exports",
  "imports",
];

export const OF_ROWS: readonly Measure[] = ["ratio", "share", "index", "count"];

/** Workers under a heading of shares or of costs are a member; the number of workers, or workers below sales, are a measure. */
export const isOfThings = (name: string, measure: Measure, records: readonly FrameRow[]): boolean =>
  measure === "count" &&
  !/(?:\bnumber|\bno\.|\banzahl|\bnombre|\bn[uú]mero|^#)/i.test(name) &&
  !records.some((record) => EARNED.includes(measureIn(record.name, "row")));
const EARNED: readonly (Measure | null)[] = ["sales", "valueAdded"];

/** What a row's own name says of its figures. */
export function rowMeasureOf(name: string, unit: string): Measure | null {
  const byUnit = measureOfUnit(unit);
  const measure = byUnit ?? measureIn(name.replace(/^[\s—–-]+/, ""), "row");
  return measure === "value" && unit === "" ? null : measure;
}
