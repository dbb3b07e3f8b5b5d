/** A chain in one period, as a table has it: its links and the value added of each. */

import { labels, sums, vector } from "../cells/read";
import { type Labels, occupied } from "../core/data/labels";
import type { Vector } from "../core/data/vector";
import type { Decimal } from "../core/numbers/decimal";
import { type Figure, isKnown } from "../core/numbers/figure";
import { stageValueAdded } from "../measures/stage-value-added/definition";
import { valueAdded } from "../measures/value-added/definition";
import { cellAt } from "./grid";
import { salesRole, valueAddedMethod } from "./method";
import { cellsOf, type Column, type ReadTable, type Slice, unitOf } from "./read-table";
import { namingCellsBy } from "./refused-on-sheet";
import type { Measured } from "./roles";

const known = (figure: Figure): Decimal | null => (isKnown(figure) ? figure : null);

/** What a column is called where a sentence speaks of it. */
export const named = (column: Column, otherwise: string): string => (column.header === "" ? otherwise : column.header);

/** The value added of each link in one period: from sales and purchases, prices step by step, or as stated. */
export interface Chain {
  readonly names: Labels;
  readonly added: Vector;
  /** The records that are there, by position. */
  readonly rows: readonly number[];
  readonly unit: string;
  /** What the last link sells for. */
  readonly sold: Decimal | null;
}

export const chainIn = (table: ReadTable, link: Column, slice: Slice): Chain | null =>
  namingCellsIn(table, slice, () => chainOf(table, link, slice));

/** A figure that is refused is named by its cell: the argument of a chain's figures is their heading, or what they are. */
export const namingCellsIn = <Answer>(
  { understood, columns }: ReadTable,
  { rows, columns: ofSlice }: Slice,
  work: () => Answer,
): Answer =>
  namingCellsBy(({ argument, row, column }) => {
    const own = [...ofSlice.values()].flat();
    const its =
      columns.find(({ header, position }) => header === argument && own.includes(position)) ??
      columns.find(({ header }) => header === argument);
    const position = its?.position ?? FIGURES[argument]?.flatMap((role) => ofSlice.get(role) ?? [])[column - 1];
    const at = rows[row - 1];
    return position === undefined || at === undefined ? null : cellAt(understood.grid, at, position);
  }, work);

/** Where headings say nothing, or several columns are summed. */
const FIGURES: Readonly<Record<string, readonly Measured[]>> = {
  inputs: ["inputs", "otherInputs"],
  "other inputs": ["otherInputs"],
  output: ["output"],
  price: ["price"],
  volume: ["volume"],
  conversion: ["conversion"],
  "value added": ["valueAdded"],
};

function chainOf({ understood, columns }: ReadTable, link: Column, slice: Slice): Chain | null {
  const way = valueAddedMethod(understood);
  const header = (position: number | undefined) => (position === undefined ? "" : columns[position]!.header);
  const of = (...roles: Measured[]) => roles.flatMap((role) => slice.columns.get(role) ?? []);
  const cells = (positions: readonly number[]) =>
    slice.rows.map((_, row) => positions.map((position) => read.get(position)![row]));
  const read = new Map(
    [...slice.columns.values()].flat().map((position) => [position, cellsOf(understood, position, slice.rows)]),
  );
  const figures = ([position]: readonly number[], otherwise: string) =>
    vector(header(position) || otherwise, cells([position!]));
  const summed = (positions: readonly number[], otherwise: string, like: Vector) =>
    sums((positions.length === 1 && header(positions[0])) || otherwise, cells(positions), like);
  const names = labels(
    named(link, "links"),
    cellsOf(understood, link.position, slice.rows).map((cell) => [cell]),
  );

  if (way === "sales") {
    const [output, inputs] = [of(salesRole(understood)), of("inputs", "otherInputs")];
    if (output.length === 0 || inputs.length === 0) return null;
    const sold = (
      understood.isPriceTimesVolume
        ? figures(of("price"), "price").times(figures(of("volume"), "volume"))
        : figures(output, "output")
    ).complete();
    const bought = summed(inputs, "inputs", sold).complete();
    const rows = occupied([names], [sold, bought]);
    return {
      names,
      added: valueAdded(sold, bought),
      rows,
      unit: understood.isPriceTimesVolume ? "" : unitOf(header(output[0])),
      sold: known(sold.at(rows[rows.length - 1] ?? 0)),
    };
  }
  if (way === "steps") {
    const [price, others, conversion] = [of("price"), of("otherInputs"), of("conversion")];
    if (price.length === 0 || (others.length + conversion.length === 0 && !understood.isAlongChain)) return null;
    const prices = figures(price, "price");
    const added = stageValueAdded(
      prices,
      others.length > 0 ? summed(others, "other inputs", prices) : undefined,
      conversion.length > 0 ? figures(conversion, "conversion") : undefined,
    );
    return {
      names,
      added: added.complete(),
      rows: occupied([names], [prices]),
      unit: unitOf(header(price[0])),
      sold: known(prices.at(prices.length - 1)),
    };
  }
  const given = way === "value" ? of("valueAdded") : [];
  // Figures by year without a word on what they are have shares, but are no value added yet.
  if (given.length === 0 || understood.columns[given[0]!]!.why.kind === "year heading") return null;
  const added = figures(given, "value added");
  return { names, added, rows: occupied([names], [added]), unit: unitOf(header(given[0])), sold: null };
}
