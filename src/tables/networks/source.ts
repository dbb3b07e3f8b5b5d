/** What the measures of an input-output table are computed from: ranges of cells that a person can see and change. */

import type { Area, CellRange } from "../../sheet/address";
import type { CellContent } from "../../sheet/cells";
import type { Cells, NetworkFigures } from "./cells";
import {
  type CountriesFrom,
  countryNames,
  FROM_CELLS,
  type Merged,
  mergedNames,
  NONE_MERGED,
  ONE,
} from "./country-names";
import type { NetworkRead, Run } from "./reading";
import type { NetworkRole } from "./roles";

export interface NetworkRanges {
  /** From the first row and column of the flows to the last. */
  readonly flows: Area;
  /** Of these, the rows and columns that are industries: runs on the sheet. */
  readonly flowRows: readonly Run[];
  readonly flowColumns: readonly Run[];
  /** In the order that the functions take. */
  readonly finalDemand: readonly Area[];
  /** The cells that name the country of each row; null where the rows are of one, or follow one another country by country. */
  readonly countries: Area | null;
  readonly countriesFrom: CountriesFrom;
  readonly merged: Merged;
  readonly isOneCountry: boolean;
  /** Columns that name the rows. */
  readonly names: readonly Area[];
  /** Rows below the flows with other purchases, such as taxes and transport margins: sales less flows contain them. */
  readonly besides: readonly BesidesRow[];
  /** The table’s own value added, over the columns of the flows. */
  readonly valueAdded: OwnValueAdded | null;
  /** Whether title and shares speak of it, or of sales less flows. */
  readonly isOwn: boolean;
}

export interface BesidesRow {
  readonly name: string;
  readonly role: NetworkRole;
  readonly area: Area;
}

export interface OwnValueAdded {
  readonly areas: readonly Area[];
  readonly are: "whole" | "parts";
  readonly name: string;
}

export function rangesOf(reading: NetworkRead): NetworkRanges {
  const { sheet, flows, flowRows, flowColumns, finalDemand, finalDemandOrder, countries, valueAdded, rows } = reading;
  const on = (place: CellRange): Area => ({ sheet, ...place });
  const several = countries.are === "several" ? countries : null;
  return {
    flows: on(flows),
    flowRows,
    flowColumns,
    finalDemand: finalDemandOrder ?? finalDemand,
    countries: several?.at ? on(several.at) : null,
    countriesFrom: several?.from ?? FROM_CELLS,
    merged: several?.merged ?? NONE_MERGED,
    isOneCountry: several === null,
    names: reading.names.map(on),
    besides: rows
      .filter(({ role }) => role === "taxes" || role === "imports" || role === "other")
      .map(({ name, role, at }) => ({ name, role, area: on({ ...flows, row: at, rows: 1 }) })),
    valueAdded: valueAdded && { ...valueAdded, areas: valueAdded.runs.map(on) },
    isOwn: valueAdded !== null,
  };
}

/** Places of runs, one by one. */
export const placesOf = (runs: readonly Run[]): number[] =>
  runs.flatMap(({ from, count }) => Array.from({ length: count }, (_, index) => from + index));

export const rowsOf = ({ flowRows }: Pick<NetworkRanges, "flowRows">): number =>
  flowRows.reduce((sum, { count }) => sum + count, 0);

/** Every range that the measures need. */
export const neededAreas = ({ flows, finalDemand, countries }: NetworkRanges): Area[] => [
  flows,
  ...finalDemand,
  ...(countries ? [countries] : []),
];

/** What a network is computed from; `cells` answers each of the needed areas. */
export function figuresFrom(ranges: NetworkRanges, cells: (area: Area) => Cells): NetworkFigures {
  const { flows, flowRows, flowColumns, finalDemand, countries, countriesFrom, merged, isOneCountry } = ranges;
  const rows = placesOf(flowRows).map((row) => row - flows.row);
  const columns = placesOf(flowColumns).map((column) => column - flows.column);
  const z = cells(flows);
  const pieces = finalDemand.map((area) => {
    const all = cells(area);
    // A second range has its own rows; beside the flows, subtotals are left out.
    return area.rows === flows.rows ? rows.map((row) => all[row]!) : all;
  });
  const named = (): Cells | null => {
    if (isOneCountry) return rows.map((): CellContent[] => [ONE]);
    if (!countries) return null;
    const all = cells(countries);
    const texts = all.flat().map((value) => (typeof value === "object" ? "" : String(value ?? "")));
    const own = countries.rows === 1 ? columns : rows;
    return mergedNames(countryNames(texts, countriesFrom), merged)
      .filter((_, index) => texts.length === own.length || own.includes(index))
      .map((name): CellContent[] => [name]);
  };
  return {
    flows: rows.map((row) => columns.map((column) => z[row]![column]!)),
    finalDemand: rows.map((_, index) => pieces.flatMap((piece) => [...piece[index]!])),
    countries: named(),
  };
}
