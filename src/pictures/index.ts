/** The pictures that fit a table: each is offered where the table has what it needs. */
import { sentenceOf } from "../cells/sentences";
import { Refused } from "../core/refusal";
import { benchmark } from "./benchmark";
import { chainAccount } from "./chain-account";
import { flow } from "./flow";
import { flowOf, rentsOf, sharesOf, sliceOf, stepsOf, termsOfTradeOf } from "./figures";
import { benchmarkOf, chainAccountOf, governanceOf, linkagePathOf, successFactorsOf } from "./figures-of-answers";
import { governanceMatrix } from "./governance-matrix";
import { linkagePath } from "./linkage-path";
import type { Frame, Picture } from "./picture";
import { namingCellsIn } from "../tables/chain";
import { columnOf, type ReadTable } from "../tables/read-table";
import { refusedCell } from "../tables/refused-on-sheet";
import { rents } from "./rents";
import { shares } from "./shares";
import { smile } from "./smile";
import { successFactors } from "./success-factors";
import { termsOfTrade } from "./terms-of-trade";
import { waterfall } from "./waterfall";

export const PICTURE_IDS = [
  "flow",
  "waterfall",
  "smile",
  "shares",
  "terms-of-trade",
  "rents",
  "success-factors",
  "benchmark",
  "governance-matrix",
  "chain-account",
  "linkage-path",
] as const;
export type PictureId = (typeof PICTURE_IDS)[number];

/** Pictures of a single period: where a table has several, one is chosen. */
export const isOfOneTime = (id: string): boolean => id === "flow" || id === "waterfall" || id === "smile";

/** A picture of a table, ready to be drawn at any width and in any theme. */
export interface Drawable {
  readonly draw: (frame: Frame) => Picture;
  /** What the title can speak of. */
  readonly subjects: readonly string[];
  /** How many links, periods or sources it shows: a table may have empty rows. */
  readonly records: number;
}

/** What a table has for a picture, and what of it the title can speak of. */
function offered<Data>(
  data: Data | null,
  draw: (data: Data, frame: Frame) => Picture,
  subjects: (data: Data) => readonly string[],
  records: (data: Data) => number,
): Drawable | null {
  return data && { draw: (frame) => draw(data, frame), subjects: subjects(data), records: records(data) };
}

const namesOf = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

/** The picture, if the table has its columns. A figure that the core refuses refuses the picture: it throws `Refused`, which names the sheet's cell. `period`: of one time, its order; else the last. */
export function drawable(id: PictureId, table: ReadTable, period?: number): Drawable | null {
  const slice = sliceOf(table, period);
  const { understood } = table;
  // Of several times, or not of a chain: the rows of a column are all records.
  const isOfAll = !isOfOneTime(id) || !slice || columnOf(table, "payment") !== undefined;
  return namingCellsIn(
    table,
    { period: null, columns: slice?.columns ?? new Map(), rows: isOfAll ? understood.records : slice.rows },
    () => drawableOf(id, table, period),
  );
}

function drawableOf(id: PictureId, table: ReadTable, period: number | undefined): Drawable | null {
  switch (id) {
    case "flow":
      return offered(
        flowOf(table, period),
        flow,
        ({ nodes }) => nodes.flatMap(({ name, share }) => (share ? [name] : [])),
        ({ links }) => links.length,
      );
    case "waterfall":
    case "smile":
      return offered(
        stepsOf(table, period),
        id === "smile" ? smile : waterfall,
        ({ steps }) => namesOf(steps),
        ({ steps }) => steps.length,
      );
    case "shares":
      return offered(
        sharesOf(table),
        shares,
        ({ series }) => namesOf(series),
        ({ series }) => series.length,
      );
    case "terms-of-trade":
      return offered(
        termsOfTradeOf(table),
        termsOfTrade,
        ({ indices }) => namesOf(indices),
        ({ periods }) => periods.length,
      );
    case "rents":
      return offered(
        rentsOf(table),
        ({ sources, unit }, frame) => rents(sources, unit, frame),
        ({ sources }) => namesOf(sources),
        ({ sources }) => sources.length,
      );
    case "success-factors":
      return offered(
        successFactorsOf(table),
        successFactors,
        ({ factors }) => namesOf(factors),
        ({ factors }) => factors.length,
      );
    case "benchmark":
      return offered(benchmarkOf(table), benchmark, namesOf, (indicators) => indicators.length);
    case "governance-matrix":
      return offered(
        governanceOf(table),
        governanceMatrix,
        ({ periods }) => namesOf(periods.at(-1)?.actors ?? []),
        ({ periods }) => periods.reduce((sum, { actors }) => sum + actors.length, 0),
      );
    case "chain-account":
      return offered(
        chainAccountOf(table),
        chainAccount,
        ({ actors }) => namesOf(actors),
        ({ actors }) => actors.length,
      );
    case "linkage-path":
      return offered(
        linkagePathOf(table),
        linkagePath,
        () => [],
        ({ periods }) => periods.length,
      );
  }
}

/** Why the core refuses a picture, in its own sentence; undefined for any other error. */
export const refusalIn = (error: unknown): string | undefined =>
  error instanceof Refused ? sentenceOf(error.refusal).sentence : undefined;

/** The cell of the sheet that it is about; null where it is about more than one. */
export const refusedCellIn = (error: unknown): string | null =>
  error instanceof Refused ? refusedCell(error.refusal) : null;
