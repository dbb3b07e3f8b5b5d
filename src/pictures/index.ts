/** The pictures that fit a table: each is offered where the table has what it needs. */
import { flow } from "./flow";
import { flowOf, rentsOf, sharesOf, stepsOf, termsOfTradeOf } from "./figures";
import type { Frame, Picture } from "./picture";
import type { ReadTable } from "./read-table";
import { rents } from "./rents";
import { shares } from "./shares";
import { smile } from "./smile";
import { termsOfTrade } from "./terms-of-trade";
import { waterfall } from "./waterfall";

export const pictureIds = ["flow", "waterfall", "smile", "shares", "terms-of-trade", "rents"] as const;
export type PictureId = (typeof pictureIds)[number];

/** A picture of a table, ready to be drawn at any width and in any theme. */
export interface Drawable {
  readonly draw: (frame: Frame) => Picture;
  /** What the title can speak of. */
  readonly subjects: readonly string[];
}

/** The picture, if the table has its columns. A figure that the core refuses refuses the picture: it throws `Refused`. */
export function drawable(id: PictureId, table: ReadTable): Drawable | null {
  switch (id) {
    case "flow": {
      const data = flowOf(table);
      return data && { draw: (frame) => flow(data, frame), subjects: data.nodes.flatMap(({ name, share }) => (share ? [name] : [])) };
    }
    case "waterfall": {
      const data = stepsOf(table);
      return data && { draw: (frame) => waterfall(data, frame), subjects: data.steps.map(({ name }) => name) };
    }
    case "smile": {
      const data = stepsOf(table);
      return data && { draw: (frame) => smile(data.steps, frame), subjects: data.steps.map(({ name }) => name) };
    }
    case "shares": {
      const data = sharesOf(table);
      return data && { draw: (frame) => shares(data, frame), subjects: data.series.map(({ name }) => name) };
    }
    case "terms-of-trade": {
      const data = termsOfTradeOf(table);
      return data && { draw: (frame) => termsOfTrade(data, frame), subjects: data.indices.map(({ name }) => name) };
    }
    case "rents": {
      const data = rentsOf(table);
      return data && { draw: (frame) => rents(data.sources, data.unit, frame), subjects: data.sources.map(({ name }) => name) };
    }
  }
}
