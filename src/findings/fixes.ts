/** What can be put right without knowing more than the table says: the cells, and what they hold then. */

import { sameName } from "../core/data/labels";
import { tagsOf } from "../core/data/tags";
import type { Sliced } from "../core/sliced";
import type { CellContent } from "../sheet/cells";
import { PERCENT_FORMAT } from "../sheet/sheet";
import type { Span } from "../tables/grid";
import { textOf } from "../tables/table-header";
import { looks } from "../tables/look-alike";
import { reading } from "../tables/reading";
import type { CellPlace } from "../tables/reader/table-reading";
import { importContents } from "./account";
import { textFigures } from "./cells";
import type { Check, Checked, Kind } from "./finding";
import type { Group } from "./groups";
import { namesTogether } from "./names";
import { figureRows } from "./places";
import { percentages } from "./shares";
import { spellings } from "./tags";
import { notYetFilled, zerosForMissing } from "./zeros";

export interface FixedCell extends CellPlace {
  /** "" where it is left empty. */
  readonly content: CellContent;
  /** Left out: as it is shown now. */
  readonly format?: string;
}

/** So many cells are written anew in a moment. */
const MAX_CELLS = 100_000;

const FIXABLE: ReadonlySet<Kind> = new Set<Kind>([
  "text for a figure",
  "look-alike names",
  "not yet filled",
  "zero for missing",
  "percentages",
]);

/** Whether a finding can be put right here. Different units are another matter: they are multiplied where the question is open. */
export function canFix({ grid }: Pick<Checked, "grid">, { kind, findings }: Group): boolean {
  if (!FIXABLE.has(kind) || grid.height * grid.width > MAX_CELLS) return false;
  // Which figure a text is must be known first.
  return kind !== "text for a figure" || findings.some((each) => each.kind === kind && !each.undecided);
}

export function* fixed(checked: Checked, kind: Kind): Sliced<readonly FixedCell[]> {
  switch (kind) {
    case "text for a figure":
      return figuresOfTexts(checked, yield* cellsOf(checked, textFigures));
    case "not yet filled":
      return emptied(yield* cellsOf(checked, notYetFilled));
    case "zero for missing":
      return emptied(yield* cellsOf(checked, zerosForMissing));
    case "percentages":
      return fractions(checked, [
        ...(yield* cellsOf(checked, percentages)),
        ...(yield* cellsOf(checked, importContents)),
      ]);
    case "look-alike names":
      return [...(yield* oneSpelling(checked)), ...(yield* oneTag(checked))];
    default:
      return [];
  }
}

/** Every cell that a check finds, however many. */
function* cellsOf(checked: Checked, check: Check): Sliced<CellPlace[]> {
  const cells: CellPlace[] = [];
  for (const finding of check(checked)) {
    yield;
    if (finding) cells.push(...within(finding.area));
  }
  return cells;
}

const within = ({ row, column, rows, columns }: Span): CellPlace[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));

const emptied = (cells: readonly CellPlace[]): FixedCell[] =>
  cells.map(({ row, column }) => ({ row, column, content: "" }));

function figuresOfTexts({ grid, reading: { columns } }: Checked, cells: readonly CellPlace[]): FixedCell[] {
  const marks = new Map(columns.map(({ index, mark }) => [index, mark]));
  return cells.flatMap(({ row, column }): FixedCell[] => {
    const value = grid.at(row, column);
    const read = reading(value, marks.get(column) ?? null);
    if (read.is !== "figure") return [];
    const isPercent = typeof value === "string" && value.includes("%");
    return [{ row, column, content: Number(read.plain), format: isPercent ? PERCENT_FORMAT : "General" }];
  });
}

/** Of the whole columns: 36.3 beside 0.5 would be 36.3 % beside 50 %. */
function fractions({ grid, reading: read, table }: Checked, cells: readonly CellPlace[]): FixedCell[] {
  return [...new Set(cells.map(({ column }) => column))].flatMap((column) =>
    figureRows(read).flatMap(({ row }): FixedCell[] => {
      const its = reading(grid.at(row, column), table.columns[column]?.mark ?? null);
      if (its.is !== "figure") return [];
      return [{ row, column, content: hundredth(its.plain), format: PERCENT_FORMAT }];
    }),
  );
}

/** Exactly: the exponent is written, nothing is divided. */
function hundredth(plain: number | string): number {
  const [mantissa = "", exponent = "0"] = String(plain).toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

/** Each name as it is written first. */
function* oneSpelling(checked: Checked): Sliced<FixedCell[]> {
  const { grid, reading: read } = checked;
  const found: FixedCell[] = [];
  for (const columns of namesTogether(checked)) {
    const firsts = new Map<string, string>();
    for (const { row, role } of read.rows) {
      yield;
      if (role !== "member") continue;
      for (const { index: column } of columns) {
        const value = grid.at(row, column);
        const key = typeof value === "string" ? looks(value) : "";
        if (typeof value !== "string" || key === "") continue;
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, value.trim());
        else if (sameName(first) !== sameName(value)) found.push({ row, column, content: first });
      }
    }
  }
  return found;
}

/** Each tag as most cells write it. */
function* oneTag(checked: Checked): Sliced<FixedCell[]> {
  const { grid } = checked;
  const found = new Map<string, FixedCell & { readonly content: string }>();
  for (const [usual, ...others] of yield* spellings(checked)) {
    for (const { words, cells } of others)
      for (const { row, column } of cells) {
        const key = `${row} ${column}`;
        const before = found.get(key)?.content ?? textOf(grid.at(row, column));
        found.set(key, { row, column, content: respelled(before, words, usual!.words) });
      }
  }
  return [...found.values()];
}

/** The text with one tag, or all of it, as it is written elsewhere. */
function respelled(text: string, words: string, usual: string): string {
  const isTag = tagsOf(text).some(({ tag }) => tag.startsWith(words));
  return isTag && tagsOf(words).length <= 1 && text.includes(words) ? text.replace(words, () => usual) : usual;
}
