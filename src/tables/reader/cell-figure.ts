/** What one cell says, as exactly as it stands: a percentage is a fraction, text is read by its column's decimal mark. */

import type { Grid } from "../grid";
import { isRange } from "../numeral";
import { reading } from "../reading";
import { isPercentUnit } from "./unit-words";
import type { Frame, FrameColumn } from "./frame";
import type { Figure } from "./table-reading";

export type CellSays =
  | { readonly is: "figure"; readonly figure: Figure }
  | { readonly is: "empty" | "missing" | "undecided" }
  | { readonly is: "error"; readonly code: string }
  | { readonly is: "words"; readonly text: string };

export function cellSays({ grid }: Frame, row: number, column: FrameColumn, isFractions = false): CellSays {
  const value = grid.at(row, column.index);
  if (typeof value === "string" && isRange(value)) return { is: "words", text: value.trim() };
  const read = reading(value, column.mark);
  switch (read.is) {
    case "figure": {
      const isPercent =
        isPercentUnit(column.unit) &&
        !isFractions &&
        (typeof value === "string"
          ? !value.includes("%")
          : column.seen.shows !== "percent" && !showsPercent(grid, row, column.index));
      const plain = isPercent ? hundredth(read.plain) : read.plain;
      return { is: "figure", figure: { row, column: column.index, plain } };
    }
    case "error":
      return { is: "error", code: read.code };
    case "words":
      return { is: "words", text: read.text };
    default:
      return { is: read.is };
  }
}

/** Whether a cell is written or shown with a percent sign. */
export function showsPercent(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  return typeof value === "string"
    ? /%\s*$/.test(value)
    : typeof value === "number" && (grid.formats?.[row]?.[column]?.includes("%") ?? false);
}

/** A hundredth, exactly: the exponent is written, nothing is divided. */
function hundredth(plain: number | string): string {
  const [mantissa = "", exponent = "0"] = String(plain).toLowerCase().split("e");
  return `${mantissa}e${Number(exponent) - 2}`;
}

/** Where nothing but a rough size matters. */
export const sizeOf = (figure: Figure | undefined): number => (figure === undefined ? NaN : Number(figure.plain));

/** The rough size of a cell's figure; null where it holds none. */
export function sizeAt(frame: Frame, row: number, column: FrameColumn): number | null {
  const says = cellSays(frame, row, column);
  return says.is === "figure" ? sizeOf(says.figure) : null;
}
