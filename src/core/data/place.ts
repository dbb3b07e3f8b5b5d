/** Where the elements of an argument are on the sheet, so that a sentence can name the cell. */
import type { ArgumentPosition } from "../refusal";

/** How a vector lies on the sheet. */
export type Layout = "column" | "row" | "cell";

/** The place of each element, 0-based, of one argument. */
export type Places = (index: number) => ArgumentPosition;

/** The places of a vector: down a column, along a row, or one cell. */
export function placesAlong(argument: string, layout: Layout): Places {
  switch (layout) {
    case "column":
      return (index) => ({ argument, row: index + 1 });
    case "row":
      return (index) => ({ argument, column: index + 1 });
    case "cell":
      return () => ({ argument });
  }
}
