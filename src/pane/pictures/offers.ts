/** The pictures that fit the selected table, drawn or refused; or the question that is open about it. */

import { type Drawable, drawable, type PictureId, PICTURE_IDS, refusalIn, refusedCellIn } from "../../pictures";
import { picturesOf, type ReadingPictureId } from "../../pictures/of-reading";
import type { Grid } from "../../tables/grid";
import { columnOf, type ReadTable, readTable, undecidedIn } from "../../tables/read-table";
import type { Question } from "../../tables/reader/table-reading";
import type { Understanding } from "../../tables/understanding";
import type { Selection, Workbook } from "../../workbook/port";
import { chainObstacles } from "../reading/chain-obstacles";
import { asFunctionTable, chainOf, type TableRead } from "../reading/read";
import type { LookAt } from "./looks";
import { type Region, regionsOf } from "./region";

export type OfferId = PictureId | ReadingPictureId;

/** A picture that the table has the columns for: to be drawn, or refused by the core with a reason. */
export type Offer = { readonly id: OfferId } & (
  | { readonly drawable: Drawable }
  /** `cell`: of the sheet, where it is about one. */
  | { readonly refusal: string; readonly cell: string | null }
);

export interface Shown {
  readonly region: Region;
  readonly read: TableRead;
  /** The chain, the arguments or the answer of a function; null where the table is of another kind. */
  readonly table: ReadTable | null;
  /** What charts of the spreadsheet's own are made from: the same, or columns of export and import prices, one of each. */
  readonly charted: ReadTable | null;
  /** None while a question is open. */
  readonly offers: readonly Offer[];
  readonly question: Question | null;
  /** A column of a chain whose text may be two figures, which no question is about. */
  readonly isUndecided: boolean;
}

/** The pictures of chains, whose columns are links and figures of them. */
const OF_CHAINS: readonly PictureId[] = ["flow", "waterfall", "smile", "shares"];

/** Why there is no picture: the pictures of an input-output table are with its measures, under Networks. */
export type NoPicture = "no table" | "input-output";

/** Tables of which none is selected. */
export interface SeveralTables {
  readonly tables: readonly Grid[];
}

/** The first of the selection's tables that a picture fits; else the first that something is to be asked of. */
export async function tableOf(
  workbook: Workbook,
  lookAt: LookAt,
  selection: Selection,
  signal: AbortSignal,
): Promise<Shown | SeveralTables | NoPicture> {
  const found = await regionsOf(workbook, selection, signal);
  if (found.are === "several") return { tables: found.tables };
  let asking: Shown | undefined;
  let none: NoPicture = "no table";
  for (const region of found.regions) {
    const { read, shown } = await lookAt(region, signal);
    if (!shown && read.reading.kind === "input-output") none = "input-output";
    if (!shown) continue;
    if (!shown.question) return shown;
    asking ??= shown;
  }
  return asking ?? none;
}

export function shownOf(region: Region, read: TableRead): Shown | undefined {
  const none = {
    region: withSourceOf(region, read),
    read,
    offers: [],
    question: null,
    isUndecided: false,
    charted: null,
  };
  const ofFunction = readTable(asFunctionTable(read));
  const isOfFunction = ofFunction.answer !== null || ofFunction.forFunction !== null || hasRents(ofFunction);
  if (isOfFunction) return decided(offersOf({ ...none, table: ofFunction, charted: ofFunction }, undefined));
  const { question } = read.reading;
  if (question) return { ...none, table: null, question };
  const chain = chainOf(read);
  const table = chain && readTable(chain);
  const charted = table ?? (hasOnePriceEach(read) ? ofFunction : null);
  const found = offersOf({ ...none, table, charted }, undefined);
  return decided(chain && found.offers.length === 0 ? { ...found, offers: refusedBy(chain) } : found);
}

/** Of a chain that cannot be drawn: the same as under Analyse. */
const refusedBy = (chain: Understanding): readonly Offer[] =>
  chainObstacles(chain)
    .slice(0, 1)
    .map(({ sentence, cells }) => ({ id: "waterfall", refusal: sentence, cell: cells[0] ?? null }));

/** What a person has typed of the source goes before what stands below the table. */
function withSourceOf({ grid, source }: Region, { choices }: TableRead): Region {
  const its = choices.source ?? source ?? "";
  return { grid, ...(its !== "" && { source: its }) };
}

/** Of a basket no single column may stand for all. */
function hasOnePriceEach({ reading: { kind, columns } }: TableRead): boolean {
  const count = (wanted: string) => columns.filter(({ role }) => role === wanted).length;
  return kind === "series" && count("exportPrice") === 1 && count("importPrice") === 1;
}

/** Rents with their sources are known by both columns, and are of no kind. */
const hasRents = (table: ReadTable): boolean => columnOf(table, "rent") !== undefined;

function decided(shown: Shown): Shown | undefined {
  if (shown.offers.length === 0) return undefined;
  return shown.table && undecidedIn(shown.table).length > 0 ? { ...shown, offers: [], isUndecided: true } : shown;
}

export const offersOf = (shown: Shown, period: number | undefined): Shown => ({
  ...shown,
  offers: drawnOf(
    shown.table ? offersOfTable(shown.table, shown.read.reading.kind === "chain", period) : offersOfKind(shown),
  ),
});

/** What cannot be drawn is not offered; where nothing can be, one says why. */
function drawnOf(offers: readonly Offer[]): readonly Offer[] {
  const drawn = offers.filter((offer) => "drawable" in offer);
  return drawn.length > 0 ? drawn : offers.slice(0, 1);
}

function offersOfTable(table: ReadTable, isChain: boolean, period: number | undefined): Offer[] {
  const isOfFunction = table.answer !== null || table.forFunction !== null || hasRents(table);
  const ids = isOfFunction || !isChain ? PICTURE_IDS : OF_CHAINS;
  return ids.flatMap((id) => offered(id, () => drawable(id, table, period), table.understood));
}

const offersOfKind = ({ read: { reading } }: Shown): Offer[] =>
  picturesOf(reading).flatMap(({ id, make }) => offered(id, make, null));

function offered(id: OfferId, make: () => Drawable | null, understood: Understanding | null): Offer[] {
  try {
    const found = make();
    return found ? [{ id, drawable: found }] : [];
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === undefined) throw error;
    // What was only guessed at by the order of columns is no reason to refuse anything.
    const isGuess = understood?.columns.some(({ why }) => why.kind === "order") ?? false;
    return isGuess ? [] : [{ id, refusal, cell: refusedCellIn(error) }];
  }
}

export const isOfFunction = (table: ReadTable | null): boolean =>
  table !== null && (table.answer !== null || table.forFunction !== null);
