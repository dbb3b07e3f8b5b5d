/** Why a table cannot be solved, in the words of the view: what a function calls its arguments has other names here. */

import { sentenceOf } from "../../cells/sentences";
import { type Reason, Refusal, Refused } from "../../core/refusal";
import { cellName } from "../../sheet/address";
import { type NetworkRanges, placesOf } from "../../tables/networks/source";
import { networks as texts } from "../texts/networks";
import { networkRefusals as refusals } from "../texts/network-refusals";

export interface RefusedHere {
  readonly words: string;
  /** The sheet's cell that it is about; null where it is about a whole range. */
  readonly cell: string | null;
}

/** Undefined for any other error. */
export function refusedHere(error: unknown, ranges: NetworkRanges | null): RefusedHere | undefined {
  if (!(error instanceof Refused)) return undefined;
  const { reason } = error.refusal;
  const place = "place" in reason && ranges ? placeOf(reason, ranges) : null;
  const said = aboutRanges(reason, place?.cell ?? null);
  if (said !== null) return { words: said, cell: place?.cell ?? null };
  const named = place ? ({ ...reason, place: { argument: place.words } } as Reason) : reason;
  return { words: sentence(sentenceOf(new Refusal(named)).sentence), cell: place?.cell ?? null };
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** Of reasons that speak of several ranges, or of what to write into an argument. */
function aboutRanges(reason: Reason, cell: string | null): string | null {
  switch (reason.why) {
    case "not square":
      return refusals.notSquare({ rows: reason.rows, columns: reason.columns });
    case "rows differ":
      return refusals.rowsDiffer({ rows: reason.rows, flows: reason.otherRows });
    case "lengths differ":
      return refusals.lengthsDiffer({ field: texts.countries, cells: reason.length, flows: reason.otherLength });
    case "no blocks":
      return refusals.noBlocks({
        columns: reason.columns,
        rows: reason.rows,
        field: texts.countries,
        one: texts.oneCountry,
      });
    case "no categories":
      return refusals.noCategories({ columns: reason.columns, countries: reason.countries });
    case "no name":
      return cell === null ? null : refusals.noName({ cell });
    case "no records":
      return refusals.noNames({ field: texts.countries });
    case "no sales":
      return refusals.noSales;
    default:
      return null;
  }
}

/** What a place among the arguments is on the sheet. */
function placeOf(
  reason: Extract<Reason, { place: unknown }>,
  ranges: NetworkRanges,
): { words: string; cell: string | null } | null {
  const { argument, row, column } = reason.place;
  const words = ARGUMENTS[argument];
  if (words === undefined) return null;
  if (row === undefined) return { words, cell: null };
  const at = cellOf(argument, row - 1, (column ?? 1) - 1, ranges);
  if (at === null) return { words, cell: null };
  const cell = cellName(at.row, at.column);
  return { words: column === undefined && argument === "flows" ? texts.sheetRow({ row: at.row + 1 }) : cell, cell };
}

const ARGUMENTS: Readonly<Record<string, string>> = {
  flows: texts.flows,
  finalDemand: texts.finalDemand,
  countries: texts.countries,
};

function cellOf(
  argument: string,
  row: number,
  column: number,
  { flows, flowRows, flowColumns, finalDemand, countries }: NetworkRanges,
): { row: number; column: number } | null {
  const [rows, columns] = [placesOf(flowRows), placesOf(flowColumns)];
  if (argument === "flows") return inTable(rows[row], columns[column]);
  if (argument === "countries") {
    if (!countries) return null;
    if (countries.rows === 1)
      return inTable(countries.row, countries.columns === columns.length ? countries.column + row : columns[row]);
    return inTable(countries.rows === rows.length ? countries.row + row : rows[row], countries.column);
  }
  const across = finalDemand.flatMap((area) =>
    Array.from({ length: area.columns }, (_, index) => ({ area, column: area.column + index })),
  )[column];
  if (!across) return null;
  const { area } = across;
  // A second range has its own rows; beside the flows, subtotals are left out.
  return inTable(area.rows === flows.rows ? rows[row] : area.row + row, across.column);
}

const inTable = (row: number | undefined, column: number | undefined): { row: number; column: number } | null =>
  row === undefined || column === undefined ? null : { row, column };
