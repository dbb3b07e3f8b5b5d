/** Units that stand beside the figures in the cells of a column: 0.90 US$/kg, 12 %, 12 d. */

import type { ColumnEvidence } from "../column-evidence";
import type { Grid } from "../grid";
import { type Numeral, numeralIn } from "../numeral";
import { unlikeCellIn } from "../unit-of-cell";
import type { FrameColumn } from "./frame";
import { unitsDiffer } from "./unit-words";

const MAX_LOOKED_AT = 1000;

function numeralsOf(grid: Grid, below: readonly number[], index: number): Numeral[] {
  return below.slice(0, MAX_LOOKED_AT).flatMap((row) => {
    const cell = grid.at(row, index);
    return (typeof cell === "string" && numeralIn(cell)) || [];
  });
}

/** The unit that stands in every cell: 0.90 US$/kg. */
export function unitOfCells({ counts, index }: ColumnEvidence, grid: Grid, below: readonly number[]): string {
  if (counts.figuresAsText === 0 || counts.numbers > 0) return "";
  const units = new Set(numeralsOf(grid, below, index).map(({ percent, unit }) => (percent ? "%" : unit)));
  const [first = "", ...others] = units;
  return others.every((other) => !unitsDiffer(first, other)) && !units.has("") ? first : "";
}

/** Whether one cell of a column says another unit than another: €10 above $30. A bare $ may be any dollar. */
export const haveUnitsOfTheirOwn = ({ index }: ColumnEvidence, grid: Grid, below: readonly number[]): boolean =>
  unlikeCellIn(grid, below, index, (one, other) => unitsDiffer(one, other) && !(isDollar(one) && isDollar(other))) !==
  null;

/** One of two such units may be the other, written short. */
const isDollar = (unit: string): boolean => unit === "$" || /^(?:US\s?\$|USD)$/i.test(unit);

/** Whether the figures are texts with a percent sign. */
export function arePercentTexts({ counts, index }: ColumnEvidence, grid: Grid, below: readonly number[]): boolean {
  if (counts.figuresAsText === 0 || counts.numbers > counts.figuresAsText) return false;
  const signed = below.filter((row) => {
    const cell = grid.at(row, index);
    return typeof cell === "string" && /%\s*$/.test(cell);
  });
  return 2 * signed.length > counts.figuresAsText + counts.numbers;
}

/** Days and seconds are written like the flags of another definition and of an estimate. */
const UNIT_OR_FLAG: readonly string[] = ["d", "s"];

/**
 * The columns whose figures all have one such letter, in it as their unit. Flags stand behind some figures: where figures of
 * another period do without the letter, it is a flag of the whole period.
 */
export function inDaysOrSeconds(columns: readonly FrameColumn[], grid: Grid, below: readonly number[]): FrameColumn[] {
  const letters = new Map(columns.map((column) => [column, letterOf(column, grid, below)]));
  const isOfAll = ({ content, period }: FrameColumn, letter: string) =>
    period === null ||
    columns.every((other) => other.content !== content || other.period === null || letters.get(other) === letter);
  return columns.map((column) => {
    const letter = letters.get(column)!;
    return column.unit === "" && letter !== "" && isOfAll(column, letter) ? { ...column, unit: letter } : column;
  });
}

function letterOf({ content, seen: { counts, index } }: FrameColumn, grid: Grid, below: readonly number[]): string {
  if (content !== "figures" || counts.figuresAsText === 0 || counts.numbers > 0) return "";
  const [first, ...others] = new Set(numeralsOf(grid, below, index).map(({ flag }) => flag));
  return first !== undefined && others.length === 0 && UNIT_OR_FLAG.includes(first) ? first : "";
}
