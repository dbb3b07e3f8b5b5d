/** The pictures that fit the selected table, drawn or refused. */

import { runInSlices } from "../../cells/calls/scheduler";
import { type Drawable, drawable, type PictureId, PICTURE_IDS, refusalIn } from "../../pictures";
import { applyChoices, NO_CHOICES } from "../../tables/choices";
import type { DecimalSeparator } from "../../tables/numeral";
import { type ReadTable, readTable, undecidedIn } from "../../tables/read-table";
import { understand } from "../../tables/understand";
import type { Understanding } from "../../tables/understanding";
import type { Selection } from "../../workbook/port";
import type { PaneContext } from "../view";
import { type Region, regionsOf } from "./region";

/** A picture that the table has the columns for: to be drawn, or refused by the core with a reason. */
export type Offer = { readonly id: PictureId } & ({ readonly drawable: Drawable } | { readonly refusal: string });

export interface Shown {
  readonly region: Region;
  readonly guess: Understanding;
  readonly table: ReadTable;
  /** None while the person has to say first how a column's text is read. */
  readonly offers: readonly Offer[];
}

/** The place of a table and the names of its columns: what was chosen for it holds as long as these do. */
export const keyOf = ({ grid }: Region): string => JSON.stringify([grid.sheet, grid.row, grid.column, grid.values[0]]);

/** The first of the selection's tables that a picture fits. */
export async function tableOf(
  { workbook }: PaneContext,
  selection: Selection,
  signal: AbortSignal,
  marks: ReadonlyMap<string, ReadonlyMap<number, DecimalSeparator>>,
): Promise<{ shown: Shown | undefined; state: string }> {
  const regions = await regionsOf(workbook, selection, signal);
  for (const region of regions) {
    const guess = await runInSlices(understand(region.grid), signal);
    const shown = shownOf(region, guess, marks.get(keyOf(region)) ?? new Map());
    if (shown) return { shown, state: JSON.stringify(region) };
  }
  return { shown: undefined, state: "" };
}

export function shownOf(
  region: Region,
  guess: Understanding,
  marks: ReadonlyMap<number, DecimalSeparator>,
): Shown | undefined {
  const table = readTable(applyChoices(guess, { ...NO_CHOICES, marks }));
  const shown = offersOf({ region, guess, table, offers: [] }, undefined);
  if (shown.offers.length === 0) return undefined;
  return undecidedIn(table).length > 0 ? { ...shown, offers: [] } : shown;
}

export const offersOf = (shown: Shown, period: number | undefined): Shown => ({
  ...shown,
  offers: PICTURE_IDS.flatMap((id) => offerOf(id, shown.table, period)),
});

function offerOf(id: PictureId, table: ReadTable, period: number | undefined): Offer[] {
  try {
    const found = drawable(id, table, period);
    return found ? [{ id, drawable: found }] : [];
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === undefined) throw error;
    // What was only guessed at by the order of columns is no reason to refuse anything.
    const isGuess = table.understood.columns.some(({ why }) => why.kind === "order");
    return isGuess ? [] : [{ id, refusal }];
  }
}
