/** The pictures that fit a table: each is offered where the table has what it needs. */
import { sentenceOf } from "../cells/sentences";
import { Refused } from "../core/refusal";
import { flow } from "./flow";
import { flowOf, rentsOf, sharesOf, stepsOf, termsOfTradeOf } from "./figures";
import type { Frame, Picture } from "./picture";
import type { ReadTable } from "../tables/read-table";
import { rents } from "./rents";
import { shares } from "./shares";
import { smile } from "./smile";
import { termsOfTrade } from "./terms-of-trade";
import { waterfall } from "./waterfall";

export const PICTURE_IDS = ["flow", "waterfall", "smile", "shares", "terms-of-trade", "rents"] as const;
export type PictureId = (typeof PICTURE_IDS)[number];

/** Pictures of a single period: where a table has several, one is chosen. */
export const isOfOneTime = (id: PictureId): boolean => id === "flow" || id === "waterfall" || id === "smile";

/** A picture of a table, ready to be drawn at any width and in any theme. */
export interface Drawable {
  readonly draw: (frame: Frame) => Picture;
  /** What the title can speak of. */
  readonly subjects: readonly string[];
  /** How many links, periods or sources it shows: a table may have empty rows. */
  readonly records: number;
}

/** The picture, if the table has its columns. A figure that the core refuses refuses the picture: it throws `Refused`. `period`: of one time, its order; else the last. */
export function drawable(id: PictureId, table: ReadTable, period?: number): Drawable | null {
  switch (id) {
    case "flow": {
      const data = flowOf(table, period);
      return (
        data && {
          draw: (frame) => flow(data, frame),
          subjects: data.nodes.flatMap(({ name, share }) => (share ? [name] : [])),
          records: data.links.length,
        }
      );
    }
    case "waterfall": {
      const data = stepsOf(table, period);
      return (
        data && {
          draw: (frame) => waterfall(data, frame),
          subjects: data.steps.map(({ name }) => name),
          records: data.steps.length,
        }
      );
    }
    case "smile": {
      const data = stepsOf(table, period);
      return (
        data && {
          draw: (frame) => smile(data, frame),
          subjects: data.steps.map(({ name }) => name),
          records: data.steps.length,
        }
      );
    }
    case "shares": {
      const data = sharesOf(table);
      return (
        data && {
          draw: (frame) => shares(data, frame),
          subjects: data.series.map(({ name }) => name),
          records: data.series.length,
        }
      );
    }
    case "terms-of-trade": {
      const data = termsOfTradeOf(table);
      return (
        data && {
          draw: (frame) => termsOfTrade(data, frame),
          subjects: data.indices.map(({ name }) => name),
          records: data.periods.length,
        }
      );
    }
    case "rents": {
      const data = rentsOf(table);
      return (
        data && {
          draw: (frame) => rents(data.sources, data.unit, frame),
          subjects: data.sources.map(({ name }) => name),
          records: data.sources.length,
        }
      );
    }
  }
}

/** Why the core refuses a picture, in its own sentence; undefined for any other error. */
export const refusalIn = (error: unknown): string | undefined =>
  error instanceof Refused ? sentenceOf(error.refusal).sentence : undefined;
